"""Dates read the same in whatever language somebody has set the running Python to, and words are
counted as the browser counts them."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from coursekit.charts import draw
from coursekit.formatting import count_words, day_of, month_of
from coursekit.kit import Kit
from coursekit.tables.of_kit import table_of

COUNTED: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "quiz" / "word_counts.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("case", COUNTED, ids=[case["name"] for case in COUNTED])
def test_a_text_has_as_many_words_as_the_shared_case_says(case: dict[str, Any]) -> None:
    assert count_words(case["text"]) == case["words"]


class Elsewhere(date):
    """A day where months have names in another language."""

    def __format__(self, form: str) -> str:
        return self.strftime(form.replace("%B", "grudzień"))


def test_a_month_is_written_out() -> None:
    assert [month_of(date(2018, month, 1)) for month in (1, 12)] == ["January 2018", "December 2018"]


def test_a_day_is_written_as_people_say_it() -> None:
    assert day_of(Elsewhere(2026, 1, 3)) == "3 January 2026"


def test_tables_and_charts_write_it_like_that(tram: Kit) -> None:
    day = Elsewhere(2019, 12, 31)
    assert f"{day:%B %Y}" == "grudzień 2019"
    kit = structs.replace(
        tram,
        amounts={"T1": structs.replace(tram.amounts["T1"], as_of=day)},
        series={"B1": structs.replace(tram.series["B1"], as_of=day)},
    )
    figure = draw("amounts", kit)
    shown = [table_of(kit, name).text() for name in ("amount_notes", "series")]
    shown += [figure.words, str(figure.spec), *(table.text() for table in figure.tables[1:])]
    assert all("December 2019" in text for text in shown)
    assert not any("grudzień" in text for text in shown)

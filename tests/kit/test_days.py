"""Days of history, before Christ too, and what spans of time a date may stand for."""

from __future__ import annotations

import datetime
import random
from pathlib import Path

import pytest

from coursekit.charts import draw
from coursekit.kit import DATA, read_kit
from coursekit.kit.days import Day, span_of
from coursekit.kit.faults import KitError
from tests.authoring.conftest import edit


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2018-12-31", (2018, 12, 31), (2018, 12, 31)),
        ("2020-02", (2020, 2, 1), (2020, 2, 29)),
        ("2018-12", (2018, 12, 1), (2018, 12, 31)),
        ("2018", (2018, 1, 1), (2018, 12, 31)),
        ("1850s", (1850, 1, 1), (1859, 12, 31)),
        ("18th century", (1701, 1, 1), (1800, 12, 31)),
        ("1st century", (1, 1, 1), (100, 12, 31)),
        ("44-03-15 BC", (-43, 3, 15), (-43, 3, 15)),
        ("0044-03-15 BCE", (-43, 3, 15), (-43, 3, 15)),
        ("1-12 BC", (0, 12, 1), (0, 12, 31)),
        ("1 BC", (0, 1, 1), (0, 12, 31)),
        ("40s BC", (-48, 1, 1), (-39, 12, 31)),
        ("1st century BC", (-99, 1, 1), (0, 12, 31)),
        ("5th century BC", (-499, 1, 1), (-400, 12, 31)),
        ("5-02-29 BC", (-4, 2, 29), (-4, 2, 29)),
    ],
)
def test_a_date_stands_for_as_much_time_as_is_known(
    text: str, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    assert span_of(text) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2018-02-30",
        "2018-13-01",
        "0 BC",
        "0000-01-01",
        "185s",
        "0th century",
        "4-02-29 BC",
        "then",
        "12345",
        "44 bc",
    ],
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert span_of(text) is None


def test_days_are_counted_as_python_counts_them_and_on_without_a_gap() -> None:
    dice = random.Random(7)
    for _ in range(300):
        known = datetime.date.fromordinal(dice.randint(1, datetime.date.max.toordinal()))
        assert Day(known.year, known.month, known.day).toordinal() == known.toordinal()
        number = dice.randint(-3_600_000, 3_600_000)
        day, after = Day.fromordinal(number), Day.fromordinal(number + 1)
        assert day.toordinal() == number
        assert day < after
    assert Day(1, 1, 1).toordinal() - Day(0, 12, 31).toordinal() == 1
    # The Ides of March, 44 BC, lie 1,705,426 days after the first Julian day, as astronomers count; in today's
    # calendar, reckoned backwards, that is 13 March. 1 January of the year 1 is day 1,721,426 of theirs.
    assert Day.fromordinal(1705426 - 1721425) == Day(-43, 3, 13)


def test_a_kit_of_ancient_events_is_read_ordered_drawn_and_told(tram_copy: Path) -> None:
    path = tram_copy / DATA / "events.csv"
    edit(path, "2017 to 2019,2017-01-01,2019-12-31,true", "in the 5th century BC,5th century BC,,true")
    edit(path, "March 2018,2018-03-01,2018-03-31", "15 March 44 BC,44-03-15 BC,")
    edit(path, "perhaps 2019,2019-01-01,2019-12-31", "perhaps the 1850s,1850s,")
    figure = draw("events", read_kit(tram_copy / DATA))
    told = [figure.words.index(said) for said in ("in the 5th century BC", "15 March 44 BC", "perhaps the 1850s")]
    assert told == sorted(told), "the oldest comes first"
    assert "500 BC to 20" in figure.words


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("2018-03-01,2018-03-31", "2018-02-30,2018-03-31", "'start' is '2018-02-30', expected a date such as 2018-12-31, "),
        ("2018-03-01,2018-03-31", "2018-03-01,March", "'end' is 'March', expected a date such as 2018-12-31, "),
        ("2018-03-01,2018-03-31", "44 BC,45 BC", "'D2' ends before it starts"),
    ],
)  # fmt: skip
def test_what_is_no_date_is_named_with_its_line(tram_copy: Path, old: str, new: str, what: str) -> None:
    edit(tram_copy / DATA / "events.csv", old, new)
    with pytest.raises(KitError) as raised:
        read_kit(tram_copy / DATA)
    assert f"data/events.csv:3: {what}" in str(raised.value)

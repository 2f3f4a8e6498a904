"""What an amount measures, and what it may be inside: checked, shown in the adding-up question, told on the page."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from coursekit.authoring.building.facts_page import _amount
from coursekit.course import quiz_of
from coursekit.kit import Kit, read_kit
from coursekit.kit.faults import KitError


def with_columns(copy: Path, row: str, **values: str) -> None:
    """Give ``row`` of the copy's amounts these values, in columns that the table may not have yet."""
    path = copy / "data" / "amounts.csv"
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))))
    names = [*rows[0], *(name for name in values if name not in rows[0])]
    for line in rows:
        line.update({name: line.get(name, "") for name in names} | (values if line["id"] == row else {}))
    out = io.StringIO()
    writer = csv.DictWriter(out, names, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    path.write_text(out.getvalue(), encoding="utf-8")


@pytest.mark.parametrize(
    ("row", "values", "message"),
    [
        ("T2", {"perhaps_part_of": "T9"}, "amounts.csv:3: row 'T9' does not exist"),
        ("T2", {"perhaps_part_of": "T2"}, "amounts.csv:3: 'T2' names itself"),
        (
            "T4",
            {"measures": "owed"},
            "amounts.csv:5: 'T4' says what its amount measures, but has none, expected an amount",
        ),
        ("T1", {"measures": "lent"}, "amounts.csv:2: measures 'lent' is not declared in amounts.yaml"),
    ],
)
def test_what_does_not_fit_is_reported_with_its_line(
    tram_copy: Path, row: str, values: dict[str, str], message: str
) -> None:
    with_columns(tram_copy, row, **values)
    with pytest.raises(KitError) as error:
        read_kit(tram_copy / "data")
    assert message in str(error.value)


def test_a_kit_without_these_columns_reads_as_before(tram: Kit) -> None:
    assert {(row.measures, *row.perhaps_part_of) for row in tram.amounts.values()} == {(None,)}


def test_a_row_that_may_be_inside_another_clashes_with_it_when_rows_are_added_up(tram: Kit) -> None:
    amounts = {**tram.amounts, "T1": replace(tram.amounts["T1"], perhaps_part_of=["T2"])}
    item: Any
    (item,) = quiz_of(replace(tram, amounts=amounts), "tram-tally").items
    assert {row.id: row.clashes for row in item.rows}["T1"] == ["T2"]


def test_the_page_of_facts_tells_both(tram: Kit) -> None:
    row = replace(tram.amounts["T1"], perhaps_part_of=["T2"], measures="owed")
    told = dict(_amount(row, tram)[1])
    assert told["How to count it"] == "advanced; perhaps inside T2; what was owed on one day"

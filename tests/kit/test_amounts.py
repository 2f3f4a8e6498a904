"""What an amount measures, and what it may be inside: checked, shown in the adding-up question, told on the page."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from msgspec import convert
from msgspec.structs import replace

from coursekit.authoring.building.facts_page import _amount
from coursekit.charts import draw
from coursekit.course import quiz_of
from coursekit.kit import Kit, read_kit
from coursekit.kit.amount_records import Ledger
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


def replaced(copy: Path, file: str, old: str, new: str) -> str:
    """What is wrong with the copy's data when one thing in it is another."""
    path = copy / "data" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(KitError) as error:
        read_kit(copy / "data")
    return str(error.value)


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("amounts.csv", "T1,loan,", "T1,lone,", "amounts.csv:2: kind 'lone' is not declared in amounts.yaml, expected an id that exists, perhaps loan"),
        ("amounts.csv", ",counted,,", ",cuonted,,", "amounts.csv:8: status 'cuonted' is not declared in amounts.yaml, expected an id that exists, perhaps counted"),
        ("amounts.csv", ",passengers,14000", ",people,14000", "amounts.csv:9: unit 'people' is not declared"),
        ("amounts.csv", "forecast,P3,", "forecast,P3 | T1,", "amounts.csv:9: 'P2' is counted in 'passengers', and 'T1' in 'usd_bn', expected rows of one unit"),
        ("series.csv", "R1,riders", "R1,rider", "series.csv:5: series 'rider' is not declared"),
        ("series.csv", "Castle", "", "series.csv:9: 'S2' has no category, unlike rows before it in 'stops', expected a category in every row"),
        ("amounts.yaml", "unit: passengers", "unit: people", "unit 'people' does not exist"),
        ("amounts.yaml", "id: passengers", "id: usd_bn", "id 'usd_bn' is given twice, expected different units"),
        ("amounts.yaml", "id: riders", "id: voices", "series 'voices' has the name of a chart, expected another id"),
        ("amounts.yaml", "part: counted", "part: drawn", "'part' is 'drawn', expected one of counted, event, other, total, comparison"),
        ("quizzes/02.yaml", "[P1, P2,", "[P1, T2,", "quizzes/02.yaml:29: rows of several units make no sum"),
        ("quizzes/02.yaml", "[P1, P2,", "[P1, P9,", "quizzes/02.yaml:29: row 'P9' does not exist"),
    ],
)  # fmt: skip
def test_what_nobody_has_declared_is_reported_with_its_line(
    tram_copy: Path, file: str, old: str, new: str, message: str
) -> None:
    assert message in replaced(tram_copy, file, old, new)


def test_amounts_that_nothing_declares_are_one_fault_for_each_table(tram_copy: Path) -> None:
    (tram_copy / "data" / "amounts.yaml").unlink()
    with pytest.raises(KitError) as error:
        read_kit(tram_copy / "data")
    assert [(fault.file, fault.expected) for fault in error.value.faults] == [
        (f"data/{name}.csv", "a file amounts.yaml, with their units, kinds and statuses")
        for name in ("amounts", "series")
    ]


def test_a_slip_in_a_unit_is_not_reported_again_by_every_row(tram_copy: Path) -> None:
    told = replaced(tram_copy, "amounts.yaml", "label: passengers", "lable: passengers")
    assert told.count("\n") == 2, told  # the unknown field and the missing one


def test_words_around_a_series_are_those_of_its_panel(tram_copy: Path) -> None:
    charts = tram_copy / "data" / "charts.yaml"
    charts.write_text("- {id: riders, title: Fewer and fewer}\n", encoding="utf-8")
    assert "Fewer and fewer: 9,500 passengers in 2019" in draw("series", read_kit(tram_copy / "data"), "riders").words
    assert "chart 'ryders' does not exist, expected an id that exists, perhaps riders" in replaced(
        tram_copy, "charts.yaml", "riders", "ryders"
    )


def test_the_example_of_the_handbook_is_read() -> None:
    handbook = (Path(__file__).parents[2] / "docs" / "instructors.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```yaml\n(units:.*?)```", handbook, re.DOTALL)
    ledger = convert(yaml.safe_load(example), Ledger)
    assert ledger.unit("riders").of(1) == "1 passenger"

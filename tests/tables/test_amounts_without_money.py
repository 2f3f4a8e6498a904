"""The second kit counts passengers: in tables, receipts, questions and pages they are told as such."""

from __future__ import annotations

from typing import Any

import pytest

from coursekit.authoring.building.facts_page import facts_sections
from coursekit.course import Course, quiz_of
from coursekit.errors import CourseError
from coursekit.formatting import figure, with_unit
from coursekit.kit import Kit
from coursekit.kit.amount_records import AmountUnit
from coursekit.tables.of_kit import table_of
from coursekit.tables.receipts import add_up


@pytest.mark.parametrize(
    ("amount", "said"),
    [(1, "1 passenger"), (0, "0 passengers"), (12000, "12,000 passengers"), (0.25, "0.25 passengers"), (None, "not known")],
)  # fmt: skip
def test_an_amount_is_said_in_its_unit(tram: Kit, amount: float | None, said: str) -> None:
    assert tram.ledger.unit("passengers").of(amount) == said


@pytest.mark.parametrize(
    ("unit", "said"), [("€ million", "€9.3 million"), ("£", "£9.3"), ("t", "9.3 t"), ("per cent", "9.3 per cent"), ("", "9.3")]
)  # fmt: skip
def test_the_sign_of_a_currency_stands_before_the_number(unit: str, said: str) -> None:
    assert with_unit("9.3", unit) == said


@pytest.mark.parametrize(
    ("amount", "decimals", "said"),
    [(9.3, 3, "9.3"), (17.0, 3, "17"), (0.1 + 0.2, 3, "0.3"), (1234567.0, 0, "1,234,567"), (0.5, 1, "0.5"), (100.0, 0, "100")],
)  # fmt: skip
def test_a_figure_has_no_trailing_zeros_and_loses_no_others(amount: float, decimals: int, said: str) -> None:
    assert figure(amount, decimals=decimals) == said


def test_a_table_of_one_unit_has_its_words_and_a_table_of_two_has_neither(tram: Kit) -> None:
    table = table_of(tram, "amounts", ["P1", "P4"])
    assert table.header[4:6] == ["Forecast", "Counted"]
    assert table.rows[0][4:6] == ["12,000 passengers", "9,500 passengers"]
    assert table.rows[1][2:6] == ["", "traffic", "1 passenger", "1 passenger"]
    mixed = table_of(tram, "amounts", ["P1", "T1"])
    assert mixed.header[4:6] == ["Announced", "Confirmed"]
    assert [row[4] for row in mixed.rows] == ["12,000 passengers", "$0.2 billion"]


def test_a_receipt_counts_people(tram: Kit) -> None:
    table = Course(tram).add_up("P1", "P4", count="actual", against="P2").table()
    assert table.caption == "Receipt: 9,501 passengers counted"
    assert table.header[-1] == "passengers counted"
    assert [row[-1] for row in table.rows] == ["9,500", "1", "9,501", "14,000", "4,499", "68%"]


def test_a_receipt_doubts_people_as_it_doubts_money(tram: Kit) -> None:
    assert add_up(tram, ["P1", "P2", "P3"]).doubts == [
        "P3 and P2 may be the same passengers: if so, it is counted twice.",
        "Of the 12,000 forecast for P1 only 9,500 is known to have been counted.",
        "How much of P2 and P3 was ever counted is not known.",
    ]
    assert "For P2 no number counted is known. Unknown is not zero." in add_up(tram, ["P2"], count="actual").doubts
    assert add_up(tram, ["P3"]).doubts[0] == "P3 is disputed: it may be the passengers of another row."


@pytest.mark.parametrize(("rows", "against"), [(["P1", "T1"], None), (["P1"], "T1")])
def test_amounts_of_two_units_make_no_sum(tram: Kit, rows: list[str], against: str | None) -> None:
    message = r"several units make no sum \(P1 is in passengers and T1 is in billions of dollars\): name rows of one"
    with pytest.raises(CourseError, match=message):
        add_up(tram, rows, against=against)


def test_a_question_adds_up_people(tram: Kit) -> None:
    item: Any
    (item,) = quiz_of(tram, "pays-riders").items
    assert list(item.words())[3:] == ["- P4 Test ride, May 2018: 1 passenger", "Target: 27,000 passengers"]
    assert [item.grade(answer).outcome for answer in (["P1", "P2", "P4"], ["P1", "P4"], ["P2", "P3", "P4"])] == [
        "right", "wrong", "partly",
    ]  # fmt: skip
    earned = {remark.to: remark.said for remark in item.remarks()}
    assert "The target is reached with passengers counted twice" in earned


def test_a_series_is_a_table_by_its_name_or_by_its_numbers(tram: Kit) -> None:
    stops = table_of(tram, "series", ["stops"])
    assert stops.caption == "Passengers a day at each stop"
    assert [row[:2] for row in stops.rows] == [
        ["Market", "5,200 passengers"], ["Castle", "1 passenger"], ["Harbour", "not published"],
    ]  # fmt: skip
    assert [row[0] for row in table_of(tram, "series", ["R2", "R1"]).rows] == ["2020", "2019"]
    assert table_of(tram, "series").caption == "What was still owed", "the first"
    with pytest.raises(CourseError, match="these numbers are of several series, riders and stops"):
        table_of(tram, "series", ["R1", "S1"])
    with pytest.raises(CourseError, match="there is no row 'stopps' among the series"):
        table_of(tram, "series", ["stopps"])


def test_the_page_of_facts_has_each_series_under_its_title(tram: Kit) -> None:
    page = "\n".join(facts_sections(tram))
    assert "## Passengers a day at each stop" in page
    assert "**Number** 12,000 passengers forecast; 9,500 passengers counted" in page.replace(":**", "**")
    assert page.index("### B1") < page.index("## Passengers a day\n") < page.index("### R1")
    assert "P4 · Test ride" in page


def test_each_unit_has_words_of_its_own_or_none() -> None:
    unit = AmountUnit(id="t", label="tonnes")
    assert (unit.measured, unit.stuff, unit.way("announced"), unit.way("actual")) == (
        "number of tonnes", "tonnes", "announced", "confirmed",
    )  # fmt: skip

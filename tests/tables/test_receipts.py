"""Receipts: a sum a student can check, and every reason to doubt it."""

from __future__ import annotations

from html import unescape
from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace

from coursekit.errors import CourseError
from coursekit.tables.of_kit import table_of
from coursekit.tables.receipts import Receipt, add_up

if TYPE_CHECKING:
    from coursekit.kit import Kit


def altered(tram: Kit, row: str, like: str = "T1", **changes: Any) -> Kit:
    """The second kit with a loan ``row`` that is as ``like`` but for ``changes``."""
    return replace(tram, amounts={**tram.amounts, row: replace(tram.amounts[like], id=row, **changes)})


def lines(receipt: Receipt) -> list[tuple[str, str]]:
    """What the receipt says from top to bottom: row id or name of the line, and its amount."""
    return [(row[0] or row[2], row[3]) for row in receipt.table().rows]


# --- the sum -----------------------------------------------------------------------------------


def test_a_receipt_shows_its_rows_and_their_sum(tram: Kit) -> None:
    receipt = add_up(tram, ["T1", "T2"])
    assert lines(receipt) == [("T1", "0.2"), ("T2", "0.4"), ("Sum", "0.6")]
    assert receipt.total == 0.6, "0.2 + 0.4 without the dust of binary arithmetic"
    assert receipt.table().caption == "Receipt: $0.6 billion announced"


def test_what_is_not_known_is_shown_as_unknown_and_not_as_zero(tram: Kit) -> None:
    receipt = add_up(tram, ["T1", "T2"], count="actual")
    assert lines(receipt) == [("T1", "0.2"), ("T2", "not known"), ("Sum", "0.2")]
    assert receipt.table().caption == "Receipt: $0.2 billion and what is not known advanced or owed"
    assert "For T2 no sum advanced or owed is known. Unknown is not zero." in receipt.doubts


# --- reasons to doubt it -----------------------------------------------------------------------


@pytest.mark.parametrize("rows", [["T2", "T3"], ["T3", "T2"]])
def test_money_that_may_be_the_same_is_named_once_whatever_the_order(tram: Kit, rows: list[str]) -> None:
    said = [doubt for doubt in add_up(tram, rows).doubts if "How much" not in doubt]
    assert said == [f"{rows[1]} and {rows[0]} may be the same money: if so, it is counted twice."]


def test_a_part_beside_its_whole_is_counted_twice(tram: Kit) -> None:
    kit = altered(tram, "T7", part_of="T1")
    assert add_up(kit, ["T7", "T1"]).doubts == ["T7 is already inside T1: it is counted twice."]
    assert add_up(kit, ["T7"]).doubts == [], "a part alone is counted once"


@pytest.mark.parametrize(
    ("row", "doubt"),
    [
        ("T3", "T3 is disputed: it may be the money of another row."),
        ("T4", "T4 is a debt put off, not new money."),
        ("T5", "T5 is somebody's total: it is not one of the parts."),
        ("T6", "T6 is recalled, not reported by a source."),
    ],
)
def test_a_row_that_may_not_be_added_up_says_why(tram: Kit, row: str, doubt: str) -> None:
    assert doubt in add_up(tram, [row]).doubts


@pytest.mark.parametrize(
    ("changes", "doubt"),
    [
        ({"kind": "not_a_loan", "status": "do_not_count"}, "T7 is not a loan."),
        ({"status": "do_not_count"}, "T7 was never confirmed."),
        ({"evidence": "derived"}, "T7 is derived, not reported by a source."),
    ],
)
def test_each_reason_is_given_once(tram: Kit, changes: dict[str, str], doubt: str) -> None:
    assert add_up(altered(tram, "T7", **changes), ["T7"]).doubts == [doubt]


def test_a_sum_of_promises_says_how_much_is_known_to_have_been_used(tram: Kit) -> None:
    kit = altered(tram, "T7", announced=0.3)
    said = ["Of the 0.3 announced for T7 only 0.2 is known to have been advanced or owed."]
    assert add_up(kit, ["T7"]).doubts == said
    assert add_up(kit, ["T7"], count="actual").doubts == []
    assert add_up(kit, ["T1"]).doubts == [], "all that was announced was used"


def test_several_promises_share_one_sentence(tram: Kit) -> None:
    kit = altered(altered(tram, "T7", like="T2", same_as=[]), "T8", like="T2", same_as=[])
    assert add_up(kit, ["T7"]).doubts == ["How much of T7 was ever advanced or owed is not known."]
    assert add_up(kit, ["T2", "T7", "T8"]).doubts == [
        "How much of T2, T7 and T8 was ever advanced or owed is not known."
    ]


# --- held against another row ------------------------------------------------------------------


def test_a_sum_is_held_against_another_row_which_is_not_part_of_it(tram: Kit) -> None:
    shown = lines(add_up(tram, ["T1", "T2"], against="T5"))
    assert shown[2:] == [("Sum", "0.6"), ("T5", "1"), ("T5 minus the sum", "0.4"), ("The sum as a share of T5", "60%")]


def test_a_sum_above_the_row_it_is_held_against_leaves_less_than_nothing(tram: Kit) -> None:
    shown = lines(add_up(tram, ["T5", "T2"], against="T1"))
    assert shown[-2:] == [("T1 minus the sum", "-1.2"), ("The sum as a share of T1", "700%")]


def test_what_was_used_is_held_against_what_was_claimed_and_the_receipt_says_so(tram: Kit) -> None:
    rows = add_up(tram, ["T1"], count="actual", against="T5").table().rows
    assert ["T5", "2021", "Compared with: The columnist's total (announced)", "1"] in rows
    assert rows[-1][-1] == "20%"


def test_a_doubtful_row_to_hold_against_is_called_doubtful(tram: Kit) -> None:
    assert add_up(tram, ["T1"], against="T6").doubts == ["T6 is recalled, not reported by a source."]


# --- what is refused, and how it is shown ------------------------------------------------------


@pytest.mark.parametrize(
    ("rows", "options", "message"),
    [
        (["T1", "T99"], {}, "there is no row 'T99' among the amounts"),
        (["T1", "T2", "T1"], {}, "row 'T1' is given twice"),
        (["T1"], {"count": "promised"}, "there is no count 'promised': use one of announced, actual"),
        (["T1"], {"against": "T99"}, "there is no row 'T99' among the amounts"),
        (["T1"], {"against": "T4"}, "row 'T4' has no amount"),
    ],
)
def test_what_cannot_be_added_up_is_refused(tram: Kit, rows: list[str], options: Any, message: str) -> None:
    with pytest.raises(CourseError, match=message):
        add_up(tram, rows, **options)


def test_a_row_of_nothing_cannot_be_held_against(tram: Kit) -> None:
    kit = altered(tram, "T7", announced=0.0, actual=None)
    with pytest.raises(CourseError, match="row 'T7' has no amount"):
        add_up(kit, ["T1"], against="T7")


def test_a_receipt_says_the_same_in_words(tram: Kit) -> None:
    receipt = add_up(tram, ["T1", "T2"], against="T5")
    shown = receipt._repr_mimebundle_()
    for cell in (cell for row in receipt.table().rows for cell in row if cell):
        assert cell in shown["text/plain"]
        assert cell in unescape(shown["text/html"])


def test_a_loan_has_a_table_of_sums_and_a_table_of_what_to_know(tram: Kit) -> None:
    sums = table_of(tram, "amounts", ["T2"])
    assert dict(zip(sums.header, sums.rows[0], strict=True))["Advanced or owed"] == "not known"
    notes = table_of(tram, "amount_notes", ["T2"])
    shown = dict(zip(notes.header, notes.rows[0], strict=True))
    assert shown["How sure, and who says so"] == "verified, confidence medium, as of 11 March 2020. Town council"


# --- sums that may hold one another, and sums of two kinds -------------------------------------


def test_a_row_that_may_be_inside_another_is_named_whatever_the_order(tram: Kit) -> None:
    kit = altered(tram, "T7", perhaps_part_of=["T1"])
    for rows in (["T7", "T1"], ["T1", "T7"]):
        assert add_up(kit, rows).doubts == ["T7 may already be inside T1: if so, it is counted twice."]
    assert add_up(kit, ["T7"]).doubts == [], "alone it is counted once"


def test_a_debt_on_one_day_and_payments_over_time_are_two_kinds_of_sum(tram: Kit) -> None:
    kit = altered(altered(tram, "T7", measures="owed"), "T8", measures="drawn")
    said = (
        "Two kinds of sum: for T8 what was drawn over time, for T7 what was owed on one day. "
        "Say “about”, and name both kinds."
    )
    assert add_up(kit, ["T7", "T8"], count="actual").doubts == [said]
    assert add_up(kit, ["T7", "T1"], count="actual").doubts == [], "what T1 measures the kit does not say"
    assert add_up(kit, ["T7", "T8"]).doubts == [], "both were announced: promises are one kind"


def test_a_sum_of_which_nobody_knows_what_it_measures_says_so(tram: Kit) -> None:
    kit = altered(tram, "T7", actual=None, measures="unclear", kind="total")
    said = "What the sum of T7 measures is not clear: promises, payments, or a debt on one day."
    assert add_up(kit, ["T7"]).doubts == [said]


def test_the_table_says_which_of_the_two_a_sum_is(tram: Kit) -> None:
    table = table_of(altered(tram, "T7", measures="owed"), "amounts", ["T1", "T7"])
    place = table.header.index("Advanced or owed")
    assert [row[place] for row in table.rows] == ["$0.2 billion", "$0.2 billion owed"]

"""What a lesson shows of a ranking, and what it says to a mistyped id."""

from __future__ import annotations

import pytest
from msgspec import structs

from coursekit import Course, CourseError
from coursekit.kit import Kit


def test_equals_share_a_place(tram: Kit) -> None:
    rows = Course(tram).rank().rows
    assert [row[:3] for row in rows] == [
        ["1, shared", "Votes", "1"],
        ["1, shared", "Builders", "1"],
        ["3", "Better travel", "3"],
    ]


def test_the_ids_that_can_be_left_out_stand_below_the_table(tram: Kit) -> None:
    assert "Evidence that can be left out: said, empty, unasked, borrowed." in Course(tram).rank().note


def test_leaving_evidence_out_shows_the_place_before_and_what_changed(tram: Kit) -> None:
    table = Course(tram).rank(without="unasked, empty")
    assert table.caption.startswith("The ranking without “The buses are half empty” and “Nobody asked the riders”: ")
    assert table.header[-1] == "Place with all rows"
    assert [(row[1], row[0], row[-1]) for row in table.rows] == [
        ("Better travel", "1, shared", "3"),
        ("Votes", "1, shared", "1, shared"),
        ("Builders", "3", "1, shared"),
    ]
    assert "With all rows, least speaks against Votes and Builders (1). Now: Better travel and Votes (0)." in table.note


def test_evidence_that_fits_all_moves_nothing(tram: Kit) -> None:
    table = Course(tram).rank(without="said")
    assert all(row[0] == row[-1] for row in table.rows)
    assert "The lead stays where it was: Votes and Builders (1)." in table.note


def test_sensitivity_names_each_row_with_what_hangs_on_it(tram: Kit) -> None:
    table = Course(tram).sensitivity()
    assert [(row[0], *row[2:]) for row in table.rows] == [
        ("said", "0 of 3", "Votes and Builders (1)", "stays"),
        ("empty", "2 of 3", "all level (1)", "is shared"),
        ("unasked", "2 of 3", "Votes (0)", "changes in part"),
        ("borrowed", "3 of 3", "Builders (0)", "changes in part"),
    ]
    assert "No leader loses the lead when up to 2 pieces of evidence are left out." in table.note
    assert "3 explanations make 3 pairs. A row tells a pair apart if it rates the two differently." in table.note


def test_what_hands_the_lead_to_another_is_named(tram: Kit) -> None:
    """Builders lead only because of what speaks strongly against the other two."""
    assert tram.rivals is not None
    one, other, *_ = tram.rivals.evidence
    against_two = structs.replace(
        one, ratings={"h-travel": "very_inconsistent", "h-votes": "very_inconsistent", "h-builders": "neutral"}
    )
    against_one = structs.replace(
        other, ratings={"h-travel": "neutral", "h-votes": "consistent", "h-builders": "inconsistent"}
    )
    rivals = structs.replace(tram.rivals, evidence=[against_two, against_one])
    table = Course(structs.replace(tram, rivals=rivals)).sensitivity()
    assert [row[-1] for row in table.rows] == ["goes to another", "stays"]
    assert (
        "Leaving out 1 piece of evidence is enough to give the lead to another: "
        "without said: Better travel and Votes (0)." in table.note
    )


@pytest.mark.parametrize(
    ("without", "message"),
    [
        ("emty", "there is no evidence 'emty' to leave out: use an id that exists, perhaps empty"),
        ("empty, empty", "evidence 'empty' is left out twice"),
        ("said, empty, unasked, borrowed", "no evidence would be left"),
    ],
)
def test_a_mistyped_id_gets_one_line_that_helps(tram: Kit, without: str, message: str) -> None:
    with pytest.raises(CourseError, match=message):
        Course(tram).rank(without=without)


def test_a_kit_without_rivals_says_so(tram: Kit) -> None:
    course = Course(structs.replace(tram, rivals=None))
    for ask in (course.rank, course.sensitivity, lambda: course.chart("rivals"), lambda: course.quiz("tram-grid")):
        with pytest.raises(CourseError, match=r"hypotheses\.yaml"):
            ask()

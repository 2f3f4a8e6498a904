"""Lesson 06 tells students numbers about the map: they must be what the map says."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from coursekit.argument.compare import compare_map
from coursekit.argument.standing import standing_of
from coursekit.charts import draw
from coursekit.course import quiz_of
from coursekit.kit import Kit, read_kit
from coursekit.kit.argument_records import Argument
from coursekit.quiz.grading import grade
from tests.quiz.an_item import AnyItem


@pytest.fixture(scope="module")
def kit() -> Kit:
    return read_kit(Path(__file__).parents[1] / "data")


@pytest.fixture(scope="module")
def argument(kit: Kit) -> Argument:
    assert kit.argument
    return kit.argument


def lines(argument: Argument, *off: str) -> list[list[str]]:
    """The premises of each reason for the conclusion that still applies."""
    applies = standing_of(argument, off).applies
    return [
        row.premises
        for row in argument.relations
        if row.to == argument.conclusion and row.kind == "supports" and row.id in applies
    ]


def premises(argument: Argument) -> list[str]:
    supported = {row.to for row in argument.relations if row.kind == "supports"}
    return [claim.id for claim in argument.claims if claim.id not in supported]


def item(kit: Kit, name: str) -> AnyItem:
    (found,) = quiz_of(kit, name).items
    return found


def test_the_map_has_the_claims_and_lines_that_the_lesson_speaks_of(argument: Argument) -> None:
    assert lines(argument) == [["restraint", "quarrel"], ["restraint", "haggling"]]
    attacks = [row for row in argument.relations if row.to == argument.conclusion and row.kind == "attacks"]
    assert [(row.premises, row.concession) for row in attacks] == [
        (["shame"], False),
        (["lowrank"], True),
        (["gains"], True),
    ]
    assert 14 <= len(argument.claims) <= 22


def test_lines_that_need_the_same_premise_are_not_called_independent(kit: Kit) -> None:
    assert draw("argument", kit).words.startswith("2 lines of reasoning lead to the conclusion")


def test_paragraphs_14_to_16_are_one_chain_to_the_image_of_haggling(argument: Argument) -> None:
    paragraphs = {claim.id: claim.paragraphs for claim in argument.claims}
    into = {row.premises[0]: row.basis for row in argument.relations if row.to == "haggling" and len(row.premises) == 1}
    assert into == {"precedent": "stated", "swap": "stated"}
    assert [paragraphs[name] for name in ("precedent", "swap", "haggling")] == [[14], [15], [16]]


# --- what the lesson says of the switches ------------------------------------------------------------


def test_without_the_restraint_there_is_nothing_to_explain(kit: Kit, argument: Argument) -> None:
    for gone in ("restraint", "mild", "expected"):
        assert lines(argument, gone) == [], gone
    assert {"quarrel", "haggling"} <= standing_of(argument, ["mild"]).stands, "what the replies say still stands"
    (right,) = (choice for choice in item(kit, "06-puzzle").choices if choice.correct)
    assert right.text.startswith("It falls")


def test_what_is_left_without_three_premises(argument: Argument) -> None:
    assert lines(argument, "precedent", "swap", "language") == [["restraint", "quarrel"]]
    assert lines(argument, "swap") == lines(argument), "the prediction: the thesis stands on other reasons"


def test_the_fewest_premises_that_fell_the_thesis(kit: Kit, argument: Argument) -> None:
    names = premises(argument)
    felling = [off for count in range(1, 5) for off in combinations(names, count) if not lines(argument, *off)]
    assert item(kit, "06-fell").answer == len(felling[0])
    assert {off for off in felling if len(off) == len(felling[0])} == {("ties", "loans")}
    assert ("polite", "silence", "endorsed") in felling, "the reply to 3"


def test_by_the_weakest_standard_the_thesis_survives_the_loss_of_any_single_first_premise(argument: Argument) -> None:
    assert [name for name in premises(argument) if not lines(argument, name)] == []


def test_by_the_stricter_standard_it_stands_only_when_all_attacks_are_answered(kit: Kit, argument: Argument) -> None:
    attackers = ["shame", "lowrank", "gains"]
    stand = [
        answered
        for count in range(len(attackers) + 1)
        for answered in combinations(attackers, count)
        if argument.conclusion in standing_of(argument, answered, "validity").stands
    ]
    assert stand == [tuple(attackers)]
    assert item(kit, "06-strict").answer == len(attackers)


# --- the map that students draw ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arrow", "said"),
    [
        (
            "restraint + quarrel + haggling -> bargain",
            "restraint and quarrel are linked; so are restraint and haggling.",
        ),
        ("restraint + quarrel + swap -> bargain", "restraint and quarrel are linked; swap does not belong with them."),
        ("restraint + quarrel + lowrank -> bargain", "restraint and quarrel are linked; lowrank does not belong"),
    ],
)
def test_a_set_that_is_too_large_is_told_which_of_it_is_linked(kit: Kit, arrow: str, said: str) -> None:
    asked = item(kit, "06-map")
    claims = [choice.id for choice in asked.choices]
    text = f"rivals -> quarrel\nswap -> haggling\n{arrow}\nlowrank -x bargain"
    remarks = compare_map(text, claims, asked.arrows).remarks
    assert any(said in remark for remark in remarks), remarks


@pytest.mark.parametrize(
    "ours",
    [
        "restraint + quarrel -> bargain\nrestraint + haggling -> bargain",
        "restraint + quarrel + haggling -> bargain",
        "restraint -> bargain\nquarrel -> bargain\nhaggling -> bargain",
    ],
)
def test_links_that_the_column_does_not_draw_may_be_drawn_otherwise(kit: Kit, ours: str) -> None:
    graded = grade(item(kit, "06-map"), f"rivals -> quarrel\nswap -> haggling\n{ours}\nlowrank -x bargain")
    assert (graded.outcome, graded.points) == ("right", 1)


def test_a_link_that_the_column_draws_must_be_there(kit: Kit) -> None:
    ours = "restraint + quarrel -> bargain\nrestraint + haggling -> bargain\nlowrank -x bargain"
    assert grade(item(kit, "06-map"), f"rivals -> quarrel\n{ours}").outcome == "partly"


def test_the_course_has_one_list_of_hedges(kit: Kit, argument: Argument) -> None:
    """What the map prints as a hedge is what lesson 05 counts as one."""
    for claim in argument.claims:
        known = {hedge for name in claim.statements for hedge in kit.statements[name].hedges}
        assert set(claim.hedges) <= known, claim.id


def test_a_claim_comes_from_the_paragraphs_of_its_statements(kit: Kit, argument: Argument) -> None:
    for claim in argument.claims:
        assert {kit.statements[name].paragraph for name in claim.statements} == set(claim.paragraphs), claim.id

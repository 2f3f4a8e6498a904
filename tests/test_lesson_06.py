"""Lesson 06 tells students numbers about the map: they must be what the map says."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from coursekit.argument.standing import standing_of
from coursekit.course import quiz_of
from coursekit.kit import Kit, read_kit
from coursekit.kit.argument_records import Argument


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


def test_the_map_has_the_claims_and_lines_that_the_lesson_speaks_of(argument: Argument) -> None:
    assert lines(argument) == [["restraint", "quarrel"], ["swap"], ["force", "language"]]
    attacks = [row for row in argument.relations if row.to == argument.conclusion and row.kind == "attacks"]
    assert [(row.premises, row.concession) for row in attacks] == [
        (["shame"], False),
        (["lowrank"], True),
        (["gains"], True),
    ]
    assert 14 <= len(argument.claims) <= 20


def test_how_many_lines_are_left_without_mild(kit: Kit, argument: Argument) -> None:
    (item,) = quiz_of(kit, "06-without-mild").items
    assert item.answer == len(lines(argument, "mild"))


def test_what_is_left_without_swap_and_language(argument: Argument) -> None:
    assert lines(argument, "swap", "language") == [["restraint", "quarrel"]]


def test_the_fewest_premises_that_fell_the_thesis(kit: Kit, argument: Argument) -> None:
    (item,) = quiz_of(kit, "06-fell").items
    names = premises(argument)
    felling = [off for count in range(1, 5) for off in combinations(names, count) if not lines(argument, *off)]
    assert item.answer == len(felling[0])
    fewest = {off for off in felling if len(off) == len(felling[0])}
    assert fewest == {("rivals", "swap", "force"), ("rivals", "swap", "language")}
    assert not [name for name in names if not lines(argument, name)], "it survives the loss of any single premise"


def test_a_hedge_is_one_that_the_statements_of_its_claim_hold(kit: Kit, argument: Argument) -> None:
    for claim in argument.claims:
        cues = " ".join(cue for name in claim.statements for cue in kit.statements[name].cues)
        said = f"{cues} {' '.join(kit.statements[name].text or '' for name in claim.statements)}"
        assert not [hedge for hedge in claim.hedges if hedge.lower() not in said.lower()], claim.id


def test_a_claim_comes_from_the_paragraphs_of_its_statements(kit: Kit, argument: Argument) -> None:
    for claim in argument.claims:
        assert {kit.statements[name].paragraph for name in claim.statements} == set(claim.paragraphs), claim.id

"""The numbers that lesson 08 asks for are those that its model gives."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from coursekit.authoring.cells import read_lesson
from coursekit.bargaining import model
from coursekit.bargaining.model import Stake
from coursekit.bargaining.story import AT_ONCE, NO_DEAL, ONE_BY_ONE, SWAP, outcomes_of, stakes_of
from coursekit.kit import Kit, read_kit
from coursekit.kit.quiz_records import Number

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def kit() -> Kit:
    return read_kit(ROOT / "data")


@pytest.fixture(scope="module")
def start(kit: Kit) -> list[Stake]:
    assert kit.bargain is not None
    return stakes_of(kit.bargain)


def number(kit: Kit, name: str) -> Number:
    found = kit.question(name)
    assert isinstance(found, Number)
    return found


def kept(stakes: list[Stake], first: float, second: float) -> list[Stake]:
    """The same bargain when side 2 keeps these shares of the two issues."""
    return [Stake(stake.worth, (stake.kept[0], share)) for stake, share in zip(stakes, (first, second), strict=True)]


def nears(question: Number) -> set[float]:
    return {near.value for near in question.near}


def test_what_no_deal_is_worth_to_the_second_side(kit: Kit, start: list[Stake]) -> None:
    first, second = model.no_deal(start).points
    question = number(kit, "08-no-deal")
    assert question.answer == pytest.approx(second)
    assert first in nears(question)
    stated = [float(value) for value in re.findall(r"(\d+)%? of|(?<=Venezuela )\d+", question.stem) if value]
    assert {40.0, 20.0, 50.0} <= set(stated)


def test_what_a_better_no_deal_point_of_the_other_costs_the_first_side(kit: Kit, start: list[Stake]) -> None:
    ends = outcomes_of(kept(start, start[0].kept[1], 0.8))
    question = number(kit, "08-power")
    assert question.answer == pytest.approx(ends[AT_ONCE].points[0])
    gain = ends[AT_ONCE].points[0] - ends[NO_DEAL].points[0]
    expected = {72, ends[AT_ONCE].points[1], gain, ends[SWAP].points[0], ends[ONE_BY_ONE].points[0]}
    assert sorted(nears(question)) == pytest.approx(sorted(expected))


def test_the_swap_that_the_second_side_would_refuse(kit: Kit, start: list[Stake]) -> None:
    ends = outcomes_of(kept(start, 0.4, 0.8))
    question = number(kit, "08-swap")
    swap, without = ends[SWAP].points[1], ends[NO_DEAL].points[1]
    assert question.answer == pytest.approx(without - swap)
    gain = ends[AT_ONCE].points[1] - without
    assert sorted(nears(question)) == pytest.approx(sorted([-question.answer, gain, without, swap]))
    assert ends[AT_ONCE].deal, "the feedback says that there is a deal that both prefer"


def test_what_the_text_states_of_the_starting_numbers(start: list[Stake]) -> None:
    (path,) = (ROOT / "lessons").glob("08_*.py")
    text = "\n".join(cell.source for cell in read_lesson(path))
    without = model.no_deal(start).points
    one, other = model.gains(model.at_once(start).points, without)
    assert f"{one:.0f} × {other:.0f} = {one * other:,.0f}" in text
    swap = model.swap(start)
    assert swap is not None
    one, other = model.gains(swap.points, without)
    assert f"{one:.0f} × {other:.0f} = {one * other:,.0f}" in text
    assert sum(start[0].kept) == pytest.approx(0.4), "question 08-neither says that 60% is left with neither"


def test_its_numbers_are_called_made_up_wherever_they_are_shown(kit: Kit) -> None:
    assert kit.bargain is not None
    assert "made up" in kit.bargain.basis
    assert all(issue.affected for issue in kit.bargain.issues)

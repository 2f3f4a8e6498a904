"""The numbers that lesson 08 asks for are those that its model gives."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from coursekit.authoring.lesson_files.cells import read_lesson
from coursekit.bargaining import model
from coursekit.bargaining.points import Points, Stake, gains, product
from coursekit.bargaining.story import AT_ONCE, NO_DEAL, ONE_BY_ONE, SWAP, outcomes_of, stakes_of
from coursekit.kit import Kit, read_kit
from coursekit.kit.questions.number import Number
from coursekit.kit.questions.single import SingleChoice
from tests.scripts.node import in_node

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def buttons() -> list[Any]:
    """What the screen offers to set up: the label of each button, and the numbers that it sets."""
    found: list[Any] = in_node("() => presets(2, 2)", imports={"bargaining/browser/presets.js": "presets"})
    return found


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
    one, other = gains(model.at_once(start).points, without)
    assert f"{one:.0f} × {other:.0f} = {one * other:,.0f}" in text
    swap = model.swap(start)
    assert swap is not None
    one, other = gains(swap.points, without)
    assert f"{one:.0f} × {other:.0f} = {one * other:,.0f}" in text
    assert sum(start[0].kept) == pytest.approx(0.4), "question 08-neither says that 60% is left with neither"


def test_where_its_gains_are_multiplied_the_figure_has_shown_them() -> None:
    (path,) = (ROOT / "lessons").glob("08_*.py")
    cells = [cell.source for cell in read_lesson(path)]
    shown = next(place for place, text in enumerate(cells) if 'chart("bargain")' in text)
    told = next(place for place, text in enumerate(cells) if "52 × 26" in text)
    assert shown < told


def test_the_worked_example_is_the_first_sides(start: list[Stake]) -> None:
    (path,) = (ROOT / "lessons").glob("08_*.py")
    text = " ".join("\n".join(cell.source for cell in read_lesson(path)).split())
    parts = [stake.worth[0] * stake.kept[0] for stake in start]
    assert f"{parts[0]:.0f} + {parts[1]:.0f} = {sum(parts):.0f} points" in text
    assert sum(parts) == pytest.approx(model.no_deal(start).points[0])
    assert {stake.kept[0] for stake in start} == {0.2}, "the example says: a fifth of each"


def test_a_side_that_needs_the_deal_less_has_more_points_and_a_smaller_gain(kit: Kit, start: list[Stake]) -> None:
    """The general sentence is tried in tests/bargaining/test_linking.py; here are its numbers."""
    now = kept(start, start[0].kept[1], 0.8)
    before, after = outcomes_of(start), outcomes_of(now)
    points = [ends[AT_ONCE].points[1] for ends in (after, before)]
    gains = [ends[AT_ONCE].points[1] - ends[NO_DEAL].points[1] for ends in (after, before)]
    feedback = " ".join(number(kit, "08-power").feedback.split())
    assert "{:.0f} points instead of {:.0f}".format(*points) in feedback
    assert "{:.0f} points instead of {:.0f}".format(*gains) in feedback


def test_the_rates_that_it_asks_for_are_those_of_a_button(kit: Kit, buttons: list[Any]) -> None:
    question = number(kit, "08-rate")
    assert question.answer == pytest.approx(60 / 40)
    assert "4 times as much" in question.stem
    assert ["Same first choice, different rates", {"weights": [80, 60]}] in buttons


@pytest.mark.parametrize("name", ["08-link-when", "08-holds"])
def test_every_button_that_a_question_names_is_there(kit: Kit, buttons: list[Any], name: str) -> None:
    question = kit.question(name)
    assert isinstance(question, SingleChoice)
    named = set(re.findall(r"“([^”]+)”", " ".join([question.stem, *(each.feedback for each in question.options)])))
    assert named
    assert named <= {label for label, _ in buttons} | {"Back to the starting numbers"}


@pytest.mark.parametrize(
    ("weights", "holds", "pays"),
    [
        ((70, 70), None, False),
        ((80, 60), None, True),
        ((80, 20), None, True),
        ((80, 20), ((1.0, 0.0), (0.0, 1.0)), False),
    ],
)
def test_what_the_buttons_show_of_linking_is_what_the_keys_say(
    start: list[Stake], weights: Points, holds: tuple[Points, Points] | None, pays: bool
) -> None:
    shares = holds or (start[0].kept, start[1].kept)
    stakes = [Stake(weights, shares[0]), Stake((100 - weights[0], 100 - weights[1]), shares[1])]
    more = gains(model.at_once(stakes).points, model.one_by_one(stakes).points)
    assert (min(more) > 0.1) is pays


def test_the_deal_of_the_exit_ticket_has_the_largest_product(kit: Kit) -> None:
    question = kit.question("08-exit-point")
    assert isinstance(question, SingleChoice)
    deals = [(40, 20), (30, 30), (20, 35)]
    assert all(f"{one} and {other}" in question.stem for one, other in deals)
    best = max(deals, key=lambda deal: product(gains(deal, (10, 10))))
    right = next(each.text for each in question.options if each.correct)
    assert (best, right.startswith("The second")) == ((30, 30), True)


def test_its_numbers_are_called_made_up_wherever_they_are_shown(kit: Kit) -> None:
    assert kit.bargain is not None
    assert "made up" in kit.bargain.basis
    assert all(issue.affected for issue in kit.bargain.issues)

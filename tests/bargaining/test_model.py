"""The bargaining model against textbook answers, and against what Nash asks of a solution."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from coursekit.bargaining import model
from coursekit.bargaining.points import Stake, gains, product, value
from coursekit.bargaining.story import outcomes_of, sentence
from coursekit.bargaining.two_sides import frontier
from tests.bargaining.feasible_set import Pair, feasible, nash_solution

CASES: list[dict[str, Any]] = json.loads((Path(__file__).parent / "cases.json").read_text(encoding="utf-8"))

MANY = 400

BILLS = {"book": (2, 4), "whip": (2, 2), "ball": (2, 1), "bat": (2, 2), "box": (4, 1)}
JACKS = {"pen": (10, 1), "toy": (4, 1), "knife": (6, 2), "hat": (2, 2)}


def for_many_seeds(test: Callable[[int], None]) -> Callable[[], None]:
    """Run the test with seed after seed, and name the one it fails with."""

    def run() -> None:
        for seed in range(MANY):
            try:
                test(seed)
            except AssertionError as wrong:
                raise AssertionError(f"with seed {seed}: {wrong}") from wrong

    return run


def stakes_of(case: dict[str, Any]) -> list[Stake]:
    return [Stake(tuple(worth), tuple(kept)) for worth, kept in case["stakes"]]


def drawn(seed: int) -> list[Stake]:
    """Some bargain or other: two to five issues, round numbers now and then so that ties occur."""
    dice = random.Random(seed)
    stakes = []
    for _ in range(dice.randint(2, 5)):
        coarse = dice.random() < 0.5
        worth = [float(dice.randint(0, 4)) if coarse else dice.uniform(0, 50) for _ in range(2)]
        one = dice.choice([0.0, 1.0, dice.random()])
        stakes.append(Stake((worth[0], worth[1]), (one, dice.choice([0.0, 1.0, dice.random()]) * (1 - one))))
    return stakes


def polygon(seed: int) -> tuple[list[Pair], Pair]:
    """Some convex set, given by points that span it, and a no-deal point inside it."""
    dice = random.Random(seed)
    points: list[Pair] = [(dice.uniform(-5, 30), dice.uniform(-5, 30)) for _ in range(dice.randint(3, 9))]
    weights = [dice.random() for _ in points]
    inside = [sum(w * p[side] for w, p in zip(weights, points, strict=True)) / sum(weights) for side in (0, 1)]
    return points, (inside[0], inside[1])


def solution(points: Sequence[Pair], start: Pair) -> Pair:
    found = nash_solution(points, start)
    assert found is not None
    return found


def gain(points: Pair, start: Pair) -> float:
    return product(gains(points, start))


# ---- known answers ----


def test_nash_s_own_example_of_bill_and_jack() -> None:
    """The table of Nash (1950): Bill gives book, whip, ball and bat for pen, toy and knife. Bill gains 12
    and Jack 5."""
    stakes = [Stake(worth, (1.0, 0.0)) for worth in BILLS.values()]
    stakes += [Stake(worth, (0.0, 1.0)) for worth in JACKS.values()]
    deal, start = model.at_once(stakes), model.no_deal(stakes)
    assert (start.points, deal.points) == ((12, 6), (24, 11))
    bills = {name for name, share in zip([*BILLS, *JACKS], deal.shares, strict=True) if share[0] == 1}
    assert bills == {"box", "pen", "toy", "knife"}
    assert nash_solution(feasible([stake.worth for stake in stakes]), start.points) == (24, 11)


@pytest.mark.parametrize(("start", "expected"), [((0, 0), (5, 5)), ((2, 0), (6, 4)), ((4, 6), None)])
def test_ten_coins_to_share(start: Pair, expected: Pair | None) -> None:
    """Split the dollar: each gets what it has without a deal and half of what is left."""
    found = nash_solution([(0, 0), (10, 0), (0, 10)], start)
    assert found == (None if expected is None else pytest.approx(expected))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_cases_that_the_browser_is_held_to(case: dict[str, Any]) -> None:
    stakes = stakes_of(case)
    ends = outcomes_of(stakes)
    assert list(ends) == list(case["ends"])
    for name, expected in case["ends"].items():
        assert ends[name].points == pytest.approx(expected["points"]), name
        assert [tuple(pytest.approx(pair) for pair in expected["shares"])] == [tuple(ends[name].shares)], name
        assert ends[name].deal is expected["deal"], name
    assert sentence(stakes, ["the north", "the south"]) == case["sentence"]


# ---- what Nash asks of a solution: many cases, the same every time ----


@for_many_seeds
def test_no_point_of_the_set_has_a_larger_product(seed: int) -> None:
    points, start = polygon(seed)
    best = gain(solution(points, start), start)
    dice = random.Random(-1 - seed)
    for _ in range(40):
        weights = [dice.random() ** 4 for _ in points]
        other = [sum(w * p[side] for w, p in zip(weights, points, strict=True)) / sum(weights) for side in (0, 1)]
        assert gain((other[0], other[1]), start) <= best * (1 + 1e-9)


@for_many_seeds
def test_nothing_is_wasted_and_nobody_loses(seed: int) -> None:
    points, start = polygon(seed)
    one, other = solution(points, start)
    assert one > start[0]
    assert other > start[1]
    # A point that is better for both would have a larger product; that none is, the test above
    # tried out. Here: no corner is better for both.
    assert not [p for p in points if p[0] > one + 1e-9 and p[1] > other + 1e-9]


@for_many_seeds
def test_sides_that_differ_in_nothing_get_the_same(seed: int) -> None:
    points, start = polygon(seed)
    even = (max(start), max(start))
    mirrored = [*points, *((y, x) for x, y in points), (max(start) + 1, max(start) + 1)]
    one, other = solution(mirrored, even)
    assert one == pytest.approx(other)


@for_many_seeds
def test_other_points_to_measure_in_change_nothing(seed: int) -> None:
    points, start = polygon(seed)
    dice = random.Random(-1 - seed)
    (a, b), (c, d) = [(dice.uniform(0.1, 9), dice.uniform(-20, 20)) for _ in range(2)]

    def remeasured(point: Pair) -> Pair:
        return a * point[0] + b, c * point[1] + d

    found = solution([remeasured(point) for point in points], remeasured(start))
    assert found == pytest.approx(remeasured(solution(points, start)), rel=1e-6, abs=1e-6)


@for_many_seeds
def test_what_would_not_be_chosen_can_be_taken_away(seed: int) -> None:
    points, start = polygon(seed)
    chosen = solution(points, start)
    dice = random.Random(-1 - seed)
    # A smaller set: some of the points drawn towards the chosen one, which stays possible.
    parts = [(dice.random(), point) for point in points]
    smaller = [(chosen[0] + part * (x - chosen[0]), chosen[1] + part * (y - chosen[1])) for part, (x, y) in parts]
    assert solution([*smaller, chosen, start], start) == pytest.approx(chosen)


# ---- what linking does ----


@for_many_seeds
def test_the_deal_is_the_solution_on_the_feasible_set(seed: int) -> None:
    stakes = drawn(seed)
    deal, start = model.at_once(stakes), model.no_deal(stakes)
    found = nash_solution(feasible([stake.worth for stake in stakes]), start.points)
    assert deal.deal == (found is not None)
    assert deal.points == pytest.approx(start.points if found is None else found, rel=1e-6, abs=1e-6)


@for_many_seeds
def test_shares_are_shares_and_are_worth_the_points(seed: int) -> None:
    stakes = drawn(seed)
    for end in outcomes_of(stakes).values():
        assert end.points == pytest.approx(value(stakes, end.shares))
        assert all(min(pair) >= -1e-9 and sum(pair) <= 1 + 1e-9 for pair in end.shares)


@for_many_seeds
def test_linking_issues_costs_neither_side_anything_here(seed: int) -> None:
    """The proof is in the model's docstring: each gets at least half of the most it could gain."""
    stakes = drawn(seed)
    joint, separate, start = model.at_once(stakes), model.one_by_one(stakes), model.no_deal(stakes)
    assert min(gains(separate.points, start.points)) >= -1e-9
    assert min(gains(joint.points, separate.points)) >= -1e-6
    assert gain(joint.points, start.points) >= gain(separate.points, start.points) * (1 - 1e-9)


@for_many_seeds
def test_with_the_same_priorities_there_is_nothing_to_link(seed: int) -> None:
    stakes = [Stake((worth[0], 3 * worth[0]), kept) for worth, kept in drawn(seed)]
    assert model.at_once(stakes).points == pytest.approx(model.one_by_one(stakes).points)
    assert model.swap(stakes) is None


def test_a_swap_can_be_worse_than_no_deal_for_one_side() -> None:
    stakes = [Stake((80, 40), (0.2, 0.4)), Stake((20, 60), (0.2, 0.8))]
    swap = model.swap(stakes)
    assert swap is not None
    assert swap.points == pytest.approx((80, 60))
    assert model.no_deal(stakes).points == pytest.approx((20, 64))
    assert not swap.deal
    assert model.at_once(stakes).points == pytest.approx((46, 77))


def test_issues_of_equal_ratio_are_one_piece_of_the_frontier() -> None:
    stakes = [Stake((3, 1), (0, 0)), Stake((6, 2), (0, 0)), Stake((1, 4), (0, 0))]
    assert [corner.points for corner in frontier(stakes)] == [(0, 7), (9, 4), (10, 0)]


def test_what_nobody_wants_goes_nowhere() -> None:
    stakes = [Stake((0, 0), (0.25, 0.5)), Stake((1, 1), (0, 0))]
    assert model.at_once(stakes).shares == [(0.25, 0.5), (0.5, 0.5)]

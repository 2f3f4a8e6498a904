"""Every general sentence that a lesson may state of this model, tried on many random bargains."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import pairwise

import pytest

from coursekit.bargaining import model
from coursekit.bargaining.points import Stake, gains
from coursekit.bargaining.story import outcomes_of
from coursekit.bargaining.two_sides import better_for_both, frontier
from tests.bargaining.feasible_set import feasible, nash_solution

SEEDS = range(600)
LITTLE = 1e-6


def drawn(seed: int) -> list[Stake]:
    """Two issues that both sides care for, with round numbers now and then so that ties occur."""
    dice = random.Random(seed)

    def worth() -> float:
        return float(dice.randint(1, 4)) if dice.random() < 0.5 else dice.uniform(1, 50)

    def stake() -> Stake:
        one = dice.choice([0.0, 1.0, dice.random()])
        return Stake((worth(), worth()), (one, dice.choice([0.0, 1.0, dice.random()]) * (1 - one)))

    return [stake(), stake()]


def same_rate(seed: int) -> list[Stake]:
    """The same for two sides that would exchange one issue for the other at one and the same rate."""
    return [Stake((stake.worth[0], 3 * stake.worth[0]), stake.kept) for stake in drawn(seed)]


def linking_pays(stakes: list[Stake]) -> bool:
    more = gains(model.at_once(stakes).points, model.one_by_one(stakes).points)
    return max(more) > LITTLE


def rates_differ(stakes: list[Stake]) -> bool:
    (a, b), (c, d) = (stake.worth for stake in stakes)
    return abs(a * d - b * c) > LITTLE


def something_to_trade(stakes: list[Stake]) -> bool:
    """After issue by issue each side still has a part of what counts for more with the other."""
    first, second = stakes
    ahead = first.worth[0] * second.worth[1] > first.worth[1] * second.worth[0]  # side 1 puts issue 1 further ahead
    shares = model.one_by_one(stakes).shares
    of_the_others, of_its_own = (shares[1], shares[0]) if ahead else (shares[0], shares[1])
    return of_the_others[0] > LITTLE and of_its_own[1] > LITTLE


def on_every(make: Callable[[int], list[Stake]], holds: Callable[[list[Stake]], bool]) -> list[int]:
    """The seeds for which it does not hold."""
    return [seed for seed in SEEDS if not holds(make(seed))]


def test_linking_pays_just_when_rates_differ_and_each_still_has_what_counts_more_with_the_other() -> None:
    assert (
        on_every(drawn, lambda stakes: linking_pays(stakes) == (rates_differ(stakes) and something_to_trade(stakes)))
        == []
    )


def test_both_halves_of_that_rule_are_needed() -> None:
    assert [seed for seed in SEEDS if rates_differ(drawn(seed)) and not linking_pays(drawn(seed))]
    assert on_every(same_rate, lambda stakes: not linking_pays(stakes)) == []
    assert [seed for seed in SEEDS if something_to_trade(same_rate(seed))]


def test_linking_can_pay_though_both_put_the_same_issue_first() -> None:
    stakes = [Stake((80, 60), (0.2, 0.2)), Stake((20, 40), (0.2, 0.5))]
    ends = outcomes_of(stakes)
    assert ends["Issue by issue"].points == pytest.approx((47, 56))
    assert ends["Both at once"].points == pytest.approx((55 + 1 / 3, 58.5))


def test_no_deal_that_wastes_something_is_not_enough_for_linking_to_pay() -> None:
    """Rates differ and a share is with neither side, but one side has all that counts more with it."""
    stakes = [Stake((80, 40), (1, 0)), Stake((20, 60), (0, 0.5))]
    assert model.at_once(stakes).points == model.one_by_one(stakes).points == pytest.approx((85, 45))
    assert model.no_deal(stakes).points == pytest.approx((80, 30))


def test_linking_leaves_no_side_with_less_than_issue_by_issue() -> None:
    def holds(stakes: list[Stake]) -> bool:
        return min(gains(model.at_once(stakes).points, model.one_by_one(stakes).points)) > -LITTLE

    assert on_every(drawn, holds) == []


def test_each_side_gets_at_least_half_of_the_most_it_could_gain() -> None:
    def holds(stakes: list[Stake]) -> bool:
        start, joint = model.no_deal(stakes).points, model.at_once(stakes).points
        edge = better_for_both([corner.points for corner in frontier(stakes)], start)
        most = [max(point[side] for point in edge) - start[side] for side in (0, 1)]
        got = gains(joint, start)
        return all(got[side] >= most[side] / 2 - LITTLE for side in (0, 1))

    assert on_every(drawn, holds) == []


def test_the_most_a_side_could_gain_is_at_least_all_that_neither_keeps() -> None:
    def holds(stakes: list[Stake]) -> bool:
        start = model.no_deal(stakes).points
        edge = better_for_both([corner.points for corner in frontier(stakes)], start)
        free = [sum((1 - sum(stake.kept)) * stake.worth[side] for stake in stakes) for side in (0, 1)]
        return all(max(point[side] for point in edge) - start[side] >= free[side] - LITTLE for side in (0, 1))

    assert on_every(drawn, holds) == []


def test_issue_by_issue_gives_each_side_half_of_what_is_left_in_each_issue() -> None:
    def holds(stakes: list[Stake]) -> bool:
        return all(
            share[side] - stake.kept[side] == pytest.approx((1 - sum(stake.kept)) / 2)
            for stake, share in zip(stakes, model.one_by_one(stakes).shares, strict=True)
            for side in (0, 1)
        )

    assert on_every(drawn, holds) == []


def test_nobody_signs_for_less_than_no_deal() -> None:
    def holds(stakes: list[Stake]) -> bool:
        return min(gains(model.at_once(stakes).points, model.no_deal(stakes).points)) > -LITTLE

    assert on_every(drawn, holds) == []


def test_who_needs_a_deal_less_ends_with_more_points_and_a_smaller_gain() -> None:
    """One side keeps more without a deal, and all else stays: it has at least as many points in the end,
    gains no more from the deal than before, and the other side does not end with more."""
    for seed in SEEDS:
        stakes = drawn(seed)
        dice = random.Random(-1 - seed)
        side, place = dice.randint(0, 1), dice.randint(0, 1)
        kept = list(stakes[place].kept)
        kept[side] += dice.random() * (1 - sum(kept))
        better = list(stakes)
        better[place] = Stake(stakes[place].worth, (kept[0], kept[1]))
        before, after = model.at_once(stakes).points, model.at_once(better).points
        gained = [gains(end, model.no_deal(case).points)[side] for end, case in ((before, stakes), (after, better))]
        assert after[side] >= before[side] - LITTLE, seed
        assert gained[1] <= gained[0] + LITTLE, seed
        assert after[1 - side] <= before[1 - side] + LITTLE, seed


def test_on_the_frontier_neither_gains_unless_the_other_loses_and_inside_both_can() -> None:
    for seed in SEEDS:
        stakes = drawn(seed)
        edge = [corner.points for corner in frontier(stakes)]
        assert all(one[0] < other[0] and one[1] > other[1] for one, other in pairwise(edge)), seed
        one, other = model.at_once(stakes).points
        inside = (one * 0.99 - 0.01, other * 0.99 - 0.01)
        assert nash_solution(feasible([stake.worth for stake in stakes]), inside), seed


def test_a_side_that_counts_in_other_points_gets_the_same_deal() -> None:
    def holds(stakes: list[Stake]) -> bool:
        doubled = [Stake((2 * stake.worth[0], stake.worth[1]), stake.kept) for stake in stakes]
        x, y = model.at_once(stakes).points
        return model.at_once(doubled).points == pytest.approx((2 * x, y))

    assert on_every(drawn, holds) == []


def test_a_swap_may_be_worse_for_a_side_than_no_deal() -> None:
    worse = [
        seed
        for seed in SEEDS
        if (swap := model.swap(drawn(seed))) and min(gains(swap.points, model.no_deal(drawn(seed)).points)) < -LITTLE
    ]
    assert worse
    assert len(worse) < len(SEEDS)

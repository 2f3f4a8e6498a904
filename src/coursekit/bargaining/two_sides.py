"""What two sides can reach by dividing issues, and the division that Nash's rule picks.

Because worths are linear, the frontier is a chain of straight pieces: hand side 1 one issue after
the other, first the one that costs side 2 least for what it brings side 1. On each piece the
product is a parabola, so the solution is exact.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from coursekit.bargaining.points import HAIR, Points, Stake, alike, gains, product, value


class Corner(NamedTuple):
    """A corner of the frontier, and the shares of side 1 that lead there (side 2 has the rest)."""

    points: Points
    first: list[float]


def frontier(stakes: Sequence[Stake]) -> list[Corner]:
    """The corners of the Pareto frontier, from all that is worth something to side 2 in its hands
    to the same for side 1.

    Issues of equal ratio move together, in the same proportion: then a straight piece has no
    corner within.
    """
    # An issue that only one side cares for is that side's on the whole frontier. One that nobody
    # cares for goes nowhere.
    first = [1.0 if one and not other else 0.0 for (one, other), _ in stakes]
    shared = [place for place, (worth, _) in enumerate(stakes) if worth[0] and worth[1]]
    shared.sort(key=lambda place: stakes[place].worth[1] / stakes[place].worth[0])
    steps: list[list[int]] = []
    for place in shared:
        if steps and _same_ratio(stakes[steps[-1][0]].worth, stakes[place].worth):
            steps[-1].append(place)
        else:
            steps.append([place])
    chain = accumulate(steps, lambda had, step: [1.0 if i in step else x for i, x in enumerate(had)], initial=first)
    return [Corner(value(stakes, divided(stakes, had)), had) for had in chain]


def better_for_both(edge: Sequence[Points], start: Points) -> list[Points]:
    """The part of the frontier ``edge`` where neither side has less than at ``start``."""
    found = []
    for one, other in zip(edge, [*edge[1:], edge[-1]], strict=True):
        ways = [(start[side] - one[side]) / (other[side] - one[side]) for side in (0, 1) if other[side] != one[side]]
        for along in (0.0, *sorted(way for way in ways if 0 < way < 1)):
            at = _between(one, other, along)
            if min(gains(at, start)) >= -HAIR * max(1.0, *start):
                found.append(at)
    return found


def best_first(stakes: Sequence[Stake], start: Points) -> list[float] | None:
    """What side 1 gets of each issue where the product of gains over ``start`` is largest.

    None where no division is better for both.
    """
    corners = frontier(stakes)
    pieces = list(pairwise(corners)) or [(corners[0], corners[0])]
    found = [(best, piece) for piece in pieces if (best := _best_on(piece[0].points, piece[1].points, start))]
    if not found:
        return None
    (_, along), (low, high) = max(found, key=lambda each: each[0][0])
    return [a + along * (b - a) for a, b in zip(low.first, high.first, strict=True)]


def divided(stakes: Sequence[Stake], first: Sequence[float]) -> list[Points]:
    """Shares when side 1 gets ``first`` and side 2 the rest; what nobody wants stays as it is."""
    return [(had, 1 - had) if any(stake.worth) else stake.kept for stake, had in zip(stakes, first, strict=True)]


def _best_on(one: Points, other: Points, start: Points) -> tuple[float, float] | None:
    """The largest product of gains on the way from ``one`` to ``other``, and how far along it is.

    None when nowhere on the way do both gain.
    """
    (a, b), (c, d) = gains(one, start), gains(other, start)
    rise, fall = c - a, d - b
    # (a + rise t)(b + fall t): between two ends where it goes one up, one down, a parabola's top.
    top = -(a * fall + b * rise) / (2 * rise * fall) if rise * fall < 0 else None
    ways = [0.0, 1.0] if top is None else [0.0, min(max(top, 0.0), 1.0), 1.0]
    least = HAIR * max(map(abs, (*one, *other, *start)), default=0.0)
    tried = [(gains(_between(one, other, way), start), way) for way in ways]
    both = [(product(gained), way) for gained, way in tried if min(gained) > least]
    return max(both, key=lambda each: each[0]) if both else None


def _between(one: Points, other: Points, along: float) -> Points:
    return one[0] + along * (other[0] - one[0]), one[1] + along * (other[1] - one[1])


def _same_ratio(one: Points, other: Points) -> bool:
    return alike(one[0] * other[1], one[1] * other[0])

"""Nash's solution by geometry alone: the set of all that two sides can reach, and the best point of it.

The model follows the frontier and knows the shares. This knows neither: it shares no code with the model, and what
both agree on is right for two reasons.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import product

Pair = tuple[float, ...]

HAIR = 1e-9
"""Smaller than any gain that means something, against the largest number around."""


def feasible(worths: Sequence[Pair]) -> list[Pair]:
    """Points that span the feasible set of issues with these worths: each issue goes whole to side 1, whole to
    side 2, or to nobody in either's favour, since nobody is obliged to use what it gets."""
    ways: list[set[Pair]] = [{(0.0, 0.0), (one, 0.0), (0.0, other)} for one, other in worths]
    spanning: set[Pair] = {(0.0, 0.0)}
    for way in ways:
        spanning = _outermost({(x + dx, y + dy) for (x, y), (dx, dy) in product(spanning, way)})
    return sorted(spanning)


def _outermost(points: set[Pair]) -> set[Pair]:
    """The upper edge of the hull of ``points`` (Andrew's monotone chain), and the point where nobody gets anything."""
    chain: list[Pair] = []
    for point in sorted(points):
        while len(chain) > 1 and _turn(chain[-2], chain[-1], point) >= 0:
            chain.pop()
        chain.append(point)
    return {*chain, (0.0, 0.0)}


def _turn(a: Pair, b: Pair, c: Pair) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def nash_solution(points: Iterable[Pair], start: Pair) -> Pair | None:
    """The point with the largest product of gains over ``start`` in the convex set that ``points`` span; None when
    none is better for both."""
    corners = list(points)
    best, found = 0.0, None
    least = HAIR * max((abs(number) for pair in (*corners, start) for number in pair), default=0.0)
    for place, one in enumerate(corners):  # the largest product is on an edge, and each edge joins two corners
        for other in corners[: place + 1]:
            for along in _candidates(one, other, start):
                at = (one[0] + along * (other[0] - one[0]), one[1] + along * (other[1] - one[1]))
                gains = (at[0] - start[0], at[1] - start[1])
                if min(gains) > least and gains[0] * gains[1] > best:
                    best, found = gains[0] * gains[1], at
    return found


def _candidates(one: Pair, other: Pair, start: Pair) -> list[float]:
    """The ends, and where the product on the way from one to the other has its top."""
    dx, dy = other[0] - one[0], other[1] - one[1]
    if not dx * dy:
        return [0.0, 1.0]
    top = -(dx * (one[1] - start[1]) + dy * (one[0] - start[0])) / (2 * dx * dy)
    return [0.0, 1.0, *([top] if 0 < top < 1 else [])]

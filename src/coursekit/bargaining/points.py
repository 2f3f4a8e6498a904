"""What sides bargain over and what they get, as numbers: stakes, shares, points and gains."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

Points = tuple[float, ...]
"""Something of each side: points, shares, or gains."""

HAIR = 1e-9
"""Smaller than any difference that means something, against the largest number around."""


class Stake(NamedTuple):
    """An issue as the model sees it: what all of it is worth to each side (points, at least 0),
    and the share that each keeps without a deal (0 to 1, together at most 1)."""

    worth: Points
    kept: Points


def value(stakes: Sequence[Stake], shares: Sequence[Points]) -> Points:
    """What ``shares`` of the issues are worth to each side, in points."""
    sides = range(len(stakes[0].worth))
    return tuple(
        sum(stake.worth[side] * share[side] for stake, share in zip(stakes, shares, strict=True)) for side in sides
    )


def gains(points: Points, over: Points) -> Points:
    """How many points each side has more than at ``over``."""
    return tuple(had - before for had, before in zip(points, over, strict=True))


def product(gained: Points) -> float:
    """Nash's product of gains; 0 where a side does not gain."""
    return math.prod(max(gain, 0.0) for gain in gained)


def alike(left: float, right: float) -> bool:
    """Whether two numbers, neither below 0, are as good as equal."""
    return abs(left - right) <= HAIR * max(left, right)


def close(one: Points, other: Points) -> bool:
    """Whether two outcomes differ by less than a ``HAIR``."""
    return max(map(abs, gains(one, other))) <= HAIR * max(1.0, *map(abs, one))

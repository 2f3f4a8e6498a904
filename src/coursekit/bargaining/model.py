"""Two sides bargain over issues that can be divided: what is possible, and what Nash's rule picks.

The model, in its usual terms:

- An issue is worth a number of points to each side, and half of it is worth half as many. Issues
  add up (linear, additive utility). Points count within a side and are never compared between two.
- Without a deal each side keeps a share of each issue, and neither gets the rest. What these
  shares are worth is the *no-deal point* (disagreement point).
- With a deal every issue can be divided in any way. All that two sides can reach is the *feasible
  set*; the part of its edge where one can gain only if the other loses is the *Pareto frontier*.
- John Nash asked four things of a rule: nothing is wasted; sides that differ in nothing get the
  same; measuring in other points changes nothing; a possibility that would not be chosen can be
  taken away without effect. One rule does all four: the largest *product of gains* over no deal.
  J. F. Nash, "The Bargaining Problem", Econometrica 18(2), 1950, pages 155-162.

Because worths are linear, the frontier is a chain of straight pieces: hand side 1 one issue after
the other, first the one that costs side 2 least for what it brings side 1. On each piece the
product is a parabola, so the solution is exact.

Nash assumes that both can gain. Where they cannot, there is no deal here, and the no-deal point
stands. The bargain over each issue by itself follows the same rule with that issue's own shares.

In this model linking issues makes neither side worse off than going issue by issue. If (x, y) are
the gains at Nash's solution, every possible pair of gains (u, v) has u/x + v/y <= 2, because the
line u/x + v/y = 2 touches the hyperbola uv = xy there and the feasible set, being convex, stays
below it. So a side that gets all the gain there is gets at most 2x, and x is at least half of it;
issue by issue gives half of what each issue holds, which is never more. Where worths bend, or the
rule is another, linking can cost a side something: B. Harstad, "Linking Issues", NUPI working
paper 616, 2001; I. Horstmann, J. Markusen, J. Robles, "Multi-issue Bargaining and Linked Games",
first draft, May 2000.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

Pair = tuple[float, float]
"""Something of side 1 and of side 2: points, shares, or gains."""

HAIR = 1e-9
"""Smaller than any difference that means something, against the largest number around."""


class Stake(NamedTuple):
    """An issue as the model sees it: what all of it is worth to each side (points, at least 0),
    and the share that each keeps without a deal (0 to 1, together at most 1)."""

    worth: Pair
    kept: Pair


class Outcome(NamedTuple):
    """Where a bargain ends: ``shares`` of each issue, what they are worth to each side
    (``points``), and whether that took a deal."""

    shares: list[Pair]
    points: Pair
    deal: bool


class Corner(NamedTuple):
    """A corner of the frontier, and the shares of side 1 that lead there (side 2 has the rest)."""

    points: Pair
    first: list[float]


def value(stakes: Sequence[Stake], shares: Sequence[Pair]) -> Pair:
    """What ``shares`` of the issues are worth to each side, in points."""
    return (
        sum(stake.worth[0] * share[0] for stake, share in zip(stakes, shares, strict=True)),
        sum(stake.worth[1] * share[1] for stake, share in zip(stakes, shares, strict=True)),
    )


def gains(points: Pair, over: Pair) -> Pair:
    """How many points each side has more than at ``over``."""
    return points[0] - over[0], points[1] - over[1]


def product(gained: Pair) -> float:
    """Nash's product of two gains; 0 where a side does not gain."""
    return max(gained[0], 0.0) * max(gained[1], 0.0)


def no_deal(stakes: Sequence[Stake]) -> Outcome:
    """Each side has what it keeps."""
    kept = [stake.kept for stake in stakes]
    return Outcome(kept, value(stakes, kept), deal=False)


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
    return [Corner(value(stakes, _divided(stakes, had)), had) for had in chain]


def better_for_both(edge: Sequence[Pair], start: Pair) -> list[Pair]:
    """The part of the frontier ``edge`` where neither side has less than at ``start``."""
    found = []
    for one, other in zip(edge, [*edge[1:], edge[-1]], strict=True):
        ways = [(start[side] - one[side]) / (other[side] - one[side]) for side in (0, 1) if other[side] != one[side]]
        for along in (0.0, *sorted(way for way in ways if 0 < way < 1)):
            at = _between(one, other, along)
            if min(gains(at, start)) >= -HAIR * max(1.0, *start):
                found.append(at)
    return found


def at_once(stakes: Sequence[Stake]) -> Outcome:
    """Nash's solution when all issues are on the table together.

    Where several divisions are worth the same, that of ``one_by_one`` is kept if it is among them.

    >>> from coursekit.bargaining.model import Stake
    >>> at_once([Stake((75, 25), (0.4, 0.2)), Stake((25, 75), (0, 0.5))]).points
    (75.0, 75.0)
    """
    start, corners = no_deal(stakes), frontier(stakes)
    pieces = list(pairwise(corners)) or [(corners[0], corners[0])]
    found = [(best, piece) for piece in pieces if (best := _best_on(piece[0].points, piece[1].points, start.points))]
    if not found:
        return start
    (_, along), (low, high) = max(found, key=lambda each: each[0][0])
    first = [a + along * (b - a) for a, b in zip(low.first, high.first, strict=True)]
    shares = _divided(stakes, first)
    outcome = Outcome(shares, value(stakes, shares), deal=True)
    separate = one_by_one(stakes)
    return separate if _close(separate.points, outcome.points) else outcome


def one_by_one(stakes: Sequence[Stake]) -> Outcome:
    """Nash's solution for each issue by itself, as if the others were not there.

    With one issue both gain the most when each gets half of what neither keeps. An issue that is
    worth nothing to one side is left as it is: that side cannot gain from it.
    """
    shares = [_halved(stake) for stake in stakes]
    points = value(stakes, shares)
    return Outcome(shares, points, deal=not _close(points, no_deal(stakes).points))


def swap(stakes: Sequence[Stake]) -> Outcome | None:
    """Each issue goes whole to the side that it is worth more to, as a part of all that is at stake
    for that side. Nobody asks whether both gain: ``deal`` says whether they do.

    None when every issue matters to both alike. An issue that does is left as it is.
    """
    total = value(stakes, [(1.0, 1.0)] * len(stakes))
    shares = [_whole(stake, total) for stake in stakes]
    if all(share is None for share in shares):
        return None
    given = [share or stake.kept for stake, share in zip(stakes, shares, strict=True)]
    points = value(stakes, given)
    return Outcome(given, points, deal=min(gains(points, no_deal(stakes).points)) > HAIR * max(total))


def _best_on(one: Pair, other: Pair, start: Pair) -> tuple[float, float] | None:
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


def _between(one: Pair, other: Pair, along: float) -> Pair:
    return one[0] + along * (other[0] - one[0]), one[1] + along * (other[1] - one[1])


def _divided(stakes: Sequence[Stake], first: Sequence[float]) -> list[Pair]:
    """Shares when side 1 gets ``first`` and side 2 the rest; what nobody wants stays as it is."""
    return [(had, 1 - had) if any(stake.worth) else stake.kept for stake, had in zip(stakes, first, strict=True)]


def _whole(stake: Stake, total: Pair) -> Pair | None:
    """All of the issue to whom it matters more; None when it matters alike."""
    if _same_ratio(stake.worth, total):
        return None
    return (1.0, 0.0) if stake.worth[0] * total[1] > stake.worth[1] * total[0] else (0.0, 1.0)


def _halved(stake: Stake) -> Pair:
    (one, other), rest = stake.kept, max(0.0, 1 - sum(stake.kept))
    return (one + rest / 2, other + rest / 2) if all(stake.worth) else stake.kept


def _same_ratio(one: Pair, other: Pair) -> bool:
    left, right = one[0] * other[1], one[1] * other[0]
    return abs(left - right) <= HAIR * max(left, right)


def _close(one: Pair, other: Pair) -> bool:
    return max(map(abs, gains(one, other))) <= HAIR * max(1.0, *map(abs, one))

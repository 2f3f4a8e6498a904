"""Two sides or more bargain over issues that can be divided: what is possible, and what Nash's rule picks.

The model, in its usual terms:

- An issue is worth a number of points to each side, and half of it is worth half as many. Issues
  add up (linear, additive utility). Points count within a side and are never compared between two.
- Without a deal each side keeps a share of each issue, and neither gets the rest. What these
  shares are worth is the *no-deal point* (disagreement point).
- With a deal every issue can be divided in any way. All that the sides can reach is the *feasible
  set*; the part of its edge where one can gain only if another loses is the *Pareto frontier*.
- John Nash asked four things of a rule: nothing is wasted; sides that differ in nothing get the
  same; measuring in other points changes nothing; a possibility that would not be chosen can be
  taken away without effect. One rule does all four: the largest *product of gains* over no deal.
  J. F. Nash, "The Bargaining Problem", Econometrica 18(2), 1950, pages 155-162.

For more than two sides the same four lead to the largest product of all gains. ``two_sides.py`` and
``many_sides.py`` find it. A deal is one of all sides: the model has none that leaves a side out.

Nash assumes that all can gain. Where they cannot, there is no deal here, and the no-deal point
stands. The bargain over each issue by itself follows the same rule with that issue's own shares.

In this model linking issues makes no side worse off than going issue by issue. If (x, y) are
the gains at Nash's solution, every possible pair of gains (u, v) has u/x + v/y <= 2, because the
line u/x + v/y = 2 touches the hyperbola uv = xy there and the feasible set, being convex, stays
below it. So a side that gets all the gain there is gets at most 2x, and x is at least half of it;
issue by issue gives half of what each issue holds, which is never more. With n sides it is n in
place of 2, and an nth part in place of half. Where worths bend, or the rule is another, linking can
cost a side something: B. Harstad, "Linking Issues", NUPI working paper 616, 2001; I. Horstmann, J.
Markusen, J. Robles, "Multi-issue Bargaining and Linked Games", first draft, May 2000.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from coursekit.bargaining.many_sides import best_shares
from coursekit.bargaining.points import HAIR, Points, Stake, alike, close, gains, value
from coursekit.bargaining.two_sides import best_first, divided


class Outcome(NamedTuple):
    """Where a bargain ends: ``shares`` of each issue, what they are worth to each side
    (``points``), and whether that took a deal."""

    shares: list[Points]
    points: Points
    deal: bool


def no_deal(stakes: Sequence[Stake]) -> Outcome:
    """Each side has what it keeps."""
    kept = [stake.kept for stake in stakes]
    return Outcome(kept, value(stakes, kept), deal=False)


def at_once(stakes: Sequence[Stake]) -> Outcome:
    """Nash's solution when all issues are on the table together.

    Where several divisions are worth the same, that of ``one_by_one`` is kept if it is among them.

    >>> from coursekit.bargaining.points import Stake
    >>> at_once([Stake((75, 25), (0.4, 0.2)), Stake((25, 75), (0, 0.5))]).points
    (75.0, 75.0)
    """
    start = no_deal(stakes)
    shares = _best_for_two(stakes, start.points) if len(start.points) == 2 else best_shares(stakes, start.points)
    if shares is None:
        return start
    outcome = Outcome(shares, value(stakes, shares), deal=True)
    separate = one_by_one(stakes)
    return separate if close(separate.points, outcome.points) else outcome


def one_by_one(stakes: Sequence[Stake]) -> Outcome:
    """Nash's solution for each issue by itself, as if the others were not there.

    With one issue all gain the most when each gets the same part of what nobody keeps. An issue that
    is worth nothing to one side is left as it is: that side cannot gain from it.
    """
    shares = [_shared_out(stake) for stake in stakes]
    points = value(stakes, shares)
    return Outcome(shares, points, deal=not close(points, no_deal(stakes).points))


def swap(stakes: Sequence[Stake]) -> Outcome | None:
    """Each issue goes whole to the side that it is worth more to, as a part of all that is at stake
    for that side. Nobody asks whether all gain: ``deal`` says whether they do.

    None when each issue matters most to several alike. An issue that does is left as it is.
    """
    total = value(stakes, [(1.0,) * len(stakes[0].worth)] * len(stakes))
    shares = [_whole(stake, total) for stake in stakes]
    if all(share is None for share in shares):
        return None
    given = [share or stake.kept for stake, share in zip(stakes, shares, strict=True)]
    points = value(stakes, given)
    return Outcome(given, points, deal=min(gains(points, no_deal(stakes).points)) > HAIR * max(total))


def _best_for_two(stakes: Sequence[Stake], start: Points) -> list[Points] | None:
    first = best_first(stakes, start)
    return None if first is None else divided(stakes, first)


def _whole(stake: Stake, total: Points) -> Points | None:
    """All of the issue to whom it matters most; None when it matters most to several."""
    sides = range(len(total))
    best = max(sides, key=lambda side: stake.worth[side] / (total[side] or 1.0))
    if any(side != best and alike(stake.worth[best] * total[side], stake.worth[side] * total[best]) for side in sides):
        return None
    return tuple(1.0 if side == best else 0.0 for side in sides)


def _shared_out(stake: Stake) -> Points:
    rest = max(0.0, 1 - sum(stake.kept))
    return tuple(had + rest / len(stake.kept) for had in stake.kept) if all(stake.worth) else stake.kept

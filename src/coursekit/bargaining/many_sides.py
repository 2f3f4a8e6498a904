"""Nash's rule for three sides and more: two of them at a time divide anew what both have.

The rule picks the largest product of all gains. Worths are linear and every issue is divided by
itself, so a division has the largest product of all exactly if no two sides could make the product
of their two gains larger with what they have between them. (The logarithm of the product is
concave, and what one can do with an issue is to hand some of it from one side to another.) So each
two in turn get Nash's exact solution for two sides, with all that they hold together, until
nothing moves.

For that all must gain to begin with. Whether they can is found by bargaining over a little less
than the no-deal point: there everybody gains at once, and as less and less is taken off, everybody
comes out above the true no-deal point, if any division does that. For if one gives every side
``s`` more, then with ``e`` taken off nobody ends with less than ``(s + e) / n``, which is more than
``e`` as soon as ``s > (n - 1) e``: the gains (u, v, …) of every possible division satisfy
u/x + v/y + … <= n at the solution (x, y, …).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from coursekit.bargaining.points import HAIR, Points, Stake, gains, value
from coursekit.bargaining.two_sides import best_first

_LESS = tuple(10.0**-power for power in range(1, 9))
"""What is taken off the no-deal point at first, as a part of all that is at stake, and then less and less."""
_STILL = 1e-12
"""Points move by less than this part of what is at stake: nothing moves any more."""
_ROUNDS = 2000


def best_shares(stakes: Sequence[Stake], start: Points) -> list[Points] | None:
    """The shares of each issue where the product of all gains over ``start`` is largest.

    ``start`` is what the ``kept`` shares are worth. None where no division is better for all.
    """
    sides = len(start)
    total = value(stakes, [(1.0,) * sides] * len(stakes))
    shares = [list(stake.kept) for stake in stakes]
    for stake, had in zip(stakes, shares, strict=True):
        # What is left goes to whoever wants it, so that nothing wanted lies idle.
        eager = [side for side in range(sides) if stake.worth[side]]
        for side in eager:
            had[side] += max(0.0, 1 - sum(stake.kept)) / len(eager)
    if not all(total):
        return None
    for less in _LESS:
        below = tuple(point - less * all_of_it for point, all_of_it in zip(start, total, strict=True))
        _settle(stakes, shares, below, total)
        if min(_parts(gains(_worth(stakes, shares), start), total)) > HAIR:
            _settle(stakes, shares, start, total)
            return [tuple(had) for had in shares]
    return None


def _settle(stakes: Sequence[Stake], shares: list[list[float]], start: Points, total: Points) -> None:
    """Let each two divide anew what both have, again and again, until nothing moves."""
    pairs = list(combinations(range(len(start)), 2))
    before = _worth(stakes, shares)
    for _ in range(_ROUNDS):
        for pair in pairs:
            _divide_anew(stakes, shares, start, pair)
        now = _worth(stakes, shares)
        if max(map(abs, _parts(gains(now, before), total))) <= _STILL:
            return
        before = now


def _divide_anew(stakes: Sequence[Stake], shares: list[list[float]], start: Points, pair: tuple[int, int]) -> None:
    one, other = pair
    both = [had[one] + had[other] for had in shares]
    small = [
        Stake((stake.worth[one] * part, stake.worth[other] * part), (0.0, 0.0))
        for stake, part in zip(stakes, both, strict=True)
    ]
    first = best_first(small, (start[one], start[other]))
    if first is None:
        return
    for had, stake, part, got in zip(shares, small, both, first, strict=True):
        if any(stake.worth):
            had[one], had[other] = part * got, part * (1 - got)


def _worth(stakes: Sequence[Stake], shares: Sequence[Sequence[float]]) -> Points:
    return value(stakes, [tuple(had) for had in shares])


def _parts(points: Points, total: Points) -> Points:
    return tuple(point / all_of_it for point, all_of_it in zip(points, total, strict=True))

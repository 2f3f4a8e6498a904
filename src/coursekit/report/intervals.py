"""Between what limits a share may well lie, given how few have answered.

The score interval of E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal
of the American Statistical Association 22 (1927), 209-212. With p the share among n answers and z = 1.96::

    (p + z²/2n ± z √(p(1 - p)/n + z²/4n²)) / (1 + z²/n)

L. D. Brown, T. T. Cai and A. DasGupta, "Interval estimation for a binomial proportion", Statistical Science 16 (2001),
101-133, advise it for small n, where the textbook's p ± z √(p(1 - p)/n) is too narrow, and has no width at all for
0 of n.

It takes answers for independent. Where one student gives several, the true interval is wider.
"""

from __future__ import annotations

import math

_Z = 1.959963985
"""What 2.5 of 100 values of the normal distribution exceed."""


def wilson(part: int, whole: int) -> tuple[float, float]:
    """The 95% interval of the share ``part`` of ``whole``, both ends from 0 to 1; all of that for none.

    >>> [round(end, 3) for end in wilson(10, 30)]
    [0.192, 0.512]
    >>> wilson(0, 0)
    (0.0, 1.0)
    """
    if not whole:
        return 0.0, 1.0
    share, z2 = part / whole, _Z * _Z
    middle = share + z2 / (2 * whole)
    half = _Z * math.sqrt(share * (1 - share) / whole + z2 / (4 * whole * whole))
    low, high = ((middle + sign * half) / (1 + z2 / whole) for sign in (-1, 1))
    return (low if part else 0.0), (high if part < whole else 1.0)


def at_least(part: int, whole: int) -> float:
    """The lower end: what to rank shares by, so that 3 of 3 does not stand above 20 of 26."""
    return wilson(part, whole)[0]

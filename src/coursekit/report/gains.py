"""What a class gained between the text before a lesson and the text after it.

Of each student the first answers to questions that ask the same of both texts are compared: the share right after the
lessons, less the share right before them. The class has a mean of these differences, with the interval that Student's
t gives for paired differences (Student 1908, "The probable error of a mean", Biometrika 6, 1-25, who works out two
drugs on the same patients)::

    mean ± t(n - 1) · s / √n

where s is their standard deviation, with n - 1. In 95 of 100 classes drawn like this one, such an interval holds the
true mean. It says nothing about why: between two texts lie a lesson, a night's sleep and much else.
"""

from __future__ import annotations

import math

from msgspec import Struct

FEWEST_PAIRED = 10
"""Students without whom no interval is given."""

_T = (
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120,
    2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
)  # fmt: skip
"""Student's t that 2.5 of 100 values exceed, for 1 to 30 degrees of freedom."""

_Z = 1.959963985
"""The same of the normal distribution."""


def t_value(freedom: int) -> float:
    """Student's t that 2.5 of 100 values exceed.

    Beyond the table it is worked out from the normal distribution (Fisher's expansion), to three decimals.

    >>> t_value(9), round(t_value(60), 3)
    (2.262, 2.0)
    """
    if freedom <= len(_T):
        return _T[freedom - 1]
    z = _Z
    first, second = (z**3 + z) / 4, (5 * z**5 + 16 * z**3 + 3 * z) / 96
    return z + first / freedom + second / freedom**2


class Gains(Struct):
    """Sums over students: shares right before and after, differences of the two, and the questions compared."""

    students: int = 0
    before: float = 0.0
    after: float = 0.0
    squared: float = 0.0
    pairs: int = 0

    def add(self, before: int, after: int, pairs: int) -> None:
        """Count a student who had so many of ``pairs`` right before, and so many after."""
        self.students += 1
        self.pairs += pairs
        self.before += before / pairs
        self.after += after / pairs
        self.squared += ((after - before) / pairs) ** 2

    def merge(self, other: Gains) -> None:
        """Add what was counted in another part of the class."""
        for name in self.__struct_fields__:
            setattr(self, name, getattr(self, name) + getattr(other, name))

    @property
    def mean(self) -> float:
        """The mean difference, from -1 to 1."""
        return (self.after - self.before) / self.students

    @property
    def interval(self) -> tuple[float, float] | None:
        """From where to where the mean may well lie; None with fewer than ``FEWEST_PAIRED`` students."""
        n = self.students
        if n < FEWEST_PAIRED:
            return None
        variance = max(0.0, (self.squared - n * self.mean**2) / (n - 1))
        half = t_value(n - 1) * math.sqrt(variance / n)
        return max(-1.0, self.mean - half), min(1.0, self.mean + half)

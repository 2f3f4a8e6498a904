"""How a question did in a class: the statistics of classical item analysis, added up answer by answer.

All rest on the **first** answer that a student had checked. What follows it was given with a reply in
hand, and a solution that was shown before any try is none.

*Difficulty* is the proportion of right first answers among those tried, from 0 (nobody) to 1 (all).

*Discrimination* is the point-biserial correlation of the question, right (1) or not (0), with the rest of
the student's work: the share of right first answers among the other questions that the student tried.
With x and r for the two and n students::

    (n Σxr - Σx Σr) / sqrt((n Σx² - (Σx)²) (n Σr² - (Σr)²))

That is Pearson's correlation where one of the two has two values only ("Item-Test Correlation", in N. J.
Salkind (ed.), Encyclopedia of Research Design, 2010). The question itself is left out of the rest, because
it would correlate with itself: the spuriousness that S. Henrysson corrects for, "Correction of item-total
correlations in item analysis", Psychometrika 28 (1963), 211-218. A share stands in for his sum since
students need not have tried the same questions.
"""

from __future__ import annotations

import math
from collections import Counter
from heapq import nsmallest

from msgspec import Struct, field

from coursekit.language import gettext
from coursekit.report.asked_items import MarkedAnswer

FEWEST = 10
"""Students without whom no discrimination is given: with fewer, chance alone makes any value."""

SURE = 80
"""Per cent from which on somebody is called sure."""

_NO_SPREAD = 1e-9

_MOST_SLIPS = 2_000
"""Different wrong answers that are counted apart: a number can be typed in any way there is."""


class ItemStatistics(Struct):
    """What came of one question. ``tried``: first answers that were marked; ``points``: their sum.
    ``tries``: of those who tried. ``shown``: solutions shown, after tries or before any. ``replies``: what is said to
    each slip. ``rated``: first answers with a rating, ``sure``: the sum of those ratings, in per cent, and
    ``sure_and_wrong``: how many were at ``SURE`` or more and not right. ``votes``: of those who
    voted twice, whether the first vote was right, and whether the second was."""

    tried: int = 0
    right: int = 0
    points: float = 0.0
    right_in_the_end: int = 0
    tries: int = 0
    shown: int = 0
    shown_at_once: int = 0
    slips: Counter[str] = field(default_factory=Counter)
    replies: dict[str, str] = field(default_factory=dict)
    rated: int = 0
    sure: float = 0.0
    sure_and_wrong: int = 0
    votes: Counter[tuple[bool, bool]] = field(default_factory=Counter)
    compared: int = 0
    compared_right: int = 0
    rest: float = 0.0
    rest_squared: float = 0.0
    rest_right: float = 0.0

    def add(self, mark: MarkedAnswer, tries: int, right_in_the_end: bool, times: int = 1) -> None:
        """Count a first answer that so many students gave."""
        self.tried += times
        self.tries += times * tries
        self.points += times * mark.points
        self.right += times * mark.right
        self.right_in_the_end += times * right_in_the_end
        for slip, reply in zip(mark.told_slips, mark.replies, strict=True):
            if slip in self.slips or len(self.slips) < _MOST_SLIPS:
                self.slips[slip] += times
                self.replies.setdefault(slip, reply)

    def rate(self, sure: float, right: bool, times: int = 1) -> None:
        """Count how sure so many were of their first answer, in per cent."""
        self.rated += times
        self.sure += times * sure
        self.sure_and_wrong += times * (sure >= SURE and not right)

    def compare(self, right: bool, rest: float, times: int = 1) -> None:
        """Count a first answer beside the share of right ones among the student's others, for so many."""
        self.compared += times
        self.rest += times * rest
        self.rest_squared += times * rest * rest
        self.compared_right += times * right
        self.rest_right += times * right * rest

    def merge(self, other: ItemStatistics) -> None:
        """Add what was counted in another part of the class."""
        for name in _SUMS:
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.votes.update(other.votes)
        for slip, times in other.slips.items():
            if slip in self.slips or len(self.slips) < _MOST_SLIPS:
                self.slips[slip] += times
                self.replies.setdefault(slip, other.replies.get(slip, ""))

    @property
    def difficulty(self) -> float | None:
        """The share of right first answers; None when nobody tried."""
        return self.right / self.tried if self.tried else None

    @property
    def discrimination(self) -> float | None:
        """The correlation, from -1 to 1; None when ``no_discrimination`` says why."""
        if self.no_discrimination:
            return None
        n = self.compared
        together = n * self.rest_right - self.compared_right * self.rest
        # What several processes have summed differs by a hair from what one has: a hair below 0 is 0.
        return round(together / math.sqrt(self._spread_of_right * self._spread_of_rest), 9) or 0.0

    @property
    def no_discrimination(self) -> str:
        """Why there is no correlation; "" when there is one."""
        if self.compared < FEWEST:
            return gettext("fewer than {fewest} students", fewest=FEWEST)
        if not self._spread_of_right:
            return gettext("all right") if self.compared_right else gettext("all wrong")
        if self._spread_of_rest < _NO_SPREAD * self.compared**2:
            return gettext("the rest is equal")
        return ""

    @property
    def _spread_of_right(self) -> int:
        return self.compared_right * (self.compared - self.compared_right)

    @property
    def _spread_of_rest(self) -> float:
        return self.compared * self.rest_squared - self.rest**2

    def worst_slips(self, most: int) -> list[tuple[str, int]]:
        """The wrong choices made most often, as ``worst_slip``."""
        return nsmallest(most, self.slips.items(), key=lambda slip: (-slip[1], slip[0]))

    def worst_slip(self) -> tuple[str, int] | None:
        """The wrong choice made most often, and how often; of several, the first in the alphabet."""
        return min(self.slips.items(), key=lambda slip: (-slip[1], slip[0]), default=None)


_SUMS = [name for name in ItemStatistics.__struct_fields__ if name not in ("slips", "replies", "votes")]

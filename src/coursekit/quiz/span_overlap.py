"""Marks in a text compared with the spans of a key: which mark is which span's, and what is to be said of it.

**The rule.** A mark and a span are compared by the words that both have. A function word (``function_words``) counts
for nothing, unless the span has no other words: so a mark a few of those too long or too short is as good as an exact
one. Of the words that count, ``F = 2 × shared ÷ (in the mark + in the span)``.

- *right*: the labels agree and ``F`` is 0.9 or more. It earns 1.
- *half right*: the labels agree and ``F`` is 0.5 or more; or ``F`` is 0.9 or more and the label is another one. It
  earns ½.
- Anything else earns nothing. Where some words are shared, the reply still says what is wrong: too long, too short …

Each mark belongs to one span at most and each span to one mark: the pairs that earn most first. The whole is the
harmonic mean of precision and recall, which is ``2 × earned ÷ (marks + spans)``: one mark too many costs as much as
one span too few, so marking everything does not pay.

This is how the Message Understanding Conferences marked partial answers: in the recall and the precision of MUC-5 a
response that is partly right counts half (N. Chinchor and B. Sundheim, “MUC-5 Evaluation Metrics”, 1993). That
function words count for nothing is this kit's own; so are the thresholds, with which a span of five words that count
forgives one too many and none too few.

``browser/span_overlap.js`` follows the same rule.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Literal

from msgspec import Struct

WHOLE, HALF, TEMPTED = 0.9, 0.5, 0.6

MarkState = Literal["right", "label", "long", "short", "off", "joined", "split", "tempting", "extra"]
"""What a mark is. ``label``: the right words under another label. ``off``: it shares words with a span, and each has
words that the other lacks. ``joined``: it takes in two spans. ``split``: another mark is taken for the same span.
``tempting``: one of the spans that one might take for right. ``extra``: it stands where no span is."""


class Spread(Struct, frozen=True):
    """Words ``first`` to ``last`` of a text, counted from 1, and the labels that they may have."""

    first: int
    last: int
    labels: Collection[str]


class MarkedAs(Struct, frozen=True):
    """What became of a mark: the number of its span, or of what tempted to it; None where it is neither."""

    state: MarkState
    at: int | None = None
    earned: float = 0.0
    same: bool = True
    """Whether the labels agree."""


class Compared(Struct, frozen=True):
    """What became of each mark, in their order; the spans that no mark touches; and the points, from 0 to 1."""

    marks: list[MarkedAs]
    missed: list[int]
    points: float


class _Pair(Struct, frozen=True):
    """A mark and a span that have words in common: ``shared``, whether those count or not."""

    mark: int
    span: int
    fit: float
    same: bool
    shared: int

    @property
    def earned(self) -> float:
        """What the mark earns by it."""
        if self.same:
            return 1.0 if self.fit >= WHOLE else 0.5 if self.fit >= HALF else 0.0
        return 0.5 if self.fit >= WHOLE else 0.0


def compare_marks(
    marks: Sequence[Spread], spans: Sequence[Spread], tempting: Sequence[Spread], light: Collection[int]
) -> Compared:
    """``marks`` held against ``spans``. ``tempting`` have replies of their own; ``light`` are the numbers of words
    that do not count.

    >>> compare_marks([Spread(1, 3, ["hedge"])], [Spread(2, 3, ["hedge"])], [], {1}).points
    1.0
    """
    rule = _Rule(spans, tempting, light)
    pairs = [pair for number, mark in enumerate(marks) for pair in rule.pairs(mark, number)]
    pairs.sort(key=lambda pair: (-pair.earned, -pair.fit, not pair.same, -pair.shared, pair.mark, pair.span))
    of: dict[int, _Pair] = {}
    for pair in pairs:
        if pair.mark not in of and all(other.span != pair.span for other in of.values()):
            of[pair.mark] = pair
    found = [rule.marked(mark, of.get(number)) for number, mark in enumerate(marks)]
    touched = {pair.span for pair in pairs}
    missed = [place for place in range(len(spans)) if place not in touched]
    return Compared(found, missed, 2 * sum(mark.earned for mark in found) / (len(marks) + len(spans)))


class _Rule(Struct, frozen=True):
    """What marks are held against."""

    spans: Sequence[Spread]
    tempting: Sequence[Spread]
    light: Collection[int]

    def pairs(self, mark: Spread, number: int) -> Iterator[_Pair]:
        """The mark with each span that it touches."""
        for place, span in enumerate(self.spans):
            if shared := _shared(mark, span):
                same = any(label in span.labels for label in mark.labels)
                yield _Pair(number, place, self.fit(mark, span), same, shared)

    def marked(self, mark: Spread, pair: _Pair | None) -> MarkedAs:
        """What became of a mark that belongs to the span of ``pair``, or to none."""
        if pair and pair.same and pair.fit >= WHOLE:
            return MarkedAs("right", pair.span, pair.earned)
        tempted = self.tempted(mark, pair.fit if pair else 0.0)
        if tempted is not None:
            return MarkedAs("tempting", tempted, pair.earned if pair else 0.0)
        if pair:
            state: MarkState = "label" if pair.fit >= WHOLE else self.astray(mark, pair.span)
            return MarkedAs(state, pair.span, pair.earned, pair.same)
        there = next((place for place, span in enumerate(self.spans) if _shared(mark, span)), None)
        return MarkedAs("extra" if there is None else "split", there)

    def astray(self, mark: Spread, place: int) -> MarkState:
        """How a mark misses the ends of its span."""
        taken_in = [span for span in self.spans if self.heavy(mark, span) * 2 >= self.heavy(span, span)]
        if len(taken_in) > 1:
            return "joined"
        span = self.spans[place]
        shared = self.heavy(mark, span)
        if shared == self.heavy(span, span):
            return "long"
        return "short" if shared == self.own(mark, span) else "off"

    def tempted(self, mark: Spread, least: float) -> int | None:
        """Which of the tempting spans the mark is, where it fits that at least as well as ``least``."""
        best, found = 0.0, None
        for place, wrong in enumerate(self.tempting):
            fit = self.fit(mark, wrong)
            if fit > best and (not wrong.labels or any(label in wrong.labels for label in mark.labels)):
                best, found = fit, place
        return found if best >= max(least, TEMPTED) else None

    def fit(self, mark: Spread, span: Spread) -> float:
        """How much of the words that count they have in common, from 0 to 1."""
        shared = self.heavy(mark, span)
        return 2 * shared / (self.own(mark, span) + self.heavy(span, span)) if shared else 0.0

    def heavy(self, mark: Spread, span: Spread) -> int:
        """How many of the words that count in ``span`` are in ``mark``."""
        heavy = [word for word in range(span.first, span.last + 1) if word not in self.light]
        return sum(mark.first <= word <= mark.last for word in heavy or range(span.first, span.last + 1))

    def own(self, mark: Spread, span: Spread) -> int:
        """How many words of ``mark`` count when it is held against ``span``."""
        outside = (word for word in range(mark.first, mark.last + 1) if not span.first <= word <= span.last)
        return self.heavy(mark, span) + sum(word not in self.light for word in outside)


def _shared(one: Spread, other: Spread) -> int:
    return max(0, min(one.last, other.last) - max(one.first, other.first) + 1)

"""Facts beyond the article: when things happened, and what became of its claims when looked up.

A ``draft`` of a fact is in its file, and in no table, chart or page: nobody has looked at it yet.
"""

from __future__ import annotations

import datetime
from typing import Literal

from coursekit.kit.days import Day, DaySpan, span_of
from coursekit.kit.records import Confidence, Id, ParagraphNumber, Record, Text

DateBasis = Literal["article", "inferred", "source"]
"""Who dates it: the article in so many words · somebody who reads the article, from what it says
(``inferred_from`` tells from what) · a source beyond the article."""

Verdict = Literal["supported", "partly", "conflicts", "not_found", "not_checkable"]
"""``supported`` public sources say so too · ``not_found`` looked for and not found here ·
``not_checkable`` a motive, an opinion, an image, the future."""


class Event(Record, kw_only=True):
    """One dating of something that happened. ``when`` is the date as it is known; ``start`` and
    ``end`` place it on a line. It happened at some time between them (where only a month, year, decade
    or century is known they span it), or went on all that time if it ``lasted``.
    """

    id: Id
    label: Text
    when: Text
    start: Text
    end: str = ""
    lasted: bool = False
    basis: DateBasis
    paragraphs: list[ParagraphNumber] = []
    statements: list[Id] = []
    inferred_from: str = ""
    evidence: Literal["verified", "derived", "recalled", "in_article"]
    confidence: Confidence
    as_of: datetime.date
    review_by: datetime.date | None = None
    sources: list[Id] = []
    note: str = ""
    draft: bool = False

    @property
    def first(self) -> Day:
        """The first day on which it may have happened."""
        return _known(self.start).first

    @property
    def last(self) -> Day:
        """The last day on which it may have happened, or went on."""
        return _known(self.end or self.start).last

    @property
    def is_span(self) -> bool:
        """Whether it has more than a day to have happened in."""
        return bool(self.end) or self.first < self.last


def _known(date: str) -> DaySpan:
    span = span_of(date)
    if span is None:
        raise ValueError(f"{date!r} is no date")  # which a sound kit has none of
    return span


class CheckedClaim(Record, kw_only=True):
    """A claim of the article's, in our words, and what was found when somebody looked it up.
    No ``paragraphs``: it is about the byline or the text as a whole.
    """

    id: Id
    paragraphs: list[ParagraphNumber] = []
    claim: Text
    kind: Literal["office", "date", "event", "number", "attribution", "interpretation"]
    verdict: Verdict
    finding: Text
    evidence: Literal["verified", "recalled", "in_article", "not_found"]
    confidence: Confidence
    as_of: datetime.date
    review_by: datetime.date | None = None
    statements: list[Id] = []
    sources: list[Id] = []
    note: str = ""
    draft: bool = False

"""What a kit is made of: one immutable record type for each kind of row in ``data/``.

Records know nothing about files, screens or grading. ``reading`` makes them from YAML and CSV,
``kit`` checks that they fit together, everything else only reads them. They are msgspec structs
because a student's first quiz waits for this module: msgspec costs a few milliseconds where
heavier validators cost a tenth of a second on a slow machine.
"""

from __future__ import annotations

import datetime
from typing import Annotated, Literal

from msgspec import Meta, Struct

Id = Annotated[str, Meta(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*\Z")]
"""A name that other rows and lessons refer to: letters, digits, dot, dash, underscore."""

Text = Annotated[str, Meta(min_length=1)]
ParagraphNumber = Annotated[int, Meta(ge=1)]
Count = Annotated[int, Meta(ge=0)]
MOST = 1e12
"""No number of a kit comes near it: what it keeps out is infinity, and what is no number at all."""

Finite = Annotated[float, Meta(ge=-MOST, le=MOST)]
AtLeastZero = Annotated[float, Meta(ge=0, le=MOST)]
Usd_bn = AtLeastZero
"""Billions of US dollars, at the value of the day."""

Role = Literal["puzzle", "evidence", "voice", "inference", "concession", "conclusion"]
"""What a paragraph does in the argument."""

Mode = Literal["quoted", "scare_quote", "title", "reported", "stated", "inferred", "silent"]
"""How words reach the reader.

``quoted`` somebody's own words · ``scare_quote`` quotation marks that quote nobody in particular
and mark distance · ``title`` the name of a work · ``reported`` retold by the author ·
``stated`` told by the author as a fact, with no source named · ``inferred`` concluded by the
author · ``silent`` somebody who matters says nothing.
"""

MODES_WITH_TEXT: tuple[Mode, ...] = ("quoted", "scare_quote", "title")
"""Only these carry words of the article, because only these stand in its quotation marks."""

Strength = Literal[
    "states", "judges", "suggests", "reports", "predicts", "denies", "urges", "demands", "asks", "withholds"
]
ChartName = Literal[
    "loans", "balances", "voices", "roles", "bargain", "claims", "rivals", "argument", "strengths", "events"
]
"""Each the id of a chart; ``balances`` stands below ``loans``."""

Evidence = Literal["verified", "derived", "recalled"]
"""``verified`` a source was seen saying so · ``derived`` arithmetic on verified rows ·
``recalled`` nobody has looked it up: never charted."""

Confidence = Literal["high", "medium", "low"]


class Record(Struct, frozen=True, forbid_unknown_fields=True):
    """A row of data: immutable, and refusing fields it does not know."""


class Paragraph(Record, kw_only=True):
    """One body paragraph of the article, without its prose."""

    number: ParagraphNumber
    role: Role
    paraphrase: Text
    words: Count


class Article(Record, kw_only=True):
    """The bibliographic card. ``id`` names the kit, for instance in a browser's storage."""

    id: Id
    title: Text
    author: Text
    outlet: Text
    date: Text
    date_basis: Literal["printed", "inferred"]
    date_note: str = ""
    reading_note: str = ""
    paragraphs: list[Paragraph]


class Label(Record, kw_only=True):
    """A word for somebody that is a judgement, with whoever made it (a voice id)."""

    text: Text
    paragraph: ParagraphNumber
    by: Id


class Voice(Record, kw_only=True):
    """Somebody who speaks in the article, or is spoken for."""

    id: Id
    name: Text
    role: Text
    side: Text
    kind: Literal["person", "institution", "group", "author"]
    labels: list[Label] = []
    note: str = ""


class Statement(Record, kw_only=True):
    """One thing said, reported, inferred, or pointedly not said.

    ``through`` lists the voices that pass it on, outermost first, between the author and
    ``voice``: an author who reports that B told what C signalled has ``voice: C``,
    ``through: [B]``. ``within`` names the statement inside whose quotation this one stands.
    ``words`` is how many words of the article it takes up. ``hedges`` are those of its ``cues`` that
    say how sure the speaker is; the others colour, judge or boost. An author's conclusion that is hedged has the
    ``strength`` of a suggestion or a prediction. ``why`` tells a student how to see it.
    """

    id: Id
    voice: Id
    paragraph: ParagraphNumber
    mode: Mode
    text: str | None = None
    paraphrase: Text
    strength: Strength
    cues: list[Text] = []
    hedges: list[Text] = []
    about: list[Id] = []
    through: list[Id] = []
    within: Id | None = None
    where: str | None = None
    when: str | None = None
    words: Count
    why: Text
    quiz: bool = True

    @property
    def layers(self) -> int:
        """How many tellers stand between the reader and the deed: the author, those in
        ``through``, and the voice itself (what the author says on their own account has one)."""
        return 1 if self.mode in ("stated", "inferred", "scare_quote", "title") else 2 + len(self.through)


class Source(Record, kw_only=True):
    """Where a fact beyond the article comes from, and how it was seen."""

    id: Id
    publisher: Text
    title: Text
    date: Text
    address: Text
    seen: Text
    note: str = ""


class Loan(Record, kw_only=True):
    """One sum of money a source speaks of, in billions of dollars. What it may be counted as
    depends on ``status``, ``same_money_as`` (perhaps the same money announced again), ``part_of``
    (inside a total that has a row of its own), ``perhaps_part_of`` (some source may have counted it
    inside those rows) and ``measures``: whether ``used_usd_bn``, or the one sum there is, tells what was
    ``drawn`` over time (a flow), what was ``owed`` on one day (a stock), or is ``unclear``.
    """

    id: Id
    group: Literal["loan", "restructuring", "not_a_loan", "total", "comparison"]
    label: Text
    when: Text
    start: datetime.date
    end: datetime.date | None = None
    lender: Text
    borrower: Text
    kind: Text
    announced_usd_bn: Usd_bn | None = None
    used_usd_bn: Usd_bn | None = None
    status: Literal["advanced", "announced", "disputed", "do_not_count", "no_new_money", "claimed_total"]
    same_money_as: list[Id] = []
    part_of: Id | None = None
    perhaps_part_of: list[Id] = []
    measures: Literal["drawn", "owed", "unclear"] | None = None
    outcome: Text
    evidence: Evidence
    confidence: Confidence
    as_of: datetime.date
    review_by: datetime.date | None = None
    sources: list[Id] = []
    note: str = ""

    @property
    def size_usd_bn(self) -> float | None:
        """The sum it is known by: what was announced, or else what was used."""
        return self.used_usd_bn if self.announced_usd_bn is None else self.announced_usd_bn


class Balance(Record, kw_only=True):
    """What a borrower still owed a lender at the end of a period; ``None`` is not published."""

    id: Id
    as_of: datetime.date
    owed_usd_bn: Usd_bn | None = None
    evidence: Literal["verified", "derived", "recalled", "not_published"]
    review_by: datetime.date | None = None
    sources: list[Id] = []
    note: str = ""


class ChartText(Record, kw_only=True):
    """The words around a chart: a title that says the finding, and where the numbers come from."""

    id: ChartName
    title: Text
    subtitle: str = ""
    source: str = ""
    note: str = ""

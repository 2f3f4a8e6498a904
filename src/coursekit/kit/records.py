"""What a kit is made of: one immutable record type for each kind of row in ``data/``.

Records know nothing about files, screens or grading. ``reading`` makes them from YAML and CSV,
``kit`` checks that they fit together, everything else only reads them. They are msgspec structs
because a student's first quiz waits for this module: msgspec costs a few milliseconds where
heavier validators cost a tenth of a second on a slow machine.
"""

from __future__ import annotations

import re
from typing import Annotated, Literal, get_args

from msgspec import Meta, Struct

Id = Annotated[str, Meta(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*\Z")]
"""A name that other rows and lessons refer to: letters, digits, dot, dash, underscore."""

Text = Annotated[str, Meta(min_length=1)]
TextFile = Annotated[str, Meta(pattern=r"^(?:[A-Za-z0-9_-]+\.txt)?\Z")]
"""The name of a file of plain text in the data folder, or nothing."""

LanguageCode = Literal["en", "de"]
"""The languages of the screens: those of ``coursekit.language``."""

ParagraphNumber = Annotated[int, Meta(ge=1)]
Count = Annotated[int, Meta(ge=0)]
MOST = 1e12
"""No number of a kit comes near it: what it keeps out is infinity, and what is no number at all."""

Finite = Annotated[float, Meta(ge=-MOST, le=MOST)]
AtLeastZero = Annotated[float, Meta(ge=0, le=MOST)]

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
    "amounts", "series", "voices", "roles", "bargain", "claims", "rivals", "argument", "strengths", "events"
]
"""The charts there are."""
TableName = Literal[
    "paragraphs", "voices", "statements", "claims", "findings", "argument", "relations", "events", "sources",
    "glossary", "amounts", "amount_notes", "series",
]  # fmt: skip
"""The tables there are: a test holds these names to those that ``tables`` makes."""

Evidence = Literal["verified", "derived", "recalled"]
"""``verified`` a source was seen saying so · ``derived`` arithmetic on verified rows ·
``recalled`` nobody has looked it up: never charted."""

Confidence = Literal["high", "medium", "low"]


class Record(Struct, frozen=True, forbid_unknown_fields=True):
    """A row of data: immutable, and refusing fields it does not know."""


class Paragraph(Record, kw_only=True):
    """One body paragraph of the article, without its prose. A ``draft``, here and in other rows, is one that
    ``coursekit draft`` has written and nobody has read yet."""

    number: ParagraphNumber
    role: Role
    paraphrase: Text
    words: Count
    draft: bool = False


GENRE = r"^(?:[^\W\d_][\w’' -]{0,40})?\Z"
_TEXT = re.compile(r"\b(?:(an?|An?) )?(article|column|Article|Column)\b")


def in_genre(text: str, genre: str) -> str:
    """``text``, a sentence of the screens, with the word for what it is about: ``genre``, where there is one.

    >>> in_genre("Who is this in the article? This is too long for a column.", "essay")
    'Who is this in the essay? This is too long for an essay.'
    """

    def named(found: re.Match[str]) -> str:
        word = genre[0].upper() + genre[1:] if found[2][0].isupper() else genre
        if not found[1]:
            return word
        return f"{found[1][0]}{'n' if genre[0].lower() in 'aeiou' else ''} {word}"

    return _TEXT.sub(named, text) if genre else text


class Article(Record, kw_only=True):
    """The bibliographic card. ``genre`` is what the text is called on screens, such as speech, letter or essay; without
    it, they say column and article. ``language`` is what the screens speak. ``id`` names
    the kit, for instance in a browser's storage."""

    id: Id
    title: Text
    author: Text
    outlet: Text
    date: Text
    date_basis: Literal["printed", "inferred"]
    date_note: str = ""
    reading_note: str = ""
    text: TextFile = ""
    genre: Annotated[str, Meta(pattern=GENRE)] = ""
    language: LanguageCode = "en"
    paragraphs: list[Paragraph]

    def called(self, text: str) -> str:
        """A sentence of the screens, with what this text is. Without a ``genre`` it stays as it is, and in other
        languages than English: their translations call it a text, since its word would change others around it."""
        return in_genre(text, self.genre) if self.language == "en" else text


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
    draft: bool = False


class Statement(Record, kw_only=True):
    """One thing said, reported, inferred, or pointedly not said.

    ``through`` lists the voices that pass it on, outermost first, between the author and
    ``voice``: an author who reports that B told what C signalled has ``voice: C``,
    ``through: [B]``. ``within`` names the statement inside whose quotation this one stands.
    ``words`` is how many words of the article it takes up. ``hedges`` are those of its ``cues`` that
    say how sure the speaker is; the others colour, judge or boost. An author's conclusion that is hedged has the
    ``strength`` of a suggestion or a prediction. ``why`` tells a student how to see it. No round asks about a
    ``draft``.
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
    draft: bool = False

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


class ChartText(Record, kw_only=True):
    """The words around a chart, or around the drawing of one series: a title that says the finding, and where
    the numbers come from. ``id`` is the name of a chart, or the id of a series."""

    id: Annotated[Id, Meta(examples=[*get_args(ChartName)])]
    title: Text
    subtitle: str = ""
    source: str = ""
    note: str = ""

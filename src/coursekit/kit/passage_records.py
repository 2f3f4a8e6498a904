"""Short texts written for practice, with what there is to find in them, and the misconceptions that wrong answers
give away. Unlike the article, a passage stands in the kit with all its words."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import Annotated, Literal

from msgspec import Meta

from coursekit.kit.argument_records import Relation
from coursekit.kit.records import Finite, Id, Mode, Record, Text

Genre = Literal[
    "local_news", "science", "sport", "culture", "opinion", "letter", "social_post", "press_release", "notice"
]
"""What sort of text a passage is."""

Form = Literal["A", "B"]
"""Two passages of one pair are equally hard: form A is for before a lesson, form B for after it."""

WORDS = (80, 160)
"""How long a passage may be, in words."""


class PassageVoice(Record, kw_only=True):
    """Somebody who speaks in a passage. Exactly one is its ``writer``."""

    id: Id
    name: Text
    writer: bool = False


class MarkedWords(Record, kw_only=True):
    """Words of a passage that do something: a hedge, or a loaded word. ``nth``: which of several places where the
    same words stand, counted from 1."""

    id: Id
    text: Text
    nth: Annotated[int, Meta(ge=1)] | None = None
    why: Text
    misconception: Id | None = None


class PassageSpan(MarkedWords, kw_only=True):
    """Words of a passage, whose they are, and how they reach the reader. ``through``: the voices that pass them on
    between the writer and ``voice``, outermost first."""

    voice: Id
    mode: Mode
    through: list[Id] = []


class DatedWords(MarkedWords, kw_only=True):
    """An event of a passage and its day, by the words that tell it: printed there, or worked out from it."""

    date: datetime.date
    basis: Literal["printed", "worked_out"]


class PassageFigure(MarkedWords, kw_only=True):
    """A number of a passage and how it arose. ``taken_from``: the figures of the passage that it was made of."""

    value: Finite
    unit: str = ""
    taken_from: list[Id] = []


class PassageClaim(Record, kw_only=True):
    """A step of a passage's argument in other words."""

    id: Id
    text: Text


class PassageRival(Record, kw_only=True):
    """An explanation of what a passage reports. ``offered``: the passage gives it itself."""

    id: Id
    text: Text
    offered: bool = False


class Soundness(Record, kw_only=True):
    """What is wrong with the argument of a passage, or why it holds."""

    id: Id
    text: Text


class Passage(Record, kw_only=True):
    """One file of ``passages/``: a text of 80 to 160 words, written for the kit, and what there is to find in it.

    ``pair`` and ``form``: two passages of a pair are equally hard, and practise the same ``skill`` of the same
    ``lesson``. ``sound``: its argument holds, for the ``reason`` given. Questions name a row of it as ``PASSAGE.ROW``.
    """

    id: Id
    pair: Id
    form: Form
    lesson: Id
    skill: Text
    genre: Genre
    style: Text
    title: Text
    sound: bool
    reason: Soundness
    paragraphs: Annotated[list[Text], Meta(min_length=1)]
    voices: Annotated[list[PassageVoice], Meta(min_length=1)]
    spans: list[PassageSpan] = []
    hedges: list[MarkedWords] = []
    loaded: list[MarkedWords] = []
    dates: list[DatedWords] = []
    figures: list[PassageFigure] = []
    claims: list[PassageClaim] = []
    relations: list[Relation] = []
    conclusion: Id | None = None
    rivals: list[PassageRival] = []

    def rows(self) -> Iterator[tuple[str, int, Record]]:
        """Every row that a question can rest on: the field it stands in, its place there, and itself."""
        for name in ("voices", *WITH_WORDS, "claims", "relations", "rivals"):
            for number, row in enumerate(getattr(self, name)):
                yield name, number, row

    def places(self, text: str) -> list[tuple[int, int]]:
        """Where whole words of the passage are these: the paragraph, from 0, and the letter that they begin at."""
        return [
            (number, found.start())
            for number, paragraph in enumerate(self.paragraphs)
            for found in re.finditer(rf"(?<!\w){re.escape(text)}(?!\w)", paragraph)
        ]

    def place_of(self, row: MarkedWords) -> tuple[int, int]:
        """Where the words of a row stand: the paragraph, from 0, and the letter that they begin at."""
        return self.places(row.text)[(row.nth or 1) - 1]


WITH_WORDS = ("spans", "hedges", "loaded", "dates", "figures")
"""The fields of a passage whose rows are words of it."""


WrongSpeaker = Literal["author", "teller", "another"]
"""Whom a statement is wrongly given to: the author, somebody who only passes it on, or anybody else."""


class MistakenModes(Record, kw_only=True):
    """Modes of speech that are taken for others: each ``of`` these for each of those."""

    of: Annotated[list[Mode], Meta(min_length=1)]
    taken_for: Annotated[list[Mode], Meta(min_length=1)]

    def pairs(self) -> Iterator[tuple[Mode, Mode]]:
        """Each mode with each that it is taken for; never with itself."""
        yield from ((one, other) for one in self.of for other in self.taken_for if one != other)


class Misconception(Record, kw_only=True):
    """A way of going wrong that several wrong answers have in common: a sentence for the ``student``, one for the
    ``teacher``, and the lesson that treats it. ``speakers`` and ``modes``: the wrong answers in rounds about
    statements that give it away."""

    id: Id
    student: Text
    teacher: Text
    lesson: Id
    speakers: list[WrongSpeaker] = []
    modes: list[MistakenModes] = []

"""An item: one question made ready for asking, complete in itself.

Hand-written questions (``questions``) and generated ones (``rounds``) both become items.
``grading`` marks items, ``widget`` shows them, and neither needs the kit they came from: an item
sent to a browser can be answered there when the kernel is busy or gone.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from coursekit.argument.map_text import Arrow
from coursekit.quiz.field_classes import Feedback, Key, Offered, Presentation, Prompt

Kind = Literal[
    "predict", "single", "multiple", "number", "order", "match", "text", "tally", "forecast", "essay", "map", "grid"
]

VoiceClass = Literal["author", "quoted", "reported", "inference"]
"""Whose words these are, for the voice confusion table."""

VOICE_CLASS_NAMES: dict[VoiceClass, str] = {
    "author": "the author's own words",
    "quoted": "a quoted person",
    "reported": "reported speech",
    "inference": "the author's inference",
}


class Reply(Struct, frozen=True, omit_defaults=True):
    """Feedback for one choice, with the paragraphs to go back to."""

    text: str
    back: list[int] = []


class Choice(Struct, frozen=True, omit_defaults=True):
    """Something to choose. ``reply`` is empty where rows hold the replies (match).

    ``taken_for``: whose words a student takes the row's words for by choosing this.
    """

    id: Offered[str]
    text: Offered[str]
    correct: Key[bool] = False
    reply: Feedback[Reply | None] = None
    taken_for: Feedback[VoiceClass | None] = None


class Row(Struct, frozen=True, omit_defaults=True):
    """A line to match, to put in order, or to add up.

    match: ``answer`` is a choice id and ``replies`` has one reply for each choice id.
    order: rows are shown in ``Item.rows`` order; ``place`` (from 1) is the right one.
    tally: ``amount`` counts towards the target; ``clashes`` are row ids that may be the same
    money, ``inside`` the row that already contains this one.
    grid: a piece of evidence; ``rated`` is the kit's own rating for each choice id (a hypothesis), and
    ``replies`` the reason for each.
    """

    id: Offered[str]
    text: Offered[str]
    quote: Presentation[bool] = False
    answer: Key[str] = ""
    replies: Feedback[dict[str, Reply]] = {}
    place: Key[int] = 0
    amount: Offered[float] = 0.0
    clashes: Key[list[str]] = []
    inside: Key[str] = ""
    reply: Feedback[Reply | None] = None
    truly: Feedback[VoiceClass | None] = None
    taken_for: Feedback[dict[str, VoiceClass]] = {}
    rated: Feedback[dict[str, str]] = {}


class Section(Struct, frozen=True):
    """A part of an essay, and the number of words it should take."""

    id: Prompt[str]
    prompt: Prompt[str]
    least: Prompt[int]
    most: Prompt[int]


class Near(Struct, frozen=True):
    """A wrong number that betrays its origin."""

    value: float
    reply: Reply


class Level(Struct, frozen=True):
    """One step of a scale to rate on: ``sign`` is short enough for a table's cell, ``points`` is what it
    counts against a hypothesis."""

    id: Offered[str]
    sign: Presentation[str]
    text: Presentation[str]
    points: Presentation[int]


class Item(Struct, frozen=True, omit_defaults=True):
    """One question, ready to be asked; which of the optional parts it has depends on ``kind``.

    ``quote`` stands apart from the stem because it is somebody's words. ``back`` are paragraph
    numbers. ``number``: right when ``abs(given - answer) <= tolerance``. ``replies`` holds the
    replies that belong to the whole item: ``right`` (number, order, map), ``wrong`` (number),
    ``model`` (text, essay), ``reached``, ``short``, ``over`` and ``clash`` (tally), ``weigh``
    (forecast), ``rated`` (grid). ``arrows`` are the key of a map, whose claims are ``choices``.
    ``truly`` is the voice class of a single-choice item's quote. ``settled`` tells on which day and
    how a forecast is settled. ``scale``: what a grid is rated on, from what fits best to what fits
    worst. ``sections``: the parts of an essay. ``confidence`` are the ratings on offer, in per cent
    from low to high, when the item asks how sure the student is; empty when it does not. ``edition``
    tells one wording of the question from another (see ``catalogue``).
    """

    id: Presentation[str]
    kind: Prompt[Kind]
    objective: Presentation[str]
    stem: Prompt[str]
    quote: Prompt[str] = ""
    choices: Offered[list[Choice]] = []
    rows: Offered[list[Row]] = []
    answer: Key[float] = 0.0
    tolerance: Key[float] = 0.0
    unit: Prompt[str] = ""
    near: Feedback[list[Near]] = []
    replies: Feedback[dict[str, Reply]] = {}
    points: Feedback[list[str]] = []
    scale: Offered[list[Level]] = []
    arrows: Key[list[Arrow]] = []
    truly: Feedback[VoiceClass | None] = None
    settled: Prompt[str] = ""
    back: Feedback[list[int]] = []
    sections: Prompt[list[Section]] = []
    confidence: Presentation[list[int]] = []
    edition: Presentation[str] = ""


class Quiz(Struct, frozen=True, omit_defaults=True):
    """Items asked together. ``rounds`` lists, for each round, the item ids it asks; a quiz that is
    not generated has one round of all its items. ``key`` is where answers are kept, under the ids of
    the items: the same wherever a question is asked. ``confusion``: show the voice confusion table
    when a round is complete.
    """

    key: str
    title: str
    items: list[Item]
    rounds: list[list[str]]
    confusion: bool = False

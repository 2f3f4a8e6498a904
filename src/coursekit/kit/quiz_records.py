"""What a quiz file holds: one record type for each kind of hand-written question, and for the
rounds that are generated from statements."""

from __future__ import annotations

import datetime
from typing import Annotated, Literal

from msgspec import Meta

from coursekit.kit.records import AtLeastZero, Finite, Id, ParagraphNumber, Record, Text


class Option(Record, kw_only=True):
    """One answer on offer. Every option has feedback, right ones too."""

    text: Text
    feedback: Text
    correct: bool = False
    back: list[ParagraphNumber] = []


class Question(Record, kw_only=True, tag_field="kind"):
    """What every hand-written question has. ``back`` are the paragraphs to go back to (none for a
    question about the course itself), ``rests_on`` the rows of data (statements, loans, sources …)
    that make its key right. ``confidence``: ask how sure the student is before marking;
    only for what is marked right or wrong (single, multiple, number, order, match).
    ``mixed: false``: it is long, or needs what stands beside it in its lesson (a figure, a table), so
    that no mixed round asks it."""

    id: Id
    objective: Id
    stem: Text
    back: list[ParagraphNumber]
    rests_on: list[Id] = []
    confidence: bool = False
    mixed: bool = True


class Prediction(Question, kw_only=True, tag="predict"):
    """Asked before the content: every option gets a reply, none is right."""

    options: Annotated[list[Option], Meta(min_length=2)]


class SingleChoice(Question, kw_only=True, tag="single"):
    """Exactly one option is right. Options are shown in a shuffled order that stays the same,
    unless ``keep_order``."""

    options: Annotated[list[Option], Meta(min_length=2)]
    keep_order: bool = False


class MultipleChoice(Question, kw_only=True, tag="multiple"):
    """Any number of options is right, at least one. Options are shown in a shuffled order that stays the same,
    unless ``keep_order``."""

    options: Annotated[list[Option], Meta(min_length=2)]
    keep_order: bool = False


class NearMiss(Record, kw_only=True):
    """A wrong number that betrays how it came about."""

    value: Finite
    feedback: Text


class Number(Question, kw_only=True, tag="number"):
    """A number, right within ``tolerance`` (same unit)."""

    answer: Finite
    tolerance: AtLeastZero = 0.0
    unit: str = ""
    feedback: Text
    near: list[NearMiss] = []
    otherwise: Text


class Step(Record, kw_only=True):
    """One element of an ordering question; the file gives them in the right order."""

    text: Text
    feedback: Text


class Ordering(Question, kw_only=True, tag="order"):
    """Put the steps in order."""

    steps: Annotated[list[Step], Meta(min_length=2)]
    feedback: Text


class Pair(Record, kw_only=True):
    """One row of a matching question: ``feedback`` has a reply for every choice."""

    text: Text
    answer: Id
    feedback: dict[str, Text]
    back: list[ParagraphNumber] = []


class Choice(Record, kw_only=True):
    """One of the things that rows are matched to."""

    id: Id
    text: Text


class Matching(Question, kw_only=True, tag="match"):
    """Match each row to one of the choices; a choice may serve several rows."""

    choices: Annotated[list[Choice], Meta(min_length=2)]
    pairs: Annotated[list[Pair], Meta(min_length=1)]


class FreeText(Question, kw_only=True, tag="text"):
    """Own words. Not graded: after writing, the student compares with ``model`` and ``points``."""

    model: Text
    points: Annotated[list[Text], Meta(min_length=1)]


class Tally(Question, kw_only=True, tag="tally"):
    """Pick sums that add up to a target and see which of them count the same money twice."""

    # The browser tries every set of rows to show all solutions: with each row that takes twice as long.
    rows: Annotated[list[Id], Meta(min_length=2, max_length=16)]
    target: Finite
    tolerance: AtLeastZero = 0.0
    reached: Text
    short: Text
    over: Text
    clash: Text


class Forecast(Question, kw_only=True, tag="forecast"):
    """A probability, in per cent, that something will have happened by ``resolves``. Not marked:
    ``feedback`` tells what to weigh, ``how`` the way it will be settled, and the reply what the
    forecast would score either way."""

    resolves: datetime.date
    how: Text
    feedback: Text


class Section(Record, kw_only=True):
    """One part of an essay, with the words it should take, from ``least`` to ``most``."""

    id: Id
    prompt: Text
    least: Annotated[int, Meta(ge=1)]
    most: Annotated[int, Meta(ge=1)]


class Essay(Question, kw_only=True, tag="essay"):
    """Own words in sections, with a word count. Not graded: the student compares with ``model``
    (a paragraph a section, each on lines of its own) and goes through ``points``."""

    sections: Annotated[list[Section], Meta(min_length=1)]
    model: Text
    points: Annotated[list[Text], Meta(min_length=1)]


class DrawnMap(Question, kw_only=True, tag="map"):
    """Draw part of the argument as plain text. ``claims`` and ``relations`` of ``argument.yaml``
    are what is on offer and the key."""

    claims: Annotated[list[Id], Meta(min_length=2)]
    relations: Annotated[list[Id], Meta(min_length=1)]
    right: Text


class OwnGrid(Question, kw_only=True, tag="grid"):
    """Rate evidence against rival hypotheses; shown beside the kit's own rating. ``evidence``
    narrows the rows of ``hypotheses.yaml`` (default: all). Not marked."""

    evidence: list[Id] = []
    feedback: Text


AnyQuestion = (
    Prediction
    | SingleChoice
    | MultipleChoice
    | Number
    | Ordering
    | Matching
    | FreeText
    | Tally
    | Forecast
    | Essay
    | DrawnMap
    | OwnGrid
)


class Round(Record, kw_only=True):
    """A quiz made from ``statements.yaml``: ``count`` questions a round, a new round on request.

    ``who_said_it`` statement to speaker · ``match_speakers`` speakers to statements ·
    ``mode_of_speech`` statement to mode · ``mixed`` hand-written questions of the other lessons, so
    that each objective has its turn. ``paragraphs`` narrows the statements (default: all).

    ``questions`` makes a mixed round a capstone: it asks these questions of its own file instead, each with the
    objective of another lesson. They are asked in the round and nowhere else.
    """

    id: Id
    objective: Id
    ask: Literal["who_said_it", "match_speakers", "mode_of_speech", "mixed"]
    title: Text
    count: Annotated[int, Meta(ge=1)] = 6
    seed: int = 1
    paragraphs: list[ParagraphNumber] = []
    questions: list[Id] = []


class QuizFile(Record, kw_only=True):
    """One file of ``data/quizzes/``: everything one lesson asks."""

    lesson: Id
    questions: list[AnyQuestion] = []
    rounds: list[Round] = []

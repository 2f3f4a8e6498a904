"""What a quiz file holds: hand-written questions (``questions`` has their kinds), and the rounds that are
generated from statements."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from msgspec import Meta

from coursekit.kit.questions import AnyQuestion
from coursekit.kit.records import Id, ParagraphNumber, Record, Text


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

    is_short: ClassVar[bool] = False
    is_test: ClassVar[bool] = True
    is_prediction: ClassVar[bool] = False
    """As those of a ``Question``."""


class QuizFile(Record, kw_only=True):
    """One file of ``data/quizzes/``: everything one lesson asks. ``practice``: its questions are about passages, and
    asked by ``course.practice()``; no mixed round draws them."""

    lesson: Id
    practice: bool = False
    questions: list[AnyQuestion] = []
    rounds: list[Round] = []

    @property
    def asked(self) -> list[AnyQuestion | Round]:
        """Its questions, then its rounds."""
        return [*self.questions, *self.rounds]

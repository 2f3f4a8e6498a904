"""The screen of a quiz: one for every kind of question."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from coursekit.quiz.items import Quiz
from coursekit.quiz.words import quiz_in_words
from coursekit.screen.screen import Parts, Screen

KINDS = ("choice", "number", "rows", "text", "tally", "forecast", "grid", "essay", "map")

PARTS = Parts(
    Path(__file__).parent / "browser",
    [
        "item.js",
        "map_text.js",
        *(f"kinds/{kind}.js" for kind in KINDS),
        "kinds.js",
        "rating.js",
        "question.js",
        "keeping.js",
        "confusion.js",
        "calibration.js",
        "quiz.js",
    ],
    ["quiz.css", "confusion.css"],
)


class QuizWidget(Screen):
    """A quiz that can be answered.

    ``answers``: ``{"version", "saved", "round", "items": {item id: {"answer", "first", "tries",
    "outcome", "revealed", "sure"}}}``, or ``{}`` before the first answer. ``sure`` is how sure the
    student was of ``first``, in per cent, or None where that was not asked; a state kept before
    there were ratings has no ``sure``.
    """

    name = "quiz"
    parts = PARTS

    def __init__(self, quiz: Quiz, answers: dict[str, Any] | None = None) -> None:
        self.quiz = quiz
        super().__init__(quiz, quiz_in_words(quiz), answers)

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
        "question.js",
        "keeping.js",
        "confusion.js",
        "quiz.js",
    ],
    ["quiz.css", "confusion.css"],
)


class QuizWidget(Screen):
    """A quiz that can be answered.

    ``answers``: ``{"version", "saved", "round", "items": {item id: {"answer", "first", "tries",
    "outcome", "revealed"}}}``, or ``{}`` before the first answer.
    """

    name = "quiz"
    parts = PARTS

    def __init__(self, quiz: Quiz, answers: dict[str, Any] | None = None) -> None:
        self.quiz = quiz
        super().__init__(quiz, quiz_in_words(quiz), answers)

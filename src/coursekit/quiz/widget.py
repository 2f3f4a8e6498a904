"""The screen of a quiz: one for every kind of question."""

from __future__ import annotations

from typing import Any

from coursekit.language import gettext_noop
from coursekit.quiz.items import Quiz
from coursekit.quiz.words import quiz_in_words
from coursekit.screen.screen import Screen
from coursekit.storage.store import Store
from coursekit.storage.store_view import StoreView

ROUND = "#round"
"""The entry that tells which round is asked: no id of an item begins like this."""


class QuizWidget(Screen):
    """A quiz that can be answered. An entry of its ``answers`` is ``{"answer", "first", "tries",
    "outcome", "revealed", "sure", "of", "second", "by", "others"}`` (``quiz/browser/keeping.js`` tells more); the
    entry ``#round`` is the number of the round that is asked."""

    name = "quiz"
    hint = gettext_noop("Run this cell to answer.")

    def __init__(self, quiz: Quiz, answers: dict[str, Any] | None = None, store: Store | None = None) -> None:
        self.quiz = quiz
        names = [*(item.id for item in quiz.items), ROUND]
        store_view = StoreView(store, quiz.key, names) if store is not None else None
        super().__init__(quiz, quiz_in_words(quiz), answers, store_view)

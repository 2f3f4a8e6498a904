"""Where a student's answers are kept: one place for all hand-written questions, so that they may move
between cells and lessons, and one for each round, which may ask what others ask, too."""

from __future__ import annotations

from coursekit.kit import Kit
from coursekit.kit.questions import AnyQuestion
from coursekit.kit.quiz_records import Round

QUESTIONS = "questions"
"""The place of the hand-written questions."""

PRACTICE = "practice"
"""The place of those that are practised, again and again."""


def place_of(asked: AnyQuestion | Round) -> str:
    """The place of a round, or of a hand-written question, within its kit."""
    if isinstance(asked, Round):
        return f"rounds/{asked.id}"
    return PRACTICE if asked.slot else QUESTIONS


def key_of(kit: Kit, place: str) -> str:
    """The place as a browser or a store names it, which may hold several kits."""
    return f"{kit.article.id}/{place}"

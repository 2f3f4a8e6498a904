"""Own words, compared with a model answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from coursekit.kit import Kit
from coursekit.kit.questions.text import FreeText
from coursekit.quiz.field_classes import Feedback
from coursekit.quiz.grading import AnswerError, Grade
from coursekit.quiz.items import Item, Reply
from coursekit.quiz.remarks import Remark, on_model


class TextItem(Item, frozen=True, tag="text"):
    """An answer is a text. ``points``: what to look for in it; ``replies``: ``model``."""

    points: Feedback[list[str]] = []

    called: ClassVar[str] = "free text"
    minutes: ClassVar[float] = 2.5
    is_worded: ClassVar[bool] = True
    is_open: ClassVar[bool] = True

    @classmethod
    def parts_of(cls, question: FreeText, kit: Kit) -> dict[str, Any]:
        """Its model."""
        return {"points": question.points, "replies": {"model": Reply(question.model, question.back)}}

    def grade(self, answer: Any) -> Grade:
        """Not marked. Raises AnswerError where nothing is written."""
        if not isinstance(answer, str) or not answer.strip():
            raise AnswerError("expected some text")
        return Grade("noted", 0.0, {}, self.replies["model"])

    def remarks(self) -> Iterator[Remark]:
        """The model, and what to look for."""
        yield from on_model(self.replies, self.points)

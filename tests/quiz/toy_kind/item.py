"""A word to fill in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from coursekit.kit import Kit
from coursekit.quiz.field_classes import Key
from coursekit.quiz.grading import AnswerError, Grade
from coursekit.quiz.items import Item, Reply
from coursekit.quiz.remarks import Remark, on_whole


class GapItem(Item, frozen=True, kw_only=True, tag="gap"):
    """An answer is a word."""

    word: Key[str]

    called: ClassVar[str] = "gaps"
    minutes: ClassVar[float] = 0.5
    is_marked: ClassVar[bool] = True
    is_open: ClassVar[bool] = True

    @classmethod
    def parts_of(cls, question: Any, kit: Kit) -> dict[str, Any]:
        """Its key and its reply."""
        return {"word": question.word, "replies": {"any": Reply(question.feedback, question.back)}}

    def grade(self, answer: Any) -> Grade:
        """Right or wrong. Raises AnswerError where nothing is filled in."""
        if not isinstance(answer, str) or not answer.strip():
            raise AnswerError("expected a word")
        right = answer.strip().lower() == self.word.lower()
        return Grade("right" if right else "wrong", float(right), {}, self.replies["any"])

    def words(self) -> Iterator[str]:
        """A place for the word."""
        yield "Your word: ____"

    def right_answer(self) -> list[str]:
        """The word."""
        return [self.word]

    def remarks(self) -> Iterator[Remark]:
        """What is said to any answer."""
        yield from on_whole(self.replies, {})

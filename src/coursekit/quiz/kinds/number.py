"""A number."""

from __future__ import annotations

from collections.abc import Iterator
from reprlib import repr as brief
from typing import Any, ClassVar

from msgspec import Struct

from coursekit.formatting import with_unit
from coursekit.kit import Kit
from coursekit.kit.questions.number import Number
from coursekit.language import gettext
from coursekit.quiz.field_classes import Feedback, Key, Prompt
from coursekit.quiz.grading import AnswerError, Grade
from coursekit.quiz.items import Item, Reply
from coursekit.quiz.remarks import Remark, on_whole, said
from coursekit.quiz.typed_number import readings
from coursekit.quiz.words import amount_in_words


class Near(Struct, frozen=True):
    """A wrong number that betrays its origin."""

    value: float
    reply: Reply


class NumberItem(Item, frozen=True, tag="number"):
    """An answer is what was typed, or a number: right when ``abs(given - answer) <= tolerance``. ``replies``:
    ``right`` and ``wrong``."""

    answer: Key[float] = 0.0
    tolerance: Key[float] = 0.0
    unit: Prompt[str] = ""
    near: Feedback[list[Near]] = []

    called: ClassVar[str] = "numbers"
    minutes: ClassVar[float] = 1
    is_marked: ClassVar[bool] = True

    @classmethod
    def parts_of(cls, question: Number, kit: Kit) -> dict[str, Any]:
        """Its key, and what is said to near misses."""
        return {
            "answer": question.answer,
            "tolerance": question.tolerance,
            "unit": question.unit,
            "near": [
                Near(near.value, Reply(near.feedback, question.back, near.misconception or ""))
                for near in question.near
            ],
            "replies": {
                "right": Reply(question.feedback, question.back),
                "wrong": Reply(question.otherwise, question.back),
            },
        }

    def grade(self, answer: Any) -> Grade:
        """Right or wrong. Raises AnswerError for what is no number, or may mean two."""
        found = readings(answer, self.unit)
        if len(found) != 1:
            either = " or ".join(f"{number:.12g}" for number in found)
            raise AnswerError(f"{brief(answer)} may mean {either}" if found else f"{brief(answer)} is not a number")
        (value,) = found
        if abs(value - self.answer) <= self.tolerance + 1e-9:  # 16.9 + 0.1 must count as 17.0
            return Grade("right", 1.0, {}, self.replies["right"])
        near = next((near.reply for near in self.near if abs(value - near.value) < 1e-9), None)
        return Grade("wrong", 0.0, {}, near or self.replies["wrong"])

    def slips(self, answer: Any) -> Iterator[str]:
        """The number."""
        yield f"{self.as_taken(answer):g}"

    def told_slips(self, answer: Any) -> Iterator[str]:
        """The number, with the reply to a near miss in brackets."""
        value = self.as_taken(answer)
        near = next((f" ({near.reply.text})" for near in self.near if abs(value - near.value) < 1e-9), "")
        yield f"{value:g}{near}"

    def as_taken(self, answer: Any) -> Any:
        """Today a student is asked which of two numbers is meant; one that can be read in two ways was taken by
        an earlier version, to which every mark was the decimal mark."""
        found = readings(answer, self.unit)
        return found[-1] if found else answer

    def words(self) -> Iterator[str]:
        """A place for the number."""
        yield gettext("Your answer: {place}", place=with_unit("____", self.unit))

    def right_answer(self) -> list[str]:
        """The number with its unit, and how far off an answer may be."""
        amount = amount_in_words(self.answer, self.unit)
        if not self.tolerance:
            return [amount]
        within = amount_in_words(self.tolerance, "")
        return [gettext("{amount}, give or take {tolerance}", amount=amount, tolerance=within)]

    def remarks(self) -> Iterator[Remark]:
        """What is said to each near miss, then to any other number."""
        for near in self.near:
            yield Remark(amount_in_words(near.value, self.unit), said(near.reply))
        yield from on_whole(self.replies, {"right": gettext("When it is right"), "wrong": gettext("Any other answer")})

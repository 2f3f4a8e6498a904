"""Questions for a number."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from coursekit.kit.question_records import GivenAway, Question, WrongReply
from coursekit.kit.records import AtLeastZero, Finite, Id, Record, Text


class NearMiss(Record, kw_only=True):
    """A wrong number that betrays how it came about."""

    value: Finite
    feedback: Text
    misconception: Id | None = None


class Number(Question, kw_only=True, tag="number"):
    """A number, right within ``tolerance`` (same unit)."""

    answer: Finite
    tolerance: AtLeastZero = 0.0
    unit: str = ""
    feedback: Text
    near: list[NearMiss] = []
    otherwise: Text

    is_short: ClassVar[bool] = True
    is_test: ClassVar[bool] = True

    def wrong_replies(self) -> Iterator[WrongReply]:
        """Those to near misses, and to any other number."""
        near = [(f"{miss.value:g}", miss.feedback) for miss in self.near]
        for wrong, reply in (*near, ("any other number", self.otherwise)):
            yield WrongReply(wrong, reply, f"{self.answer:g}", number=self.answer, tolerance=self.tolerance)

    def given_away(self) -> Iterator[GivenAway]:
        """Those of near misses, then its own."""
        for number, miss in enumerate(self.near):
            if miss.misconception is not None:
                yield GivenAway(("near", number, "misconception"), miss.misconception)
        yield from super().given_away()

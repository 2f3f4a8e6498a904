"""Questions for a number."""

from __future__ import annotations

from typing import ClassVar

from coursekit.kit.question_records import Question
from coursekit.kit.records import AtLeastZero, Finite, Record, Text


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

    is_short: ClassVar[bool] = True
    is_test: ClassVar[bool] = True

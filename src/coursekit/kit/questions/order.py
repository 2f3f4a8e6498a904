"""Steps to put in order."""

from __future__ import annotations

from typing import Annotated, ClassVar

from msgspec import Meta

from coursekit.kit.question_records import Question
from coursekit.kit.records import Record, Text


class Step(Record, kw_only=True):
    """One element of an ordering question; the file gives them in the right order."""

    text: Text
    feedback: Text


class Ordering(Question, kw_only=True, tag="order"):
    """Put the steps in order."""

    steps: Annotated[list[Step], Meta(min_length=2)]
    feedback: Text

    is_short: ClassVar[bool] = True
    is_test: ClassVar[bool] = True
    told_apart: ClassVar = {"steps": "text"}

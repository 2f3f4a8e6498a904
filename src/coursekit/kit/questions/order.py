"""Steps to put in order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar

from msgspec import Meta

from coursekit.kit.question_records import Question, WrongReply
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

    def wrong_replies(self) -> Iterator[WrongReply]:
        """What is said of each step, wherever it was put."""
        for place, step in enumerate(self.steps, start=1):
            yield WrongReply(f"“{step.text}”", step.feedback, "", place=place)

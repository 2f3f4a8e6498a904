"""The record of a kind that no course has: a word to fill in."""

from __future__ import annotations

from typing import Annotated, ClassVar

from msgspec import Meta

from coursekit.kit.question_records import Question
from coursekit.kit.records import Text


class Gap(Question, kw_only=True, tag="gap"):
    """Fill in the word that is missing."""

    word: Annotated[Text, Meta(description="The word that is missing.")]
    feedback: Annotated[Text, Meta(description="What is said to any answer.")]

    is_short: ClassVar[bool] = True
    is_test: ClassVar[bool] = True

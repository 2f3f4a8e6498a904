"""Own words."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from coursekit.kit.question_records import Question
from coursekit.kit.records import Text


class FreeText(Question, kw_only=True, tag="text"):
    """Own words. Not graded: after writing, the student compares with ``model`` and ``points``."""

    model: Text
    points: Annotated[list[Text], Meta(min_length=1)]

"""Predictions."""

from __future__ import annotations

from typing import Annotated, ClassVar

from msgspec import Meta

from coursekit.kit.question_records import Option, Question


class Prediction(Question, kw_only=True, tag="predict"):
    """Asked before the content: every option gets a reply, none is right."""

    options: Annotated[list[Option], Meta(min_length=2)]

    is_prediction: ClassVar[bool] = True
    told_apart: ClassVar = {"options": "text"}

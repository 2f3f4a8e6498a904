"""What each field of an item is for: every field has one of five classes, as the type it is written with.

``stem: Prompt[str]`` is a text, and part of what is asked. The classes decide which edition of a question
an item is (``editions``): a student's answer stays an answer to the same question as long as what is asked,
what is offered and what is held to be right stay the same.
"""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any, Literal, TypeVar, get_args, get_type_hints

FieldClass = Literal["prompt", "offered", "key", "feedback", "presentation"]

T = TypeVar("T")

Prompt = Annotated[T, "prompt"]
"""Part of what is asked."""

Offered = Annotated[T, "offered"]
"""What there is to choose from, to sort or to rate."""

Key = Annotated[T, "key"]
"""What decides whether an answer is right."""

Feedback = Annotated[T, "feedback"]
"""What a student is told about an answer, model answers included."""

Presentation = Annotated[T, "presentation"]
"""How the item is filed and shown; the question would be the same without it."""

DECIDES: tuple[FieldClass, ...] = ("prompt", "offered", "key")
"""The classes of fields that make a question another one when they change."""


@cache
def classes_of(part: type) -> dict[str, FieldClass | None]:
    """The class of each field of ``part``, an item or something in one; None where it has none.

    Raises NameError for a field whose type cannot be found.

    >>> from coursekit.quiz.items import Choice
    >>> classes_of(Choice)["correct"]
    'key'
    """
    hints = get_type_hints(part, include_extras=True)
    return {name: _class_in(hints[name]) for name in part.__struct_fields__}  # type: ignore[attr-defined]  # a Struct


def _class_in(hint: Any) -> FieldClass | None:
    found: list[FieldClass] = [note for note in getattr(hint, "__metadata__", ()) if note in get_args(FieldClass)]
    return found[0] if found else None

"""Items for tests, by the name of their kind and whatever parts a test is about."""

from __future__ import annotations

from typing import Any

import msgspec

from coursekit.quiz.items import Item
from coursekit.quiz.kinds import item_type

AnyItem = Any
"""An item of some kind, which a test knows and a type checker does not."""


def an_item(id: str, kind: str, objective: str = "o1", stem: str = "", quote: str = "", **parts: Any) -> AnyItem:  # noqa: A002
    """An item of that kind. Parts may be given as records or as JSON has them."""
    whole = {"id": id, "objective": objective, "stem": stem, "quote": quote, **parts}
    return item_from({"kind": kind, **whole})


def item_from(value: dict[str, Any]) -> AnyItem:
    """An item from JSON."""
    found: Item = msgspec.convert(msgspec.to_builtins(value), item_type(value["kind"]))
    return found


def a_row(
    id: str,  # noqa: A002
    text: str,
    quote: bool = False,
    answer: str = "",
    replies: Any = None,
    **parts: Any,
) -> dict[str, Any]:
    """A row of an item, for ``an_item`` to take what its kind has a field for."""
    return {"id": id, "text": text, "quote": quote, "answer": answer, "replies": replies or {}, **parts}


EMPTY: dict[str, Any] = {
    "choices": [], "rows": [], "near": [], "points": [], "scale": [], "sections": [], "arrows": [], "settled": "",
    "spans": [], "wrong": [],
    "reply": None, "replies": {}, "place": 0, "answer": "",
}  # fmt: skip


class AnyKind:
    """An item, or a row of one, as if it had every part that some kind has: those that it lacks are empty."""

    def __init__(self, part: AnyItem) -> None:
        self._part = part

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._part, name, EMPTY[name]) if name in EMPTY else getattr(self._part, name)
        return [AnyKind(row) for row in found] if name == "rows" else found

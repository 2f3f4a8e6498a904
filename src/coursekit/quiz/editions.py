"""Which edition of a question an item is: a few letters that change when what is asked, offered or held to
be right changes, and stay when only the replies or the looks do.

What counts is decided by the classes of the fields (``field_classes``). Hand-ins name the editions that their
answers were given to, so a question that has not changed keeps its letters from one version of this library
to the next: the fields that the first version counted are written as it wrote them, others follow in a
dictionary when there are any.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from typing import Any

import msgspec
from msgspec import Struct, structs

from coursekit.language import ENGLISH, current, in_language
from coursekit.quiz.field_classes import DECIDES, classes_of
from coursekit.quiz.items import Item

_PARTS: dict[str, dict[str, Any]] = {
    "choices": {"id": "", "text": "", "correct": False},
    "rows": {"id": "", "text": "", "answer": "", "place": 0, "amount": 0.0},
    "sections": {"id": "", "prompt": "", "least": 0, "most": 0},
    "scale": {"id": ""},
}
_HEAD: dict[str, Any] = {"stem": "", "quote": "", "arrows": []}
_WHOLE: dict[str, Any] = {"answer": 0.0, "tolerance": 0.0, "unit": "", "settled": ""}
"""The fields that the first version counted, in its order, with what stands for an empty one: those of the
parts of an item, and of the item itself."""


def stamped(item: Item) -> Item:
    """``item`` with its edition."""
    return structs.replace(item, edition=edition_of(item))


def all_stamped(items: Iterable[Item], again: Callable[[], Iterable[Item]]) -> list[Item]:
    """``items`` with their editions. ``again`` makes the same ones: where the interface speaks another language than
    English, editions are those of the items in English, so that a class may mix."""
    items = list(items)
    if current().code == ENGLISH:
        return [stamped(item) for item in items]
    with in_language(ENGLISH):
        editions = {item.id: edition_of(item) for item in again()}
    return [structs.replace(item, edition=editions[item.id]) for item in items]


def edition_of(item: Item) -> str:
    """The letters of the edition that ``item`` is."""
    return letters_of(msgspec.json.encode(_laid_out(item.kind, counted(item))))


def counted(part: Struct) -> dict[str, Any]:
    """The fields of an item, or of something in one, that decide which question it is; without empty ones."""
    found = {name: _plain(getattr(part, name)) for name, what in classes_of(type(part)).items() if what in DECIDES}
    return {name: value for name, value in found.items() if value}


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(part) for part in value]
    if isinstance(value, Struct):
        # What another room made (an arrow of a map) has no classes: all of it counts.
        return counted(value) if any(classes_of(type(value)).values()) else msgspec.to_builtins(value)
    return value


def _laid_out(kind: str, told: dict[str, Any]) -> list[Any]:
    """What counts, in the order of the first version, then what that did not know."""
    parts = {name: [_split(part, layout) for part in told.pop(name, [])] for name, layout in _PARTS.items()}
    known = {name: [first for first, _ in found] for name, found in parts.items()}
    told |= {name: sorted([first[0], rest] for first, rest in found if rest) for name, found in parts.items()}
    stem, quote, arrows = (told.pop(name, empty) for name, empty in _HEAD.items())
    whole, rest = _split(told, _WHOLE)
    first = [kind, stem, quote, sorted(known["choices"]), sorted(known["rows"]), whole, known["sections"], arrows]
    further = {name: value for name, value in sorted(rest.items()) if value}
    return [*first, [name for (name,) in known["scale"]], *([further] if further else [])]


def _split(part: dict[str, Any], layout: dict[str, Any]) -> tuple[list[Any], dict[str, Any]]:
    """The fields in ``layout``, in its order, and the others."""
    rest = {name: value for name, value in part.items() if name not in layout}
    return [part.get(name, empty) for name, empty in layout.items()], rest


_WRITTEN = (
    "id", "kind", "objective", "stem", "quote", "choices", "rows", "answer", "tolerance", "unit", "near", "replies",
    "points", "scale", "arrows", "truly", "settled", "back", "sections", "confidence",
)  # fmt: skip
"""The order in which the first version wrote the fields of an item."""


def whole_letters(item: Item) -> str:
    """Letters that change with anything in ``item``, its replies too. Notebooks hold them, so they stay the same
    from one version of this library to the next as long as the item does."""
    told = msgspec.to_builtins(item)
    first = {name: told.pop(name) for name in _WRITTEN if name in told}
    return letters_of(msgspec.json.encode({**first, **told}))


def letters_of(text: bytes) -> str:
    """Eight letters and digits that change with ``text``."""
    return hashlib.sha256(text).hexdigest()[:8]

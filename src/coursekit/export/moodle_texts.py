"""What GIFT and Moodle XML have in common: how Moodle reads the names of categories, choices and texts."""

from __future__ import annotations

import html
from collections.abc import Iterator
from typing import Any

import msgspec

from coursekit.export.markup import one_line
from coursekit.quiz.items import Item
from coursekit.quiz.kinds.match import MatchItem

MOST_LETTERS = 255
"""Of a choice in a matching question, after escaping: at a longer one, Moodle breaks off the import of the file."""


def longest_choice(item: Item) -> int:
    """How many letters the longest choice of a matching question has as Moodle keeps it; 0 for other kinds."""
    if isinstance(item, MatchItem):
        return max(len(in_html(one_line(choice.text))) for choice in item.choices)
    return 0


def category(*names: str) -> str:
    """The path of a category of Moodle's."""
    return "/".join(["$course$", "top", *map(_step, names)])


def _step(name: str) -> str:
    """A step of the path. Moodle doubles a slash that belongs to the name, and cannot read one at its end; and it
    takes "top" for the category above all others."""
    plain = one_line(name)
    inside = plain.strip("/")
    first, last = (_SLASH * (len(plain) - len(rest)) for rest in (plain.lstrip("/"), plain.rstrip("/")))
    named = f"{first}{inside}{last}" if inside else _SLASH * len(plain)
    return html.escape(f"“{named}”" if named == "top" else named, quote=False).replace("/", "//")


_SLASH = "\u2215"
"""The division slash, which looks like the other."""


def in_html(text: str) -> str:
    """``text`` as HTML, with its lines as they are."""
    return html.escape(text, quote=False).replace("\n", "<br>")


def tags_of(item: Item) -> list[str]:
    """The objective, and the misconceptions that wrong answers give away."""
    return [item.objective, *dict.fromkeys(f"misconception:{name}" for name in _named(msgspec.to_builtins(item)))]


def _named(value: Any) -> Iterator[str]:
    """Every misconception that is named somewhere in ``value``."""
    if isinstance(value, dict):
        if name := value.get("misconception"):
            yield str(name)
        value = list(value.values())
    for part in value if isinstance(value, list) else ():
        yield from _named(part)

"""How a fault is planted in a copy of the course, and what is to be said of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from msgspec import Struct

Change = Callable[[str], str]


class Fault(Struct, frozen=True):
    """``change`` is made to ``file``. Then there is a finding about ``found_in`` (default: that file),
    by ``rule``, with ``words`` in it, at a line that reads ``at`` (default: any)."""

    name: str
    file: str
    change: Change | None
    rule: str
    words: str
    at: str = ""
    found_in: str = ""


class Shown(Struct, frozen=True):
    """``change`` is made to ``file``. Then ``notebook`` no longer stores what its cells show."""

    name: str
    file: str
    notebook: str
    change: Change


def swap(old: str, new: str, after: str = "") -> Change:
    """``new`` in place of the first ``old`` behind ``after``. Both must be there: a fault that was
    not planted proves nothing."""

    def change(text: str) -> str:
        assert after in text, f"{after!r} is not there"
        start = text.index(after) + len(after)
        assert old in text[start:], f"{old!r} is not there"
        return text[:start] + text[start:].replace(old, new, 1)

    return change


def without(start: str, end: str) -> Change:
    """Everything from ``start`` up to the next ``end`` taken out."""

    def change(text: str) -> str:
        first = text.index(start)
        return text[:first] + text[text.index(end, first + len(start)) :]

    return change


def flipped(question: str, to: str) -> Change:
    """The key of a question moved to the option that begins with ``to``."""
    key = "        correct: true\n"

    def change(text: str) -> str:
        text = swap(key, "", f"id: {question}\n")(text)
        start = text.index(f"      - text: {to}", text.index(f"id: {question}\n"))
        end = text.index("\n", start) + 1
        return text[:end] + key + text[end:]

    return change


def exchanged(one: str, other: str, after: str = "") -> Change:
    """Two passages in each other's place, both behind ``after``."""
    return both(swap(one, "\0", after), swap(other, one, after), swap("\0", other, after))


def both(*changes: Change) -> Change:
    """All of these changes, one after the other."""

    def change(text: str) -> str:
        for each in changes:
            text = each(text)
        return text

    return change


def merged(start: str) -> Change:
    """What git leaves where two people changed the line that begins with ``start``."""

    def change(text: str) -> str:
        lines = text.split("\n")
        at = next(number for number, line in enumerate(lines) if line.lstrip().startswith(start))
        both_sides = [
            "<<<<<<< HEAD",
            lines[at],
            "||||||| base",
            lines[at] + " ",
            "=======",
            f" {lines[at]}",
            ">>>>>>> theirs",
        ]
        return "\n".join([*lines[:at], *both_sides, *lines[at + 1 :]])

    return change


def notebook(edit: Callable[[dict[str, Any]], object]) -> Change:
    """An edit of a notebook's JSON, stored as Jupyter does."""

    def change(text: str) -> str:
        content = json.loads(text)
        edit(content)
        return json.dumps(content, indent=1, ensure_ascii=False) + "\n"

    return change


def cell(content: dict[str, Any], holds: str) -> dict[str, Any]:
    """The first code cell of a notebook whose source holds that."""
    cells: list[dict[str, Any]] = content["cells"]
    return next(one for one in cells if one["cell_type"] == "code" and holds in "".join(one["source"]))


def plant(root: Path, file: str, change: Change | None) -> None:
    """Make ``change`` to a file of the course; None removes it."""
    path = root / file
    if change is None:
        path.unlink()
        return
    before = path.read_text(encoding="utf-8")
    after = change(before)
    assert after != before, "nothing was planted"
    path.write_text(after, encoding="utf-8")

"""The cells of a lesson, whether written as ``.py`` or stored as ``.ipynb``.

Two files hold the same lesson when their cells agree in type, source and tags. Outputs, counts,
ids and notebook settings are results of running it and do not count, nor do empty cells (a
notebook grows one when its last cell is run).
"""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import Any

import msgspec

from coursekit.authoring.lesson_files.percent import CELL_START, NotPercent, are_tags, no_tags, percent_notebook
from coursekit.decoding import NotText, decoded, is_too_deep, why_unread
from coursekit.files import read_bytes, reason

ID_LINE = re.compile(r'^ *"id": "([^"]+)"')


class Unreadable(Exception):
    """A file that is not what its name says. ``line`` counts from 1; ``remedy`` is what to do about it."""

    def __init__(self, path: Path, what: str, line: int = 1, remedy: str = "correct it") -> None:
        self.file, self.what, self.line, self.remedy = f"{path.parent.name}/{path.name}", what, line, remedy
        super().__init__(f"{self.file}:{line}: {what}")


class Cell(msgspec.Struct, frozen=True):
    """One cell. ``line`` is where its source begins in the file it was read from."""

    kind: str
    source: str
    tags: tuple[str, ...] = ()
    line: int = 1

    @property
    def is_code(self) -> bool:
        """Whether this cell is run."""
        return self.kind == "code"

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it but blanks."""
        return not self.source.strip()

    @property
    def written(self) -> tuple[str, str, tuple[str, ...]]:
        """What the author wrote: two cells that agree in this are the same."""
        return self.kind, self.source.rstrip(), tuple(sorted(self.tags))


def fingerprint(cells: list[Cell]) -> str:
    """A hash of what the author wrote: type, source and tags of every cell that is not empty."""
    written = [cell.written for cell in cells if not cell.is_empty]
    return hashlib.sha256(json.dumps(written).encode()).hexdigest()


def read_lesson(path: Path) -> list[Cell]:
    """The cells of a lesson in jupytext's py:percent form. Raises Unreadable."""
    return lesson_cells(_bytes(path), path)


def lesson_cells(content: bytes, path: Path) -> list[Cell]:
    """The cells of a lesson that is not, or not yet, what its file holds. Raises Unreadable, which
    speaks of ``path``."""
    text = _text(content, path)
    try:
        cells = percent_notebook(text).cells
    except NotPercent as error:
        raise Unreadable(path, f"this lesson cannot be read ({error})", error.line) from None
    lines = text.split("\n")  # splitlines() also breaks lines where no editor does
    found: list[Cell] = []
    after = 0
    for cell in cells:
        last = max(0, len(lines) - cell.source.count("\n") - 1)
        after = min(last, _source_start(lines, after, cell.source))
        tags = cell.metadata.get("tags", [])
        if not are_tags(tags):
            raise Unreadable(path, no_tags(tags), after + 1)
        found.append(Cell(cell.cell_type, cell.source, tuple(tags), after + 1))
        after += cell.source.count("\n") + 1
    return found


def _source_start(lines: list[str], after: int, source: str) -> int:
    """The index of the line on which ``source`` begins, at or below the next cell marker."""
    marker = next((index for index in range(after, len(lines)) if CELL_START.match(lines[index])), after)
    first = source.split("\n", 1)[0]
    below = range(marker + 1, len(lines))
    if not source.strip():  # of blank lines before any marker jupytext also makes a cell
        filled = next((index for index in below if lines[index].strip()), len(lines))
        if filled < len(lines) and not CELL_START.match(lines[filled]):
            return after
    return next((index for index in below if first and first in lines[index]), min(marker + 1, len(lines)))


class _StoredMetadata(msgspec.Struct, frozen=True):
    tags: list[str] = []


class _StoredOutput(msgspec.Struct):
    data: dict[str, Any] = {}
    text: str | list[str] = ""


class _StoredCell(msgspec.Struct):
    cell_type: str
    source: str | list[str]
    id: str = ""
    metadata: _StoredMetadata = _StoredMetadata()
    outputs: list[_StoredOutput] = []


class _StoredNotebook(msgspec.Struct):
    """As much of a notebook's form as is relied on here."""

    cells: list[_StoredCell]
    metadata: dict[str, Any] = {}


class Notebook(msgspec.Struct, frozen=True):
    """A stored notebook: its JSON, and on which line each of its cells stands."""

    content: dict[str, Any]
    lines: list[int]

    @property
    def record(self) -> str | None:
        """The fingerprint at the last build, None when ``coursekit build`` has not made this."""
        source = self._noted.get("source")
        return source if isinstance(source, str) else None

    @property
    def asked(self) -> dict[str, str]:
        """What the lesson asked at the last build (``asked_letters``), empty when nobody noted it."""
        return self._letters("asked")

    @property
    def shown(self) -> dict[str, str]:
        """What the lesson showed at the last build (``shown_letters``), empty when nobody noted it."""
        return self._letters("shown")

    def _letters(self, what: str) -> dict[str, str]:
        letters = self._noted.get(what)
        return letters if isinstance(letters, dict) else {}

    @property
    def _noted(self) -> dict[str, Any]:
        made = self.content.get("metadata", {}).get("coursekit")
        return made if isinstance(made, dict) else {}

    @property
    def cells(self) -> list[Cell]:
        """What is written in the notebook, without its outputs."""
        return [
            Cell(
                cell["cell_type"],
                joined(cell["source"]).replace("\r\n", "\n"),
                tuple(cell.get("metadata", {}).get("tags", ())),
                line,
            )
            for cell, line in zip(self.content["cells"], self.lines, strict=True)
        ]


def read_notebook(path: Path) -> Notebook:
    """Read a stored notebook, without checking or running it. Raises Unreadable."""
    text = _text(_bytes(path), path)
    try:
        content = json.loads(text)
        if is_too_deep(content):
            raise RecursionError
        msgspec.convert(content, _StoredNotebook)
    except json.JSONDecodeError as error:
        raise Unreadable(path, f"this is not a notebook ({error.msg})", error.lineno) from None
    except (ValueError, RecursionError) as error:
        raise Unreadable(path, f"this is not a notebook of format 4 ({why_unread(error)})") from None
    at = {match[1]: number for number, line in enumerate(text.split("\n"), start=1) if (match := ID_LINE.match(line))}
    return Notebook(content, [at.get(cell.get("id", ""), 1) for cell in content["cells"]])


def joined(text: str | list[str]) -> str:
    """Text as notebooks store it: in one piece, or as a list of lines."""
    return text if isinstance(text, str) else "".join(text)


def _bytes(path: Path) -> bytes:
    try:
        return read_bytes(path)
    except OSError as error:
        raise Unreadable(path, f"this file cannot be read ({reason(error)})") from None


def _text(content: bytes, path: Path) -> str:
    try:
        return decoded(content)
    except NotText as error:
        raise Unreadable(path, error.what, error.line, f"expected {error.expected}") from None

"""What ``coursekit check`` has to say about one line of one file."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import msgspec

from coursekit.wording import visible


class Finding(msgspec.Struct, frozen=True, order=True):
    """Something wrong, with where it is (line from 1) and what to do about it. ``rule`` names the
    check that found it, for programs."""

    file: str
    line: int
    what: str
    remedy: str
    rule: str = ""

    def __str__(self) -> str:
        return visible(f"{self.file}:{self.line}: {self.what}: {self.remedy}")


def under(rule: str, findings: Iterable[Finding]) -> list[Finding]:
    """These findings with the name of their rule."""
    return [msgspec.structs.replace(finding, rule=rule) for finding in findings]


def line_of(lines: list[str], field: str, value: str) -> int:
    """The line (from 1) of a YAML file that gives ``field`` this value; 1 when written unusually."""
    given = re.compile(rf"""\b{field}: *["']?{re.escape(value)}["']?(?=[ ,}}]|$)""")
    return next((number for number, line in enumerate(lines, start=1) if value in line and given.search(line)), 1)


def stored_text(path: Path) -> str | None:
    """What a file that ``build`` writes says now, None when there is none. A broken byte is a difference."""
    try:
        return path.read_bytes().decode("utf-8", errors="replace")
    except FileNotFoundError:
        return None


def first_difference(stored: str, made: str) -> int:
    """The first line (from 1) of a stored file that says something else than what would be made now."""
    lines = zip(stored.split("\n"), made.split("\n"), strict=False)
    return next((number for number, (old, new) in enumerate(lines, start=1) if old != new), 1)

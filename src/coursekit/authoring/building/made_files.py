"""Files that ``build`` writes besides notebooks: what they say now, and where that is behind."""

from __future__ import annotations

from pathlib import Path

from coursekit.files import read_text

ANEW = "run `coursekit build` to make it anew (a copy is kept)"
"""What to do about a file that ``build`` writes and git has merged."""


def stored_text(path: Path) -> str | None:
    """What a file that ``build`` writes says now, None when there is none. A broken byte is a difference; a
    byte order mark, the ends of lines and the end of the file are none. Raises OSError."""
    try:
        return read_text(path).rstrip("\n") + "\n"
    except FileNotFoundError:
        return None


def first_difference(stored: str, made: str) -> int:
    """The first line (from 1) of a stored file that says something else than what would be made now."""
    lines = zip(stored.split("\n"), made.split("\n"), strict=False)
    return next((number for number, (old, new) in enumerate(lines, start=1) if old != new), 1)

"""Libraries that only authors' commands need, and that no student has to install."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from coursekit.errors import CourseError

PACKAGES = {
    "babel": "babel",
    "bs4": "beautifulsoup4",
    "docx": "python-docx",
    "genanki": "genanki",
    "jupytext": "jupytext",
    "vl_convert": "vl-convert-python",
}
"""What each module comes with: the extra ``author`` of pyproject.toml."""

_PINS = Path("binder", "constraints.txt")


class NotInstalled(CourseError):
    """Somebody asks for an author's command where only a student's part of the kit is installed."""


@contextmanager
def authors_tools() -> Iterator[None]:
    """Import a library of the authors' inside this block.

    Raises NotInstalled, with a line to type, where it is missing.

    >>> with authors_tools():
    ...     import jupytext
    """
    try:
        yield
    except ModuleNotFoundError as error:
        package = PACKAGES.get(error.name or "", error.name)
        if package not in PACKAGES.values():
            raise
        pins = f"-c {_PINS.as_posix()} " if _PINS.is_file() else ""
        line = f"{_python()} -m pip install {pins}{' '.join(sorted(PACKAGES.values()))}"
        missing = f"this needs {package}, one of the authors' tools, which is not installed"
        raise NotInstalled(f"{missing}: {line}") from error


def _python() -> str:
    """The Python that runs this, as one types it here."""
    program = sys.executable
    with_path = Path(program)
    if with_path.is_relative_to(Path.cwd()):
        program = os.fspath(with_path.relative_to(Path.cwd()))
    return f'"{program}"' if " " in program else program

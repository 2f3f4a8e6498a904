"""What is printed. File names, data and what students wrote may hold letters that a terminal obeys, to hide or
forge what it shows: such letters are shown instead, whoever prints them."""

from __future__ import annotations

import io
import os
import shlex
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO, cast

from coursekit.formatting import visible

NAME = "coursekit"
"""What messages call the command."""

_OURS = "\n\t"
"""Where lines end is for whoever prints them: what goes into one line is made ``visible`` before."""


def typed_as(program: str, search: str | None = None) -> str:
    """How to type the command that runs as ``program``, in the folder one is in: by its name where that leads to it
    (on ``search``, as the shell's PATH), else by where it is.

    >>> typed_as("/opt/course/bin/coursekit", search="/usr/bin")
    '/opt/course/bin/coursekit'
    """
    path = Path(program)
    if path.parts[-2:] == (NAME, "__main__.py"):
        return f"{_reached(Path(sys.executable), search)} -m {NAME}"
    return _reached(path, search) if path.stem == NAME else NAME  # a program of somebody else's that calls us


def _reached(path: Path, search: str | None) -> str:
    found = shutil.which(path.name, path=search)
    if found and os.path.abspath(found) == os.path.abspath(path):  # noqa: PTH100  # which link to Python it is counts
        return path.stem
    absolute, here = path.absolute(), Path.cwd()
    return shlex.quote(str(absolute.relative_to(here) if absolute.is_relative_to(here) else absolute))


class _Shown:
    """A stream that shows what it is given to write; in all else it is that stream. Commands in messages can be typed
    as they stand there."""

    def __init__(self, bare: TextIO) -> None:
        self.bare = bare
        self.called = typed_as(sys.argv[0])

    def write(self, text: str) -> int:
        self.bare.write(visible(text.replace(f"`{NAME} ", f"`{self.called} "), but=_OURS))
        return len(text)

    def writelines(self, lines: list[str]) -> None:
        for line in lines:
            self.write(line)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.bare, name)


@contextmanager
def shown_output() -> Iterator[None]:
    """Standard output and standard error as they must be where anything may be printed."""
    for stream in (sys.stdout, sys.stderr):
        # Windows gives a pipe an encoding that lacks letters our messages quote: better a "?" than a crash.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    with _streams(*(cast(TextIO, stream and _Shown(stream)) for stream in (sys.stdout, sys.stderr))):
        yield  # a stream that somebody has closed is None: nothing is printed there


@contextmanager
def bare_output() -> Iterator[None]:
    """The same as they were: for a program of others that we become, which may colour what it says."""
    with _streams(bare(sys.stdout), bare(sys.stderr)):
        yield


def bare(stream: TextIO) -> TextIO:
    """The stream behind: a progress bar goes back to the beginning of its line."""
    return stream.bare if isinstance(stream, _Shown) else stream


@contextmanager
def _streams(out: TextIO, err: TextIO) -> Iterator[None]:
    before = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = out, err
    try:
        yield
    finally:
        sys.stdout, sys.stderr = before

"""Writing a file whole, or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from coursekit.errors import CourseError


@contextmanager
def in_one_step(path: Path) -> Iterator[BinaryIO]:
    """A file to write to, which takes the place of ``path`` when all is written; until then, and when that
    fails, ``path`` keeps what it has. Raises OSError."""
    new = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with new.open("wb") as written:
            yield written
        new.replace(path)
    finally:
        with suppress(OSError):
            new.unlink(missing_ok=True)


def write(path: Path, content: bytes) -> None:
    """Write ``content`` to ``path`` in one step. Raises CourseError, which says why it cannot be."""
    if not path.parent.is_dir():
        raise CourseError(f"cannot write {path}: there is no folder {path.parent}")
    if path.is_dir():
        raise CourseError(f"cannot write {path}: it is a folder, name a file in it")
    try:
        with in_one_step(path) as written:
            written.write(content)
    except OSError as error:
        raise CourseError(f"cannot write {path}: {error.strerror or error}") from None

"""Writing a finished file: all of it, or nothing."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from coursekit.errors import CourseError


def write(path: Path, content: bytes) -> None:
    """Write ``content`` to ``path``, replacing in one step what is there.

    Raises CourseError where no file can be written, and leaves nothing behind.
    """
    if not path.parent.is_dir():
        raise CourseError(f"cannot write {path}: there is no folder {path.parent}")
    if path.is_dir():
        raise CourseError(f"cannot write {path}: it is a folder, name a file in it")
    new = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        new.write_bytes(content)
        new.replace(path)
    except OSError as error:
        raise CourseError(f"cannot write {path}: {error.strerror or error}") from None
    finally:
        with suppress(OSError):
            new.unlink(missing_ok=True)

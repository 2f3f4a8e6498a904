"""Finding and opening the files that people put into a course. Only regular files are read: to open a pipe
may take for ever, and a device has no end."""

from __future__ import annotations

import errno
import fnmatch
import os
import stat
from pathlib import Path

from coursekit.decoding import legible

MOST_BYTES = 50_000_000
"""Far more than any file of a course has: a larger one was put there by mistake."""

_AT_ONCE = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
"""How to open what may be a pipe: without waiting until somebody writes to it."""


def typed(path: str | os.PathLike[str]) -> Path:
    """A path as somebody has typed it, where ``~`` is their home folder."""
    return Path(os.path.expanduser(path))  # noqa: PTH111  # Path.expanduser raises where there is no such home


def resolved(path: Path) -> Path:
    """Where ``path`` leads, links followed. Raises OSError where that is nowhere: a link that leads back to itself,
    or a working folder that has been removed."""
    try:
        if path.is_symlink():
            path.stat()
        return path.resolve()
    except FileNotFoundError:
        return path.resolve()  # it leads to what is not there yet
    except RuntimeError:  # how Python tells of a loop before 3.13
        raise OSError(errno.ELOOP, _LOOP, str(path)) from None
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise OSError(errno.ELOOP, _LOOP, str(path)) from None
        raise


_LOOP = "it is a link that leads back to itself"


def read_bytes(path: Path, most: int = MOST_BYTES) -> bytes:
    """What the file at ``path`` (or what it links to) holds. Raises OSError, also for what is no regular
    file and for more than ``most`` bytes."""
    descriptor = os.open(path, _AT_ONCE)
    try:  # only what is open is certain not to become something else meanwhile
        if wrong := _no_file(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, wrong, str(path))
    except OSError:
        os.close(descriptor)
        raise
    with os.fdopen(descriptor, "rb") as file:
        content = file.read(most + 1)
    if len(content) > most:
        raise OSError(errno.EFBIG, f"it has more than {most:,} bytes", str(path))
    return content


def read_text(path: Path) -> str:
    """The text of the file at ``path``, as far as it can be read: see ``decoding.legible``, and ``decoding.decoded``
    where what is broken has to be said. Raises OSError as ``read_bytes``."""
    return legible(read_bytes(path))


def no_file(path: Path) -> str:
    """Why the file at ``path`` cannot be read, when that is because it is none; "" for a regular file."""
    try:
        return _no_file(path.stat().st_mode)
    except OSError as error:
        return reason(error)


def _no_file(mode: int) -> str:
    if stat.S_ISDIR(mode):
        return "it is a folder"
    return "" if stat.S_ISREG(mode) else "it is a pipe, a device or a socket"


def listed(folder: Path, *patterns: str) -> list[Path]:
    """What ``folder`` holds under names that fit any of ``patterns``, in order of names, without what
    begins with a dot; nothing where there is no such folder.

    Raises OSError where it cannot be looked into: ``Path.glob`` would show it as empty.
    """
    try:
        paths = sorted(folder.iterdir())
    except FileNotFoundError:
        return []
    seen = [path for path in paths if not path.name.startswith(".")]
    return [path for path in seen if any(fnmatch.fnmatch(path.name, pattern) for pattern in patterns)]


def told(error: OSError) -> str:
    """What could not be read or written, and why, on one line."""
    return f"{error.filename}: {reason(error)}" if error.filename else reason(error)


def reason(error: OSError) -> str:
    """Why something could not be read or written, in words that go behind a colon or into brackets."""
    return error.strerror or str(error)


def beginning_of(path: Path, most: int) -> bytes:
    """So many bytes from the beginning of a regular file; none of what is none or cannot be opened."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return b""
        with path.open("rb") as opened:
            return opened.read(most)
    except OSError:
        return b""

"""Writing files so that nobody's work is lost: in one step each, only over what was read before,
and with a copy of what should not be gone."""

from __future__ import annotations

import os
import shutil
import stat
from itertools import count
from pathlib import Path

import msgspec

KEPT = Path("kept")
"""Where copies of overwritten edits are, in the course's folder: nothing that can be made again, so
not in ``.coursekit``, and not hidden, so that JupyterLab can open them. Not committed."""


class NotWritten(Exception):
    """Nothing was written. The message says why."""


class Write(msgspec.Struct, frozen=True):
    """A file to write. ``seen`` is what it held when it was read, None when it was not there;
    ``keep`` asks for a copy of that."""

    path: Path
    content: bytes
    seen: bytes | None
    keep: bool = False


def held(path: Path) -> bytes | None:
    """What a file holds, None when there is none. Raises OSError."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def write_all(root: Path, writes: list[Write]) -> dict[Path, Path]:
    """Write the files in order, each in one step: whoever reads meanwhile sees the old one or the
    new. Returns the copies that were kept, by the path of what they are copies of.

    Raises NotWritten when a file is protected or has been changed since it was read, and OSError.
    """
    new = {write.path: write.path.with_name(f".{write.path.name}.{os.getpid()}.new") for write in writes}
    try:
        for write in writes:
            _prepare(write, new[write.path])
        for write in writes:
            _still_as_seen(write)
        kept = {write.path: _keep(root, write) for write in writes if write.keep}
        for write in writes:
            _still_as_seen(write)
            new[write.path].replace(write.path)
    finally:
        for path in new.values():
            path.unlink(missing_ok=True)
    return kept


def _prepare(write: Write, new: Path) -> None:
    new.write_bytes(write.content)
    if write.path.exists():
        if not write.path.stat().st_mode & stat.S_IWUSR:
            raise NotWritten(f"{write.path.parent.name}/{write.path.name} is write-protected")
        shutil.copymode(write.path, new)


def _still_as_seen(write: Write) -> None:
    if held(write.path) not in (write.seen, write.content):
        name = f"{write.path.parent.name}/{write.path.name}"
        raise NotWritten(f"{name} was changed while this ran, and that edit is left alone: run the same again")


def _keep(root: Path, write: Write) -> Path:
    """Copy what is to be overwritten to a name that is free."""
    folder = root / KEPT
    folder.mkdir(exist_ok=True)
    for number in count(1):
        copy = folder / f"{write.path.stem}.{number}{write.path.suffix}"
        try:
            with copy.open("xb") as file:
                file.write(write.seen or b"")
        except FileExistsError:
            continue
        return copy
    raise AssertionError("numbers do not end")

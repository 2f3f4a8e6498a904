"""Every file that a folder or an archive has, archives within archives too, each with the path to tell it by."""

from __future__ import annotations

import errno
import io
import os
import stat
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from msgspec import Struct

from coursekit.collecting.safe_zip import RefusedArchive, members_of
from coursekit.errors import CourseError
from coursekit.files import reason
from coursekit.formatting import visible
from coursekit.storage.work import MOST_BYTES

_DEEPEST = 2
"""Archives in archives: a student's own in the platform's."""

_LARGEST_INSIDE = 50_000_000
"""Bytes of an archive in an archive, which is held in memory."""

_ZIP = b"PK\x03\x04"
_OFFICE = (".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".epub", ".jar", ".apkg", ".pages", ".key", ".numbers")
"""Archives that are something else to whoever has made them."""


class HandedFile(Struct, frozen=True):
    """A file: its path as it is told, the path that says whose it is, and its bytes, at most one more than a hand-in
    may have. ``unread``: why it could not be read; ``is_refused``: an archive of which nothing is taken."""

    told: str
    path: PurePosixPath
    data: bytes
    unread: str = ""
    is_refused: bool = False


def files_of(source: Path, without: Path | None = None) -> Iterator[HandedFile]:
    """Every file in the folder, or the archive, ``source``, in the order of their paths; not those in the folder
    ``without``. Raises CourseError where there is no such folder or archive, and where the archive is refused."""
    if source.is_dir():
        yield from _in_folder(source, without)
        return
    if not source.exists():
        raise CourseError(f"there is no folder or file {visible(str(source))}")
    if not source.is_file():
        raise CourseError(f"{visible(str(source))} is neither a folder nor an archive")
    try:
        with source.open("rb") as opened:
            yield from _in_archive(opened, "", 1)
    except RefusedArchive as error:
        raise CourseError(f"nothing was taken from {visible(str(source))}: {error}") from None


def _in_folder(folder: Path, without: Path | None) -> Iterator[HandedFile]:
    closed: list[OSError] = []
    found: list[Path] = []
    for root, folders, files in os.walk(folder, onerror=closed.append):
        folders[:] = [name for name in folders if without is None or not _same(Path(root, name), without)]
        found += [Path(root, name) for name in files]
        found += [path for name in folders if (path := Path(root, name)).is_symlink()]
    for error in closed:
        if Path(error.filename) == folder:
            raise CourseError(f"the folder {visible(str(folder))} cannot be opened: {reason(error)}")
        closed_one = _relative(Path(error.filename), folder)
        yield HandedFile(
            f"{visible(str(closed_one))}/", closed_one, b"", f"the folder cannot be opened: {reason(error)}"
        )
    for place in sorted(found):
        yield from _on_disk(place, _relative(place, folder))


def _relative(path: Path, folder: Path) -> PurePosixPath:
    name = os.fsencode(path.relative_to(folder).as_posix()).decode("utf-8", errors="replace")
    return PurePosixPath(name)


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def _on_disk(place: Path, path: PurePosixPath) -> Iterator[HandedFile]:
    told = visible(str(path))
    try:
        if place.is_symlink():
            yield HandedFile(told, path, b"", "it is a link: put there what it leads to")
            return
        with open(os.open(place, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)), "rb") as opened:  # noqa: PTH123  # a pipe never ends
            if not stat.S_ISREG(os.fstat(opened.fileno()).st_mode):
                raise OSError(errno.EINVAL, "it is no file, but a pipe or a device")
            if _is_archive(path, opened.read(4)):
                yield from _tried(opened, told, path, 1)
                return
            opened.seek(0)
            yield HandedFile(told, path, opened.read(MOST_BYTES + 1))
    except OSError as error:
        yield HandedFile(told, path, b"", f"it cannot be opened: {reason(error)}")


def _is_archive(path: PurePosixPath, head: bytes) -> bool:
    return head == _ZIP and path.suffix.lower() not in _OFFICE


def _tried(file: io.BufferedReader | io.BytesIO, told: str, path: PurePosixPath, depth: int) -> Iterator[HandedFile]:
    """The files of an archive among others, or the archive itself, refused."""
    try:
        yield from _in_archive(file, f"{told}: ", depth, path.parent)
    except RefusedArchive as error:
        yield HandedFile(told, path, b"", f"nothing was taken from it: {error}", is_refused=True)


def _in_archive(
    file: io.BufferedReader | io.BytesIO, before: str, depth: int, folder: PurePosixPath | None = None
) -> Iterator[HandedFile]:
    """Whose a file is may be said by a ``folder`` that its archive is in."""
    for member in members_of(file):
        told, path = f"{before}{visible(str(member.path))}", (folder or PurePosixPath()) / member.path
        try:
            if member.is_link:
                yield HandedFile(told, path, b"", "it is a link: put there what it leads to")
            elif _is_archive(path, member.head(4)) and depth < _DEEPEST and member.size <= _LARGEST_INSIDE:
                yield from _tried(io.BytesIO(member.head(_LARGEST_INSIDE)), told, path, depth + 1)
            else:
                yield HandedFile(told, path, member.head(MOST_BYTES + 1))
        except RefusedArchive as error:
            yield HandedFile(told, path, b"", str(error))

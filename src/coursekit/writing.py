"""Writing files: each whole or not at all, and in the place that its path means.

The new content is written beside the old one and takes its place in one step, with its owner and mode. A
link stays, and the file that it leads to is written. Where a step would make of a file something else, the
content is written into it as soon as all of it is there: a pipe or a device, a file that has a second name
(each would go its own way), a mount, or a file in a folder in which nothing can be made. Before a file is
written into, its old content is read, and put back when the new one has no room.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO, Self

from coursekit.errors import CourseError
from coursekit.files import reason
from coursekit.leftovers import is_temporary, sweep, temporary_name

_CLOSED = (errno.EACCES, errno.EPERM, errno.EROFS)
"""Nothing can be made in this folder, or not under this name."""

_FIXED = (*_CLOSED, errno.EBUSY, errno.EXDEV)
"""Nothing can take the place of this file: it is a mount, or another's in a folder like ``/tmp``."""

_UNKNOWN = (errno.EINVAL, errno.ENOTSUP)
_CHUNK = 1 << 20


class Draft:
    """What a file is to hold, until it is published: ``with Draft(path) as draft: draft.file.write(…);
    draft.publish()``. Without that, the file at ``path`` stays as it was.

    Raises OSError with a reason in words where the file cannot be written, or is write-protected.
    """

    file: BinaryIO

    def __init__(self, path: Path) -> None:
        self._there = _there(path)
        self._is_file = self._there is None or stat.S_ISREG(self._there.st_mode)
        self._goal = Path(os.path.realpath(path)) if self._is_file else path
        self._beside: Path | None = None
        if self._there is None:
            _refuse_missing_folder(path, self._goal)
        elif stat.S_ISDIR(self._there.st_mode):
            raise IsADirectoryError(errno.EISDIR, "it is a folder, name a file in it", str(path))
        elif self._is_file:
            if not self._there.st_mode & 0o222:  # root may write it all the same, but somebody has said not to
                raise PermissionError(errno.EACCES, "it is write-protected", str(path))
            self._goal.open("r+b").close()  # to take the place of a file needs no right to write it

    def __enter__(self) -> Self:
        with ExitStack() as opened:
            self.file = self._begun(opened)
            self._opened = opened.pop_all()
        return self

    def __exit__(self, *raised: object) -> None:
        self._opened.close()

    def publish(self) -> None:
        """Let the file hold what was written. Raises OSError, and then it holds what it held before."""
        self.file.flush()
        if self._beside is None:
            self._write_into(self.file)
            return
        synced(self.file)
        self.file.close()
        try:
            self._beside.replace(self._goal)
        except OSError as error:
            if self._there is None or error.errno not in _FIXED:
                raise
            with self._beside.open("rb") as written:
                self._write_into(written)

    def _begun(self, opened: ExitStack) -> BinaryIO:
        """The file to write to: beside the goal if that can be replaced, or else a nameless one."""
        there = self._there
        if there is None or (self._is_file and there.st_nlink == 1 and _output(there) is None):
            try:
                with ExitStack() as tried:
                    file = tried.enter_context(beside(self._goal))
                    if there is not None:
                        _take_after(file, there)
                    opened.push(tried.pop_all())
                self._beside = Path(file.name)
                return file
            except OSError as error:
                if there is None or error.errno not in _CLOSED:
                    raise
        return opened.enter_context(tempfile.TemporaryFile())

    def _write_into(self, content: BinaryIO) -> None:
        content.seek(0)
        output = _output(self._there) if self._there else None
        if output is not None:
            with suppress(AttributeError, ValueError):  # a program without an output, or with a closed one
                (sys.stdout if output == 1 else sys.stderr).flush()
            _pour(content, output)
        elif not self._is_file:
            with self._goal.open("wb", buffering=0) as file:
                _pour(content, file.fileno())
        else:
            with self._goal.open("r+b", buffering=0) as file:
                _change(file, content)


def _there(path: Path) -> os.stat_result | None:
    """What is at ``path`` or where it links to; None where there is nothing yet. Raises OSError."""
    try:
        return path.stat()
    except FileNotFoundError:
        return None
    except ValueError:  # a zero byte
        raise OSError(errno.EINVAL, "this is no name of a file", str(path)) from None


def _refuse_missing_folder(path: Path, goal: Path) -> None:
    for folder in (path.parent, goal.parent):
        if not folder.is_dir():
            raise FileNotFoundError(errno.ENOENT, f"there is no folder {folder}", str(path))


def _output(there: os.stat_result) -> int | None:
    """The descriptor that this process writes to the same file by: 1 for ``/dev/stdout``, wherever that
    leads. Opened once more, such a file would lose what is in it, and a socket cannot be opened."""
    for descriptor in (1, 2):
        with suppress(OSError):
            if os.path.samestat(os.fstat(descriptor), there):
                return descriptor
    return None


def is_output(path: Path) -> bool:
    """Whether ``path`` is what this process prints to, as ``/dev/stdout`` is."""
    try:
        return _output(path.stat()) == 1
    except (OSError, ValueError):
        return False


@contextmanager
def beside(path: Path) -> Iterator[BinaryIO]:
    """A file in the folder of ``path``, under a name of its own and for the time of the block. What earlier
    processes left of such files is removed. Raises OSError."""
    sweep(path.parent)
    name = path.with_name(temporary_name())
    try:
        with name.open("xb") as file:
            yield file
    finally:
        with suppress(OSError):
            name.unlink(missing_ok=True)


def _take_after(file: BinaryIO, there: os.stat_result) -> None:
    """Give ``file`` owner and mode of the file whose place it is to take. Raises PermissionError."""
    now = os.fstat(file.fileno())
    if (now.st_uid, now.st_gid) != (there.st_uid, there.st_gid):
        os.fchown(file.fileno(), there.st_uid, there.st_gid)
    if stat.S_IMODE(now.st_mode) != stat.S_IMODE(there.st_mode):
        Path(file.name).chmod(stat.S_IMODE(there.st_mode))


def _change(file: Any, content: BinaryIO) -> None:
    """Let the open, unbuffered ``file`` hold ``content``, or else what it holds now."""
    before = file.read()
    try:
        file.seek(0)
        _pour(content, file.fileno())
        file.truncate()
        synced(file)
    except BaseException:
        with suppress(OSError):  # room for it was there before
            file.seek(0)
            _write(file.fileno(), before)
            file.truncate()
        raise


def _pour(content: BinaryIO, descriptor: int) -> None:
    while chunk := content.read(_CHUNK):
        _write(descriptor, chunk)


def _write(descriptor: int, content: bytes) -> None:
    left = memoryview(content)
    while left:
        left = left[os.write(descriptor, left) :]


def synced(file: BinaryIO) -> None:
    """See to it that what was written to ``file`` is on the disk, so that a name that is given to it
    afterwards never leads to an empty file when power fails."""
    file.flush()
    try:
        os.fsync(file.fileno())
    except OSError as error:
        if error.errno not in _UNKNOWN:  # some network disks have no such call
            raise


@contextmanager
def in_one_step(path: Path) -> Iterator[BinaryIO]:
    """A file to write to, whose content the file at ``path`` has when the block is done; until then, and
    when that fails, ``path`` keeps what it has. Raises OSError as ``Draft``, which names ``path``."""
    try:
        with Draft(path) as draft:
            yield draft.file
            draft.publish()
    except OSError as error:
        if error.filename is None or is_temporary(error.filename):
            error.filename = str(path)
        raise


def write(path: Path, content: bytes) -> None:
    """Write ``content`` to ``path`` in one step. Raises CourseError, which says why it cannot be, and
    BrokenPipeError where whoever reads from it has stopped.

    >>> write(folder / "note.txt", b"kept whole or not at all")
    """
    try:
        with in_one_step(path) as file:
            file.write(content)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise CourseError(f"cannot write {path}: {reason(error)}") from None


def write_new(path: Path, content: bytes, mode: int | None = None) -> None:
    """Write ``content`` to ``path`` where nothing is yet: it is there whole, or not at all. With a ``mode``, nobody
    whom that shuts out could read any of it meanwhile.

    Raises FileExistsError, and OSError as ``Draft``.
    """
    with beside(path) as file:
        if mode is not None and hasattr(os, "fchmod"):
            os.fchmod(file.fileno(), mode)
        file.write(content)
        synced(file)
        file.close()
        try:
            os.link(file.name, path)
        except FileExistsError:
            raise
        except OSError:  # this disk has no second names
            path.open("xb").close()  # the name is taken now, so nobody else's file is replaced
            Path(file.name).replace(path)

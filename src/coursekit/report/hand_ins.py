"""Which files of a folder are hand-ins, and which of those count.

Whatever the folder holds, one file never stops the others: what does not count is set aside with the
reason. Nothing of a file is kept here but what tells it from others, so that a large class fits.
"""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Literal

from msgspec import Struct

from coursekit.errors import CourseError
from coursekit.formatting import listed, visible
from coursekit.report.process_pool import ProcessPool
from coursekit.storage.work import FORMAT, NotOpened, Work, WorkError, bytes_of, read_work

ENDING = ".json"
_BATCH = 25
"""Files read together: so often the progress bar moves."""

_MOST_NAMED = 5
_ARCHIVES = (".zip", ".7z", ".rar", ".tar", ".gz", ".tgz")

UNEXPECTED = "the report fails on it"
"""Said of a file that ought to have been refused, or counted: the fault is in the report."""

Reason = Literal["unreadable", "not opened", "foreign", "newer", "tampered", "duplicate", "earlier", "passed over"]


class HandIn(Struct, frozen=True):
    """A file that counts. ``file`` is its path as it is shown, ``name`` what the student gave, or "";
    ``digest`` tells whether it is still the same when it is read again."""

    path: Path
    file: str
    name: str
    digest: bytes


class SetAside(Struct, frozen=True):
    """A file (or a folder, which then ends in "/") that does not count: the reason in a word, and in a sentence."""

    file: str
    reason: Reason
    why: str

    @property
    def place(self) -> tuple[bool, str]:
        """What to sort by. What may hold sound work comes first: there something is to be done."""
        return self.reason != NotOpened.reason, self.file


class Sorted(Struct, frozen=True):
    """The files of a folder, in the order of their names. ``notices``: what somebody should look at."""

    counted: list[HandIn]
    aside: list[SetAside]
    notices: list[str]


class _Seen(Struct, frozen=True):
    hand_in: HandIn
    id: str
    changes: int


class _Read(Struct, frozen=True):
    """A file that was read: its ``digest``, None where there is nothing to tell it from others by, and
    what it is, nothing for a file that nobody meant as a hand-in."""

    file: str
    digest: bytes | None
    found: _Seen | SetAside | None


def hand_ins_in(folder: Path, kit: str, pool: ProcessPool) -> Sorted:
    """The hand-ins of the kit of the id ``kit`` in ``folder`` and the folders within, read by ``pool``.

    Raises CourseError where there is no folder, and where it holds no file that might be a hand-in.
    """
    if not folder.is_dir():
        raise CourseError(f"there is no folder {shown(folder)}")
    files, aside = _files(folder)
    seen: list[_Seen] = []
    bytes_seen: dict[bytes, str] = {}
    for batch in pool.each(partial(_read, folder, kit), files, _BATCH, "reading"):
        for read in batch:
            same = bytes_seen.setdefault(read.digest, read.file) if read.digest else read.file
            if same != read.file:
                aside.append(SetAside(read.file, "duplicate", f"it is the same, byte by byte, as {same}"))
            elif isinstance(read.found, SetAside):
                aside.append(read.found)
            elif read.found:
                seen.append(read.found)
    if not aside and not seen:
        raise CourseError(f"there is no hand-in in {shown(folder)}: hand-ins are files that end in {ENDING}")
    counted, earlier, notices = _one_each(seen)
    return Sorted(counted, in_order([*aside, *earlier]), notices)


def in_order(aside: Iterable[SetAside]) -> list[SetAside]:
    """Files set aside as they are told."""
    return sorted(aside, key=lambda one: one.place)


def _read(folder: Path, kit: str, paths: Sequence[Path]) -> list[_Read]:
    """What these files are, each by itself."""
    return [_read_one(path, shown(path.relative_to(folder)), kit) for path in paths]


def _read_one(path: Path, file: str, kit: str) -> _Read:
    try:
        return _met(path, file, kit)
    except Exception as error:  # noqa: BLE001 - whatever this may be, the other files count
        return _Read(file, None, unexpected(file, error))


def _met(path: Path, file: str, kit: str) -> _Read:
    if path.suffix.lower() != ENDING or path.name.startswith(".") or path.is_symlink():
        return _Read(file, None, _passed_over(path, file))
    try:
        data = bytes_of(path)
    except WorkError as error:
        return _Read(file, None, unfit(file, error))
    digest = digest_of(data)
    try:
        work = read_work(data, kit)
    except WorkError as error:
        return _Read(file, digest if data.strip() else None, unfit(file, error))
    return _Read(file, digest, _Seen(HandIn(path, file, _name(work), digest), work.id, _changes(work)))


def shown(path: Path) -> str:
    """A path that can be printed in one line, whatever letters it was given."""
    return visible(os.fsencode(path.as_posix()).decode("utf-8", errors="replace"))


def digest_of(data: bytes) -> bytes:
    """A hash that no two different files share."""
    return hashlib.sha256(data).digest()


def unfit(file: str, error: WorkError) -> SetAside:
    """A file that ``read_work`` or ``bytes_of`` refuses."""
    return SetAside(file, error.reason, str(error))  # type: ignore[arg-type]  # each class has one of the words


def unexpected(file: str, error: Exception) -> SetAside:
    """A file that broke what should have coped with any."""
    what = visible(f"{type(error).__name__}: {error}")[:200]
    return SetAside(file, "unreadable", f"{UNEXPECTED} ({what}): please send it to whoever looks after coursekit")


def _files(folder: Path) -> tuple[list[Path], list[SetAside]]:
    """Every file, and every folder that has the name of a hand-in; and which folders were not looked into.

    Links to folders are not followed: they may lead in a circle. Raises CourseError where ``folder`` itself
    cannot be read.
    """
    found: list[Path] = []
    aside: list[SetAside] = []
    closed: list[OSError] = []
    for root, folders, files in os.walk(folder, onerror=closed.append):
        if not os.access(root, os.X_OK):  # the names can be read, but nothing that has them
            closed.append(PermissionError(errno.EACCES, os.strerror(errno.EACCES), root))
            folders.clear()
            continue
        found += [Path(root, name) for name in files]
        found += [Path(root, name) for name in folders if name.lower().endswith(ENDING)]
        links = [path for name in folders if (path := Path(root, name)).is_symlink()]
        aside += [SetAside(_folder(path, folder), "passed over", _LINK) for path in links]
    for error in closed:
        path = Path(error.filename)
        if path == folder:
            raise CourseError(f"the folder {shown(folder)} cannot be opened: {error.strerror}")
        why = f"this folder cannot be opened: {error.strerror}. What is in it is not counted"
        aside.append(SetAside(_folder(path, folder), "not opened", why))
    return sorted(found), aside


_LINK = "it is a link: put here what it leads to"


def _folder(path: Path, folder: Path) -> str:
    return f"{shown(path.relative_to(folder))}/"


def _passed_over(path: Path, file: str) -> SetAside | None:
    """Something that was perhaps meant as a hand-in: whoever wrote it must not wonder where it went."""
    suffix = path.suffix.lower()
    if suffix == ENDING and path.name.startswith("."):
        return SetAside(file, "passed over", "its name begins with a dot, so it is some program's own")
    if path.is_symlink():  # it may lead to anything on this computer, which would then be in the report
        return None if suffix != ENDING or path.is_dir() else SetAside(file, "passed over", _LINK)
    if suffix in _ARCHIVES:
        return SetAside(file, "passed over", "it is an archive: unpack it first")
    if _looks_like_work(path):
        return SetAside(file, "passed over", f"it looks like saved work, but its name does not end in {ENDING}")
    return None


def _looks_like_work(path: Path) -> bool:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return False
        with path.open("rb") as opened:
            return FORMAT.encode() in opened.read(80)
    except OSError:
        return False


def _name(work: Work) -> str:
    return visible(" ".join(work.name.split()))


def _changes(work: Work) -> int:
    return sum(sum(entry.by.values()) for entries in work.places.values() for entry in entries.values())


def _one_each(seen: list[_Seen]) -> tuple[list[HandIn], list[SetAside], list[str]]:
    """One hand-in of each student: the one with most changes.

    A student is whoever has one id; two who share a browser have the same id, but hardly one name.
    """
    students: dict[str, list[_Seen]] = {}
    for one in seen:
        students.setdefault(one.id, []).append(one)
    counted: list[HandIn] = []
    earlier: list[SetAside] = []
    notices: list[str] = []
    for files in students.values():
        named = _by_name(files)
        if len(named) > 1:
            first = [group[0].hand_in for group in named.values()]
            told = [f"{one.file} (“{one.name}”)" if one.name else f"{one.file} (no name)" for one in first]
            if len(told) > _MOST_NAMED:
                told = [*told[:_MOST_NAMED], f"{len(told) - _MOST_NAMED:,} more"]
            notices.append(f"{listed(told)} come from one browser, but under different names: each is counted")
        for group in named.values():
            last = max(group, key=lambda one: (one.changes, bool(one.hand_in.name), one.hand_in.file))
            counted.append(last.hand_in)
            earlier += [
                SetAside(one.hand_in.file, "earlier", f"it is an earlier state of {last.hand_in.file}")
                for one in group
                if one is not last
            ]
    return sorted(counted, key=lambda one: one.file), earlier, notices


def _by_name(files: Iterable[_Seen]) -> dict[str, list[_Seen]]:
    """Files of one id by the name in them. With a single name, a file without belongs to it, too."""
    groups: dict[str, list[_Seen]] = {}
    for one in files:
        groups.setdefault(one.hand_in.name.casefold(), []).append(one)
    names = [name for name in groups if name]
    if len(names) == 1:
        return {names[0]: [one for group in groups.values() for one in group]}
    return groups

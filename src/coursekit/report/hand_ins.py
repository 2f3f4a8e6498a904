"""Which files of a folder are hand-ins, and which of those count.

Whatever the folder holds, one file never stops the others: what does not count is set aside with the
reason. Nothing of a file is kept here but what tells it from others, so that a large class fits.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from coursekit.errors import CourseError
from coursekit.formatting import visible
from coursekit.language import gettext_noop
from coursekit.later_sentence import LaterSentence
from coursekit.report.class_list import ClassList, words_of
from coursekit.report.folder_files import ENDING, NO_HAND_IN, SetAside, files_in, no_folder, passed_over, shown
from coursekit.report.process_pool import ProcessPool
from coursekit.storage.work import Work, WorkError, bytes_of, read_work

_BATCH = 25
"""Files read together: so often the progress bar moves."""

_MOST_NAMED = 5

UNEXPECTED = gettext_noop("the report fails on it")
"""Said of a file that ought to have been refused, or counted: the fault is in the report."""


class HandIn(Struct, frozen=True):
    """A file that counts. ``file`` is its path as it is shown, ``name`` what the student gave, or "";
    ``digest`` tells whether it is still the same when it is read again."""

    path: Path
    file: str
    name: str
    digest: bytes


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
    what it is."""

    file: str
    digest: bytes | None
    found: _Seen | SetAside


def hand_ins_in(folder: Path, kit: str, pool: ProcessPool, names: ClassList | None = None) -> Sorted:
    """The hand-ins of the kit of the id ``kit`` in ``folder`` and the folders within, read by ``pool``. ``names``
    are those of the class: of files that are the same, one in whose path a name stands is kept.

    Raises CourseError where there is no folder, and where it holds no file that might be a hand-in.
    """
    if not folder.is_dir():
        raise no_folder(folder)
    files, aside = files_in(folder)
    read: list[_Read] = []
    for batch in pool.each(partial(_read, folder, kit), files, _BATCH, "reading"):
        read += batch
    seen: list[_Seen] = []
    for one in _without_copies(read, names, kit, aside):
        if isinstance(one.found, SetAside):
            aside.append(one.found)
        else:
            seen.append(one.found)
    if not seen and all(one.reason == NO_HAND_IN for one in aside):
        raise CourseError(f"there is no hand-in in {shown(folder)}: hand-ins are files that end in {ENDING}")
    counted, earlier, notices = _one_each(seen)
    return Sorted(counted, in_order([*aside, *earlier]), notices)


def _without_copies(read: list[_Read], names: ClassList | None, kit: str, aside: list[SetAside]) -> list[_Read]:
    """Each file once. Of several that are the same, the one whose path tells most of whose it is: a name of the
    class, or else words that no download has. The others go to ``aside``."""
    alike: dict[bytes, list[_Read]] = {}
    for one in read:
        if one.digest:
            alike.setdefault(one.digest, []).append(one)
    kept = {
        digest: max(copies, key=lambda one: _tells_whose(one.file, names, kit)).file
        for digest, copies in alike.items()
        if len(copies) > 1
    }
    left = []
    for one in read:
        same = kept.get(one.digest or b"", one.file)
        if same == one.file:
            left.append(one)
        else:
            why = LaterSentence(gettext_noop("it is the same, byte by byte, as {other}"), other=same)
            aside.append(SetAside(one.file, "duplicate", why))
    return left


_DOWNLOADED = {"copy", "of", "work", "json", "download", "downloads", "hand", "in", "ins", "final", "new", "my"}


def _tells_whose(file: str, names: ClassList | None, kit: str) -> tuple[bool, int]:
    """What to prefer among copies: a path with a name of the class, then the one with most words of its own."""
    own = [word for word in words_of(file) if not re.search(r"\d", word)]
    usual = _DOWNLOADED.union(words_of(kit))
    return bool(names and names.in_path(file)), len([word for word in own if word not in usual])


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
        return _Read(file, None, passed_over(path, file))
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


def digest_of(data: bytes) -> bytes:
    """A hash that no two different files share."""
    return hashlib.sha256(data).digest()


def unfit(file: str, error: WorkError) -> SetAside:
    """A file that ``read_work`` or ``bytes_of`` refuses."""
    return SetAside(file, error.reason, error.why)  # type: ignore[arg-type]  # each class has one of the words


def unexpected(file: str, error: Exception) -> SetAside:
    """A file that broke what should have coped with any."""
    what = visible(f"{type(error).__name__}: {error}")[:200]
    told = gettext_noop("{failure} ({what}): please send it to whoever looks after coursekit")
    return SetAside(file, "unreadable", LaterSentence(told, failure=LaterSentence(UNEXPECTED), what=what))


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
            notices.append(_of_one_browser(first))
        for group in named.values():
            last = max(group, key=lambda one: (one.changes, bool(one.hand_in.name), one.hand_in.file))
            given = next((one.hand_in.name for one in group if one.hand_in.name), "")  # a name given once stays
            counted.append(last.hand_in if last.hand_in.name else replace(last.hand_in, name=given))
            earlier += [
                SetAside(one.hand_in.file, "earlier", LaterSentence(_EARLIER_STATE, file=last.hand_in.file))
                for one in group
                if one is not last
            ]
    return sorted(counted, key=lambda one: one.file), earlier, notices


_EARLIER_STATE = gettext_noop("it is an earlier state of {file}")


def _of_one_browser(hand_ins: Sequence[HandIn]) -> str:
    named, nameless = gettext_noop("{file} (“{name}”)"), gettext_noop("{file} (no name)")
    told = [LaterSentence(named if one.name else nameless, file=one.file, name=one.name) for one in hand_ins]
    if len(told) > _MOST_NAMED:
        more = LaterSentence(gettext_noop("{n} more"), n=len(told) - _MOST_NAMED)
        told = [*told[:_MOST_NAMED], more]
    come = gettext_noop("{files} come from one browser, but under different names: each is counted")
    return LaterSentence(come, files=tuple(told))


def _by_name(files: Iterable[_Seen]) -> dict[str, list[_Seen]]:
    """Files of one id by the name in them. With a single name, a file without belongs to it, too."""
    groups: dict[str, list[_Seen]] = {}
    for one in files:
        groups.setdefault(one.hand_in.name.casefold(), []).append(one)
    names = [name for name in groups if name]
    if len(names) == 1:
        return {names[0]: [one for group in groups.values() for one in group]}
    return groups

"""Hand-ins from one place into a folder, under names that tell whose they are. Every file is accounted for.

Nothing is taken away from where it was, and nothing in the folder is replaced: each hand-in is written whole under a
name that was free.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Literal

from msgspec import Struct

from coursekit.collecting.handed_files import HandedFile, files_of
from coursekit.collecting.student_names import NUMBERED, student_of
from coursekit.errors import CourseError
from coursekit.files import reason
from coursekit.formatting import counted, visible
from coursekit.storage.other_files import what_it_is
from coursekit.storage.work import FORMAT, MOST_BYTES, Foreign, WorkError, read_work
from coursekit.writing import write_new

Fate = Literal["collected", "double", "not a hand-in", "not read"]


class Account(Struct, frozen=True):
    """What became of a file."""

    file: str
    fate: Fate
    how: str

    def __str__(self) -> str:
        return f"{self.fate}: {self.file} ({self.how})"


class Collection(Struct, frozen=True):
    """What became of every file, and where the hand-ins are."""

    accounts: list[Account]
    folder: str

    @property
    def is_whole(self) -> bool:
        """Whether every file could be read."""
        return all(account.fate != "not read" for account in self.accounts)

    @property
    def summary(self) -> str:
        """How many files there were, and how many of each sort."""
        fates = Counter(account.fate for account in self.accounts)
        told = [counted(fates["collected"], "hand-in") + f" collected in {self.folder}"]
        told += [counted(fates["double"], "double")] if fates["double"] else []
        told += [f"{fates['not a hand-in']:,} no hand-in"] if fates["not a hand-in"] else []
        told += [f"{fates['not read']:,} not read"] if fates["not read"] else []
        return f"{counted(len(self.accounts), 'file')}: {', '.join(told)}"


def collect(kit: str, source: Path, folder: Path) -> Collection:
    """Write every hand-in of the kit of the id ``kit`` that is in ``source``, a folder or an archive, into ``folder``,
    which is made where there is none.

    Raises CourseError where ``source`` is missing or refused, where it is ``folder`` itself, and where ``folder``
    cannot be written: what was written until then is whole.
    """
    if source.is_dir() and folder.is_dir() and source.samefile(folder):
        raise CourseError("hand-ins cannot be collected into the folder that they are in: name another with -o")
    files = files_of(source, folder)
    first = next(files, None)  # a source that is missing or refused leaves no new folder behind
    try:
        folder.mkdir(parents=True, exist_ok=True)
        kept = _Kept(folder)
        accounts = [_accounted(kit, file, kept) for file in _again(first, files)]
    except OSError as error:
        raise CourseError(f"cannot write into {visible(str(folder))}: {reason(error)}") from None
    return Collection(accounts, visible(str(folder)))


def _again(first: HandedFile | None, others: Iterator[HandedFile]) -> Iterator[HandedFile]:
    if first is not None:
        yield first
    yield from others


def _accounted(kit: str, file: HandedFile, kept: _Kept) -> Account:
    if file.unread:
        return Account(file.told, "not read", file.unread)
    wrong = ""
    try:
        read_work(file.data, kit)
    except WorkError as error:
        meant = file.path.suffix.lower() not in _OTHERS and any(mark in file.data for mark in _MARKS)
        if isinstance(error, Foreign) or not meant:
            return Account(file.told, "not a hand-in", str(error) if meant else what_it_is(file.path, file.data))
        wrong = f"; look at it: {error}"  # the report says what to do about it
    student = student_of(file.path)
    if same := kept.double_of(student, file.data):
        return Account(file.told, "double", f"the same, byte by byte, as {visible(same)}{wrong}")
    if others := kept.same_of_others(file.data):
        wrong += f"; look at it: it is the same, byte by byte, as {visible(others)}"
    return Account(file.told, "collected", f"as {visible(kept.keep(student, file.data))}{wrong}")


_MARKS = (FORMAT.encode(), FORMAT.encode("utf-16-le"), FORMAT.encode("utf-16-be"))
_OTHERS = (".ipynb", ".html", ".htm")
"""Files that may have the word in them, and are something else."""


class _Kept:
    """The hand-ins that are in the folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._names: defaultdict[bytes, list[str]] = defaultdict(list)
        for path in sorted(folder.glob("*.json")):
            if path.is_file() and path.stat().st_size <= MOST_BYTES:
                self._names[hashlib.sha256(path.read_bytes()).digest()].append(path.stem)

    def double_of(self, student: str, data: bytes) -> str:
        """The file with these bytes that is the same student's, or that nobody is known to have handed in."""
        for name in self._names[hashlib.sha256(data).digest()]:
            both_known = NUMBERED.fullmatch(name) and NUMBERED.fullmatch(student)
            if not both_known or name == student or name.startswith(f"{student} "):
                return f"{name}.json"
        return ""

    def same_of_others(self, data: bytes) -> str:
        """The file with these bytes of whomever."""
        return next((f"{name}.json" for name in self._names[hashlib.sha256(data).digest()]), "")

    def keep(self, student: str, data: bytes) -> str:
        """Write ``data`` under a name that is free, which is returned. Raises OSError."""
        taken = {path.name.casefold() for path in self._folder.iterdir()}
        for number in count(1):
            name = f"{student} {number}" if number > 1 else student
            if f"{name}.json".casefold() in taken:
                continue
            try:
                write_new(self._folder / f"{name}.json", data)
            except FileExistsError:  # somebody else collects, too
                continue
            self._names[hashlib.sha256(data).digest()].append(name)
            return f"{name}.json"
        raise AssertionError("numbers have no end")

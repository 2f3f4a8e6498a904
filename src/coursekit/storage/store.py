"""Where Python keeps a student's work: on disk, or in memory only.

The disk store is one SQLite file, because SQLite already knows how to survive a kernel that is killed
while it writes, and how several kernels write one after the other. Each entry is a row, and each
change one transaction: it reads what is there, merges, writes. So kernels lose nothing to each other.

The file lies with the user's other Jupyter data and not in the course's folder, which may be shared by
a class, read-only, or removed and fetched anew.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Protocol, TypeVar

from coursekit.files import typed
from coursekit.language import gettext, gettext_noop
from coursekit.storage.damage import FAILURES, ROWS, copied, in_words, is_damage, moved, refuse_unsound, rows_left
from coursekit.storage.entries import VERSION, Entry, Items, merged
from coursekit.storage.rows import items_in, text_of

CHOICE = "COURSEKIT_STORE"
"""Environment variable: a folder to keep the store in, or ``memory``."""

MEMORY = "memory"

FILE = "answers.sqlite"

PATIENCE_S = 2.0
"""How long to wait while another kernel writes. A write takes milliseconds, and whatever else a student
runs waits, too."""

DAMAGED = gettext_noop("Some of the answers kept on the computer that runs the notebooks are damaged.")

TABLE = "CREATE TABLE IF NOT EXISTS kept (place TEXT, name TEXT, entry TEXT NOT NULL, PRIMARY KEY (place, name))"
WRITING = "BEGIN IMMEDIATE"
"""Reading, merging and writing are one step for other kernels."""

_STARTS_WITH = "substr(place, 1, ?) = ?"
_NO_VERSION = 1000
"""A file that says it is of this version or a later one is damaged there."""

T = TypeVar("T")


class NotKept(Exception):
    """The store could not be read or written. What was to be kept is still in the browser."""


class Store(Protocol):
    """Entries by place (``kit/…``) and name. ``notice`` is what a student should know of a store that works:
    that some of what it kept was damaged, say."""

    notice: str

    def read(self, place: str) -> Items:
        """The entries of a place. Raises NotKept."""

    def keep(self, place: str, items: Mapping[str, Entry]) -> Items:
        """Merge ``items`` into the place; return what is there now of them, when it is safe.
        Raises NotKept."""

    def places(self, kit: str) -> dict[str, Items]:
        """Everything kept of the kit of that id, by place without the kit's name. Raises NotKept."""

    def clear(self, kit: str) -> None:
        """Forget everything kept of that kit. Raises NotKept."""


class MemoryStore:
    """A store that ends with its process: for tests, and for notebooks that are run to be checked."""

    notice = ""

    def __init__(self) -> None:
        self._places: dict[str, Items] = {}

    def read(self, place: str) -> Items:
        """See ``Store``."""
        return dict(self._places.get(place, {}))

    def keep(self, place: str, items: Mapping[str, Entry]) -> Items:
        """See ``Store``."""
        if not items:
            return {}
        there = merged(self._places.get(place, {}), items)
        self._places[place] = there
        return {name: there[name] for name in items}

    def places(self, kit: str) -> dict[str, Items]:
        """See ``Store``."""
        return {
            key.removeprefix(f"{kit}/"): dict(items) for key, items in self._places.items() if key.startswith(f"{kit}/")
        }

    def clear(self, kit: str) -> None:
        """See ``Store``."""
        self._places = {key: items for key, items in self._places.items() if not key.startswith(f"{kit}/")}


class DiskStore:
    """A store in a file that outlives kernels.

    Rows that cannot be read are taken out, after the whole file was copied. Of a file that is damaged
    otherwise, the rows that can still be read go on in a new one, and the old one is moved aside. Either
    is said in ``notice``. A file of a newer version is left alone: every call then raises NotKept.

    After a failure no call waits for a lock again, until something could be written: on some network
    file systems no lock ever comes, and a student would wait at each question. Every call still tries.
    One store is meant to serve all of a kernel.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE
        self.notice = ""
        self._waits = True

    def read(self, place: str) -> Items:
        """See ``Store``."""
        return self._read("place = ?", place).get(place, {})

    def keep(self, place: str, items: Mapping[str, Entry]) -> Items:
        """See ``Store``."""
        if not items:
            return {}
        return self._use(lambda database: self._merge_in(database, place, items), WRITING, create=True) or {}

    def places(self, kit: str) -> dict[str, Items]:
        """See ``Store``."""
        start = f"{kit}/"
        found = self._read(_STARTS_WITH, len(start), start)
        return {place.removeprefix(start): items for place, items in found.items()}

    def clear(self, kit: str) -> None:
        """See ``Store``."""
        start = f"{kit}/"
        delete = f"DELETE FROM kept WHERE {_STARTS_WITH}"  # noqa: S608  # words of ours
        self._use(lambda database: database.execute(delete, [len(start), start]), WRITING)

    # ---- within a transaction ----

    def _read(self, which: str, *values: object) -> dict[str, Items]:
        def read(database: sqlite3.Connection) -> dict[str, Items]:
            places, damaged = items_in(database.execute(f"{ROWS} WHERE {which}", values))
            if damaged:
                try:
                    self._take_out(database, damaged)
                except (sqlite3.Error, OSError) as error:
                    told = gettext(
                        "{file} could not be copied and is as it was: {reason}", file=self.path, reason=error
                    )
                    self.notice = f"{gettext(DAMAGED)} {told}"
            return places

        return self._use(read, "BEGIN") or {}

    def _merge_in(self, database: sqlite3.Connection, place: str, items: Mapping[str, Entry]) -> Items:
        here = f"{ROWS} WHERE place = ? AND name = ?"
        rows = chain.from_iterable(database.execute(here, [place, name]) for name in items)
        there, damaged = items_in(rows)
        if damaged:
            self._take_out(database, damaged)
        now = merged(there.get(place, {}), items)
        texts = {name: text for name, entry in now.items() if (text := text_of(entry)) is not None}
        new = [(place, name, text) for name, text in texts.items()]
        database.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", new)
        return {name: now[name] for name in texts}

    def _take_out(self, database: sqlite3.Connection, numbers: list[int]) -> None:
        """Remove the rows of these numbers, once the whole file is copied."""
        aside = copied(self.path)
        try:
            database.executemany("DELETE FROM kept WHERE rowid = ?", [[number] for number in numbers])
        except sqlite3.Error:
            aside.unlink()
            raise
        self._say_kept_aside(aside)

    def _say_kept_aside(self, aside: Path) -> None:
        told = gettext("The rest was read, and the damaged file was kept: {file}", file=aside)
        self.notice = f"{gettext(DAMAGED)} {told}"

    # ---- the file ----

    def _use(self, work: Callable[[sqlite3.Connection], T], begin: str, *, create: bool = False) -> T | None:
        """What ``work`` returns; None where there is no file, unless it is to be made. Each call has a
        connection of its own: a kernel may be forked, and its threads may call at once."""
        try:
            if create:
                self.path.parent.mkdir(parents=True, exist_ok=True)
            elif not self.path.exists():
                return None
            try:
                done = self._attempt(work, begin)
            except FAILURES as error:
                if not is_damage(error, self.path):
                    raise
                self._begin_anew()
                done = self._attempt(work, begin)
        except (*FAILURES, OSError, UnicodeError) as error:
            self._waits = False
            raise NotKept(f"{self.path}: {in_words(error)}") from error
        self._waits = self._waits or begin == WRITING
        return done

    def _attempt(self, work: Callable[[sqlite3.Connection], T], begin: str) -> T:
        timeout = PATIENCE_S if self._waits else 0
        with closing(sqlite3.connect(self.path, timeout=timeout, isolation_level=None)) as database:
            database.text_factory = bytes  # damaged text can then be read, row by row
            self._look_at_version(database)
            database.execute(begin)
            refuse_unsound(database)
            done = work(database)
            if database.in_transaction:  # some failures end it by themselves
                database.execute("COMMIT")
        return done

    def _look_at_version(self, database: sqlite3.Connection) -> None:
        version = database.execute("PRAGMA user_version").fetchone()[0]
        if VERSION < version < _NO_VERSION:
            told = gettext("{file} was written by a newer version of the course; it is left as it is", file=self.path)
            raise NotKept(told)
        if version not in range(1, VERSION + 1):
            database.execute(WRITING)  # another kernel may be setting it up, too
            database.execute(TABLE)
            database.execute(f"PRAGMA user_version = {VERSION}")
            database.execute("COMMIT")

    def _begin_anew(self) -> None:
        """Move the damaged file aside; what can still be read of it goes into a new one."""
        try:
            aside = moved(self.path)
        except FileNotFoundError:  # another kernel was quicker
            return
        self._say_kept_aside(aside)
        places, _ = items_in(rows_left(aside))

        def take_over(database: sqlite3.Connection) -> None:
            for place, items in places.items():
                self._merge_in(database, place, items)

        self._attempt(take_over, WRITING)


class NoStore:
    """What stands for a store that cannot be had: every call raises NotKept with the ``reason``. So a
    mistake in a computer's settings is said to students, and their browsers keep the answers."""

    notice = ""

    def __init__(self, reason: str) -> None:
        self.reason = reason

    def read(self, place: str) -> Items:
        """See ``Store``."""
        raise NotKept(self.reason)

    def keep(self, place: str, items: Mapping[str, Entry]) -> Items:
        """See ``Store``."""
        raise NotKept(self.reason)

    def places(self, kit: str) -> dict[str, Items]:
        """See ``Store``."""
        raise NotKept(self.reason)

    def clear(self, kit: str) -> None:
        """See ``Store``."""
        raise NotKept(self.reason)


def store_of(environment: Mapping[str, str] = os.environ) -> Store:
    """The store that this process is to use: what ``COURSEKIT_STORE`` says; in memory under a test
    runner, whose notebooks nobody answers; else on disk.

    ``COURSEKIT_STORE`` may be a folder (a whole path, or one that begins with ``~``) or ``memory``, in
    capitals or not. For anything else, NoStore: a folder that depends on where a kernel was started
    would be another one for each lesson.
    """
    choice = environment.get(CHOICE, "").strip()
    if choice.casefold() == MEMORY or (not choice and "PYTEST_CURRENT_TEST" in environment):
        return MemoryStore()
    if not choice:
        from jupyter_core.paths import jupyter_data_dir

        return _on_disk(Path(jupyter_data_dir()) / "coursekit")
    folder = typed(choice)
    if not folder.is_absolute():
        told = gettext(
            "{setting} is {value}: it has to be a whole path, or begin with ~/, or be {memory}",
            setting=CHOICE, value=repr(choice), memory=MEMORY,
        )  # fmt: skip
        return NoStore(told)
    return _on_disk(folder)


@cache
def _on_disk(folder: Path) -> DiskStore:
    """One for each folder, so that all courses of a kernel wait for a lock once between them."""
    return DiskStore(folder)

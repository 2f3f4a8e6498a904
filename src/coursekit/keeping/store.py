"""Where Python keeps a student's work: on disk, or in memory only.

The disk store is one SQLite file, because SQLite already knows how to survive a kernel that is killed
while it writes, and how several kernels write one after the other. Each entry is a row, and each
change one transaction: it reads what is there, merges, writes. So kernels lose nothing to each other.

The file lies with the user's other Jupyter data and not in the course's folder, which may be shared by
a class, read-only, or removed and fetched anew.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Protocol

from coursekit.keeping.entries import VERSION, Entry, Items, is_entry, merged

CHOICE = "COURSEKIT_STORE"
"""Environment variable: a folder to keep the store in, or ``memory``."""

FILE = "answers.sqlite"

PATIENCE_S = 10.0
"""How long to wait while another kernel writes; a write takes milliseconds."""


class NotKept(Exception):
    """The store could not be read or written. What was to be kept is still in the browser."""


class Store(Protocol):
    """Entries by place (``kit/…``) and name."""

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

    A file that is no store (a disk may fail) is moved aside and never removed. One of a newer
    version is left alone: every call then raises NotKept.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE

    def read(self, place: str) -> Items:
        """See ``Store``."""
        if not self.path.exists():
            return {}
        with self._open() as database:
            return _entries(database.execute("SELECT name, entry FROM kept WHERE place = ?", [place]))

    def keep(self, place: str, items: Mapping[str, Entry]) -> Items:
        """See ``Store``."""
        if not items:
            return {}
        with self._open() as database:
            database.execute("BEGIN IMMEDIATE")  # reading and writing are one step for other kernels
            now = merged(_entries(self._rows(database, place, items)), items)
            rows = [(place, name, json.dumps(entry, ensure_ascii=False)) for name, entry in now.items()]
            database.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", rows)
            database.execute("COMMIT")
        return now

    @staticmethod
    def _rows(database: sqlite3.Connection, place: str, names: Mapping[str, Entry]) -> Iterator[tuple[str, str]]:
        for name in names:
            yield from database.execute("SELECT name, entry FROM kept WHERE place = ? AND name = ?", [place, name])

    def places(self, kit: str) -> dict[str, Items]:
        """See ``Store``."""
        if not self.path.exists():
            return {}
        start = f"{kit}/"
        with self._open() as database:
            names = [row[0] for row in database.execute("SELECT DISTINCT place FROM kept") if row[0].startswith(start)]
            return {
                name.removeprefix(start): _entries(
                    database.execute("SELECT name, entry FROM kept WHERE place = ?", [name])
                )
                for name in names
            }

    def clear(self, kit: str) -> None:
        """See ``Store``."""
        if self.path.exists():
            with self._open() as database:
                start = f"{kit}/"
                database.execute("DELETE FROM kept WHERE substr(place, 1, ?) = ?", [len(start), start])

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        """A connection for one call: a kernel may be forked, and its threads may call at once."""
        try:
            with closing(self._connect()) as database:
                yield database
        except (sqlite3.Error, OSError, UnicodeError) as error:
            if _is_damage(error):
                self._move_aside()
            raise NotKept(f"{self.path}: {error}") from error

    def _connect(self) -> sqlite3.Connection:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        try:
            return self._database()
        except sqlite3.DatabaseError as error:
            if not _is_damage(error):
                raise
            self._move_aside()
            return self._database()

    def _database(self) -> sqlite3.Connection:
        database = sqlite3.connect(self.path, timeout=PATIENCE_S, isolation_level=None)
        try:
            version = database.execute("PRAGMA user_version").fetchone()[0]
            if version > VERSION:
                raise NotKept(f"{self.path} was written by a newer version of the course; it is left as it is")
            if not version:
                self._set_up(database)
        except BaseException:
            database.close()
            raise
        return database

    @staticmethod
    def _set_up(database: sqlite3.Connection) -> None:
        database.execute("BEGIN IMMEDIATE")  # another kernel may be setting it up, too
        database.execute(
            "CREATE TABLE IF NOT EXISTS kept (place TEXT, name TEXT, entry TEXT NOT NULL, PRIMARY KEY (place, name))"
        )
        database.execute(f"PRAGMA user_version = {VERSION}")
        database.execute("COMMIT")

    def _move_aside(self) -> None:
        number = 1
        while (aside := self.path.with_name(f"{FILE}.unreadable-{number}")).exists():
            number += 1
        with suppress(FileNotFoundError):  # another kernel was quicker
            self.path.rename(aside)


def _is_damage(error: Exception) -> bool:
    """Whether the file itself is no good. One that is locked, read-only or on a full disk is sound."""
    return isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError)


def _entries(rows: Iterable[tuple[str, str]]) -> Items:
    items: Items = {}
    for name, text in rows:
        with suppress(ValueError):  # a row that somebody else has written
            entry = json.loads(text)
            if is_entry(entry):
                items[name] = entry
    return items


def store_of(environment: Mapping[str, str] = os.environ) -> Store:
    """The store that this process is to use: what ``COURSEKIT_STORE`` says; in memory under a test
    runner, whose notebooks nobody answers; else on disk."""
    choice = environment.get(CHOICE, "")
    if choice == "memory" or (not choice and "PYTEST_CURRENT_TEST" in environment):
        return MemoryStore()
    if choice:
        return DiskStore(Path(choice))
    from jupyter_core.paths import jupyter_data_dir

    return DiskStore(Path(jupyter_data_dir()) / "coursekit")

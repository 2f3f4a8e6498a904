"""A store's file that is damaged: how that is noticed, and how it is put aside, so that nothing is lost."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from coursekit.language import gettext
from coursekit.storage.rows import Row

ROWS = "SELECT rowid, place, name, entry FROM kept"

_OF_THE_FILE = {
    sqlite3.SQLITE_ERROR,  # our statements are sound: the file has not the table that they ask for
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_TOOBIG,
    sqlite3.SQLITE_CONSTRAINT,
    sqlite3.SQLITE_MISMATCH,
    sqlite3.SQLITE_FORMAT,
    sqlite3.SQLITE_NOTADB,
}


class Damaged(Exception):
    """The file is a database, but not a sound one."""


FAILURES = (sqlite3.Error, Damaged, UnicodeDecodeError, MemoryError)
"""What work on the file may raise, besides OSError. SQLite quotes what it does not understand, and Python
cannot read the message when that is no text; and it asks for as much memory as a damaged file says."""


def is_damage(error: BaseException, path: Path) -> bool:
    """Whether the file at ``path`` is no good itself. One that is locked, read-only or on a full disk is sound."""
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK)
        if code == sqlite3.SQLITE_READONLY:
            return os.access(path, os.W_OK)  # then only the file's own first bytes say that it is
        return code & 0xFF in _OF_THE_FILE  # the lowest byte tells the kind
    return isinstance(error, (Damaged, UnicodeDecodeError))


def in_words(error: BaseException) -> str:
    """What is the matter, for somebody who does not know SQLite."""
    if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY:
        return gettext("the file is locked by another program, or its disk does not support locks")
    return str(error)


def refuse_unsound(database: sqlite3.Connection) -> None:
    """Raises Damaged where rows and their index do not agree, or pages do not fit together: SQLite could
    read and write such a file for years without a word, and lose answers. Takes 1 ms for 500 entries."""
    if database.execute("PRAGMA integrity_check(1)").fetchone()[0] not in ("ok", b"ok"):
        raise Damaged(gettext("it is damaged"))


def copied(path: Path) -> Path:
    """A copy of the whole database at ``path``, beside it; the caller has it open, so that nobody changes it.
    Raises OSError and sqlite3.Error; no half of a copy is left then.

    SQLite makes it: to open and close the file ourselves would end the locks of this process on it."""
    aside = _reserved(path)
    try:
        with closing(sqlite3.connect(path, timeout=0)) as source, closing(sqlite3.connect(aside)) as copy:
            source.backup(copy, progress=_without_waiting)
    except BaseException:
        aside.unlink()
        raise
    return aside


def _without_waiting(status: int, _remaining: int, _total: int) -> None:
    """What a backup does between its steps: it would try again for as long as the file is locked."""
    if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        raise sqlite3.OperationalError("database is locked")


def moved(path: Path) -> Path:
    """Where the file at ``path`` is now. Raises FileNotFoundError if another kernel was quicker, and OSError."""
    aside = _reserved(path)
    try:
        path.replace(aside)
    except OSError:
        aside.unlink()
        raise
    return aside


def _reserved(path: Path) -> Path:
    """An empty file beside ``path`` that no other kernel takes for its own."""
    number = 1
    while True:
        aside = path.with_name(f"{path.name}.unreadable-{number}")
        try:
            aside.touch(exist_ok=False)
        except FileExistsError:
            number += 1
        else:
            return aside


def rows_left(path: Path) -> Iterator[Row]:
    """The rows of the damaged file at ``path`` that SQLite can still reach: from its beginning, and from
    its end, to where the damage is. Those in between, and damaged ones among these, may come too."""
    with suppress(*FAILURES), closing(sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)) as file:
        file.text_factory = bytes
        for order in ("ASC", "DESC"):
            with suppress(*FAILURES):
                yield from file.execute(f"{ROWS} NOT INDEXED ORDER BY rowid {order}")  # two words of ours

"""What the record of a question is given to check itself by."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from msgspec import Struct

from coursekit.kit.consistency.references import Path, Tables, astray, ids, unknown
from coursekit.kit.faults import Fault, Sheet


class Checked(Struct, frozen=True):
    """A question where it stands, ``path`` in ``sheet``, and the tables and documents that could be read: all that
    the kit has, if ``complete``. The paths in what follows begin at the question."""

    sheet: Sheet[Any]
    path: Path
    tables: Tables
    complete: bool

    def fault(self, where: Path, what: str, expected: str) -> Fault:
        """A fault of the value at ``where``."""
        return self.sheet.fault((*self.path, *where), what, expected)

    def ids(self, table: str) -> Collection[str] | None:
        """The ids of the rows of a table, None for one that could not be read."""
        return ids(self.tables[table]) if table in self.tables else None

    def unknown(self, where: Path, kind: str, name: str, known: Collection[str]) -> Iterator[Fault]:
        """An id that is not among those known."""
        return unknown(self.sheet, (*self.path, *where), kind, name, known)

    def one_for_each(self, where: Path, kind: str, given: Collection[str], known: Collection[str]) -> Iterator[Fault]:
        """A dictionary that is to have an entry for each of those known, and has others, or too few."""
        strange, missing = astray(given, known)
        for name in strange:
            yield from self.unknown((*where, name), kind, name, known)
        for name in missing:
            yield self.fault(where, f"no {where[-1]} for {kind} {name!r}", f"{where[-1]} for every {kind}")

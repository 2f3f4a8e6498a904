"""The teacher's word to each student: a small CSV file with a column ``note``, and one that says whose it is."""

from __future__ import annotations

from pathlib import Path

from coursekit.errors import CourseError
from coursekit.formatting import visible
from coursekit.report.class_list import FIRST, LAST, NAME, ClassList, Listed, rows_of_file

NOTE = ("note", "notes", "comment", "feedback")
FILE = ("file", "hand-in")


class Notes:
    """Notes by file or by name. ``used`` are those that have found their student."""

    def __init__(self, by_file: dict[str, str], by_name: dict[str, str]) -> None:
        self._by_file, self._by_name = by_file, by_name
        self._names = ClassList(Listed(name) for name in by_name)
        self._used: set[str] = set()

    def note_for(self, name: str, file: str) -> str:
        """The note to whoever handed in ``file`` under that ``name``; "" where there is none."""
        if file in self._by_file:
            self._used.add(file)
            return self._by_file[file]
        known = self._names.who(name, file)
        if known is None:
            return ""
        self._used.add(known.name)
        return self._by_name[known.name]

    @property
    def unused(self) -> list[str]:
        """For whom there is a note and no hand-in."""
        return [one for one in [*self._by_file, *self._by_name] if one not in self._used]


NO_NOTES = Notes({}, {})


def read_notes(path: Path) -> Notes:
    """The notes in the CSV file ``path``. Raises CourseError, with the line, for one that has none."""
    shown = visible(str(path))
    rows = rows_of_file(path, "the notes in")
    by_file: dict[str, str] = {}
    by_name: dict[str, str] = {}
    for number, row in rows:
        if not any(column in row for column in NOTE):
            raise CourseError(f"{shown}, line 1: there is no column “note”")
        if not any(column in row for column in (*FILE, *NAME, *FIRST, *LAST)):
            raise CourseError(
                f"{shown}, line 1: nobody can tell whose the notes are; expected a column “name” or “file”"
            )
        note = _cell(row, NOTE)
        file, name = _cell(row, FILE), _cell(row, NAME) or f"{_cell(row, FIRST)} {_cell(row, LAST)}".strip()
        if not file and not name:
            raise CourseError(f"{shown}, line {number}: nobody can tell whose this note is")
        there, key = (by_file, file) if file else (by_name, visible(" ".join(name.split())))
        if key in there:
            raise CourseError(f"{shown}, line {number}: there is a second note for {visible(key)}")
        if note:
            there[key] = note
    return Notes(by_file, by_name)


def _cell(row: dict[str, str], columns: tuple[str, ...]) -> str:
    return next((row[column] for column in columns if row.get(column)), "")

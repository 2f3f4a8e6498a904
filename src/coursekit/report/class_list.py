"""Who is in the class: a table of names, and whose hand-in a file is.

The table is a CSV file as learning platforms and spreadsheets save it. It has a column ``name``, or one for first
names and one for last names, and perhaps one for groups. Other columns are passed over.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import pairwise, product
from pathlib import Path

from msgspec import Struct

from coursekit.decoding import NotText, decoded
from coursekit.errors import CourseError
from coursekit.files import read_bytes, reason
from coursekit.formatting import visible

MOST_BYTES = 5_000_000

NAME = ("name", "student", "full name", "student name", "display name")
FIRST = ("first name", "firstname", "given name", "forename")
LAST = ("last name", "lastname", "surname", "family name")
GROUP = ("group", "groups", "section", "class", "team")
"""What a column may be called, in any letters: the first that is there counts."""

_LONGEST = 6
"""Words of a name that are looked for in a path."""


class Listed(Struct, frozen=True):
    """Somebody on the list; ``group`` is empty where there are none."""

    name: str
    group: str = ""


class ClassList:
    """The list, and who is meant by a name or a path."""

    def __init__(self, students: Iterable[Listed]) -> None:
        self.students = list(students)
        self._known: dict[tuple[str, ...], Listed] = {}
        self._joined: dict[str, Listed] = {}
        for one in self.students:
            words = words_of(one.name)
            self._known.setdefault(tuple(sorted(words)), one)
            for turned in (words, words[-1:] + words[:-1], words[1:] + words[:1]):
                self._joined.setdefault("".join(turned), one)

    def who(self, name: str, file: str) -> Listed | None:
        """Whose hand-in it is, by the ``name`` that the student gave, or else by the path of the ``file``: its
        folder or its name may begin with theirs, as learning platforms have it. None for nobody on the list."""
        named = self._known.get(tuple(sorted(words_of(name)))) if name else None
        return named or self.in_path(file)

    def in_path(self, file: str) -> Listed | None:
        """Whoever has the longest name that stands in the path."""
        best: tuple[int, Listed] | None = None
        for part in file.split("/"):
            words = words_of(part)
            for start, length in product(range(len(words)), range(1, _LONGEST + 1)):
                taken = words[start : start + length]
                found = self._known.get(tuple(sorted(taken))) if len(taken) == length else None
                if found and (best is None or length > best[0]):
                    best = length, found
            if words and best is None and (joined := self._joined.get(words[0])):
                best = 1, joined
        return best[1] if best else None

    @property
    def doubled(self) -> list[str]:
        """Names that stand on the list more than once: nobody can tell whose hand-in is whose."""
        ordered = sorted(self.students, key=lambda one: words_of(one.name))
        same = (one.name for one, other in pairwise(ordered) if words_of(one.name) == words_of(other.name))
        return list(dict.fromkeys(same))


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name in small letters, whatever stands between them.

    >>> words_of("O'Brien, Zoë")
    ('obrien', 'zoë')
    """
    plain = unicodedata.normalize("NFKC", name).casefold()
    return tuple(re.findall(r"[^\W_]+", re.sub(r"['’`]", "", plain)))


def read_class_list(path: Path) -> ClassList:
    """The list in the CSV file ``path``. Raises CourseError, with the line, for one that is none."""
    rows = rows_of_file(path, "the list of names")
    return ClassList(_students(rows, visible(str(path))))


def rows_of_file(path: Path, called: str) -> Iterator[tuple[int, dict[str, str]]]:
    """The ``rows_of`` a CSV file, which messages name as ``called``. Raises CourseError for one that cannot be read."""
    shown = visible(str(path))
    try:
        text = decoded(read_bytes(path, MOST_BYTES))
    except OSError as error:
        raise CourseError(f"{called} {shown} cannot be read: {reason(error)}") from None
    except NotText as error:
        raise CourseError(f"{shown}, {error}") from None
    return rows_of(text)


def rows_of(text: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Each line of a CSV file that is not blank, its cells under the names of their columns in small letters, and
    its number. Cells may stand between commas, semicolons or tabs, as its first line has them."""
    head = text.partition("\n")[0]
    separator = max(",;\t", key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    header = [cell.strip().casefold() for cell in next(reader, [])]
    for cells in reader:
        if any(cell.strip() for cell in cells):
            yield reader.line_num, dict(zip(header, (cell.strip() for cell in cells), strict=False))


def _students(rows: Iterable[tuple[int, dict[str, str]]], shown: str) -> Iterator[Listed]:
    found = False
    for number, row in rows:
        found = True
        if not any(column in row for column in (*NAME, *FIRST, *LAST)):
            raise CourseError(
                f"{shown}, line 1: there is no column of names; expected “name”, or “first name” and “last name”"
            )
        parts = [_cell(row, FIRST), _cell(row, LAST)]
        name = visible(" ".join((_cell(row, NAME) or " ".join(parts)).split()))
        if not words_of(name):
            raise CourseError(f"{shown}, line {number}: there is no name")
        yield Listed(name, visible(_cell(row, GROUP)))
    if not found:
        raise CourseError(f"{shown}, line 1: the list of names is empty; expected a line of headings and one a student")


def _cell(row: dict[str, str], columns: Iterable[str]) -> str:
    return next((row[column] for column in columns if row.get(column)), "")

"""The part of the page about who handed in, who is missing, how far each came, and the groups of a class."""

from __future__ import annotations

from msgspec import Struct

from coursekit.language import gettext, gettext_noop, number
from coursekit.report.class_list import ClassList, Listed
from coursekit.report.classwide import StudentLine
from coursekit.report.counting import Counting

MOST_LISTED = 400
"""Students whom the page lists. All are in the tables."""

NO_GROUP = gettext_noop("no group")


class PersonLine(Struct, frozen=True):
    """A student: the name on the list, or the one in the file, or ""; ``parts`` are the lessons, each as “all”, “3 of
    8” or “–”."""

    name: str
    file: str
    group: str
    is_listed: bool
    done: int
    asked: int
    finished: int
    parts: list[str]


class GroupLine(Struct, frozen=True):
    """A group of the list: how many are on it, how many handed in, questions done of all, and for each lesson how many
    first answers were given, and how many of them were right."""

    name: str
    listed: int
    handed_in: int
    done: int
    asked: int
    lessons: list[tuple[int, int]]

    @property
    def tried(self) -> int:
        """First answers."""
        return sum(tried for tried, _ in self.lessons)

    @property
    def right(self) -> int:
        """Those of them that are right."""
        return sum(right for _, right in self.lessons)


class PeopleSection(Struct, frozen=True):
    """Who handed in. ``has_list``: names were given; ``missing`` are those on it without a hand-in, ``doubled`` names
    on it that two students have; ``more`` is how many ``lines`` the page leaves out."""

    has_list: bool
    has_groups: bool
    listed: int
    lines: list[PersonLine]
    missing: list[Listed]
    doubled: list[str]
    strangers: int
    groups: list[GroupLine]

    @property
    def shown(self) -> list[PersonLine]:
        """Those that the page has room for."""
        return self.lines[:MOST_LISTED]

    @property
    def more(self) -> int:
        """How many it has no room for."""
        return max(0, len(self.lines) - MOST_LISTED)

    @property
    def handed_in(self) -> int:
        """How many on the list handed in."""
        return self.listed - len(self.missing)


def people(counting: Counting, names: ClassList | None) -> PeopleSection:
    """Who handed in, held against the list of ``names`` if there is one."""
    asked = counting.asked_of_each
    left = {id(one): one for one in names.students} if names else {}
    lines: list[PersonLine] = []
    placed: list[tuple[StudentLine, Listed | None]] = []
    for student in counting.group.students:
        known = names.who(student.name, student.file) if names else None
        if known is not None:
            left.pop(id(known), None)
        placed.append((student, known))
        lines.append(_line(student, known, asked))
    lines.sort(key=lambda line: (not line.name, line.name.casefold(), line.file))
    groups = _groups(placed, names, asked) if names and any(one.group for one in names.students) else []
    return PeopleSection(
        names is not None,
        bool(groups),
        len(names.students) if names else 0,
        lines,
        list(left.values()),
        names.doubled if names else [],
        sum(not line.is_listed for line in lines) if names else 0,
        groups,
    )


def _line(student: StudentLine, known: Listed | None, asked: list[int]) -> PersonLine:
    return PersonLine(
        known.name if known else student.name,
        student.file,
        known.group if known else "",
        known is not None,
        sum(student.done),
        sum(asked),
        sum(done >= all_of for done, all_of in zip(student.done, asked, strict=True)),
        [_part(done, all_of) for done, all_of in zip(student.done, asked, strict=True)],
    )


def _part(done: int, asked: int) -> str:
    if done >= asked:
        return gettext("all")
    return gettext("{part} of {whole}", part=number(done), whole=number(asked)) if done else "–"


def _groups(placed: list[tuple[StudentLine, Listed | None]], names: ClassList, asked: list[int]) -> list[GroupLine]:
    """Each group in the order of its name; whoever is on no list is in none of them."""
    by_name: dict[str, list[StudentLine]] = {}
    no_group = gettext(NO_GROUP)
    for student, known in placed:
        if known is not None:
            by_name.setdefault(known.group or no_group, []).append(student)
    lines = []
    for name in sorted({one.group or no_group for one in names.students}):
        students = by_name.get(name, [])
        lessons = [
            (sum(one.tried[place] for one in students), sum(one.right[place] for one in students))
            for place in range(len(asked))
        ]
        listed = sum((one.group or no_group) == name for one in names.students)
        done = sum(sum(one.done) for one in students)
        lines.append(GroupLine(name, listed, len(students), done, len(students) * sum(asked), lessons))
    return lines

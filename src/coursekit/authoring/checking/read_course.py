"""A course as ``check`` sees it: its data, lessons and notebooks, as far as they can be read."""

from __future__ import annotations

import datetime
from functools import cached_property
from pathlib import Path

import msgspec

from coursekit.authoring.checking.findings import Finding, not_read
from coursekit.authoring.checking.objectives import Taught, taught
from coursekit.authoring.checking.times import Duration, duration
from coursekit.authoring.lesson_files.cells import Cell, Notebook, Unreadable, read_lesson
from coursekit.authoring.lesson_files.lesson_pairs import LESSONS, Lesson, lessons_of, stored_of
from coursekit.authoring.lesson_files.link_targets import LinkTarget, link_target
from coursekit.authoring.lesson_files.outline import LessonSection, outline
from coursekit.kit import DATA, Kit
from coursekit.kit.loader import Reading, survey


class ReadLesson(msgspec.Struct, frozen=True):
    """A lesson that can be read: its cells, the sections that its reader meets, and its notebook as it is stored.
    ``is_known`` is false for a notebook that cannot be read; otherwise None is one that is missing."""

    lesson: Lesson
    cells: list[Cell]
    sections: list[LessonSection]
    stored: Notebook | None
    is_known: bool


class ReadCourse:
    """The course at ``root`` on the day ``today``. ``lessons`` are all that it has, ``read`` those that can be read,
    ``unreadable`` what is to be said of the others; ``is_listed`` is false if nobody can tell which there are.
    ``found`` are the findings of the rules that have run. ``tells_all``: whether to name each row that has changed
    since a build, and not one line a notebook."""

    def __init__(self, root: Path, today: datetime.date, *, tells_all: bool = False) -> None:
        self.root, self.today, self.tells_all = root, today, tells_all
        self.found: dict[str, list[Finding]] = {}
        self.unreadable: list[Finding] = []
        self.is_listed = True
        self.data: Reading = survey(root / DATA)
        self.lessons: list[Lesson] = self._lessons()
        self.read: list[ReadLesson] = [part for lesson in self.lessons if (part := self._read(lesson))]

    def _lessons(self) -> list[Lesson]:
        try:
            return lessons_of(self.root)
        except OSError as error:
            self.unreadable.append(not_read(f"{LESSONS}/", error))
            self.is_listed = False
            return []

    def _read(self, lesson: Lesson) -> ReadLesson | None:
        try:
            cells = read_lesson(lesson.source)
        except Unreadable as error:
            self.unreadable.append(Finding(error.file, error.line, error.what, error.remedy))
            return None
        try:
            stored = stored_of(lesson)
        except Unreadable as error:
            self.unreadable.append(Finding(error.file, error.line, error.what, lesson.anew))
            return ReadLesson(lesson, cells, outline(cells), None, is_known=False)
        return ReadLesson(lesson, cells, outline(cells), stored, is_known=True)

    @property
    def kit(self) -> Kit:
        """The kit, for checks that need one."""
        if self.data.kit is None:
            raise ValueError("a check without @needs(KIT) asks for the kit")
        return self.data.kit

    @cached_property
    def link_targets(self) -> dict[str, LinkTarget]:
        """All lessons that can be read, as links find them, by name."""
        return {part.lesson.name: link_target(part.lesson, part.cells, part.sections[0]) for part in self.read}

    @cached_property
    def taught(self) -> list[Taught]:
        """What each lesson promises and asks."""
        return [taught(part.lesson, part.sections) for part in self.read]

    @cached_property
    def durations(self) -> list[Duration]:
        """How long each lesson takes; nobody knows without a kit."""
        kit = self.data.kit
        return [duration(part.lesson, part.cells, part.sections, kit) for part in self.read] if kit else []

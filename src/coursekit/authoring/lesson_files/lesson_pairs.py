"""A lesson and the notebook built from it, and which of the two was edited since.

File times mean nothing after a clone, so content decides. A built notebook carries the fingerprint
of the lesson it was built from: the last state both files had in common.
"""

from __future__ import annotations

import difflib
import re
from enum import Enum
from pathlib import Path

import msgspec

from coursekit.authoring.lesson_files.cells import Cell, Notebook, fingerprint, read_notebook
from coursekit.files import listed, resolved, typed

LESSONS = "lessons"
"""The folder of a course that holds its lessons."""

LESSON_NAME = re.compile(r"(\d\d)_\w+")


class UnknownLesson(Exception):
    """A name on the command line that no lesson has."""


class State(Enum):
    """How the two files of a pair stand to each other, in words that a message can use."""

    IN_STEP = "in step"
    LESSON_EDITED = "the .py was edited since the last build"
    NOTEBOOK_EDITED = "the .ipynb was edited since the last build"
    BOTH_EDITED = "both files were edited since the last build"
    MISSING = "there is no notebook"
    UNRECORDED = "the notebook has no record of its build from this .py"


class Lesson(msgspec.Struct, frozen=True, order=True):
    """One lesson of the course at ``root``, by the name both its files share."""

    name: str
    root: Path

    @property
    def number(self) -> str:
        """The two digits that lessons are ordered by."""
        return self.name[:2]

    @property
    def source(self) -> Path:
        """The ``.py`` file, which is the source of truth."""
        return self.root / LESSONS / f"{self.name}.py"

    @property
    def notebook(self) -> Path:
        """The ``.ipynb`` file, built from the other."""
        return self.root / LESSONS / f"{self.name}.ipynb"

    @property
    def anew(self) -> str:
        """What to do about a notebook that cannot be read."""
        return f"correct it, or run `coursekit build --force {self.name}` to make it anew (a copy is kept)"

    @property
    def shown_source(self) -> str:
        """The lesson's file as messages name it: from the course folder."""
        return f"{LESSONS}/{self.name}.py"

    @property
    def shown_notebook(self) -> str:
        """The notebook as messages name it."""
        return f"{LESSONS}/{self.name}.ipynb"


def lessons_of(root: Path) -> list[Lesson]:
    """Every ``lessons/NN_name.py``, in order. Raises OSError where the folder cannot be looked into."""
    paths = listed(root / LESSONS, "*.py")
    return sorted(Lesson(path.stem, root) for path in paths if LESSON_NAME.fullmatch(path.stem))


def chosen(root: Path, names: list[str]) -> list[Lesson]:
    """The lessons called ``names`` (a number, a name, or a path to either file); all when there
    are no names. Raises UnknownLesson, also when the course has none."""
    lessons = lessons_of(root)
    if not lessons:
        raise UnknownLesson(f"there are no lessons: {root / LESSONS} holds no NN_name.py")
    if not names:
        return lessons
    found: set[Lesson] = set()
    for name in names:
        path = typed(name)
        stem = path.stem if path.suffix in (".py", ".ipynb") else name
        matching = {lesson for lesson in lessons if stem in (lesson.name, lesson.number)}
        elsewhere = path.parent != Path() and resolved(path).parent != (root / LESSONS).resolve()
        if not matching or elsewhere:
            there = ", ".join(lesson.name for lesson in lessons)
            raise UnknownLesson(f"there is no lesson {name!r}: the lessons are {there}")
        found |= matching
    return sorted(found)


class LessonPair(msgspec.Struct, frozen=True):
    """A lesson's cells, its notebook as stored (None when missing), and how they compare."""

    lesson: Lesson
    cells: list[Cell]
    stored: Notebook | None
    state: State

    @property
    def can_build(self) -> bool:
        """Whether building from the ``.py`` loses nobody's work."""
        if self.state is State.UNRECORDED and self.stored is not None:
            return fingerprint(self.cells) == fingerprint(self.stored.cells)
        return self.state in (State.IN_STEP, State.LESSON_EDITED, State.MISSING)

    @property
    def remedy(self) -> str:
        """What to do about its state."""
        build, name = "coursekit build", self.lesson.name
        if self.can_build:
            return f"run `{build} {self.lesson.number}`"
        if self.state is State.NOTEBOOK_EDITED:
            return f"run `{build} --from-notebook {name}` to carry it into the .py (`{build} {name}` shows what it is)"
        merge = "--merge (both edits stay), " if self.state is State.BOTH_EDITED else ""
        ways = f"{merge}--force (the .py stays) or --from-notebook --force (the .ipynb stays)"
        return f"run `{build} {name}` to see how they differ, then the same with {ways}"

    @property
    def first_difference(self) -> int:
        """The line of the ``.py`` where it first says something else than the notebook."""
        kept = [cell.written for cell in (self.stored.cells if self.stored else []) if not cell.is_empty]
        for place, cell in enumerate(cell for cell in self.cells if not cell.is_empty):
            if [cell.written] != kept[place : place + 1]:
                return cell.line
        return self.cells[-1].line if self.cells else 1

    def difference(self) -> str:
        """What building would undo: from the notebook to the lesson, as a unified diff."""
        before = readable(self.stored.cells) if self.stored else []
        lines = difflib.unified_diff(
            before,
            readable(self.cells),
            self.lesson.shown_notebook,
            self.lesson.shown_source,
            lineterm="",
        )
        return "\n".join(lines)


def stored_of(lesson: Lesson) -> Notebook | None:
    """The lesson's notebook, None when there is none. Raises Unreadable."""
    return read_notebook(lesson.notebook) if lesson.notebook.exists() else None


def pair_of(lesson: Lesson, cells: list[Cell], stored: Notebook | None) -> LessonPair:
    """Compare a lesson's cells with its stored notebook."""
    return LessonPair(lesson, cells, stored, _state(cells, stored))


def _state(cells: list[Cell], stored: Notebook | None) -> State:
    if stored is None:
        return State.MISSING
    written, kept, common = fingerprint(cells), fingerprint(stored.cells), stored.record
    if common is None or (written == kept and written != common):
        return State.UNRECORDED
    if written == kept:
        return State.IN_STEP
    if kept == common:
        return State.LESSON_EDITED
    return State.NOTEBOOK_EDITED if written == common else State.BOTH_EDITED


def readable(cells: list[Cell]) -> list[str]:
    """The lines in which differences show cells."""
    lines: list[str] = []
    for cell in cells:
        if not cell.is_empty:
            tags = f" tags: {', '.join(cell.tags)}" if cell.tags else ""
            lines += [f"[{cell.kind}]{tags}", *cell.source.rstrip().split("\n"), ""]
    return lines

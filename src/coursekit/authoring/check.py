"""``coursekit check``: every fault of a course at once, without running anything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec

from coursekit.authoring.cells import Unreadable, read_lesson
from coursekit.authoring.coverage import Taught, coverage_faults, coverage_table, taught
from coursekit.authoring.findings import Finding
from coursekit.authoring.outline import outline
from coursekit.authoring.pairs import LESSON_NAME, LESSONS, Lesson, Pair, State, lessons_of, pair_of, stored_of
from coursekit.authoring.skeleton import skeleton_faults
from coursekit.authoring.source import call_faults, code_faults, formula_faults, link_faults
from coursekit.authoring.stored import stored_faults
from coursekit.kit import DATA, Kit, read_kit
from coursekit.kit.faults import KitError


class Report(msgspec.Struct, frozen=True):
    """What is wrong, in order of file and line; and, when nothing is, which questions test each
    objective."""

    faults: list[Finding]
    table: str


def check(root: Path) -> Report:
    """Check the course at ``root``: data, lessons, notebooks, and that they fit together."""
    found = list(_name_faults(root))
    kit: Kit | None = None
    try:
        kit = read_kit(root / DATA)
    except KitError as error:
        found += [Finding(fault.file, fault.line, fault.what, f"expected {fault.expected}") for fault in error.faults]
    course: list[Taught] = []
    complete = True
    for lesson in lessons_of(root):
        try:
            found += _lesson_faults(lesson, kit, course)
        except Unreadable as error:
            complete = False
            found.append(Finding(error.file, error.line, error.what, "correct it"))
    if kit and complete:
        found += coverage_faults(root, course, kit)
    return Report(sorted(set(found)), coverage_table(course, kit) if kit and not found else "")


def _lesson_faults(lesson: Lesson, kit: Kit | None, course: list[Taught]) -> list[Finding]:
    """The faults of one lesson and its notebook; adds what it teaches to ``course``."""
    cells = read_lesson(lesson.source)
    sections = outline(cells)
    course.append(taught(lesson, sections))
    found = [
        *skeleton_faults(lesson, sections, kit),
        *code_faults(lesson, cells),
        *link_faults(lesson, cells),
        *formula_faults(lesson, cells),
    ]
    if kit:
        found += call_faults(lesson, [call for section in sections for call in section.calls], kit)
    try:
        stored = stored_of(lesson)
    except Unreadable as error:
        remedy = f"run `coursekit build --force {lesson.number}` to make it anew"
        return [*found, Finding(error.file, error.line, error.what, remedy)]
    found += _pair_faults(pair_of(lesson, cells, stored))
    return [*found, *stored_faults(lesson, stored)] if stored else found


def _pair_faults(pair: Pair) -> Iterator[Finding]:
    lesson, state = pair.lesson, pair.state
    if state is State.IN_STEP:
        return
    if pair.can_build:
        file = lesson.shown_notebook if state is State.UNRECORDED else lesson.shown_source
        line = pair.first_difference if state is State.LESSON_EDITED else 1
        yield Finding(file, line, state.value, f"run `coursekit build {lesson.number}`")
    else:
        remedy = (
            f"copy what is to stay into {lesson.shown_source}, then run `coursekit build --force {lesson.number}` "
            f"(`coursekit build {lesson.number}` shows the difference)"
        )
        yield Finding(lesson.shown_notebook, 1, state.value, remedy)


def _name_faults(root: Path) -> Iterator[Finding]:
    """Files in the folder of lessons that belong to no lesson, and lessons that share a number."""
    lessons = lessons_of(root)
    names = {lesson.name for lesson in lessons}
    if not lessons:
        yield Finding(f"{LESSONS}/", 1, "there are no lessons", "write one as NN_name.py")
    for path in sorted((root / LESSONS).glob("[!.]*.py")):
        if not LESSON_NAME.fullmatch(path.stem):
            yield Finding(f"{LESSONS}/{path.name}", 1, "this is not the name of a lesson", "call it NN_name.py")
    for path in sorted((root / LESSONS).glob("[!.]*.ipynb")):
        if path.stem not in names:
            what = "a notebook without its lesson"
            yield Finding(f"{LESSONS}/{path.name}", 1, what, f"write {LESSONS}/{path.stem}.py, or remove it")
    numbers = Counter(lesson.number for lesson in lessons)
    for lesson in lessons:
        if numbers[lesson.number] > 1:
            yield Finding(lesson.shown_source, 1, f"there are two lessons {lesson.number}", "give each its own number")

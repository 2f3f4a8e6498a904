"""``coursekit check``: every fault of a course at once, without running anything."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec

from coursekit.authoring.cards import card_faults, head_of
from coursekit.authoring.cells import Cell, Unreadable, read_lesson
from coursekit.authoring.citations import citation_faults, question_faults
from coursekit.authoring.coverage import coverage_faults, coverage_table, taught
from coursekit.authoring.findings import Finding
from coursekit.authoring.links import link_faults, linked_terms, term_faults
from coursekit.authoring.outline import Section, outline
from coursekit.authoring.pages import page_faults
from coursekit.authoring.pairs import LESSON_NAME, LESSONS, Lesson, Pair, State, lessons_of, pair_of, stored_of
from coursekit.authoring.reviews import overdue
from coursekit.authoring.skeleton import skeleton_faults
from coursekit.authoring.source import call_faults, code_faults, formula_faults
from coursekit.authoring.stored import stored_faults
from coursekit.authoring.times import duration, time_faults, times_table
from coursekit.kit import DATA, Kit, read_kit
from coursekit.kit.faults import KitError


class Report(msgspec.Struct, frozen=True):
    """What is wrong, in order of file and line; what is to be looked at again though nothing is
    wrong with it; and, when nothing is wrong, which questions test each objective and how long each
    lesson takes."""

    faults: list[Finding]
    notices: list[Finding]
    tables: list[str]


def check(root: Path, today: datetime.date | None = None) -> Report:
    """Check the course at ``root``: data, lessons, notebooks, pages, and that they fit together.
    ``today`` (default: the day it is) decides what is due for review."""
    found = list(_name_faults(root))
    kit: Kit | None = None
    try:
        kit = read_kit(root / DATA)
    except KitError as error:
        found += [Finding(fault.file, fault.line, fault.what, f"expected {fault.expected}") for fault in error.faults]
    read: list[Read] = []
    for lesson in lessons_of(root):
        try:
            cells = read_lesson(lesson.source)
            read.append(Read(lesson, cells, outline(cells)))
        except Unreadable as error:
            found.append(Finding(error.file, error.line, error.what, "correct it"))
    for part in read:
        found += _lesson_faults(part, kit)
    if kit is None:
        return Report(sorted(set(found)), [], [])
    found += [*page_faults(root, kit), *question_faults(root, kit)]
    taken = [duration(part.lesson, part.cells, part.sections, kit) for part in read]
    found += time_faults(taken)
    course = [taught(part.lesson, part.sections) for part in read]
    if len(read) == len(lessons_of(root)):
        found += coverage_faults(root, course, kit)
        found += term_faults(root, kit, {part.lesson: linked_terms(part.cells) for part in read})
        found += card_faults(root, [head_of(part.lesson, part.sections[0]) for part in read], kit)
    notices = list(overdue(root, kit, today or datetime.datetime.now(datetime.UTC).date()))
    tables = [] if found else [coverage_table(course, kit), times_table(taken)]
    return Report(sorted(set(found)), notices, tables)


class Read(msgspec.Struct):
    """A lesson that could be read: its cells, and the sections that its reader meets."""

    lesson: Lesson
    cells: list[Cell]
    sections: list[Section]


def _lesson_faults(part: Read, kit: Kit | None) -> list[Finding]:
    """The faults of one lesson and its notebook."""
    lesson, cells, sections = part.lesson, part.cells, part.sections
    found = [
        *skeleton_faults(lesson, sections, kit),
        *code_faults(lesson, cells),
        *link_faults(lesson, cells, kit),
        *formula_faults(lesson, cells),
    ]
    if kit:
        found += call_faults(lesson, [call for section in sections for call in section.calls], kit)
        found += citation_faults(lesson, cells, kit)
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

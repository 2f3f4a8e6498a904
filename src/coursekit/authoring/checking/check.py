"""``coursekit check``: every fault of a course at once, without running anything."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

import msgspec

from coursekit.authoring.checking.cited import citable
from coursekit.authoring.checking.findings import Finding, not_read, under
from coursekit.authoring.checking.rules.asked import asked_faults
from coursekit.authoring.checking.rules.calls import call_faults, code_faults, formula_faults
from coursekit.authoring.checking.rules.cards import CARDS, card_faults, head_of
from coursekit.authoring.checking.rules.coverage import coverage_faults, coverage_table, exit_faults, taught
from coursekit.authoring.checking.rules.cues import cue_faults, cues_table
from coursekit.authoring.checking.rules.figures import citation_faults, question_faults
from coursekit.authoring.checking.rules.giveaways import giveaway_faults
from coursekit.authoring.checking.rules.links import (
    Place,
    link_faults,
    linked_terms,
    order_faults,
    place_of,
    term_faults,
)
from coursekit.authoring.checking.rules.pages import page_faults
from coursekit.authoring.checking.rules.pictures import chart_faults, lesson_picture_faults, readme_picture_faults
from coursekit.authoring.checking.rules.predictions import prediction_faults
from coursekit.authoring.checking.rules.quotations import data_quotation_faults, lesson_quotation_faults, originals
from coursekit.authoring.checking.rules.review import overdue
from coursekit.authoring.checking.rules.schemas import schema_faults
from coursekit.authoring.checking.rules.skeleton import skeleton_faults
from coursekit.authoring.checking.rules.stored import stored_faults
from coursekit.authoring.checking.times import Duration, duration, time_faults, times_table
from coursekit.authoring.lesson_files.cells import Cell, Unreadable, read_lesson
from coursekit.authoring.lesson_files.lesson_pairs import (
    LESSON_NAME,
    LESSONS,
    Lesson,
    Pair,
    State,
    lessons_of,
    pair_of,
    stored_of,
)
from coursekit.authoring.lesson_files.outline import Section, outline
from coursekit.files import listed
from coursekit.kit import DATA, Kit
from coursekit.kit.loader import Reading, survey


class Report(msgspec.Struct, frozen=True):
    """What is wrong, in order of file and line; what is to be looked at again though nothing is
    wrong with it; how long each lesson takes (none when the kit cannot be read); and, when nothing is
    wrong, tables of that and of which questions test each objective."""

    faults: list[Finding]
    notices: list[Finding]
    taken: list[Duration]
    tables: list[str]


class Read(msgspec.Struct):
    """A lesson that could be read: its cells, and the sections that its reader meets."""

    lesson: Lesson
    cells: list[Cell]
    sections: list[Section]

    @property
    def place(self) -> Place:
        """The lesson as links find it."""
        return place_of(self.lesson, self.cells, self.sections[0])


def check(root: Path, today: datetime.date | None = None) -> Report:
    """Check the course at ``root``: data, lessons, notebooks, pages, and that they fit together.
    ``today`` (default: the day it is) decides what is due for review.

    What cannot be read is passed over, with whatever could only be said with it; everything else is
    checked all the same.
    """
    data = survey(root / DATA)
    found = [Finding(fault.file, fault.line, fault.what, f"expected {fault.expected}", "data") for fault in data.faults]
    found += under("pictures", readme_picture_faults(root)) + under("schemas", schema_faults(root))
    lessons: list[Lesson] = []
    try:
        lessons = lessons_of(root)
        found += under("names", _name_faults(root, lessons))
    except OSError as error:
        found.append(not_read(f"{LESSONS}/", error))
    read: list[Read] = []
    for lesson in lessons:
        try:
            cells = read_lesson(lesson.source)
            read.append(Read(lesson, cells, outline(cells)))
        except Unreadable as error:
            found.append(Finding(error.file, error.line, error.what, error.remedy, "unreadable"))
    places = {part.lesson.name: part.place for part in read}
    for part in read:
        found += _lesson_faults(part, data, places)
    whole = 0 < len(read) == len(lessons)
    if whole:
        found += under("links", order_faults([(places[part.lesson.name], part.sections) for part in read]))
    if data.kit is None:
        return Report(sorted(set(found)), [], [], [])
    taken = [duration(part.lesson, part.cells, part.sections, data.kit) for part in read]
    found += _course_faults(root, data.kit, read, is_sound=data.is_sound)
    found += under("time", time_faults(taken))
    if whole:
        found += _faults_across(root, data.kit, data.hurt, read)
    if data.is_sound and lessons:
        found += under("pages", page_faults(root, data.kit))
    notices = under("review", overdue(root, data.kit, today or datetime.datetime.now(datetime.UTC).date()))
    course = [taught(part.lesson, part.sections) for part in read]
    if whole and data.is_sound:
        found += under("cues", cue_faults(data.kit)) + under("exit", exit_faults(course, data.kit))
    if found:  # what is broken cannot be counted
        return Report(sorted(set(found)), notices, taken, [])
    tables = list(filter(None, [coverage_table(course, data.kit), times_table(taken), cues_table(data.kit)]))
    return Report([], notices, taken, tables)


def _lesson_faults(part: Read, data: Reading, places: Mapping[str, Place]) -> list[Finding]:
    """The faults of one lesson and its notebook."""
    lesson, cells, sections = part.lesson, part.cells, part.sections
    found = [
        *under("skeleton", skeleton_faults(lesson, sections, data.kit, data.hurt)),
        *under("code", code_faults(lesson, cells)),
        *under("links", link_faults(lesson, cells, data.kit, places, None if data.lost else data.unread)),
        *under("formula", formula_faults(lesson, cells)),
        *under("pictures", lesson_picture_faults(lesson, cells)),
    ]
    if data.kit:
        unread = None if data.is_sound else data.unread
        asked = [call for section in sections for call in section.calls]
        found += under("calls", call_faults(lesson, asked, data.kit, unread, data.lost))
        if not any(fault.rule == "code" for fault in found):  # else what a cell asks is not known
            found += under("predictions", prediction_faults(lesson, sections, data.kit))
    try:
        stored = stored_of(lesson)
    except Unreadable as error:
        return [*found, Finding(error.file, error.line, error.what, lesson.anew, "unreadable")]
    found += under("pairs", _pair_faults(pair_of(lesson, cells, stored)))
    if stored:
        found += under("stored", stored_faults(lesson, stored)) + under("pictures", chart_faults(lesson, stored))
        if data.kit and data.is_sound:
            found += under("asked", asked_faults(lesson, stored, data.kit))
    return found


def _course_faults(root: Path, kit: Kit, read: list[Read], *, is_sound: bool) -> list[Finding]:
    """Figures, quotations and replies, in whatever can be read."""
    cited = citable(kit) if is_sound else None
    known = originals(kit)
    found = [
        *under("figures", question_faults(root, kit)),
        *under("quotations", data_quotation_faults(root, known)),
        *under("giveaways", giveaway_faults(root, kit)),
    ]
    for part in read:
        found += under("figures", citation_faults(part.lesson, part.cells, kit, cited))
        found += under("quotations", lesson_quotation_faults(part.lesson, part.cells, known))
    return found


def _faults_across(root: Path, kit: Kit, hurt: Collection[str], read: list[Read]) -> list[Finding]:
    """What only all lessons together can show, where the data for it are whole."""
    found: list[Finding] = []
    if not any(file.startswith(f"{DATA}/quizzes/") for file in hurt):
        found += under("coverage", coverage_faults(root, [taught(part.lesson, part.sections) for part in read], kit))
    if f"{DATA}/glossary.yaml" not in hurt:
        found += under("terms", term_faults(root, kit, {part.lesson: linked_terms(part.cells) for part in read}))
    if CARDS not in hurt:
        found += under("cards", card_faults(root, [head_of(part.lesson, part.sections[0]) for part in read], kit))
    return found


def _pair_faults(pair: Pair) -> Iterator[Finding]:
    lesson, state = pair.lesson, pair.state
    if state is State.IN_STEP:
        return
    file = lesson.shown_source if state in (State.LESSON_EDITED, State.MISSING) else lesson.shown_notebook
    line = pair.first_difference if state is State.LESSON_EDITED else 1
    yield Finding(file, line, state.value, pair.remedy)


def _name_faults(root: Path, lessons: list[Lesson]) -> Iterator[Finding]:
    """Files in the folder of lessons that belong to no lesson, and lessons that share a number. Raises
    OSError."""
    names = {lesson.name for lesson in lessons}
    if not lessons:
        yield Finding(f"{LESSONS}/", 1, "there are no lessons", "write one as NN_name.py")
    for path in listed(root / LESSONS, "*.py"):
        if not LESSON_NAME.fullmatch(path.stem):
            yield Finding(f"{LESSONS}/{path.name}", 1, "this is not the name of a lesson", "call it NN_name.py")
    for path in listed(root / LESSONS, "*.ipynb"):
        if path.stem not in names:
            what = "a notebook without its lesson"
            yield Finding(
                f"{LESSONS}/{path.name}", 1, what, f"bring {LESSONS}/{path.stem}.py back, or remove the notebook"
            )
    numbers = Counter(lesson.number for lesson in lessons)
    for lesson in lessons:
        if numbers[lesson.number] > 1:
            yield Finding(lesson.shown_source, 1, f"there are two lessons {lesson.number}", "give each its own number")

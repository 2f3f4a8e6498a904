"""Adding parts to a kit: which files that takes, and what is said of them. Nothing that is there is written over."""

from __future__ import annotations

import datetime
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from coursekit.authoring.building.editor_schemas import first_line
from coursekit.authoring.editing.safe_writes import Write, held, text_to_change, write_all
from coursekit.authoring.lesson_files.cells import read_lesson
from coursekit.authoring.lesson_files.lesson_pairs import Lesson, State, chosen, lessons_of, pair_of, stored_of
from coursekit.authoring.new_kit.blanks import filled
from coursekit.authoring.new_kit.kit_parts import QUESTION, Part, asked_again, part, template_of
from coursekit.authoring.new_kit.lesson_inserts import OpenLesson, on_card
from coursekit.authoring.new_kit.part_values import EXAMPLE_PAGE, values_of
from coursekit.errors import CourseError
from coursekit.formatting import listed
from coursekit.kit import DATA, Kit
from coursekit.kit.loader import Reading, survey
from coursekit.kit.question_records import Question
from coursekit.quiz.kinds import type_for

CARDS = f"{DATA}/lessons.yaml"
SOURCES = f"{DATA}/sources.yaml"

REMOVING = (
    "To remove one again, delete its files and its cells, from “### Example” to the next heading. The minutes of the "
    "lesson stand in its head and in data/lessons.yaml."
)
"""What is said below all parts."""


class PartRefused(CourseError):
    """Nothing is written. The message says what is in the way."""


class AddedParts(Struct, frozen=True):
    """What is written to add parts, and what is said of it."""

    root: Path
    writes: list[Write]
    told: list[str]

    def carry_out(self) -> None:
        """Write all of it. Raises NotWritten."""
        for write in self.writes:
            write.path.parent.mkdir(parents=True, exist_ok=True)
        write_all(self.root, self.writes)


def added(
    root: Path, names: Sequence[str], today: datetime.date, *, lesson: str = "", passing_over: bool = False
) -> AddedParts:
    """What adds examples of these parts to the kit at ``root``. ``lesson``: which lesson shows them (default: the one
    that each names, or else the last). ``passing_over`` parts that are there, which are refused otherwise.

    Raises NoSuchPart, PartRefused, UnknownLesson, NotWritten, and Unreadable for a lesson."""
    parts = [part(name) for name in dict.fromkeys(names)]
    work = _Work(root, today, lesson)
    there = {one.name: place for one in parts if (place := work.place_of(one))}
    if there and not passing_over:
        [(name, place), *_] = there.items()
        raise PartRefused(f"{name} is there already: {place}")
    for one in parts:
        if one.name not in there:
            work.add(one)
    return work.done()


class _Work:
    """The kit as it will be: files to write, by path, and lessons with further cells."""

    def __init__(self, root: Path, today: datetime.date, lesson: str) -> None:
        self.root, self.today = root, today
        lessons = lessons_of(root)
        self.before: Reading = survey(root / DATA)
        self.files: dict[str, str] = {}
        self.seen: dict[str, bytes] = {}
        self.told: list[str] = []
        self.lessons = {one.number: OpenLesson.of(one, text_to_change(root, one.source)) for one in lessons}
        self.staged: tuple[int, Kit | None] = (0, self.before.kit)
        self.wanted = chosen(root, [lesson])[0].number if lesson else ""

    def place_of(self, one: Part) -> str:
        """Where the kit has that part already; nothing where it has not."""
        for shown in one.files:
            if held(self.root / shown) is not None:
                return shown
        first = next(line for line in one.cells.split("\n") if line.startswith("course."))
        for lesson in self.lessons.values():
            if any(lesson.shows(line) for line in (first, one.heading) if "{{" not in line):
                return lesson.lesson.shown_source
        return ""

    def add(self, one: Part) -> None:
        """Add one part: its data, then its questions, which may rest on them, then its cells."""
        lesson = self._lesson_for(one)
        objective = one.objective if one.objective in lesson.objectives else lesson.objectives[0]
        values = {"lesson": lesson.lesson.number, "objective": objective}
        needed = [f"{DATA}/{file}" for file in one.data]
        data = [shown for shown in needed if shown not in self.files and held(self.root / shown) is None]
        values |= values_of(self._kit(one), self.today)
        if any("{{page}}" in template_of(shown.removeprefix(f"{DATA}/")) for shown in data):
            self._bring_source()
        for shown in data:
            self.files[shown] = _headed(shown, self._filled(one, template_of(shown.removeprefix(f"{DATA}/")), values))
        if data:
            values |= values_of(self._kit(one), self.today)
        for shown, text in one.files.items():
            self.files[shown] = _headed(shown, self._filled(one, text, values))
        kit = self._kit(one)
        cells, minutes = self._filled(one, one.cells, values), one.minutes
        question = kit.question(f"{QUESTION}{one.name}")
        if isinstance(question, Question):
            minutes += type_for(question).minutes_for(question)
            cells += asked_again(question.id) if question.is_prediction else ""
        lesson.put(cells, minutes)
        new = [*data, *one.files]
        where = f"{one.heading.removeprefix('### ')}, in {lesson.lesson.shown_source}"
        self.told.append(f"{one.name}: {where}" + (f", with {listed(new)}" if new else ""))

    def done(self) -> AddedParts:
        """What all of it takes."""
        writes = [Write(self.root / shown, text.encode(), self.seen.get(shown)) for shown, text in self.files.items()]
        cards = text_to_change(self.root, self.root / CARDS) if held(self.root / CARDS) is not None else ""
        after, changed = cards, [lesson for lesson in self.lessons.values() if lesson.minutes]
        for lesson in changed:
            self._refuse_edited(lesson.lesson)
            if stated := lesson.restated():
                after = on_card(after, lesson.lesson.name, *stated)
                self.told.append(f"{lesson.lesson.shown_source}: {stated[1]} minutes instead of {stated[0]}")
            seen = held(lesson.lesson.source) or b""
            end = b"\r\n" if b"\r\n" in seen else b"\n"
            writes.append(Write(lesson.lesson.source, lesson.text.encode().replace(b"\n", end), seen))
        if after != cards:
            writes.append(Write(self.root / CARDS, after.encode(), held(self.root / CARDS)))
        return AddedParts(self.root, writes, self.told)

    def _lesson_for(self, one: Part) -> OpenLesson:
        """The lesson that was asked for, or that the part names, or the last with an exit ticket."""
        fitting = [name for name, lesson in self.lessons.items() if lesson.goes_before and lesson.objectives]
        if self.wanted and self.wanted not in fitting:
            what = f"{self.lessons[self.wanted].lesson.shown_source} has no objectives, or no “## Exit ticket”"
            raise PartRefused(f"{what} to put an example before: name another lesson")
        if not fitting:
            raise PartRefused("no lesson has objectives and an “## Exit ticket” to put an example before")
        name = self.wanted or (one.lesson if one.lesson in fitting else fitting[-1])
        return self.lessons[name]

    def _bring_source(self) -> None:
        """Put the made-up source that examples of facts name below the kit's own, where it is not among them."""
        if SOURCES in self.files or (self.before.kit and EXAMPLE_PAGE in self.before.kit.sources):
            return
        example = template_of("sources.yaml")
        seen = held(self.root / SOURCES)
        if seen is None:
            self.files[SOURCES] = _headed(SOURCES, example)
            return
        self.seen[SOURCES] = seen
        own = text_to_change(self.root, self.root / SOURCES)
        self.files[SOURCES] = f"{own.rstrip()}\n\n{example[example.index('- id:') :]}"
        self.told.append(f"{SOURCES}: the row {EXAMPLE_PAGE}, for what is made up")

    def _kit(self, one: Part) -> Kit:
        """The kit with the files so far. Raises PartRefused where they do not fit it, or it cannot be read."""
        files, kit = self.staged
        if files == len(self.files) and kit is not None:
            return kit
        with tempfile.TemporaryDirectory() as folder:
            stage = Path(folder)
            shutil.copytree(self.root / DATA, stage / DATA)
            for shown in self.files:
                (stage / shown).parent.mkdir(parents=True, exist_ok=True)
            write_all(
                stage, [Write(stage / name, text.encode(), self.seen.get(name)) for name, text in self.files.items()]
            )
            now = survey(stage / DATA)
        old = {str(fault) for fault in self.before.faults}
        new = [str(fault) for fault in now.faults if str(fault) not in old]
        if new or now.kit is None:
            why = new[0] if new else old.pop() if old else "it cannot be read"
            raise PartRefused(f"the example of {one.name} does not fit this kit: {why}")
        self.staged = (len(self.files), now.kit)
        return now.kit

    @staticmethod
    def _filled(one: Part, text: str, values: Mapping[str, str]) -> str:
        """A text of a part. Raises PartRefused where it rests on something that the kit lacks."""
        try:
            return filled(text, values)
        except KeyError as blank:
            what = {"claims": "a relation in data/argument.yaml", "relation": "a relation in data/argument.yaml"}
            lacking = what.get(blank.args[0], "rows of that sort in its data")
            raise PartRefused(f"the example of {one.name} needs {lacking}: the kit has none") from None

    @staticmethod
    def _refuse_edited(lesson: Lesson) -> None:
        """An edit in a notebook must first be in its lesson, which is changed here."""
        pair = pair_of(lesson, read_lesson(lesson.source), stored_of(lesson))
        if pair.state in (State.NOTEBOOK_EDITED, State.BOTH_EDITED):
            what = f"{lesson.shown_notebook} has edits that {lesson.shown_source} lacks"
            raise PartRefused(f"{what}: {pair.remedy}")


def _headed(shown: str, text: str) -> str:
    """A file of YAML with the line that leads an editor to its schema."""
    return first_line(shown.removeprefix(f"{DATA}/")) + text if shown.endswith(".yaml") else text

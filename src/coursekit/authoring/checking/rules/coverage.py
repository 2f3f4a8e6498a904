"""Objectives and the questions that test them, over the whole course."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from coursekit.authoring.checking.findings import Finding, line_of
from coursekit.authoring.checking.rules.skeleton import EXIT, objectives
from coursekit.authoring.lesson_files.lesson_pairs import Lesson
from coursekit.authoring.lesson_files.outline import Line, Section
from coursekit.files import read_text
from coursekit.kit import Kit
from coursekit.kit.nearest import one_of
from coursekit.kit.questions import RECORDS
from coursekit.kit.quiz_records import Round
from coursekit.quiz.mixed import drawable, drawn_from


class Taught(msgspec.Struct, frozen=True):
    """What a lesson promises (objectives, where it says so), which questions it asks, and which of them in its exit
    ticket."""

    lesson: Lesson
    objectives: dict[str, Line]
    asks: frozenset[str]
    at_exit: frozenset[str]


def taught(lesson: Lesson, sections: list[Section]) -> Taught:
    """What a lesson of this outline teaches."""
    asked = {section.heading.text: [name for call in section.asks() for name in call.names] for section in sections}
    return Taught(lesson, objectives(sections[0]), frozenset().union(*asked.values()), frozenset(asked.get(EXIT, ())))


def coverage_faults(root: Path, course: list[Taught], kit: Kit) -> Iterator[Finding]:
    """Objectives without a test, questions without an objective, a lesson, or anybody asking."""
    asked = _asked(course, kit)
    promised = [name for part in course for name in part.objectives]
    for part in course:
        for name, stated in part.objectives.items():
            if not _tests(kit, name, asked):
                what = f"no question tests objective {name}"
                yield Finding(part.lesson.shown_source, stated.number, what, _test_it(kit, name))
    yield from _undrawn(course, kit)
    lessons = [name for part in course for name in (part.lesson.name, part.lesson.number)]
    for file, quizzes in kit.quiz_files.items():
        lines = read_text(root / file).split("\n")
        if quizzes.lesson not in lessons:
            what = f"there is no lesson {quizzes.lesson!r}"
            remedy = f"use {one_of([part.lesson.name for part in course], quizzes.lesson)}"
            yield Finding(file, line_of(lines, "lesson", quizzes.lesson), what, remedy)
        for question in quizzes.asked:
            line = line_of(lines, "id", question.id)
            if question.objective not in promised:
                what = f"{question.id!r} tests objective {question.objective}, which no lesson has"
                yield Finding(file, line, what, f"use {one_of(promised, question.objective)}")
            if question.id not in asked:
                remedy = f'ask it with course.quiz("{question.id}"), or remove it'
                yield Finding(file, line, f"no lesson asks {question.id!r}", remedy)


def _asked(course: list[Taught], kit: Kit) -> frozenset[str]:
    """Whatever some lesson asks, by itself or in a round that names it."""
    asked = frozenset[str]().union(*(part.asks for part in course))
    rounds = (entry for _, entry in kit.asked() if isinstance(entry, Round) and entry.id in asked)
    return asked.union(name for round_ in rounds for name in round_.questions)


def _undrawn(course: list[Taught], kit: Kit) -> Iterator[Finding]:
    """Objectives that are tested, but by nothing a mixed round can ask. A capstone asks what it names, and promises
    nothing for each objective."""
    rounds = [
        asked for _, asked in kit.asked() if isinstance(asked, Round) and asked.ask == "mixed" and not asked.questions
    ]
    drawn = {lesson for round_ in rounds for lesson in drawn_from(round_, kit)}
    reached = {question.objective for lesson, question in kit.asked() if lesson in drawn and drawable(question)}
    for part in course:
        if not drawn & {part.lesson.name, part.lesson.number}:
            continue
        for name, stated in part.objectives.items():
            if name not in reached and _tests(kit, name):
                kinds = " or ".join(kind for kind, record in RECORDS.items() if record.is_short)
                what = f"no mixed round can ask about objective {name}"
                remedy = f"write one with `objective: {name}` of kind {kinds}, without `mixed: false`"
                yield Finding(part.lesson.shown_source, stated.number, what, remedy)


def exit_faults(course: list[Taught], kit: Kit) -> Iterator[Finding]:
    """Objectives that are tested in the lesson, but not in its exit ticket: nobody sees there whether they are met."""
    for part in course:
        for name, stated in part.objectives.items():
            tests = _tests(kit, name)
            if tests and not part.at_exit.intersection(tests):
                what = f"the exit ticket does not test objective {name}"
                remedy = f"ask a question with `objective: {name}` under “{EXIT}”"
                yield Finding(part.lesson.shown_source, stated.number, what, remedy)


def marked(kit: Kit, objective: str) -> list[str]:
    """The questions that test an objective and are marked right or wrong."""
    return [name for name in _tests(kit, objective) if (asked := kit.question(name)) and asked.is_test]


def coverage_table(course: list[Taught], kit: Kit) -> str:
    """Each lesson's objectives, and beside each the questions in use that test it: those of the exit ticket with a
    star, and a note where no two of them are marked."""
    asked = _asked(course, kit)
    blocks = ["\n".join([part.lesson.name, *_rows(part, kit, asked)]) for part in course]
    tested = sum(bool(part.at_exit.intersection(_tests(kit, name))) for part in course for name in part.objectives)
    blocks.append(
        f"* in the exit ticket, which tests {tested} of {sum(len(part.objectives) for part in course)} objectives"
    )
    return "\n\n".join(blocks)


def _rows(part: Taught, kit: Kit, asked: frozenset[str]) -> Iterator[str]:
    for name in part.objectives:
        tests = [f"{test}*" if test in part.at_exit else test for test in _tests(kit, name, asked)]
        few = "" if len(marked(kit, name)) > 1 else "  (no second marked question)"
        yield f"  {name}  {', '.join(tests)}{few}"


def _tests(kit: Kit, objective: str, among: frozenset[str] | None = None) -> list[str]:
    """The questions that show whether an objective is met: a prediction, made before, does not."""
    return [
        question.id
        for _, question in kit.asked()
        if question.objective == objective and not question.is_prediction and (among is None or question.id in among)
    ]


def _test_it(kit: Kit, objective: str) -> str:
    idle = _tests(kit, objective)
    if idle:
        return " or ".join(f'ask course.quiz("{name}")' for name in idle)
    return f"write a question with `objective: {objective}` and ask it"

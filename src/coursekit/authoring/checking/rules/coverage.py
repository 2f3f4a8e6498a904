"""Objectives without a question, and questions without an objective."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from coursekit.authoring.checking.findings import Finding, line_of
from coursekit.authoring.checking.objectives import Taught, asked_in_course, questions_testing
from coursekit.authoring.checking.rule import EVERY_LESSON, KIT, Example, Rule, every_row_of, needs
from coursekit.files import read_text
from coursekit.kit import DATA, QUIZZES, Kit
from coursekit.kit.nearest import one_of
from coursekit.kit.questions import RECORDS
from coursekit.kit.quiz_records import Round
from coursekit.quiz.mixed import drawable, drawn_from


class Coverage(Rule):
    """Every objective has a question that tests it, and every question has an objective and is asked.

    A prediction tests nothing, since it is made before. Where mixed rounds draw from a lesson, each of its objectives
    has a question that they can ask.
    """

    why = "What is promised and not tested was perhaps not learnt, and a question that no lesson asks is lost work."
    fails = Example("data/quizzes/00_start_here.yaml", old='objective: "00.1"', new='objective: "00.9"')
    passes = Example("data/quizzes/00_start_here.yaml", old='objective: "00.1"', new='objective: "00.2"')

    @needs(KIT, EVERY_LESSON, every_row_of(f"{DATA}/{QUIZZES}/"))
    def in_course(self) -> Iterator[Finding]:
        """Objectives without questions, and questions without objectives."""
        return coverage_faults(self.course.root, self.course.taught, self.course.kit)


def coverage_faults(root: Path, course: list[Taught], kit: Kit) -> Iterator[Finding]:
    """Objectives without a test, questions without an objective, a lesson, or anybody asking."""
    asked = asked_in_course(course, kit)
    promised = [name for part in course for name in part.objectives]
    for part in course:
        for name, stated in part.objectives.items():
            if not questions_testing(kit, name, asked):
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
            if name not in reached and questions_testing(kit, name):
                kinds = " or ".join(kind for kind, record in RECORDS.items() if record.is_short)
                what = f"no mixed round can ask about objective {name}"
                remedy = f"write one with `objective: {name}` of kind {kinds}, without `mixed: false`"
                yield Finding(part.lesson.shown_source, stated.number, what, remedy)


def _test_it(kit: Kit, objective: str) -> str:
    idle = questions_testing(kit, objective)
    if idle:
        return " or ".join(f'ask course.quiz("{name}")' for name in idle)
    return f"write a question with `objective: {objective}` and ask it"

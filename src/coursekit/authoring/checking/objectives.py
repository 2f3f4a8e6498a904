"""What each lesson promises and asks, and which questions test each objective."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from coursekit.authoring.lesson_files.lesson_pairs import Lesson
from coursekit.authoring.lesson_files.outline import EXIT, LessonSection, NumberedLine, objectives
from coursekit.kit import Kit
from coursekit.kit.quiz_records import Round
from coursekit.progress.practice import practised


class Taught(msgspec.Struct, frozen=True):
    """What a lesson promises (objectives, where it says so), which questions it asks, and which of them in its exit
    ticket; whether it asks all that there is to practise."""

    lesson: Lesson
    objectives: dict[str, NumberedLine]
    asks: frozenset[str]
    at_exit: frozenset[str]
    practises: bool = False


def taught(lesson: Lesson, sections: list[LessonSection]) -> Taught:
    """What a lesson of this outline teaches."""
    asked = {section.heading.text: [name for call in section.asks() for name in call.names] for section in sections}
    asks, at_exit = frozenset[str]().union(*asked.values()), frozenset(asked.get(EXIT, ()))
    return Taught(lesson, objectives(sections[0]), asks, at_exit, any(section.practises() for section in sections))


def asked_in_course(course: list[Taught], kit: Kit) -> frozenset[str]:
    """Whatever some lesson asks, by itself, in a round that names it, or for practice."""
    asked = frozenset[str]().union(*(part.asks for part in course))
    if any(part.practises for part in course):
        asked |= {question.id for question in practised(kit)}
    rounds = (entry for _, entry in kit.asked() if isinstance(entry, Round) and entry.id in asked)
    return asked.union(name for round_ in rounds for name in round_.questions)


def marked(kit: Kit, objective: str) -> list[str]:
    """The questions that test an objective and are marked right or wrong."""
    return [name for name in questions_testing(kit, objective) if (asked := kit.question(name)) and asked.is_test]


def coverage_table(course: list[Taught], kit: Kit) -> str:
    """Each lesson's objectives, and beside each the questions in use that test it: those of the exit ticket with a
    star, and a note where no two of them are marked."""
    asked = asked_in_course(course, kit)
    blocks = ["\n".join([part.lesson.name, *_rows(part, kit, asked)]) for part in course]
    tested = sum(
        bool(part.at_exit.intersection(questions_testing(kit, name))) for part in course for name in part.objectives
    )
    blocks.append(
        f"* in the exit ticket, which tests {tested} of {sum(len(part.objectives) for part in course)} objectives"
    )
    return "\n\n".join(blocks)


def _rows(part: Taught, kit: Kit, asked: frozenset[str]) -> Iterator[str]:
    for name in part.objectives:
        tests = [f"{test}*" if test in part.at_exit else test for test in questions_testing(kit, name, asked)]
        few = "" if len(marked(kit, name)) > 1 else "  (no second marked question)"
        yield f"  {name}  {', '.join(tests)}{few}"


def questions_testing(kit: Kit, objective: str, among: frozenset[str] | None = None) -> list[str]:
    """The questions that show whether an objective is met: a prediction, made before, does not."""
    return [
        question.id
        for _, question in kit.asked()
        if question.objective == objective and not question.is_prediction and (among is None or question.id in among)
    ]

"""Objectives that the exit ticket leaves out."""

from __future__ import annotations

from collections.abc import Iterator

from coursekit.authoring.checking.findings import Finding
from coursekit.authoring.checking.objectives import Taught, questions_testing
from coursekit.authoring.checking.rule import EVERY_LESSON, SOUND_DATA, Example, Rule, needs
from coursekit.authoring.lesson_files.outline import EXIT
from coursekit.kit import Kit


class ExitTicket(Rule):
    """An exit ticket tests every objective of its lesson that has a question.

    In the table that `check` prints, the questions of exit tickets have a star. Objectives that no two marked
    questions test have a note there.
    """

    why = "It is there that a student, and whoever collects the tickets, sees whether the objectives are met."
    fails = Example("lessons/00_start_here.py", old='course.quiz("00-text", "00-again")', new='course.quiz("00-again")')
    passes = Example(
        "lessons/00_start_here.py", old='course.quiz("00-text", "00-again")', new='course.quiz("00-again", "00-text")'
    )

    @needs(SOUND_DATA, EVERY_LESSON)
    def in_course(self) -> Iterator[Finding]:
        """Objectives that are tested, and not in the exit ticket."""
        return exit_faults(self.course.taught, self.course.kit)


def exit_faults(course: list[Taught], kit: Kit) -> Iterator[Finding]:
    """Objectives that are tested in the lesson, but not in its exit ticket: nobody sees there whether they are met."""
    for part in course:
        for name, stated in part.objectives.items():
            tests = questions_testing(kit, name)
            if tests and not part.at_exit.intersection(tests):
                what = f"the exit ticket does not test objective {name}"
                remedy = f"ask a question with `objective: {name}` under “{EXIT}”"
                yield Finding(part.lesson.shown_source, stated.number, what, remedy)

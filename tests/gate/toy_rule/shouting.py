"""Prose in capitals."""

from __future__ import annotations

from collections.abc import Iterator

from coursekit.authoring.checking.findings import Finding
from coursekit.authoring.checking.read_course import ReadLesson
from coursekit.authoring.checking.rule import Example, Rule, needs, no_fault_of
from coursekit.authoring.lesson_files.outline import prose


class Shouting(Rule):
    """A lesson does not shout.

    A line of prose in which every letter is a capital is a fault.
    """

    why = "Capitals are hard to read, and a screen reader may spell them."
    fails = Example(
        "lessons/01_what_is_the_puzzle.py", old="A puzzle has two halves.", new="A PUZZLE!\n\nIt has halves."
    )
    passes = Example("lessons/01_what_is_the_puzzle.py", old="A puzzle has two halves.", new="A puzzle has TWO halves.")

    @needs(no_fault_of("names"))
    def in_lesson(self, lesson: ReadLesson) -> Iterator[Finding]:
        """Lines of this lesson in capitals."""
        for cell in lesson.cells:
            for line in prose(cell) if not cell.is_code else ():
                if line.text.isupper():
                    yield Finding(lesson.lesson.shown_source, line.number, f"“{line.text}” shouts", "write it small")

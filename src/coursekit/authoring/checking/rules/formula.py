"""Sums of money that notebooks would set as a formula."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coursekit.authoring.checking.findings import Finding
from coursekit.authoring.checking.read_course import ReadLesson
from coursekit.authoring.checking.rule import Example, Rule
from coursekit.authoring.lesson_files.cells import Cell
from coursekit.authoring.lesson_files.lesson_pairs import Lesson

PLAIN_DOLLAR = re.compile(r"(?<!\\)\$")


class Formula(Rule):
    """No cell of text has two dollar signs that could open and close a formula.

    A sum of money is written with a backslash before the sign, in a cell that opens with three quotation marks and an
    `r` before them.
    """

    why = "Notebooks set what stands between two dollar signs as a formula, in italics and without blanks."
    fails = Example(
        "lessons/01_what_is_the_puzzle.py",
        old="A puzzle has two halves.",
        new="A card for $2 or $3? A puzzle has two halves.",
    )
    passes = Example(
        "lessons/01_what_is_the_puzzle.py",
        old="A puzzle has two halves.",
        new="A card for \\$2 or \\$3? A puzzle has two halves.",
    )

    def in_lesson(self, lesson: ReadLesson) -> Iterator[Finding]:
        """Cells of this lesson with a second dollar sign."""
        return formula_faults(lesson.lesson, lesson.cells)


def formula_faults(lesson: Lesson, cells: list[Cell]) -> Iterator[Finding]:
    """Sums of money that notebooks would set as a formula: what stands between two dollar signs."""
    for cell in cells:
        dollars = [] if cell.is_code else list(PLAIN_DOLLAR.finditer(cell.source))
        if len(dollars) > 1:
            line = cell.line + cell.source[: dollars[1].start()].count("\n")
            remedy = 'write each as **\\$…** in a cell that opens with r"""'
            yield Finding(
                lesson.shown_source, line, "a second $ in one cell makes a formula of what lies between", remedy
            )

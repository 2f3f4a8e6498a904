"""Code that is not plain Python, or that the tests would not look at."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coursekit.authoring.checking.findings import Finding
from coursekit.authoring.checking.read_course import ReadLesson
from coursekit.authoring.checking.rule import Example, Rule
from coursekit.authoring.lesson_files.cells import Cell
from coursekit.authoring.lesson_files.lesson_pairs import Lesson
from coursekit.authoring.lesson_files.parsed_code import parsed
from coursekit.decoding import why_unread

NOT_TESTED = ("raises-exception", "skip-execution", "nbval-skip", "nbval-ignore-output", "nbval-raises-exception")
"""Tags under which a broken cell would pass the tests."""


class Code(Rule):
    """Code is plain Python, and the tests look at it.

    No magics and no shell commands; no tag and no comment that would let a broken cell pass nbval.
    """

    why = (
        "Students need not learn a second language beside Python, and a cell that is kept from the tests may stop "
        "working without anybody noticing."
    )
    fails = Example(
        "lessons/01_what_is_the_puzzle.py", old='course.chart("roles")', new='%matplotlib inline\ncourse.chart("roles")'
    )
    passes = Example(
        "lessons/01_what_is_the_puzzle.py",
        old='course.chart("roles")',
        new='# One box for each paragraph.\ncourse.chart("roles")',
    )

    def in_lesson(self, lesson: ReadLesson) -> Iterator[Finding]:
        """Cells of this lesson that no test would catch, or that are no Python."""
        return code_faults(lesson.lesson, lesson.cells)


def code_faults(lesson: Lesson, cells: list[Cell]) -> Iterator[Finding]:
    """Code that is not plain Python, or that the tests would not look at."""
    file = lesson.shown_source
    for cell in cells:
        if not cell.is_code:
            continue
        for tag in set(cell.tags) & set(NOT_TESTED):
            yield Finding(file, cell.line, f"tag {tag!r} keeps this cell from being tested", "remove the tag")
        for offset, line in enumerate(cell.source.split("\n")):
            if re.match(r"\s*#\s*NBVAL_", line):
                yield Finding(file, cell.line + offset, "this keeps the cell from being tested", "remove the comment")
        yield from _syntax_faults(file, cell)


def _syntax_faults(file: str, cell: Cell) -> Iterator[Finding]:
    magics = [n for n, line in enumerate(cell.source.split("\n")) if line.lstrip()[:1] in ("%", "!")]
    try:
        parsed(cell.source)
    except SyntaxError as error:
        if magics:
            remedy = "write plain Python: students need not learn a second language"
            yield Finding(file, cell.line + magics[0], "a magic or shell command", remedy)
        else:
            yield Finding(file, cell.line + (error.lineno or 1) - 1, f"not Python ({why_unread(error)})", "correct it")

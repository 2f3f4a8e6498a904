"""Cells that are put into a lesson before its exit ticket, and the minutes that it states with them."""

from __future__ import annotations

import math
import re

from msgspec import Struct

from coursekit.authoring.checking.times import WORDS_A_MINUTE
from coursekit.authoring.lesson_files.cells import Cell, lesson_cells
from coursekit.authoring.lesson_files.lesson_pairs import Lesson
from coursekit.authoring.lesson_files.outline import EXIT, HEADING, STATED_TIME, objectives, outline, prose
from coursekit.authoring.lesson_files.percent import CELL_START


class OpenLesson(Struct):
    """A lesson that cells are put into: its text with line ends of one sort, its cells, and the minutes that they take
    together."""

    lesson: Lesson
    text: str
    cells: list[Cell]
    minutes: float = 0

    @classmethod
    def of(cls, lesson: Lesson, text: str) -> OpenLesson:
        """The lesson that a file holds. Raises Unreadable."""
        text = text.replace("\r\n", "\n")
        return cls(lesson, text, lesson_cells(text.encode(), lesson.source))

    @property
    def objectives(self) -> list[str]:
        """The objectives that its head lists."""
        return [*objectives(outline(self.cells)[0])]

    @property
    def goes_before(self) -> int | None:
        """The line (from 1) of the cell with the exit ticket's heading; None without one."""
        lines = self.text.split("\n")
        for cell in self.cells:
            headings = [HEADING.fullmatch(line.text) for line in ([] if cell.is_code else prose(cell))]
            if any(found and found[1] == "##" and found[2].split(" ·")[0] == EXIT for found in headings):
                above = range(cell.line, 0, -1)
                return next((line for line in above if CELL_START.match(lines[line - 1])), None)
        return None

    def shows(self, line: str) -> bool:
        """Whether it has that line already, in any cell."""
        return line in (written.strip() for written in self.text.split("\n"))

    def put(self, cells: str, minutes: float) -> None:
        """Put cells before its exit ticket. Raises Unreadable where it can be read no more, which would be a fault of
        the cells."""
        lines, line = self.text.split("\n"), self.goes_before
        assert line is not None, "whoever asks has looked"
        lines[line - 1 : line - 1] = [*cells.rstrip("\n").split("\n"), ""]
        self.text = "\n".join(lines)
        self.cells = lesson_cells(self.text.encode(), self.lesson.source)
        self.minutes += minutes + len(cells.split()) / WORDS_A_MINUTE

    def restated(self) -> tuple[int, int] | None:
        """State the time with what was put in. Returns the minutes before and now; None where it states none."""
        found = STATED_TIME.search(self.text)
        if not found:
            return None
        before = int(found[1])
        now = before + math.ceil(self.minutes)
        self.text = f"{self.text[: found.start(1)]}{now}{self.text[found.end(1) :]}"
        return before, now


def on_card(cards: str, lesson: str, before: int, now: int) -> str:
    """``data/lessons.yaml`` with ``now`` minutes for the lesson of that name, where it says the ``before`` that the
    lesson stated; else as it is."""
    rows = re.split(r"^(?=- )", cards, flags=re.MULTILINE)
    its = re.compile(rf"\bfile: *[\"']?{re.escape(lesson)}\b")
    minutes = re.compile(rf"(\bminutes: *){before}\b")
    return "".join(minutes.sub(rf"\g<1>{now}", row, count=1) if its.search(row) else row for row in rows)

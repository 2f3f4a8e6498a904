"""Strips with a square for each paragraph: what roles and strengths are drawn on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from coursekit.charts import palette, theme
from coursekit.charts.sheets import Layer, Paper, Rows
from coursekit.language import gettext

_LEAST = 18
"""A square with two digits in it is at least so wide."""
_BESIDE, _GAP, _AXIS = 40, 16, 20
_STEPS = (1, 2, 5, 10, 20, 50, 100)


class Strip:
    """A row for each of ``names`` (a name and what it means), and in it room for ``count`` squares. Names
    stand beside their rows where squares still get ``_LEAST`` pixels, else above them."""

    def __init__(self, names: Sequence[tuple[str, str]], count: int, sheet: Paper, top: float) -> None:
        self.names, self.count, self.sheet, self.top = names, count, sheet, top
        column = _GAP + max(
            theme.text_width(text, size, bold)
            for both in names
            for text, size, bold in zip(both, (theme.HEADER, theme.SMALL), (True, False), strict=True)
        )
        self.beside = sheet.width - column >= count * _LEAST
        self.left = column if self.beside else 0.0
        self.wide = (sheet.width - self.left) / count
        self.high = min(32.0, max(22.0, self.wide))
        self.heads = [theme.wrap(name, theme.HEADER, sheet.width, bold=True) for name, _ in names]
        self.meanings = [theme.wrap(meaning, theme.SMALL, sheet.width) for _, meaning in names]
        self.tops: list[float] = []
        for row in range(len(names)):
            self.tops.append(top)
            top += max(_BESIDE, self.high + 6) if self.beside else self._above(row) + self.high + 12
        self.axis = top + 2
        self.floor = self.axis + _AXIS + (0 if self.beside else 15)

    def cell(self, row: int, number: int) -> dict[str, Any]:
        """Where the square of paragraph ``number`` lies in a row, both counted as they are written: rows from 0,
        paragraphs from 1."""
        left, top = self.left + (number - 1) * self.wide, self._squares_from(row)
        gap = 1.0 if self.wide > 8 else 0.0
        return {
            "x": round(left + gap, 1), "x2": round(left + self.wide - gap, 1),
            "y": round(top, 1), "y2": round(top + self.high, 1),
        }  # fmt: skip

    def has_room_for(self, text: str) -> bool:
        """Whether a square can hold ``text``."""
        return theme.text_width(text, theme.SMALL, bold=True) + 1 <= self.wide

    def inside(self, cell: dict[str, Any], text: str) -> dict[str, Any]:
        """``text`` in the middle of a square."""
        return {"x": round((cell["x"] + cell["x2"]) / 2, 1), "y": round((cell["y"] + cell["y2"]) / 2, 1), "text": text}

    def layers(self, cells: Rows, about: dict[str, str], inside: Rows) -> list[Layer]:
        """The rows with their names, the squares with what is written ``inside``, and the paragraphs' numbers."""
        edges = [
            {"x": self.left, "x2": self.sheet.width, "y": round(self._squares_from(row) + self.high / 2, 1)}
            for row in range(len(self.names))
        ]
        return [
            theme.rules(edges),
            theme.rects(cells, about, cornerRadius=2),
            theme.text(
                [row for row in inside if self.has_room_for(row["text"])],
                align="center", baseline="middle", color=palette.PAPER, fontWeight="bold", fontSize=theme.SMALL,
            ),
            theme.text(
                [row for top, head in zip(self.tops, self.heads, strict=True) for row in theme.lines(head, 0, top + 1)],
                fontWeight="bold", fontSize=theme.HEADER,
            ),
            theme.text(self._meanings(), fontSize=theme.SMALL, color=palette.SOFT_INK),
            theme.text(self._numbers(), align="center", fontSize=theme.SMALL, color=palette.SOFT_INK),
            theme.text(
                [{"x": 0, "y": self.axis + (0 if self.beside else 15), "text": gettext("Paragraph")}],
                fontSize=theme.SMALL, color=palette.SOFT_INK,
            ),
        ]  # fmt: skip

    def _squares_from(self, row: int) -> float:
        return self.tops[row] + (0 if self.beside else self._above(row))

    def _above(self, row: int) -> float:
        """What a row's name and its meaning take up where they stand above its squares."""
        return 4 + theme.LINE * len(self.heads[row]) + 15 * len(self.meanings[row])

    def _meanings(self) -> Rows:
        return [
            row
            for top, head, lines in zip(self.tops, self.heads, self.meanings, strict=True)
            for row in theme.lines(lines, 0, top + 2 + theme.LINE * len(head), 15)
        ]

    def _numbers(self) -> Rows:
        """The numbers along the strip: as many as can be read."""
        room = theme.text_width(f" {self.count} ", theme.SMALL)
        step = next((step for step in _STEPS if step * self.wide >= room), self.count)
        shown = [1, *range(step, self.count + 1, step)] if step > 2 else list(range(1, self.count + 1, step))
        return [
            {"x": round(self.left + (number - 0.5) * self.wide, 1), "y": self.axis, "text": str(number)}
            for number in shown
            if 0 < number <= self.count
        ]

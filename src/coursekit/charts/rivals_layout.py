"""Where the grid of evidence against rival explanations lies: a row for each piece of evidence, a column for each
explanation.

On a wide sheet a row's name stands beside it and a column's above it, with a sign and a word in each cell. On a
narrow one names stand above the rows, columns are numbered, and a key says what the signs mean.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from coursekit.argument.scale import SCALE
from coursekit.charts import theme
from coursekit.charts.sheets import Paper, Rows
from coursekit.language import gettext

CELL = 42
_LINE, _GAP, _LOW_CELL = 15, 14, 30
_LEAST_FOR_NAMES, _MOST_FOR_NAMES = 140.0, 205.0


class Grid:
    """The grid for these ``columns`` and ``names`` of rows, on a sheet from ``top`` on."""

    def __init__(self, columns: Sequence[str], names: Sequence[str], sheet: Paper, top: float) -> None:
        self.columns, self.names, self.sheet, self.top = columns, names, sheet, top
        words = max(theme.text_width(gettext(level.text), theme.SMALL) for level in SCALE.values()) + 8
        heads = max(theme.text_width(word, theme.SMALL, bold=True) for name in columns for word in name.split()) + 4
        left = min(_MOST_FOR_NAMES, sheet.width - len(columns) * max(words, heads))
        self.is_worded = left >= _LEAST_FOR_NAMES
        self.left = left if self.is_worded else 0.0
        self.wide = (sheet.width - self.left) / len(columns)
        self.high = CELL if self.is_worded else _LOW_CELL
        room = (self.left or sheet.width) - _GAP
        self.wrapped = [theme.wrap(name, theme.LABEL, room) for name in names]
        first = self._after_heads()
        self.tops: list[float] = []
        for lines in self.wrapped:
            self.tops.append(first)
            first += self._height(lines)
        self.bottom = first

    def _height(self, lines: list[str]) -> float:
        if self.is_worded:
            return max(self.high, _LINE * len(lines)) + 3
        return _LINE * len(lines) + 4 + self.high + 8

    def _cells_from(self, row: int) -> float:
        return self.tops[row] + (0 if self.is_worded else _LINE * len(self.wrapped[row]) + 4)

    def _after_heads(self) -> float:
        last = max(self.heads() + self.listed() + self.key(), key=lambda row: row["y"])
        return float(last["y"] + _LINE + 8)

    def heads(self) -> Rows:
        """The explanations above their columns, or their numbers."""
        names = self.columns if self.is_worded else [str(place + 1) for place in range(len(self.columns))]
        wrapped = [theme.wrap(name, theme.SMALL, self.wide - 4, bold=True) for name in names]
        most = max(map(len, wrapped))
        top = self.top if self.is_worded else max(row["y"] for row in self.key()) + _LINE + 10
        return [
            row
            for place, lines in enumerate(wrapped)
            for row in theme.lines(
                lines, round(self.left + (place + 0.5) * self.wide, 1), top + _LINE * (most - len(lines)), _LINE
            )
        ]

    def listed(self) -> Rows:
        """The numbered explanations, where columns have no room for them."""
        if self.is_worded:
            return []
        rows: Rows = []
        for number, name in enumerate(self.columns, start=1):
            wrapped = theme.wrap(f"{number}\u00a0{name}", theme.LABEL, self.sheet.width, bold=True)
            rows += theme.lines(wrapped, 0, self.top + _LINE * len(rows), _LINE)
        return rows

    def key(self) -> Rows:
        """What the signs mean, where cells have no room for words."""
        if self.is_worded:
            return []
        meanings = " · ".join(f"{level.sign} {gettext(level.text)}".replace(" ", "\u00a0") for level in SCALE.values())
        top = self.top + _LINE * len(self.listed()) + 6
        return theme.lines(theme.wrap(meanings, theme.SMALL, self.sheet.width), 0, top, _LINE)

    def rows(self) -> Rows:
        """The names of the rows."""
        return [
            line
            for row, lines in enumerate(self.wrapped)
            for line in theme.lines(lines, 0, self._name_from(row, len(lines)), _LINE)
        ]

    def _name_from(self, row: int, count: int) -> float:
        return self.tops[row] + ((max(self.high, _LINE * count) - _LINE * count) / 2 + 1 if self.is_worded else 0)

    def sums(self) -> Rows:
        """What the numbers below the grid are."""
        return [{"x": 0, "y": self.bottom + (14 if self.is_worded else 0), "text": gettext("Points against")}]

    def cell(self, row: int, column: int) -> dict[str, Any]:
        """The rectangle of a cell."""
        left, top = self.left + column * self.wide, self._cells_from(row)
        return {
            "x": round(left + 1.5, 1), "x2": round(left + self.wide - 1.5, 1), "y": top, "y2": top + self.high,
        }  # fmt: skip

    def total(self, column: int) -> dict[str, Any]:
        """The rectangle of a sum."""
        top = self.bottom + (0 if self.is_worded else _LINE)
        left = self.left + column * self.wide
        return {"x": left, "x2": left + self.wide, "y": top, "y2": top + self.high}

    def inside(self, cell: dict[str, Any], text: str, below: float) -> dict[str, Any]:
        """``text`` so many pixels below the middle of a cell."""
        return {"x": round((cell["x"] + cell["x2"]) / 2, 1), "y": (cell["y"] + cell["y2"]) / 2 + below, "text": text}

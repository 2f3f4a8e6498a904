"""A series as a picture: a line above an axis of years, or a bar for each of its numbers, and the same in words."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from coursekit.charts import palette, theme
from coursekit.charts.amounts_in_years import Axis
from coursekit.charts.amounts_layout import year_of
from coursekit.charts.amounts_parts import AmountParts, starred
from coursekit.charts.beside import Box, Room, free_places
from coursekit.charts.sheets import Layer, Rows
from coursekit.formatting import UNPUBLISHED
from coursekit.kit import Kit
from coursekit.kit.amount_records import AmountUnit, Series, SeriesPoint
from coursekit.kit.records import ChartText
from coursekit.kit.value_names import evidence_name
from coursekit.language import gettext, pgettext
from coursekit.tables.of_amounts import points_of
from coursekit.tables.table import Table

_HEIGHT, _FOR_TOP_LABEL, _BAR, _GAP, _LEAST_BARS = 100, 20, 14, 8, 50
_DOT = 4.0
"""The radius of a point, in pixels."""


def lines_beside(kit: Kit, unit: AmountUnit) -> list[DrawnSeries]:
    """The series in this unit that belong below its amounts."""
    declared = [one for one in kit.ledger.series if one.with_amounts and one.unit == unit.id]
    lines = [DrawnSeries.of(kit, series) for series in declared]
    return [line for line in lines if line.points and not line.has_categories]


class DrawnSeries(Struct, frozen=True):
    """What of a series may be drawn: recalled numbers are not."""

    kit: Kit
    series: Series
    unit: AmountUnit
    points: list[SeriesPoint]
    title: str

    @classmethod
    def of(cls, kit: Kit, series: Series) -> DrawnSeries:
        """A series of the kit, in order of time or of its file."""
        points = [row for row in points_of(kit, series) if row.evidence != "recalled"]
        text = theme.worded(kit, ChartText(id=series.id, title=series.title))
        return cls(kit, series, kit.ledger.unit(series.unit), points, text.title)

    @property
    def has_categories(self) -> bool:
        """Whether it has no order in time."""
        return any(point.category for point in self.points)

    def said(self, point: SeriesPoint) -> str:
        """A number with its unit."""
        return self.unit.of(point.value, UNPUBLISHED)

    def in_words(self) -> str:
        """All numbers in a sentence."""
        return f"{self.title}: {', '.join(f'{self.series.at(row)} {self.said(row)}' for row in self.points)}."

    def table(self) -> Table:
        """All numbers, with what each rests on."""
        return Table(
            caption=self.title,
            header=[
                gettext(self.series.when),
                self.unit.label,
                pgettext("how a fact is known", "Evidence"),
                gettext("Sources"),
            ],
            rows=[
                [
                    self.series.at(row),
                    self.unit.figure(row.value, UNPUBLISHED),
                    evidence_name(row.evidence),
                    self.kit.publishers(row.sources),
                ]
                for row in self.points
            ],
        )

    def drawn(self, axis: Axis, top: float, *, is_alone: bool = False) -> tuple[list[Layer], float]:
        """A line above an honest zero; what was not published is a gap. Where there is no room for an axis of
        years, and for categories, a bar for each number. ``is_alone``: it is a chart of its own."""
        return _Drawing(self, axis, top).layers(is_alone=is_alone)


class _Drawing:
    """One series on one sheet, ``top`` pixels down."""

    def __init__(self, line: DrawnSeries, axis: Axis, top: float) -> None:
        self.line, self.axis, self.top, self.parts = line, axis, top, AmountParts()
        self.points, self.unit = line.points, line.unit
        self.most = max((row.value or 0.0 for row in self.points), default=0.0) or 1.0

    def layers(self, *, is_alone: bool) -> tuple[list[Layer], float]:
        """Everything drawn, and where it ends."""
        title = gettext("{series}, in {unit}", series=self.line.title, unit=self.unit.in_words)
        heads = theme.wrap(title, theme.HEADER, self.axis.sheet.width, bold=True)
        self.parts.heads += theme.lines(heads, 0, self.top)
        self.top += theme.LINE * len(heads) + 6
        rows: Rows = []
        gaps: Rows = []
        if self.axis.has_room and not self.line.has_categories:
            rows, gaps, floor = self._along()
            marks = [_as_dot(row) for row in rows if row["value"] is not None]
        else:
            marks, floor = self._listed()
        style: dict[str, Any] = {"cornerRadius": _DOT, "ariaRoleDescription": gettext(self.line.series.point)}
        return [
            *self.parts.layers({}, fades=not is_alone),
            Layer({"type": "line", "stroke": palette.BLUE, "strokeWidth": 2.5, "aria": False}, rows),
            theme.rects(marks, self._headings(), fill=palette.BLUE, **style),
            theme.rules(gaps, color=palette.SOFT_INK, strokeDash=[2, 3]),
        ], floor

    def _headings(self) -> dict[str, str]:
        series = self.line.series
        return {
            "when": gettext(series.when),
            "value": series.heading(self.unit),
            "evidence": pgettext("how a fact is known", "Evidence"),
            "sources": gettext("Sources"),
            "note": gettext("Note"),
        }

    def _about(self, row: SeriesPoint) -> dict[str, Any]:
        at = self.line.series.at(row)
        return {
            "value": row.value,
            "when": at,
            "said": f"{at}: {self.line.said(row)}",
            "evidence": evidence_name(row.evidence),
            "sources": self.line.kit.publishers(row.sources),
            "note": row.note,
        }

    def _along(self) -> tuple[Rows, Rows, float]:
        """Points along the axis of years, in order; dotted lines where nothing was published; and where it ends."""
        axis, top = self.axis, self.top
        base, scale = top + _HEIGHT, (_HEIGHT - _FOR_TOP_LABEL) / self.most
        rows: Rows = []
        gaps: Rows = []
        taken: list[Box] = []
        for place, row in enumerate(self.points):
            x = axis.at(year_of(row.as_of))
            y = None if row.value is None else round(base - scale * row.value, 1)
            rows.append(self._about(row) | {"x": x, "y": y, "place": place})
            if row.value is None:
                # A dotted line that ends in the air: a mark at zero would claim that there is nothing.
                gaps.append({"x": x, "x2": x, "y": top, "y2": top + 0.6 * _HEIGHT})
                taken.append(self._said_beside(x, gettext(UNPUBLISHED).split()))
        self._write_figures(rows, Room((-1.0, top - 6, axis.sheet.width + 1.0, base + 4), taken))
        return rows, gaps, axis.draw(self.parts, [(top, base)], base)

    def _said_beside(self, x: float, words: list[str]) -> Box:
        """Words to the right of a dotted line, or to its left at the edge of the sheet."""
        width = max(theme.text_width(word, theme.SMALL) for word in words)
        left = round(x + 5 if x + 5 + width <= self.axis.sheet.width else x - 5 - width, 1)
        self.parts.small += theme.lines(words, left, self.top, 14)
        return left, self.top, left + width, self.top + 14 * len(words)

    def _write_figures(self, rows: Rows, room: Room) -> None:
        """The number beside the first point and the last of each year, where one has room."""
        known = [(row["x"], row["y"], one) for row, one in zip(rows, self.points, strict=True) if row["y"] is not None]
        years = [one.as_of.year for _, _, one in known]
        shown = [
            (x, y, starred(one.value or 0.0, one.evidence, self.unit))
            for place, (x, y, one) in enumerate(known)
            if place in (0, len(known) - 1) or years[place] != years[place + 1]
        ]
        points, texts = [(x, y) for x, y, _ in shown], [text for *_, text in shown]
        widths = [theme.text_width(text, theme.HEADER, bold=True) for text in texts]
        for text, box in zip(texts, free_places(points, widths, 4, room, above_first=True), strict=True):
            if box:
                row = {"x": round((box[0] + box[2]) / 2, 1), "y": round(box[1] + 2, 1), "text": text}
                self.parts.amounts.append(row)

    def _listed(self) -> tuple[Rows, float]:
        """A bar for each number between its time and its figure, or below both, and where they end."""
        sheet, top, parts = self.axis.sheet, self.top, self.parts
        names = [self.line.series.at(row) for row in self.points]
        figures = [
            gettext(UNPUBLISHED) if row.value is None else starred(row.value, row.evidence, self.unit)
            for row in self.points
        ]
        left = 8 + max(theme.text_width(name, theme.LABEL) for name in names)
        right = 8 + max(theme.text_width(text, theme.LABEL) for text in figures)
        is_between = sheet.width - left - right >= _LEAST_BARS
        left, room = (round(left, 1), sheet.width - left - right) if is_between else (0.0, float(sheet.width))
        bars: Rows = []
        for row, name, text in zip(self.points, names, figures, strict=True):
            end = round(left + room * (row.value or 0.0) / self.most, 1)
            if is_between:
                parts.labels += [{"x": 0, "y": top, "text": name}, {"x": end + 6, "y": top, "text": text}]
            else:
                lines = theme.wrap(f"{name}: {text}", theme.LABEL, sheet.width)
                parts.labels += theme.lines(lines, 0, top)
                top += theme.LINE * len(lines)
            if row.value is not None:
                bars.append(self._about(row) | {"x": left, "x2": end, "y": top, "y2": top + _BAR})
                top += _BAR
            elif is_between:
                top += _BAR
            top += _GAP
        return bars, top


def _as_dot(row: dict[str, Any]) -> dict[str, Any]:
    """The row's point as a round rectangle: dots and bars are one layer, since a screen reader would hear of a
    layer that is empty on its sheet as of a nameless symbol."""
    x, y = row["x"], row["y"]
    return row | {"x": x - _DOT, "x2": x + _DOT, "y": y - _DOT, "y2": y + _DOT}

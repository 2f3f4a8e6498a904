"""The timeline's panels: a row for each event, with its date, its name, who dates it, and its mark."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from coursekit.charts import palette, theme
from coursekit.charts.events_layout import COLOURS, Columns, EventRow, columns_of, dated_by, rows_of
from coursekit.charts.sheets import Layer, Paper, Rows
from coursekit.charts.timeline import Stretch, TimelineCell, in_words, line_over, middle
from coursekit.kit import Kit
from coursekit.kit.fact_records import DateBasis, Event
from coursekit.language import gettext

_SHAPES: dict[DateBasis, str] = {"article": "square", "inferred": "diamond", "source": "circle"}
_HOLLOW: DateBasis = "inferred"
_HEAD, _BETWEEN_PANELS, _EDGE = 24, 18, 8


def drawn(
    kit: Kit, events: Sequence[Event], crowd: Sequence[Event], sheet: Paper, top: float
) -> tuple[list[Layer], float]:
    """A panel over all the time there is, and one over the stretch in which ``crowd`` lies, if any."""
    everything = [*events, *crowd]
    columns = columns_of(everything, sheet, kit.article)
    title, top = _titled(in_words(everything), sheet, top)
    more, floor = _panel(kit, everything, rows_of(events, crowd, columns, top + _HEAD), columns)
    layers = [title, *more]
    if crowd:
        title, top = _titled(gettext("{dates}, enlarged", dates=in_words(crowd)), sheet, floor + _BETWEEN_PANELS)
        more, floor = _panel(kit, crowd, rows_of(crowd, [], columns, top + _HEAD), columns)
        layers += [title, *more]
    return layers, floor


def _titled(title: str, sheet: Paper, top: float) -> tuple[Layer, float]:
    """The title of a panel, and where the panel begins."""
    lines = theme.wrap(title, theme.HEADER, sheet.width, bold=True)
    layer = theme.text(theme.lines(lines, 0, top), fontWeight="bold", fontSize=theme.HEADER)
    return layer, top + theme.LINE * len(lines)


def _panel(kit: Kit, within: Sequence[Event], rows: list[EventRow], columns: Columns) -> tuple[list[Layer], float]:
    head = rows[0].top
    # A mark at the very end of a line is not to leave the paper.
    left, right = (columns.line or _EDGE), columns.sheet.width - (0 if columns.is_table else _EDGE)
    line = line_over(within, left, right)
    return [
        *_paper(rows, line, columns),
        theme.text(columns.heads(head - 5), baseline="bottom", fontSize=theme.SMALL, color=palette.SOFT_INK),
        theme.text([text for row in rows for text in row.texts]),
        *_spans(rows, line),
        _marks(kit, rows, line),
    ], rows[-1].floor


def _paper(rows: list[EventRow], line: Stretch, columns: Columns) -> list[Layer]:
    """Thin lines under each row and at the turn of each unit of time, and what is written along them."""
    cells, head = line.cells(), rows[0].top
    ends = [*(cell.left for cell in cells), line.right] if columns.is_table else []
    floors = [{"x": 0, "x2": columns.sheet.width, "y": down} for down in [head, *(row.floor for row in rows)]]
    if not columns.is_table:
        floors += [{"x": line.left, "x2": line.right, "y": row.centre} for row in rows]
    labels = _along(cells, columns.sheet, head - 5)
    return [
        theme.rules([{"x": round(at, 1), "x2": round(at, 1), "y": head, "y2": rows[-1].floor} for at in ends]),
        theme.rules(floors),
        theme.text(labels, align="center", baseline="bottom", fontSize=theme.SMALL, color=palette.SOFT_INK),
    ]


def _along(cells: Sequence[TimelineCell], sheet: Paper, down: float) -> Rows:
    """What is written above the cells: in their middle, but on the sheet."""
    labels: Rows = []
    until = 0.0
    for cell in cells:
        half = theme.text_width(cell.label, theme.SMALL) / 2
        middle = min(max((cell.left + cell.right) / 2, half), sheet.width - half)
        if cell.label and middle - half >= until:
            labels.append({"x": round(middle, 1), "y": down, "text": cell.label})
            until = middle + half + 4
    return labels


def _spans(rows: list[EventRow], line: Stretch) -> list[Layer]:
    """Bars for what lasted, thin lines for what happened some time within them, and a frame for
    what is enlarged below."""
    thick = [_span(row, line, 3.5) for row in rows if row.event and row.event.lasted]
    thin = [_span(row, line, 1) for row in rows if row.event and not row.event.lasted and row.event.is_span]
    frames = [
        _span(row, line, 5) | {"fill": palette.PAPER, "stroke": palette.INK, "said": row.said}
        for row in rows
        if row.event is None
    ]
    return [theme.rects(thick, aria=False), theme.rects(thin, aria=False), theme.rects(frames)]


def _span(row: EventRow, line: Stretch, half: float) -> dict[str, Any]:
    left, right = line.at(row.first), line.at(row.last)
    thin = max(0.0, 4 - (right - left)) / 2  # what is narrower than this cannot be seen
    return {
        "x": round(left - thin, 1),
        "x2": round(right + thin, 1),
        "y": row.centre - half,
        "y2": row.centre + half,
        "fill": COLOURS[row.event.basis] if row.event else palette.INK,
    }


def _marks(kit: Kit, rows: list[EventRow], line: Stretch) -> Layer:
    """A mark for each event: at its day, in the middle of the time within which it lies, or where
    what lasted began."""
    marks: Rows = [_mark(kit, row.event, row, line) for row in rows if row.event]
    about = {
        "id": gettext("Row"),
        "label": gettext("What"),
        "when": gettext("When"),
        "dated": gettext("Dated by"),
        "from": gettext("From what"),
        "note": gettext("What to know"),
    }
    return theme.points(marks, about, size=75, strokeWidth=2)


def _mark(kit: Kit, event: Event, row: EventRow, line: Stretch) -> dict[str, Any]:
    colour = COLOURS[event.basis]
    return {
        "x": round(line.at(event.first.toordinal() if event.lasted else middle(event)), 1),
        "y": row.centre,
        "shape": _SHAPES[event.basis],
        "stroke": colour,
        "fill": palette.PAPER if event.basis == _HOLLOW else colour,
        "id": event.id,
        "label": event.label,
        "when": event.when,
        "dated": dated_by(event, kit.article),
        "from": event.inferred_from or kit.publishers(event.sources) or kit.article.called(gettext("the article")),
        "note": event.note,
        "said": f"{event.when}: {event.label} ({dated_by(event, kit.article)})",
    }

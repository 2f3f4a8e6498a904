"""The timeline's panels: a row for each event, with its date, its name, who dates it, and its mark."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import Struct

from coursekit.charts import theme
from coursekit.charts.altair_quickly import alt
from coursekit.charts.timeline import Line, in_words, last_day, line_over, middle
from coursekit.kit import Kit
from coursekit.kit.fact_records import DateBasis, Event
from coursekit.tables.of_kit import DATED_BY

_SHAPES: dict[DateBasis, str] = {"article": "square", "inferred": "diamond", "source": "circle"}
_COLOURS: dict[DateBasis, str] = {"article": theme.VERMILLION, "inferred": theme.PURPLE, "source": theme.BLUE}
_HOLLOW: DateBasis = "inferred"
_ABOUT = {
    "id": "Row",
    "label": "What",
    "when": "When",
    "dated": "Dated by",
    "from": "From what",
    "note": "What to know",
}
_ID, _WHEN, _WHAT, _GAP = 48, 130, 250, 12
"""The widest that ids, dates and names may get, and the room between columns."""
_HEAD, _LINE, _BETWEEN = 40, 14, 6


class Row(Struct, frozen=True):
    """One row of a panel, ``top`` to ``floor`` pixels down. Without an ``event`` it stands for those
    that are drawn in the next panel."""

    event: Event | None
    when: list[str]
    what: list[str]
    first: float
    last: float
    top: float
    floor: float

    @property
    def centre(self) -> float:
        """Half way down the row, in pixels."""
        return (self.top + self.floor) / 2


class Columns(Struct, frozen=True):
    """Where columns begin, in pixels; the same in all panels, so that they can be read as one table.
    Without room for ids, dates begin at 0."""

    when: float
    what: float
    dated: float
    line: float


def event_panels(kit: Kit, events: Sequence[Event], crowd: Sequence[Event]) -> list[theme.Panel]:
    """A panel over all the time there is, and one over the stretch in which ``crowd`` lies, if any."""
    columns = _columns([*events, *crowd])
    panels = [_panel(kit, _rows(events, crowd), [*events, *crowd], in_words([*events, *crowd]), columns)]
    if crowd:
        panels.append(_panel(kit, _rows(crowd, []), crowd, f"{in_words(crowd)}, enlarged", columns))
    return panels


def _columns(events: Sequence[Event]) -> Columns:
    def widest(texts: list[str]) -> float:
        return max(theme.text_width(text, theme.LABEL) for text in texts)

    ids = widest(["Row", *(event.id for event in events)]) + _GAP
    when = ids if ids <= _ID else 0.0
    what = when + widest([line for event in events for line in theme.wrap(event.when, theme.LABEL, _WHEN)]) + _GAP
    dated = what + widest([line for event in events for line in theme.wrap(event.label, theme.LABEL, _WHAT)]) + _GAP
    return Columns(when, what, dated, line=dated + widest(["Dated by", *map(_dated, events)]) + _GAP)


def _dated(event: Event) -> str:
    return DATED_BY[event.basis] + ("?" if event.confidence == "low" else "")


def _rows(events: Sequence[Event], crowd: Sequence[Event]) -> list[Row]:
    rows: list[Row] = []
    for event in events:
        if crowd and event.start >= crowd[0].start:
            rows, crowd = [*rows, _row_of_crowd(crowd, rows)], []
        spans = float(event.start.toordinal()), float(last_day(event).toordinal() + 1)
        rows.append(_row(event, event.when, event.label, spans, rows))
    return [*rows, _row_of_crowd(crowd, rows)] if crowd else rows


def _row_of_crowd(crowd: Sequence[Event], above: list[Row]) -> Row:
    spans = float(crowd[0].start.toordinal()), float(max(map(last_day, crowd)).toordinal() + 1)
    return _row(None, in_words(crowd), f"{len(crowd)} dates, enlarged below", spans, above)


def _row(event: Event | None, when: str, what: str, spans: tuple[float, float], above: list[Row]) -> Row:
    dates, names = theme.wrap(when, theme.LABEL, _WHEN), theme.wrap(what, theme.LABEL, _WHAT)
    top = above[-1].floor if above else float(_HEAD)
    return Row(event, dates, names, *spans, top, top + _LINE * max(len(dates), len(names)) + _BETWEEN)


def _panel(kit: Kit, rows: list[Row], within: Sequence[Event], title: str, columns: Columns) -> theme.Panel:
    line, floor = line_over(within, columns.line, theme.WIDTH), rows[-1].floor
    layers = [*_paper(rows, line, floor), *_head(title, columns), *_texts(rows, columns), *_spans(rows, line)]
    return alt.layer(*layers, *_marks(kit, rows, line)).properties(width=theme.WIDTH, height=floor)


def _x(field: str) -> alt.X:
    return alt.X(f"{field}:Q", axis=None, scale=alt.Scale(domain=[0, theme.WIDTH], range=[0, theme.WIDTH], nice=False))


def _y(field: str, floor: float | None = None) -> alt.Y:
    scale = alt.Undefined if floor is None else alt.Scale(domain=[0, floor], range=[0, floor], nice=False)
    return alt.Y(f"{field}:Q", axis=None, scale=scale)


def _paper(rows: list[Row], line: Line, floor: float) -> list[alt.Chart]:
    """Thin lines under each row and at the turn of each unit of time, and what is written along them."""
    cells = line.cells()
    turns = [{"at": at, "top": _HEAD, "floor": floor} for at in [*(cell.left for cell in cells), line.right]]
    floors = [{"down": down} for down in [_HEAD, *(row.floor for row in rows)]]
    labels = [
        {"at": (cell.left + cell.right) / 2, "down": _HEAD - 5, "text": cell.label} for cell in cells if cell.label
    ]
    written = theme.text(labels, align="center", baseline="bottom", fontSize=theme.SMALL, color=theme.SOFT_INK)
    return [
        theme.marks(turns).mark_rule(color=theme.GRID).encode(x=_x("at"), y=_y("top", floor), y2=alt.Y2("floor")),
        theme.marks(floors)
        .mark_rule(color=theme.GRID)
        .encode(x=alt.XValue(0), x2=alt.X2Value(theme.WIDTH), y=_y("down")),
        written.encode(x=_x("at"), y=_y("down"), text=alt.Text("text:N")),
    ]


def _head(title: str, columns: Columns) -> list[alt.Chart]:
    names = {0.0: "Row", columns.when: "When", columns.what: "What happened", columns.dated: "Dated by"}
    heads = [{"at": at, "down": _HEAD - 5, "text": name} for at, name in names.items()]
    titled = theme.text([{"at": 0, "down": 0, "text": title}], fontWeight="bold", fontSize=theme.HEADER)
    named = theme.text(heads, baseline="bottom", fontSize=theme.SMALL, color=theme.SOFT_INK)
    return [layer.encode(x=_x("at"), y=_y("down"), text=alt.Text("text:N")) for layer in (titled, named)]


def _texts(rows: list[Row], columns: Columns) -> list[alt.Chart]:
    texts: list[dict[str, Any]] = []
    for row in rows:
        for at, lines in ((columns.when, row.when), (columns.what, row.what)):
            texts += [
                {"at": at, "down": row.top + 4 + _LINE * place, "text": text, "colour": theme.INK}
                for place, text in enumerate(lines)
            ]
        if row.event:
            dated, colour = _dated(row.event), _COLOURS[row.event.basis]
            texts.append({"at": columns.dated, "down": row.top + 4, "text": dated, "colour": colour})
        if row.event and columns.when:
            texts.append({"at": 0.0, "down": row.top + 4, "text": row.event.id, "colour": theme.SOFT_INK})
    written = theme.text(texts)
    own = alt.Color("colour:N", scale=None)
    return [written.encode(x=_x("at"), y=_y("down"), text=alt.Text("text:N"), color=own)]


def _spans(rows: list[Row], line: Line) -> list[alt.Chart]:
    """Bars for what lasted, thin lines for what happened some time within them, and a frame for
    what is enlarged below."""
    thick = [_span(row, line, 3.5) for row in rows if row.event and row.event.lasted]
    thin = [_span(row, line, 1) for row in rows if row.event and not row.event.lasted and row.event.end]
    frames = [_span(row, line, 5) for row in rows if row.event is None]
    layers = [theme.marks(spans).mark_rect(aria=False) for spans in (thick, thin) if spans]
    if frames:
        layers.append(theme.marks(frames).mark_rect(fill=theme.PAPER, stroke=theme.INK))
    return [
        layer.encode(
            x=_x("left"),
            x2=alt.X2("right"),
            y=_y("top"),
            y2=alt.Y2("floor"),
            color=alt.Color("colour:N", scale=None),
            description=alt.Description("said:N"),
        )
        for layer in layers
    ]


def _span(row: Row, line: Line, half: float) -> dict[str, Any]:
    left, right = line.at(row.first), line.at(row.last)
    thin = max(0.0, 4 - (right - left)) / 2  # what is narrower than this cannot be seen
    return {
        "left": left - thin,
        "right": right + thin,
        "top": row.centre - half,
        "floor": row.centre + half,
        "colour": _COLOURS[row.event.basis] if row.event else theme.INK,
        "said": " ".join([*row.when, *row.what]),
    }


def _marks(kit: Kit, rows: list[Row], line: Line) -> list[alt.Chart]:
    """A mark for each event: at its day, in the middle of the time within which it lies, or where
    what lasted began."""
    marks = [
        {
            "at": line.at(row.event.start.toordinal() if row.event.lasted else middle(row.event)),
            "down": row.centre,
            "shape": _SHAPES[row.event.basis],
            "colour": _COLOURS[row.event.basis],
            "fill": theme.PAPER if row.event.basis == _HOLLOW else _COLOURS[row.event.basis],
            "id": row.event.id,
            "label": row.event.label,
            "when": row.event.when,
            "dated": _dated(row.event),
            "from": row.event.inferred_from or kit.publishers(row.event.sources) or "the article",
            "note": row.event.note,
            "said": f"{row.event.when}: {row.event.label} ({_dated(row.event)})",
        }
        for row in rows
        if row.event
    ]
    points = theme.marks(marks).mark_point(size=75, opacity=1, strokeWidth=2)
    return [
        points.encode(
            x=_x("at"),
            y=_y("down"),
            shape=alt.Shape("shape:N", scale=None),
            stroke=alt.Stroke("colour:N", scale=None),
            fill=alt.Fill("fill:N", scale=None),
            description=alt.Description("said:N"),
            tooltip=theme.tooltip(_ABOUT),
        )
    ]

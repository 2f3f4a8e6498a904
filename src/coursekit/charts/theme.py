"""One look for all charts: sizes, type, and what stands above and below each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from coursekit import text_metrics
from coursekit.charts.display import SCHEMA
from coursekit.charts.palette import GRID, INK, PAPER, SOFT_INK
from coursekit.charts.sheets import MARGIN, MIDDLE, SHEET, SHEETS, WIDE, Layer, Paper, Rows, merged
from coursekit.charts.vega_words import locale
from coursekit.kit import Kit
from coursekit.kit.records import ChartText
from coursekit.language import gettext

FONT = "Arial, Liberation Sans, Helvetica, sans-serif"

SUBTITLE, HEADER, LABEL, SMALL = 13, 13, 12, 11
"""Sizes of type in pixels; nothing is smaller than ``SMALL``."""
LINE = 16
"""From one line of text to the next."""

_TITLES = {WIDE: 19, MIDDLE: 17}
_BETWEEN = 16

text_width = text_metrics.text_width
wrap = text_metrics.wrap

Draw = Callable[[Paper, float], tuple[list[Layer], float]]
"""Draws a chart's layers on a sheet, from so many pixels down it; returns them, and where they end."""


def balanced(text: str, size: float, width: float, bold: bool = False) -> list[str]:
    """``text`` in as few lines of ``width`` pixels as it takes, of about equal length: no word is left by
    itself."""
    lines = wrap(text, size, width, bold)
    # A word may be wider than any line: then no width is too narrow, and one has to be the last.
    while width > 20 and len(narrower := wrap(text, size, width - 20, bold)) == len(lines) > 1:
        lines, width = narrower, width - 20
    return lines


def worded(kit: Kit, computed: ChartText) -> ChartText:
    """The words around a chart: those the kit's own data gives it, and the computed ones where
    it gives none."""
    own = kit.chart_texts.get(computed.id, computed)
    return ChartText(**{name: getattr(own, name) or getattr(computed, name) for name in ChartText.__struct_fields__})


def source(kit: Kit, basis: str) -> str:
    """The source line of a chart about the article itself."""
    return gettext(
        "Source: “{title}”, {author}, {outlet}; {basis}.",
        title=kit.article.title, author=kit.article.author, outlet=kit.article.outlet, basis=basis,
    )  # fmt: skip


def text(rows: Rows, **style: Any) -> Layer:
    """Text at the top left of the place it belongs to, unless ``style`` says otherwise: a row for each line.

    A screen reader passes over it, and hears what the marks say of themselves.
    """
    return Layer({"type": "text", "align": "left", "baseline": "top", "aria": False, **style}, rows)


def rules(rows: Rows, **style: Any) -> Layer:
    """Straight lines."""
    return Layer({"type": "rule", "aria": False, "color": GRID, **style}, rows)


def rects(rows: Rows, about: dict[str, str] | None = None, **style: Any) -> Layer:
    """Rectangles from (x, y) to (x2, y2)."""
    return Layer({"type": "rect", **style}, rows, about or {})


def points(rows: Rows, about: dict[str, str] | None = None, **style: Any) -> Layer:
    """Marks of one size."""
    return Layer({"type": "point", "opacity": 1, **style}, rows, about or {})


def lines(texts: Sequence[str], x: float, top: float, step: float = LINE, **more: Any) -> Rows:
    """A row for each line of text, one below the other from ``top``."""
    return [{"x": x, "y": top + step * place, "text": line, **more} for place, line in enumerate(texts)]


def finish(draw: Draw, text: ChartText, notes: Sequence[str]) -> dict[str, Any]:
    """The specification of a whole chart: ``text`` above the drawing and its source line at the
    bottom, below the ``notes``. A screen reader says its title in place of the picture."""
    layers = merged(lambda sheet: _on(sheet, draw, text, notes))
    return {
        "$schema": SCHEMA,
        "description": f"{text.title}.",
        "params": [{"name": SHEET, "expr": _SHEET_FOR_THE_ROOM}],
        "width": 1,
        "height": 1,
        "padding": 0,
        "background": "transparent",
        "autosize": {"type": "pad", "resize": True},
        "layer": layers,
        "config": {
            "font": FONT,
            "view": {"stroke": None},
            "text": {"color": INK, "fontSize": LABEL},
            **locale(),
        },
        "usermeta": {"embedOptions": {"renderer": "svg", "actions": False, "patch": _when_the_room_changes(layers)}},
    }


def _on(sheet: Paper, draw: Draw, text_: ChartText, notes: Sequence[str]) -> list[Layer]:
    size = _TITLES.get(sheet, 16)
    title = balanced(text_.title, size, sheet.width, bold=True)
    subtitle = balanced(text_.subtitle, SUBTITLE, sheet.width)
    below_title = (size + 5) * len(title) + 6 * bool(title)
    top = below_title + 18 * len(subtitle) + _BETWEEN
    layers, bottom = draw(sheet, top)
    noted = [line for note in notes for line in wrap(note, LABEL, sheet.width)]
    sourced = wrap(text_.source, SMALL, sheet.width)
    foot = bottom + _BETWEEN
    below_notes = foot + LINE * len(noted) + 6 * bool(noted)
    floor = below_notes + LINE * len(sourced)
    paper = [{"x": -MARGIN, "y": -MARGIN, "x2": sheet.width + MARGIN, "y2": floor + MARGIN}]
    return [
        rects(paper, fill=PAPER, aria=False),
        text(lines(title, 0, 0, size + 5, size=size), fontWeight="bold"),
        text(lines(subtitle, 0, below_title, 18), fontSize=SUBTITLE, color=SOFT_INK),
        *layers,
        text(lines(noted, 0, foot)),
        text(lines(sourced, 0, below_notes), fontSize=SMALL, color=SOFT_INK),
    ]


_ROOM = "(containerSize()[0] || windowSize()[0] || 9999)"
"""How wide the column is in which the chart stands. Programs that draw no window have neither."""

_SHEET_FOR_THE_ROOM = " : ".join(
    [*(f"{_ROOM} >= {sheet.needs} ? {place}" for place, sheet in enumerate(SHEETS[:-1])), str(len(SHEETS) - 1)]
)


def _when_the_room_changes(layers: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Vega-Lite has no way to say that a value is to be looked at again. In Vega that is said of its signal, which
    is the first, or comes behind the two that a selection begins with."""
    place = 2 if any("params" in layer for layer in layers) else 0
    again = {"events": {"type": "timer", "throttle": 500}, "update": _SHEET_FOR_THE_ROOM}
    return [{"op": "add", "path": f"/signals/{place}/on", "value": [again]}]

"""One look for all charts: sizes, type, colours, and the paper they are printed on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from coursekit import lettering
from coursekit.charts.altair_quickly import alt
from coursekit.charts.display import SCHEMA
from coursekit.kit import Kit
from coursekit.kit.records import ChartText

WIDTH = 740
"""Pixels across the drawing; with its margins it fits the output of a 1024 pixel wide notebook."""

FONT = "Arial, Liberation Sans, Helvetica, sans-serif"
"""The first two have the same letter widths, so that text fits on every machine."""

TITLE, SUBTITLE, HEADER, LABEL, SMALL = 19, 13, 13, 12, 11
"""Sizes of type in pixels."""
_LINE = 17

PAPER = "#ffffff"
INK = "#1d1d1b"
SOFT_INK = "#595959"
RULE = "#8c8c8c"
GRID = "#ececec"

BLUE, VERMILLION, GREEN, PURPLE, OCHRE, GREY = "#0072b2", "#c24e00", "#00795a", "#a3508a", "#8a6700", "#5b6470"
"""After Okabe and Ito, darkened until each stands out from the paper by at least 4.5 to 1, so that
they serve for marks, for text, and behind white text."""

PALE_VERMILLION = "#fbe8dc"

Panel = alt.Chart | alt.LayerChart | alt.FacetChart

text_width = lettering.text_width


def wrap(text: str, size: float, width: float = WIDTH, bold: bool = False) -> list[str]:
    """``text`` in lines of at most ``width`` pixels; a no-break space keeps words together."""
    return lettering.wrap(text, size, width, bold)


def balanced(text: str, size: float, bold: bool = False) -> list[str]:
    """``text`` in as few lines as it takes, of about equal length: no word is left by itself."""
    lines, width = wrap(text, size, bold=bold), WIDTH
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
    return f"Source: “{kit.article.title}”, {kit.article.author}, {kit.article.outlet}; {basis}."


def marks(rows: Sequence[dict[str, Any]], **properties: Any) -> alt.Chart:
    """A chart of rows. They are handed over as a tuple, because Altair copies the lists inside a
    chart again and again while it puts charts together."""
    return alt.Chart(alt.Data(values=tuple(rows)), **properties)


def text(rows: list[dict[str, Any]], **style: Any) -> alt.Chart:
    """Text at the top left of the place it belongs to, unless ``style`` says otherwise.

    A screen reader passes over it, and hears what the marks say of themselves.
    """
    placed: dict[str, Any] = {"align": "left", "baseline": "top", "lineBreak": "\n", "aria": False} | style
    chart: alt.Chart = marks(rows).mark_text(**placed)
    return chart


def squares(
    rows: list[dict[str, Any]],
    colour: alt.Color,
    about: dict[str, str],
    scales: tuple[alt.Scale, alt.Scale],
    **style: Any,
) -> alt.Chart:
    """Cells of a grid: each row has its edges ``left``, ``right``, ``top`` and ``bottom`` on the scales
    across and down, and ``said``, its content in words. ``about``: fields to show beside the pointer."""
    across, down = scales
    chart: alt.Chart = (
        marks(rows)
        .mark_rect(**style)
        .encode(
            x=alt.X("left:Q", axis=None, scale=across),
            x2=alt.X2("right"),
            y=alt.Y("top:Q", axis=None, scale=down),
            y2=alt.Y2("bottom"),
            color=colour,
            description=alt.Description("said:N"),
            tooltip=tooltip(about),
        )
    )
    return chart


def in_squares(rows: list[dict[str, Any]], field: str, scales: tuple[alt.Scale, alt.Scale], size: float) -> alt.Chart:
    """A number in the middle of each cell (``centre``, ``middle``), white on its colour."""
    across, down = scales
    numbers = text(rows, align="center", baseline="middle", color=PAPER, fontWeight="bold", fontSize=size)
    chart: alt.Chart = numbers.encode(
        x=alt.X("centre:Q", axis=None, scale=across),
        y=alt.Y("middle:Q", axis=None, scale=down),
        text=alt.Text(f"{field}:Q"),
    )
    return chart


def tooltip(titles: dict[str, str]) -> list[alt.Tooltip]:
    """Fields to show beside the pointer, each under its title."""
    return [alt.Tooltip(f"{field}:N", title=title) for field, title in titles.items()]


def finish(panels: Sequence[Panel], text: ChartText, notes: list[str]) -> dict[str, Any]:
    """The specification of a whole chart: ``text`` above the panels and its source line at the
    bottom, below the ``notes``. A screen reader says its title in place of the picture."""
    chart = (
        alt.vconcat(*panels, _footer(notes, text.source), spacing=14, padding=18, background=PAPER)
        .properties(
            title=alt.TitleParams(
                text=balanced(text.title, TITLE, bold=True),
                subtitle=balanced(text.subtitle, SUBTITLE),
                anchor="start",
                offset=14,
            )
        )
        .configure(**_config())
    )
    spec: dict[str, Any] = chart.to_dict(validate=False)
    return {
        **spec,
        "$schema": SCHEMA,
        "description": f"{text.title}.",
        "usermeta": {"embedOptions": {"renderer": "svg", "actions": False}},
    }


def _footer(notes: list[str], source: str) -> Panel:
    noted = [line for note in notes for line in wrap(note, LABEL)]
    sourced = wrap(source, SMALL)
    gap = 6 if noted else 0
    height = _LINE * (len(noted) + len(sourced)) + gap
    down = alt.Y("down:Q", axis=None, scale=alt.Scale(domain=[0, height], range=[0, height]))
    layers = [
        text(_lines(noted, 0), fontSize=LABEL, color=INK),
        text(_lines(sourced, _LINE * len(noted) + gap), fontSize=SMALL, color=SOFT_INK),
    ]
    return alt.layer(*(layer.encode(x=alt.XValue(0), y=down, text=alt.Text("text:N")) for layer in layers)).properties(
        width=WIDTH, height=height
    )


def _lines(lines: list[str], top: float) -> list[dict[str, Any]]:
    return [{"text": line, "down": top + _LINE * place} for place, line in enumerate(lines)]


def _config() -> dict[str, Any]:
    return {
        "font": FONT,
        "rule": {"aria": False},
        "line": {"aria": False},
        "view": {"stroke": None},
        "title": {
            "fontSize": TITLE, "subtitleFontSize": SUBTITLE, "color": INK, "subtitleColor": SOFT_INK,
            "subtitlePadding": 7, "lineHeight": 24, "subtitleLineHeight": 18,
        },
        "axis": {
            "labelFontSize": LABEL, "titleFontSize": LABEL, "labelColor": SOFT_INK, "titleColor": SOFT_INK,
            "gridColor": GRID, "domainColor": RULE, "tickColor": RULE, "titleFontWeight": "normal",
        },
        "legend": {"labelFontSize": LABEL, "labelColor": INK, "symbolSize": 170, "labelLimit": 400},
        "text": {"color": INK, "fontSize": LABEL},
    }  # fmt: skip

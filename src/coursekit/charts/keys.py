"""What the signs of a chart mean: a line of them above the drawing, or as many lines as it takes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import Struct

from coursekit.charts import palette, theme
from coursekit.charts.sheets import Layer, Paper

_SIGN, _LINE, _BETWEEN = 20, 19, 18


class Sign(Struct, frozen=True):
    """A sign and its ``meaning``. ``shape`` is one of Vega's."""

    meaning: str
    fill: str
    shape: str
    stroke: str = ""
    about: dict[str, Any] = {}
    """Further fields of its mark."""


def key(signs: Sequence[Sign], sheet: Paper, top: float, name: str = "") -> tuple[list[Layer], float]:
    """The signs with their meanings, and where what comes below them begins. ``name``: of a selection that a
    click on a sign makes."""
    marks: list[dict[str, Any]] = []
    said: list[dict[str, Any]] = []
    left, level = 0.0, top
    for sign in signs:
        lines = theme.wrap(sign.meaning, theme.LABEL, sheet.width - _SIGN)
        width = _SIGN + max(theme.text_width(line, theme.LABEL) for line in lines)
        if left and left + width > sheet.width:
            left, level = 0.0, level + _LINE
        marks.append(_mark(sign, left, level))
        said += theme.lines(lines, round(left + _SIGN, 1), level + 3)
        left += width + _BETWEEN
        level += theme.LINE * (len(lines) - 1)
    more = {"params": [{"name": name, "select": {"type": "point", "fields": ["kind"]}}]} if name else {}
    dashes = {"encoding": {"strokeDash": {"field": "dashes", "type": "nominal", "scale": None}}} if name else {}
    pointed: dict[str, Any] = {"cursor": "pointer"} if name else {}
    signs_drawn = theme.points(marks, size=130, strokeWidth=1.5, aria=False, **pointed)
    return [
        Layer(signs_drawn.mark, signs_drawn.rows, more=more | dashes),
        theme.text(said, color=palette.INK),
    ], level + _LINE + 8


def _mark(sign: Sign, left: float, top: float) -> dict[str, Any]:
    mark = {
        "x": round(left + 7, 1),
        "y": top + 9,
        "shape": sign.shape,
        "fill": sign.fill,
        "stroke": sign.stroke or sign.fill,
    }
    return mark | sign.about

"""A bargain of three sides or four: what each has in each outcome, on a lane of its own.

Three points of three sides would need three dimensions, which nobody reads off a picture.
"""

from __future__ import annotations

from collections.abc import Sequence

from coursekit.bargaining import story
from coursekit.bargaining.model import Outcome
from coursekit.bargaining.points import gains
from coursekit.charts import palette, theme
from coursekit.charts.keys import Sign, key
from coursekit.charts.sheets import Layer, Paper, Rows
from coursekit.formatting import capital
from coursekit.language import gettext, pgettext

_LANE, _HEADING, _BETWEEN, _RIGHT, _LEFT = 22, 24, 12, 44, 8
_TICKS = (0, 50, 100)


def lanes(
    ends: dict[str, Outcome], signs: dict[str, tuple[str, str]], names: Sequence[str], sheet: Paper, top: float
) -> tuple[list[Layer], float]:
    """The layers, and where they end. ``signs``: the shape and the colour of each outcome."""
    shown, level = key([Sign(story.outcome_name(name), *signs[name][::-1]) for name in ends], sheet, top)
    width = sheet.width - _LEFT - _RIGHT
    start = ends[story.NO_DEAL].points
    headings: Rows = []
    grid: Rows = []
    ways: Rows = []
    marks: Rows = []
    values: Rows = []
    for side, who in enumerate(names):
        lines = theme.wrap(capital(who), theme.LABEL, sheet.width, bold=True)
        headings += theme.lines(lines, 0, level)
        level += _HEADING + theme.LINE * (len(lines) - 1)
        grid += [
            {"x": _across(at, width), "x2": _across(at, width), "y": level, "y2": level + _LANE * len(ends)}
            for at in _TICKS
        ]
        for name, end in ends.items():
            x, y = _across(end.points[side], width), level + _LANE / 2
            points, gain = story.tenths(end.points[side]), story.signed(gains(end.points, start)[side])
            said = gettext(
                "{outcome}, {side}: {points} points, gain over no deal {gain}",
                outcome=story.outcome_name(name), side=who, points=points, gain=gain,
            )  # fmt: skip
            shape, colour = signs[name]
            ways.append({"x": _across(0, width), "x2": x, "y": y, "y2": y, "color": colour})
            marks.append(
                {"name": story.outcome_name(name), "side": who, "x": x, "y": y, "shape": shape, "fill": colour}
                | {"points": story.rounded(end.points[side]), "said": said}
            )
            values.append({"x": x + 12, "y": y, "text": points})
            level += _LANE
        level += _BETWEEN
    numbers = [{"x": _across(at, width), "y": level - 6, "text": str(at)} for at in _TICKS]
    about = {
        "name": pgettext("how a bargain ends", "Outcome"),
        "side": gettext("Side"),
        "points": gettext("Points"),
    }
    return [
        *shown,
        theme.text(headings, fontWeight="bold"),
        theme.rules(grid),
        theme.rules(ways, strokeWidth=3, opacity=0.45),
        theme.points(marks, about, size=140, filled=True, stroke=palette.PAPER, strokeWidth=1.5),
        theme.text(values, baseline="middle"),
        theme.text(numbers, align="center", color=palette.SOFT_INK),
    ], level + theme.LINE


def _across(points: float, width: float) -> float:
    return round(_LEFT + points / story.POINTS * width, 1)

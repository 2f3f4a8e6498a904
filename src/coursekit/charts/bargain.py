"""The bargain with the kit's starting numbers: what is possible, and where it may end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import Struct

from coursekit.bargaining import story
from coursekit.bargaining.model import Outcome
from coursekit.bargaining.points import Points, Stake, gains
from coursekit.bargaining.two_sides import better_for_both, frontier
from coursekit.charts import palette, theme
from coursekit.charts.bargain_lanes import lanes
from coursekit.charts.beside import Box, Room, free_places
from coursekit.charts.display import Figure
from coursekit.charts.keys import Sign, key
from coursekit.charts.sheets import Layer, Paper, Rows
from coursekit.formatting import listed
from coursekit.kit import Kit
from coursekit.kit.bargain_records import Bargain
from coursekit.kit.records import ChartText
from coursekit.language import gettext, gettext_noop, pgettext

_LEFT, _ABOVE, _BELOW, _HIGH = 34, 26, 48, 400
"""Room for the numbers and the name of each axis, and the height of the plane between them."""
_MARK = 11
_SHAPES = {
    story.NO_DEAL: ("square", palette.INK),
    story.ONE_BY_ONE: ("triangle-up", palette.PURPLE),
    **dict.fromkeys((story.AT_ONCE, story.ALL_AT_ONCE, story.DEAL), ("circle", palette.BLUE)),
    story.SWAP: ("diamond", palette.VERMILLION),
}
_POSSIBLE, _BETTER = palette.PALE_GREY, palette.PALER_BLUE
_ONLY_THESE = {
    2: gettext_noop("The model has only these two sides."),
    3: gettext_noop("The model has only these three sides."),
    4: gettext_noop("The model has only these four sides."),
}
_MADE_UP = gettext_noop("Made-up numbers to think with, not facts. Each side counts in points of its own.")
_READ_A_PLANE = gettext_noop("Grey: possible. Blue: better than no deal for both. The line is the frontier.")
_READ_LANES = gettext_noop("All that is at stake is 100 points to each.")


def bargain(kit: Kit) -> Figure:
    """What the sides can reach by bargaining, and what Nash's rule picks: two on a plane, more on lanes.

    Raises CourseError for a kit without a bargain.
    """
    data = story.bargain_of(kit)
    stakes = story.stakes_of(data)
    names = [side.name for side in data.sides]
    outcomes = story.table(kit, data)
    found, *more = story.sentences(stakes, names)
    text = theme.worded(
        kit,
        ChartText(
            id="bargain",
            title=found.rstrip("."),
            subtitle=f"{gettext(_MADE_UP)} {gettext(_READ_A_PLANE if len(names) == story.TWO else _READ_LANES)}",
            source=theme.source(kit, gettext("the model follows Nash (1950), its numbers are this course’s")),
        ),
    )
    without = _without_a_seat(kit, data)
    return Figure(
        spec=theme.finish(lambda sheet, top: _drawn(stakes, names, sheet, top), text, [without]),
        words="\n".join([f"{text.title}.", *more, *story.numbers(data), data.basis, without, text.source]),
        tables=[outcomes],
    )


def _without_a_seat(kit: Kit, data: Bargain) -> str:
    left_out = ", ".join(story.unseated(kit, data))
    if not left_out:
        return gettext(_ONLY_THESE[len(data.sides)])
    return gettext(
        "Without a seat: {names}. The model gives them no number, so nothing they want changes the outcome.",
        names=left_out,
    )


class _Plane(Struct, frozen=True):
    """A plane of points, from ``left`` and ``top`` on: as many for one side across as for the other up."""

    left: float
    top: float
    width: float
    height: float

    def at(self, points: Points) -> tuple[float, float]:
        """Where these points lie, in pixels."""
        across, up = (each / story.POINTS for each in points)
        return round(self.left + across * self.width, 1), round(self.top + (1 - up) * self.height, 1)


def _drawn(stakes: Sequence[Stake], names: Sequence[str], sheet: Paper, top: float) -> tuple[list[Layer], float]:
    ends = story.outcomes_of(stakes)
    if len(names) > story.TWO:
        return lanes(ends, _SHAPES, names, sheet, top)
    return _on_a_plane(stakes, ends, names, sheet, top)


def _on_a_plane(
    stakes: Sequence[Stake], ends: dict[str, Outcome], names: Sequence[str], sheet: Paper, top: float
) -> tuple[list[Layer], float]:
    width = sheet.width - _LEFT - 20
    plane = _Plane(_LEFT, top + _ABOVE, width, min(width, _HIGH))
    edge = [corner.points for corner in frontier(stakes)]
    start = ends[story.NO_DEAL].points
    line = [row | {"place": place} for place, row in enumerate(_rows(edge, plane))]
    floor = plane.top + plane.height
    labels, below, bottom = _labels(ends, plane, sheet, floor + _BELOW)
    return [
        _area(edge, (0.0, 0.0), plane, _POSSIBLE),
        _area(better_for_both(edge, start), start, plane, _BETTER),
        *_axes(names, plane),
        Layer({"type": "line", "stroke": palette.BLUE, "strokeWidth": 3, "aria": False}, line),
        _outcomes(ends, start, plane),
        *labels,
        *below,
    ], bottom


def _axes(names: Sequence[str], plane: _Plane) -> list[Layer]:
    floor, right = plane.top + plane.height, plane.left + plane.width
    marks = [(at, *plane.at((at, at))) for at in range(0, story.POINTS + 1, 20)]
    grid = [{"x": x, "x2": x, "y": plane.top, "y2": floor} for _, x, _ in marks[1:]]
    grid += [{"x": plane.left, "x2": right, "y": y, "y2": y} for _, _, y in marks[1:]]
    axes = [
        {"x": plane.left, "x2": right, "y": floor, "y2": floor},
        {"x": plane.left, "x2": plane.left, "y": plane.top, "y2": floor},
    ]
    across = [{"x": x, "y": floor + 7, "text": str(at)} for at, x, _ in marks]
    up = [{"x": plane.left - 7, "y": y, "text": str(at)} for at, _, y in marks]
    named = [
        {"x": 0, "y": plane.top - _ABOVE, "text": gettext("Points of {side}", side=names[1])},
        {"x": plane.left, "y": floor + 25, "text": gettext("Points of {side}", side=names[0])},
    ]
    soft = {"color": palette.SOFT_INK}
    return [
        theme.rules(grid),
        theme.rules(axes, color=palette.RULE),
        theme.text(across, align="center", **soft),
        theme.text(up, align="right", baseline="middle", **soft),
        theme.text(named, **soft),
    ]


def _rows(points: Sequence[Points], plane: _Plane) -> Rows:
    return [{"x": x, "y": y} for x, y in map(plane.at, points)]


def _area(edge: Sequence[Points], floor: Points, plane: _Plane, colour: str) -> Layer:
    """What lies below ``edge`` and above ``floor``, both for the one side and for the other."""
    rows = _rows([(floor[0], edge[0][1]), *edge], plane) if edge else []
    below = plane.at(floor)[1]
    mark = {"type": "area", "fill": colour, "opacity": 1, "line": False, "aria": False}
    return Layer(mark, [row | {"y2": below} for row in rows])


def _outcomes(ends: dict[str, Outcome], start: Points, plane: _Plane) -> Layer:
    # Names stand beside the marks or below the plane: a legend would say them again.
    rows = [_outcome(name, end, start, plane) for name, end in ends.items()]
    about = {"name": pgettext("how a bargain ends", "Outcome"), "said": gettext("Points")}
    return theme.points(rows, about, size=170, filled=True, stroke=palette.PAPER, strokeWidth=1.5)


def _outcome(name: str, end: Outcome, start: Points, plane: _Plane) -> dict[str, Any]:
    gained = [story.tenths(gain) for gain in gains(end.points, start)]
    x, y = plane.at(end.points)
    shape, colour = _SHAPES[name]
    return {
        "name": story.outcome_name(name),
        "x": x,
        "y": y,
        "shape": shape,
        "fill": colour,
        "first": story.rounded(end.points[0]),
        "second": story.rounded(end.points[1]),
        "said": gettext(
            "{outcome}: {points} points, gains over no deal {gains}",
            outcome=story.outcome_name(name),
            points=_both(end.points),
            gains=listed(gained),
        ),
    }


def _both(points: Points) -> str:
    return listed([*map(story.tenths, points)])


def _labels(
    ends: dict[str, Outcome], plane: _Plane, sheet: Paper, top: float
) -> tuple[list[Layer], list[Layer], float]:
    """A name and the points beside each mark; marks at the same place share one. Where some label has no room,
    all stand below the plane, each with its sign. Always as many layers: those of the other way are empty."""
    names: dict[str, list[str]] = {}
    for name, end in ends.items():
        names.setdefault(_both(end.points), []).append(name)
    texts = [f"{' = '.join(map(story.outcome_name, group))}: {points}" for points, group in names.items()]
    spots = [plane.at(ends[group[0]].points) for group in names.values()]
    within = (plane.left, plane.top, float(sheet.width), plane.top + plane.height)
    boxes = free_places(spots, [theme.text_width(text, theme.LABEL, bold=True) for text in texts], _MARK, Room(within))
    placed = [box for box in boxes if box]
    if len(placed) < len(boxes):
        signs = [
            Sign(f"{story.outcome_name(name)}: {_both(end.points)}", *_SHAPES[name][::-1]) for name, end in ends.items()
        ]
        below, bottom = key(signs, sheet, top)
        return _beside([], []), below, bottom - 8
    return _beside(texts, placed), key([], sheet, top)[0], top


def _beside(texts: list[str], boxes: list[Box]) -> list[Layer]:
    # Paper below the letters, so that no line runs through them.
    paper = [{"x": x - 3, "x2": x2 + 3, "y": y, "y2": y2} for x, y, x2, y2 in boxes]
    rows = [{"x": x, "y": (y + y2) / 2, "text": text} for text, (x, y, _, y2) in zip(texts, boxes, strict=True)]
    return [
        theme.rects(paper, fill=palette.PAPER, opacity=0.85, cornerRadius=3, aria=False),
        theme.text(rows, baseline="middle", fontWeight="bold"),
    ]

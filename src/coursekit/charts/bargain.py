"""The bargain with the kit's starting numbers: what is possible, and where it may end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from coursekit.bargaining import model, story
from coursekit.bargaining.model import Pair, Stake
from coursekit.charts import theme
from coursekit.charts.altair_quickly import alt
from coursekit.charts.display import Figure
from coursekit.kit import Kit
from coursekit.kit.bargain_records import Bargain
from coursekit.kit.records import ChartText

Rows = list[dict[str, Any]]

_LEFT, _RIGHT, _TOP, _BOTTOM = 34, 660, 30, 430
"""Where the axes begin and end, in pixels: the numbers of one stand to the left, the name of the other above."""
_LABEL_HEIGHT, _GAP, _MARK = 17, 13, 11
_SHAPES = {
    story.NO_DEAL: ("square", theme.INK),
    story.ONE_BY_ONE: ("triangle-up", theme.PURPLE),
    story.AT_ONCE: ("circle", theme.BLUE),
    story.SWAP: ("diamond", theme.VERMILLION),
}
_POSSIBLE, _BETTER = "#f0f0ee", "#d3e4f2"


def bargain(kit: Kit) -> Figure:
    """What two sides can reach by bargaining over two issues, and what Nash's rule picks.

    Raises CourseError for a kit without a bargain.
    """
    data = story.bargain_of(kit)
    stakes = story.stakes_of(data)
    names = [side.name for side in data.sides]
    outcomes = story.table(kit, data)
    found, *more = story.sentence(stakes, names).split(". ")
    text = theme.worded(
        kit,
        ChartText(
            id="bargain",
            title=found.rstrip("."),
            subtitle=(
                "Made-up numbers to think with, not facts. Each side counts in points of its own. Grey: possible. "
                "Blue: better than no deal for both. The line is the frontier."
            ),
            source=theme.source(kit, "the model follows Nash (1950), its numbers are this course’s"),
        ),
    )
    without = _without_a_seat(kit, data)
    return Figure(
        spec=theme.finish([_panel(stakes, names)], text, [without]),
        words="\n".join([f"{text.title}.", *more, *story.numbers(data), data.basis, without, text.source]),
        tables=[outcomes],
    )


def _without_a_seat(kit: Kit, data: Bargain) -> str:
    left_out = ", ".join(story.unseated(kit, data))
    if not left_out:
        return "The model knows nobody but these two sides."
    return f"Without a seat: {left_out}. The model gives them no number, so nothing they want changes the outcome."


def _panel(stakes: Sequence[Stake], names: Sequence[str]) -> theme.Panel:
    ends = story.outcomes_of(stakes)
    edge = [corner.points for corner in model.frontier(stakes)]
    across = alt.Scale(domain=[0, story.POINTS], range=[_LEFT, _RIGHT], nice=False)
    down = alt.Scale(domain=[0, story.POINTS], range=[_BOTTOM, _TOP], nice=False)
    x = alt.X(
        "x:Q", scale=across, axis=alt.Axis(title=f"Points of {names[0]}", grid=False, tickCount=5, titlePadding=10)
    )
    y = alt.Y("y:Q", scale=down, axis=alt.Axis(title=None, grid=False, offset=-_LEFT, tickCount=5))
    start = ends[story.NO_DEAL].points
    return alt.layer(
        _area(edge, (0.0, 0.0), _POSSIBLE, x, y),
        _area(model.better_for_both(edge, start), start, _BETTER, x, y),
        *_grid(x, y),
        theme.marks(_rows(edge))
        .mark_line(color=theme.BLUE, strokeWidth=3)
        .encode(x=x, y=y, order=alt.Order("place:Q")),
        _outcomes(ends, start, x, y),
        *_labels(ends, x, y),
        theme.text([{"text": f"Points of {names[1]}"}], color=theme.SOFT_INK).encode(
            x=alt.XValue(0), y=alt.YValue(0), text=alt.Text("text:N")
        ),
    ).properties(width=theme.WIDTH, height=_BOTTOM)


def _grid(x: alt.X, y: alt.Y) -> list[alt.Chart]:
    rows = [{"x": at, "y": at} for at in range(20, story.POINTS + 1, 20)]
    lines = theme.marks(rows).mark_rule(color=theme.GRID)
    return [
        lines.encode(x=x, y=alt.YValue(_TOP), y2=alt.Y2Value(_BOTTOM)),
        lines.encode(y=y, x=alt.XValue(_LEFT), x2=alt.X2Value(_RIGHT)),
    ]


def _rows(points: Sequence[Pair]) -> Rows:
    return [{"x": x, "y": y, "place": place} for place, (x, y) in enumerate(points)]


def _area(edge: Sequence[Pair], floor: Pair, colour: str, x: alt.X, y: alt.Y) -> alt.Chart:
    """What lies below ``edge`` and above ``floor``, both for the one side and for the other."""
    rows = [{"x": floor[0], "y": edge[0][1]}, *_rows(edge)] if edge else []
    area: alt.Chart = (
        theme.marks([row | {"floor": floor[1]} for row in rows])
        .mark_area(color=colour, opacity=1, line=False, aria=False)
        .encode(x=x, y=y, y2=alt.Y2("floor"))
    )
    return area


def _outcomes(ends: dict[str, model.Outcome], start: Pair, x: alt.X, y: alt.Y) -> alt.Chart:
    rows = [_outcome(name, end, start) for name, end in ends.items()]
    # Names stand beside the marks: a legend would say them again.
    shape = alt.Scale(domain=list(ends), range=[_SHAPES[name][0] for name in ends])
    colour = alt.Scale(domain=list(ends), range=[_SHAPES[name][1] for name in ends])
    points: alt.Chart = (
        theme.marks(rows)
        .mark_point(size=170, filled=True, opacity=1, stroke=theme.PAPER, strokeWidth=1.5)
        .encode(
            x=x,
            y=y,
            shape=alt.Shape("name:N", scale=shape, legend=None),
            color=alt.Color("name:N", scale=colour, legend=None),
            description=alt.Description("said:N"),
            tooltip=theme.tooltip({"name": "Outcome", "said": "Points"}),
        )
    )
    return points


def _outcome(name: str, end: model.Outcome, start: Pair) -> dict[str, Any]:
    gained = [story.tenths(gain) for gain in model.gains(end.points, start)]
    return {
        "name": name,
        "x": end.points[0],
        "y": end.points[1],
        "first": float(story.tenths(end.points[0])),
        "second": float(story.tenths(end.points[1])),
        "said": f"{name}: {_both(end.points)} points, gains over no deal {gained[0]} and {gained[1]}",
    }


def _both(points: Pair) -> str:
    return " and ".join(map(story.tenths, points))


def _labels(ends: dict[str, model.Outcome], x: alt.X, y: alt.Y) -> list[alt.Chart]:
    """A name and the points beside each mark; marks at the same place share one."""
    names: dict[str, list[str]] = {}
    for name, end in ends.items():
        names.setdefault(_both(end.points), []).append(name)
    spots = {points: _pixels(ends[group[0]].points) for points, group in names.items()}
    taken = [(left - _MARK, top - _MARK, left + _MARK, top + _MARK) for left, top in spots.values()]
    rows: Rows = []
    for points, group in names.items():
        text = f"{' = '.join(group)}: {points}"
        box = _free(spots[points], theme.text_width(text, theme.LABEL, bold=True), taken)
        taken.append(box)
        left, top, right, bottom = map(sum, zip(box, (-3, 0, 3, 0), strict=True))
        (x_from, y_to), (x_to, y_from) = _points((left, top)), _points((right, bottom))
        (x_text, y_text) = _points((box[0], (top + bottom) / 2))
        rows.append({"text": text, "x": x_text, "y": y_text, "from": x_from, "to": x_to, "low": y_from, "high": y_to})
    # Paper below the letters, so that no line runs through them.
    paper = theme.marks(rows).mark_rect(color=theme.PAPER, opacity=0.85, cornerRadius=3, aria=False)
    return [
        paper.encode(x=alt.X("from:Q"), x2=alt.X2("to"), y=alt.Y("low:Q"), y2=alt.Y2("high")),
        theme.text(rows, baseline="middle", fontWeight="bold").encode(x=x, y=y, text=alt.Text("text:N")),
    ]


def _points(pixels: Pair) -> Pair:
    across, up = (pixels[0] - _LEFT) / (_RIGHT - _LEFT), (_BOTTOM - pixels[1]) / (_BOTTOM - _TOP)
    return story.POINTS * across, story.POINTS * up


def _pixels(points: Pair) -> Pair:
    across, up = points[0] / story.POINTS, points[1] / story.POINTS
    return _LEFT + across * (_RIGHT - _LEFT), _BOTTOM - up * (_BOTTOM - _TOP)


def _free(spot: Pair, width: float, taken: Sequence[tuple[float, ...]]) -> tuple[float, float, float, float]:
    """Where a label of this width near ``spot`` covers nothing that is there already."""
    left, top = spot
    middle, above, below = top - _LABEL_HEIGHT / 2, top - _GAP - _LABEL_HEIGHT, top + _GAP
    places = [(left + _GAP, middle), (left - _GAP - width, middle)]
    places += [(x, y) for y in (above, below) for x in (left - width / 2, left + _GAP, left - _GAP - width)]
    places += [(left + _GAP, y) for y in (above - _LABEL_HEIGHT, below + _LABEL_HEIGHT)]
    boxes = [(x, y, x + width, y + _LABEL_HEIGHT) for x, y in places]
    inside = [box for box in boxes if box[0] > _LEFT and box[2] < theme.WIDTH and box[1] > _TOP and box[3] < _BOTTOM]
    free = [box for box in inside if not any(_meet(box, other) for other in taken)]
    return (free or inside or boxes)[0]


def _meet(one: Sequence[float], other: Sequence[float]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]

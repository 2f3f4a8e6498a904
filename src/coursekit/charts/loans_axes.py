"""What the panels of the loan history share: the axis of years, distances, and words for a row."""

from __future__ import annotations

from typing import Any

from coursekit.charts import theme
from coursekit.charts.altair_quickly import alt

Years = tuple[int, int]
"""The first year shown, and the year after the last."""

Rows = list[dict[str, Any]]


def across(field: str, years: Years) -> alt.X:
    """A point in time. Years are written in the middle of the room they take up."""
    axis = alt.Axis(
        values=[year + 0.5 for year in range(*years)],
        labelExpr="floor(datum.value)",
        labelOverlap=False,
        title=None,
        grid=False,
        ticks=False,
        domain=False,
    )
    return alt.X(f"{field}:Q", scale=alt.Scale(domain=list(years), nice=False, zero=False), axis=axis)


def down(field: str, height: float | None = None) -> alt.Y:
    """Pixels down the page; the first layer of a panel says how many there are."""
    scale = alt.Undefined if height is None else alt.Scale(domain=[0, height], range=[0, height], nice=False)
    return alt.Y(f"{field}:Q", axis=None, scale=scale)


def paper(rooms: list[tuple[float, float]], years: Years, height: float) -> list[alt.Chart]:
    """The first layers of a panel: a baseline for each room that stretches from its top to its
    floor, and a thin line at the turn of each year."""
    turns = [
        {"year": year, "top": top, "floor": floor} for top, floor in rooms for year in range(years[0], years[1] + 1)
    ]
    lines = theme.marks(turns).mark_rule(color=theme.GRID)
    floors = theme.marks([{"floor": floor} for _, floor in rooms]).mark_rule(color=theme.RULE)
    return [
        lines.encode(x=across("year", years), y=down("top", height), y2=alt.Y2("floor")),
        floors.encode(x=alt.XValue(0), x2=alt.X2Value(theme.WIDTH), y=down("floor")),
    ]


def starred(amount: float, evidence: str) -> str:
    """An amount as its label: with a star when no source reports it."""
    return f"{amount:g}{'*' if evidence == 'derived' else ''}"

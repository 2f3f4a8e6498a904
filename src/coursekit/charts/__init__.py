"""Charts: pictures of the kit, each with the same content in words.

A chart is written as a Vega-Lite specification, and needs no library in Python. Each is loaded when it is drawn.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, get_args

from coursekit.errors import CourseError
from coursekit.kit.records import ChartName

if TYPE_CHECKING:
    from coursekit.charts.display import Figure
    from coursekit.kit import Kit

NAMES: tuple[ChartName, ...] = get_args(ChartName)
"""The charts there are, known without loading them: each is the function of its name in the
module of its name."""

OF_WHAT = ("amounts", "series")
"""Those that can be told what to draw: a unit, or a series."""


def draw(name: str, kit: Kit, of: str = "") -> Figure:
    """The chart ``name`` of ``kit``; ``of``: what it is to be drawn of, where there are several.

    Raises CourseError for a name there is no chart of, for an unknown ``of``, and for a kit without anything to
    draw.
    """
    if name not in NAMES:
        raise CourseError(f"there is no chart {name!r}: use one of {', '.join(NAMES)}")
    if of and name not in OF_WHAT:
        raise CourseError(f"the chart {name!r} is drawn whole: leave out {of!r}")
    chart = getattr(import_module(f"coursekit.charts.{name}"), name)
    figure: Figure = chart(kit, of) if name in OF_WHAT else chart(kit)
    return figure

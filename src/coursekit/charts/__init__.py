"""Charts: pictures of the kit, each with the same content in words.

A chart is written as a Vega-Lite specification, and needs no library in Python. Each is loaded when it is drawn.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from coursekit.errors import CourseError

if TYPE_CHECKING:
    from coursekit.charts.display import Figure
    from coursekit.kit import Kit

NAMES = ("loans", "voices", "roles", "bargain", "claims", "rivals", "argument", "strengths", "events")
"""The charts there are, known without loading them: each is the function of its name in the
module of its name."""


def draw(name: str, kit: Kit) -> Figure:
    """The chart ``name`` of ``kit``.

    Raises CourseError for a name there is no chart of, and for a kit without anything to draw.
    """
    if name not in NAMES:
        raise CourseError(f"there is no chart {name!r}: use one of {', '.join(NAMES)}")
    module = "amounts" if name == "loans" else name
    figure: Figure = getattr(import_module(f"coursekit.charts.{module}"), name)(kit)
    return figure

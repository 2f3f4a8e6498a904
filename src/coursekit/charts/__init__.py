"""Charts: pictures of the kit, each with the same content in words.

Altair is loaded when a chart is drawn, not before: a lesson without one does not wait for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coursekit.errors import CourseError

if TYPE_CHECKING:
    from coursekit.charts.display import Figure
    from coursekit.kit import Kit

NAMES = ("loans", "voices", "roles")
"""The charts there are; known without loading Altair."""


def draw(name: str, kit: Kit) -> Figure:
    """The chart ``name`` of ``kit``.

    Raises CourseError for a name there is no chart of, and for a kit without anything to draw.
    """
    if name not in NAMES:
        raise CourseError(f"there is no chart {name!r}: use one of {', '.join(NAMES)}")
    from coursekit.charts.loans import loans
    from coursekit.charts.roles import roles
    from coursekit.charts.voices import voices

    return {"loans": loans, "voices": voices, "roles": roles}[name](kit)

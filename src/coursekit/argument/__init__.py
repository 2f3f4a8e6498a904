"""How a text argues: its claims, what stands on what, and how to draw and compare maps of it."""

from __future__ import annotations

from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.kit.argument_records import Argument


def argument_of(kit: Kit) -> Argument:
    """The argument of the kit. Raises CourseError for a kit without one."""
    if kit.argument is None:
        raise CourseError("this kit has no argument to show: write data/argument.yaml")
    return kit.argument

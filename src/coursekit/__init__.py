"""coursekit teaches an article: its voices, its evidence, its argument.

A lesson needs two lines: ``from coursekit import load`` and ``course = load()``.
"""

from coursekit.course import Course, load
from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.kit.faults import KitError

__all__ = ["Course", "CourseError", "Kit", "KitError", "load"]

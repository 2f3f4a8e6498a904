"""coursekit teaches an article: its voices, its evidence, its argument.

A lesson needs two lines: ``from coursekit import load`` and ``course = load()``.
"""

from coursekit.course import Course, load
from coursekit.kit import Kit
from coursekit.reading import KitError

__all__ = ["Course", "Kit", "KitError", "load"]

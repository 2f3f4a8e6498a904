"""Lessons in another order, under another name, or taken out: worked out as a whole before anything is written."""

from coursekit.authoring.reordering.lesson_order import NotReordered, Reordering, moved, removed, renamed

__all__ = ["NotReordered", "Reordering", "moved", "removed", "renamed"]

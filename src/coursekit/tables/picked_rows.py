"""Rows of the kit picked by their ids, and put into columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.kit.nearest import one_of
from coursekit.tables.table import Table

R = TypeVar("R")

Columns = dict[str, Callable[..., str]]
"""For each heading, what a row has there: a function of the row and the kit."""


def picked(name: str, known: Mapping[str, R], rows: Sequence[str]) -> list[R]:
    """The rows of those ids in that order, or all; ``name`` is what they are in a message. Raises CourseError."""
    for row in rows:
        if row not in [*known]:  # a list of names would have no hash to look up
            raise CourseError(f"there is no row {row!r} among the {name}: use {one_of(known, row)}")
    return [known[row] for row in rows] if rows else list(known.values())


def table(kit: Kit, caption: str, columns: Columns, rows: Sequence[object]) -> Table:
    """These rows of the kit as a table."""
    return Table(
        caption=caption,
        header=list(columns),
        rows=[[cell(row, kit) for cell in columns.values()] for row in rows],
    )

"""Sums to add up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, ClassVar

from msgspec import Meta

from coursekit.formatting import listed
from coursekit.kit.question_records import Question
from coursekit.kit.records import AtLeastZero, Finite, Id, Text

if TYPE_CHECKING:
    from coursekit.kit.consistency.checked_question import Checked
    from coursekit.kit.faults import Fault


class Tally(Question, kw_only=True, tag="tally"):
    """Pick amounts that add up to a target and see which of them count the same twice."""

    # The browser tries every set of rows to show all solutions: with each row that takes twice as long.
    rows: Annotated[list[Id], Meta(min_length=2, max_length=16)]
    target: Finite
    tolerance: AtLeastZero = 0.0
    reached: Text
    short: Text
    over: Text
    clash: Text

    told_apart: ClassVar = {"rows": ""}

    def faults(self, checked: Checked) -> Iterator[Fault]:
        """Rows that are no amounts, and rows of several units, which make no sum."""
        known = checked.ids("amounts")
        for number, name in enumerate(self.rows if known is not None else ()):
            yield from checked.unknown(("rows", number), "row", name, known or ())
        units = {row.id: row.unit for row in checked.tables["amounts"].content} if known is not None else {}
        of = {units[name]: name for name in self.rows if name in units}
        if len(of) > 1:
            told = listed([f"{name} is in {unit or 'the first unit'}" for unit, name in of.items()])
            yield checked.fault(("rows",), f"rows of several units make no sum ({told})", "rows of one unit")

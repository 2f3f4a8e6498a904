"""Receipts: a sum together with the rows it is made of and every reason to doubt it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from msgspec import Struct

from coursekit.consistency import one_of
from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.records import Loan
from coursekit.tables import Table

COUNTS = {"announced": "announced", "used": "advanced or owed"}


class Receipt(Struct, frozen=True):
    """A sum of loans. ``total`` in billions of dollars over the rows whose amount is known;
    ``unknown`` are the ids whose amount is not; ``doubts`` are sentences."""

    count: str
    rows: list[Loan]
    total: float
    unknown: list[str]
    doubts: list[str]

    def table(self) -> Table:
        """The receipt as it is shown."""
        lines = [[row.id, row.when, row.label, _amount(row, self.count)] for row in self.rows]
        total = money(self.total) + (" and what is not known" if self.unknown else "")
        return Table(
            caption=f"Receipt: {total} {COUNTS[self.count]}",
            header=["Row", "When", "What", f"$ billion {COUNTS[self.count]}"],
            rows=[*lines, ["", "", "Sum", f"{self.total:g}"]],
            note=" ".join(self.doubts),
        )

    def _repr_mimebundle_(self, **kwargs: Any) -> dict[str, str]:
        return self.table()._repr_mimebundle_(**kwargs)


def money(usd_bn: float) -> str:
    """An amount as the course writes it: ``$9.3 billion``."""
    return f"${usd_bn:g} billion"


def add_up(kit: Kit, rows: Sequence[str], count: str = "announced") -> Receipt:
    """Add up the loans ``rows``. Raises CourseError for an unknown row, a row given twice, or an
    unknown way of counting."""
    if count not in COUNTS:
        raise CourseError(f"there is no count {count!r}: use {one_of(COUNTS, count)}")
    for place, name in enumerate(rows):
        if name not in kit.loans:
            raise CourseError(f"there is no row {name!r} among the loans: use {one_of(kit.loans, name)}")
        if name in rows[:place]:
            raise CourseError(f"row {name!r} is given twice: name each row once")
    picked = [kit.loans[name] for name in rows]
    amounts = [counted(row, count) for row in picked]
    return Receipt(
        count=count,
        rows=picked,
        # Rounded to the thousandth that the rows are given in, so that 0.1 + 0.2 reads 0.3.
        total=round(sum(amount for amount in amounts if amount is not None), 3),
        unknown=[row.id for row, amount in zip(picked, amounts, strict=True) if amount is None],
        doubts=list(_doubts(picked, count)),
    )


def counted(row: Loan, count: str) -> float | None:
    """The amount of ``row`` in billions of dollars when counted that way; None when not known."""
    return row.announced_usd_bn if count == "announced" else row.used_usd_bn


def _amount(row: Loan, count: str) -> str:
    amount = counted(row, count)
    return "not known" if amount is None else f"{amount:g}"


def _doubts(rows: list[Loan], count: str) -> Iterator[str]:
    names = [row.id for row in rows]
    for place, row in enumerate(rows):
        if row.part_of in names:
            yield f"{row.id} is already inside {row.part_of}: it is counted twice."
        for other in row.same_money_as:
            if other in names[:place]:
                yield f"{row.id} and {other} may be the same money: if so, it is counted twice."
        if row.group == "restructuring":
            yield f"{row.id} is a debt put off, not new money."
        elif row.group == "not_a_loan":
            yield f"{row.id} is not a loan."
        elif row.status == "claimed_total":
            yield f"{row.id} is somebody's total, not a part of it."
        elif row.status == "do_not_count":
            yield f"{row.id} was never confirmed."
        if row.evidence != "verified":
            yield f"{row.id} is {row.evidence}, not reported by a source."
        if counted(row, count) is None:
            yield f"For {row.id} no sum {COUNTS[count]} is known, which is not the same as zero."

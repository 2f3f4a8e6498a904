"""Receipts: a sum together with the rows it is made of and every reason to doubt it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from coursekit.errors import CourseError
from coursekit.formatting import figure, listed, money
from coursekit.kit.nearest import one_of
from coursekit.kit.records import Loan
from coursekit.tables.table import Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from coursekit.kit import Kit

COUNTS = {"announced": "announced", "used": "advanced or owed"}

_BY_GROUP = {"restructuring": "{} is a debt put off, not new money.", "not_a_loan": "{} is not a loan."}
_BY_STATUS = {
    "claimed_total": "{} is somebody's total: it is not one of the parts.",
    "do_not_count": "{} was never confirmed.",
    "disputed": "{} is disputed: it may be the money of another row.",
}


class Comparison(Struct, frozen=True):
    """Another row that a sum is held against. ``amount`` in billions of dollars, counted as
    ``count`` says; ``less`` is ``amount`` minus the sum; ``percent`` the sum in per cent of it."""

    row: Loan
    count: str
    amount: float
    less: float
    percent: float


class Receipt(Struct, frozen=True):
    """A sum of loans. ``total`` in billions of dollars over the rows whose amount is known;
    ``unknown`` are the ids whose amount is not; ``doubts`` are sentences."""

    count: str
    rows: list[Loan]
    total: float
    unknown: list[str]
    doubts: list[str]
    against: Comparison | None = None

    def table(self) -> Table:
        """The receipt as it is shown."""
        lines = [[row.id, row.when, row.label, figure(counted(row, self.count))] for row in self.rows]
        total = money(self.total) + (" and what is not known" if self.unknown else "")
        return Table(
            caption=f"Receipt: {total} {COUNTS[self.count]}",
            header=["Row", "When", "What", f"$ billion {COUNTS[self.count]}"],
            rows=[*lines, ["", "", "Sum", f"{self.total:g}"], *self._comparison()],
            note=" ".join(self.doubts),
        )

    def _comparison(self) -> Iterator[list[str]]:
        if self.against:
            row = self.against.row
            name = f"Compared with: {row.label} ({COUNTS[self.against.count]})"
            yield [row.id, row.when, name, f"{self.against.amount:g}"]
            yield ["", "", f"{row.id} minus the sum", f"{self.against.less:g}"]
            yield ["", "", f"The sum as a share of {row.id}", f"{self.against.percent:.0f}%"]

    def _repr_mimebundle_(self, **kwargs: object) -> dict[str, str]:
        return self.table()._repr_mimebundle_(**kwargs)


def add_up(kit: Kit, rows: Sequence[str], count: str = "announced", against: str | None = None) -> Receipt:
    """Add up the loans ``rows`` and, if asked, hold the sum against one more row.

    Raises CourseError for an unknown row, a row given twice, an unknown way of counting, and a row
    to hold the sum against whose own amount is not known.
    """
    if count not in [*COUNTS]:  # a list would have no hash to look up
        raise CourseError(f"there is no count {count!r}: use {one_of(COUNTS, count)}")
    for place, name in enumerate(rows):
        if name in rows[:place]:
            raise CourseError(f"row {name!r} is given twice: name each row once")
    picked = [_loan(kit, name) for name in rows]
    amounts = [counted(row, count) for row in picked]
    # Rounded to the thousandth that the rows are given in, so that 0.1 + 0.2 reads 0.3.
    total = round(sum(amount for amount in amounts if amount is not None), 3)
    other = None if against is None else _loan(kit, against)
    return Receipt(
        count=count,
        rows=picked,
        total=total,
        unknown=[row.id for row, amount in zip(picked, amounts, strict=True) if amount is None],
        doubts=[*_doubts(picked, count), *([_uncertain(other)] if other and other.evidence != "verified" else [])],
        against=None if other is None else _compare(total, other, count),
    )


def counted(row: Loan, count: str) -> float | None:
    """The amount of ``row`` in billions of dollars when counted that way; None when not known."""
    return row.announced_usd_bn if count == "announced" else row.used_usd_bn


def measured_as(row: Loan, count: str) -> str | None:
    """What the amount of ``row`` measures when counted that way: ``drawn``, ``owed`` or ``unclear``; None for a
    promise, and where the kit does not say."""
    return row.measures if count == "used" or row.used_usd_bn is None else None


def _loan(kit: Kit, name: str) -> Loan:
    if name not in [*kit.loans]:
        raise CourseError(f"there is no row {name!r} among the loans: use {one_of(kit.loans, name)}")
    return kit.loans[name]


def _compare(total: float, row: Loan, count: str) -> Comparison:
    # A claimed total has only been announced: what was really used is held against it all the
    # same, and the receipt says which is which.
    ways = [count, *(way for way in COUNTS if way != count)]
    known = [(way, amount) for way in ways if (amount := counted(row, way))]
    if not known:
        raise CourseError(f"row {row.id!r} has no amount: hold the sum against a row that has one")
    way, amount = known[0]
    return Comparison(row, way, amount, less=round(amount - total, 3), percent=100 * total / amount)


def _doubts(rows: list[Loan], count: str) -> Iterator[str]:
    names = [row.id for row in rows]
    for place, row in enumerate(rows):
        if row.part_of in names:
            yield f"{row.id} is already inside {row.part_of}: it is counted twice."
        for other in row.perhaps_part_of:
            if other in names:
                yield f"{row.id} may already be inside {other}: if so, it is counted twice."
        twins = [other for other in row.same_money_as if other in names]
        for other in twins:
            if other in names[:place]:
                yield f"{row.id} and {other} may be the same money: if so, it is counted twice."
        doubt = _BY_GROUP.get(row.group) or _BY_STATUS.get(row.status)
        if doubt is not None and not (row.status == "disputed" and twins):  # which row, has been said
            yield doubt.format(row.id)
        if row.evidence != "verified":
            yield _uncertain(row)
        if counted(row, count) is None:
            yield f"For {row.id} no sum {COUNTS[count]} is known. Unknown is not zero."
    yield from _kinds(rows, count)
    if count == "announced":
        yield from _promised_only(rows)


def _kinds(rows: list[Loan], count: str) -> Iterator[str]:
    """Why sums of several kinds have no exact total: a debt on one day is a stock, payments over time are a flow."""
    measured = [(row.id, measured_as(row, count)) for row in rows]
    for name in (name for name, kind in measured if kind == "unclear"):
        yield f"What the sum of {name} measures is not clear: promises, payments, or a debt on one day."
    kinds = {kind: [name for name, one in measured if one == kind] for kind in ("drawn", "owed")}
    if kinds["drawn"] and kinds["owed"]:
        yield (
            f"Two kinds of sum: for {listed(kinds['drawn'])} what was drawn over time, for {listed(kinds['owed'])} "
            "what was owed on one day. Say “about”, and name both kinds."
        )


def _promised_only(rows: list[Loan]) -> Iterator[str]:
    """Why a sum of announcements is not a sum of money that flowed."""
    silent: list[str] = []
    for row in rows:
        announced, used = row.announced_usd_bn, row.used_usd_bn
        if row.group != "loan" or announced is None:
            continue
        if used is None:
            silent.append(row.id)
        elif used < announced:
            yield f"Of the {announced:g} announced for {row.id} only {used:g} is known to have been {COUNTS['used']}."
    if silent:
        yield f"How much of {listed(silent)} was ever {COUNTS['used']} is not known."


def _uncertain(row: Loan) -> str:
    return f"{row.id} is {row.evidence}, not reported by a source."

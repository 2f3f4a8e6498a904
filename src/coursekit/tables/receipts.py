"""Receipts: a sum together with the rows it is made of and every reason to doubt it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from coursekit.errors import CourseError
from coursekit.formatting import listed
from coursekit.kit.amount_records import WAYS, Amount, AmountUnit, Part, Standing, Way
from coursekit.kit.nearest import one_of
from coursekit.language import gettext, gettext_noop, percent
from coursekit.tables.table import Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from coursekit.kit import Kit

_OF_PART: dict[Part, str] = {"event": gettext_noop("{row} is no new amount.")}
_OF_STANDING: dict[Standing, str] = {
    "claimed": gettext_noop("{row} is somebody's total: it is not one of the parts."),
    "unconfirmed": gettext_noop("{row} was never confirmed."),
    "disputed": gettext_noop("{row} is disputed: it may be the {stuff} of another row."),
}


class Comparison(Struct, frozen=True):
    """Another row that a sum is held against. ``amount``, in the unit of the sum, is counted as ``count`` says;
    ``less`` is ``amount`` minus the sum; ``percent`` the sum in per cent of it."""

    row: Amount
    count: Way
    amount: float
    less: float
    percent: float


class Receipt(Struct, frozen=True):
    """A sum of amounts in one unit. ``total`` over the rows whose amount is known; ``unknown`` are the ids whose
    amount is not; ``doubts`` are sentences."""

    count: Way
    unit: AmountUnit
    rows: list[Amount]
    total: float
    unknown: list[str]
    doubts: list[str]
    against: Comparison | None = None

    def table(self) -> Table:
        """The receipt as it is shown."""
        unit, way = self.unit, self.unit.way(self.count)
        lines = [[row.id, row.when, row.label, unit.figure(row.counted(self.count))] for row in self.rows]
        total = unit.of(self.total)
        if self.unknown:
            caption = gettext("Receipt: {total} and what is not known {way}", total=total, way=way)
        else:
            caption = gettext("Receipt: {total} {way}", total=total, way=way)
        return Table(
            caption=caption,
            header=[gettext("Row"), gettext("When"), gettext("What"), unit.heading(self.count)],
            rows=[*lines, ["", "", gettext("Sum"), unit.figure(self.total)], *self._comparison()],
            note=" ".join(self.doubts),
        )

    def _comparison(self) -> Iterator[list[str]]:
        if self.against:
            row = self.against.row
            way = self.unit.way(self.against.count)
            name = gettext("Compared with: {label} ({way})", label=row.label, way=way)
            yield [row.id, row.when, name, self.unit.figure(self.against.amount)]
            yield ["", "", gettext("{row} minus the sum", row=row.id), self.unit.figure(self.against.less)]
            share = percent(f"{self.against.percent:.0f}")
            yield ["", "", gettext("The sum as a share of {row}", row=row.id), share]

    def _repr_mimebundle_(self, **kwargs: object) -> dict[str, str]:
        return self.table()._repr_mimebundle_(**kwargs)


def add_up(kit: Kit, rows: Sequence[str], count: Way = "announced", against: str | None = None) -> Receipt:
    """Add up the amounts ``rows`` and, if asked, hold the sum against one more row.

    Raises CourseError for an unknown row, a row given twice, rows of several units, an unknown way of counting,
    and a row to hold the sum against whose own amount is not known.
    """
    if count not in WAYS:
        raise CourseError(f"there is no count {count!r}: use {one_of(WAYS, count)}")
    for place, name in enumerate(rows):
        if name in rows[:place]:
            raise CourseError(f"row {name!r} is given twice: name each row once")
    picked = [_amount(kit, name) for name in rows]
    other = None if against is None else _amount(kit, against)
    unit = _unit(kit, [*picked, *([other] if other else [])])
    amounts = [row.counted(count) for row in picked]
    # Rounded to the decimals that amounts are shown with, so that 0.1 + 0.2 reads 0.3.
    total = round(sum(amount for amount in amounts if amount is not None), unit.decimals)
    return Receipt(
        count=count,
        unit=unit,
        rows=picked,
        total=total,
        unknown=[row.id for row, amount in zip(picked, amounts, strict=True) if amount is None],
        doubts=[
            *_Doubts(kit, unit, picked, count).told(),
            *([_uncertain(other)] if other and other.evidence != "verified" else []),
        ],
        against=None if other is None else _compare(total, other, count, unit),
    )


def _amount(kit: Kit, name: str) -> Amount:
    if name not in [*kit.amounts]:  # a list would have no hash to look up
        raise CourseError(f"there is no row {name!r} among the amounts: use {one_of(kit.amounts, name)}")
    return kit.amounts[name]


def _unit(kit: Kit, rows: Sequence[Amount]) -> AmountUnit:
    """The unit that all these rows have."""
    units = {kit.ledger.unit_of(row).id: row.id for row in rows}
    if len(units) > 1:
        told = listed([f"{row} is in {kit.ledger.unit(unit).in_words}" for unit, row in units.items()])
        raise CourseError(f"amounts of several units make no sum ({told}): name rows of one unit")
    return kit.ledger.unit(next(iter(units))) if units else kit.ledger.units[0]


def _compare(total: float, row: Amount, count: Way, unit: AmountUnit) -> Comparison:
    # A claimed total has only been announced: what really came of the rows is held against it all the
    # same, and the receipt says which is which.
    ways = [count, *(way for way in WAYS if way != count)]
    known = [(way, amount) for way in ways if (amount := row.counted(way))]
    if not known:
        raise CourseError(f"row {row.id!r} has no amount: hold the sum against a row that has one")
    way, amount = known[0]
    return Comparison(row, way, amount, less=round(amount - total, unit.decimals), percent=100 * total / amount)


class _Doubts:
    """Every reason to doubt a sum of ``rows``."""

    def __init__(self, kit: Kit, unit: AmountUnit, rows: list[Amount], count: Way) -> None:
        self.ledger, self.unit, self.rows, self.count = kit.ledger, unit, rows, count
        self.names = [row.id for row in rows]

    def told(self) -> Iterator[str]:
        """Row by row, then of all of them."""
        for place, row in enumerate(self.rows):
            yield from self._of_row(row, self.names[:place])
        yield from self._measured_otherwise()
        if self.count == "announced":
            yield from self._announced_only()

    def _of_row(self, row: Amount, before: list[str]) -> Iterator[str]:
        if row.part_of in self.names:
            yield gettext("{row} is already inside {other}: it is counted twice.", row=row.id, other=row.part_of)
        for other in row.perhaps_part_of:
            if other in self.names:
                yield gettext(
                    "{row} may already be inside {other}: if so, it is counted twice.", row=row.id, other=other
                )
        twins = [other for other in row.same_as if other in self.names]
        for other in twins:
            if other in before:
                yield gettext(
                    "{row} and {other} may be the same {stuff}: if so, it is counted twice.",
                    row=row.id, other=other, stuff=self.unit.stuff,
                )  # fmt: skip
        if not (self.ledger.status_of(row).means == "disputed" and twins):  # which row, has been said
            yield from self._of_kind(row)
        if row.evidence != "verified":
            yield _uncertain(row)
        if row.counted(self.count) is None:
            yield gettext(
                "For {row} no {sum} {way} is known. Unknown is not zero.",
                row=row.id, sum=self.unit.counted_as, way=self.unit.way(self.count),
            )  # fmt: skip

    def _of_kind(self, row: Amount) -> Iterator[str]:
        """What its kind or its status says against adding a row up: in the kit's own words, or in ours."""
        kind, status = self.ledger.kind_of(row), self.ledger.status_of(row)
        part, standing = _OF_PART.get(kind.part), _OF_STANDING.get(status.means)
        told = kind.doubt or ("" if part else status.doubt)
        if told:
            yield f"{row.id} {told.replace('{}', self.unit.stuff)}"
        elif doubt := part or standing:
            yield gettext(doubt, row=row.id, stuff=self.unit.stuff)

    def _measured_otherwise(self) -> Iterator[str]:
        """Why amounts measured in several ways have no exact total: what is there on one day is a stock, what comes
        over time is a flow."""
        measured = [(row.id, self._measure(row)) for row in self.rows]
        sum_, known = self.unit.counted_as, self.ledger.measures
        for measure in (one for one in known if one.may_be):
            for name in (name for name, one in measured if one == measure.id):
                yield gettext(
                    "What the {sum} of {row} measures is not clear: {may_be}.",
                    sum=sum_, row=name, may_be=measure.may_be,
                )  # fmt: skip
        of = {one.means: [name for name, kind in measured if kind == one.id] for one in known if not one.may_be}
        told = [
            gettext("for {rows} {meaning}", rows=listed(names), meaning=means) for means, names in of.items() if names
        ]
        if len(told) == 2:
            yield gettext(
                "Two kinds of {sum}: {kinds}. Say “about”, and name both kinds.", sum=sum_, kinds=", ".join(told)
            )
        elif told[2:]:
            yield gettext(
                "Several kinds of {sum}: {kinds}. Say “about”, and name all kinds.", sum=sum_, kinds=", ".join(told)
            )

    def _measure(self, row: Amount) -> str | None:
        """What the amount of ``row`` measures when counted this way; None for an announcement, and where the kit does
        not say."""
        return row.measures if self.count == "actual" or row.actual is None else None

    def _announced_only(self) -> Iterator[str]:
        """Why a sum of announcements is not a sum of what came of them."""
        silent: list[str] = []
        unit = self.unit
        for row in self.rows:
            if self.ledger.kind_of(row).part != "counted" or row.announced is None:
                continue
            if row.actual is None:
                silent.append(row.id)
            elif row.actual < row.announced:
                yield gettext(
                    "Of the {amount} {announced} for {row} only {part} is known to have been {actual}.",
                    amount=unit.figure(row.announced), announced=unit.way("announced"), row=row.id,
                    part=unit.figure(row.actual), actual=unit.way("actual"),
                )  # fmt: skip
        if silent:
            yield gettext(
                "How much of {rows} was ever {actual} is not known.", rows=listed(silent), actual=unit.way("actual")
            )


def _uncertain(row: Amount) -> str:
    if row.evidence == "derived":
        return gettext("{row} is derived, not reported by a source.", row=row.id)
    return gettext("{row} is recalled, not reported by a source.", row=row.id)

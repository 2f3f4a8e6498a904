"""Amounts of anything, and numbers over time or categories; and what a kit says of the units, kinds and statuses
that its amounts have.

An amount is what somebody has announced, or what is known of it, or both: money, people, tonnes, votes. What is
so called in one kit (a grant, a voyage) is declared by that kit, in ``amounts.yaml``. Nothing else knows it.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Annotated, Literal, TypeVar

from msgspec import Meta, field

from coursekit.formatting import UNKNOWN, capital, day_of, figure, listed, month_of, with_unit
from coursekit.kit.records import AtLeastZero, Confidence, Count, Evidence, Id, Record, Text
from coursekit.language import gettext, gettext_noop

Way = Literal["announced", "actual"]
"""Of an amount may be known what was announced, and what came of it."""

WAYS: tuple[Way, ...] = ("announced", "actual")

Part = Literal["counted", "event", "other", "total", "comparison"]
"""What a kind of amount is to the picture and to sums: ``counted`` drawn as large as it is · ``event`` it has a date,
and is no new amount · ``other`` often mistaken for one · ``total`` of others · ``comparison`` something to hold a
sum against."""

Standing = Literal["sound", "disputed", "unconfirmed", "claimed", "nothing"]
"""How far an amount may be believed: ``disputed`` perhaps another row again · ``unconfirmed`` only said, and not
drawn · ``claimed`` somebody's total, which rests on no list · ``nothing`` it adds nothing."""


class AmountUnit(Record, kw_only=True, frozen=True):
    """What amounts are counted in. ``label`` stands behind the number; one that begins with the sign of a currency
    has that sign before it: "€ million" makes "€9.3 million"."""

    id: Id
    label: Text
    one: str = ""
    name: str = ""
    sum: Text = gettext_noop("number")
    same: str = ""
    decimals: Count = 3
    announced: Text = gettext_noop("announced")
    actual: Text = gettext_noop("confirmed")

    def of(self, amount: float | None, unknown: str = UNKNOWN) -> str:
        """An amount with its unit, as in "€9.3 million" or "1 passenger"; None is said to be ``unknown``.

        >>> AmountUnit(id="people", label="passengers", one="passenger").of(1200)
        '1,200 passengers'
        """
        if amount is None:
            return gettext(unknown)
        return with_unit(self.figure(amount), self.one if self.one and amount == 1 else self.label)

    def figure(self, amount: float | None, unknown: str = UNKNOWN) -> str:
        """An amount without its unit."""
        return figure(amount, unknown, self.decimals)

    @property
    def in_words(self) -> str:
        """The unit as a sentence has it: "millions of euros"."""
        return self.name or self.label

    @property
    def measured(self) -> str:
        """How large an amount is, as a sentence has it: "sum in millions of euros", "number of passengers"."""
        if self.name:
            return gettext("{sum} in {unit}", sum=self.counted_as, unit=self.name)
        return gettext("{sum} of {things}", sum=self.counted_as, things=self.label)

    @property
    def counted_as(self) -> str:
        """What an amount in it is: "sum", "number"."""
        return gettext(self.sum)

    @property
    def stuff(self) -> str:
        """What may be counted twice: "money"."""
        return self.same or self.in_words

    def way(self, count: Way) -> str:
        """What an amount counted that way is called."""
        return gettext(self.announced if count == "announced" else self.actual)

    def heading(self, count: Way) -> str:
        """What stands above amounts counted that way where they have no unit."""
        return gettext("{unit} {way}", unit=self.label, way=self.way(count))


class AmountKind(Record, kw_only=True, frozen=True):
    """A kind of amount. ``doubt``: why its rows may not be added up, as what is said behind a row's id."""

    id: Id
    part: Part
    label: str = ""
    doubt: str = ""


class AmountStatus(Record, kw_only=True, frozen=True):
    """How far rows may be believed. ``doubt`` as for a kind."""

    id: Id
    means: Standing
    label: str = ""
    doubt: str = ""

    @property
    def told(self) -> str:
        """Its label, or its id in words."""
        return self.label or self.id.replace("_", " ")


class Measure(Record, kw_only=True, frozen=True):
    """What an amount may measure: sums of what was measured in several ways have no exact total. ``may_be`` is
    said of one of which nobody can tell."""

    id: Id
    means: Text
    may_be: str = ""


class Amount(Record, kw_only=True, frozen=True):
    """One amount that a source speaks of. What it may be counted as depends on its kind and status, on ``same_as``
    (perhaps the same amount announced again), ``part_of`` (inside a total that has a row of its own),
    ``perhaps_part_of`` (some source may have counted it inside those rows) and ``measures``: what ``actual``,
    or the one number there is, tells.
    """

    id: Id
    kind: Id
    label: Text
    when: Text
    start: datetime.date
    end: datetime.date | None = None
    giver: str = field(name="from", default="")
    receiver: str = field(name="to", default="")
    what: str = ""
    unit: Id | None = None
    announced: AtLeastZero | None = None
    actual: AtLeastZero | None = None
    status: Id
    same_as: list[Id] = []
    part_of: Id | None = None
    perhaps_part_of: list[Id] = []
    measures: Id | None = None
    outcome: Text
    evidence: Evidence
    confidence: Confidence
    as_of: datetime.date
    review_by: datetime.date | None = None
    sources: list[Id] = []
    note: str = ""

    @property
    def size(self) -> float | None:
        """What it is known by: what was announced, or else what came of it."""
        return self.actual if self.announced is None else self.announced

    @property
    def parties(self) -> str:
        """Between whom, as far as the row says."""
        if not self.receiver:
            return self.giver
        if not self.giver:
            return gettext("to {receiver}", receiver=self.receiver)
        return gettext("{giver} to {receiver}", giver=self.giver, receiver=self.receiver)

    def counted(self, count: Way) -> float | None:
        """The amount when counted that way; None when not known."""
        return self.announced if count == "announced" else self.actual


class SeriesPoint(Record, kw_only=True, frozen=True):
    """One number of a series, of the day ``as_of``, or of a ``category``. ``None`` is not published."""

    id: Id
    series: Id
    as_of: datetime.date
    category: str = ""
    value: AtLeastZero | None = None
    evidence: Literal["verified", "derived", "recalled", "not_published"]
    review_by: datetime.date | None = None
    sources: list[Id] = []
    note: str = ""


class Series(Record, kw_only=True, frozen=True):
    """Numbers over time, or over categories: their title, unit, and what they are called."""

    id: Id
    title: Text
    unit: Id
    per: Literal["day", "month", "year"] = "month"
    when: Text = gettext_noop("When")
    number: Text = gettext_noop("Number")
    label: str = ""
    point: Text = gettext_noop("value")
    with_amounts: bool = False

    def at(self, point: SeriesPoint) -> str:
        """What a number of it belongs to: its category, or its time as a reader is told it."""
        if point.category:
            return point.category
        if self.per == "year":
            return str(point.as_of.year)
        return day_of(point.as_of) if self.per == "day" else month_of(point.as_of)

    def heading(self, unit: AmountUnit) -> str:
        """What stands above its numbers where they have no unit."""
        return f"{unit.label} {self.label}".strip()


class AmountWords(Record, kw_only=True, frozen=True):
    """Headings of the tables and charts of amounts."""

    page: Text = gettext_noop("Amounts")
    table: Text = gettext_noop("Amounts and what is often taken for them")
    notes: Text = gettext_noop("What to know about these amounts")
    parties: Text = gettext_noop("From and to")
    drawn: Text = gettext_noop("Amounts, and what is not drawn as one")
    events: Text = gettext_noop("No new amount")
    events_panel: str = ""


Declared = TypeVar("Declared", AmountUnit, AmountKind, AmountStatus, Series)


def _by_id(declared: Sequence[Declared], name: str) -> Declared:
    found = next((one for one in declared if one.id == name), None)
    if found is None:
        raise KeyError(name)
    return found


class Ledger(Record, kw_only=True, frozen=True):
    """``amounts.yaml``: what the rows of ``amounts.csv`` and ``series.csv`` are amounts of. The first unit is that
    of rows which name none."""

    units: Annotated[list[AmountUnit], Meta(min_length=1)]
    kinds: list[AmountKind] = []
    statuses: list[AmountStatus] = []
    measures: list[Measure] = []
    series: list[Series] = []
    words: AmountWords = AmountWords()

    def unit_of(self, row: Amount) -> AmountUnit:
        """The unit of a row. Raises KeyError for one that is not declared, as do all of these."""
        return _by_id(self.units, row.unit or self.units[0].id)

    def kind_of(self, row: Amount) -> AmountKind:
        """The kind of a row."""
        return _by_id(self.kinds, row.kind)

    def status_of(self, row: Amount) -> AmountStatus:
        """The status of a row."""
        return _by_id(self.statuses, row.status)

    def unit(self, name: str) -> AmountUnit:
        """The unit of that id."""
        return _by_id(self.units, name)

    def series_of(self, row: SeriesPoint) -> Series:
        """The series that a number is of."""
        return _by_id(self.series, row.series)


NOTHING_DECLARED = Ledger(units=[AmountUnit(id="number", label="in number")])
"""For a kit without amounts."""


def named(kinds: Sequence[AmountKind]) -> str:
    """What one of these kinds is called: "grant or gift"."""
    labels = dict.fromkeys(kind.label or kind.id.replace("_", " ") for kind in kinds)
    return listed([*labels], "or")


def titled(unit: AmountUnit | None, count: Way) -> str:
    """The heading of a column of amounts counted that way, in one unit or in several."""
    return capital(unit.way(count) if unit else AmountUnit(id="any", label="any").way(count))


def told_twice(stuff: str, rows: str) -> str:
    """That an amount may be that of other rows again."""
    return gettext("perhaps the same {stuff} as {rows}", stuff=stuff, rows=rows)

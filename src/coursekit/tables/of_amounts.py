"""Amounts and series as tables, in the kit's own words for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from coursekit.errors import CourseError
from coursekit.formatting import UNPUBLISHED, day_of, listed
from coursekit.kit import Kit
from coursekit.kit.amount_records import Amount, Series, SeriesPoint, titled
from coursekit.kit.nearest import one_of
from coursekit.kit.value_names import confidence_in_words, evidence_name
from coursekit.language import gettext, pgettext
from coursekit.tables.picked_rows import Columns, picked, table
from coursekit.tables.table import Table


def _amounts(kit: Kit, names: Sequence[str]) -> Table:
    rows, ledger = picked("amounts", kit.amounts, names), kit.ledger
    units = {row.unit or ledger.units[0].id for row in rows}
    unit = ledger.unit(units.pop()) if len(units) == 1 else None  # several have no word in common
    columns: Columns = {
        gettext("Row"): lambda row, kit: row.id,
        gettext("When"): lambda row, kit: row.when,
        gettext(ledger.words.parties): lambda row, kit: row.parties,
        gettext("What"): lambda row, kit: row.what,
        titled(unit, "announced"): lambda row, kit: ledger.unit_of(row).of(row.announced),
        titled(unit, "actual"): _actual,
        gettext("What became of it"): lambda row, kit: row.outcome,
    }
    return table(kit, gettext(ledger.words.table), columns, rows)


def _actual(row: Amount, kit: Kit) -> str:
    """What came of it, and what that measures where the kit says so."""
    measures = f" {row.measures}" if row.actual is not None and row.measures else ""
    return kit.ledger.unit_of(row).of(row.actual) + measures


def _notes(kit: Kit, names: Sequence[str]) -> Table:
    columns: Columns = {
        gettext("Row"): lambda row, kit: row.id,
        gettext("Name"): lambda row, kit: row.label,
        gettext("What to know"): lambda row, kit: row.note,
        gettext("How sure, and who says so"): lambda row, kit: f"{_sure(row)} {kit.publishers(row.sources)}",
    }
    return table(kit, gettext(kit.ledger.words.notes), columns, picked("amounts", kit.amounts, names))


def _sure(row: Amount) -> str:
    basis, sure, day = evidence_name(row.evidence), confidence_in_words(row.confidence), day_of(row.as_of)
    return gettext("{basis}, {sure}, as of {day}.", basis=basis, sure=sure, day=day)


def series_named(kit: Kit, name: str = "") -> Series:
    """The series of that id, or the kit's first. Raises CourseError for one that there is not."""
    known = [one.id for one in kit.ledger.series]
    if name:
        if name not in known:
            raise CourseError(f"there is no series {name!r}: use {one_of(known, name)}")
        return next(one for one in kit.ledger.series if one.id == name)
    if not known:
        raise CourseError(
            "this kit has no series: declare one in data/amounts.yaml, with its numbers in data/series.csv"
        )
    return kit.ledger.series[0]


def points_of(kit: Kit, series: Series) -> list[SeriesPoint]:
    """The numbers of a series: over time in its order, over categories as they stand in the file."""
    rows = [row for row in kit.series.values() if row.series == series.id]
    return sorted(rows, key=lambda row: row.as_of) if all(not row.category for row in rows) else rows


def _series(kit: Kit, names: Sequence[str]) -> Table:
    """A whole series, or the numbers named, all of one series."""
    series, rows = _named(kit, names)
    unit = kit.ledger.unit(series.unit)
    columns: Columns = {
        gettext(series.when): lambda row, kit: series.at(row),
        gettext(series.number): lambda row, kit: unit.of(row.value, UNPUBLISHED),
        pgettext("how a fact is known", "Evidence"): lambda row, kit: evidence_name(row.evidence),
        gettext("Sources"): lambda row, kit: kit.publishers(row.sources),
        gettext("Note"): lambda row, kit: row.note,
    }
    return table(kit, series.title, columns, rows)


def _named(kit: Kit, names: Sequence[str]) -> tuple[Series, list[SeriesPoint]]:
    """The series that is meant by these names, one of a series or those of its numbers, and what is shown of it."""
    if not names or [*names] in [[one.id] for one in kit.ledger.series]:
        series = series_named(kit, *names)
        return series, [row for row in kit.series.values() if row.series == series.id]
    rows = picked("series", kit.series, names)
    of = list(dict.fromkeys(row.series for row in rows))
    if len(of) > 1:
        raise CourseError(f"these numbers are of several series, {listed(of)}: name those of one")
    return series_named(kit, of[0]), rows


TABLES: dict[str, Callable[[Kit, Sequence[str]], Table]] = {
    "amounts": _amounts,
    "amount_notes": _notes,
    "series": _series,
}
"""The tables of this module, each made of the rows that are named, or of all."""

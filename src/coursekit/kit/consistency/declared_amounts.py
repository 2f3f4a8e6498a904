"""Whether amounts, series and what the kit says of them fit together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

from coursekit.kit.amount_records import Ledger
from coursekit.kit.consistency.references import Tables, ids, itself, unknown
from coursekit.kit.faults import Fault, Sheet
from coursekit.kit.records import ChartName

_LISTS = ("units", "kinds", "statuses", "measures", "series")


def rows(sheet: Sheet[Any]) -> Iterator[Fault]:
    """Amounts that name each other, numbers that exceed what they are part of, dates that run backwards."""
    known = ids(sheet)
    by_id = {row.id: row for row in sheet.content}
    for index, row in enumerate(sheet.content):
        named = [*row.same_as, *([row.part_of] if row.part_of else []), *row.perhaps_part_of]
        for name in named:
            yield from unknown(sheet, (index, "same_as"), "row", name, known)
        yield from itself(sheet, (index,), row, named)
        if row.measures and row.size is None:
            what = f"{row.id!r} says what its amount measures, but has none"
            yield sheet.fault((index,), what, "an amount, or no 'measures'")
        for name in row.same_as:
            if name in by_id and row.id not in by_id[name].same_as:
                what = f"{row.id!r} may be the same as {name!r}, but not the other way round"
                yield sheet.fault((index,), what, f"{row.id!r} in 'same_as' of {name!r}")
        if row.announced is not None and (row.actual or 0) > row.announced:
            what = f"{row.id!r} has a larger 'actual' ({row.actual:g}) than 'announced' ({row.announced:g})"
            yield sheet.fault((index,), what, "no more than was announced")
        if row.end is not None and row.end < row.start:
            yield sheet.fault((index,), f"{row.id!r} ends before it starts", "an 'end' after 'start'")


def amounts(tables: Tables, declared: Sheet[Ledger] | None) -> Iterator[Fault]:
    """Units, kinds, statuses, measures and series that are not declared, or twice. To be called when all files
    could be read."""
    if declared is None:
        for name in ("amounts", "series"):
            if tables[name].content:
                what = "nothing says what these are amounts of"
                yield tables[name].fault((), what, "a file amounts.yaml, with their units, kinds and statuses")
        return
    for field in _LISTS:
        yield from _twice(declared, field)
    ledger, unread = declared.content, declared.unread
    for index, series in enumerate(ledger.series):
        yield from unknown(
            declared, ("series", index, "unit"), "unit", series.unit, [*_names(ledger, "units"), *unread]
        )
    for column, field in {"unit": "units", "kind": "kinds", "status": "statuses", "measures": "measures"}.items():
        yield from _declared(tables["amounts"], column, [*_names(ledger, field), *unread])
    yield from _declared(tables["series"], "series", [*_names(ledger, "series"), *unread])
    yield from _one_unit_in_all(tables["amounts"], ledger)
    yield from _of_one_sort(tables["series"])


def chart_texts(tables: Tables, declared: Sheet[Ledger] | None) -> Iterator[Fault]:
    """Words around a chart or a series that there is not."""
    series = _names(declared.content, "series") if declared else []
    for index, row in enumerate(tables["chart_texts"].content):
        yield from unknown(tables["chart_texts"], (index, "id"), "chart", row.id, [*get_args(ChartName), *series])


def _names(ledger: Ledger, field: str) -> list[str]:
    return [one.id for one in getattr(ledger, field)]


def _twice(declared: Sheet[Ledger], field: str) -> Iterator[Fault]:
    names = _names(declared.content, field)
    for index, name in enumerate(names):
        if name in names[:index]:
            yield declared.fault((field, index, "id"), f"id {name!r} is given twice", f"different {field}")
        if field == "series" and name in get_args(ChartName):
            what = f"series {name!r} has the name of a chart"
            yield declared.fault((field, index, "id"), what, "another id")


def _declared(sheet: Sheet[Any], column: str, known: list[str]) -> Iterator[Fault]:
    """Values of a column that ``amounts.yaml`` does not declare."""
    for index, row in enumerate(sheet.content):
        value = getattr(row, column)
        if value is not None and value not in known:
            fault = next(unknown(sheet, (index, column), column, value, known))
            what = f"{column} {value!r} is not declared in amounts.yaml"
            yield sheet.fault((index, column), what, fault.expected)


def _one_unit_in_all(sheet: Sheet[Any], ledger: Ledger) -> Iterator[Fault]:
    """A row that may be, or be inside, one of another unit."""
    unit_of = {row.id: row.unit or ledger.units[0].id for row in sheet.content}
    for index, row in enumerate(sheet.content):
        for name in [*row.same_as, *row.perhaps_part_of, *([row.part_of] if row.part_of else [])]:
            if unit_of.get(name, unit_of[row.id]) != unit_of[row.id]:
                what = f"{row.id!r} is counted in {unit_of[row.id]!r}, and {name!r} in {unit_of[name]!r}"
                yield sheet.fault((index,), what, "rows of one unit, where one may hold the other")


def _of_one_sort(sheet: Sheet[Any]) -> Iterator[Fault]:
    """A series that is over time in one row and over categories in another."""
    first: dict[str, bool] = {}
    for index, row in enumerate(sheet.content):
        has_category = bool(row.category)
        if first.setdefault(row.series, has_category) != has_category:
            what = f"{row.id!r} has {'a' if has_category else 'no'} category, unlike rows before it in {row.series!r}"
            yield sheet.fault((index,), what, "a category in every row of a series, or in none")

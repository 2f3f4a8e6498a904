"""Each row of facts as an entry of the page of facts: what is said, how sure, since when, by whom."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from coursekit.authoring.building.markdown import address, entry, plain, strong
from coursekit.formatting import UNPUBLISHED, capital, day_of, paragraphs
from coursekit.kit import Kit
from coursekit.kit.amount_records import WAYS, Amount, Series, SeriesPoint
from coursekit.kit.fact_records import CheckedClaim, DateBasis, Event
from coursekit.kit.records import Source
from coursekit.tables.claims import meaning, verdict_name

BASES: dict[DateBasis, str] = {
    "article": "the article gives this date",
    "inferred": "inferred",
    "source": "from a source beyond the article",
}


_Telling = Callable[[Any, Kit], tuple[str, list[tuple[str, str]]]]
"""The heading of a row, and what is said of it."""


def facts_sections(kit: Kit) -> Iterator[str]:
    """The headings and entries of the page, table by table. Tables without rows are left out."""
    tables: list[tuple[str, dict[str, Any], _Telling]] = [
        (kit.article.called("Claims of the article that were looked up"), kit.claims_checked, _claim),
        ("Events", kit.events, _event),
        (kit.ledger.words.page, kit.amounts, _amount),
        *((series.title, _numbers(kit, series), _point) for series in kit.ledger.series),
    ]
    for heading, rows, told in tables:
        if rows:
            yield f"## {heading}"
            for row in rows.values():
                yield _row(row, kit, told)
    if kit.sources:
        yield "## Sources"
        used = _used(kit)
        for source in kit.sources.values():
            yield _source(source, used[source.id])


def _numbers(kit: Kit, series: Series) -> dict[str, SeriesPoint]:
    return {name: row for name, row in kit.series.items() if row.series == series.id}


def _row(row: Any, kit: Kit, told: _Telling) -> str:
    heading, said = told(row, kit)
    said += [("How sure", _how_sure(row, kit))]
    if row.note:
        said.append(("Note", row.note))
    lines = [f"- {strong(label)} {plain(text)}" for label, text in said if text]
    if row.sources:
        lines.append(f"- {strong('Sources')} {'; '.join(_cited(kit.sources[name]) for name in row.sources)}")
    return entry(row.id, f"{row.id} · {heading}", ["\n".join(lines)], level=3)


def _claim(row: CheckedClaim, kit: Kit) -> tuple[str, list[tuple[str, str]]]:
    where = paragraphs(row.paragraphs) or "about the text as a whole"
    return where, [
        ("Claim, in our words", row.claim),
        ("Found", row.finding),
        ("Verdict", f"{verdict_name(row.verdict)}: {meaning(row.verdict, kit)}"),
    ]


def _event(row: Event, kit: Kit) -> tuple[str, list[tuple[str, str]]]:
    basis = kit.article.called(BASES[row.basis]) + (f" from: {row.inferred_from}" if row.inferred_from else "")
    return row.label, [
        ("When", row.when),
        ("Who dates it", basis),
        (kit.article.called("In the article"), paragraphs(row.paragraphs)),
    ]


def _amount(row: Amount, kit: Kit) -> tuple[str, list[tuple[str, str]]]:
    ledger = kit.ledger
    unit = ledger.unit_of(row)
    amounts = [(unit.way(count), row.counted(count)) for count in WAYS]
    doubts = [f"perhaps the same {unit.stuff} as {name}" for name in row.same_as]
    doubts += [f"part of {row.part_of}"] if row.part_of else []
    doubts += [f"perhaps inside {name}" for name in row.perhaps_part_of]
    doubts += [measure.means for measure in ledger.measures if measure.id == row.measures]
    return row.label, [
        ("When", row.when),
        ("What", ", ".join(filter(None, (row.what, row.parties)))),
        (capital(unit.sum), "; ".join(f"{unit.of(amount)} {what}" for what, amount in amounts if amount is not None)),
        ("How to count it", "; ".join([ledger.status_of(row).told, *doubts])),
        ("What became of it", row.outcome),
    ]


def _point(row: SeriesPoint, kit: Kit) -> tuple[str, list[tuple[str, str]]]:
    series = kit.ledger.series_of(row)
    is_whole = row.category or series.per == "year"
    at = series.at(row) if is_whole else f"on {day_of(row.as_of)}"
    number = kit.ledger.unit(series.unit).of(row.value, UNPUBLISHED)
    return f"{series.label} {at}".strip(), [(series.number, number)]


def _source(source: Source, used: Sequence[str]) -> str:
    lines = [
        f"- {strong('Title')} {plain(source.title)}",
        f"- {strong('Date')} {plain(source.date)}",
        f"- {strong('Address')} {address(source.address)}",
        f"- {strong('How it was seen')} {plain(source.seen)}",
    ]
    if source.note:
        lines.append(f"- {strong('What it says')} {plain(source.note)}")
    if used:
        lines.append(f"- {strong('Used for')} {', '.join(f'[{plain(name)}](#{name.lower()})' for name in used)}")
    return entry(source.id, source.publisher, ["\n".join(lines)], level=3)


def _used(kit: Kit) -> dict[str, list[str]]:
    """The rows that rest on each source."""
    used: defaultdict[str, list[str]] = defaultdict(list)
    tables: list[dict[str, Any]] = [kit.claims_checked, kit.events, kit.amounts, kit.series]
    for table in tables:
        for row in table.values():
            for name in row.sources:
                used[name].append(row.id)
    return used


def _cited(source: Source) -> str:
    title = "" if source.title == "title not shown" else f", {plain(source.title)}"
    return f"[{plain(source.publisher)}{title}, {plain(source.date)}](#{source.id.lower()})"


def _how_sure(row: Any, kit: Kit) -> str:
    sure = [kit.article.called(row.evidence.replace("_", " "))]
    if hasattr(row, "confidence"):
        sure.append(f"confidence {row.confidence}")
    sure.append(f"as of {day_of(row.as_of)}")
    review: datetime.date | None = row.review_by
    return ", ".join(sure) + (f", to be looked at again by {day_of(review)}" if review else "")

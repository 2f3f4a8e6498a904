"""Each row of facts as an entry of the page of facts: what is said, how sure, since when, by whom."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from coursekit.authoring.building.markdown import address, entry, plain, strong
from coursekit.formatting import UNPUBLISHED, capital, day_of, paragraphs
from coursekit.kit import Kit
from coursekit.kit.amount_records import WAYS, Amount, Series, SeriesPoint, told_twice
from coursekit.kit.fact_records import CheckedClaim, DateBasis, Event
from coursekit.kit.records import Source
from coursekit.kit.value_names import confidence_in_words, evidence_name
from coursekit.language import gettext, gettext_noop
from coursekit.tables.claims import meaning, verdict_name

BASES: dict[DateBasis, str] = {
    "article": gettext_noop("the article gives this date"),
    "inferred": gettext_noop("inferred"),
    "source": gettext_noop("from a source beyond the article"),
}
"""Who dates an event: messages of the interface."""


_Telling = Callable[[Any, Kit], tuple[str, list[tuple[str, str]]]]
"""The heading of a row, and what is said of it."""


def facts_sections(kit: Kit) -> Iterator[str]:
    """The headings and entries of the page, table by table. Tables without rows are left out."""
    tables: list[tuple[str, dict[str, Any], _Telling]] = [
        (kit.article.called(gettext("Claims of the article that were looked up")), kit.claims_checked, _claim),
        (gettext("Events"), kit.events, _event),
        (gettext(kit.ledger.words.page), kit.amounts, _amount),
        *((series.title, _numbers(kit, series), _point) for series in kit.ledger.series),
    ]
    for heading, rows, told in tables:
        if rows:
            yield f"## {heading}"
            for row in rows.values():
                yield _row(row, kit, told)
    if kit.sources:
        sources = gettext("Sources")
        yield f"## {sources}"
        used = _used(kit)
        for source in kit.sources.values():
            yield _source(source, used[source.id])


def _numbers(kit: Kit, series: Series) -> dict[str, SeriesPoint]:
    return {name: row for name, row in kit.series.items() if row.series == series.id}


def _line(label: str, text: str) -> str:
    return f"- {strong(label)} {text}"


def _row(row: Any, kit: Kit, told: _Telling) -> str:
    heading, said = told(row, kit)
    said += [(gettext("How sure"), _how_sure(row, kit))]
    if row.note:
        said.append((gettext("Note"), row.note))
    lines = [_line(label, plain(text)) for label, text in said if text]
    if row.sources:
        lines.append(_line(gettext("Sources"), "; ".join(_cited(kit.sources[name]) for name in row.sources)))
    return entry(row.id, f"{row.id} · {heading}", ["\n".join(lines)], level=3)


def _claim(row: CheckedClaim, kit: Kit) -> tuple[str, list[tuple[str, str]]]:
    where = paragraphs(row.paragraphs) or gettext("about the text as a whole")
    return where, [
        (gettext("Claim, in our words"), row.claim),
        (gettext("Found"), row.finding),
        (gettext("Verdict"), f"{verdict_name(row.verdict)}: {meaning(row.verdict, kit)}"),
    ]


def _event(row: Event, kit: Kit) -> tuple[str, list[tuple[str, str]]]:
    basis = kit.article.called(gettext(BASES[row.basis]))
    if row.inferred_from:
        basis = gettext("{basis} from: {what}", basis=basis, what=row.inferred_from)
    return row.label, [
        (gettext("When"), row.when),
        (gettext("Who dates it"), basis),
        (kit.article.called(gettext("In the article")), paragraphs(row.paragraphs)),
    ]


def _amount(row: Amount, kit: Kit) -> tuple[str, list[tuple[str, str]]]:
    ledger = kit.ledger
    unit = ledger.unit_of(row)
    amounts = [(unit.way(count), row.counted(count)) for count in WAYS]
    doubts = [told_twice(unit.stuff, name) for name in row.same_as]
    doubts += [gettext("part of {row}", row=row.part_of)] if row.part_of else []
    doubts += [gettext("perhaps inside {row}", row=name) for name in row.perhaps_part_of]
    doubts += [measure.means for measure in ledger.measures if measure.id == row.measures]
    return row.label, [
        (gettext("When"), row.when),
        (gettext("What"), ", ".join(filter(None, (row.what, row.parties)))),
        (
            capital(unit.counted_as),
            "; ".join(f"{unit.of(amount)} {what}" for what, amount in amounts if amount is not None),
        ),
        (gettext("How to count it"), "; ".join([ledger.status_of(row).told, *doubts])),
        (gettext("What became of it"), row.outcome),
    ]


def _point(row: SeriesPoint, kit: Kit) -> tuple[str, list[tuple[str, str]]]:
    series = kit.ledger.series_of(row)
    is_whole = row.category or series.per == "year"
    at = series.at(row) if is_whole else gettext("on {day}", day=day_of(row.as_of))
    number = kit.ledger.unit(series.unit).of(row.value, UNPUBLISHED)
    return f"{series.label} {at}".strip(), [(gettext(series.number), number)]


def _source(source: Source, used: Sequence[str]) -> str:
    lines = [
        _line(gettext("Title"), plain(source.title)),
        _line(gettext("Date"), plain(source.date)),
        _line(gettext("Address"), address(source.address)),
        _line(gettext("How it was seen"), plain(source.seen)),
    ]
    if source.note:
        lines.append(_line(gettext("What it says"), plain(source.note)))
    if used:
        lines.append(_line(gettext("Used for"), ", ".join(f"[{plain(name)}](#{name.lower()})" for name in used)))
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
    sure = [kit.article.called(evidence_name(row.evidence))]
    if hasattr(row, "confidence"):
        sure.append(confidence_in_words(row.confidence))
    sure.append(gettext("as of {day}", day=day_of(row.as_of)))
    review: datetime.date | None = row.review_by
    if review:
        sure.append(gettext("to be looked at again by {day}", day=day_of(review)))
    return ", ".join(sure)

"""Whether what is known beyond the article fits together: events, claims checked, and what all facts have in common."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from coursekit.kit.consistency.references import Tables, ids, in_article, unknown
from coursekit.kit.days import span_of
from coursekit.kit.fact_records import Event
from coursekit.kit.faults import Fault, Sheet
from coursekit.kit.records import Article


def events(article: Sheet[Article], sheet: Sheet[Any], tables: Tables) -> Iterator[Fault]:
    """Dates that run backwards, a basis that does not fit the rest of its row, unknown ids."""
    for index, row in enumerate(sheet.content):
        yield from _in_time(sheet, index, row)
        yield from _dated(sheet, index, row)
        yield from _placed(article, sheet, index, row, tables)


A_DATE = "a date such as 2018-12-31, 2018-12, 2018, 1850s, 18th century or 44-03-15 BC"


def _in_time(sheet: Sheet[Any], index: int, row: Event) -> Iterator[Fault]:
    """Dates that are none, or run backwards."""
    wrong = [(name, text) for name in ("start", "end") if (text := getattr(row, name)) and span_of(text) is None]
    for name, text in wrong:
        yield sheet.fault((index, name), f"'{name}' is {text!r}", A_DATE)
    if wrong:
        return
    if row.end and row.last < row.first:
        yield sheet.fault((index,), f"{row.id!r} ends before it starts", "an 'end' after 'start'")
    if row.lasted and not row.is_span:
        yield sheet.fault((index,), f"{row.id!r} lasted, but has no 'end'", "the day on which it was over")


def _dated(sheet: Sheet[Any], index: int, row: Any) -> Iterator[Fault]:
    """What a reader is told of who dates an event must be borne out by its row."""
    if row.basis == "inferred" and not row.inferred_from:
        yield sheet.fault((index,), f"{row.id!r} has an inferred date", "'inferred_from', which tells from what")
    if row.basis != "inferred" and row.inferred_from:
        what = f"{row.id!r} tells what its date is inferred from, but its basis is {row.basis!r}"
        yield sheet.fault((index,), what, "basis 'inferred', or no 'inferred_from'")
    if row.basis == "article" and row.evidence != "in_article":
        what = f"the article dates {row.id!r}, but its evidence is {row.evidence!r}"
        yield sheet.fault((index,), what, "evidence 'in_article', or another basis")
    if row.basis == "source" and row.evidence == "in_article":
        what = f"a source dates {row.id!r}, but its evidence is 'in_article'"
        yield sheet.fault((index,), what, "the evidence that the source gives, or basis 'article'")


def claims_checked(article: Sheet[Article], sheet: Sheet[Any], tables: Tables) -> Iterator[Fault]:
    """Unknown ids, claims tied to nothing or to something elsewhere, verdicts that what was found
    cannot carry, and a date for looking again that has passed before anybody looked."""
    stands = {one.id: one.paragraph for one in tables["statements"].content} if "statements" in tables else {}
    for index, row in enumerate(sheet.content):
        yield from _placed(article, sheet, index, row, tables)
        yield from _tied(sheet, index, row, stands)
        if not row.draft:  # what nobody has looked up can have no verdict yet
            yield from _carried(sheet, index, row)
        if row.review_by is not None and row.review_by <= row.as_of:
            what = f"{row.id!r} is to be looked at again by {row.review_by}, and is as of {row.as_of}"
            yield sheet.fault((index, "review_by"), what, "a 'review_by' after 'as_of', or none")


def _tied(sheet: Sheet[Any], index: int, row: Any, stands: dict[str, int]) -> Iterator[Fault]:
    """A claim is about statements of its own paragraphs, or about the byline and the whole. ``stands``: the
    paragraph of each statement."""
    if row.paragraphs and not row.statements:
        what = f"{row.id!r} has paragraphs but no statements"
        yield sheet.fault((index, "statements"), what, "the statements that it is about")
    if row.statements and not row.paragraphs:
        what = f"{row.id!r} has statements but no paragraphs"
        yield sheet.fault((index, "paragraphs"), what, "the paragraphs in which they stand")
    for name in row.statements if row.paragraphs else ():
        if name in stands and stands[name] not in row.paragraphs:
            what = f"{row.id!r} is about statement {name!r}, which stands in paragraph {stands[name]}"
            yield sheet.fault((index, "paragraphs"), what, f"{stands[name]} among its paragraphs")


def _carried(sheet: Sheet[Any], index: int, row: Any) -> Iterator[Fault]:
    """What was looked for and not found is neither shown nor refuted, what nobody looked up is
    neither, and an interpretation has no page that could settle it."""
    if (row.verdict == "not_found") != (row.evidence == "not_found"):
        what = f"{row.id!r} has the verdict {row.verdict!r} and the evidence {row.evidence!r}"
        yield sheet.fault((index,), what, "'not_found' for both, or for neither")
    elif row.evidence == "recalled" and row.verdict != "not_checkable":
        what = f"{row.id!r} has the verdict {row.verdict!r}, but nobody looked it up"
        yield sheet.fault((index,), what, "evidence other than 'recalled', or the verdict 'not_checkable'")
    if (row.kind == "interpretation") != (row.verdict == "not_checkable"):
        what = f"{row.id!r} is of kind {row.kind!r} and has the verdict {row.verdict!r}"
        yield sheet.fault((index,), what, "'interpretation' together with 'not_checkable', or neither")


def on_one_page(tables: Tables) -> Iterator[Fault]:
    """Rows of facts that could not be told apart where all of them stand on one page: a citation names
    a row by its id in small letters."""
    first: dict[str, tuple[Sheet[Any], int]] = {}
    for name in ("claims_checked", "events", "amounts", "series", "sources"):
        sheet = tables[name]
        for index, row in enumerate(sheet.content):
            before, at = first.setdefault(row.id.lower(), (sheet, index))
            if (before, at) != (sheet, index) and (before is not sheet or before.content[at].id != row.id):
                what = f"id {row.id!r} cannot be told from {before.content[at].id!r} of {before.file}"
                yield sheet.fault((index, "id"), what, "an id of its own for each row of facts, also in small letters")


def _placed(article: Sheet[Article], sheet: Sheet[Any], index: int, row: Any, tables: Tables) -> Iterator[Fault]:
    for number in row.paragraphs:
        yield from in_article(article, sheet, (index, "paragraphs"), number)
    if "statements" in tables and not row.draft:  # whoever reads drafts removes statements before what was made of them
        known = ids(tables["statements"])
        for name in row.statements:
            yield from unknown(sheet, (index, "statements"), "statement", name, known)

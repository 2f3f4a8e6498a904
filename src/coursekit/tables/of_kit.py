"""The kit's own rows as tables that a lesson can show."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.kit.course_records import Term
from coursekit.kit.fact_records import DateBasis, Event
from coursekit.kit.nearest import one_of
from coursekit.kit.records import Paragraph, Source, Statement, Voice
from coursekit.tables import of_amounts, of_argument
from coursekit.tables.claims import CLAIMS, FINDINGS
from coursekit.tables.picked_rows import Columns, picked, table
from coursekit.tables.table import Table


def table_of(kit: Kit, name: str, rows: Sequence[str] = ()) -> Table:
    """The rows of the table ``name``, all of them or those named, in the order named.

    Raises CourseError for an unknown table or row.
    """
    if name not in [*TABLES]:  # a list of names would have no hash to look up
        raise CourseError(f"there is no table {name!r}: use {one_of(TABLES, name)}")
    if name in of_amounts.TABLES:
        return of_amounts.TABLES[name](kit, rows)
    caption, columns, records = _TABLES[name]
    named = {kit.article.called(column): told for column, told in columns.items()}
    return table(kit, caption, named, picked(name, records(kit), rows))


def _text(statement: Statement) -> str:
    return f"“{statement.text}”" if statement.text else statement.paraphrase


_PARAGRAPHS: dict[str, Callable[[Paragraph, Kit], str]] = {
    "Paragraph": lambda row, kit: str(row.number),
    "Role": lambda row, kit: row.role,
    "In our words": lambda row, kit: row.paraphrase,
}
_VOICES: dict[str, Callable[[Voice, Kit], str]] = {
    "Voice": lambda row, kit: row.name,
    "Who that is": lambda row, kit: row.role,
    "Side": lambda row, kit: row.side,
    "The article's labels": lambda row, kit: (
        "; ".join(f"“{label.text}” (paragraph {label.paragraph}, {kit.voices[label.by].name})" for label in row.labels)
        or "none"
    ),
}
_STATEMENTS: dict[str, Callable[[Statement, Kit], str]] = {
    "Paragraph": lambda row, kit: str(row.paragraph),
    "Voice": lambda row, kit: kit.voices[row.voice].name,
    "Passed on by": lambda row, kit: ", then ".join(
        ["the author", *(kit.voices[name].name for name in row.through)] if row.voice != kit.author.id else ["nobody"]
    ),
    "How": lambda row, kit: row.mode.replace("_", " "),
    "Statement": lambda row, kit: _text(row),
}


DATED_BY: dict[DateBasis, str] = {"article": "article", "inferred": "inferred", "source": "source"}
"""Who dates an event, in one word, as tables and charts name it."""


def _dated_by(event: Event, kit: Kit) -> str:
    unsure = ", unsure" if event.confidence == "low" else ""
    paragraphs = ", ".join(map(str, event.paragraphs)) if event.basis == "article" else ""
    return kit.article.called(DATED_BY[event.basis]) + unsure + (f" (paragraph {paragraphs})" if paragraphs else "")


def _dated_from(event: Event, kit: Kit) -> str:
    return event.inferred_from or kit.publishers(event.sources) or kit.article.called("the article itself")


_EVENTS: dict[str, Callable[[Event, Kit], str]] = {
    "Row": lambda row, kit: row.id,
    "When": lambda row, kit: row.when,
    "What": lambda row, kit: row.label,
    "Dated by": _dated_by,
    "From what": _dated_from,
    "What to know": lambda row, kit: row.note,
}
_SOURCES: dict[str, Callable[[Source, Kit], str]] = {
    "Publisher, title, date": lambda row, kit: f"{row.publisher}: {row.title}, {row.date}",
    "What it says": lambda row, kit: row.note,
    "How it was seen": lambda row, kit: row.seen,
    "Address": lambda row, kit: row.address,
}

_GLOSSARY: dict[str, Callable[[Term, Kit], str]] = {
    "Term": lambda row, kit: row.term,
    "In plain words": lambda row, kit: row.text,
    "For example": lambda row, kit: row.example,
}

_TABLES: dict[str, tuple[str, Columns, Callable[[Kit], dict[str, object]]]] = {
    "paragraphs": (
        "What each paragraph does",
        _PARAGRAPHS,
        lambda kit: {str(row.number): row for row in kit.article.paragraphs},
    ),
    "voices": ("Who speaks or is spoken for", _VOICES, lambda kit: dict(kit.voices)),
    "statements": ("What is said, and how it reaches the reader", _STATEMENTS, lambda kit: dict(kit.statements)),
    "claims": ("Claims that were looked up", CLAIMS, lambda kit: dict(kit.claims_checked)),
    "findings": ("What was found", FINDINGS, lambda kit: dict(kit.claims_checked)),
    "argument": ("The claims of the argument", of_argument.CLAIMS, lambda kit: dict(of_argument.claims(kit))),
    "relations": (
        "What supports and what attacks; premises joined by + do it only together",
        of_argument.RELATIONS,
        lambda kit: dict(of_argument.relations(kit)),
    ),
    "events": ("What happened when, and who dates it", _EVENTS, lambda kit: dict(kit.events)),
    "sources": ("Sources", _SOURCES, lambda kit: dict(kit.sources)),
    "glossary": ("Words of the field", _GLOSSARY, lambda kit: dict(kit.terms)),
}
"""Caption, columns, and the rows by id."""

TABLES = (*_TABLES, *of_amounts.TABLES)
"""The tables there are: a test holds ``TableName``, which an editor completes, to these names."""

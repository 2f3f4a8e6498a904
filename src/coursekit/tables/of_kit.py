"""The kit's own rows as tables that a lesson can show."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from coursekit.errors import CourseError
from coursekit.formatting import in_quotes
from coursekit.kit import Kit
from coursekit.kit.course_records import Term
from coursekit.kit.fact_records import DateBasis, Event
from coursekit.kit.nearest import one_of
from coursekit.kit.records import Article, Paragraph, Source, Statement, Voice
from coursekit.kit.value_names import mode_name, role_name
from coursekit.language import gettext, gettext_noop, pgettext
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
    named = {kit.article.called(gettext(column)): told for column, told in columns.items()}
    return table(kit, gettext(caption), named, picked(name, records(kit), rows))


def _text(statement: Statement) -> str:
    return in_quotes(statement.text) if statement.text else statement.paraphrase


def _tellers(statement: Statement, kit: Kit) -> str:
    """Who stands between a statement's voice and the reader, from the outermost on."""
    if statement.voice == kit.author.id:
        return gettext("nobody")
    told = gettext("the author")
    for name in statement.through:
        told = gettext("{first}, then {next}", first=told, next=kit.voices[name].name)
    return told


_PARAGRAPHS: dict[str, Callable[[Paragraph, Kit], str]] = {
    gettext_noop("Paragraph"): lambda row, kit: str(row.number),
    gettext_noop("Role"): lambda row, kit: role_name(row.role),
    gettext_noop("In our words"): lambda row, kit: row.paraphrase,
}
_VOICES: dict[str, Callable[[Voice, Kit], str]] = {
    gettext_noop("Voice"): lambda row, kit: row.name,
    gettext_noop("Who that is"): lambda row, kit: row.role,
    gettext_noop("Side"): lambda row, kit: row.side,
    gettext_noop("The article's labels"): lambda row, kit: (
        "; ".join(
            gettext(
                "“{label}” (paragraph {number}, {voice})",
                label=label.text,
                number=label.paragraph,
                voice=kit.voices[label.by].name,
            )
            for label in row.labels
        )
        or gettext("none")
    ),
}
_STATEMENTS: dict[str, Callable[[Statement, Kit], str]] = {
    gettext_noop("Paragraph"): lambda row, kit: str(row.paragraph),
    gettext_noop("Voice"): lambda row, kit: kit.voices[row.voice].name,
    gettext_noop("Passed on by"): _tellers,
    gettext_noop("How"): lambda row, kit: mode_name(row.mode),
    gettext_noop("Statement"): lambda row, kit: _text(row),
}


def basis_name(basis: DateBasis, article: Article) -> str:
    """Who dates an event, in one word, as tables and charts name it."""
    names: dict[DateBasis, str] = {
        "article": pgettext("who dates it", "article"),
        "inferred": pgettext("who dates it", "inferred"),
        "source": pgettext("who dates it", "source"),
    }
    return article.called(names[basis])


def _dated_by(event: Event, kit: Kit) -> str:
    basis = basis_name(event.basis, kit.article)
    if event.confidence == "low":
        basis = gettext("{basis}, unsure", basis=basis)
    if event.basis != "article" or not event.paragraphs:
        return basis
    return gettext("{basis} (paragraph {numbers})", basis=basis, numbers=", ".join(map(str, event.paragraphs)))


def _dated_from(event: Event, kit: Kit) -> str:
    return event.inferred_from or kit.publishers(event.sources) or kit.article.called(gettext("the article itself"))


_EVENTS: dict[str, Callable[[Event, Kit], str]] = {
    gettext_noop("Row"): lambda row, kit: row.id,
    gettext_noop("When"): lambda row, kit: row.when,
    gettext_noop("What"): lambda row, kit: row.label,
    gettext_noop("Dated by"): _dated_by,
    gettext_noop("From what"): _dated_from,
    gettext_noop("What to know"): lambda row, kit: row.note,
}
_SOURCES: dict[str, Callable[[Source, Kit], str]] = {
    gettext_noop("Publisher, title, date"): lambda row, kit: f"{row.publisher}: {row.title}, {row.date}",
    gettext_noop("What it says"): lambda row, kit: row.note,
    gettext_noop("How it was seen"): lambda row, kit: row.seen,
    gettext_noop("Address"): lambda row, kit: row.address,
}

_GLOSSARY: dict[str, Callable[[Term, Kit], str]] = {
    gettext_noop("Term"): lambda row, kit: row.term,
    gettext_noop("In plain words"): lambda row, kit: row.text,
    gettext_noop("For example"): lambda row, kit: row.example,
}

_TABLES: dict[str, tuple[str, Columns, Callable[[Kit], dict[str, object]]]] = {
    "paragraphs": (
        gettext_noop("What each paragraph does"),
        _PARAGRAPHS,
        lambda kit: {str(row.number): row for row in kit.article.paragraphs},
    ),
    "voices": (gettext_noop("Who speaks or is spoken for"), _VOICES, lambda kit: dict(kit.voices)),
    "statements": (
        gettext_noop("What is said, and how it reaches the reader"),
        _STATEMENTS,
        lambda kit: dict(kit.statements),
    ),
    "claims": (gettext_noop("Claims that were looked up"), CLAIMS, lambda kit: dict(kit.claims_checked)),
    "findings": (gettext_noop("What was found"), FINDINGS, lambda kit: dict(kit.claims_checked)),
    "argument": (
        gettext_noop("The claims of the argument"),
        of_argument.CLAIMS,
        lambda kit: dict(of_argument.claims(kit)),
    ),
    "relations": (
        gettext_noop("What supports and what attacks; premises joined by + do it only together"),
        of_argument.RELATIONS,
        lambda kit: dict(of_argument.relations(kit)),
    ),
    "events": (gettext_noop("What happened when, and who dates it"), _EVENTS, lambda kit: dict(kit.events)),
    "sources": (gettext_noop("Sources"), _SOURCES, lambda kit: dict(kit.sources)),
    "glossary": (gettext_noop("Words of the field"), _GLOSSARY, lambda kit: dict(kit.terms)),
}
"""Caption, columns, and the rows by id."""

TABLES = (*_TABLES, *of_amounts.TABLES)
"""The tables there are: a test holds ``TableName``, which an editor completes, to these names."""

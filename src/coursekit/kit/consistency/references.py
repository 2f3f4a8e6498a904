"""Whether what rows refer to exists: ids, paragraphs, sources."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, Protocol

from coursekit.kit.faults import Fault, Sheet
from coursekit.kit.nearest import one_of
from coursekit.kit.records import Article

Tables = dict[str, Sheet[Any]]
Path = tuple[Any, ...]

WITHOUT_SOURCE = ("recalled", "in_article", "not_found")
"""Evidence that needs no page beyond the article."""


class HasId(Protocol):
    """A record that others refer to."""

    id: str


def ids(sheet: Sheet[Any]) -> dict[str, None]:
    """The ids of a table's rows, also of those that something is wrong with."""
    return sheet.ids


def unknown(sheet: Sheet[Any], path: Path, kind: str, name: str, known: Collection[str]) -> Iterator[Fault]:
    """An id that is not among those known."""
    if name not in known:
        yield sheet.fault(path, f"{kind} {name!r} does not exist", one_of(known, name))


def astray(given: Collection[str], known: Collection[str]) -> tuple[list[str], list[str]]:
    """Where there is to be one of each: the names that are not known, and those that are missing. As
    many missing as unknown are not missing but mistyped, and none is said to be."""
    strange = [name for name in given if name not in known]
    missing = [name for name in known if name not in given]
    return strange, missing if len(missing) > len(strange) else []


def itself(sheet: Sheet[Any], path: Path, row: HasId, named: Collection[str | None]) -> Iterator[Fault]:
    """A row that names itself."""
    if row.id in named:
        yield sheet.fault(path, f"{row.id!r} names itself", "another row, or none")


def unique(sheet: Sheet[list[HasId]]) -> Iterator[Fault]:
    """An id that two rows have."""
    first: dict[str, int] = {}
    for index, row in enumerate(sheet.content):
        if row.id in first:
            what = f"id {row.id!r} is already used on line {sheet.line(first[row.id], 'id')}"
            yield sheet.fault((index, "id"), what, "an id of its own for each row")
        first.setdefault(row.id, index)


def in_article(article: Sheet[Article], sheet: Sheet[Any], path: Path, number: int) -> Iterator[Fault]:
    """A paragraph that the article does not have."""
    last = len(article.content.paragraphs) + len(article.unread)
    if number > last:
        yield sheet.fault(path, f"there is no paragraph {number}", f"a paragraph from 1 to {last}")


def sourced(sheet: Sheet[Any], sources: Sheet[Any]) -> Iterator[Fault]:
    """Facts without a source, and sources that do not exist."""
    known = ids(sources)
    for index, row in enumerate(sheet.content):
        if not row.sources and row.evidence not in WITHOUT_SOURCE:
            yield sheet.fault((index, "sources"), f"{row.id!r} has no source", "at least one id of sources.yaml")
        for name in row.sources:
            yield from unknown(sheet, (index, "sources"), "source", name, known)

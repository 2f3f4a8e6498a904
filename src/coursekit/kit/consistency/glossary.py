"""Whether the glossary and the list of lessons fit the rest."""

from __future__ import annotations

from collections.abc import Iterator

from coursekit.kit.consistency.references import Tables, ids, unknown
from coursekit.kit.faults import Fault


def terms(tables: Tables) -> Iterator[Fault]:
    """Terms that point to lessons, terms or sources which do not exist."""
    sheet = tables["terms"]
    known = {"lesson": ids(tables["lessons"]), "see": ids(sheet), "sources": ids(tables["sources"])}
    for index, term in enumerate(sheet.content):
        yield from unknown(sheet, (index, "lesson"), "lesson", term.lesson, known["lesson"])
        for field in ("see", "sources"):
            for number, name in enumerate(getattr(term, field)):
                yield from unknown(sheet, (index, field, number), field.removesuffix("s"), name, known[field])

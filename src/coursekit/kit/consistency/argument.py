"""Whether claims, relations and rival explanations fit together."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from coursekit.kit.consistency.references import Tables, ids, in_article, unknown
from coursekit.kit.faults import Fault, Sheet
from coursekit.kit.records import Article


def names(documents: Tables) -> set[str]:
    """The ids of claims, relations, hypotheses and evidence: a question may rest on any of them."""
    lists = {"argument": ("claims", "relations"), "rivals": ("hypotheses", "evidence")}
    return {
        row.id
        for name, fields in lists.items()
        if name in documents
        for field in fields
        for row in getattr(documents[name].content, field)
    }


def argument(card: Sheet[Article], sheet: Sheet[Any], tables: Tables) -> Iterator[Fault]:
    """Unknown ids, ids given twice, and claims that support themselves in a circle."""
    content = sheet.content
    claims = [claim.id for claim in content.claims]
    yield from unknown(sheet, ("conclusion",), "claim", content.conclusion, claims)
    yield from _twice(sheet, "claims", [*claims])
    yield from _twice(sheet, "relations", [relation.id for relation in content.relations])
    for index, claim in enumerate(content.claims):
        for number, paragraph in enumerate(claim.paragraphs):
            yield from in_article(card, sheet, ("claims", index, "paragraphs", number), paragraph)
        if "statements" in tables:
            for number, name in enumerate(claim.statements):
                path = ("claims", index, "statements", number)
                yield from unknown(sheet, path, "statement", name, ids(tables["statements"]))
    for index, relation in enumerate(content.relations):
        yield from unknown(sheet, ("relations", index, "to"), "claim", relation.to, claims)
        for number, name in enumerate(relation.premises):
            yield from unknown(sheet, ("relations", index, "premises", number), "claim", name, claims)
    yield from _circles(sheet)


def _circles(sheet: Sheet[Any]) -> Iterator[Fault]:
    """A claim that in the end supports itself would stand on nothing."""
    below: dict[str, set[str]] = {}
    for index, relation in enumerate(sheet.content.relations):
        reached, left = set[str](), list(relation.premises)
        while left:
            name = left.pop()
            if name not in reached:
                reached.add(name)
                left += below.get(name, ())
        if relation.to in reached:
            what = f"relation {relation.id!r} closes a circle: {relation.to!r} would rest on itself"
            yield sheet.fault(("relations", index), what, "premises that do not rest on what they lead to")
        below.setdefault(relation.to, set()).update(relation.premises)


def rivals(card: Sheet[Article], sheet: Sheet[Any], tables: Tables, rows: Collection[str] | None) -> Iterator[Fault]:
    """Unknown ids, and evidence that is not rated, with a reason, against every hypothesis.
    ``rows`` are the ids of all rows of data, None when not all could be read."""
    content = sheet.content
    known = [hypothesis.id for hypothesis in content.hypotheses]
    yield from _twice(sheet, "hypotheses", known)
    yield from _twice(sheet, "evidence", [clue.id for clue in content.evidence])
    for index, hypothesis in enumerate(content.hypotheses):
        for number, paragraph in enumerate(hypothesis.paragraphs):
            yield from in_article(card, sheet, ("hypotheses", index, "paragraphs", number), paragraph)
        for number, name in enumerate(hypothesis.by if "voices" in tables else ()):
            yield from unknown(sheet, ("hypotheses", index, "by", number), "voice", name, ids(tables["voices"]))
    for index, clue in enumerate(content.evidence):
        path = ("evidence", index)
        for field in ("ratings", "why"):
            given = getattr(clue, field)
            for name in given:
                yield from unknown(sheet, (*path, field, name), "hypothesis", name, known)
            for name in known:
                if name not in given:
                    what = f"evidence {clue.id!r} has no {field!r} for hypothesis {name!r}"
                    yield sheet.fault((*path, field), what, "one for every hypothesis")
        for number, name in enumerate(clue.rests_on if rows is not None else ()):
            yield from unknown(sheet, (*path, "rests_on", number), "row", name, rows or ())


def _twice(sheet: Sheet[Any], field: str, names: list[str]) -> Iterator[Fault]:
    for index, name in enumerate(names):
        if name in names[:index]:
            yield sheet.fault((field, index, "id"), f"id {name!r} is given twice", "an id of its own for each row")

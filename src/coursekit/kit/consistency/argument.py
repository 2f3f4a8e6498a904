"""Whether claims, relations and rival explanations fit together."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from coursekit.kit.argument_records import Clue, Hypothesis
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
    """Unknown ids, what is given twice, and evidence that is not rated, with a reason, against every
    hypothesis. ``rows`` are the ids of all rows of data, None when not all could be read."""
    content = sheet.content
    yield from _twice(sheet, "hypotheses", [hypothesis.id for hypothesis in content.hypotheses])
    yield from _twice(sheet, "evidence", [clue.id for clue in content.evidence])
    for field in ("hypotheses", "evidence"):
        yield from _same_label(sheet, field)
    for index, hypothesis in enumerate(content.hypotheses):
        yield from _hypothesis(card, sheet, tables, index, hypothesis)
    for index, clue in enumerate(content.evidence):
        yield from _clue(sheet, index, clue, rows)


def _hypothesis(
    card: Sheet[Article], sheet: Sheet[Any], tables: Tables, index: int, hypothesis: Hypothesis
) -> Iterator[Fault]:
    for number, paragraph in enumerate(hypothesis.paragraphs):
        yield from in_article(card, sheet, ("hypotheses", index, "paragraphs", number), paragraph)
    for number, name in enumerate(hypothesis.by if "voices" in tables else ()):
        yield from unknown(sheet, ("hypotheses", index, "by", number), "voice", name, ids(tables["voices"]))
    if bool(hypothesis.by) != bool(hypothesis.paragraphs):
        missing, given = ("paragraphs", "by") if hypothesis.by else ("by", "paragraphs")
        what = f"hypothesis {hypothesis.id!r} has {given!r} but no {missing!r}"
        yield sheet.fault(("hypotheses", index), what, "who offers it and where, or neither")


def _clue(sheet: Sheet[Any], index: int, clue: Clue, rows: Collection[str] | None) -> Iterator[Fault]:
    path = ("evidence", index)
    known = [hypothesis.id for hypothesis in sheet.content.hypotheses]
    for field in ("ratings", "why"):
        given = getattr(clue, field)
        for name in given:
            yield from unknown(sheet, (*path, field, name), "hypothesis", name, known)
        for name in known:
            if name not in given:
                what = f"evidence {clue.id!r} has no {field!r} for hypothesis {name!r}"
                yield sheet.fault((*path, field), what, "one for every hypothesis")
    own = {*known, *(other.id for other in sheet.content.evidence)}
    for number, name in enumerate(clue.rests_on):
        here = (*path, "rests_on", number)
        if name in own:
            what = f"evidence {clue.id!r} rests on {name!r} of the same file"
            yield sheet.fault(here, what, "a statement, a claim checked, an event or a loan")
        elif rows is not None:
            yield from unknown(sheet, here, "row", name, rows)


def _same_label(sheet: Sheet[Any], field: str) -> Iterator[Fault]:
    labels = [row.label for row in getattr(sheet.content, field)]
    for index, label in enumerate(labels):
        if label in labels[:index]:
            what = f"label {label!r} is given twice"
            yield sheet.fault((field, index, "label"), what, "labels that can be told apart")


def _twice(sheet: Sheet[Any], field: str, names: list[str]) -> Iterator[Fault]:
    for index, name in enumerate(names):
        if name in names[:index]:
            yield sheet.fault((field, index, "id"), f"id {name!r} is given twice", "an id of its own for each row")

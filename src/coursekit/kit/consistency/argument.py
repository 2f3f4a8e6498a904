"""Whether claims, relations and rival explanations fit together."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any

from coursekit.kit.argument_records import Argument, Clue, Hypothesis, Relation
from coursekit.kit.consistency.references import Tables, astray, ids, in_article, unknown
from coursekit.kit.faults import Fault, Sheet
from coursekit.kit.records import Article

LONGEST_LABEL = 34
"""Letters that fit into a box of the picture."""

TYPED = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
"""What a claim's id may look like: students type it."""

MOST_STEPS = 30
"""Arrows from a premise to what it leads to in the end: no picture or list of more could be read."""

IN_MAPS = ("and", "x", "support", "supports", "attack", "attacks")
"""Words with a meaning of their own in a map that is written as text."""


def names(documents: Tables) -> set[str]:
    """The ids of claims, relations, hypotheses and evidence: a question may rest on any of them."""
    lists = {"argument": ("claims", "relations"), "rivals": ("hypotheses", "evidence")}
    there = {name: documents[name] for name in lists if name in documents}
    read = {row.id for name, sheet in there.items() for field in lists[name] for row in getattr(sheet.content, field)}
    return read.union(*(sheet.unread for sheet in there.values()))


def argument(card: Sheet[Article], sheet: Sheet[Any], tables: Tables) -> Iterator[Fault]:
    """Unknown ids, ids given twice, what does not fit a box or a student's keyboard, relations that
    say nothing new, claims that lead nowhere, and claims that support themselves in a circle."""
    content = sheet.content
    claims = [*(claim.id for claim in content.claims), *sheet.unread]
    for index, claim in enumerate(content.claims):
        yield from _wording(sheet, index)
        for number, paragraph in enumerate(claim.paragraphs):
            yield from in_article(card, sheet, ("claims", index, "paragraphs", number), paragraph)
        if "statements" in tables:
            for number, name in enumerate(claim.statements):
                path = ("claims", index, "statements", number)
                yield from unknown(sheet, path, "statement", name, ids(tables["statements"]))
            yield from _hedged_elsewhere(sheet, index, tables["statements"])
    yield from chained(sheet, claims)


def chained(sheet: Sheet[Any], claims: Collection[str]) -> Iterator[Fault]:
    """Relations that name no claim or say nothing new, and claims that lead nowhere or in a circle. The content of
    ``sheet`` has claims, relations and a conclusion; ``claims`` are the ids there are, also of what cannot be read."""
    content = sheet.content
    yield from unknown(sheet, ("conclusion",), "claim", content.conclusion, claims)
    yield from _twice(sheet, "claims", [claim.id for claim in content.claims])
    yield from _twice(sheet, "relations", [relation.id for relation in content.relations])
    for index, relation in enumerate(content.relations):
        yield from unknown(sheet, ("relations", index, "to"), "claim", relation.to, claims)
        for number, name in enumerate(relation.premises):
            yield from unknown(sheet, ("relations", index, "premises", number), "claim", name, claims)
    yield from _relations(sheet)
    circles = list(_circles(sheet))
    yield from circles or _length(sheet)
    named = {name for relation in content.relations for name in (relation.to, *relation.premises)}
    if {content.conclusion, *named} <= set(claims) and not sheet.unread:  # else what is behind it seems cut off
        yield from _loose_ends(sheet)


def typed(sheet: Sheet[Any], index: int) -> Iterator[Fault]:
    """A claim whose id students could not type in a map."""
    claim = sheet.content.claims[index]
    if not TYPED.fullmatch(claim.id) or set(claim.id.split("-")) & set(IN_MAPS):
        expected = f"small letters, digits and dashes, without {', '.join(IN_MAPS)}: students type it in maps"
        yield sheet.fault(("claims", index, "id"), f"claim id {claim.id!r} cannot be typed", expected)


def _wording(sheet: Sheet[Any], index: int) -> Iterator[Fault]:
    yield from typed(sheet, index)
    claim = sheet.content.claims[index]
    if len(claim.label) > LONGEST_LABEL:
        what = f"label {claim.label!r} has {len(claim.label)} letters"
        yield sheet.fault(("claims", index, "label"), what, f"at most {LONGEST_LABEL}, for a box in a picture")


def _hedged_elsewhere(sheet: Sheet[Any], index: int, statements: Sheet[Any]) -> Iterator[Fault]:
    """Hedges of a claim that none of its statements has: what counts as a hedge is decided in one place."""
    claim = sheet.content.claims[index]
    rows = {row.id: row for row in statements.content}
    if not set(claim.statements) <= set(rows):  # what is behind them cannot be known
        return
    known = {hedge for name in claim.statements for hedge in rows[name].hedges}
    for number, hedge in enumerate(claim.hedges):
        if hedge not in known:
            what = f"hedge {hedge!r} is none of the statements behind {claim.id!r}"
            expected = f"one of {', '.join(sorted(known))}" if known else "no hedges"
            yield sheet.fault(("claims", index, "hedges", number), what, expected)


def _relations(sheet: Sheet[Any]) -> Iterator[Fault]:
    """Premises named twice, relations given twice, and support marked as a concession."""
    seen: dict[tuple[str, frozenset[str], str], str] = {}
    for index, relation in enumerate(sheet.content.relations):
        path = ("relations", index)
        for number, name in enumerate(relation.premises):
            if name in relation.premises[:number]:
                yield sheet.fault((*path, "premises", number), f"premise {name!r} is given twice", "different premises")
        same = (relation.kind, frozenset(relation.premises), relation.to)
        if same in seen:
            yield sheet.fault(path, f"relation {relation.id!r} says the same as {seen[same]!r}", "one of the two")
        seen.setdefault(same, relation.id)
        if relation.concession and relation.kind == "supports":
            what = f"relation {relation.id!r} supports and is a concession"
            yield sheet.fault(
                (*path, "concession"), what, "a relation that attacks: a concession grants a point against"
            )


def _loose_ends(sheet: Sheet[Argument]) -> Iterator[Fault]:
    """A conclusion that leads on, and claims from which no arrow leads to it."""
    content = sheet.content
    reaching = {content.conclusion}
    left: list[Relation] = list(content.relations)
    while arriving := [relation for relation in left if relation.to in reaching]:
        reaching.update(premise for relation in arriving for premise in relation.premises)
        left = [relation for relation in left if relation not in arriving]
    for index, relation in enumerate(content.relations):
        if content.conclusion in relation.premises:
            what = f"the conclusion {content.conclusion!r} is a premise of {relation.id!r}"
            yield sheet.fault(("relations", index, "premises"), what, "a conclusion from which nothing follows")
    for index, claim in enumerate(content.claims):
        if claim.id not in reaching:
            what = f"claim {claim.id!r} does not lead to the conclusion"
            yield sheet.fault(("claims", index), what, "a relation that leads from it, or no such claim")


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


def _length(sheet: Sheet[Argument]) -> Iterator[Fault]:
    """A chain of claims that is too long to be shown. For an argument without circles."""
    reached = {claim.id for claim in sheet.content.claims}
    for _ in range(MOST_STEPS):
        reached = {relation.to for relation in sheet.content.relations if reached.intersection(relation.premises)}
    for index, relation in enumerate(sheet.content.relations):
        if reached.intersection(relation.premises):
            what = f"more than {MOST_STEPS} steps lead to {relation.to!r}"
            yield sheet.fault(("relations", index), what, f"a chain of at most {MOST_STEPS} relations")
            return


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
        yield from _verdicts(sheet, index, clue, tables)


def _verdicts(sheet: Sheet[Any], index: int, clue: Clue, tables: Tables) -> Iterator[Fault]:
    """Evidence that rests on what the author concludes: that is what the evidence is to be weighed for."""
    inferred = (
        {row.id for row in tables["statements"].content if row.mode == "inferred"} if "statements" in tables else ()
    )
    for number, name in enumerate(clue.rests_on):
        if name in inferred:
            what = f"evidence {clue.id!r} rests on {name!r}, a conclusion of the author's"
            yield sheet.fault(
                ("evidence", index, "rests_on", number), what, "what can be looked up: not a verdict on it"
            )


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
        strange, missing = astray([name for name in given if name not in sheet.unread], known)
        for name in strange:
            yield from unknown(sheet, (*path, field, name), "hypothesis", name, known)
        for name in missing:
            what = f"evidence {clue.id!r} has no {field!r} for hypothesis {name!r}"
            yield sheet.fault((*path, field), what, "one for every hypothesis")
    own = {*known, *(other.id for other in sheet.content.evidence)}
    for number, name in enumerate(clue.rests_on):
        here = (*path, "rests_on", number)
        if name in own:
            what = f"evidence {clue.id!r} rests on {name!r} of the same file"
            yield sheet.fault(here, what, "a statement, a claim checked, an event or an amount")
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

"""A student's map beside the key: what is right, and for everything else what kind of slip it is.

``quiz/browser/map_comparison.js`` compares in the same way; ``tests/argument/map_cases.json`` holds both to
the same cases, word for word. Pure: grading uses it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from msgspec import Struct

from coursekit.argument.map_text import Arrow, read_map
from coursekit.formatting import listed
from coursekit.language import gettext, gettext_noop, ngettext

Verdict = Literal["right", "partly", "wrong"]

_OURS = gettext_noop("The text does not draw this link itself, so your own drawing may stand.")


class MapRemark(Struct, frozen=True):
    """What to say about an arrow that is not in the key. ``about``: the places, among the arrows of the key
    that were not found, of those that need no other remark. ``reading``: it is a matter of how the text is
    read, and not of how arrows are drawn."""

    text: str
    about: set[int] = set()
    reading: bool = True


class MapComparison(Struct, frozen=True):
    """``points``: arrows in common out of all arrows of both maps, from 0 to 1. ``remarks`` are
    for the student, in order of the lines; a repeated arrow is remarked on and costs nothing. Nor does
    another drawing of a link that the key calls ``ours``: it counts as that link."""

    outcome: Verdict
    points: float
    remarks: list[str]


def compare_map(text: str, known: Sequence[str], key: Sequence[Arrow]) -> MapComparison:
    """Compare the map ``text`` on the claims ``known`` with the arrows of ``key``.

    >>> key, _ = read_map("empty -> needless", ["empty", "needless"])
    >>> compare_map("needless -> empty", ["empty", "needless"], key).outcome
    'wrong'
    """
    arrows, slips = read_map(text, known)
    remarks = [(slip.line, _at(slip.line, f"{slip.text}.".replace("?.", "?"))) for slip in slips]
    first: dict[tuple[str, frozenset[str], str], Arrow] = {}
    for arrow in arrows:
        before = first.setdefault(_same(arrow), arrow)
        if before is not arrow:
            same = gettext("Line {line} says the same as line {before}.", line=arrow.line, before=before.line)
            remarks.append((arrow.line, same))
    found = [arrow for arrow in key if _same(arrow) in first]
    others = [arrow for same, arrow in first.items() if same not in {_same(arrow) for arrow in key}]
    left = [arrow for arrow in key if arrow not in found]
    circle = circle_in(first.values())
    explained, settled, wrong = set[int](), set[int](), len(slips)
    for arrow in others:
        remark = _remark(arrow, others, key, left, circle)
        explained |= remark.about
        free = remark.reading and bool(remark.about) and all(left[place].ours for place in remark.about)
        settled |= remark.about if free else set()
        wrong += not free
        text = f"{remark.text} {gettext(_OURS)}" if free else remark.text
        if not any(said.endswith(f": {text}") for _, said in remarks):
            remarks.append((arrow.line, _at(arrow.line, text)))
    said = [remark for _, remark in sorted(remarks, key=lambda remark: remark[0])]
    if circle:
        way = " -> ".join(circle)
        said.append(gettext("This is circular: {circle}. A claim cannot be its own reason.", circle=way))
    if not slips:  # a line that could not be read may hold what would be missed
        said += [_missing(arrow) for place, arrow in enumerate(left) if place not in explained]
    agreed = len(found) + len(settled)
    outcome: Verdict = "right" if agreed == len(key) and not wrong else "partly" if agreed else "wrong"
    return MapComparison(outcome, agreed / (len(key) + wrong), said)


def _at(line: int, text: str) -> str:
    return gettext("Line {line}: {text}", line=line, text=text)


def circle_in(arrows: Iterable[Arrow]) -> list[str]:
    """The claims of the first circle of support, beginning and ending with the same; none: empty."""
    after: dict[str, list[str]] = {}
    for arrow in arrows:
        for premise in arrow.premises if arrow.kind == "supports" else ():
            after.setdefault(premise, []).append(arrow.to)
    for start in after:
        ways = [[start]]
        while ways:
            way = ways.pop()
            for claim in after.get(way[-1], ()):
                if claim == start:
                    return [*way, start]
                if claim not in way:
                    ways.append([*way, claim])
    return []


def _same(arrow: Arrow) -> tuple[str, frozenset[str], str]:
    return arrow.kind, frozenset(arrow.premises), arrow.to


def _remark(
    arrow: Arrow, others: Sequence[Arrow], key: Sequence[Arrow], left: Sequence[Arrow], circle: Sequence[str]
) -> MapRemark:
    given = set(arrow.premises)
    here = [(place, other) for place, other in enumerate(left) if other.to == arrow.to]
    for place, other in here:
        if set(other.premises) == given:
            return MapRemark(_turned_over(other), {place})
    for place, other in enumerate(left):
        if other.to in given and arrow.to in other.premises:
            what = gettext(
                "the arrow is reversed. It leads from a reason to the claim it supports or attacks: from {premises} to "
                "{claim}.",
                premises=listed(other.premises),
                claim=other.to,
            )
            return MapRemark(what, {place}, reading=False)
    alike = [(place, other) for place, other in here if other.kind == arrow.kind and given & set(other.premises)]
    for place, other in alike:
        if given < set(other.premises):
            return MapRemark(_too_few(arrow, other, others), {place})
    whole = {premise for _, other in alike if given.issuperset(other.premises) for premise in other.premises}
    if close := [
        (n, other) for n, other in alike if given.issuperset(other.premises) or {*other.premises} & given - whole
    ]:
        known = {premise for _, other in close for premise in other.premises}
        beyond = [premise for premise in arrow.premises if premise not in known]
        text = _mixed_up([other for _, other in close], beyond)
        return MapRemark(text, {place for place, _ in close}, reading=not beyond)
    if arrow.to in circle and given & set(circle):
        return MapRemark(gettext("{arrow} is part of a circle.", arrow=arrow.words()), reading=False)
    return MapRemark(_elsewhere(arrow, key), reading=False)


def _turned_over(arrow: Arrow) -> str:
    names = {"premises": listed(arrow.premises), "claim": arrow.to}
    if arrow.kind == "supports":
        return ngettext(
            "{premises} supports {claim}; it does not attack it.",
            "{premises} support {claim}; they do not attack it.",
            len(arrow.premises),
            **names,
        )
    return ngettext(
        "{premises} attacks {claim}; it does not support it.",
        "{premises} attack {claim}; they do not support it.",
        len(arrow.premises),
        **names,
    )


def _too_few(arrow: Arrow, other: Arrow, others: Sequence[Arrow]) -> str:
    """Some premises of a linked set stand alone; perhaps the rest stand alone on other lines."""
    whole = set(other.premises)
    same = [one for one in others if (one.to, one.kind) == (other.to, other.kind)]
    if {premise for one in same if set(one.premises) < whole for premise in one.premises} == whole:
        return gettext(
            "{premises} are linked, and you give them as independent. Join them with +.",
            premises=listed(other.premises),
        )
    rest = [premise for premise in other.premises if premise not in arrow.premises]
    return gettext(
        "a premise is missing. {premises} cannot support {claim} without {rest}: join them with +.",
        premises=listed(arrow.premises),
        claim=arrow.to,
        rest=listed(rest),
    )


def _mixed_up(alike: Sequence[Arrow], beyond: Sequence[str]) -> str:
    """A set of premises that holds reasons of the key, or parts of them, and perhaps premises ``beyond``: which
    are linked, which are reasons of their own, and which do not belong there."""
    sets = [listed(other.premises) for other in alike if len(other.premises) > 1]
    alone = [other.premises[0] for other in alike if len(other.premises) == 1]
    if not sets and not beyond:
        return gettext(
            "you link {premises}, but each is an independent reason. Give each a line.", premises=listed(alone)
        )
    if not sets:
        return ngettext(
            "{premises} does not belong with the other premises here.",
            "{premises} do not belong with the other premises here.",
            len(beyond),
            premises=listed(beyond),
        )
    said = [gettext("{premises} are linked", premises=sets[0])]
    said += [gettext("so are {premises}", premises=one) for one in sets[1:]]
    if alone:
        said.append(
            ngettext(
                "{premises} is an independent reason",
                "{premises} are independent reasons",
                len(alone),
                premises=listed(alone),
            )
        )
    if beyond:
        said.append(
            ngettext(
                "{premises} does not belong with them",
                "{premises} do not belong with them",
                len(beyond),
                premises=listed(beyond),
            )
        )
    lines = f" {gettext('Give each reason a line.')}" if len(alike) > 1 else ""
    return f"{'; '.join(said)}.{lines}"


def _elsewhere(arrow: Arrow, key: Sequence[Arrow]) -> str:
    for premise in arrow.premises:
        steps = _between(premise, arrow.to, key)
        if steps:
            return gettext(
                "this jumps over a step between {premise} and {claim}: {steps}.",
                premise=premise,
                claim=arrow.to,
                steps=listed(steps),
            )
    return gettext(
        "{arrow} is not in our reading. It may be defensible: what in the text makes one count for or against the "
        "other?",
        arrow=arrow.words(),
    )


def _between(premise: str, to: str, key: Sequence[Arrow]) -> list[str]:
    """The claims on the way from one claim to another in the key; none when there is no step between."""
    ways = [[premise]]
    while ways:
        way = ways.pop(0)
        for arrow in key:
            if way[-1] in arrow.premises:
                if arrow.to == to:
                    return way[1:]
                ways.append([*way, arrow.to])
    return []


def _missing(arrow: Arrow) -> str:
    premises = listed(arrow.premises)
    if arrow.kind == "supports":
        return ngettext(
            "Missing: {premises}. What does it support?",
            "Missing: {premises}. What do they support together?",
            len(arrow.premises),
            premises=premises,
        )
    return ngettext(
        "Missing: {premises}. What does it attack?",
        "Missing: {premises}. What do they attack together?",
        len(arrow.premises),
        premises=premises,
    )

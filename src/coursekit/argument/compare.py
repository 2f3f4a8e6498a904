"""A student's map beside the key: what is right, and for everything else what kind of slip it is.

``quiz/browser/map_text.js`` compares in the same way; ``tests/argument/map_cases.json`` holds both to
the same cases, word for word. Pure: grading uses it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from msgspec import Struct

from coursekit.argument.map_text import Arrow, read_map
from coursekit.wording import listed

Verdict = Literal["right", "partly", "wrong"]

_OUTSIDE = "is not in our reading. It may be defensible: what in the text lets the one count for or against the other?"


class Comparison(Struct, frozen=True):
    """``points``: arrows in common out of all arrows of both maps, from 0 to 1. ``remarks`` are
    for the student, in order of the lines; a repeated arrow is remarked on and costs nothing."""

    outcome: Verdict
    points: float
    remarks: list[str]


def compare_map(text: str, known: Sequence[str], key: Sequence[Arrow]) -> Comparison:
    """Compare the map ``text`` on the claims ``known`` with the arrows of ``key``."""
    arrows, slips = read_map(text, known)
    remarks = [(slip.line, f"Line {slip.line}: {slip.text}.".replace("?.", "?")) for slip in slips]
    first: dict[tuple[str, frozenset[str], str], Arrow] = {}
    for arrow in arrows:
        before = first.setdefault(_same(arrow), arrow)
        if before is not arrow:
            remarks.append((arrow.line, f"Line {arrow.line} says the same as line {before.line}."))
    found = [arrow for arrow in key if _same(arrow) in first]
    others = [arrow for same, arrow in first.items() if same not in {_same(arrow) for arrow in key}]
    left = [arrow for arrow in key if arrow not in found]
    circle = circle_in(first.values())
    explained = set[int]()
    for arrow in others:
        remark, about = _remark(arrow, others, key, left, circle)
        explained |= about
        if not any(said.endswith(f": {remark}") for _, said in remarks):
            remarks.append((arrow.line, f"Line {arrow.line}: {remark}"))
    said = [remark for _, remark in sorted(remarks, key=lambda remark: remark[0])]
    if circle:
        said.append(f"This is circular: {' -> '.join(circle)}. A claim cannot be its own reason.")
    if not slips:  # a line that could not be read may hold what would be missed
        said += [_missing(arrow) for place, arrow in enumerate(left) if place not in explained]
    wrong = len(others) + len(slips)
    outcome: Verdict = "right" if not left and not wrong else "partly" if found else "wrong"
    return Comparison(outcome, len(found) / (len(key) + wrong), said)


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
) -> tuple[str, set[int]]:
    """What to say about an arrow that is not in the key, and the places in ``left`` of the arrows
    of the key that need no other remark after it."""
    given = set(arrow.premises)
    here = [(place, other) for place, other in enumerate(left) if other.to == arrow.to]
    for place, other in here:
        if set(other.premises) == given:
            does, not_that = ("support", "attack") if other.kind == "supports" else ("attack", "support")
            it = "it does" if len(given) == 1 else "they do"
            what = f"{listed(other.premises)} {does}{'s' * (len(given) == 1)} {other.to}"
            return f"{what}; {it} not {not_that} it.", {place}
    for place, other in enumerate(left):
        if other.to in given and arrow.to in other.premises:
            way = f"from {listed(other.premises)} to {other.to}"
            what = "the arrow is reversed. It leads from a reason to what it is a reason for or against"
            return f"{what}: {way}.", {place}
    for place, other in here:
        if other.kind == arrow.kind and given < set(other.premises):
            return _too_few(arrow, other, others), {place}
    apart = [(place, other) for place, other in here if other.kind == arrow.kind and set(other.premises) < given]
    if apart:
        return _too_many(arrow, [other for _, other in apart]), {place for place, _ in apart}
    if arrow.to in circle and given & set(circle):
        return f"{arrow.words()} is part of a circle.", set()
    return _elsewhere(arrow, key), set()


def _too_few(arrow: Arrow, other: Arrow, others: Sequence[Arrow]) -> str:
    """Some premises of a linked set stand alone; perhaps the rest stand alone on other lines."""
    whole = set(other.premises)
    same = [one for one in others if (one.to, one.kind) == (other.to, other.kind)]
    if {premise for one in same if set(one.premises) < whole for premise in one.premises} == whole:
        return f"{listed(other.premises)} are linked, and you give them as independent. Join them with +."
    rest = [premise for premise in other.premises if premise not in arrow.premises]
    without = f"{listed(arrow.premises)} cannot carry {arrow.to} without {listed(rest)}"
    return f"a premise is missing. {without}: join them with +."


def _too_many(arrow: Arrow, apart: Sequence[Arrow]) -> str:
    """A linked set that holds one or several complete reasons."""
    covered = {premise for other in apart for premise in other.premises}
    beyond = [premise for premise in arrow.premises if premise not in covered]
    if beyond:
        return f"{listed(beyond)} {'does' if len(beyond) == 1 else 'do'} not belong with the other premises here."
    return f"you link {listed(arrow.premises)}, but each is a reason of its own. Give each a line."


def _elsewhere(arrow: Arrow, key: Sequence[Arrow]) -> str:
    for premise in arrow.premises:
        steps = _between(premise, arrow.to, key)
        if steps:
            return f"this jumps over a step between {premise} and {arrow.to}: {listed(steps)}."
    return f"{arrow.words()} {_OUTSIDE}"


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
    does = arrow.kind.removesuffix("s")
    ask = f"What does it {does}?" if len(arrow.premises) == 1 else f"What do they {does} together?"
    return f"Missing: {listed(arrow.premises)}. {ask}"

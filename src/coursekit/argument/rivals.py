"""Rival explanations of one fact, compared by the evidence that speaks against each.

The method is the analysis of competing hypotheses: R. J. Heuer Jr., *Psychology of Intelligence
Analysis*, Center for the Study of Intelligence, 1999, chapter 8. Each piece of evidence is rated
against every hypothesis; hypotheses are then ranked by how much is inconsistent with them, not by how
much fits, and the conclusion is tested by leaving evidence out. Heuer describes all this in words:
the numbers below are ours, and each says so.

A grid maps evidence to hypotheses to ratings. Everything here is pure, and the order of rows and
columns of a grid never changes a result. ``quiz/kinds/grid.js`` ranks by the same rules;
``tests/argument/rivals_cases.json`` holds both to the same cases.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator, Mapping
from typing import Literal

from msgspec import Struct

from coursekit.kit.argument_records import Rating, Rivals

Row = Mapping[str, Rating]
"""One piece of evidence: hypothesis to rating."""

Grid = Mapping[str, Row]
"""Evidence to its row. Every row rates the same hypotheses."""

POINTS: dict[Rating, int] = {
    "very_consistent": 0,
    "consistent": 0,
    "neutral": 0,
    "inconsistent": 1,
    "very_inconsistent": 2,
}
"""What a rating counts against a hypothesis. What fits counts nothing, as the method prescribes; that
very inconsistent evidence counts double is our choice."""

FITS: tuple[Rating, ...] = ("very_consistent", "consistent")

Effect = Literal["same", "shared", "overtaken"]
"""What leaving evidence out does to the lead: the same hypotheses lead · others lead with at least
one of them · none of them still leads."""

MOST_LEFT_OUT = 2
"""``flips`` looks no further: a ranking that needs three rows less to fall is called firm here."""


class Rank(Struct, frozen=True):
    """Hypotheses with the same number of points against them. ``place`` counts from 1; after a tie of
    three for place 2 comes place 5."""

    place: int
    points: int
    hypotheses: tuple[str, ...]


class Change(Struct, frozen=True):
    """The ranking without some evidence, and what that does to the lead."""

    without: tuple[str, ...]
    ranking: tuple[Rank, ...]
    effect: Effect


def grid_of(rivals: Rivals, evidence: Collection[str] = ()) -> dict[str, dict[str, Rating]]:
    """The kit's own ratings, of all its evidence or of the ids in ``evidence``."""
    names = [hypothesis.id for hypothesis in rivals.hypotheses]
    return {
        clue.id: {name: clue.ratings[name] for name in names}
        for clue in rivals.evidence
        if not evidence or clue.id in evidence
    }


def complete(grid: Grid, hypotheses: Collection[str]) -> dict[str, Row]:
    """The rows that rate every one of ``hypotheses``. In a half-filled grid only these are ranked:
    a hypothesis that nothing was held against yet would otherwise lead for that reason."""
    return {name: row for name, row in grid.items() if all(hypothesis in row for hypothesis in hypotheses)}


def inconsistency(grid: Grid) -> dict[str, int]:
    """The points against each hypothesis: 1 for an inconsistent row, 2 for a very inconsistent one.

    That hypotheses are compared by what is inconsistent with them is Heuer's; the points are ours.
    """
    return {name: sum(POINTS[row[name]] for row in grid.values()) for name in _hypotheses(grid)}


def fitting(grid: Grid) -> dict[str, int]:
    """How many rows fit each hypothesis. Not part of the ranking: shown beside it, because this is
    what people tend to count instead."""
    return {name: sum(row[name] in FITS for row in grid.values()) for name in _hypotheses(grid)}


def diagnosticity(row: Row) -> float:
    """How far a row tells hypotheses apart: the share, from 0 to 1, of pairs of hypotheses that it
    rates differently.

    Heuer defines diagnosticity in words (evidence that is consistent with all hypotheses has none);
    this number is ours. A row with fewer than two hypotheses tells nothing apart: 0.
    """
    pairs = list(itertools.combinations(row.values(), 2))
    return sum(one != other for one, other in pairs) / len(pairs) if pairs else 0.0


def ranking(grid: Grid) -> tuple[Rank, ...]:
    """The hypotheses, those with least against them first. Equals share a place: with so few points
    any order among them would be made up."""
    points = inconsistency(grid)
    levels = sorted(set(points.values()))
    return tuple(
        Rank(
            place=1 + sum(other < level for other in points.values()),
            points=level,
            hypotheses=tuple(name for name, count in points.items() if count == level),
        )
        for level in levels
    )


def leaders(grid: Grid) -> frozenset[str]:
    """The hypotheses with least against them; none in an empty grid."""
    return frozenset(places[0].hypotheses) if (places := ranking(grid)) else frozenset()


def leave_out(grid: Grid, without: Collection[str]) -> Change:
    """The ranking without the evidence of these ids. When nothing is left, nothing speaks against
    any hypothesis and all of them lead."""
    rest = {name: row for name, row in grid.items() if name not in without}
    places = ranking(rest) if rest else (Rank(1, 0, _hypotheses(grid)),)
    before, after = leaders(grid), frozenset(places[0].hypotheses)
    effect: Effect = "same" if after == before else "shared" if after & before else "overtaken"
    return Change(tuple(name for name in grid if name in without), places, effect)


def sensitivity(grid: Grid) -> dict[str, Change]:
    """For each row, the ranking without it (Heuer's step 6: how much hangs on a few items?)."""
    return {name: leave_out(grid, [name]) for name in grid}


def flips(grid: Grid, most: int = MOST_LEFT_OUT) -> list[Change]:
    """The smallest sets of rows without which none of the leaders still leads: all sets of that
    size, or none when even ``most`` rows less do not do it."""
    for size in range(1, most + 1):
        if found := [change for change in _without(grid, size) if change.effect == "overtaken"]:
            return found
    return []


def _without(grid: Grid, size: int) -> Iterator[Change]:
    return (leave_out(grid, names) for names in itertools.combinations(grid, size))


def _hypotheses(grid: Grid) -> tuple[str, ...]:
    return tuple(next(iter(grid.values()), {}))

"""The comparison of rival explanations as tables that a lesson can show."""

from __future__ import annotations

from collections.abc import Sequence

from coursekit.argument.rivals import (
    MOST_LEFT_OUT,
    Change,
    Rank,
    diagnosticity,
    fitting,
    flips,
    grid_of,
    leaders,
    leave_out,
    ranking,
    sensitivity,
)
from coursekit.errors import CourseError
from coursekit.formatting import in_quotes, listed
from coursekit.kit import Kit
from coursekit.kit.argument_records import Rivals
from coursekit.kit.nearest import one_of
from coursekit.language import gettext, gettext_noop, ngettext
from coursekit.tables.table import Table

OURS = gettext_noop("The ratings are this course’s reading, not facts.")
_COUNTED = gettext_noop("Counted: 1 point for a row that speaks against it, 2 for one that clashes with it.")


def rivals_of(kit: Kit) -> Rivals:
    """The kit's rival explanations. Raises CourseError when it has none."""
    if kit.rivals is None:
        raise CourseError("this kit has no rival explanations: it needs a file data/hypotheses.yaml")
    return kit.rivals


def rank_table(kit: Kit, without: str = "") -> Table:
    """The ranking of the kit's explanations, leaving out the evidence named in ``without`` (one id, or
    several with commas between them), and what that changes.

    Raises CourseError for a kit without rival explanations, for an unknown id, one named twice, a
    list instead of text, and when nothing would be left.
    """
    rivals = rivals_of(kit)
    grid, left_out = grid_of(rivals), _named(rivals, without)
    change = leave_out(grid, left_out)
    names = _labels(rivals)
    before = {name: place for place in ranking(grid) for name in place.hypotheses}
    fits = fitting({name: row for name, row in grid.items() if name not in left_out})
    rows = [
        [_place(place), names[name], str(place.points), str(fits[name])] + ([_place(before[name])] if left_out else [])
        for place in change.ranking
        for name in place.hypotheses
    ]
    evidence = {clue.id: in_quotes(clue.label) for clue in rivals.evidence}
    caption = gettext("The ranking: least against it comes first")
    if left_out:
        these = listed([evidence[name] for name in change.without])
        caption = gettext("The ranking without {these}: least against it comes first", these=these)
    header = [gettext("Place"), gettext("Explanation"), gettext("Points against"), gettext("Rows that fit")]
    told = _changed(change, ranking(grid), names) if left_out else _can_be_left_out(rivals)
    return Table(
        caption=caption,
        header=[*header, gettext("Place with all rows")] if left_out else header,
        rows=rows,
        note=f"{told} {gettext(_COUNTED)} {gettext(OURS)}",
    )


def sensitivity_table(kit: Kit) -> Table:
    """What the ranking becomes without each piece of evidence, and what it takes to unseat whoever
    leads. Raises CourseError for a kit without rival explanations."""
    rivals = rivals_of(kit)
    grid, names = grid_of(rivals), _labels(rivals)
    changes = sensitivity(grid)
    pairs = len(names) * (len(names) - 1) // 2
    return Table(
        caption=gettext("What the ranking depends on: one piece of evidence left out at a time"),
        header=[
            gettext("Left out"),
            gettext("Evidence"),
            gettext("Pairs of explanations it tells apart"),
            gettext("Least against it then"),
            gettext("The lead"),
        ],
        rows=[
            [
                clue.id,
                clue.label,
                gettext("{told} of {all}", told=round(diagnosticity(grid[clue.id]) * pairs), all=pairs),
                _leaders(changes[clue.id].ranking, names),
                _lead(changes[clue.id], leaders(grid)),
            ]
            for clue in rivals.evidence
        ],
        note=f"{_what_flips(flips(grid), names)} {_counted_pairs(len(names), pairs)} {gettext(OURS)}",
    )


def _named(rivals: Rivals, without: object) -> list[str]:
    known = [clue.id for clue in rivals.evidence]
    if not isinstance(without, str):
        raise CourseError(f'{without!r} is not text: name what to leave out as without="{", ".join(known[:2])}"')
    named = [name for part in without.split(",") if (name := part.strip())]
    for place, name in enumerate(named):
        if name not in known:
            raise CourseError(f"there is no evidence {name!r} to leave out: use {one_of(known, name)}")
        if name in named[:place]:
            raise CourseError(f"evidence {name!r} is left out twice: name each piece once")
    if len(named) == len(known):
        raise CourseError("no evidence would be left: leave at least one piece in")
    return named


def _labels(rivals: Rivals) -> dict[str, str]:
    return {hypothesis.id: hypothesis.label for hypothesis in rivals.hypotheses}


def _place(place: Rank) -> str:
    return gettext("{place}, shared", place=place.place) if len(place.hypotheses) > 1 else str(place.place)


def _can_be_left_out(rivals: Rivals) -> str:
    ids = ", ".join(clue.id for clue in rivals.evidence)
    return gettext("Evidence that can be left out: {ids}.", ids=ids)


def _leaders(places: Sequence[Rank], names: dict[str, str]) -> str:
    first = places[0]
    if len(first.hypotheses) == len(names):
        return gettext("all level ({points})", points=first.points)
    return f"{listed([names[name] for name in first.hypotheses])} ({first.points})"


def _lead(change: Change, before: frozenset[str]) -> str:
    if change.effect == "same":
        return gettext("stays")
    if change.effect == "overtaken":
        return gettext("goes to another")
    return gettext("is shared") if before < set(change.ranking[0].hypotheses) else gettext("changes in part")


def _changed(change: Change, before: Sequence[Rank], names: dict[str, str]) -> str:
    then, now = _leaders(before, names), _leaders(change.ranking, names)
    if change.effect == "same":
        return gettext("The lead stays where it was: {now}.", now=now)
    return gettext("With all rows, least speaks against {then}. Now: {now}.", then=then, now=now)


def _counted_pairs(explanations: int, pairs: int) -> str:
    return gettext(
        "{explanations} explanations make {pairs} pairs. A row tells a pair apart if it rates the two differently. "
        "Only what speaks against an explanation earns points.",
        explanations=explanations,
        pairs=pairs,
    )


def _what_flips(found: list[Change], names: dict[str, str]) -> str:
    if not found:
        return gettext(
            "No leader loses the lead when up to {most} pieces of evidence are left out.", most=MOST_LEFT_OUT
        )
    size = len(found[0].without)
    sets = "; ".join(
        gettext("without {rows}: {leaders}", rows=" + ".join(change.without), leaders=_leaders(change.ranking, names))
        for change in found
    )
    return ngettext(
        "Leaving out {n} piece of evidence is enough to give the lead to another: {sets}.",
        "Leaving out {n} pieces of evidence is enough to give the lead to another: {sets}.",
        size,
        sets=sets,
    )

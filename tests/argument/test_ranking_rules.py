"""Every general sentence that a lesson may state of rankings, tried on many random grids."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from coursekit.argument.rivals import (
    FITS,
    POINTS,
    Grid,
    diagnosticity,
    flips,
    inconsistency,
    leaders,
    leave_out,
    ranking,
)
from coursekit.kit.argument_records import Rating

RATINGS: Sequence[Rating] = list(POINTS)
HARMLESS: Sequence[Rating] = [rating for rating, points in POINTS.items() if not points]


def grids() -> Iterator[tuple[random.Random, dict[str, dict[str, Rating]]]]:
    for seed in range(400):
        dice = random.Random(seed)
        names = [f"h{number}" for number in range(dice.randint(2, 6))]
        yield dice, {f"e{row}": {name: dice.choice(RATINGS) for name in names} for row in range(dice.randint(2, 7))}


def names(grid: Grid) -> list[str]:
    return list(next(iter(grid.values())))


def order(grid: Grid) -> list[tuple[str, ...]]:
    return [place.hypotheses for place in ranking(grid)]


def test_evidence_rated_alike_for_all_speaks_for_nothing() -> None:
    for dice, grid in grids():
        alike = dict.fromkeys(names(grid), dice.choice(RATINGS))
        assert diagnosticity(alike) == 0
        assert order(grid | {"new": alike}) == order(grid)


def test_what_fits_earns_nothing_however_much_of_it_there_is() -> None:
    for dice, grid in grids():
        fitting = {f"new{number}": {name: dice.choice(FITS) for name in names(grid)} for number in range(5)}
        assert inconsistency(grid | fitting) == inconsistency(grid)


def test_only_what_speaks_against_moves_the_ranking() -> None:
    for dice, grid in grids():
        harmless = {name: dice.choice(HARMLESS) for name in names(grid)}
        assert ranking(grid | {"new": harmless}) == ranking(grid)


def test_no_row_left_out_takes_the_lead_from_an_explanation_that_nothing_speaks_against() -> None:
    tried = 0
    for dice, grid in grids():
        unharmed = {row: {**ratings, "h0": dice.choice(HARMLESS)} for row, ratings in grid.items()}
        assert "h0" in leaders(unharmed)
        for row in unharmed:
            assert "h0" in leave_out(unharmed, [row]).ranking[0].hypotheses
        tried += leaders(unharmed) == {"h0"}
        assert not flips(unharmed) or leaders(unharmed) != {"h0"}
    assert tried > 50


def test_a_row_tells_a_pair_apart_if_it_rates_the_two_differently() -> None:
    for _, grid in grids():
        for row in grid.values():
            given = list(row.values())
            pairs = len(given) * (len(given) - 1) // 2
            apart = sum(one != other for place, one in enumerate(given) for other in given[:place])
            assert round(diagnosticity(row) * pairs, 6) == apart
            assert (apart == 0) == (len(set(given)) == 1)


def test_leaving_a_row_out_takes_its_points_away_and_no_others() -> None:
    for _, grid in grids():
        for name, row in grid.items():
            rest = {other: ratings for other, ratings in grid.items() if other != name}
            before, after = inconsistency(grid), inconsistency(rest)
            assert all(before[hypothesis] - after[hypothesis] == POINTS[row[hypothesis]] for hypothesis in names(grid))

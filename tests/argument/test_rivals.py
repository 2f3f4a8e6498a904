"""Rival explanations are ranked by what speaks against them, whatever order they come in."""

from __future__ import annotations

import itertools
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from coursekit.argument.rivals import (
    FITS,
    POINTS,
    Grid,
    complete,
    diagnosticity,
    fitting,
    flips,
    grid_of,
    inconsistency,
    leaders,
    leave_out,
    ranking,
    sensitivity,
)
from coursekit.argument.scale import SCALE
from coursekit.kit import Kit
from coursekit.kit.argument_records import Rating

CASES: list[dict[str, Any]] = json.loads((Path(__file__).parent / "rivals_cases.json").read_text(encoding="utf-8"))
RATINGS: tuple[Rating, ...] = tuple(POINTS)


def grids() -> Iterator[Grid]:
    """Grids of every size from 1 x 2 to 5 x 4, filled at random, the same ones every time."""
    draw = random.Random("grids")
    for rows, columns in itertools.product(range(1, 6), range(2, 5)):
        for _ in range(12):
            yield {f"e{row}": {f"h{column}": draw.choice(RATINGS) for column in range(columns)} for row in range(rows)}


GRIDS = list(grids())


def standing(grid: Grid) -> list[tuple[int, int, frozenset[str]]]:
    return [(place.place, place.points, frozenset(place.hypotheses)) for place in ranking(grid)]


def test_the_cases_shared_with_the_browser() -> None:
    for case in CASES:
        ranked = ranking(complete(case["ratings"], case["hypotheses"]))
        found = [[place.place, place.points, list(place.hypotheses)] for place in ranked]
        assert found == case["ranking"], case["name"]


def test_the_scale_goes_from_what_fits_best_to_what_fits_worst() -> None:
    assert tuple(SCALE) == RATINGS
    assert [level.points for level in SCALE.values()] == sorted(POINTS.values()) == [0, 0, 0, 1, 2]
    assert all(POINTS[rating] == 0 for rating in FITS)


def test_a_ranking_is_what_sorting_by_points_gives() -> None:
    for grid in GRIDS:
        points = inconsistency(grid)
        by_hand = {
            name: sum({"inconsistent": 1, "very_inconsistent": 2}.get(row[name], 0) for row in grid.values())
            for name in next(iter(grid.values()))
        }
        assert points == by_hand
        assert [name for place in ranking(grid) for name in place.hypotheses] == sorted(
            by_hand, key=lambda n: by_hand[n]
        )
        for place in ranking(grid):
            assert place.place == 1 + sum(count < place.points for count in by_hand.values())


def test_the_order_of_rows_and_columns_changes_nothing() -> None:
    draw = random.Random("orders")
    for grid in GRIDS:
        rows = draw.sample(list(grid), len(grid))
        columns = draw.sample(list(next(iter(grid.values()))), len(next(iter(grid.values()))))
        mixed = {row: {column: grid[row][column] for column in columns} for row in rows}
        assert standing(mixed) == standing(grid)
        assert fitting(mixed) == fitting(grid)
        assert {name: change.effect for name, change in sensitivity(mixed).items()} == {
            name: change.effect for name, change in sensitivity(grid).items()
        }
        assert {frozenset(change.without) for change in flips(mixed)} == {
            frozenset(change.without) for change in flips(grid)
        }
        for row in rows:
            assert diagnosticity(mixed[row]) == diagnosticity(grid[row])


@pytest.mark.parametrize("rating", RATINGS)
def test_a_row_that_rates_all_alike_tells_nothing_and_never_changes_the_order(rating: Rating) -> None:
    for grid in GRIDS:
        alike = dict.fromkeys(next(iter(grid.values())), rating)
        assert diagnosticity(alike) == 0
        with_it = {**grid, "alike": alike}
        assert [(place, names) for place, _, names in standing(with_it)] == [
            (place, names) for place, _, names in standing(grid)
        ]
        assert leave_out(with_it, ["alike"]).effect == "same"
        assert all("alike" not in change.without for change in flips(with_it) if len(change.without) == 1)


def test_a_row_tells_apart_the_share_of_pairs_it_rates_differently() -> None:
    assert diagnosticity({"a": "neutral", "b": "neutral", "c": "inconsistent"}) == pytest.approx(2 / 3)
    assert diagnosticity({"a": "neutral", "b": "consistent", "c": "inconsistent"}) == 1
    assert diagnosticity({"a": "neutral"}) == diagnosticity({}) == 0


def test_leaving_out_is_ranking_what_is_left() -> None:
    for grid in GRIDS:
        for name, change in sensitivity(grid).items():
            rest = {other: row for other, row in grid.items() if other != name}
            now = leaders(rest) if rest else frozenset(next(iter(grid.values())))
            assert frozenset(change.ranking[0].hypotheses) == now
            assert (change.effect == "same") == (now == leaders(grid))
            assert (change.effect == "overtaken") == (not now & leaders(grid))


def test_flips_are_all_the_smallest_sets_and_only_those() -> None:
    seen = set()
    for grid in GRIDS:
        by_size = {
            size: {
                names for names in itertools.combinations(grid, size) if leave_out(grid, names).effect == "overtaken"
            }
            for size in (1, 2)
        }
        expected = by_size[1] or by_size[2]
        assert {change.without for change in flips(grid)} == expected
        seen.add(1 if by_size[1] else 2 if by_size[2] else 0)
    assert seen == {0, 1, 2}, "the grids try all three"


def test_a_grid_without_rows_has_no_ranking() -> None:
    assert ranking({}) == ()
    assert leaders({}) == frozenset()
    assert flips({}) == []


def test_a_kits_grid_can_be_narrowed(tram: Kit) -> None:
    assert tram.rivals is not None
    assert list(grid_of(tram.rivals)) == ["said", "empty", "unasked", "borrowed"]
    assert grid_of(tram.rivals, ["empty"]) == {
        "empty": {"h-travel": "very_inconsistent", "h-votes": "neutral", "h-builders": "neutral"}
    }

"""The Brier score and calibration in Python. The browser is held to the same cases in ``tests/browser``."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any

import pytest
from msgspec import to_builtins

from coursekit.course import Course
from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.tables.brier import ForecastLevel, brier_score, calibration

CASES: list[dict[str, Any]] = json.loads((Path(__file__).parent / "calibration_cases.json").read_text(encoding="utf-8"))
EVERY_PAIR = list(itertools.product(range(0, 101, 10), (True, False)))


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_score_and_levels_are_what_the_shared_case_says(case: dict[str, Any]) -> None:
    pairs = [(sure, true) for sure, true in case["pairs"]]
    assert to_builtins(calibration(pairs)) == case["levels"]
    if case["brier"] is None:
        with pytest.raises(CourseError, match="no forecast to score"):
            brier_score(pairs)
    else:
        assert brier_score(pairs) == pytest.approx(case["brier"])


@pytest.mark.parametrize("pair", EVERY_PAIR)
def test_a_score_lies_between_0_and_1_and_only_the_certain_reach_the_ends(pair: tuple[float, bool]) -> None:
    score, certain = brier_score([pair]), pair[0] in (0, 100)
    assert (score in (0, 1)) == certain
    assert 0 <= score <= 1


@pytest.mark.parametrize("often", range(11))
def test_on_average_nobody_does_better_than_by_saying_what_is_so(often: int) -> None:
    """What makes the score worth using: for what happens ``often`` times in ten, no forecast beats that one."""
    outcomes = [place < often for place in range(10)]
    scores = {sure: brier_score([(sure, true) for true in outcomes]) for sure in range(0, 101, 10)}
    assert min(scores, key=scores.__getitem__) == often * 10


@pytest.mark.parametrize("pairs", list(itertools.permutations([(90, True), (60, False), (30, False)])))
def test_the_order_of_forecasts_does_not_matter(pairs: tuple[tuple[float, bool], ...]) -> None:
    assert brier_score(pairs) == pytest.approx((0.01 + 0.36 + 0.09) / 3)
    assert calibration(pairs) == [ForecastLevel(30, 1, 0), ForecastLevel(60, 1, 0), ForecastLevel(90, 1, 1)]


def test_a_level_knows_the_share_that_came_true() -> None:
    assert [level.share for level in calibration([(80, True), (80, False), (20, False)])] == [0, 0.5]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ((101, True), "a forecast of 101 is not between 0 and 100 per cent: write each forecast as a pair"),
        ((-1, True), "a forecast of -1 is not between 0 and 100"),
        ((float("nan"), True), "a forecast of nan is not between 0 and 100"),
        ((True, True), "True is not a number"),
        (("90", True), "'90' is not a number"),
        ((90, "yes"), "'yes' does not say whether it happened: write True if it did, False if not"),
        ((90, 1), "1 does not say whether it happened"),
        (90, "90 is not a forecast: write each forecast as a pair, for example \\(90, True\\)"),
        ((90,), "is not a forecast"),
    ],
)
def test_what_is_no_forecast_is_refused_and_the_message_shows_one(tram: Kit, wrong: Any, said: str) -> None:
    with pytest.raises(CourseError, match=said):
        Course(tram).brier((50, True), wrong)
    with pytest.raises(CourseError, match=said):
        calibration([wrong])


def test_a_student_sees_each_forecast_with_its_working_and_the_mean(tram: Kit) -> None:
    table = Course(tram).brier((90, True), (60, False)).table()
    assert table.caption == "Brier score: 0.185"
    assert table.rows == [
        ["90%", "it happened: 1", "−0.1", "0.01"],
        ["60%", "it did not: 0", "0.6", "0.36"],
        ["Mean of the squares", "", "", "0.185"],
    ]
    shown = Course(tram).brier((90, True))._repr_mimebundle_()
    assert shown["text/plain"].startswith("Brier score: 0.01\nForecast: 90%; Outcome: it happened: 1;")
    assert "<table" in shown["text/html"]

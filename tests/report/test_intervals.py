"""Wilson's interval, held against printed values and against its definition."""

from __future__ import annotations

import math

import pytest

from coursekit.report.intervals import at_least, wilson


@pytest.mark.parametrize(
    ("part", "whole", "low", "high"),
    # R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998),
    # 857-872, table I, method 3.
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_it_is_that_of_a_printed_table(part: int, whole: int, low: float, high: float) -> None:
    assert wilson(part, whole) == pytest.approx((low, high), abs=0.00005)


@pytest.mark.parametrize(("part", "whole"), [(3, 7), (26, 30), (1, 400)])
def test_its_ends_are_where_the_score_test_gives_the_share_up(part: int, whole: int) -> None:
    for end in wilson(part, whole):
        assert abs(part / whole - end) / math.sqrt(end * (1 - end) / whole) == pytest.approx(1.959964, abs=1e-5)


def test_what_few_have_met_ranks_below_what_many_have() -> None:
    assert at_least(3, 3) < at_least(20, 26)
    assert at_least(21, 130) < at_least(16, 42)

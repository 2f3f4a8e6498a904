"""Numbers as students type them, in Python. The browser is held to the same cases in ``tests/browser``."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from coursekit.quiz.typed_number import percents, readings

CASES: list[dict[str, Any]] = json.loads((Path(__file__).parent / "number_cases.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_a_number_is_read_as_the_shared_case_says(case: dict[str, Any]) -> None:
    assert readings(case["typed"], case.get("unit", "")) == case["reads"]


def test_the_cases_are_many_and_hold_none_and_one_and_two_readings() -> None:
    assert len(CASES) > 100
    assert {len(case["reads"]) for case in CASES} == {0, 1, 2}


@pytest.mark.parametrize(
    ("typed", "reads"),
    [(17, [17.0]), (-0.5, [-0.5]), (True, []), (None, []), ([17], []), (float("nan"), []), (float("inf"), []), (10**400, [])],
)  # fmt: skip
def test_a_number_that_is_one_already_is_taken_and_nothing_else_is(typed: object, reads: list[float]) -> None:
    assert readings(typed) == reads


@pytest.mark.parametrize(
    ("typed", "reads"),
    [
        ("35", [35]),
        ("0", [0]),
        ("100", [100]),
        ("1,234", [1.234]),
        ("100.000", [100]),
        ("-1", []),
        ("101", []),
        ("1,234.5", []),
    ],
)
def test_of_two_readings_a_forecast_can_only_mean_the_one_up_to_a_hundred(typed: str, reads: list[float]) -> None:
    assert percents(typed) == reads


def test_a_number_however_grouped_is_never_read_as_another_alone() -> None:
    drawn = random.Random(15)
    for _ in range(5_000):
        value = drawn.choice(
            [drawn.randrange(10**9), round(drawn.uniform(0, 10 ** drawn.randrange(1, 9)), drawn.randrange(5))]
        )
        marks = drawn.choice([",.", ".,", " .", " ,", "'.", "’,", "٬٫", "\u202f,", "\u00a0,"])
        text = f"{value:,}".translate(str.maketrans(",.", marks))
        assert value in readings(text), text
        plain = str(value).replace(".", drawn.choice(".,٫"))
        assert value in readings(plain), plain

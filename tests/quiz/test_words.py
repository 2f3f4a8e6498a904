"""Amounts as replies and keys have them, in Python and in the browser alike."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from coursekit.quiz.words import amount_in_words

CASES: list[dict[str, Any]] = json.loads((Path(__file__).parent / "amount_cases.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[case["words"] for case in CASES])
def test_an_amount_is_written_as_the_shared_case_says(case: dict[str, Any]) -> None:
    assert amount_in_words(case["value"], case["unit"]) == case["words"]

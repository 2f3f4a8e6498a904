"""When what was practised comes back; the browser is held to the same cases."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from coursekit.progress.spacing import DAY, due_now, slot_state

CASES: list[dict[str, Any]] = json.loads(Path(__file__).with_name("spacing_cases.json").read_text(encoding="utf-8"))


def attempts_of(slot: dict[str, list[tuple[int, int]]]) -> dict[str, list[tuple[int, bool]]]:
    return {name: [(day * DAY, bool(right)) for day, right in tried] for name, tried in slot.items()}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["about"])
def test_when_it_comes_back(case: dict[str, Any]) -> None:
    state = slot_state(attempts_of(case["slot"]), case["day"] * DAY)
    assert (state.stands, state.due, state.ask) == (case["stands"], case.get("due", 0), case.get("ask", ""))


def test_what_has_been_due_for_longest_comes_first() -> None:
    slots = [attempts_of(case["slot"]) for case in CASES]
    assert due_now(slots, 5 * DAY)[:2] == ["b", "a"]
    assert due_now([attempts_of({"a": [[2, 0]], "b": [[1, 0]]}), attempts_of({"c": [[1, 0]]})], 5 * DAY) == ["c", "b"]  # type: ignore[list-item]

"""Quotations are found in Python and by the script of the browser alike."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from coursekit.quotation_marks import is_quoted, quotations
from tests.scripts.node import in_node

CASES: list[dict[str, Any]] = json.loads((Path(__file__).parent / "quotation_mark_cases.json").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_a_text_quotes_what_the_shared_case_says(case: dict[str, Any]) -> None:
    found = list(quotations(case["text"]))
    assert [each.words for each in found] == case["found"]
    assert [case["text"][each.start : each.end] for each in found] == case["found"]


def test_the_script_finds_the_same() -> None:
    texts = [case["text"] for case in CASES]
    script = {"screen/browser/quotation_marks.js": "quotations"}
    assert in_node("(texts) => texts.map(quotations)", texts, imports=script) == [case["found"] for case in CASES]


@pytest.mark.parametrize(
    ("text", "word", "inside"),
    [
        ("“It was the fog”, she says.", "fog", True),
        ("“It was the fog”, she says.", "says", False),
        ("„Es war der Nebel“, sagt sie.", "Nebel", True),
        ("„Es war der Nebel“, sagt sie.", "sagt", False),
        ("« Personne », dit-elle.", "Personne", True),
        ("“It goes on below, she wrote", "below", True),
        ("„Es geht unten weiter", "weiter", True),
        ("Nobody’s boat came, the boats’ crews say.", "crews", False),
    ],
)
def test_a_word_stands_in_a_quotation_or_outside(text: str, word: str, inside: bool) -> None:
    assert is_quoted(text, text.index(word)) is inside

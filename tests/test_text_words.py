"""Texts in words, in Python and by the script of the browser alike."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from coursekit.text_words import paragraphs_of, pieces, places_of, words_in
from tests.scripts.node import in_node

CASES: list[dict[str, Any]] = json.loads((Path(__file__).parent / "text_word_cases.json").read_text("utf-8"))
SCRIPT = {"screen/browser/text_words.js": "paragraphsOf, pieces"}


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_a_text_has_the_words_that_the_shared_case_says(case: dict[str, Any]) -> None:
    assert words_in(case["text"]) == case["words"]
    assert "".join(pieces(case["text"])) == case["text"]


def test_the_script_finds_the_same_words() -> None:
    texts = [case["text"] for case in CASES]
    assert in_node("(texts) => texts.map(pieces)", texts, imports=SCRIPT) == [pieces(text) for text in texts]


def test_the_script_finds_the_same_words_at_random() -> None:
    dice = random.Random(15)
    letters = "ab1٣é\u0301 '’-‐.,:/·&_@#$€+−%°“”—…\n市あท่\u200c\u00ad🚋𠮷א־"
    texts = ["".join(dice.choices(letters, k=dice.randrange(30))) for _ in range(2_000)]
    assert in_node("(texts) => texts.map(pieces)", texts, imports=SCRIPT) == [pieces(text) for text in texts]
    assert all("".join(pieces(text)) == text for text in texts)


def test_each_line_that_is_not_blank_is_a_paragraph_in_both() -> None:
    texts = ["One.\n\nTwo. \n  \n Three.", "", "\n"]
    assert in_node("(texts) => texts.map(paragraphsOf)", texts, imports=SCRIPT) == [paragraphs_of(one) for one in texts]


@pytest.mark.parametrize(
    ("words", "places"),
    [
        ("it is", [(1, 2), (5, 6)]),
        ("the town’s plan", [(7, 9)]),
        ("It is", []),
        ("town", []),
        ("is. If", [(2, 3)]),
        ("…", []),
        ("plan it", []),
    ],
)
def test_words_are_found_as_whole_words_within_a_paragraph(words: str, places: list[tuple[int, int]]) -> None:
    passage = ["it is. If not, it is the town's plan.", "it may"]
    assert list(places_of(words, [pieces(text) for text in passage])) == places

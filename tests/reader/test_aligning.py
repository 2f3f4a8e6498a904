"""The course's paragraphs in copies of every sort: what the browser finds (tests/scripts/reader.test.js), Python finds."""

from __future__ import annotations

import doctest
import json
import random
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from coursekit.reader import aligning, copied_pieces, evidence, letters
from coursekit.reader.aligning import Expected, align
from coursekit.reader.copied_pieces import pieces_of
from coursekit.reader.letters import letters_of, places_in
from tests.scripts.node import in_node

SHARED: dict[str, Any] = json.loads((Path(__file__).parent / "aligning_cases.json").read_text(encoding="utf-8"))
EXPECTED = [Expected(row["words"], row["quoted"]) for row in SHARED["expected"]]
WORDS = [
    "the",
    "bus",
    "tram",
    "late",
    "perhaps",
    "surely",
    "“no,",
    "thank",
    "you”",
    "dreamer.",
    "Well.",
    "Advertisement\n",
    "council\n\n",
    "of-\nten",
]


def paragraphs_in(text: str) -> list[str]:
    pieces = pieces_of(text)
    numbers = align(pieces, EXPECTED, SHARED["title"]).numbers
    return [
        " ".join(piece.text for piece, of in zip(pieces, numbers, strict=True) if of == number)
        for number in range(1, len(EXPECTED) + 1)
    ]


@pytest.mark.parametrize("case", SHARED["cases"], ids=lambda case: case["name"])
def test_the_paragraphs_are_found_however_a_copy_was_made(case: dict[str, Any]) -> None:
    assert paragraphs_in(case["copy"]) == case["paragraphs"]


def test_python_and_the_browser_put_pieces_together_alike_whatever_the_text() -> None:
    dice = random.Random(15)
    texts = [" ".join(dice.choices(WORDS, k=dice.randrange(200))) for _ in range(60)]
    function = """(texts, expected, title) => texts.map((text) => {
      const pieces = piecesOf(text);
      return { pieces, ...align(pieces, expected, title) };
    })"""
    imports = {"reader/browser/pieces.js": "piecesOf", "reader/browser/aligning.js": "align"}
    for text, got in zip(
        texts, in_node(function, texts, SHARED["expected"], SHARED["title"], imports=imports), strict=True
    ):
        pieces = pieces_of(text)
        assert [[one.text, one.gap, one.words, one.aside] for one in pieces] == [
            [one["text"], one["gap"], one["words"], one["aside"]] for one in got["pieces"]
        ]
        made = align(pieces, EXPECTED, SHARED["title"])
        assert (made.numbers, made.found) == (got["numbers"], got["found"]), text


def test_words_are_not_found_within_other_words_nor_with_too_many_slips() -> None:
    heard = letters_of(["Nobody may dismay the tramway men."])
    assert places_in("may", heard) == [(6, 9)]
    assert places_in("way", heard) == []
    assert places_in("thetramwaymcn", heard) == [(15, 28)]
    assert places_in("thetrarnwaymen", heard) == [], "two slips"
    assert places_in("thebusstopmen", heard) == []


@pytest.mark.parametrize("module", [aligning, copied_pieces, evidence, letters], ids=lambda module: module.__name__)
def test_the_examples_are_true(module: ModuleType) -> None:
    done = doctest.testmod(module)
    assert (done.failed, done.attempted > 0) == (0, True)

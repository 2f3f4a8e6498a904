"""One matcher tells ``check``, ``verify-quotes`` and ``draft`` where quoted words stand."""

from __future__ import annotations

import pytest

from coursekit.authoring.matching.quote_matcher import nearest_to, passage_of, runs_of, same_quotation

TEXT = "We waited — for the boats’ return, all of us … and none of them came. It was the fog"


@pytest.mark.parametrize(
    ("quoted", "capitals", "found"),
    [
        ("we waited-for the boats' return", "free at the beginning", True),
        ("we waited for", "free", False),
        ("it was the fog", "as printed", False),
        ("it was the fog", "free at the beginning", True),
        ("it was The Fog", "free at the beginning", False),
        ("IT WAS THE FOG", "free", True),
        ("none of them cam", "as printed", False),
        ("us ... and", "as printed", True),
        ("", "free", False),
    ],
)
def test_words_are_found_whole_with_any_marks(quoted: str, capitals: str, found: bool) -> None:
    assert bool(passage_of(TEXT).places(quoted, capitals)) == found  # type: ignore[arg-type]


def test_the_nearest_words_are_told_as_printed() -> None:
    passages = [passage_of("Nobody came."), passage_of(TEXT)]
    near = nearest_to("for the boat's return", passages, 0.7, 0.5)
    assert near is not None
    assert (near.place, passages[near.place].text(near.start, near.stop)) == (1, "for the boats’ return")
    assert nearest_to("an entirely different remark", passages, 0.7, 0.5) is None
    assert nearest_to("…", passages, 0.7, 0.5) is None


def test_words_are_shown_with_what_touches_them() -> None:
    assert passage_of("“No, thank you,” she said.").shown() == ["No,", "thank", "you,", "she", "said."]
    assert passage_of("“No, thank you,” she said.").shown(1, 3) == ["thank", "you,"]
    assert passage_of("").shown() == []


@pytest.mark.parametrize("dots", ["…", "...", ". . .", "[…]", "[the crew]", "(...)"])
def test_dots_and_brackets_stand_for_what_is_left_out(dots: str) -> None:
    assert runs_of(f"We waited {dots} all of us") == ["We waited", "all of us"]


def test_a_quotation_is_the_same_when_one_has_more_of_it() -> None:
    assert same_quotation("all of us", TEXT)
    assert same_quotation(TEXT, "All of Us")
    assert not same_quotation("some of us", TEXT)

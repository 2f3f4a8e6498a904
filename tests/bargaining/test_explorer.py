"""What a notebook stores of the bargain, and what it says of numbers that are not round."""

from __future__ import annotations

import pytest
from msgspec import structs

from coursekit.bargaining import story
from coursekit.bargaining.explorer import BargainExplorer
from coursekit.bargaining.points import Stake
from coursekit.course import Course
from coursekit.errors import CourseError
from coursekit.kit import Kit


def test_a_notebook_stores_everything_in_words(tram: Kit) -> None:
    words = repr(Course(tram).bargain())
    assert words == repr(BargainExplorer(tram))
    for said in (
        "Made-up numbers about a made-up town.",
        "worth 75 of 100 points to the mayor, 40% of it kept without a deal",
        "Linking both issues gives the mayor 75 points and the shopkeeper 75 points",
        "The line: left with neither; No deal: 40%; Issue by issue: 0%; Both at once: 0%; Whole swap: 0%",
        "Gain of the shopkeeper over no deal; No deal: 0; Issue by issue: +23.8; Both at once: +32.5",
        "Bus passengers, without a seat; No deal: no number",
        "Both keep their word.",
    ):
        assert said in words


def test_the_browser_gets_the_starting_numbers_in_points_of_a_hundred(tram: Kit) -> None:
    content = BargainExplorer(tram)._content
    assert content["weights"] == [75, 25]
    assert content["kept"] == [[40, 20], [0, 50]]
    assert content["unseated"] == ["Bus passengers", "The town council"]


def test_a_kit_without_a_bargain_says_where_to_write_one(tram: Kit) -> None:
    without = Course(structs.replace(tram, bargain=None))
    for ask in (without.bargain, lambda: without.chart("bargain")):
        with pytest.raises(CourseError, match=r"no bargain: write one in data/bargain\.yaml"):
            ask()


@pytest.mark.parametrize(
    ("number", "said"), [(0.0, "0"), (-0.01, "0"), (66.25, "66.3"), (0.25 - 1e-9, "0.3"), (100.0, "100"), (-4.0, "-4")]
)
def test_numbers_are_said_to_one_decimal(number: float, said: str) -> None:
    assert story.tenths(number) == said


@pytest.mark.parametrize(("gain", "said"), [(5.0, "+5"), (-4.0, "−4"), (0.001, "0"), (-0.001, "0")])
def test_gains_have_a_sign_unless_there_is_none(gain: float, said: str) -> None:
    assert story.signed(gain) == said


def test_measuring_in_other_points_gives_the_same_starting_numbers(tram: Kit) -> None:
    assert tram.bargain is not None
    issues = [structs.replace(row, worth={**row.worth, "mayor": 7 * row.worth["mayor"]}) for row in tram.bargain.issues]
    assert story.stakes_of(structs.replace(tram.bargain, issues=issues)) == story.stakes_of(tram.bargain)


def test_the_sentence_names_whom_a_swap_would_harm() -> None:
    stakes = [Stake((80, 40), (0.2, 0.4)), Stake((20, 60), (0.2, 0.8))]
    assert story.sentence(stakes, ["the north", "the south"]).endswith(
        "The whole swap would leave the south 4 points worse off than no deal."
    )

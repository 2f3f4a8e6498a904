"""What lesson 07 says of its grid is what the grid gives."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from msgspec import structs

from coursekit.argument.rivals import (
    FITS,
    POINTS,
    diagnosticity,
    fitting,
    grid_of,
    leave_out,
    ranking,
    sensitivity,
)
from coursekit.argument.scale import SCALE
from coursekit.kit import Kit, read_kit
from coursekit.kit.argument_records import Rivals
from coursekit.kit.questions.grid import OwnGrid

ROOT = Path(__file__).parents[1]
DATA = ROOT / "data"
LESSON = next((ROOT / "lessons").glob("07_*.py")).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def kit() -> Kit:
    return read_kit(DATA)


@pytest.fixture(scope="module")
def rivals(kit: Kit) -> Rivals:
    assert kit.rivals is not None
    return kit.rivals


def test_one_explanation_is_nobodys_in_the_column(rivals: Rivals) -> None:
    assert [hypothesis.id for hypothesis in rivals.hypotheses if not hypothesis.by] == ["h-weakness"]


def test_who_offers_an_explanation_is_heard_in_the_paragraphs_given(kit: Kit, rivals: Rivals) -> None:
    for hypothesis in rivals.hypotheses:
        for name in hypothesis.by:
            heard = {row.paragraph for row in kit.statements.values() if row.voice == name}
            assert heard & set(hypothesis.paragraphs), f"{name} in {hypothesis.id}"


def test_no_evidence_rests_on_the_verdict_of_a_voice_that_offers_an_explanation(kit: Kit, rivals: Rivals) -> None:
    """Nor on one of the author's, who offers two: he may be retold where he tells what can be looked up."""
    voices = {name for hypothesis in rivals.hypotheses for name in hypothesis.by}
    for clue in rivals.evidence:
        for name in clue.rests_on:
            row = kit.statements.get(name)
            assert row is None or row.voice not in voices or row.mode in ("reported", "stated"), (clue.id, name)


def test_the_ranking_is_the_one_the_lesson_speaks_of(rivals: Rivals) -> None:
    grid = grid_of(rivals)
    first, second = ranking(grid)
    assert (first.points, first.hypotheses) == (0, ("h-weakness",))
    assert (second.points, len(second.hypotheses)) == (2, 4)


def test_most_rows_fit_bargaining_and_two_speak_against_it(rivals: Rivals) -> None:
    grid = grid_of(rivals)
    fits = fitting(grid)
    assert (fits["h-bargaining"], len(grid)) == (7, 10)
    assert all(count < 7 for name, count in fits.items() if name != "h-bargaining")
    assert [name for name, row in grid.items() if row["h-bargaining"] == "inconsistent"] == ["restore", "rejected"]


def test_no_single_row_ends_the_lead_and_without_two_bargaining_shares_it(rivals: Rivals) -> None:
    grid = grid_of(rivals)
    assert {change.effect for change in sensitivity(grid).values()} == {"same"}
    assert set(leave_out(grid, ["restore", "rejected"]).ranking[0].hypotheses) == {"h-weakness", "h-bargaining"}


def test_no_row_could_have_spoken_against_the_leader(rivals: Rivals) -> None:
    assert all(POINTS[row["h-weakness"]] == 0 for row in grid_of(rivals).values())


def test_the_key_to_which_row_separates_best_is_the_grids(rivals: Rivals) -> None:
    grid = grid_of(rivals)
    assert max(grid, key=lambda name: diagnosticity(grid[name])) == "admiration"
    for name in ("silence", "war"):
        assert all(rating in FITS for rating in grid[name].values())


def test_one_row_speaks_against_bargaining_and_fits_weakness(rivals: Rivals) -> None:
    grid = grid_of(rivals)
    apart = [
        name
        for name, row in grid.items()
        if {row["h-bargaining"] in FITS, row["h-weakness"] in FITS} == {True, False}
        and "inconsistent" in (row["h-bargaining"], row["h-weakness"])
    ]
    assert apart == ["restore"]


def test_the_row_that_tells_no_pair_apart_is_the_one_that_the_lesson_names(rivals: Rivals) -> None:
    assert diagnosticity(grid_of(rivals)["silence"]) == 0


def test_the_worked_example_rates_a_row_as_the_grid_does(rivals: Rivals) -> None:
    worked = dict(re.findall(r"^- \*([^:*]+):\*[^*]*\*\*(\w+)\.\*\*$", LESSON, re.MULTILINE))
    (clue,) = (clue for clue in rivals.evidence if clue.id == "unlawful")
    labels = {hypothesis.label.removesuffix(" over Ukraine"): hypothesis.id for hypothesis in rivals.hypotheses}
    assert {labels[name]: said.lower() for name, said in worked.items()} == {
        name: SCALE[rating].text for name, rating in clue.ratings.items()
    }


def test_the_worked_row_is_not_one_that_students_rate(kit: Kit) -> None:
    own = kit.question("07-own")
    assert isinstance(own, OwnGrid)
    assert "unlawful" not in own.evidence
    assert LESSON.index("**A worked example.**") < LESSON.index('course.quiz("07-own")')


def test_the_students_rows_hold_something_for_and_against(rivals: Rivals) -> None:
    offered = structs.replace(
        rivals, evidence=[clue for clue in rivals.evidence if clue.id in ("unnamed", "admiration", "restore", "swap")]
    )
    ratings = {rating for row in grid_of(offered).values() for rating in row.values()}
    assert {"very_consistent", "consistent", "neutral", "inconsistent"} <= ratings

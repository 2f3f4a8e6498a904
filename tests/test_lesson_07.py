"""What lesson 07 says of its grid is what the grid gives."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec import structs

from coursekit.argument.rivals import FITS, diagnosticity, fitting, flips, grid_of, leave_out, ranking
from coursekit.kit import Kit, read_kit
from coursekit.kit.argument_records import Rivals

DATA = Path(__file__).parents[1] / "data"


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
    experts = {name for hypothesis in rivals.hypotheses for name in hypothesis.by} - {kit.author.id}
    for clue in rivals.evidence:
        for name in clue.rests_on:
            row = kit.statements.get(name)
            assert row is None or row.voice not in experts or row.mode == "reported", f"{clue.id} rests on {name}"


def test_the_ranking_is_the_one_the_lesson_speaks_of(rivals: Rivals) -> None:
    grid = grid_of(rivals)
    first, second = ranking(grid)
    assert (first.points, first.hypotheses) == (1, ("h-weakness",))
    assert (second.points, len(second.hypotheses)) == (2, 4)


def test_most_rows_fit_bargaining_and_two_speak_against_it(rivals: Rivals) -> None:
    grid = grid_of(rivals)
    fits = fitting(grid)
    assert (fits["h-bargaining"], len(grid)) == (8, 11)
    assert all(count < 8 for name, count in fits.items() if name != "h-bargaining")
    assert [name for name, row in grid.items() if row["h-bargaining"] == "inconsistent"] == ["restore", "rejected"]


def test_without_one_row_all_are_level_and_without_two_bargaining_leads(rivals: Rivals) -> None:
    grid = grid_of(rivals)
    (level,) = leave_out(grid, ["restore"]).ranking
    assert (level.points, len(level.hypotheses)) == (1, 5)
    assert leave_out(grid, ["restore", "rejected"]).ranking[0].hypotheses == ("h-bargaining",)
    assert all("restore" in change.without for change in flips(grid))
    assert leave_out(grid, ["silence"]).effect == "same"


def test_the_key_to_which_row_separates_best_is_the_grids(rivals: Rivals) -> None:
    grid = grid_of(rivals)
    assert max(grid, key=lambda name: diagnosticity(grid[name])) == "admiration"
    for name in ("silence", "war"):
        assert all(rating in FITS for rating in grid[name].values())


def test_the_students_rows_hold_something_for_and_against(rivals: Rivals) -> None:
    offered = structs.replace(
        rivals, evidence=[clue for clue in rivals.evidence if clue.id in ("words", "admiration", "restore", "swap")]
    )
    ratings = {rating for row in grid_of(offered).values() for rating in row.values()}
    assert {"very_consistent", "consistent", "neutral", "inconsistent"} <= ratings

"""What lesson 05 says in so many words, held against the data it says it of."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from coursekit.charts import draw
from coursekit.kit import Kit, read_kit
from coursekit.kit.questions.number import Number
from coursekit.tables.brier import brier_score

ROOT = Path(__file__).parents[1]
LESSON = (ROOT / "lessons" / "05_how_sure_is_the_author.py").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def kit() -> Kit:
    return read_kit(ROOT / "data")


def test_the_takeaway_on_hedges_is_what_the_chart_counts(kit: Kit) -> None:
    assert "are hedged, all in paragraphs 6 to 10" in " ".join(LESSON.split())
    title = draw("strengths", kit).words.splitlines()[0]
    assert title == "5 of the author’s 23 conclusions carry a hedge, all in paragraphs 6 to 10."


def test_one_cell_asks_at_least_six_rated_questions(kit: Kit) -> None:
    cells = [re.findall(r'"(05-[a-z-]+)"', call) for call in re.findall(r"course\.quiz\((.*)\)", LESSON)]
    rated = [[name for name in cell if getattr(kit.question(name), "confidence", False)] for cell in cells]
    assert max(map(len, rated)) >= 6


def test_the_score_asked_for_is_computed_rightly_and_its_reply_shows_how(kit: Kit) -> None:
    question = kit.question("05-brier")
    assert isinstance(question, Number)
    forecasts = [(80.0, True), (80.0, True), (80.0, False)]
    assert brier_score(forecasts) == pytest.approx(question.answer)
    hit, miss = brier_score(forecasts[:1]), brier_score(forecasts[2:])
    assert [hit, miss] == pytest.approx([0.04, 0.64])
    assert miss / hit == pytest.approx(16)
    assert "as much as sixteen confident hits" in question.feedback


def test_the_score_of_the_exit_ticket_is_computed_rightly(kit: Kit) -> None:
    question = kit.question("05-exit-score")
    assert isinstance(question, Number)
    assert brier_score([(70.0, True), (70.0, False)]) == pytest.approx(question.answer)
    assert question.answer > brier_score([(50.0, True), (50.0, False)]), "the reply says that it is worse"


def test_what_lo_says_after_his_hedge_has_none(kit: Kit) -> None:
    """The exit question says that one hedge covers one word."""
    assert kit.statements["p13-consequences"].hedges == ["generally"]
    assert kit.statements["p14-exploit"].hedges == []


@pytest.mark.parametrize("name", ["p16-haggling", "p19-language", "p19-begin", "p08-impotence", "p07-rivals"])
def test_what_the_lesson_calls_unhedged_has_no_hedge(kit: Kit, name: str) -> None:
    assert kit.statements[name].hedges == []

"""Lesson 09 counts claims and tells what was found: what it says must be what the rows say."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from coursekit.authoring.lesson_files.cells import read_lesson
from coursekit.authoring.lesson_files.outline import LessonSection, outline
from coursekit.course import Course, load, quiz_of
from coursekit.kit.fact_records import CheckedClaim
from coursekit.kit.questions.forecast import Forecast

ROOT = Path(__file__).parents[1]
FLAGGED = ["C02", "C07", "C15", "C19", "C25", "C27", "C28", "C29", "C32"]
INTERNAL = re.compile(r"\.md\b|our file|recalled|student|best exercise|\bpars?\.|do not print", re.IGNORECASE)


@pytest.fixture(scope="module")
def course() -> Course:
    return load(ROOT)


@pytest.fixture(scope="module")
def claims(course: Course) -> dict[str, CheckedClaim]:
    return course.kit.claims_checked


@pytest.fixture(scope="module")
def sections() -> list[LessonSection]:
    (path,) = (ROOT / "lessons").glob("09_*.py")
    return outline(read_lesson(path))


def prose(sections: list[LessonSection]) -> str:
    return " ".join(" ".join(line.text for section in sections for line in section.lines).split())


# --- the rows ----------------------------------------------------------------------------------


def test_every_claim_is_about_statements_or_about_the_byline(claims: dict[str, CheckedClaim]) -> None:
    assert [name for name, row in claims.items() if not row.statements] == ["C01", "C02"]


def test_the_verdicts_are_those_of_the_research(claims: dict[str, CheckedClaim]) -> None:
    counted = Counter(row.verdict for row in claims.values())
    assert counted == {"supported": 19, "partly": 7, "conflicts": 2, "not_found": 3, "not_checkable": 1}
    assert {name for name, row in claims.items() if row.verdict == "conflicts"} == {"C17", "C32"}
    assert {name for name, row in claims.items() if row.verdict == "not_found"} == {"C15", "C25", "C27"}


def test_what_may_change_says_by_when_to_look_again(claims: dict[str, CheckedClaim]) -> None:
    assert [name for name, row in claims.items() if row.review_by] == FLAGGED


def test_the_rows_speak_to_students_and_not_to_their_makers(claims: dict[str, CheckedClaim]) -> None:
    spoken = {name: f"{row.claim} {row.finding} {row.note}" for name, row in claims.items()}
    assert {name: text for name, text in spoken.items() if INTERNAL.search(text)} == {}
    assert {name: text for name, text in spoken.items() if "'" in re.sub(r"\w'|s' ", "", text)} == {}, "curly marks"


def test_memory_is_marked_where_a_note_rests_on_it(claims: dict[str, CheckedClaim]) -> None:
    marked = [name for name, row in claims.items() if "from memory" in row.note]
    assert marked == ["C19", "C20", "C32"]


# --- the lesson --------------------------------------------------------------------------------


def test_every_open_finding_is_listed_as_open(sections: list[LessonSection], claims: dict[str, CheckedClaim]) -> None:
    """Whatever is to be looked at again is in the lesson's list, with what could not be read."""
    text = prose(sections)
    open_ = text[text.index("These points are still open") :]
    assert set(re.findall(r"\[(C\d\d)\]", open_)) == {*FLAGGED, "C17", "C18"}


def test_a_claim_is_planned_or_counted_before_its_finding_is_shown(
    sections: list[LessonSection], course: Course
) -> None:
    seen: set[str] = set()
    for section in sections:
        for call in section.calls:
            if call.method == "quiz":
                questions = [course.kit.question(name) for name in call.names]
                seen |= {name for question in questions for name in getattr(question, "rests_on", ())}
            elif call.method == "table":
                assert seen & set(call.names[1:]), f"{call.names} answers what nobody was asked"


def right_option(course: Course, name: str) -> str:
    item: Any
    (item,) = quiz_of(course.kit, name).items
    (right,) = (choice.text for choice in item.choices if choice.correct)
    return str(right)


def test_the_keys_about_verdicts_are_the_verdicts_of_the_rows(course: Course, claims: dict[str, CheckedClaim]) -> None:
    assert (claims["C20"].verdict, right_option(course, "09-partly")[:17]) == ("partly", "Supported in part")
    assert (claims["C23"].verdict, right_option(course, "09-sound")[:24]) == ("supported", "The column is right here")


def test_the_key_about_one_document_is_what_the_row_says(course: Course, claims: dict[str, CheckedClaim]) -> None:
    assert "stand in the same document" in claims["C03"].note
    assert "6 January 2026" in claims["C03"].finding
    assert "the ministry's statement is of 6 January" in claims["C08"].finding
    assert "same statement" in right_option(course, "09-one-document")


def test_the_days_of_war_that_a_classmate_counts(course: Course) -> None:
    item: Any
    (item,) = quiz_of(course.kit, "09-sound").items
    begun = datetime.date(2022, 2, 24)
    four_years = (datetime.date(2026, 2, 24) - begun).days
    seen = (datetime.date(2026, 1, 11) - begun).days
    assert abs(seen - 1418) <= 1, "“about 11 January”"
    assert f"{four_years:,} days" in item.stem
    reply = next(choice.reply for choice in item.choices if choice.correct)
    assert reply is not None
    assert f"{four_years - 1418} days short" in reply.text


def test_the_key_about_the_signals_has_both_losses(course: Course, claims: dict[str, CheckedClaim]) -> None:
    item: Any
    (item,) = quiz_of(course.kit, "09-drift").items
    lost = {choice.text for choice in item.choices if choice.correct}
    assert lost == {"That the signals were strong", "That the signals were informal"}
    assert "strong but informal signals" in claims["C28"].finding


def test_the_key_about_scores_is_what_the_formula_gives(course: Course) -> None:
    item: Any
    (item,) = quiz_of(course.kit, "09-exit-brier").items
    ann, ben = (2 * (1 - chance) ** 2 + chance**2 for chance in (0.9, 0.6))
    right = next(choice for choice in item.choices if choice.correct)
    assert ben < ann
    assert right.text.startswith("Ben")
    assert right.reply is not None
    assert all(f"{number:.2f}" in right.reply.text for number in (ann, ben, ann / 3, ben / 3))


def test_forecasts_can_be_settled_from_public_sources_on_a_day_of_the_year_they_ask_about(course: Course) -> None:
    asked = [question for _, question in course.kit.asked() if isinstance(question, Forecast)]
    assert len(asked) == 3
    for question in asked:
        assert question.how.startswith("Yes, if ")
        assert "The question does not ask" in question.how or "do not count" in question.how
        assert str(question.resolves.year) in question.stem
        assert str(question.resolves.year) in question.how
        assert "base rate" in question.feedback
        assert "%" not in question.feedback, "no number of ours to lean on"

"""Lesson 04 teaches that a figure needs a receipt: so does every figure it states itself."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from coursekit.authoring.lesson_files.cells import read_lesson
from coursekit.authoring.lesson_files.outline import LessonSection, outline
from coursekit.course import Course, load, quiz_of
from coursekit.quiz.grading import grade

ROOT = Path(__file__).parents[1]
FIGURE = re.compile(r"\$(\d+(?:\.\d+)?) billion|(\d+)%")


@pytest.fixture(scope="module")
def course() -> Course:
    return load(ROOT)


@pytest.fixture(scope="module")
def sections() -> list[LessonSection]:
    (path,) = (ROOT / "lessons").glob("04_*.py")
    return outline(read_lesson(path))


def figures(section: LessonSection) -> list[str]:
    """Every sum and share that the prose of a section states."""
    return [next(filter(None, found)) for line in section.lines for found in FIGURE.findall(line.text)]


def in_view(section: LessonSection, course: Course) -> set[str]:
    """Every number that the receipts and tables of a section show."""
    shown = [
        getattr(course, call.method)(*call.names, **call.options)._repr_mimebundle_()["text/plain"]
        for call in section.calls
        if call.method in ("add_up", "table")
    ]
    return set(re.findall(r"\d+(?:\.\d+)?", "\n".join(shown)))


def test_each_figure_stated_is_shown_by_a_receipt_or_table_of_its_section(
    course: Course, sections: list[LessonSection]
) -> None:
    activities = [section for section in sections if section.heading.text.startswith("Activity")]
    stated = {section.heading.text: set(figures(section)) for section in activities}
    assert sum(map(len, stated.values())) > 5, "figures are found at all"
    without = {section.heading.text: stated[section.heading.text] - in_view(section, course) for section in activities}
    assert {heading: numbers for heading, numbers in without.items() if numbers} == {}


def test_what_is_taken_away_was_shown(course: Course, sections: list[LessonSection]) -> None:
    (takeaways,) = (section for section in sections if section.heading.text == "Takeaways")
    assert set(figures(takeaways)) <= set().union(*(in_view(section, course) for section in sections))


def test_about_17_cannot_be_reached_without_counting_money_twice(course: Course) -> None:
    """What the question says to students about its own rows."""
    item: Any
    (item,) = quiz_of(course.kit, "04-make-seventeen").items
    rows = [row.id for row in item.rows]
    picks = [list(pick) for size in range(1, len(rows) + 1) for pick in combinations(rows, size)]
    replies = {tuple(pick): grade(item, pick).item for pick in picks}
    assert item.replies["reached"] not in replies.values()
    ways = {pick for pick, reply in replies.items() if reply == item.replies["clash"]}
    assert {("L01", "L02", "L03", "L04", "R6"), ("L01", "L02", "L04", "L06", "L07", "L08", "R6")} <= ways


def test_what_the_key_calls_owed_the_table_prints_as_owed(course: Course) -> None:
    item: Any
    (item,) = quiz_of(course.kit, "04-four-words").items
    (put_off,) = (row for row in item.rows if "is put off" in row.text)
    assert put_off.answer == "owed"
    table = course.table("amounts", "N02", "N04", "N05")
    announced, used = (table.header.index(name) for name in ("Announced", "Advanced or owed"))
    assert {row[announced] for row in table.rows} == {"not known"}
    assert all(row[used].endswith("owed") for row in table.rows)


def test_the_known_money_is_of_two_kinds_and_the_receipt_says_so(course: Course) -> None:
    said = " ".join(course.add_up("L04", "L12", count="actual").doubts)
    assert "for L12 what was drawn over time, for L04 what was owed on one day" in said


def test_the_second_list_to_17_may_hold_a_loan_twice_and_a_sum_of_no_clear_kind(course: Course) -> None:
    said = " ".join(course.add_up("L01", "L02", "L04", "L06", "L07", "L08", "R6").doubts)
    assert "L08 may already be inside R6" in said
    assert "What the sum of R6 measures is not clear" in said


def test_what_the_company_got_back_fits_the_balances_around_that_day(course: Course) -> None:
    item: Any
    (item,) = quiz_of(course.kit, "04-cross-check").items
    balances = course.kit.series
    assert item.answer == pytest.approx(6.5 - 2.35)
    before, after = (balances[name].value or 0 for name in ("owed-2017-12", "owed-2018-03"))
    assert before > item.answer > after > 0


def test_the_payments_of_2018_add_up_as_their_note_says(course: Course) -> None:
    row = course.kit.amounts["N05"]
    assert "$133 million a year in 2019-2022, $684 million a year in 2023-2026" in row.outcome
    for total in (0.133 * 4 + 0.684 * 4, 3.12 + 0.217):
        assert f"${round(total, 3):g} billion" in row.note


def test_the_word_announced_is_given_to_whoever_used_it(course: Course) -> None:
    """The Reuters texts seen speak of money lent, and of loans and credit lines; "announced" is RBC's."""
    (rewritten,) = quiz_of(course.kit, "04-rewrite").items
    assert "According to RBC, the count rests on what had been announced" in rewritten.replies["model"].text
    exit_: Any = quiz_of(course.kit, "04-exit-wording").items[0]
    assert "announced" not in next(choice.text for choice in exit_.choices if choice.correct)


def test_the_answer_about_known_money_is_what_the_receipt_shows(course: Course) -> None:
    item: Any
    (item,) = quiz_of(course.kit, "04-known-money").items
    assert item.answer == course.add_up("L04", "L12", count="actual").total

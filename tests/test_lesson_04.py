"""Lesson 04 teaches that a figure needs a receipt: so does every figure it states itself."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import pytest

from coursekit.authoring.cells import read_lesson
from coursekit.authoring.outline import Section, outline
from coursekit.course import Course, load, quiz_of
from coursekit.quiz.grading import grade

ROOT = Path(__file__).parents[1]
FIGURE = re.compile(r"\$(\d+(?:\.\d+)?) billion|(\d+)%")


@pytest.fixture(scope="module")
def course() -> Course:
    return load(ROOT)


@pytest.fixture(scope="module")
def sections() -> list[Section]:
    (path,) = (ROOT / "lessons").glob("04_*.py")
    return outline(read_lesson(path))


def figures(section: Section) -> list[str]:
    """Every sum and share that the prose of a section states."""
    return [next(filter(None, found)) for line in section.lines for found in FIGURE.findall(line.text)]


def in_view(section: Section, course: Course) -> set[str]:
    """Every number that the receipts and tables of a section show."""
    shown = [
        getattr(course, call.method)(*call.names, **call.options)._repr_mimebundle_()["text/plain"]
        for call in section.calls
        if call.method in ("add_up", "table")
    ]
    return set(re.findall(r"\d+(?:\.\d+)?", "\n".join(shown)))


def test_each_figure_stated_is_shown_by_a_receipt_or_table_of_its_section(
    course: Course, sections: list[Section]
) -> None:
    activities = [section for section in sections if section.heading.text.startswith("Activity")]
    stated = {section.heading.text: set(figures(section)) for section in activities}
    assert sum(map(len, stated.values())) > 5, "figures are found at all"
    without = {section.heading.text: stated[section.heading.text] - in_view(section, course) for section in activities}
    assert {heading: numbers for heading, numbers in without.items() if numbers} == {}


def test_what_is_taken_away_was_shown(course: Course, sections: list[Section]) -> None:
    (takeaways,) = (section for section in sections if section.heading.text == "Takeaways")
    assert set(figures(takeaways)) <= set().union(*(in_view(section, course) for section in sections))


def test_about_17_cannot_be_reached_without_counting_money_twice(course: Course) -> None:
    """What the question says to students about its own rows."""
    (item,) = quiz_of(course.kit, "04-make-seventeen").items
    rows = [row.id for row in item.rows]
    picks = [list(pick) for size in range(1, len(rows) + 1) for pick in combinations(rows, size)]
    replies = {tuple(pick): grade(item, pick).item for pick in picks}
    assert item.replies["reached"] not in replies.values()
    ways = {pick for pick, reply in replies.items() if reply == item.replies["clash"]}
    assert {("L01", "L02", "L03", "L04", "R6"), ("L01", "L02", "L04", "L06", "L07", "L08", "R6")} <= ways


def test_the_answer_about_known_money_is_what_the_receipt_shows(course: Course) -> None:
    (item,) = quiz_of(course.kit, "04-known-money").items
    assert item.answer == course.add_up("L04", "L12", count="used").total

"""Answers that earlier versions of the course took count as they were counted then."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec import structs

from coursekit.report.asked_items import AskedItem, questions_of
from tests.report.conftest import Classroom


@pytest.fixture
def pays(classroom: Classroom) -> AskedItem:
    """A number question that has three decimals in its answer."""
    question = questions_of(classroom.kit)[1]["questions"]["pays-sum"]
    question.item = structs.replace(question.item, answer=9.34, tolerance=0)
    return question


@pytest.mark.parametrize(("typed", "right"), [("9.340", True), ("9,340", True), ("8.340", False)])
def test_a_number_taken_before_anybody_asked_which_was_meant_has_its_decimal_mark(
    pays: AskedItem, typed: str, right: bool
) -> None:
    mark, words = pays.marked(f'"{typed}"'.encode(), typed)
    assert mark is not None
    assert (mark.right, words) == (right, typed)


def test_it_counts_in_the_report(classroom: Classroom) -> None:
    classroom.hand_in("1.json", classroom.work("s1", pays__sum=classroom.entry("pays-sum", "3.000")))
    _, (line,), _ = classroom.report()
    assert (line["right at first"], line["answer"]) == ("1", "3.000")


def test_what_is_no_number_at_all_is_still_none(classroom: Classroom, tmp_path: Path) -> None:
    classroom.hand_in("1.json", classroom.work("s1", pays__sum=classroom.entry("pays-sum", "three")))
    _, (line,), _ = classroom.report()
    assert line["right at first"] == ""

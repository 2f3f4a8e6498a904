"""Misconceptions across questions, before against after, and discernment, worked out by hand."""

from __future__ import annotations

import math
import statistics

import pytest

from coursekit.report.gains import Gains, t_value
from coursekit.storage.work import Work
from tests.report.conftest import Classroom

TEXTS = {
    "late-a-whose": ("Her colleagues", "Ada Penn"),
    "late-a-holds": ("No, because a bridge was closed as well", "Yes, because it came in the same week"),
    "late-b-whose": ("The drivers", "Tom Reed"),
    "late-b-holds": ("No, because it says what was not counted", "Yes, because one week is not a year"),
}


def practised(classroom: Classroom, student: str, right: str) -> Work:
    """Somebody who practised: a letter for each question, y for right, n for wrong, - for not answered."""
    entries = {
        name: classroom.entry(name, classroom.choice(name, texts[mark == "n"], "practice"), "practice", log=[(1, 0)])
        for (name, texts), mark in zip(TEXTS.items(), right, strict=True)
        if mark != "-"
    }
    return Work(kit=classroom.kit.article.id, id=student, places={"practice": entries})


def test_a_small_class(classroom: Classroom) -> None:
    for number, right in enumerate(["nnyy", "ynyy", "nyny", "yn--"]):
        classroom.hand_in(f"{number}.json", practised(classroom, f"s{number}", right))
    page, table, _ = classroom.report()
    # Given away: teller-dropped by 2 before and 1 after, of 4 + 3 first answers to two questions.
    assert "3 of 7 (43%)" in page
    assert "They drop whoever retells" in page
    assert (
        page.index("They drop whoever retells") < page.index("They stop at the first explanation") or "3 of 4" in page
    )
    # Students 0 to 2 have both texts: shares before 0, 1/2, 1/2, after 1, 1, 1/2.
    assert "33% right at first before the lessons, 83% after them: +50 points on average, over 3 students" in page
    assert "With fewer than 10 students no interval is given." in page
    assert "3 of 3 (100%)" in page, "sound arguments accepted"
    assert "1 of 4 (25%)" in page, "flaws found"
    assert {row["question"] for row in table} >= set(TEXTS)


def test_the_interval_is_students_for_paired_differences() -> None:
    gains, differences = Gains(), []
    for before, after in [
        (0, 2),
        (1, 2),
        (2, 2),
        (1, 1),
        (0, 1),
        (2, 1),
        (1, 2),
        (0, 2),
        (1, 1),
        (2, 2),
        (0, 0),
        (1, 2),
    ]:
        gains.add(before, after, 2)
        differences.append((after - before) / 2)
    half = 2.201 * statistics.stdev(differences) / math.sqrt(12)
    mean = statistics.mean(differences)
    assert gains.mean == pytest.approx(mean)
    assert gains.interval == pytest.approx((mean - half, mean + half))


def test_parts_of_a_class_add_up() -> None:
    whole, one, other = Gains(), Gains(), Gains()
    for number in range(14):
        whole.add(number % 3, 2, 4)
        (one if number < 5 else other).add(number % 3, 2, 4)
    one.merge(other)
    assert one.interval == pytest.approx(whole.interval)


@pytest.mark.parametrize(("freedom", "known"), [(1, 12.706), (9, 2.262), (30, 2.042), (40, 2.021), (60, 2.000), (120, 1.980), (100_000, 1.960)])  # fmt: skip
def test_students_t_is_that_of_printed_tables(freedom: int, known: float) -> None:
    assert t_value(freedom) == pytest.approx(known, abs=0.0006)


def test_nobody_has_practised(classroom: Classroom) -> None:
    classroom.hand_in("a.json", classroom.work("a"))
    page, _, _ = classroom.report()
    assert "No first answer gave a misconception away." in page
    assert "Before the lessons and after them" not in page

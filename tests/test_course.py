"""What a lesson's few lines do, and what they say when an id is mistyped."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec import structs

from coursekit import Course, CourseError, load
from coursekit.kit import Kit


def test_a_course_is_loaded_from_inside_its_folder(monkeypatch: pytest.MonkeyPatch, tram_copy: Path) -> None:
    monkeypatch.chdir(tram_copy / "data" / "quizzes")
    assert repr(load()) == "A course on “The tram nobody asked for” (I. Sample, The Made-up Courier)"


def test_a_table_can_be_narrowed_to_rows_in_the_order_named(tram: Kit) -> None:
    table = Course(tram).table("amounts", "T3", "T1")
    assert [row[0] for row in table.rows] == ["T3", "T1"]


def test_what_is_not_known_is_shown_as_not_known(tram: Kit) -> None:
    words = Course(tram).table("amounts", "T2")._repr_mimebundle_()["text/plain"]
    assert "Advanced or owed: not known" in words
    assert "Still owed: not published" in Course(tram).table("series", "B3")._repr_mimebundle_()["text/plain"]


def test_the_chain_of_tellers_is_shown(tram: Kit) -> None:
    words = Course(tram).table("statements", "t-council-1")._repr_mimebundle_()["text/plain"]
    assert "Passed on by: the author, then Tom Abara" in words


@pytest.mark.parametrize(
    ("ask", "message"),
    [
        (
            lambda course: course.table("laons"),
            "there is no table 'laons': use an id that exists, perhaps relations or amounts",
        ),
        (lambda course: course.table("amounts", "T9"), "there is no row 'T9' among the amounts"),
        (lambda course: course.quiz("tram-hwo"), "there is no question 'tram-hwo'.* perhaps tram-who"),
        (lambda course: course.chart("laons"), "laons.*amounts"),
        (lambda course: course.add_up("T1", "T1"), "row 'T1' is given twice"),
        (lambda course: course.quiz("tram-single", "tram-single"), "'tram-single' is asked twice"),
        (lambda course: course.table("voices", ["reyes", "abara"]), r"there is no row \['reyes', 'abara'\] among"),
        (lambda course: course.add_up(["T1", "T2"]), r"there is no row \['T1', 'T2'\] among the amounts"),
        (lambda course: course.rank(without=["said", "empty"]), r"is not text: .*without=\"\w+, \w+\""),
        (lambda course: course.table("paragraphs", 2), "there is no row 2 among the paragraphs.* perhaps 2"),
        (lambda course: course.table(2), "there is no table 2: use one of paragraphs"),
        (
            lambda course: Course(structs.replace(course.kit, amounts={})).add_up("T1"),
            r"use an id that exists \(there is none",
        ),
    ],
)
def test_a_mistyped_id_gets_one_line_that_helps(tram: Kit, ask: Callable[[Course], object], message: str) -> None:
    with pytest.raises(CourseError, match=message) as raised:
        ask(Course(tram))
    assert raised.value._render_traceback_() == [str(raised.value)], "no traceback for a student"


def test_a_first_question_loads_nothing_heavy(tram_copy: Path) -> None:
    heavy = (
        "altair",
        "pandas",
        "jsonschema",
        "pydantic",
        "numpy",
        "vl_convert",
        "nbformat",
        "jupytext",
        "rfc3987_syntax",
    )
    script = (
        "import sys; from coursekit import load; "
        f"load({str(tram_copy)!r}).quiz('tram-who'); "
        f"print([name for name in {heavy!r} if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"

"""What a question asks about comes along, in each format as it can be shown there."""

from __future__ import annotations

import pytest

from coursekit.course import Course
from coursekit.errors import CourseError
from coursekit.export.alongside import alongside_of
from coursekit.export.formats import Format, export
from coursekit.kit import Kit
from coursekit.kit.need_records import Needed
from tests.export.conftest import Case, one_line, plain
from tests.export.gift_reader import read_gift

SCREEN = "This is about a screen of the course: the sliders of the bargain. Open the lesson to answer it."


def cells_of(kit: Kit) -> dict[str, list[str]]:
    """What must be legible beside each question of the tram that needs something."""
    course = Course(kit)
    chart = course.chart("argument")
    tables = {
        "tram-text": [course.table("events", "D1", "D3")],
        "pays-words": [course.add_up("T1", against="T2").table(), *chart.tables],
        "verdict-essay": [course.table("argument")],
        "tram-map": course.chart("series", "riders").tables,
    }
    found = {
        name: [text for table in shown for row in [table.header, *table.rows] for text in row]
        for name, shown in tables.items()
    }
    found["pays-words"] += chart.words.splitlines()
    return {name: [one_line(text) for text in texts if text.strip()] for name, texts in found.items()}


def test_gift_has_tables_and_charts_in_words(case: Case) -> None:
    asked = {question.name: question.stem for question in read_gift(export(case.kit, "gift").content.decode())}
    if "tram-text" not in asked:
        pytest.skip("the course has its own test")
    for name, wanted in cells_of(case.expected).items():
        shown = {one_line(block) for block in asked[name]}
        assert [text for text in wanted if text not in shown] == [], name


def test_an_earlier_question_and_a_screen_are_named(tram: Kit) -> None:
    asked = {question.name: question.stem for question in read_gift(export(tram, "gift").content.decode())}
    assert "This goes on from another question: What does paragraph 4 do?" in asked["tram-text"]
    assert SCREEN in asked["tram-forecast"]


@pytest.mark.parametrize("name", ["gift", "qti", "sheet"])
def test_what_needs_a_screen_is_named_or_left_out(tram: Kit, name: Format) -> None:
    (said,) = [loss for loss in export(tram, name).losses if "screen" in loss]
    assert said == (
        "a screen of the course cannot be exported: the question names it (--standalone leaves these out) "
        "(1 question: tram-forecast)"
    )
    alone = export(tram, name, standalone=True)
    assert "a screen of the course cannot be exported: left out (1 question: tram-forecast)" in alone.losses
    assert b"Will the tram carry passengers in 2030?" not in alone.content


def test_no_round_draws_what_needs_something(tram: Kit) -> None:
    asked = {item.stem for item in Course(tram).quiz("verdict-mixed").quiz.items}
    needy = {question.stem for _, question in tram.asked() if getattr(question, "needs", ())}
    assert needy
    assert not asked & needy


def test_what_the_kit_lacks_is_named(tram: Kit) -> None:
    with pytest.raises(CourseError, match="there is no row 'D99'"):
        alongside_of([Needed(table="events", rows=["D99"])], tram)
    with pytest.raises(CourseError, match="there is no series 'by-night'"):
        alongside_of([Needed(chart="series", of="by-night")], tram)


def test_of_the_course_nothing_stays_behind(course_kit: Kit) -> None:
    """Every question that the course asks about a table or a chart brings it along."""
    asked = {
        question.name: " ".join(question.stem) for question in read_gift(export(course_kit, "gift").content.decode())
    }
    assert "Maria Zakharova" in asked["03-days"] or "foreign ministry" in asked["03-days"]
    for name, words in {
        "04-known-money": "not known",
        "04-china": "Receipt: $17 billion",
        "07-firm": "Weakness",
    }.items():
        assert words in plain(asked[name]), name

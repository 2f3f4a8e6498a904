"""What a question asks about comes along, in each format as it can be shown there."""

from __future__ import annotations

import pytest

from coursekit.course import Course
from coursekit.errors import CourseError
from coursekit.export.alongside import alongside_of
from coursekit.export.formats import Format, export
from coursekit.kit import Kit
from coursekit.kit.need_records import Needed
from coursekit.kit.quiz_records import Round
from tests.export.conftest import Case, one_line, plain
from tests.export.gift_reader import read_gift
from tests.export.moodle_reader import read_moodle
from tests.export.qti_reader import QTI, read_package, text_of

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


@pytest.mark.parametrize("name", ["gift", "moodle", "qti", "sheet"])
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
    rounds = {item.stem for item in Course(tram).quiz("verdict-mixed").quiz.items}
    needy = {str(asked.stem) for _, asked in tram.asked() if not isinstance(asked, Round) and asked.needs}
    assert needy
    assert not rounds & needy


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


def test_qti_has_tables_and_pictures(case: Case) -> None:
    package = read_package(export(case.kit, "qti").content)
    if "tram-text" not in package.items:
        pytest.skip("the course has its own test")
    for name, wanted in cells_of(case.expected).items():
        body = package.items[name].body
        shown = {one_line(text_of(one)) for kind in ("p", "td", "th") for one in body.iter(f"{QTI}{kind}")}
        assert [text for text in wanted if text not in shown] == [], name
    (picture,) = package.items["pays-words"].body.iter(f"{QTI}img")
    assert picture.get("src") == "../media/chart-argument.png"
    assert package.media["media/chart-argument.png"].startswith(b"\x89PNG")
    assert "conclusion" in picture.get("alt", "") or case.kit is not case.expected


def test_all_of_a_question_is_in_one_block(tram: Kit) -> None:
    """Canvas leaves out what stands beside it."""
    for item in read_package(export(tram, "qti").content).items.values():
        block, *rest = list(item.body)
        assert block.tag == f"{QTI}div"
        assert not [one for one in rest if one.tag == f"{QTI}blockquote"]


def test_moodle_has_tables_and_pictures(case: Case) -> None:
    asked = {question.name: question for question in read_moodle(export(case.kit, "moodle").content)}
    if "tram-text" not in asked:
        pytest.skip("the course has its own test")
    for name, wanted in cells_of(case.expected).items():
        shown = {one_line(block) for block in asked[name].stem}
        assert [text for text in wanted if text not in shown] == [], name
    assert list(asked["pays-words"].files) == ["chart-argument.png"]

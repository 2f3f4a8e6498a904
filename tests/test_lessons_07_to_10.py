"""What lessons 07 to 10 promise of their own questions."""

from __future__ import annotations

from pathlib import Path

import pytest

from coursekit.authoring.cells import read_lesson
from coursekit.authoring.outline import Section, outline
from coursekit.kit import Kit, read_kit
from coursekit.kit.questions.match import Matching
from coursekit.kit.questions.multiple import MultipleChoice
from coursekit.kit.questions.number import Number
from coursekit.kit.questions.order import Ordering
from coursekit.kit.questions.single import SingleChoice
from coursekit.kit.quiz_records import Round

ROOT = Path(__file__).parents[1]
MARKED = (SingleChoice, MultipleChoice, Number, Ordering, Matching, Round)
NUMBERS = ["07", "08", "09", "10"]


@pytest.fixture(scope="module")
def kit() -> Kit:
    return read_kit(ROOT / "data")


def sections_of(number: str) -> list[Section]:
    (path,) = (ROOT / "lessons").glob(f"{number}_*.py")
    return outline(read_lesson(path))


def asked_in(sections: list[Section]) -> list[str]:
    return [name for section in sections for call in section.calls if call.method == "quiz" for name in call.names]


@pytest.mark.parametrize("number", NUMBERS)
def test_a_prediction_is_shown_again_where_it_is_settled(number: str) -> None:
    assert asked_in(sections_of(number)).count(f"{number}-predict") == 2


@pytest.mark.parametrize("number", NUMBERS)
def test_the_exit_ticket_marks_something_for_every_objective(kit: Kit, number: str) -> None:
    sections = sections_of(number)
    (ticket,) = (section for section in sections if section.heading.text.strip("# ") == "Exit ticket")
    questions = [kit.question(name) for name in asked_in([ticket])]
    tested = {question.objective for question in questions if isinstance(question, MARKED)}
    own = {question.objective for lesson, question in kit.asked() if lesson == number}
    assert tested == own


@pytest.mark.parametrize("number", NUMBERS)
def test_every_objective_has_two_marked_questions(kit: Kit, number: str) -> None:
    marked = [each.objective for lesson, each in kit.asked() if lesson == number and isinstance(each, MARKED)]
    assert {objective for objective in marked if marked.count(objective) < 2} == set()


@pytest.mark.parametrize("number", ["07", "08", "09"])
def test_an_example_is_worked_before_students_practise(number: str) -> None:
    (path,) = (ROOT / "lessons").glob(f"{number}_*.py")
    text = path.read_text(encoding="utf-8")
    practice = {"07": "07-own", "08": "08-no-deal", "09": "09-plan"}[number]
    assert text.index("**A worked example.**") < text.index(f'course.quiz("{practice}"')


def test_the_last_lesson_first_asks_what_no_other_has_asked(kit: Kit) -> None:
    sections = sections_of("10")
    new = [name for name in asked_in(sections) if name in ("10-many", "10-limits", "10-title", "10-arms", "10-lo")]
    assert len(new) == 5
    assert asked_in(sections).index(new[-1]) < asked_in(sections).index("10-mixed")
    elsewhere = {each.stem for lesson, each in kit.asked() if lesson != "10" and not isinstance(each, Round)}
    assert not {question.stem for name in new if (question := kit.question(name))} & elsewhere  # type: ignore[union-attr]

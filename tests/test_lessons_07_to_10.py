"""What lessons 07 to 10 promise of their own questions."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from coursekit.authoring.lesson_files.cells import read_lesson
from coursekit.authoring.lesson_files.outline import LessonSection, outline
from coursekit.course import quiz_of
from coursekit.kit import Kit, read_kit
from coursekit.kit.questions.match import Matching
from coursekit.kit.questions.multiple import MultipleChoice
from coursekit.kit.questions.number import Number
from coursekit.kit.questions.order import Ordering
from coursekit.kit.questions.single import SingleChoice
from coursekit.kit.quiz_records import Round
from coursekit.quiz.catalogue import catalogue
from coursekit.quiz.items import Item

ROOT = Path(__file__).parents[1]
MARKED = (SingleChoice, MultipleChoice, Number, Ordering, Matching, Round)
NUMBERS = ["07", "08", "09", "10"]


@pytest.fixture(scope="module")
def kit() -> Kit:
    return read_kit(ROOT / "data")


def sections_of(number: str) -> list[LessonSection]:
    (path,) = (ROOT / "lessons").glob(f"{number}_*.py")
    return outline(read_lesson(path))


def asked_in(sections: list[LessonSection]) -> list[str]:
    return [name for section in sections for call in section.calls if call.method == "quiz" for name in call.names]


@pytest.mark.parametrize("number", NUMBERS)
def test_the_exit_ticket_marks_something_for_every_objective(kit: Kit, number: str) -> None:
    sections = sections_of(number)
    (ticket,) = (section for section in sections if section.heading.text.strip("# ") == "Exit ticket")
    questions = [kit.question(name) for name in asked_in([ticket])]
    tested = {question.objective for question in questions if isinstance(question, MARKED)}
    own = {question.objective for _, question in kit.asked() if question.objective.startswith(f"{number}.")}
    assert tested == own


@pytest.mark.parametrize("number", NUMBERS)
def test_every_objective_has_two_marked_questions(kit: Kit, number: str) -> None:
    marked = [each.objective for _, each in kit.asked() if isinstance(each, MARKED)]
    marked = [objective for objective in marked if objective.startswith(f"{number}.")]
    assert {objective for objective in marked if marked.count(objective) < 2} == set()


@pytest.mark.parametrize("number", ["07", "08", "09"])
def test_an_example_is_worked_before_students_practise(number: str) -> None:
    (path,) = (ROOT / "lessons").glob(f"{number}_*.py")
    text = path.read_text(encoding="utf-8")
    practice = {"07": "07-own", "08": "08-no-deal", "09": "09-plan"}[number]
    assert text.index("**A worked example.**") < text.index(f'course.quiz("{practice}"')


def test_the_capstone_asks_new_questions_for_every_lesson_before_it(kit: Kit) -> None:
    """Nothing in it stands word for word in an earlier lesson, no question and no option of one; and no two
    questions of a round are for the same lesson."""
    quiz = quiz_of(kit, "10-mixed")
    before = [item for part in catalogue(kit) if part.lesson != "10" for item in part.items]
    assert not {item.stem for item in quiz.items} & {item.stem for item in before}
    said = {text for item in before if item.kind == "single" for text in options(item)}
    assert not {text for item in quiz.items if item.kind == "single" for text in options(item)} & said
    lessons = Counter(item.objective.split(".")[0] for item in quiz.items)
    assert {*lessons} == {f"0{number}" for number in range(1, 10)}
    assert min(lessons.values()) >= 2
    of = {item.id: item.objective.split(".")[0] for item in quiz.items}
    assert all(len({of[name] for name in hand}) == len(hand) for hand in quiz.rounds)


def options(item: Item) -> list[str]:
    """The options of an item that could be those of no other: a word or two may come again."""
    return [text for text in item.options if len(text.split()) > 3]


def test_the_capstone_goes_where_the_lessons_seldom_went(kit: Kit) -> None:
    """The last paragraphs at least as often as the two that the lessons cite most, and other subjects as well."""
    items: list[Any] = [*quiz_of(kit, "10-mixed").items]
    cited = Counter(number for item in items for number in item.back)
    assert sum(cited[number] for number in (11, 13, 14, 19)) > cited[5] + cited[15]
    assert sum("made-up" in item.stem.lower() or "suppose" in item.stem.lower() for item in items) >= 4
    right = [
        reply.text
        for item in items
        for choice in getattr(item, "choices", ())
        if choice.correct and (reply := choice.reply)
    ]
    assert sum("column is right" in text or "column has it right" in text for text in right) >= 2

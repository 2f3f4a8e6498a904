"""What the overview is given to count, and what a notebook stores of it."""

from __future__ import annotations

import pytest
from msgspec import structs

from coursekit import Course, CourseError
from coursekit.course import quiz_of
from coursekit.kit import Kit
from coursekit.progress.overview import RoundAsked, plan_of


def test_every_question_and_round_of_a_lesson_is_counted_with_it(tram: Kit) -> None:
    lessons = {lesson.file: lesson for lesson in plan_of(tram).lessons}
    assert lessons["01_who_decides"].questions == [
        "decides-guess", "decides-vote", "decides-heard", "decides-order", "decides-again",
    ]  # fmt: skip
    assert lessons["03_your_verdict"].questions == ["verdict-essay"]
    assert lessons["03_your_verdict"].rounds == [RoundAsked(quiz_of(tram, "verdict-mixed").key, 2)]


def test_a_round_asks_as_many_as_its_quiz_does(tram: Kit) -> None:
    asks = {round_.key: round_.asks for round_ in plan_of(tram).lessons[0].rounds}
    quizzes = [quiz_of(tram, name) for name in ("tram-who", "tram-mode", "tram-speakers")]
    assert asks == {quiz.key: len(quiz.rounds[0]) for quiz in quizzes}


def test_answers_are_looked_for_where_the_quizzes_keep_them(tram: Kit) -> None:
    for lesson in plan_of(tram).lessons:
        for name in lesson.questions:
            assert quiz_of(tram, name).key.startswith(lesson.shelf)


def test_the_words_list_the_lessons_and_nothing_personal(tram: Kit) -> None:
    words = repr(Course(tram).overview())
    assert words.splitlines() == [
        "The course: 4 lessons, 55 minutes in all",
        "00 · All aboard (5 minutes): how to get on",
        "01 · Who decides? (15 minutes): voices and votes",
        "02 · Who pays? (15 minutes): the loans",
        "03 · Your verdict? (20 minutes): what you make of it",
        "Run this cell to see how many of their questions you have answered in this browser.",
    ]


def test_a_kit_that_lists_no_lessons_has_no_overview(tram: Kit) -> None:
    with pytest.raises(CourseError, match=r"no list of lessons: write data/lessons\.yaml"):
        Course(structs.replace(tram, lessons={})).overview()

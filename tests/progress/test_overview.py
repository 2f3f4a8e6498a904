"""What the overview is given to count, and what a notebook stores of it."""

from __future__ import annotations

import pytest
from msgspec import structs

from coursekit import Course, CourseError
from coursekit.course import quiz_of
from coursekit.kit import Kit
from coursekit.progress.plan import plan_of
from coursekit.quiz.answer_places import key_of


def test_every_question_and_round_of_a_lesson_is_counted_with_it(tram: Kit) -> None:
    lessons = {lesson.file: lesson for lesson in plan_of(tram).lessons}
    assert [question.id for question in lessons["01_who_decides"].questions] == [
        "decides-guess", "decides-vote", "decides-heard", "decides-order", "decides-again",
    ]  # fmt: skip
    assert [question.id for question in lessons["03_your_verdict"].questions] == ["verdict-essay"]
    assert [(round_.place, round_.asks) for round_ in lessons["03_your_verdict"].rounds] == [
        ("rounds/verdict-mixed", 2)
    ]


def test_a_round_asks_as_many_as_its_quiz_does(tram: Kit) -> None:
    asks = {key_of(tram, round_.place): round_.asks for round_ in plan_of(tram).lessons[0].rounds}
    quizzes = [quiz_of(tram, name) for name in ("tram-who", "tram-mode", "tram-speakers")]
    assert asks == {quiz.key: len(quiz.rounds[0]) for quiz in quizzes}


def test_answers_are_looked_for_where_the_quizzes_keep_them(tram: Kit) -> None:
    for lesson in plan_of(tram).lessons:
        for question in lesson.questions:
            quiz = quiz_of(tram, question.id)
            assert (quiz.key, quiz.items[0].edition) == (key_of(tram, "questions"), question.edition)


def test_the_words_list_the_lessons_and_nothing_personal(tram: Kit) -> None:
    words = repr(Course(tram).overview())
    assert words.splitlines() == [
        "Run this cell to see how many of their questions you have answered.",
        "",
        "The course: 4 lessons, 55 minutes in all",
        "00 · All aboard (5 minutes): how to get on",
        "01 · Who decides? (15 minutes): voices and votes",
        "02 · Who pays? (15 minutes): the loans",
        "03 · Your verdict? (20 minutes): what you make of it",
    ]


def test_a_kit_that_lists_no_lessons_has_no_overview(tram: Kit) -> None:
    with pytest.raises(CourseError, match=r"no list of lessons: write data/lessons\.yaml"):
        Course(structs.replace(tram, lessons={})).overview()

"""The voice confusion table counts what was taken for whose."""

from typing import Any

from coursekit.course import quiz_of
from coursekit.kit import Kit
from coursekit.quiz.confusion import voice_confusions


def test_right_answers_fall_on_the_diagonal(tram: Kit) -> None:
    quiz: Any = quiz_of(tram, "tram-who")
    right = {item.id: next(choice.id for choice in item.choices if choice.correct) for item in quiz.items}
    found = voice_confusions(quiz.items, right)
    assert found == {("quoted", "quoted"): 2, ("reported", "reported"): 1, ("inference", "inference"): 1}


def test_an_inference_taken_for_a_quotation_is_counted_as_one(tram: Kit) -> None:
    quiz = quiz_of(tram, "tram-who")
    assert voice_confusions(quiz.items, {"t-aim": "mayor"}) == {("inference", "quoted"): 1}
    assert voice_confusions(quiz.items, {"t-mayor-1": "writer"}) == {("quoted", "author"): 1}


def test_matching_rows_are_counted_one_by_one(tram: Kit) -> None:
    quiz = quiz_of(tram, "tram-speakers")
    item: Any
    (item,) = quiz.items
    answers = {item.id: {"t-council-1": "mayor", "t-shop-1": "shopkeeper"}}
    assert voice_confusions(quiz.items, answers) == {("reported", "quoted"): 1, ("quoted", "quoted"): 1}


def test_unanswered_and_unknown_answers_count_for_nothing(tram: Kit) -> None:
    quiz = quiz_of(tram, "tram-who")
    assert voice_confusions(quiz.items, {"t-aim": "somebody", "other": "x", "t-shop-1": 3}) == {}


def test_a_choice_of_the_wrong_shape_counts_for_nothing(tram: Kit) -> None:
    quiz = quiz_of(tram, "tram-speakers")
    assert voice_confusions(quiz.items, {quiz.items[0].id: {"t-shop-1": ["mayor"]}}) == {}

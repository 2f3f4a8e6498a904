"""Hand-written questions become items that can be asked, each in its own way."""

from typing import Any

import msgspec
import pytest

from coursekit.course import quiz_of
from coursekit.kit import Kit
from coursekit.kit.question_records import Option, Question
from coursekit.kit.questions.essay import Essay
from coursekit.kit.questions.single import SingleChoice
from coursekit.quiz.editions import edition_of
from coursekit.quiz.words import quiz_in_words
from coursekit.quiz.written_questions import item_of, ratings
from coursekit.text_words import paragraphs_of
from tests.quiz.an_item import AnyItem


def item(kit: Kit, name: str) -> AnyItem:
    return quiz_of(kit, name).items[0]


def test_the_right_option_is_not_always_first_and_its_place_is_stable(tram: Kit) -> None:
    assert item(tram, "tram-single") == item(tram, "tram-single")
    places = [
        [choice.correct for choice in item(tram, name).choices].index(True) for name in ("tram-single", "tram-multiple")
    ]
    assert any(places)


def test_a_choice_keeps_its_id_wherever_it_stands(tram: Kit) -> None:
    question = tram.question("tram-single")
    assert isinstance(question, SingleChoice)
    turned = msgspec.structs.replace(question, options=question.options[::-1])
    again: Any = item_of(turned, tram)
    assert {choice.text: choice.id for choice in again.choices} == {
        choice.text: choice.id for choice in item(tram, "tram-single").choices
    }


def test_what_asks_how_sure_one_is_offers_ratings_from_guessing_to_certain(tram: Kit) -> None:
    def offered(name: str) -> list[int]:
        question = tram.question(name)
        assert isinstance(question, Question)
        return item_of(msgspec.structs.replace(question, confidence=True), tram).confidence

    assert offered("tram-single") == [33, 60, 80, 90, 100]  # three options: a guess is right one time in three
    for name in ("tram-multiple", "tram-number", "tram-order", "tram-match"):
        assert offered(name) == [0, 20, 40, 60, 80, 90, 100]
    assert item(tram, "tram-single").confidence == []


def test_an_editor_may_wrap_the_model_of_an_essay(tram: Kit) -> None:
    """Empty lines are between its paragraphs then. Where there are none, each line is a paragraph, as ever."""
    question = tram.question("verdict-essay")
    assert isinstance(question, Essay)
    first, second = question.model.strip().split("\n")
    before = item_of(question, tram)

    def shown(model: str) -> str:
        made = item_of(msgspec.structs.replace(question, model=model), tram)
        assert edition_of(made) == edition_of(before), "the model is no part of what is asked"
        return "\n".join(paragraphs_of(made.replies["model"].text))

    wrapped = [" \n  ".join(text.split(" ", 1)) for text in (first, second)]
    assert shown("\n\n".join(wrapped)) == shown(question.model) == f"{first}\n{second}"
    assert shown(f"{first}\n \n\n{second}\n") == f"{first}\n{second}"
    assert before.replies["model"].text == question.model


@pytest.mark.parametrize(
    ("options", "levels"),
    [(2, [50, 60, 80, 90, 100]), (4, [25, 40, 60, 80, 90, 100]), (5, [20, 40, 60, 80, 90, 100])],
)
def test_the_lowest_rating_is_what_guessing_gets(tram: Kit, options: int, levels: list[int]) -> None:
    question = tram.question("tram-single")
    assert isinstance(question, SingleChoice)
    many = [Option(text=f"Option {n}", feedback="f", correct=not n) for n in range(options)]
    assert ratings(msgspec.structs.replace(question, options=many)) == levels


def test_predictions_keep_their_order_and_have_no_right_answer(tram: Kit) -> None:
    choices = item(tram, "tram-predict").choices
    assert [choice.text for choice in choices] == ["To change how people travel", "To win votes"]
    assert not any(choice.correct for choice in choices)


def test_an_ordering_question_is_never_shown_already_in_order(tram: Kit) -> None:
    places = [row.place for row in item(tram, "tram-order").rows]
    assert sorted(places) == [1, 2, 3]
    assert places != [1, 2, 3]


def test_every_reply_names_paragraphs_to_go_back_to(tram: Kit) -> None:
    for name in ("tram-single", "tram-multiple", "tram-predict"):
        assert all(choice.reply and choice.reply.back for choice in item(tram, name).choices)
    for row in item(tram, "tram-match").rows:
        assert all(reply.back == [1] for reply in row.replies.values())


def test_a_forecast_says_beforehand_when_and_how_it_will_be_settled(tram: Kit) -> None:
    quiz = quiz_of(tram, "tram-forecast")
    settled = "31 December 2030. Yes if the council's minutes record a first day with passengers in 2030 or before."
    asked: Any = quiz.items[0]
    assert asked.settled == settled
    assert f"Settled on {settled}\n   Your forecast: ____ %" in quiz_in_words(quiz)


def test_a_tally_takes_its_amounts_and_its_hazards_from_the_rows(tram: Kit) -> None:
    rows = {row.id: row for row in item(tram, "tram-tally").rows}
    assert {name: row.amount for name, row in rows.items()} == {"T1": 0.2, "T2": 0.4, "T3": 0.4, "T5": 1.0}
    assert rows["T2"].clashes == ["T3"]
    assert rows["T3"].clashes == ["T2"]
    assert rows["T1"].clashes == []

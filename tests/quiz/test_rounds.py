"""Generated questions: fair, stable, with a reply to everything a student can choose."""

from typing import Any

import msgspec
import pytest

from coursekit.course import quiz_of
from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.kit.quiz_records import Round
from coursekit.quiz import rounds as making
from coursekit.quiz.rounds import voice_class

items_of: Any = making.items_of_rounds


def make_round(ask: str, **more: object) -> Round:
    return msgspec.convert({"id": "r", "objective": "0.1", "ask": ask, "title": "t", "count": 2, **more}, Round)


@pytest.mark.parametrize("ask", ["who_said_it", "match_speakers", "mode_of_speech"])
def test_the_same_seed_asks_the_same_and_another_seed_asks_otherwise(tram: Kit, ask: str) -> None:
    assert items_of(make_round(ask), tram) == items_of(make_round(ask), tram)
    orders = {str(items_of(make_round(ask, seed=seed), tram)) for seed in range(12)}
    assert len(orders) > 1


@pytest.mark.parametrize("ask", ["who_said_it", "mode_of_speech"])
def test_every_choice_has_a_reply_with_the_paragraph_and_exactly_one_is_right(tram: Kit, ask: str) -> None:
    items, _ = items_of(make_round(ask), tram)
    for item in items:
        statement = tram.statements[item.id]
        assert [choice.id for choice in item.choices if choice.correct] == [
            statement.voice if ask == "who_said_it" else statement.mode
        ]
        assert all(choice.reply and choice.reply.text and choice.reply.back for choice in item.choices)
        assert len({choice.text for choice in item.choices}) == len(item.choices)


def test_a_wrong_speaker_does_not_learn_the_right_one(tram: Kit) -> None:
    items, _ = items_of(make_round("who_said_it"), tram)
    for item in items:
        right = next(choice for choice in item.choices if choice.correct)
        for choice in item.choices:
            if not choice.correct:
                assert choice.reply is not None
                assert right.text not in choice.reply.text.split(". ")[0]


def test_the_author_is_always_among_the_speakers(tram: Kit) -> None:
    items, _ = items_of(make_round("who_said_it"), tram)
    assert all("writer" in [choice.id for choice in item.choices] for item in items)


def test_the_author_is_the_answer_to_a_third_at_most(tram: Kit) -> None:
    items, _ = items_of(make_round("who_said_it"), tram)
    own = [item for item in items if tram.statements[item.id].voice == "writer"]
    assert 0 < len(own) <= len(items) / 3


def test_statements_marked_unfit_and_silences_are_not_asked_for_a_speaker(tram: Kit) -> None:
    items, _ = items_of(make_round("who_said_it"), tram)
    assert {item.id for item in items} < {"t-mayor-1", "t-shop-1", "t-council-1", "t-aim", "t-buses"}
    assert "t-riders" not in [item.id for item in items]


def test_mode_of_speech_asks_about_scare_quotes_and_silence_too(tram: Kit) -> None:
    items, rounds = items_of(make_round("mode_of_speech"), tram)
    assert {tram.statements[item.id].mode for item in items} == {"quoted", "reported", "stated", "inferred", "silent"}
    assert {name for hand in rounds for name in hand} == {name for name, row in tram.statements.items() if row.quiz}


def test_rounds_are_full_and_together_ask_everything(tram: Kit) -> None:
    items, rounds = items_of(make_round("mode_of_speech", count=4), tram)
    assert [len(hand) for hand in rounds] == [4, 4], "six statements: the second round is filled up"
    assert {name for hand in rounds for name in hand} == {item.id for item in items}
    assert all(len(set(hand)) == len(hand) for hand in rounds)


def test_a_matching_round_has_one_voice_too_many(tram: Kit) -> None:
    (item,), rounds = items_of(make_round("match_speakers", count=3), tram)
    assert rounds == [[item.id]]
    assert len(item.choices) == len({row.answer for row in item.rows}) + 1
    assert all(set(row.replies) == {choice.id for choice in item.choices} for row in item.rows)


def test_paragraphs_narrow_the_pool_and_an_empty_pool_is_refused(tram: Kit) -> None:
    items, _ = items_of(make_round("who_said_it", paragraphs=[2]), tram)
    assert {item.id for item in items} == {"t-mayor-1", "t-shop-1"}
    with pytest.raises(CourseError, match="no statement"):
        items_of(make_round("match_speakers", paragraphs=[4]), tram)


def test_voice_classes_tell_own_words_quotation_report_and_inference_apart(tram: Kit) -> None:
    assert {name: voice_class(row) for name, row in tram.statements.items()} == {
        "t-mayor-1": "quoted",
        "t-shop-1": "quoted",
        "t-plan": "author",
        "t-council-1": "reported",
        "t-buses": "author",
        "t-aim": "inference",
        "t-costs": "inference",
        "t-riders": "reported",
    }


def test_a_round_has_a_place_of_its_own_and_all_questions_share_one_so_that_they_may_move(tram: Kit) -> None:
    quiz = quiz_of(tram, "tram-who")
    assert quiz.key == "tram-line/rounds/tram-who"
    assert {quiz_of(tram, name).key for name in ("tram-single", "decides-vote")} == {"tram-line/questions"}
    assert quiz.confusion
    assert quiz_of(tram, "tram-single", "tram-number").rounds == [["tram-single", "tram-number"]]


@pytest.mark.parametrize(
    ("names", "message"),
    [
        (("tram-sngle",), "there is no question 'tram-sngle': use an id that exists, perhaps tram-single"),
        ((), "name at least one question"),
        (("tram-who", "tram-single"), "the round 'tram-who' is a quiz of its own"),
    ],
)
def test_a_quiz_that_cannot_be_asked_says_why(tram: Kit, names: tuple[str, ...], message: str) -> None:
    with pytest.raises(CourseError, match=message):
        quiz_of(tram, *names)


def test_a_wrong_speaker_is_told_where_that_voice_is_heard_and_by_way_of_whom(tram: Kit) -> None:
    items, _ = items_of(make_round("who_said_it", paragraphs=[2, 4]), tram)
    (aim,) = [item for item in items if item.id == "t-aim"]
    replies = {choice.id: choice.reply.text for choice in aim.choices if choice.reply}
    assert replies["council"] == (
        "The town council is heard in paragraph 3, through Tom Abara. "
        "In our words: “The line will be paid for by two loans.”"
    )

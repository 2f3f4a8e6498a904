"""Grading in Python. The browser is held to the same cases in ``tests/browser``."""

import json
from pathlib import Path
from typing import Any

import pytest

from coursekit.course import quiz_of
from coursekit.kit import Kit
from coursekit.quiz.grading import AnswerError, grade
from coursekit.quiz.kinds import every_kind
from tests.quiz.an_item import item_from

CASES: list[dict[str, Any]] = json.loads((Path(__file__).parent / "grading_cases.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_an_answer_is_worth_what_the_shared_case_says(case: dict[str, Any]) -> None:
    item = item_from(case["item"])
    if case["outcome"] is None:
        with pytest.raises(AnswerError):
            grade(item, case["answer"])
    else:
        graded = grade(item, case["answer"])
        assert graded.outcome == case["outcome"]
        assert graded.points == pytest.approx(case["points"])


def test_the_cases_cover_every_kind_and_every_outcome() -> None:
    assert {case["item"]["kind"] for case in CASES} == {*every_kind()}
    assert {case["outcome"] for case in CASES} == {"right", "partly", "wrong", "noted", None}


def test_every_answer_of_a_real_question_gets_its_own_reply(tram: Kit) -> None:
    item: Any = quiz_of(tram, "tram-single").items[0]
    for choice in item.choices:
        assert grade(item, choice.id).replies == {choice.id: choice.reply}


def test_a_number_that_betrays_its_origin_gets_the_reply_made_for_it(tram: Kit) -> None:
    item: Any = quiz_of(tram, "tram-number").items[0]
    replies = {answer: grade(item, answer).item for answer in ("200", "20", "7")}
    assert {answer: reply.text for answer, reply in replies.items() if reply} == {
        "200": "0.2 billion is 200 million.",
        "20": "A nought is missing.",
        "7": "Read the row again.",
    }


def test_a_grid_gets_the_reasons_for_the_cells_furthest_from_the_key_and_no_mark(tram: Kit) -> None:
    item: Any = quiz_of(tram, "tram-grid").items[0]
    as_the_kit = {f"{row.id}/{name}": rating for row in item.rows for name, rating in row.rated.items()}
    assert grade(item, as_the_kit).replies == {}
    graded = grade(item, as_the_kit | {"empty/h-votes": "consistent", "unasked/h-votes": "very_consistent"})
    assert graded.outcome == "noted"
    assert {name: reply.text for name, reply in graded.replies.items()} == {
        "unasked/h-votes": "Whoever wants their votes asks them, too."
    }


@pytest.mark.parametrize(
    ("typed", "scores"),
    [
        ("70", "70 % scores 0.09 if it happens and 0.49 if it does not."),
        ("50 %", "50 % scores 0.25 if it happens and 0.25 if it does not."),
        ("100", "100 % scores 0.00 if it happens and 1.00 if it does not."),
        ("2,5", "2.5 % scores 0.95 if it happens and less than 0.01 if it does not."),
    ],
)
def test_a_forecast_is_told_what_it_would_score_and_then_what_to_weigh(tram: Kit, typed: str, scores: str) -> None:
    reply = grade(quiz_of(tram, "tram-forecast").items[0], typed).item
    assert reply is not None
    assert reply.text == f"{scores} How often did lines open on time before?"
    assert reply.back == [3]


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("tram-single", "nothing"),
        ("tram-single", ["a"]),
        ("tram-multiple", "a"),
        ("tram-multiple", [1]),
        ("tram-order", []),
        ("tram-match", {"no-row": "fact"}),
        ("tram-match", []),
        ("tram-text", "  "),
        ("tram-tally", ["T1", "T1"]),
        ("tram-number", {}),
        ("tram-forecast", "perhaps"),
        ("tram-forecast", []),
    ],
)
def test_answers_of_the_wrong_shape_are_refused(tram: Kit, name: str, answer: object) -> None:
    with pytest.raises(AnswerError):
        grade(quiz_of(tram, name).items[0], answer)


def test_a_choice_of_the_wrong_shape_is_refused(tram: Kit) -> None:
    item: Any = quiz_of(tram, "tram-match").items[0]
    with pytest.raises(AnswerError, match="is not a choice"):
        grade(item, {item.rows[0].id: ["fact"]})

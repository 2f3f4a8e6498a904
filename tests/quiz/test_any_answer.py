"""Whatever an answer is made of, Python marks it or refuses it, and one bad record takes no other along."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from coursekit.course import Course
from coursekit.kit import Kit
from coursekit.progress.exchange import ABOUT
from coursekit.quiz.answer_places import QUESTIONS, key_of
from coursekit.quiz.confusion import voice_confusions
from coursekit.quiz.grading import AnswerError, grade
from coursekit.report.asked_items import questions_of
from coursekit.storage.store import MemoryStore
from coursekit.storage.work import Answer, read_work
from tests.quiz.an_item import AnyItem
from tests.quiz.any_answer import ANSWERS, deep
from tests.quiz.robot import by_lesson

HUGE: list[Any] = ["9" * 5_000, 10**400, "0." + "3" * 5_000, deep(5_000), float("nan"), float("inf")]


def items_of(kit: Kit) -> list[AnyItem]:
    return [item for parts in by_lesson(kit).values() for part in parts for item in part.items]


def short(answer: Any) -> str:
    return repr(answer)[:40] if not isinstance(answer, dict) else "a dictionary"


@pytest.mark.parametrize("answer", [*ANSWERS, *HUGE], ids=short)
def test_any_answer_to_any_question_is_marked_or_refused(tram: Kit, answer: Any) -> None:
    for item in items_of(tram):
        try:
            points = grade(item, answer).points
        except AnswerError:
            continue
        assert 0 <= points <= 1, item.id
    voice_confusions(items_of(tram), {item.id: answer for item in items_of(tram)})


def is_of_a_file(answer: Any) -> bool:
    """Whether a hand-in may hold such an answer."""
    try:
        msgspec.convert(answer, Answer)
    except msgspec.ValidationError:
        return False
    return True


@pytest.mark.parametrize("answer", [one for one in [*ANSWERS, HUGE[0]] if is_of_a_file(one)], ids=short)
def test_a_report_takes_any_answer_that_a_file_can_hold(tram: Kit, answer: Any) -> None:
    _, places = questions_of(tram)
    for question in (question for there in places.values() for question in there.values()):
        _, words = question.marked(msgspec.json.encode(answer), answer)
        assert isinstance(words, str)


@pytest.mark.parametrize(
    "fields",
    [{"answer": {"a": {"b": 1}}}, {"answer": 5}, {"answer": [[["x"]]]}, {"tries": "2"}, {"tries": -1}, {"first": 5}, {"outcome": "bogus"},
     {"revealed": "yes"}, {"sure": 200}, {"of": 7}, {"others": [{"answer": {"a": 1}, "dot": ["w", 1]}]}],
    ids=repr,
)  # fmt: skip
def test_one_entry_that_no_file_can_hold_does_not_keep_the_others_from_being_saved(
    tram: Kit, tmp_path: Any, fields: dict[str, Any]
) -> None:
    store = MemoryStore()
    sound = {"answer": "b", "tries": 1, "dot": ["w", 2], "by": {"w": 2}}
    store.keep(key_of(tram, QUESTIONS), {"tram-single": sound, "tram-text": {**sound, **fields}})
    Course(tram, store).save_work(tmp_path / "work.json")
    saved = read_work((tmp_path / "work.json").read_bytes(), tram.article.id).places[QUESTIONS]
    assert saved["tram-single"].answer == "b"
    assert ("tram-text" in saved) == ("answer" not in fields), "what is sound of an entry is saved, too"


@pytest.mark.parametrize("rubbish", [5, None, {"x": "y"}, ["x"], "", "x" * 300, "Not An Id"], ids=short)
def test_a_name_and_an_id_that_are_none_do_not_keep_the_work_from_being_saved(
    tram: Kit, tmp_path: Any, rubbish: object
) -> None:
    store = MemoryStore()
    entry = {"answer": "b", "tries": 1, "dot": ["w", 2], "by": {"w": 2}}
    store.keep(key_of(tram, QUESTIONS), {"tram-single": entry})
    store.keep(key_of(tram, ABOUT), {"id": {**entry, "answer": rubbish}, "name": {**entry, "answer": rubbish}})
    Course(tram, store).save_work(tmp_path / "work.json")
    assert (
        read_work((tmp_path / "work.json").read_bytes(), tram.article.id).places[QUESTIONS]["tram-single"].answer == "b"
    )

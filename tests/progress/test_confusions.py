"""What the personal confusion table is given to count."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from msgspec import structs

from coursekit import Course, CourseError
from coursekit.course import quiz_of
from coursekit.kit import Kit
from coursekit.progress.confusions import heard_of
from coursekit.quiz.answer_places import key_of
from coursekit.quiz.confusion import voice_confusions
from tests.quiz.an_item import AnyItem, AnyKind


def answer_to(item: AnyItem) -> Any:
    """An answer: the first choice, for every row there is."""
    item = AnyKind(item)
    first = item.choices[0].id
    return {row.id: first for row in item.rows} if item.rows else first


def test_rounds_that_ask_for_a_speaker_count_and_others_do_not(tram: Kit) -> None:
    assert [asked.place for asked in heard_of(tram).rounds] == ["rounds/tram-who", "rounds/tram-speakers"]


def test_confusions_are_those_of_the_round_itself(tram: Kit) -> None:
    for asked in heard_of(tram).rounds:
        whole = quiz_of(tram, asked.place.removeprefix("rounds/"))
        answers = {item.id: answer_to(item) for item in whole.items}
        assert key_of(tram, asked.place) == whole.key
        assert voice_confusions(asked.items, answers) == voice_confusions(whole.items, answers) != {}


def test_no_words_of_questions_or_replies_are_sent_again(tram: Kit) -> None:
    sent = msgspec.json.encode(heard_of(tram)).decode()
    assert not [row.paraphrase for row in tram.statements.values() if row.paraphrase in sent]
    assert not [row.why for row in tram.statements.values() if row.why in sent]


def test_the_words_name_the_rounds_and_nobodys_answers(tram: Kit) -> None:
    assert repr(Course(tram).my_confusions()).splitlines() == [
        "Run this cell to count the answers that this browser has kept.",
        "",
        "Your own voice confusions: what you took for whose, at your first try, in these rounds:",
        "   - Who said it? (lesson 00)",
        "   - Match the speakers (lesson 00)",
    ]


def test_a_kit_without_such_rounds_has_no_table(tram: Kit) -> None:
    quiet = {name: structs.replace(file, rounds=[]) for name, file in tram.quiz_files.items()}
    with pytest.raises(CourseError, match="no voices to confuse: add a round with `ask: who_said_it`"):
        Course(structs.replace(tram, quiz_files=quiet)).my_confusions()

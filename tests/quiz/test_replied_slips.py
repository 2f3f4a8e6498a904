"""Each slip of a wrong answer comes with the reply that a student gets to it, in every kind of question."""

from __future__ import annotations

import random

import pytest

from coursekit.kit import Kit
from coursekit.quiz.catalogue import catalogue
from coursekit.quiz.grading import grade
from tests.quiz.an_item import AnyItem
from tests.report.classes import wrong_answer


def items(kit: Kit) -> list[AnyItem]:
    return [item for asked in catalogue(kit) for item in asked.items if item.is_marked]


@pytest.mark.parametrize("seed", range(5))
def test_slips_are_the_same_and_replies_are_those_of_the_screen(tram: Kit, seed: int) -> None:
    rng = random.Random(seed)
    replied = 0
    for item in items(tram):
        answer = wrong_answer(item, rng)
        found = grade(item, answer)
        if found.outcome == "right":
            continue
        slips = list(item.replied_slips(answer))
        assert [slip for slip, _ in slips] == list(item.slips(answer)), item.id
        for slip, reply in slips:
            if reply is not None and not slip.startswith("left out"):
                assert reply in [*found.replies.values(), found.item], item.id
            replied += reply is not None
    assert replied > 10


def test_pairings_say_what_would_be_right(tram: Kit) -> None:
    single = next(item for item in items(tram) if item.kind == "single")
    right = single.right_answer()[0]
    assert [pair for choice in single.choices for pair in single.pairings(choice.id)] == [
        (right, choice.text) for choice in single.choices
    ]
    match = next(item for item in items(tram) if item.kind == "match")
    row = match.rows[0]
    texts = {choice.id: choice.text for choice in match.choices}
    other = next(name for name in texts if name != row.answer)
    assert list(match.pairings({row.id: other})) == [(texts[row.answer], texts[other])]
    assert list(match.pairings("nonsense")) == []


def test_a_wrong_number_is_a_number_and_only_a_report_tells_the_reply_with_it(tram: Kit) -> None:
    item = next(item for item in items(tram) if item.kind == "number" and item.near)
    near = item.near[0]
    ((slip, reply),) = item.replied_slips(near.value)
    assert (slip, reply) == (f"{near.value:g}", near.reply)
    assert list(item.told_slips(near.value)) == [f"{near.value:g} ({near.reply.text})"]

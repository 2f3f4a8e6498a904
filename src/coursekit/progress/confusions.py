"""A student's own voice confusions, over all rounds that asked whose words these are."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.kit.quiz_records import Round
from coursekit.language import gettext, gettext_noop
from coursekit.quiz.answer_places import place_of
from coursekit.quiz.items import Item
from coursekit.quiz.rounds import items_of_rounds
from coursekit.screen.screen import Screen

COUNTED = ("who_said_it", "match_speakers")
"""Rounds in which somebody is named as the speaker: only there can one voice be taken for another."""


class AskedRound(Struct, frozen=True):
    """A round: its place, and its items without their words."""

    place: str
    lesson: str
    title: str
    items: list[Item]


class Heard(Struct, frozen=True):
    """Every round of the kit of that id that asks whose words these are."""

    kit: str
    rounds: list[AskedRound]


def heard_of(kit: Kit) -> Heard:
    """The rounds to count. Raises CourseError when the kit has none."""
    rounds = [
        AskedRound(
            place_of(asked), lesson, asked.title, [item.without_words() for item in items_of_rounds(asked, kit)[0]]
        )
        for lesson, asked in kit.asked()
        if isinstance(asked, Round) and asked.ask in COUNTED
    ]
    if not rounds:
        raise CourseError(f"the course has no voices to confuse: add a round with `ask: {COUNTED[0]}` to a quiz file")
    return Heard(kit.article.id, rounds)


def in_words(heard: Heard) -> str:
    """What is counted, and nobody's answers: a notebook may be passed on."""
    head = gettext("Your own voice confusions: what you took for whose, at your first try, in these rounds:")
    rounds = (gettext("{title} (lesson {lesson})", title=asked.title, lesson=asked.lesson) for asked in heard.rounds)
    return "\n".join([head, *(f"   - {each}" for each in rounds)])


class MyConfusions(Screen):
    """The voice confusion table over the whole course. The browser counts; Python is told nothing."""

    name = "confusions"
    hint = gettext_noop("Run this cell to count the answers that this browser has kept.")

    def __init__(self, heard: Heard, answers: dict[str, Any] | None = None) -> None:
        super().__init__(heard, in_words(heard), answers)

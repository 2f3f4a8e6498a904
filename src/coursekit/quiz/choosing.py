"""What the kinds that choose among options have in common."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from coursekit.kit.question_records import ChoiceQuestion, Option, Question
from coursekit.quiz.field_classes import Offered
from coursekit.quiz.items import Choice, Item, Reply
from coursekit.quiz.remarks import Remark, on_choices
from coursekit.quiz.shuffling import short_id, shuffled
from coursekit.quiz.words import lettered


class ChoosingItem(Item, frozen=True):
    """An item that offers choices, each with its reply."""

    choices: Offered[list[Choice]] = []

    @property
    def texts(self) -> dict[str, str]:
        """The choices in words, by id."""
        return {choice.id: choice.text for choice in self.choices}

    @property
    def options(self) -> list[str]:
        """The choices in words."""
        return [choice.text for choice in self.choices]

    def words(self) -> Iterator[str]:
        """The choices, lettered."""
        yield from lettered(self.options)

    def right_answer(self) -> list[str]:
        """Every right choice."""
        return [choice.text for choice in self.choices if choice.correct]

    def remarks(self) -> Iterator[Remark]:
        """A reply to each choice."""
        yield from on_choices(self.choices)


def choices_of(options: list[Option], question: Question) -> list[Choice]:
    """Options as they are offered, in their order."""
    return [
        Choice(
            short_id(option.text),
            option.text,
            option.correct,
            Reply(option.feedback, option.back or question.back, option.misconception or ""),
        )
        for option in options
    ]


def choosing_parts(question: ChoiceQuestion) -> dict[str, Any]:
    """What ``question`` has that other questions have not: its choices, and how often it is asked."""
    return {
        "choices": shuffled_choices(question),
        "votes": question.votes,
        "talk_minutes": question.talk_minutes or 0,
    }


def asking_minutes(question: ChoiceQuestion, minutes: float) -> float:
    """How long ``question`` takes, of a kind that takes so many ``minutes``: with the talk between two votes."""
    return minutes + (question.talk_minutes or 0)


def shuffled_choices(question: Any) -> list[Choice]:
    """The options of ``question`` in an order that stays the same, unless ``keep_order``."""
    # Authors tend to write the right option first; a fixed shuffle hides that from students.
    options = question.options if question.keep_order else shuffled(question.options, question.id)
    return choices_of(options, question)

"""Any number of right options."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from coursekit.kit import Kit
from coursekit.kit.questions.multiple import MultipleChoice
from coursekit.language import gettext, gettext_noop
from coursekit.quiz.choosing import ChoosingItem, asking_minutes, choosing_parts
from coursekit.quiz.grading import Grade, known
from coursekit.quiz.items import Reply

_LEFT_OUT = gettext_noop("left out: {option}")
_TICKED = gettext_noop("ticked: {option}")


class MultipleItem(ChoosingItem, frozen=True, tag="multiple"):
    """An answer is a list of choice ids."""

    called: ClassVar[str] = "multiple choice"
    minutes: ClassVar[float] = 1
    shape: ClassVar[Literal["text", "list", "map"]] = "list"
    is_marked: ClassVar[bool] = True
    has_partial_credit: ClassVar[bool] = True

    @classmethod
    def parts_of(cls, question: MultipleChoice, kit: Kit) -> dict[str, Any]:
        """Its choices, and how often it is asked."""
        return choosing_parts(question)

    @classmethod
    def minutes_for(cls, question: MultipleChoice) -> float:
        """With the talk between two votes."""
        return asking_minutes(question, cls.minutes)

    def grade(self, answer: Any) -> Grade:
        """Part of what is right earns its share, anything wrong takes all away. Raises AnswerError."""
        chosen = set(known(answer, list(self.texts)))
        right = {choice.id for choice in self.choices if choice.correct}
        replies = {choice.id: choice.reply for choice in self.choices if choice.id in chosen and choice.reply}
        if chosen == right:
            return Grade("right", 1.0, replies)
        if chosen and chosen < right:
            return Grade("partly", len(chosen) / len(right), replies)
        return Grade("wrong", 0.0, replies)

    def slips(self, answer: list[str]) -> Iterator[str]:
        """Each right choice that was left out, and each wrong one that was ticked."""
        for choice in self.choices:
            if choice.correct != (choice.id in answer):
                yield gettext(_LEFT_OUT if choice.correct else _TICKED, option=choice.text)

    def replied_slips(self, answer: list[str]) -> Iterator[tuple[str, Reply | None]]:
        """The same, each with what is said to that choice: of one that was left out, why it is right."""
        replies = [choice.reply for choice in self.choices if choice.correct != (choice.id in answer)]
        yield from zip(self.slips(answer), replies, strict=True)

    def in_words(self, answer: list[str]) -> str:
        """The choices in words."""
        return "; ".join(self.texts[name] for name in answer) or gettext("none of them")

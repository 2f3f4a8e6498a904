"""One right option among several."""

from __future__ import annotations

from collections.abc import Iterator
from reprlib import repr as brief
from typing import Any, ClassVar

from coursekit.kit import Kit
from coursekit.kit.questions.single import SingleChoice
from coursekit.quiz.choosing import ChoosingItem, asking_minutes, choosing_parts
from coursekit.quiz.field_classes import Feedback
from coursekit.quiz.grading import AnswerError, Grade
from coursekit.quiz.items import Choice, Item, VoiceClass


class SingleItem(ChoosingItem, frozen=True, tag="single"):
    """An answer is a choice id. ``truly`` is the voice class of the item's words, where it asks for that."""

    truly: Feedback[VoiceClass | None] = None

    called: ClassVar[str] = "single choice"
    minutes: ClassVar[float] = 0.75
    is_marked: ClassVar[bool] = True
    has_one_right_option: ClassVar[bool] = True

    @classmethod
    def parts_of(cls, question: SingleChoice, kit: Kit) -> dict[str, Any]:
        """Its choices, and how often it is asked."""
        return choosing_parts(question)

    @classmethod
    def minutes_for(cls, question: SingleChoice) -> float:
        """With the talk between two votes."""
        return asking_minutes(question, cls.minutes)

    @classmethod
    def guess(cls, question: SingleChoice) -> float:
        """One in as many as there are options."""
        return 100 / len(question.options)

    def grade(self, answer: Any) -> Grade:
        """Right or wrong. Raises AnswerError."""
        chosen = next((choice for choice in self.choices if choice.id == answer), None)
        if chosen is None or chosen.reply is None:
            raise AnswerError(f"{brief(answer)} is not a choice of {self.id!r}")
        replies = {chosen.id: chosen.reply}
        return Grade("right", 1.0, replies) if chosen.correct else Grade("wrong", 0.0, replies)

    def slips(self, answer: str) -> Iterator[str]:
        """What was chosen."""
        yield self.in_words(answer)

    def pairings(self, answer: Any) -> Iterator[tuple[str, str]]:
        """The right choice, and the one made."""
        if answer in self.texts:
            yield from ((right, self.texts[answer]) for right in self.right_answer())

    def in_words(self, answer: str) -> str:
        """The choice in words."""
        return self.texts[answer]

    @property
    def asks_voices(self) -> bool:
        """Whether it is known whose words they are."""
        return self.truly is not None

    def heard(self, answer: Any) -> Iterator[tuple[VoiceClass, VoiceClass]]:
        """What the choice takes the item's words for."""
        taken = next((choice.taken_for for choice in self.choices if choice.id == answer), None)
        if self.truly is not None and taken is not None:
            yield self.truly, taken

    def without_words(self) -> Item:
        """Whose words they are, and what each choice takes them for."""
        choices = [Choice(choice.id, "", taken_for=choice.taken_for) for choice in self.choices]
        return SingleItem(self.id, self.objective, "", choices=choices, truly=self.truly)

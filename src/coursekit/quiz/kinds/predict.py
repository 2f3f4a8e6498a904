"""A prediction among options: none is right."""

from __future__ import annotations

from collections.abc import Iterator
from reprlib import repr as brief
from typing import Any, ClassVar

from coursekit.kit import Kit
from coursekit.kit.questions.predict import Prediction
from coursekit.quiz.choosing import ChoosingItem, choices_of
from coursekit.quiz.grading import AnswerError, Grade


class PredictItem(ChoosingItem, frozen=True, tag="predict"):
    """An answer is a choice id."""

    called: ClassVar[str] = "predictions"
    minutes: ClassVar[float] = 0.5
    is_prediction: ClassVar[bool] = True

    @classmethod
    def parts_of(cls, question: Prediction, kit: Kit) -> dict[str, Any]:
        """Its choices, in the order of the file."""
        return {"choices": choices_of(question.options, question)}

    def grade(self, answer: Any) -> Grade:
        """Noted, with the reply to the choice. Raises AnswerError."""
        chosen = next((choice for choice in self.choices if choice.id == answer), None)
        if chosen is None or chosen.reply is None:
            raise AnswerError(f"{brief(answer)} is not a choice of {self.id!r}")
        return Grade("noted", 0.0, {chosen.id: chosen.reply})

    def slips(self, answer: str) -> Iterator[str]:
        """What was chosen."""
        yield self.in_words(answer)

    def in_words(self, answer: str) -> str:
        """The choice in words."""
        return self.texts[answer]

    def right_answer(self) -> list[str]:
        """Nothing is right or wrong."""
        return []

"""Own words in sections, each with its number of words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from msgspec import Struct

from coursekit.kit import Kit
from coursekit.kit.questions.essay import Essay
from coursekit.language import gettext
from coursekit.quiz.field_classes import Feedback, Prompt
from coursekit.quiz.grading import AnswerError, Grade
from coursekit.quiz.items import Item, Reply
from coursekit.quiz.remarks import Remark, on_model


class EssaySection(Struct, frozen=True):
    """A part of an essay, and the number of words it should take."""

    id: Prompt[str]
    prompt: Prompt[str]
    least: Prompt[int]
    most: Prompt[int]

    @property
    def line(self) -> str:
        """What it asks for, and how many words."""
        return gettext("{prompt} ({least}–{most} words)", prompt=self.prompt, least=self.least, most=self.most)


class EssayItem(Item, frozen=True, tag="essay"):
    """An answer maps section ids to texts. ``points``: what to look for; ``replies``: ``model``."""

    points: Feedback[list[str]] = []
    sections: Prompt[list[EssaySection]] = []

    called: ClassVar[str] = "essays"
    minutes: ClassVar[float] = 12
    shape: ClassVar[Literal["text", "list", "map"]] = "map"
    is_worded: ClassVar[bool] = True
    is_open: ClassVar[bool] = True

    @classmethod
    def parts_of(cls, question: Essay, kit: Kit) -> dict[str, Any]:
        """Its sections and its model."""
        return {
            "sections": [EssaySection(part.id, part.prompt, part.least, part.most) for part in question.sections],
            "points": question.points,
            "replies": {"model": Reply(question.unwrapped, question.back)},
        }

    def grade(self, answer: Any) -> Grade:
        """Not marked, and it may be compared before every section is written: something must be there. Raises
        AnswerError."""
        sections = [section.id for section in self.sections]
        if not isinstance(answer, dict) or not all(name in sections for name in answer):
            raise AnswerError("expected a text for sections of this essay")
        if not all(isinstance(text, str) for text in answer.values()):
            raise AnswerError("expected each section's text as a string")
        if not any(text.strip() for text in answer.values()):
            raise AnswerError("expected some text")
        return Grade("noted", 0.0, {}, self.replies["model"])

    def words(self) -> Iterator[str]:
        """The sections."""
        yield from (f"- {section.line}" for section in self.sections)

    def prompts(self) -> Iterator[str]:
        """The sections, as one field asks for all of them."""
        yield from (section.line for section in self.sections)

    def remarks(self) -> Iterator[Remark]:
        """The model, and what to look for."""
        yield from on_model(self.replies, self.points)

    def in_words(self, answer: dict[str, str]) -> str:
        """Each section that was written, below what it asks for."""
        written = ((section.prompt, answer.get(section.id, "")) for section in self.sections)
        return "\n".join(f"{prompt}\n{text}" for prompt, text in written if text.strip())

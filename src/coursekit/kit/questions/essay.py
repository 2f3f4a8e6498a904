"""Own words in sections."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, ClassVar

from msgspec import Meta

from coursekit.formatting import count_words
from coursekit.kit.question_records import Question
from coursekit.kit.records import Id, Record, Text

if TYPE_CHECKING:
    from coursekit.kit.consistency.checked_question import Checked
    from coursekit.kit.faults import Fault


class Section(Record, kw_only=True):
    """One part of an essay, with the words it should take, from ``least`` to ``most``."""

    id: Id
    prompt: Text
    least: Annotated[int, Meta(ge=1)]
    most: Annotated[int, Meta(ge=1)]


class Essay(Question, kw_only=True, tag="essay"):
    """Own words in sections, with a word count. Not graded: the student compares with ``model``
    (a paragraph a section, each on lines of its own) and goes through ``points``."""

    sections: Annotated[list[Section], Meta(min_length=1)]
    model: Text
    points: Annotated[list[Text], Meta(min_length=1)]

    told_apart: ClassVar = {"sections": "id"}

    def faults(self, checked: Checked) -> Iterator[Fault]:
        """Numbers of words that cannot be met, or that the model does not meet."""
        for number, section in enumerate(self.sections):
            if section.least > section.most:
                what = f"{section.id!r} asks for {section.least} words at least and {section.most} at most"
                yield checked.fault(("sections", number, "least"), what, "no more at least than at most")
        paragraphs = [text for text in self.model.split("\n") if text.strip()]
        if len(paragraphs) != len(self.sections):
            what = f"the model has {len(paragraphs)} paragraphs for {len(self.sections)} sections"
            yield checked.fault(("model",), what, "a paragraph for each section, in their order")
            return
        for section, text in zip(self.sections, paragraphs, strict=True):
            words = count_words(text)
            if section.least <= section.most and not section.least <= words <= section.most:
                what = f"the model of {section.id!r} has {words} words"
                yield checked.fault(("model",), what, f"{section.least} to {section.most}, as its section asks")

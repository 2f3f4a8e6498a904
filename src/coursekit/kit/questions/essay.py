"""Own words in sections."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, ClassVar

from msgspec import Meta

from coursekit.formatting import count_words, counted
from coursekit.kit.question_records import Question
from coursekit.kit.records import Id, Record, Text
from coursekit.text_words import paragraphs_of

if TYPE_CHECKING:
    from coursekit.kit.consistency.checked_question import Checked
    from coursekit.kit.faults import Fault

_WRAPPED = re.compile(r"(?<=\S)[ \t]*\n[ \t]*(?=\S)")
"""A line break that is none between paragraphs."""


class Section(Record, kw_only=True):
    """One part of an essay, with the words it should take, from ``least`` to ``most``."""

    id: Id
    prompt: Text
    least: Annotated[int, Meta(ge=1)]
    most: Annotated[int, Meta(ge=1)]


class Essay(Question, kw_only=True, tag="essay"):
    """Own words in sections, with a word count. Not graded: the student compares with ``model``
    (a paragraph a section, with an empty line between, or each on one line of its own) and goes through ``points``."""

    sections: Annotated[list[Section], Meta(min_length=1)]
    model: Text
    points: Annotated[list[Text], Meta(min_length=1)]

    told_apart: ClassVar = {"sections": "id"}

    @property
    def unwrapped(self) -> str:
        r"""The model with each paragraph on one line. A single line break is a blank, as in Markdown, where empty lines
        make as many paragraphs as there are sections; else each line is a paragraph.

        >>> two = [Section(id=name, prompt="Why?", least=1, most=9) for name in "ab"]
        >>> asked = {"id": "a", "objective": "01.1", "stem": "Is it?", "back": []}
        >>> Essay(model="It is\nlate.\n\nSo?", sections=two, points=["It is."], **asked).unwrapped
        'It is late.\n\nSo?'
        >>> Essay(model="It is late.\nSo?", sections=two, points=["It is."], **asked).unwrapped
        'It is late.\nSo?'
        """
        joined = _WRAPPED.sub(" ", self.model)
        return joined if len(paragraphs_of(joined)) == len(self.sections) else self.model

    def faults(self, checked: Checked) -> Iterator[Fault]:
        """Numbers of words that cannot be met, or that the model does not meet."""
        for number, section in enumerate(self.sections):
            if section.least > section.most:
                what = f"{section.id!r} asks for {section.least} words at least and {section.most} at most"
                yield checked.fault(("sections", number, "least"), what, "no more at least than at most")
        paragraphs = paragraphs_of(self.unwrapped)
        if len(paragraphs) != len(self.sections):
            apart = paragraphs_of(_WRAPPED.sub(" ", self.model))
            count = len(apart) if len(apart) > 1 else len(paragraphs)
            what = f"the model has {counted(count, 'paragraph')} for {counted(len(self.sections), 'section')}"
            remedy = "a paragraph for each section, in their order, with an empty line between"
            yield checked.fault(("model",), what, remedy)
            return
        for section, text in zip(self.sections, paragraphs, strict=True):
            words = count_words(text)
            if section.least <= section.most and not section.least <= words <= section.most:
                what = f"the model of {section.id!r} has {words} words"
                yield checked.fault(("model",), what, f"{section.least} to {section.most}, as its section asks")

"""Rows to match to choices."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, ClassVar

from msgspec import Meta

from coursekit.kit.question_records import GivenAway, Question, WrongReply
from coursekit.kit.records import Id, ParagraphNumber, Record, Text

if TYPE_CHECKING:
    from coursekit.kit.consistency.checked_question import Checked
    from coursekit.kit.faults import Fault


class Pair(Record, kw_only=True):
    """One row of a matching question: ``feedback`` has a reply for every choice. ``misconceptions``: what wrong
    choices give away, by choice."""

    text: Text
    answer: Id
    feedback: dict[str, Text]
    back: list[ParagraphNumber] = []
    misconceptions: dict[str, Id] = {}


class MatchChoice(Record, kw_only=True):
    """One of the things that rows are matched to."""

    id: Id
    text: Text


class Matching(Question, kw_only=True, tag="match"):
    """Match each row to one of the choices; a choice may serve several rows."""

    choices: Annotated[list[MatchChoice], Meta(min_length=2)]
    pairs: Annotated[list[Pair], Meta(min_length=1)]

    is_short: ClassVar[bool] = True
    is_test: ClassVar[bool] = True
    told_apart: ClassVar = {"pairs": "text", "choices": "id"}

    def wrong_replies(self) -> Iterator[WrongReply]:
        """Those to wrong choices for a row."""
        texts = {choice.id: choice.text for choice in self.choices}
        for pair in self.pairs:
            key = texts.get(pair.answer, "")  # a choice that does not exist is reported as that
            others = [self.stem, pair.text, *(text for text in texts.values() if text != key)]
            for name, reply in pair.feedback.items():
                if key and name in texts and name != pair.answer:
                    yield WrongReply(f"“{texts[name]}” for “{pair.text}”", reply, key, others)

    def given_away(self) -> Iterator[GivenAway]:
        """Those of wrong choices for its rows, then its own."""
        for number, pair in enumerate(self.pairs):
            for choice, name in pair.misconceptions.items():
                yield GivenAway(("pairs", number, "misconceptions", choice), name, choice == pair.answer)
        yield from super().given_away()

    def faults(self, checked: Checked) -> Iterator[Fault]:
        """Answers and replies that name no choice, and choices without a reply."""
        choices = [choice.id for choice in self.choices]
        for number, pair in enumerate(self.pairs):
            here = ("pairs", number)
            yield from checked.unknown((*here, "answer"), "choice", pair.answer, choices)
            yield from checked.one_for_each((*here, "feedback"), "choice", pair.feedback, choices)
            for name in pair.misconceptions:
                yield from checked.unknown((*here, "misconceptions", name), "choice", name, choices)

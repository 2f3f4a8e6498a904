"""Steps to put in order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from coursekit.kit import Kit
from coursekit.kit.questions.order import Ordering
from coursekit.language import gettext
from coursekit.quiz.field_classes import Feedback, Key, Offered
from coursekit.quiz.grading import AnswerError, Grade, known, share
from coursekit.quiz.items import Item, Reply, Row
from coursekit.quiz.remarks import Remark, on_whole, said
from coursekit.quiz.shuffling import short_id, shuffled
from coursekit.quiz.words import row_text


class OrderedRow(Row, frozen=True):
    """A step; ``place`` (from 1) is the right one."""

    place: Key[int] = 0
    reply: Feedback[Reply | None] = None


class OrderItem(Item, frozen=True, tag="order"):
    """An answer is the list of row ids from first to last; ``rows`` are shown as they stand. ``replies``: ``right``."""

    rows: Offered[list[OrderedRow]] = []

    called: ClassVar[str] = "ordering"
    minutes: ClassVar[float] = 1
    shape: ClassVar[Literal["text", "list", "map"]] = "list"
    is_marked: ClassVar[bool] = True
    has_partial_credit: ClassVar[bool] = True

    @classmethod
    def parts_of(cls, question: Ordering, kit: Kit) -> dict[str, Any]:
        """Its steps, mixed."""
        rows = [
            OrderedRow(short_id(step.text), step.text, place=place, reply=Reply(step.feedback, question.back))
            for place, step in enumerate(question.steps, start=1)
        ]
        mixed = shuffled(rows, question.id)
        if mixed == rows:  # an order that is right before anybody touches it asks nothing
            mixed = [*rows[1:], rows[0]]
        return {"rows": mixed, "replies": {"right": Reply(question.feedback, question.back)}}

    @property
    def in_order(self) -> list[OrderedRow]:
        """The steps from first to last."""
        return sorted(self.rows, key=lambda row: row.place)

    def grade(self, answer: Any) -> Grade:
        """Each step in its place earns its share. Raises AnswerError."""
        names = known(answer, [row.id for row in self.rows])
        if len(names) != len(self.rows):
            raise AnswerError(f"expected all {len(self.rows)} steps, got {len(names)}")
        place = {row.id: row.place for row in self.rows}
        right = sum(place[name] == position for position, name in enumerate(names, start=1))
        replies = {row.id: row.reply for row in self.rows if row.reply}
        return share(right, len(self.rows), replies, self.replies.get("right"))

    def slips(self, answer: list[str]) -> Iterator[str]:
        """The order given."""
        yield self.in_words(answer)

    def words(self) -> Iterator[str]:
        """The steps, mixed."""
        yield from (f"- {row_text(row)}" for row in self.rows)

    def right_answer(self) -> list[str]:
        """The steps in order, numbered."""
        return [f"{row.place}. {row_text(row)}" for row in self.in_order]

    def remarks(self) -> Iterator[Remark]:
        """What is said of each step, from first to last."""
        for row in self.in_order:
            if row.reply:
                yield Remark(row_text(row), said(row.reply))
        yield from on_whole(self.replies, {"right": gettext("When it is right")})

    def in_words(self, answer: list[str]) -> str:
        """The steps in the order given."""
        texts = {row.id: row.text for row in self.rows}
        return "; ".join(f"{place}. {texts[name]}" for place, name in enumerate(answer, start=1))

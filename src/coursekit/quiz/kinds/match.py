"""Rows to match to choices."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from reprlib import repr as brief
from typing import Any, ClassVar, Literal

from coursekit.kit import Kit
from coursekit.kit.questions.match import Matching
from coursekit.language import gettext
from coursekit.quiz.field_classes import Feedback, Key, Offered
from coursekit.quiz.grading import AnswerError, Grade, share
from coursekit.quiz.items import Choice, Item, Reply, Row, VoiceClass
from coursekit.quiz.remarks import Remark, said
from coursekit.quiz.shuffling import short_id, shuffled
from coursekit.quiz.words import lettered, row_text


class MatchedRow(Row, frozen=True):
    """``answer`` is a choice id, and ``replies`` has one reply for each. ``truly``: whose words the row is, and
    ``taken_for``: for whose each choice takes them."""

    answer: Key[str] = ""
    replies: Feedback[dict[str, Reply]] = {}
    truly: Feedback[VoiceClass | None] = None
    taken_for: Feedback[dict[str, VoiceClass]] = {}


class MatchItem(Item, frozen=True, tag="match"):
    """An answer maps row ids to choice ids; a choice may serve several rows."""

    choices: Offered[list[Choice]] = []
    rows: Offered[list[MatchedRow]] = []

    called: ClassVar[str] = "matching"
    minutes: ClassVar[float] = 0.25
    """For one row: a short line, one decision, and now and then a reply."""
    shape: ClassVar[Literal["text", "list", "map"]] = "map"
    is_marked: ClassVar[bool] = True
    has_partial_credit: ClassVar[bool] = True

    @classmethod
    def parts_of(cls, question: Matching, kit: Kit) -> dict[str, Any]:
        """Its rows, mixed, and its choices."""
        rows = [
            MatchedRow(
                short_id(pair.text),
                pair.text,
                answer=pair.answer,
                replies={
                    name: Reply(text, pair.back or question.back, pair.misconceptions.get(name, ""))
                    for name, text in pair.feedback.items()
                },
            )
            for pair in question.pairs
        ]
        choices = [Choice(choice.id, choice.text) for choice in question.choices]
        return {"rows": shuffled(rows, question.id), "choices": choices}

    @classmethod
    def minutes_for(cls, question: Matching) -> float:
        """So much for each row."""
        return cls.minutes * len(question.pairs)

    @property
    def texts(self) -> dict[str, str]:
        """The choices in words, by id."""
        return {choice.id: choice.text for choice in self.choices}

    def grade(self, answer: Any) -> Grade:
        """Each row matched rightly earns its share. Raises AnswerError."""
        rows = {row.id: row for row in self.rows}
        if not isinstance(answer, dict) or not all(name in rows for name in answer):
            raise AnswerError("expected a choice for rows of this question")
        for name, choice in answer.items():
            if not isinstance(choice, str) or choice not in rows[name].replies:
                raise AnswerError(f"{brief(choice)} is not a choice of {self.id!r}")
        right = sum(rows[name].answer == choice for name, choice in answer.items())
        return share(right, len(rows), {name: rows[name].replies[choice] for name, choice in answer.items()})

    def slips(self, answer: dict[str, str]) -> Iterator[str]:
        """Each row that was matched wrongly."""
        for row in self.rows:
            if answer.get(row.id, row.answer) != row.answer:
                yield self.in_words({row.id: answer[row.id]})

    def replied_slips(self, answer: dict[str, str]) -> Iterator[tuple[str, Reply | None]]:
        """The same, each with the reply to it."""
        wrong = [row for row in self.rows if answer.get(row.id, row.answer) != row.answer]
        yield from zip(self.slips(answer), [row.replies.get(answer[row.id]) for row in wrong], strict=True)

    def pairings(self, answer: Any) -> Iterator[tuple[str, str]]:
        """For each row that was matched, what it belongs to and what it was given."""
        for row in self.rows if isinstance(answer, Mapping) else ():
            chosen = answer.get(row.id)
            if isinstance(chosen, str) and chosen in self.texts:
                yield self.texts[row.answer], self.texts[chosen]

    @property
    def asks_voices(self) -> bool:
        """Whether it is known of any row whose words it is."""
        return any(row.truly for row in self.rows)

    def heard(self, answer: Any) -> Iterator[tuple[VoiceClass, VoiceClass]]:
        """What each row that was matched was taken for."""
        for row in self.rows if isinstance(answer, Mapping) else ():
            chosen = answer.get(row.id)
            taken = row.taken_for.get(chosen) if isinstance(chosen, str) else None
            if row.truly is not None and taken is not None:
                yield row.truly, taken

    def without_words(self) -> Item:
        """Whose words each row is, and what each choice takes it for."""
        rows = [MatchedRow(row.id, "", truly=row.truly, taken_for=row.taken_for) for row in self.rows]
        choices = [Choice(choice.id, "", taken_for=choice.taken_for) for choice in self.choices]
        return MatchItem(self.id, self.objective, "", choices=choices, rows=rows)

    def words(self) -> Iterator[str]:
        """The rows, then the choices."""
        yield from (f"- {row_text(row)}" for row in self.rows)
        yield gettext("Choose from:")
        yield from lettered(self.texts.values())

    def right_answer(self) -> list[str]:
        """Each row with its choice."""
        return [f"{row_text(row)} → {self.texts[row.answer]}" for row in self.rows]

    def remarks(self) -> Iterator[Remark]:
        """What is said of each row to each choice."""
        for row in self.rows:
            for name, reply in row.replies.items():
                yield Remark(f"{row_text(row)} → {self.texts[name]}", said(reply), name == row.answer)

    def in_words(self, answer: dict[str, str]) -> str:
        """Each row that was matched with what it was matched to."""
        return "; ".join(f"{row.text}: {self.texts[answer[row.id]]}" for row in self.rows if row.id in answer)

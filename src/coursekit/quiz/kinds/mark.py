"""Words of a passage to mark, each under a label."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate, pairwise
from reprlib import repr as brief
from textwrap import wrap
from typing import Any, ClassVar, Literal

import msgspec
from msgspec import Struct

from coursekit.formatting import in_quotes, listed
from coursekit.function_words import function_words
from coursekit.kit import Kit
from coursekit.kit.questions.mark import WordMarking, in_pieces, place_of
from coursekit.language import gettext, gettext_noop
from coursekit.quiz.editions import letters_of
from coursekit.quiz.field_classes import Feedback, Key, Offered, Presentation, Prompt
from coursekit.quiz.grading import AnswerError, Grade
from coursekit.quiz.items import Item, Reply
from coursekit.quiz.remarks import Remark, on_whole, said
from coursekit.quiz.span_overlap import Compared, MarkedAs, Spread, compare_marks

HALF_RIGHT = {
    "label": gettext_noop("These are the right words, but that is not what they are."),
    "long": gettext_noop(
        "You are in the right place, but this takes in too much. Mark no more than the words that do it."
    ),
    "short": gettext_noop("You are in the right place, but there is more of it."),
    "off": gettext_noop("You are in the right place, but the mark begins or ends at the wrong word."),
    "joined": gettext_noop("This takes in two things. Give each a mark of its own."),
    "split": gettext_noop("These words and those of another mark belong together: mark them as one."),
    "extra": gettext_noop("These words are not what you are looking for."),
    "other": gettext_noop("And look at the label again."),
}
"""What is said to a mark by what is wrong with it (``span_overlap``); ``other`` where its label is wrong as well."""

LINE = 72
"""Letters in a line of the passage on paper and in a notebook."""

SEARCHED, PASSAGE = 100, 120
"""Words of a text in a minute, read once and looked through; and how many a passage of the kit has."""

_NAME = re.compile(r"([0-9a-f]{8})\.([1-9][0-9]{0,3})-([1-9][0-9]{0,3})")


class SpanLabel(Struct, frozen=True):
    """What words can be marked as; ``about``: what it means."""

    id: Offered[str]
    text: Offered[str]
    about: Presentation[str]


class KeySpan(Struct, frozen=True):
    """Words ``first`` to ``last`` of the passage, counted from 1, under the label that is right for them."""

    first: Key[int]
    last: Key[int]
    label: Key[str]
    found: Feedback[Reply]
    missed: Feedback[Reply]


class WrongSpan(Struct, frozen=True):
    """Words that one might mark; with no ``labels`` under any."""

    first: Feedback[int]
    last: Feedback[int]
    labels: Feedback[list[str]]
    reply: Feedback[Reply]


class MarkItem(Item, frozen=True, kw_only=True, tag="mark"):
    """An answer maps marks to ids of labels. A mark is called ``TEXT.FIRST-LAST``: the letters of the passage
    (``text``) and the numbers of its first and last word, so that no mark is taken for one of another passage, or of
    an earlier wording. ``pieces`` has the paragraphs in pieces, of which every second is a word; ``light`` are the
    words that do not count (see ``span_overlap``). ``replies``: ``right``, and ``otherwise`` where there is something
    to say; ``half``: what is said of marks that are not right."""

    title: Presentation[str]
    pieces: Prompt[list[list[str]]]
    text: Presentation[str]
    language: Presentation[str]
    labels: Offered[list[SpanLabel]]
    spans: Key[list[KeySpan]]
    wrong: Feedback[list[WrongSpan]]
    light: Key[list[int]]
    half: Feedback[dict[str, str]]

    called: ClassVar[str] = "marking words"
    minutes: ClassVar[float] = 0.5
    """For one span, found and read about; the passage is read besides."""
    shape: ClassVar[Literal["text", "list", "map"]] = "map"
    is_marked: ClassVar[bool] = True
    has_partial_credit: ClassVar[bool] = True
    is_open: ClassVar[bool] = True
    shows_passage: ClassVar[bool] = True

    @classmethod
    def parts_of(cls, question: WordMarking, kit: Kit) -> dict[str, Any]:
        """The passage in pieces, its labels and its key."""
        given = kit.passages[question.passage] if question.passage else None
        passage = in_pieces(question, given.paragraphs if given else [])
        words = [word for paragraph in passage for word in paragraph[1::2]]
        small = function_words(question.language)
        places = [place_of(span, passage) or (0, 0) for span in question.spans]
        tempting = [place_of(span, passage) or (0, 0) for span in question.wrong]
        replies = {"right": question.right, "otherwise": question.otherwise}
        return {
            "title": given.title if given else "",
            "pieces": passage,
            "text": letters_of(msgspec.json.encode(words)),
            "language": question.language,
            "labels": [SpanLabel(label.id, label.text, label.about) for label in question.labels],
            "spans": sorted(
                (
                    KeySpan(
                        *place,
                        span.label,
                        Reply(span.found),
                        Reply(span.missed, misconception=span.misconception or ""),
                    )
                    for place, span in zip(places, question.spans, strict=True)
                ),
                key=lambda span: span.first,
            ),
            "wrong": [
                WrongSpan(*place, span.labels, Reply(span.feedback, misconception=span.misconception or ""))
                for place, span in zip(tempting, question.wrong, strict=True)
            ],
            "light": [number for number, word in enumerate(words, start=1) if word.lower().replace("’", "'") in small],
            "replies": {name: Reply(text, question.back) for name, text in replies.items() if text},
            "half": {state: gettext(text) for state, text in HALF_RIGHT.items()},
        }

    @classmethod
    def minutes_for(cls, question: WordMarking) -> float:
        """So much for each span, and the passage at the pace of somebody who looks for something."""
        words = sum(len(paragraph) // 2 for paragraph in in_pieces(question, [])) or PASSAGE
        return cls.minutes * len(question.spans) + words / SEARCHED

    def grade(self, answer: Any) -> Grade:
        """As ``span_overlap`` says. Raises AnswerError where nothing is marked, or what is no mark of this passage."""
        found = self._compared(answer)
        names = sorted(answer, key=self._place)
        replies = {name: self._reply(mark) for name, mark in zip(names, found.marks, strict=True)}
        replies |= {f"missed-{place + 1}": self.spans[place].missed for place in found.missed}
        if found.points == 1:
            return Grade("right", 1.0, replies, self.replies["right"])
        return Grade("partly" if found.points else "wrong", found.points, replies, self.replies.get("otherwise"))

    def _compared(self, answer: Any) -> Compared:
        if not isinstance(answer, dict) or not answer:
            raise AnswerError("expected labels by marks")
        known = [label.id for label in self.labels]
        marks = []
        for name, label in answer.items():
            place = self._place(name)
            if place is None or label not in known:
                raise AnswerError(f"{brief(name)} as {brief(label)} is no mark of {self.id!r}")
            marks.append(Spread(place[0], place[1], [label]))
        marks.sort(key=lambda mark: (mark.first, mark.last))
        if any(one.last >= other.first for one, other in pairwise(marks)):
            raise AnswerError("expected marks that have no word in common")
        spans = [Spread(span.first, span.last, [span.label]) for span in self.spans]
        tempting = [Spread(span.first, span.last, span.labels) for span in self.wrong]
        return compare_marks(marks, spans, tempting, {*self.light})

    def _place(self, name: Any) -> Any:
        """The first and the last word of a mark; None for what is none of this passage."""
        found = _NAME.fullmatch(name) if isinstance(name, str) else None
        if found is None or found[1] != self.text:
            return None
        first, last = int(found[2]), int(found[3])
        return (first, last) if first <= last <= len(self.all_words) else None

    def _reply(self, mark: MarkedAs) -> Reply:
        if mark.state == "right":
            return self.spans[mark.at or 0].found
        if mark.state == "tempting":
            return self.wrong[mark.at or 0].reply
        other = "" if mark.same or mark.state in ("label", "joined") else f" {self.half['other']}"
        return Reply(self.half[mark.state] + other)

    @property
    def all_words(self) -> list[str]:
        """The words of the passage, in order."""
        return [word for paragraph in self.pieces for word in paragraph[1::2]]

    def quoted(self, first: int, last: int) -> str:
        """Words ``first`` to ``last`` with what stands between them."""
        found, number = "", 0
        for paragraph in self.pieces:
            for place, piece in enumerate(paragraph):
                number += place % 2
                inside = first <= number <= last if place % 2 else first <= number < last
                found += piece if inside else ""
        return found

    def slips(self, answer: dict[str, str]) -> Iterator[str]:
        """Each mark that is not right, and each span that has none."""
        found = self._compared(answer)
        for name, mark in zip(sorted(answer, key=self._place), found.marks, strict=True):
            if mark.state != "right":
                yield self.in_words({name: answer[name]})
        for place in found.missed:
            span = self.spans[place]
            yield gettext("not marked: “{words}”", words=self.quoted(span.first, span.last))

    def replied_slips(self, answer: dict[str, str]) -> Iterator[tuple[str, Reply | None]]:
        """The same, each with the reply to it."""
        found = self._compared(answer)
        replies: list[Reply | None] = [self._reply(mark) for mark in found.marks if mark.state != "right"]
        replies += [self.spans[place].missed for place in found.missed]
        yield from zip(self.slips(answer), replies, strict=True)

    def words(self) -> Iterator[str]:
        """The passage with its lines numbered, and the labels."""
        yield from self._heading()
        yield from (f"{number:>2}  {line}" for number, line in enumerate(self.lines, start=1))
        yield from self._told_labels()

    @property
    def lines(self) -> list[str]:
        """The passage in lines, as they are numbered on paper and in a notebook."""
        return [line for paragraph in self.pieces for line in wrap("".join(paragraph), LINE)]

    def line_of(self, word: int) -> int:
        """The number of the line, from 1, in which a word of the passage begins."""
        number, before = 0, 0
        for paragraph in self.pieces:
            if word - before <= len(paragraph) // 2:
                letters = sum(map(len, paragraph[: 2 * (word - before) - 1]))
                begun = accumulate(len(line) + 1 for line in wrap("".join(paragraph), LINE))
                return number + 1 + sum(letters >= end for end in begun)
            before += len(paragraph) // 2
            number += len(wrap("".join(paragraph), LINE))
        raise ValueError(f"there is no word {word}")

    def prompts(self) -> Iterator[str]:
        """The passage, the labels, and how to answer in a field for text."""
        yield from self._heading()
        yield from ("".join(paragraph) for paragraph in self.pieces)
        yield from (line.removeprefix("- ") for line in self._told_labels())
        yield gettext("Write down the words that you would mark, a line for each.")

    def _heading(self) -> Iterator[str]:
        if self.title:
            yield self.title

    def _told_labels(self) -> Iterator[str]:
        several = len(self.labels) > 1
        mark = gettext("Mark words as:")
        yield mark if several else f"{mark} {_label_in_words(self.labels[0])}"
        yield from (f"- {_label_in_words(label)}" for label in self.labels if several)

    def right_answer(self) -> list[str]:
        """Each span with its label."""
        return [self._told(span.first, span.last, span.label) for span in self.spans]

    def _told(self, first: int, last: int, label: str) -> str:
        texts = {one.id: one.text for one in self.labels}
        return f"{in_quotes(self.quoted(first, last))} → {texts[label]}"

    def remarks(self) -> Iterator[Remark]:
        """What is said of each span, found or missed; of what tempts; and of the whole."""
        for span in self.spans:
            yield Remark(self._told(span.first, span.last, span.label), said(span.found), True)
            missed = gettext("“{words}” not marked", words=self.quoted(span.first, span.last))
            yield Remark(missed, said(span.missed))
        for wrong in self.wrong:
            texts = [label.text for label in self.labels if label.id in wrong.labels]
            words = self.quoted(wrong.first, wrong.last)
            marked = gettext("“{words}” marked", words=words)
            if texts:
                marked = gettext("“{words}” marked as {labels}", words=words, labels=listed(texts, "or"))
            yield Remark(marked, said(wrong.reply))
        whole = {"right": gettext("When all is right"), "otherwise": gettext("When it is not")}
        yield from on_whole(self.replies, whole)

    def in_words(self, answer: dict[str, str]) -> str:
        """Each mark as a label and the words."""
        marks = sorted((self._place(name), label) for name, label in answer.items())
        return "; ".join(self._told(first, last, label) for (first, last), label in marks)


def _label_in_words(label: SpanLabel) -> str:
    return f"{label.text}: {label.about}" if label.about else label.text

"""The questions of a kit as a report sees them: how an answer is marked, and how it reads.

Answers are marked anew by ``quiz.grading``, whatever the file says of them. A class repeats answers, so
each question remembers those it has marked; only what students word themselves is not kept.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from itertools import combinations
from typing import Any

from msgspec import Struct

from coursekit.keeping.work import Answer
from coursekit.kit import Kit
from coursekit.kit.quiz_records import Round
from coursekit.progress.confusions import COUNTED
from coursekit.quiz.catalogue import Asked, catalogue
from coursekit.quiz.confusion import voice_confusions
from coursekit.quiz.grading import AnswerError, grade
from coursekit.quiz.items import Item, Kind, VoiceClass
from coursekit.quiz.keys import QUESTIONS
from coursekit.quiz.typed_number import percents, readings

MARKED: tuple[Kind, ...] = ("single", "multiple", "number", "order", "match", "tally", "map")
"""Kinds of question that have a right answer."""

WORDED: tuple[Kind, ...] = ("text", "essay", "map")
"""Kinds that are answered in the student's own words."""

_NOT_MARKED: tuple[Kind, ...] = ("text", "essay")

_LONGEST = 4_000
"""Letters, or parts, of an answer that is marked. No honest one is longer, and to compare a map of a
million letters with its key would stop the whole report."""

_MOST_REMEMBERED, _LONGEST_REMEMBERED = 5_000, 600


class Mark(Struct, frozen=True):
    """An answer, marked. ``points`` from 0 to 1; ``slips`` are what was chosen wrongly, in words (for a
    prediction: what was chosen); ``heard`` whose words were taken for whose; ``percent``: a forecast."""

    right: bool
    points: float
    slips: list[str] = []
    heard: list[tuple[tuple[VoiceClass, VoiceClass], int]] = []
    percent: float | None = None


class Question:
    """An item and where it is asked: ``number`` is the place of its ``asked`` in the catalogue."""

    def __init__(self, number: int, asked: Asked, item: Item, counts_voices: bool) -> None:
        self.number, self.asked, self.item = number, asked, item
        self.counts_voices = counts_voices
        self.is_marked = item.kind in MARKED and (item.kind != "tally" or _can_be_right(item))
        self._remembered: dict[bytes, tuple[Mark | None, str]] = {}

    @property
    def shown_id(self) -> str:
        """The item's id as its author knows it; of a round's, with the round."""
        place = self.asked.place
        return self.item.id if place == QUESTIONS else f"{place.removeprefix('rounds/')}/{self.item.id}"

    def marked(self, json: bytes, answer: Answer | None) -> tuple[Mark | None, str]:
        """What ``answer``, which is ``json``, is worth, None when it cannot be marked; and the answer in words."""
        known = self._remembered.get(json)
        if known is None:
            known = self._mark(answer)
            short = len(json) < _LONGEST_REMEMBERED and len(self._remembered) < _MOST_REMEMBERED
            if known[0] and short and self.item.kind not in _NOT_MARKED:
                self._remembered[json] = known
        return known

    def _mark(self, answer: Answer | None) -> tuple[Mark | None, str]:
        if self.item.kind == "text" and isinstance(answer, str):
            return Mark(right=False, points=0.0), answer
        if answer is None or (len(answer) > _LONGEST and self.item.kind not in _NOT_MARKED):
            return None, as_kept(answer)
        try:
            graded = grade(self.item, _read(self.item, answer))
        except AnswerError:
            return None, as_kept(answer)
        right = graded.outcome == "right"
        confusions = voice_confusions([self.item], {self.item.id: answer}) if self.counts_voices else {}
        mark = Mark(
            right,
            graded.points,
            [] if right else list(_slips(self.item, answer)),
            list(confusions.items()),
            next(iter(percents(answer)), None) if self.item.kind == "forecast" else None,
        )
        return mark, in_words(self.item, answer)


def _read(item: Item, answer: Any) -> Any:
    """``answer`` as it was taken. Today a student is asked which of two numbers is meant; one that can be read in
    two ways was taken by an earlier version, to which every mark was the decimal mark."""
    found = readings(answer, item.unit) if item.kind == "number" else []
    return found[-1] if found else answer


def _can_be_right(item: Item) -> bool:
    """Whether some rows of a tally add up without counting money twice. If none do, it asks to find that out."""
    sets = (rows for size in range(1, len(item.rows) + 1) for rows in combinations(item.rows, size))
    near = (rows for rows in sets if abs(sum(row.amount for row in rows) - item.answer) <= item.tolerance + 1e-9)
    return any(grade(item, [row.id for row in rows]).outcome == "right" for rows in near)


def questions_of(kit: Kit) -> tuple[list[Asked], dict[str, dict[str, Question]]]:
    """Everything that ``kit`` asks, and each question by its place and its item's id.

    Raises CourseError as ``catalogue`` does.
    """
    asked = catalogue(kit)
    voices = {f"rounds/{one.id}" for _, one in kit.asked() if isinstance(one, Round) and one.ask in COUNTED}
    places: dict[str, dict[str, Question]] = {}
    for number, part in enumerate(asked):
        there = places.setdefault(part.place, {})
        there.update({item.id: Question(number, part, item, part.place in voices) for item in part.items})
    return asked, places


def as_kept(answer: Answer | None) -> str:
    """An answer that fits no question, as it stands in the file."""
    if answer is None:
        return ""
    return answer if isinstance(answer, str) else json.dumps(answer, ensure_ascii=False)


def in_words(item: Item, answer: Any) -> str:
    """An answer that ``grade`` takes, as somebody who knows the question reads it."""
    worded = _WORDS.get(item.kind)
    return worded(item, answer) if worded else as_kept(answer)


def _choices(item: Item) -> dict[str, str]:
    return {choice.id: choice.text for choice in item.choices}


def _rows(item: Item) -> dict[str, str]:
    return {row.id: row.text for row in item.rows}


def _picked(item: Item, answer: list[str]) -> str:
    return "; ".join(_choices(item)[name] for name in answer) or "none of them"


def _ordered(item: Item, answer: list[str]) -> str:
    rows = _rows(item)
    return "; ".join(f"{place}. {rows[name]}" for place, name in enumerate(answer, start=1))


def _matched(item: Item, answer: dict[str, str]) -> str:
    rows, choices = _rows(item), _choices(item)
    return "; ".join(f"{rows[name]}: {choices[answer[name]]}" for name in rows if name in answer)


def _rated(item: Item, answer: dict[str, str]) -> str:
    signs = {level.id: level.sign for level in item.scale}
    names = (f"{row.id}/{choice.id}" for row in item.rows for choice in item.choices)
    return "; ".join(f"{name}: {signs[answer[name]]}" for name in names if name in answer)


def _written(item: Item, answer: dict[str, str]) -> str:
    written = ((section.prompt, answer.get(section.id, "")) for section in item.sections)
    return "\n".join(f"{prompt}\n{text}" for prompt, text in written if text.strip())


_WORDS: dict[Kind, Callable[[Item, Any], str]] = {
    "single": lambda item, answer: _choices(item)[answer],
    "predict": lambda item, answer: _choices(item)[answer],
    "multiple": _picked,
    "order": _ordered,
    "tally": lambda _, answer: ", ".join(sorted(answer)) or "none of them",
    "match": _matched,
    "grid": _rated,
    "essay": _written,
}


def _slips(item: Item, answer: Any) -> Iterator[str]:
    """What is wrong in an answer that is not right, in words that a class can be counted by."""
    match item.kind:
        case "single" | "predict" | "order" | "tally":
            yield in_words(item, answer)
        case "multiple":
            for choice in item.choices:
                if choice.correct != (choice.id in answer):
                    yield f"{'left out' if choice.correct else 'ticked'}: {choice.text}"
        case "match":
            wrong = {row.id: answer[row.id] for row in item.rows if answer.get(row.id, row.answer) != row.answer}
            yield from (_matched(item, {name: chosen}) for name, chosen in wrong.items())
        case "number":
            yield _number(item, answer)


def _number(item: Item, answer: Any) -> str:
    value = _read(item, answer)
    near = next((f" ({near.reply.text})" for near in item.near if abs(value - near.value) < 1e-9), "")
    return f"{value:g}{near}"

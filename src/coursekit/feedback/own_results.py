"""What one hand-in says of its student: for that student, and beside nobody else.

Answers are marked anew, as the class report marks them, and only first answers count: what follows them was given with
a reply in hand.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from msgspec import Struct

from coursekit.formatting import paragraphs
from coursekit.kit import Kit
from coursekit.language import gettext, ngettext
from coursekit.progress.practice import practised
from coursekit.quiz.answer_places import PRACTICE, QUESTIONS
from coursekit.quiz.catalogue import CatalogueEntry
from coursekit.report.asked_items import AskedItem, MarkedAnswer, questions_of
from coursekit.report.figures_in_words import percent
from coursekit.report.lesson_links import lesson_called
from coursekit.report.partial_decode import PartialEntry, PartialWork, answer_of
from coursekit.tables.brier import ForecastLevel, calibration

FEW_RATED = 5
"""Ratings below which calibration says little."""

_AS_SURE = 0.05
"""A smaller difference between sure and right is none worth a word."""


class AskedOfYou(Struct, frozen=True):
    """A question in words, with the title of the round or text that it belongs to, or ""."""

    stem: str
    quote: str
    within: str


class WrongPart(Struct, frozen=True):
    """What was not right in an answer, and what is said to it, or ""."""

    chosen: str
    reply: str


class AnotherLook(Struct, frozen=True):
    """A question whose first answer was not right: what was answered, part by part with the replies; ``back`` is where
    to look, ``in_the_end`` whether a later answer was right."""

    asked: AskedOfYou
    parts: list[WrongPart]
    back: str
    is_partly: bool
    in_the_end: bool


class LessonResults(Struct, frozen=True):
    """A lesson: what was right at first, and what is worth another look."""

    title: str
    href: str
    right: list[AskedOfYou]
    again: list[AnotherLook]


class PractiseThis(Struct, frozen=True):
    """A misconception that wrong answers have in common: what to do instead, how often it showed, the lesson that
    treats it, and the titles of the texts to practise on."""

    says: str
    times: int
    lesson: str
    href: str
    texts: list[str]


class OwnCalibration(Struct, frozen=True):
    """How sure and how often right: a sentence, and each rating. ``is_little``: too few to say much."""

    says: str
    levels: list[ForecastLevel]
    is_little: bool


class OwnResults(Struct, frozen=True):
    """All that a page says. ``earlier``: answers to an earlier edition of a question, which are on no list."""

    lessons: list[LessonResults]
    calibration: OwnCalibration | None
    misconceptions: list[PractiseThis]
    earlier: int

    @property
    def right(self) -> int:
        """How many were right at first."""
        return sum(len(lesson.right) for lesson in self.lessons)

    @property
    def again(self) -> int:
        """How many are worth another look."""
        return sum(len(lesson.again) for lesson in self.lessons)


class OwnMarking:
    """What is known of a kit's questions. ``links``: where each lesson is, by all that quiz files call it."""

    def __init__(self, kit: Kit, links: Mapping[str, str]) -> None:
        self.kit, self.links = kit, links
        self._asked, self._places = questions_of(kit)
        self._texts = _texts_to_practise(kit, self._places.get(PRACTICE, {}))

    def results(self, work: PartialWork) -> OwnResults:
        """What ``work`` says of whoever gave it. Entries that cannot be marked are on no list."""
        lessons: dict[str, tuple[list[AskedOfYou], list[AnotherLook]]] = {}
        rated: list[tuple[float, bool]] = []
        given: Counter[str] = Counter()
        earlier = 0
        for asked in self._asked:
            for question in self._places[asked.place].values():
                entry = work.places.get(asked.place, {}).get(question.item.id)
                if entry is None or question.asked is not asked:
                    continue
                if entry.of and entry.of != question.item.edition:
                    earlier += 1
                    continue
                first = _first(question, entry)
                if first is None:
                    continue
                if entry.sure is not None and entry.sure in question.item.confidence:
                    rated.append((entry.sure, first.right))
                given.update(first.given_away)
                right, again = lessons.setdefault(asked.lesson, ([], []))
                if first.right:
                    right.append(_asked_of_you(asked, question))
                else:
                    again.append(_another_look(asked, question, entry, first))
        return OwnResults(
            [self._lesson(name, *lists) for name, lists in lessons.items()],
            _calibration(rated),
            [self._practise(name, times) for name, times in given.most_common()],
            earlier,
        )

    def _lesson(self, lesson: str, right: list[AskedOfYou], again: list[AnotherLook]) -> LessonResults:
        return LessonResults(lesson_called(self.kit, lesson), self.links.get(lesson, ""), right, again)

    def _practise(self, name: str, times: int) -> PractiseThis:
        known = self.kit.misconceptions[name]
        lesson = lesson_called(self.kit, known.lesson)
        return PractiseThis(known.student, times, lesson, self.links.get(known.lesson, ""), self._texts.get(name, []))


def _first(question: AskedItem, entry: PartialEntry) -> MarkedAnswer | None:
    """What the first answer was worth; None where nothing was tried, or nothing is right or wrong."""
    if not question.is_marked or not entry.tries:
        return None
    first = bytes(entry.first)
    given = answer_of(first)
    return question.marked(first, given)[0] if given is not None else None


def _asked_of_you(asked: CatalogueEntry, question: AskedItem) -> AskedOfYou:
    item = question.item
    within = item.beside.title if item.beside else "" if asked.place == QUESTIONS else asked.title
    return AskedOfYou(item.stem, item.quote, within)


def _another_look(asked: CatalogueEntry, question: AskedItem, entry: PartialEntry, first: MarkedAnswer) -> AnotherLook:
    last = bytes(entry.answer)
    ended = question.marked(last, answer_of(last))[0]
    parts = [WrongPart(slip, reply) for slip, reply in zip(first.slips, first.replies, strict=True)]
    return AnotherLook(
        _asked_of_you(asked, question),
        parts,
        "" if any(part.reply for part in parts) else paragraphs(question.item.back),
        0 < first.points < 1,
        bool(ended and ended.right and not entry.revealed),
    )


def _calibration(rated: list[tuple[float, bool]]) -> OwnCalibration | None:
    if not rated:
        return None
    sure = sum(one for one, _ in rated) / len(rated) / 100
    right = sum(was_right for _, was_right in rated) / len(rated)
    told = ngettext(
        "You rated {n} answer: {sure} sure on average, right in {right}.",
        "You rated {n} answers: {sure} sure on average, right in {right}.",
        len(rated),
        sure=percent(sure),
        right=percent(right),
    )
    return OwnCalibration(f"{told} {_compared(sure, right)}", calibration(rated), len(rated) < FEW_RATED)


def _compared(sure: float, right: float) -> str:
    points = round(100 * abs(sure - right))
    if abs(sure - right) < _AS_SURE:
        return gettext("That is about as sure as you were right.")
    if sure > right:
        return ngettext(
            "You were surer than right, by {n} point. Before you are sure, look for what would prove you wrong.",
            "You were surer than right, by {n} points. Before you are sure, look for what would prove you wrong.",
            points,
        )
    return ngettext(
        "You were less sure than right, by {n} point. You may trust your reading more.",
        "You were less sure than right, by {n} points. You may trust your reading more.",
        points,
    )


def _texts_to_practise(kit: Kit, questions: Mapping[str, AskedItem]) -> dict[str, list[str]]:
    """For each misconception the titles of passages with a question that it can be seen in, each once."""
    found: dict[str, dict[str, None]] = {}
    for name, title in _practised(kit, questions):
        found.setdefault(name, {})[title] = None
    return {name: list(titles) for name, titles in found.items()}


def _practised(kit: Kit, questions: Mapping[str, AskedItem]) -> Iterator[tuple[str, str]]:
    for question in practised(kit):
        asked = questions.get(question.id)
        if asked and question.passage:
            yield from ((name, kit.passages[question.passage].title) for name in asked.misconceptions)

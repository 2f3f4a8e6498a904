"""What is counted of a class as a whole, beside the single questions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from msgspec import Struct, field

from coursekit.quiz.confusion import Confusions
from coursekit.report.asked_items import AskedItem, MarkedAnswer
from coursekit.report.gains import Gains
from coursekit.tables.brier import ForecastLevel, Pair, brier_score, calibration

MOST_TEXTS = 300
"""Texts of one question that the page shows. All of them are in the table for spreadsheets."""

_LONGEST_TEXT = 5_000
_MOST_NAMES = 200


class Text(Struct, frozen=True):
    """What somebody wrote: ``who`` is the file, with the student's name when one was given."""

    who: str
    text: str


class Progress(Struct):
    """How far the class came in a lesson, and how many hand-ins were saved from other questions than
    those that it has now."""

    begun: int = 0
    finished: int = 0
    other_edition: int = 0

    def merge(self, other: Progress) -> None:
        """Add what was counted in another part of the class."""
        self.begun += other.begun
        self.finished += other.finished
        self.other_edition += other.other_edition


class Surplus(Struct):
    """Answers that no statistic uses, by question. Only so many names are kept: a file may hold any."""

    count: int = 0
    names: Counter[str] = field(default_factory=Counter)

    def note(self, name: str, times: int = 1) -> None:
        """Count so many."""
        self.count += times
        if name in self.names or len(self.names) < _MOST_NAMES:
            self.names[name] += times

    def merge(self, other: Surplus) -> None:
        """Add what was counted in another part of the class."""
        for name, times in other.names.items():
            self.note(name, times)
        self.count += other.count - other.names.total()


class StudentLine(Struct, frozen=True):
    """How far one student came: the ``file``, the name in it or "", and for each lesson how many questions were
    checked or shown, of how many marked ones there is a first answer, and how many of those are right."""

    file: str
    name: str
    done: tuple[int, ...]
    tried: tuple[int, ...]
    right: tuple[int, ...]


class ClassCount(Struct):
    """The class. ``students``: one line each. ``voices``: by question, whose words something is and whose it was
    taken for. ``misconceptions``: how many first answers gave each away. ``gains``: from before the lessons to
    after them. ``ratings``: how sure, and whether it was right, of all first answers that were rated.
    ``earlier``: answers to an earlier edition of a question; ``unknown``: to one the kit does not ask;
    ``unfit``: that cannot be marked. Of questions, what each is known by is ``Question.shown_id``."""

    hand_ins: int = 0
    students: list[StudentLine] = field(default_factory=list)
    lessons: dict[str, Progress] = field(default_factory=dict)
    voices: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    confusions: Confusions = field(default_factory=Counter)
    misconceptions: Counter[str] = field(default_factory=Counter)
    gains: Gains = field(default_factory=Gains)
    ratings: Counter[Pair] = field(default_factory=Counter)
    forecasts: dict[str, list[float]] = field(default_factory=dict)
    texts: dict[str, list[Text]] = field(default_factory=dict)
    written: Counter[str] = field(default_factory=Counter)
    earlier: Surplus = field(default_factory=Surplus)
    unknown: Surplus = field(default_factory=Surplus)
    unfit: Surplus = field(default_factory=Surplus)

    def note(self, question: AskedItem, first: MarkedAnswer, sure: float | None, times: int) -> None:
        """Count what so many equal first answers say beside being right or wrong."""
        for pair, count in first.heard:
            self.confusions[pair] += count * times
        for truly, taken in first.voices:
            self.voices[question.shown_id, truly, taken] += times
        for name in first.given_away:
            self.misconceptions[name] += times
        if sure is not None and sure in question.item.confidence:
            self.ratings[sure, first.right] += times
        if first.percent is not None:
            self.forecasts.setdefault(question.shown_id, []).extend([first.percent] * times)

    def write(self, question: AskedItem, who: str, text: str) -> None:
        """Keep what somebody wrote, as far as the page has room for it."""
        self.written[question.shown_id] += 1
        kept = self.texts.setdefault(question.shown_id, [])
        if len(kept) < MOST_TEXTS:
            cut = f"{text[:_LONGEST_TEXT]} … (cut)" if len(text) > _LONGEST_TEXT else text
            kept.append(Text(who, cut))

    def merge(self, other: ClassCount) -> None:
        """Add what was counted in another part of the class, whose files come after those of this one."""
        self.hand_ins += other.hand_ins
        self.students += other.students
        self.voices += other.voices
        for lesson, progress in other.lessons.items():
            self.lessons[lesson].merge(progress)
        self.confusions += other.confusions
        self.misconceptions += other.misconceptions
        self.gains.merge(other.gains)
        self.ratings += other.ratings
        self.written += other.written
        for name, values in other.forecasts.items():
            self.forecasts.setdefault(name, []).extend(values)
        for name, texts in other.texts.items():
            kept = self.texts.setdefault(name, [])
            kept += texts[: MOST_TEXTS - len(kept)]
        for mine, theirs in zip(self._surplus, other._surplus, strict=True):
            mine.merge(theirs)

    @property
    def _surplus(self) -> tuple[Surplus, ...]:
        return self.earlier, self.unknown, self.unfit

    def lessons_saved(self, saved: Mapping[str, str], editions: Mapping[str, str]) -> None:
        """Count which edition of each lesson a hand-in was saved from."""
        for lesson, edition in editions.items():
            self.lessons[lesson].other_edition += saved.get(lesson, edition) != edition

    @property
    def levels(self) -> list[ForecastLevel]:
        """Each rating in use, with how many gave it and how many of those were right."""
        return calibration(list(self.ratings.elements()))

    @property
    def brier(self) -> float | None:
        """The Brier score of all ratings; None when there are none."""
        pairs = list(self.ratings.elements())
        return brier_score(pairs) if pairs else None

    @property
    def surer_than_right(self) -> tuple[float, float] | None:
        """How sure the class was on average, and the share it had right, both from 0 to 1."""
        count = self.ratings.total()
        if not count:
            return None
        sure = sum(sure * times for (sure, _), times in self.ratings.items()) / count / 100
        return sure, sum(times for (_, right), times in self.ratings.items() if right) / count

"""Two points in time side by side: hand-ins of an earlier day, or of another class, beside today's."""

from __future__ import annotations

from msgspec import Struct

from coursekit.report.counting import Counting
from coursekit.report.talking_points import asks, lesson_title

MOST_QUESTIONS = 12
"""Questions on the page: those that changed most. The tables have all."""


class LessonThen(Struct, frozen=True):
    """A lesson at one point in time."""

    begun: int
    finished: int
    tried: int
    right: int
    right_in_the_end: int


class LessonTwice(Struct, frozen=True):
    """A lesson at both."""

    number: int
    title: str
    then: LessonThen
    now: LessonThen


class MisconceptionTwice(Struct, frozen=True):
    """A misconception at both points: how many first answers gave it away, of how many that could have."""

    teacher: str
    then: tuple[int, int]
    now: tuple[int, int]


class QuestionTwice(Struct, frozen=True):
    """A question at both points: how many were right at first, of how many who tried. ``number`` is its lesson's
    place; ``earlier``: answers of then that were given to an earlier edition of it, which nothing counts."""

    number: int
    lesson: str
    id: str
    asks: str
    then: tuple[int, int]
    now: tuple[int, int]
    earlier: int

    @property
    def change(self) -> float | None:
        """How much larger the share of right first answers is now; None where one of the two has none."""
        if not self.then[1] or not self.now[1]:
            return None
        return self.now[0] / self.now[1] - self.then[0] / self.then[1]


class ThenAndNow(Struct, frozen=True):
    """What is told of two points in time. ``called`` is the folder of the first."""

    called: str
    then: int
    now: int
    lessons: list[LessonTwice]
    misconceptions: list[MisconceptionTwice]
    questions: list[QuestionTwice]

    @property
    def most_changed(self) -> list[QuestionTwice]:
        """Questions with answers to this edition at both points, those that changed most first."""
        both = [(abs(change), one) for one in self.questions if (change := one.change) is not None]
        return [one for _, one in sorted(both, key=lambda pair: -pair[0])][:MOST_QUESTIONS]

    @property
    def asked_otherwise(self) -> list[QuestionTwice]:
        """Questions of which then an earlier edition was answered."""
        return [one for one in self.questions if one.earlier]


def comparison(before: Counting, counting: Counting, called: str) -> ThenAndNow:
    """``before``, whose folder is ``called`` so, beside ``counting``."""
    lessons = [
        LessonTwice(number, lesson_title(counting, lesson), _lesson(before, lesson), _lesson(counting, lesson))
        for number, lesson in enumerate(counting.group.lessons)
    ]
    then, now = _misconceptions(before), _misconceptions(counting)
    twice = [
        MisconceptionTwice(counting.kit.misconceptions[name].teacher, then.get(name, (0, 0)), now.get(name, (0, 0)))
        for name in sorted({**then, **now}, key=lambda name: (-now.get(name, (0, 0))[0], name))
        if then.get(name, (0, 0))[0] or now.get(name, (0, 0))[0]
    ]
    return ThenAndNow(
        called, before.group.hand_ins, counting.group.hand_ins, lessons, twice, _questions(before, counting)
    )


def _questions(before: Counting, counting: Counting) -> list[QuestionTwice]:
    """Every question that is marked and somebody tried at one of the points, in the order of the course."""
    places = {lesson: number for number, lesson in enumerate(counting.group.lessons)}
    found = []
    for then, now in zip(before.questions, counting.questions, strict=True):
        was, tally, lesson = before.tallies[then], counting.tallies[now], now.asked.lesson
        earlier = before.group.earlier.names[now.shown_id]
        if now.is_marked and (was.tried or tally.tried or earlier):
            found.append(
                QuestionTwice(
                    places[lesson],
                    lesson_title(counting, lesson),
                    now.shown_id,
                    asks(now, 160),
                    (was.right, was.tried),
                    (tally.right, tally.tried),
                    earlier,
                )
            )
    return found


def _lesson(counting: Counting, lesson: str) -> LessonThen:
    progress = counting.group.lessons[lesson]
    tallies = [counting.tallies[one] for one in counting.questions if one.asked.lesson == lesson and one.is_marked]
    return LessonThen(
        progress.begun,
        progress.finished,
        sum(tally.tried for tally in tallies),
        sum(tally.right for tally in tallies),
        sum(tally.right_in_the_end for tally in tallies),
    )


def _misconceptions(counting: Counting) -> dict[str, tuple[int, int]]:
    could: dict[str, int] = {}
    for question in counting.questions:
        for name in question.misconceptions:
            could[name] = could.get(name, 0) + counting.tallies[question].tried
    return {name: (counting.group.misconceptions[name], tried) for name, tried in could.items()}

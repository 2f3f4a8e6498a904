"""Two points in time side by side: hand-ins of an earlier day, or of another class, beside today's."""

from __future__ import annotations

from msgspec import Struct

from coursekit.report.counting import Counting
from coursekit.report.talking_points import lesson_title


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


class ThenAndNow(Struct, frozen=True):
    """What is told of two points in time. ``called`` is the folder of the first."""

    called: str
    then: int
    now: int
    lessons: list[LessonTwice]
    misconceptions: list[MisconceptionTwice]


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
    return ThenAndNow(called, before.group.hand_ins, counting.group.hand_ins, lessons, twice)


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

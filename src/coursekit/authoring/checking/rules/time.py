"""Lessons that take longer than they say."""

from __future__ import annotations

from collections.abc import Iterator

from coursekit.authoring.checking.findings import Finding
from coursekit.authoring.checking.rule import KIT, Example, Rule, needs
from coursekit.authoring.checking.times import Duration


class Time(Rule):
    """A lesson takes no longer than it says.

    Its words at 200 a minute, and minutes for each thing it asks or shows. Each kind of question says how long one of
    its kind takes; the rest is in `src/coursekit/authoring/checking/times.py`, which tells what it rests on.
    """

    why = "A class has a bell."
    fails = Example("lessons/01_what_is_the_puzzle.py", old="**Time:** 10 minutes", new="**Time:** 2 minutes")
    passes = Example("lessons/01_what_is_the_puzzle.py", old="**Time:** 10 minutes", new="**Time:** 12 minutes")

    @needs(KIT)
    def in_course(self) -> Iterator[Finding]:
        """Lessons that take longer than they say."""
        return time_faults(self.course.durations)


def time_faults(taken: list[Duration]) -> Iterator[Finding]:
    """Lessons that take longer than they say."""
    for one in taken:
        if one.stated is not None and one.minutes > one.stated:
            what = f"this lesson takes about {one.minutes} minutes, but states {one.stated}"
            yield Finding(one.lesson.shown_source, one.line, what, f"shorten it, ask less, or state {one.minutes}")

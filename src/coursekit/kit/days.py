"""Days of history: also before Christ, and spans of which only the month, year, decade or century is known.

Python's own dates begin with the year 1. Years here are counted as astronomers do: 1 BC is the year 0, and 44 BC
is −43. Every day is one of today's calendar, reckoned backwards.
"""

from __future__ import annotations

import datetime
import re
from typing import NamedTuple

_CYCLE = 400
_DAYS_OF_A_CYCLE = 146_097
"""The calendar repeats itself after so many years, which are so many days."""

EARLIEST, LATEST = -9999, 9999
"""Years."""

_DATE = re.compile(r"(?P<year>\d{1,4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?(?P<bc> BCE?)?")
_DECADE = re.compile(r"(?P<year>\d{1,3}0)s(?P<bc> BCE?)?")
_CENTURY = re.compile(r"(?P<number>\d{1,2})(?:st|nd|rd|th) century(?P<bc> BCE?)?")


class Day(NamedTuple):
    """A day: ``year`` is 0 for 1 BC. Days are in order of time."""

    year: int
    month: int
    day: int

    def toordinal(self) -> int:
        """Its number, as ``datetime.date.toordinal`` counts: 1 is the first day of the year 1."""
        cycles = (self.year - 1) // _CYCLE
        near = datetime.date(self.year - _CYCLE * cycles, self.month, self.day)
        return near.toordinal() + _DAYS_OF_A_CYCLE * cycles

    @classmethod
    def fromordinal(cls, number: int) -> Day:
        """The day of this number.

        >>> Day.fromordinal(0), Day.fromordinal(Day(-43, 3, 15).toordinal()) == Day(-43, 3, 15)
        (Day(year=0, month=12, day=31), True)
        """
        cycles = (number - 1) // _DAYS_OF_A_CYCLE
        near = datetime.date.fromordinal(number - _DAYS_OF_A_CYCLE * cycles)
        return cls(near.year + _CYCLE * cycles, near.month, near.day)


class DaySpan(NamedTuple):
    """From a day to another one, which is within it."""

    first: Day
    last: Day


def span_of(text: str) -> DaySpan | None:
    """The days that a date stands for; None for what is no date.

    >>> span_of("44-03-15 BC")
    DaySpan(first=Day(year=-43, month=3, day=15), last=Day(year=-43, month=3, day=15))
    >>> span_of("1850s")
    DaySpan(first=Day(year=1850, month=1, day=1), last=Day(year=1859, month=12, day=31))
    >>> span_of("5th century BC")
    DaySpan(first=Day(year=-499, month=1, day=1), last=Day(year=-400, month=12, day=31))
    """
    if found := _DATE.fullmatch(text):
        return _of_date(found)
    if found := _DECADE.fullmatch(text):
        return _of_years(int(found["year"]), int(found["year"]) + 9, bool(found["bc"]))
    if (found := _CENTURY.fullmatch(text)) and int(found["number"]):
        number = int(found["number"])
        return _of_years(100 * number - 99, 100 * number, bool(found["bc"]))
    return None


def _of_date(found: re.Match[str]) -> DaySpan | None:
    year, before = int(found["year"]), bool(found["bc"])
    if not year:
        return None
    if not found["month"]:
        return _of_years(year, year, before)
    counted, month = 1 - year if before else year, int(found["month"])
    try:
        first = Day(counted, month, int(found["day"] or 1))
        if found["day"]:
            return DaySpan(Day.fromordinal(first.toordinal()), first)
        following = Day(counted + month // 12, month % 12 + 1, 1)
        return DaySpan(Day.fromordinal(first.toordinal()), Day.fromordinal(following.toordinal() - 1))
    except ValueError:
        return None  # there is no such month or day


def _of_years(first: int, last: int, before: bool) -> DaySpan:
    if before:  # they are counted backwards
        first, last = 1 - last, 1 - max(first, 1)
    return DaySpan(Day(first, 1, 1), Day(last, 12, 31))

"""A line of time, worked out before anything is drawn: how far it reaches, where its marks stand,
what is written along it, and which stretch of it is too crowded to be read.

Points in time are counted in days, as ``Day.toordinal`` counts them: 0.5 is noon.
Distances across are in pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from coursekit.charts import theme
from coursekit.charts.vega_words import short_months
from coursekit.formatting import day_of, year_name
from coursekit.kit.days import EARLIEST, LATEST, Day
from coursekit.kit.fact_records import Event
from coursekit.language import current, gettext

MARK = 9
"""Pixels that a mark is wide: closer together, one lies on the other."""
CROWD = 4
"""So many marks within the room of one cannot be told apart, and get a line of their own."""

_CELL, _BETWEEN_LABELS = 9, 6
_STEPS = (1, 2, 5, 10, 20, 50, 100)
_MONTHS_A_STEP = (1, 2, 3, 6)


class TimeUnit(Struct, frozen=True):
    """What a line is divided into. ``first`` is the beginning of the unit a day lies in, ``after``
    the beginning of the next, and ``place`` its number, by which every second or fifth is found."""

    first: Callable[[Day], Day]
    after: Callable[[Day], Day]
    place: Callable[[Day], int]
    label: Callable[[Day, bool], str]
    """How it is written; true where it has to say what it is part of."""
    steps: tuple[int, ...] = _STEPS


class TimelineCell(Struct, frozen=True):
    """One unit of a line, from ``left`` to ``right`` (pixels); ``label`` is empty where there is no
    room for one."""

    left: float
    right: float
    label: str


class Stretch(Struct, frozen=True):
    """A stretch of time from ``left`` to ``right`` (pixels): ``first`` is its first day, ``after``
    the day after its last."""

    first: Day
    after: Day
    unit: TimeUnit
    left: float
    right: float

    def at(self, day: float) -> float:
        """Where a point in time stands, in pixels."""
        share = (day - self.first.toordinal()) / max(1, self.after.toordinal() - self.first.toordinal())
        return round(self.left + share * (self.right - self.left), 2)

    def cells(self) -> list[TimelineCell]:
        """Its units from left to right, labelled as densely as they can be read."""
        days = list(_units(self.unit, self.first, self.after))
        bounds = [*(self.at(day.toordinal()) for day in days), self.right]
        labels = _labels(self.unit, days, bounds)
        return [TimelineCell(bounds[place], bounds[place + 1], label) for place, label in enumerate(labels)]


def line_over(events: Sequence[Event], left: float, right: float) -> Stretch:
    """The line that holds ``events``, rounded out to whole units: the smallest that still have room."""
    first, last = min(event.first for event in events), max(event.last for event in events)
    for unit in _UNITS:
        start, after = unit.first(first), unit.after(last)
        if (after.toordinal() - start.toordinal()) * _CELL <= (right - left) * _days_of(unit, last):
            break
    return Stretch(start, after, unit, left, right)


def middle(event: Event) -> float:
    """The middle of the time within which it happened."""
    return (event.first.toordinal() + event.last.toordinal() + 1) / 2


def crowd_of(events: Sequence[Event], pixels: float) -> list[Event]:
    """The events of the densest stretch of a line that is ``pixels`` long: those that would lie on
    each other within the room of one mark. None where no stretch is that crowded, or where all
    events lie in it: then the line itself already shows nothing else."""
    if not events:
        return []
    days = max(event.last for event in events).toordinal() + 1 - min(event.first for event in events).toordinal()
    reach = days * MARK / pixels
    best: list[Event] = []
    for first in events:
        end = first.first.toordinal() + reach
        near = [event for event in events if event.first >= first.first and event.last.toordinal() <= end]
        if len(near) > len(best):
            best = near
    return best if CROWD <= len(best) < len(events) else []


def in_words(events: Sequence[Event]) -> str:
    """From when to when events reach, as precisely as it takes."""
    first, last = min(event.first for event in events), max(event.last for event in events)
    if first == last:
        return day_of(first)
    if first.year != last.year:
        # Of two years before Christ, the last one says so for both.
        begin = str(1 - first.year) if last.year <= 0 else year_name(first.year)
        return gettext("{first} to {last}", first=begin, last=year_name(last.year))
    if first.month == last.month:
        return gettext("{day} to {last}", day=first.day, last=day_of(last))
    language = current()
    begin = language.day.format(day=first.day, month=language.months[first.month - 1], year="")
    return gettext("{first} to {last}", first=begin.strip(" ,"), last=day_of(last))


def _units(unit: TimeUnit, first: Day, after: Day) -> Iterator[Day]:
    yield first  # also where time ends, and nothing comes after it
    while (first := unit.after(first)) < after:
        yield first


def _days_of(unit: TimeUnit, day: Day) -> int:
    first = unit.first(day)
    return unit.after(first).toordinal() - first.toordinal()


def _labels(unit: TimeUnit, days: list[Day], bounds: list[float]) -> list[str]:
    within_a_month = days[0][:2] == days[-1][:2]
    for step in unit.steps:
        labels = [""] * len(days)
        room_from, fits = float("-inf"), True
        for place, day in enumerate(days):
            if unit.place(day) % step:
                continue
            label = unit.label(day, not (within_a_month or any(labels)))
            centre, width = (bounds[place] + bounds[place + 1]) / 2, theme.text_width(label, theme.SMALL)
            fits = fits and centre - width / 2 >= room_from
            room_from = centre + width / 2 + _BETWEEN_LABELS
            labels[place] = label
        if fits and any(labels):
            return labels
    return [unit.label(days[0], True), *[""] * (len(days) - 1)]


# A line that is rounded out must not ask for a year beyond these.


def _year(number: int) -> Day:
    return Day(max(number, EARLIEST), 1, 1) if number <= LATEST else Day(LATEST, 12, 31)


def _next_day(day: Day) -> Day:
    return min(Day.fromordinal(day.toordinal() + 1), Day(LATEST, 12, 31))


def _years(size: int) -> TimeUnit:
    """Years, decades or centuries. Those before Christ are counted backwards: the 40s BC begin with 49 BC. A decade
    and a century on either side of the year 1 lack a year."""

    def first(day: Day) -> Day:
        if day.year > 0:
            return _year(max(1, day.year // size * size))
        return _year(1 - (_group(day) + size - 1))

    def after(day: Day) -> Day:
        if day.year > 0:
            return _year(day.year // size * size + size)
        return _year(2 - max(1, _group(day)))

    def _group(day: Day) -> int:
        return (1 - day.year) // size * size

    def place(day: Day) -> int:
        return day.year // size if day.year > 0 else -((1 - day.year) // size)

    def label(day: Day, opening: bool) -> str:
        if size == 1:
            return year_name(day.year)
        if day.year > 0:
            return gettext("{year}s", year=day.year)
        if _group(day):
            return gettext("{year}s BC", year=_group(day))
        return current().before.format(year=size - 1)

    return TimeUnit(first, after, place, label)


def _next_month(day: Day) -> Day:
    return _year(day.year + 1) if day.month == 12 else Day(day.year, day.month + 1, 1)


def _day_label(day: Day, opening: bool) -> str:
    if not opening and day.day != 1:
        return str(day.day)
    return gettext("{day} {month}", day=day.day, month=short_months()[day.month - 1])


def _month_label(day: Day, opening: bool) -> str:
    name = short_months()[day.month - 1]
    return f"{name} {year_name(day.year)}" if opening or day.month == 1 else name


_UNITS = (
    TimeUnit(lambda day: day, _next_day, lambda day: day.toordinal(), _day_label),
    TimeUnit(lambda day: day._replace(day=1), _next_month, lambda day: day.month - 1, _month_label, _MONTHS_A_STEP),
    _years(1),
    _years(10),
    _years(100),
)

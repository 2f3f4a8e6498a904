"""What Vega itself writes and says, in the language in use: numbers and dates along axes, and the names of marks.

It speaks English by itself, so an English chart says nothing of it.
"""

from __future__ import annotations

from typing import Any

from coursekit.language import ENGLISH, current, pgettext


def locale() -> dict[str, Any]:
    """Vega's ``locale``, a part of a chart's ``config``: how numbers and dates are written. Nothing for English."""
    if current().code == ENGLISH:
        return {}
    return {"locale": {"number": _numbers(), "time": _times()}}


def _numbers() -> dict[str, Any]:
    language = current()
    return {"decimal": language.decimal, "thousands": language.group, "grouping": [3], "currency": ["", ""]}


def _times() -> dict[str, Any]:
    days = [
        pgettext("day of the week", "Sunday"),
        pgettext("day of the week", "Monday"),
        pgettext("day of the week", "Tuesday"),
        pgettext("day of the week", "Wednesday"),
        pgettext("day of the week", "Thursday"),
        pgettext("day of the week", "Friday"),
        pgettext("day of the week", "Saturday"),
    ]
    short_days = [
        pgettext("day of the week, short", "Sun"),
        pgettext("day of the week, short", "Mon"),
        pgettext("day of the week, short", "Tue"),
        pgettext("day of the week, short", "Wed"),
        pgettext("day of the week, short", "Thu"),
        pgettext("day of the week, short", "Fri"),
        pgettext("day of the week, short", "Sat"),
    ]
    return {
        # Translators: %d is the day, %m the month, %Y the year, %H the hour, %M the minute, %S the second.
        "dateTime": pgettext("a date of a chart", "%d/%m/%Y, %H:%M:%S"),
        "date": pgettext("a date of a chart", "%d/%m/%Y"),
        "time": pgettext("a date of a chart", "%H:%M:%S"),
        "periods": ["AM", "PM"],
        "days": days,
        "shortDays": short_days,
        "months": [*current().months],
        "shortMonths": short_months(),
    }


def short_months() -> list[str]:
    """The twelve months in a few letters each."""
    return [
        pgettext("month, short", "Jan"),
        pgettext("month, short", "Feb"),
        pgettext("month, short", "Mar"),
        pgettext("month, short", "Apr"),
        pgettext("month, short", "May"),
        pgettext("month, short", "Jun"),
        pgettext("month, short", "Jul"),
        pgettext("month, short", "Aug"),
        pgettext("month, short", "Sep"),
        pgettext("month, short", "Oct"),
        pgettext("month, short", "Nov"),
        pgettext("month, short", "Dec"),
    ]


def role_of(mark: str) -> dict[str, str]:
    """What a screen reader says that a mark of this type is, where Vega's own English word will not do."""
    names = {
        "point": pgettext("a mark in a chart", "point"),
        "rect": pgettext("a mark in a chart", "rect"),
        "bar": pgettext("a mark in a chart", "bar"),
    }
    name = names.get(mark, mark)
    return {} if name == mark else {"ariaRoleDescription": name}

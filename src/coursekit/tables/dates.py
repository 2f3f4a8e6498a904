"""Dates as the course writes them: the same on every machine, in the language of the course."""

from __future__ import annotations

import datetime

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def month_of(day: datetime.date) -> str:
    """The month of ``day``, as in "March 2018"."""
    # Not strftime: its names of months follow a setting that anybody in the same Python may change.
    return f"{_MONTHS[day.month - 1]} {day.year}"

"""Figures and beginnings of texts, as the page writes them."""

from __future__ import annotations

from coursekit.language import gettext, number
from coursekit.language import percent as written_percent


def short(text: str, most: int = 140) -> str:
    """``text`` on one line, cut between two words when it is longer than ``most`` letters."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[:most].rsplit(' ', 1)[0]} …"


def percent(share: float) -> str:
    """A share of 1 in per cent; never 0% or 100% for what is only near it."""
    rounded = round(100 * share)
    if 0 < share < 1:
        rounded = min(99, max(1, rounded))
    return written_percent(rounded)


def rating(sure: float) -> str:
    """A rating in per cent, as somebody gave it: “62.5%”."""
    return written_percent(number(sure))


def of(part: int, whole: int) -> str:
    """A share in figures: “4 of 12 (33%)”."""
    if not whole:
        return "–"
    return gettext(
        "{part} of {whole} ({percent})", part=number(part), whole=number(whole), percent=percent(part / whole)
    )

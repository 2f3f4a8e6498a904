"""Figures and beginnings of texts, as the page writes them."""

from __future__ import annotations


def short(text: str, most: int = 140) -> str:
    """``text`` on one line, cut between two words when it is longer than ``most`` letters."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[:most].rsplit(' ', 1)[0]} …"


def percent(share: float) -> str:
    """A share of 1 in per cent; never 0% or 100% for what is only near it."""
    rounded = round(100 * share)
    if 0 < share < 1:
        rounded = min(99, max(1, rounded))
    return f"{rounded}%"


def of(part: int, whole: int) -> str:
    """A share in figures: “4 of 12 (33%)”."""
    return f"{part:,} of {whole:,} ({percent(part / whole)})" if whole else "–"

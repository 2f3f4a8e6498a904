"""Dates as events: days, months and years as the text has them."""

from __future__ import annotations

import datetime
import re
from calendar import monthrange
from collections.abc import Iterator

from msgspec import Struct

from coursekit.authoring.drafting.marked_sentences import DraftSentence
from coursekit.authoring.drafting.word_lists import WordLists

_YEAR = r"(?<![\w$€£.,-])(1[0-9]{3}|20[0-9]{2})(?![\w%]|[.,]\d)"
_YEARS_BEFORE = (
    r"\b(?:in|since|by|until|of|from|to|between|and|before|after|during|around|early|late|year|"
    r"summer|winter|spring|autumn|fall|elections?)\s+(?:the\s+)?$"
)


class DraftedDate(Struct, frozen=True):
    """A date: ``when`` as the text has it, and the days between which it is."""

    paragraph: int
    sentence: int
    when: str
    start: datetime.date
    end: datetime.date | None


def dates_in(sentence: DraftSentence, words: WordLists) -> list[DraftedDate]:
    """The dates of a sentence, in order: “12 March 1998”, “March 12, 1998”, “March 1998”, “1998 to 2001”, “in 1998”.

    A number that merely looks like a year is none: it stands behind a word that goes before years.
    """
    text = sentence.text
    found: list[tuple[int, int, DraftedDate]] = []
    for start, stop, when, first, last in _all_dates(text, words):
        if not any(start < other_stop and other_start < stop for other_start, other_stop, _ in found):
            found.append((start, stop, DraftedDate(sentence.paragraph, sentence.number, when, first, last)))
    return [date for _, _, date in sorted(found, key=lambda one: one[0])]


Found = tuple[int, int, str, datetime.date, datetime.date | None]


def _all_dates(text: str, words: WordLists) -> Iterator[Found]:
    """Whole dates before their parts."""
    month = "|".join([*words["months"], *(f"{short}\\." for short in words["short_months"])])
    for pattern in (
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<month>{month}),?\s+(?P<year>\d{{4}})",
        rf"(?P<month>{month})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})",
    ):
        for date in re.finditer(rf"\b{pattern}\b", text, re.IGNORECASE):
            if day := _day(int(date["year"]), _month(date["month"], words), int(date["day"])):
                yield date.start(), date.end(), date.group(), day, None
    for date in re.finditer(rf"\b(?P<month>{month}),?\s+(?P<year>\d{{4}})\b", text, re.IGNORECASE):
        year, number = int(date["year"]), _month(date["month"], words)
        if first := _day(year, number, 1):
            yield date.start(), date.end(), date.group(), first, first.replace(day=monthrange(year, number)[1])
    for date in re.finditer(rf"{_YEAR}\s*(?:to|and|until|-|–|—)\s*(1[0-9]{{3}}|20[0-9]{{2}})(?!\w)", text):
        if int(date[1]) < int(date[2]):
            yield (
                date.start(),
                date.end(),
                date.group(),
                datetime.date(int(date[1]), 1, 1),
                datetime.date(int(date[2]), 12, 31),
            )
    for date in re.finditer(_YEAR, text):
        if re.search(_YEARS_BEFORE, text[: date.start()], re.IGNORECASE):
            year = int(date[1])
            yield date.start(), date.end(), date.group(), datetime.date(year, 1, 1), datetime.date(year, 12, 31)


def _month(name: str, words: WordLists) -> int:
    """The number of a month, by its first three letters."""
    return 1 + [month[:3] for month in words["months"]].index(name[:3].lower())


def _day(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None

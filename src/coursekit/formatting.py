"""Amounts, months and beginnings of sentences as the course writes them, and how it counts words: the
same on every machine."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from functools import reduce
from heapq import nsmallest
from typing import Literal, Protocol, TypeVar

from coursekit.language import current, gettext, gettext_noop, ngettext
from coursekit.language import number as written_number

T = TypeVar("T")


class CalendarDay(Protocol):
    """What a day has to have: the year is 0 for 1 BC."""

    @property
    def year(self) -> int:
        """0 for the year before the year 1."""

    @property
    def month(self) -> int:
        """From 1."""

    @property
    def day(self) -> int:
        """From 1."""


def year_name(year: int) -> str:
    """A year as people write it; 0 is the one before the year 1.

    >>> year_name(2018), year_name(-43)
    ('2018', '44 BC')
    """
    return str(year) if year > 0 else current().before.format(year=1 - year)


def month_of(day: CalendarDay) -> str:
    """The month of ``day``, as in "March 2018" and "March 44 BC"."""
    language = current()
    # Not strftime: its names of months follow a setting that anybody in the same Python may change.
    return language.month.format(month=language.months[day.month - 1], year=year_name(day.year))


def day_of(day: CalendarDay) -> str:
    """The date ``day``, as in "3 March 2018"."""
    language = current()
    month = language.months[day.month - 1]
    return language.day.format(day=day.day, month=month, year=year_name(day.year))


UNKNOWN = gettext_noop("not known")
"""What is said of an amount that nobody knows: it is not zero."""

UNPUBLISHED = gettext_noop("not published")


def figure(amount: float | None, unknown: str = UNKNOWN, decimals: int = 3) -> str:
    """A number as the language in use writes it, with so many decimals at most, and no trailing zeros. None is said to
    be ``unknown``, a message of the interface.

    >>> figure(9.3), figure(1200), figure(None)
    ('9.3', '1,200', 'not known')
    """
    if amount is None:
        return gettext(unknown)
    return written_number(amount, decimals)


def with_unit(digits: str, unit: str) -> str:
    """``digits`` with the unit where it belongs: the sign of a currency before them, anything else behind.

    >>> with_unit("9.3", "€ million"), with_unit("12", "tonnes")
    ('€9.3 million', '12 tonnes')
    """
    sign, rest = unit_parts(unit)
    return f"{sign}{digits} {rest.strip()}".strip()


def unit_parts(unit: str) -> tuple[str, str]:
    """What of a unit stands before a number, and what behind it."""
    return (unit[0], unit[1:]) if is_money(unit) else ("", unit)


def is_money(unit: str) -> bool:
    """Whether a unit begins with the sign of a currency."""
    return bool(unit) and unicodedata.category(unit[0]) == "Sc"


def capital(text: str) -> str:
    """``text`` fit to begin a line, whatever follows its first letter."""
    return text[:1].upper() + text[1:]


def whole(digits: str) -> int:
    """The number that a text writes with these digits. Nine of them are more than anybody counts here, and
    Python makes no number of thousands."""
    return int(digits[:9])


def plural(number: int, one: str, several: str = "") -> str:
    """The word for so many: ``one``, or else ``several``, which is ``one`` with an s unless it is given.

    >>> plural(1, "claim is", "claims are"), plural(0, "claim")
    ('claim is', 'claims')
    """
    return one if number == 1 else several or f"{one}s"


def counted(number: int, one: str, several: str = "") -> str:
    """A number of things, as in "1 file" and "2,000 files".

    >>> counted(1, "row fits", "rows fit"), counted(0, "question")
    ('1 row fits', '0 questions')
    """
    return f"{number:,} {plural(number, one, several)}"


def listed(words: Sequence[str], last: Literal["and", "or"] = "and") -> str:
    """``words`` as a sentence of the language in use lists them: "one, two and three".

    >>> listed(["one", "two", "three"])
    'one, two and three'
    """
    if len(words) < 2:
        return "".join(words)
    pattern = current().pair if last == "and" else current().alternative
    return pattern.format(first=", ".join(words[:-1]), last=words[-1])


def joined(words: Sequence[str]) -> str:
    """``words`` with "and" between each two, as the language in use has it: "one and two and three".

    >>> joined(["one", "two", "three"])
    'one and two and three'
    """
    return reduce(lambda first, last: current().pair.format(first=first, last=last), words) if words else ""


def in_quotes(words: str) -> str:
    """``words`` in the quotation marks of the language in use.

    >>> in_quotes("may")
    '“may”'
    """
    opening, closing = current().quotes
    return f"{opening}{words}{closing}"


MOST_LINES = 100
"""What somebody may read through before they begin to correct things. Whatever is wrong a thousand times is
wrong in one way."""


def first_of(found: Sequence[T], of: Callable[[T], str] = lambda one: "") -> list[str]:
    """The lines of ``found``, ``MOST_LINES`` at most and in their order, and how many more there are. ``of``
    says what each belongs to (the file of a fault): all of those have their turn before any has its next, so
    that a thousand of one hide none of another."""
    turns = Counter[str]()
    ranked = []
    for place, one in enumerate(found):
        belongs = of(one)
        ranked.append((turns[belongs], place))
        turns[belongs] += 1
    lines = [str(found[place]) for place in sorted(place for _, place in nsmallest(MOST_LINES, ranked))]
    left = len(found) - len(lines)
    return [*lines, f"and {left:,} more"] if left else lines


def paragraphs(numbers: Sequence[int]) -> str:
    """Where in the article: "paragraph 3", "paragraphs 3, 4 and 9"; nothing for none."""
    if not numbers:
        return ""
    named = listed([str(number) for number in numbers])
    return ngettext("paragraph {numbers}", "paragraphs {numbers}", len(numbers), numbers=named)


_WITHOUT_SPACES = re.compile("[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]")
_BETWEEN_WORDS = re.compile("[\\s\ufeff\u2012-\u2015]+|--+")


def count_words(text: str) -> int:
    """How many words ``text`` has, as word processors count.

    A word stands between blanks or dashes and has a letter or a digit: "it’s", "far-off" and
    "$17" are one word each, a dash or dots alone are none. Han characters and kana,
    written without blanks, count one each. The browser's ``countWords`` (quiz/kinds/essay.js)
    follows the same rule.
    """
    apart = _WITHOUT_SPACES.sub(r" \g<0> ", text)
    return sum(any(unicodedata.category(mark)[0] in "LN" for mark in word) for word in _BETWEEN_WORDS.split(apart))


_OBEYED = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb\ud800-\udfff]")
"""Letters that a terminal, or whatever else shows text, would not draw but follow: control characters, ends of
lines, orders to change the direction of writing; and halves of letters."""


def visible(text: str, but: str = "") -> str:
    r"""``text`` with the letters that would be obeyed, ``but`` for these, written out as Python writes them.

    >>> print(visible("Ada\x1b[31m\nBo"))
    Ada\x1b[31m\nBo
    """
    return _OBEYED.sub(lambda found: found[0] if found[0] in but else _written_out(found[0]), text)


def _written_out(letter: str) -> str:
    return letter.encode("unicode_escape").decode()

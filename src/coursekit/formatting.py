"""Money, months and beginnings of sentences as the course writes them, and how it counts words: the
same on every machine."""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from heapq import nsmallest
from typing import TypeVar

T = TypeVar("T")

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def month_of(day: datetime.date) -> str:
    """The month of ``day``, as in "March 2018"."""
    # Not strftime: its names of months follow a setting that anybody in the same Python may change.
    return f"{_MONTHS[day.month - 1]} {day.year}"


def day_of(day: datetime.date) -> str:
    """The date ``day``, as in "3 March 2018"."""
    return f"{day.day} {month_of(day)}"


def figure(amount: float | None, unknown: str = "not known") -> str:
    """A number without needless digits. None is said to be ``unknown``: it is not zero."""
    return unknown if amount is None else f"{amount:g}"


def money(usd_bn: float | None, unknown: str = "not known") -> str:
    """An amount in billions of dollars, as in "$9.3 billion"; None as in ``figure``."""
    return unknown if usd_bn is None else f"${figure(usd_bn)} billion"


def capital(text: str) -> str:
    """``text`` fit to begin a line, whatever follows its first letter."""
    return text[:1].upper() + text[1:]


def whole(digits: str) -> int:
    """The number that a text writes with these digits. Nine of them are more than anybody counts here, and
    Python makes no number of thousands."""
    return int(digits[:9])


def counted(number: int, one: str, several: str = "") -> str:
    """A number of things: "1 file", "2,000 files"; ``several`` where an s is not enough.

    >>> counted(1, "row fits", "rows fit"), counted(0, "question")
    ('1 row fits', '0 questions')
    """
    return f"{number:,} {one if number == 1 else several or one + 's'}"


def listed(words: Sequence[str]) -> str:
    """``words`` as a sentence lists them: "one, two and three"."""
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


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
    return f"paragraph{'s' * (len(numbers) > 1)} {listed([str(number) for number in numbers])}" if numbers else ""


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

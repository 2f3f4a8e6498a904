"""Sentences of the interface, in the language that is in use. ``browser/messages.js`` does the same in browsers.

A sentence has places in braces, which are filled after it is translated: a language puts them where they belong. So a
sentence is never put together from pieces, and a number of things goes through :func:`ngettext`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Literal

from msgspec import Struct, convert

_HERE = Path(__file__).parent
_CONTEXT = "\x04"  # between a context and its message, as in files of GNU gettext

ENGLISH = "en"
LANGUAGES = (ENGLISH, *sorted(path.stem for path in _HERE.glob("*.po")))
"""The languages that the interface speaks, by their codes."""


class Language(Struct, frozen=True, kw_only=True, eq=False):  # there is one of each: it is known by itself
    """How a language writes, and the interface's sentences in it, by those in English.

    ``plurals`` says which of a message's forms is for which number: a digit for each number from 0 to 199, and from
    there on as for the number 100 to 199 with the same last two digits, which is what rules of languages look at.
    ``percent``, ``day``, ``month``, ``before`` (a year BC) and ``pair`` (the last two of a list) have places in braces.
    ``quotes`` opens and closes somebody's words.

    >>> language_of("de").decimal, language_of("de").months[2]
    (',', 'März')
    """

    code: str
    direction: Literal["ltr", "rtl"]
    decimal: str
    group: str
    percent: str
    months: tuple[str, ...]
    day: str
    month: str
    before: str
    pair: str
    alternative: str
    quotes: tuple[str, str]
    plurals: str
    messages: dict[str, str | list[str]]
    in_browsers: list[str]


@cache
def language_of(code: str) -> Language:
    """The language of that code, one of ``LANGUAGES``.

    Raises FileNotFoundError for another.
    """
    return convert(json.loads((_HERE / f"{code}.json").read_text(encoding="utf-8")), Language)


_in_use: list[Language] = []


def current() -> Language:
    """The language in use: English until somebody says otherwise."""
    return _in_use[-1] if _in_use else language_of(ENGLISH)


def use(language: Language | str) -> None:
    """Speak that language from now on. A process has one at a time, that of the course it opened last."""
    _in_use[:] = [language_of(language) if isinstance(language, str) else language]


@contextmanager
def in_language(language: Language | str) -> Iterator[None]:
    """Speak that language within a block.

    >>> with in_language("de"):
    ...     number(1234.5)
    '1.234,5'
    """
    before = list(_in_use)
    use(language)
    try:
        yield
    finally:
        _in_use[:] = before


def gettext(message: str, **values: object) -> str:
    """``message`` in the language in use, with ``values`` in its places. Without values, braces are just braces.

    >>> gettext("Lesson {number}", number=3)
    'Lesson 3'
    """
    return _filled(_translated(message, 0) or message, values)


def ngettext(one: str, several: str, n: int, **values: object) -> str:
    """The message for ``n`` things. ``{n}`` in it is the number, as the language writes it.

    >>> ngettext("{n} row", "{n} rows", 2000)
    '2,000 rows'
    """
    return _filled(_translated(one, _form(n)) or (one if n == 1 else several), {"n": number(n), **values})


def pgettext(context: str, message: str, **values: object) -> str:
    """A message that is ambiguous without its ``context``, which nobody sees: "Right" is a verdict or a side.

    >>> pgettext("a month", "May")
    'May'
    """
    return _filled(_translated(f"{context}{_CONTEXT}{message}", 0) or message, values)


def gettext_noop(message: str) -> str:
    """``message`` as it is: for a constant, which is translated where it is used, since modules are read before
    anybody has opened a course."""
    return message


def number(value: float, decimals: int = 3) -> str:
    """A number as the language in use writes it, with so many decimals at most and no trailing zeros.

    >>> number(1234.5), number(2000), number(9.0)
    ('1,234.5', '2,000', '9')
    """
    language = current()
    digits = f"{value:,.{decimals}f}"
    whole, _, rest = digits.partition(".")
    rest = rest.rstrip("0")
    return whole.replace(",", language.group) + (f"{language.decimal}{rest}" if rest else "")


def fixed(value: float, decimals: int) -> str:
    """A number with exactly so many decimals.

    >>> fixed(0.5, 2)
    '0.50'
    """
    return f"{value:.{decimals}f}".replace(".", current().decimal)


def percent(n: object) -> str:
    """A number of per cent, as the language in use writes it.

    >>> percent(25)
    '25%'
    """
    return current().percent.format(n=n)


def _form(n: int) -> int:
    plurals = current().plurals
    return int(plurals[n if n < 200 else 100 + n % 100])


def _translated(key: str, form: int) -> str:
    found = current().messages.get(key, "")
    return found if isinstance(found, str) else found[form]


def _filled(text: str, values: dict[str, object]) -> str:
    return text.format_map(values) if values else text

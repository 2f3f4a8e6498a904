"""Numbers as students type them: with either decimal mark, grouped or not, in any digits, with the unit.

``browser/typed_number.js`` follows the same rules; ``tests/quiz/number_cases.json`` holds both to the
same cases. Whatever may be read in two ways is read in both: the student is asked.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterator
from itertools import product

from coursekit.formatting import unit_parts

_LONGEST = 100
"""Characters. No honest number is longer."""

_ALIKE = str.maketrans(
    {
        **dict.fromkeys("‐‑‒–—−﹣－", "-"),
        "＋": "+",
        **dict.fromkeys("＄﹩", "$"),
        "￡": "£",
        "￥": "¥",
        **dict.fromkeys("٪％﹪", "%"),
        **dict.fromkeys("’‘ʼ´`＇٬", "'"),
        **dict.fromkeys("，،", ","),
        "．": ".",
    }
)
"""Signs and marks that mean the same as one that stands on every keyboard. An apostrophe only groups."""

_DECIMAL_ONLY = "٫"
_BLANKS = re.compile(r"[\s\x1c-\x1f\x85]+")
_SIGNED = rf"([+-]?) ?{{}} ?([+-]?) ?([0-9.,{_DECIMAL_ONLY}' ]+)"
_GROUPED = re.compile(r"[1-9][0-9]{0,2}([.,' ])[0-9]{3}(?:\1[0-9]{3})*|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}")
"""Groups of three, with one mark for all; or, as in India, of two before the last three."""

_PER_CENT = ("%", "per cent", "percent", "prozent")
_CURRENCIES = {
    "$": ["dollars", "dollar", "usd"],
    "€": ["euros", "euro", "eur"],
    "£": ["pounds", "pound", "gbp"],
    "¥": ["yen", "jpy"],
}
"""How amounts of money are written without their sign."""

_SHORT = {
    "thousand": ["k"],
    "million": ["m", "mn", "mln"],
    "billion": ["bn", "bln"],
    "trillion": ["tn", "trn"],
    "millionen": ["million", "mio", "mio."],
    "milliarden": ["milliarde", "mrd", "mrd."],
    "billionen": ["billion", "bio", "bio."],
}
"""How large numbers are shortened. German has another singular, too."""

_MOST_WORDS = 3
"""In a unit. A longer one is taken only as it stands."""

_LATER_DIGITS = (0x11F50, 0x10D40, 0x116D0, 0x116DA, 0x11BF0, 0x1CCF0, 0x1E5F1, 0x11DE0)
"""Where rows of digits begin that Unicode has had since version 15, from Kawi on. Not every Python and every browser
knows them, and both sides are to read the same."""

_LATER = {first + value: str(value) for first in _LATER_DIGITS for value in range(10)}


def readings(typed: object, unit: str = "") -> list[float]:
    """What a student may mean by ``typed``, the answer to a question in ``unit`` ("days", "$ billion", "%").

    One number, as a rule; none when it is no number; two, the whole one first, where one mark with
    three digits behind it may group or be the decimal mark.

    >>> readings("−1 234,5"), readings("60 %", "per cent"), readings("1,234"), readings("1e3")
    ([-1234.5], [60.0], [1234.0, 1.234], [])
    >>> readings("$17 bn", "$ billion"), readings("1 day", "days")
    ([17.0], [1.0])
    """
    if isinstance(typed, int | float) and not isinstance(typed, bool):
        return [float(typed)] if abs(typed) <= sys.float_info.max else []
    if not isinstance(typed, str) or len(typed) > _LONGEST:
        return []
    text, sign = _plain(typed), unit_parts(_plain(unit))[0]
    signed = re.compile(_SIGNED.format(f"[{sign or ''.join(_CURRENCIES)}]?"))
    for ending in _endings(_plain(unit)):
        found = signed.fullmatch(text.removesuffix(ending).rstrip()) if text.endswith(ending) else None
        if found and not (found[1] and found[2]):
            factor = -1 if "-" in (found[1], found[2]) else 1
            return [factor * float(form) for form in _forms(found[3].rstrip())]
    return []


def percents(typed: object) -> list[float]:
    """What a student may mean by ``typed`` as a number of per cent, from 0 to 100. (Never two: to group,
    a number has to be a thousand or more.)"""
    return [percent for percent in readings(typed, "%") if 0 <= percent <= 100]


def _plain(text: str) -> str:
    """``text`` with ASCII digits and marks, single blanks, and nothing that cannot be seen."""
    seen = "".join(letter for letter in text if unicodedata.category(letter) != "Cf").translate(_ALIKE)
    digits = "".join(str(unicodedata.decimal(letter, letter)) for letter in seen.translate(_LATER))
    return _BLANKS.sub(" ", digits).strip().lower()


def _endings(unit: str) -> list[str]:
    """What may stand behind a number in ``unit``: nothing, or the unit, in the singular or plural, in full or short."""
    if unit in _PER_CENT:
        return ["", *_PER_CENT]
    sign, bare = (part.strip() for part in unit_parts(unit))
    words = bare.split(" ")
    units = [" ".join(form) for form in product(*map(_ways, words))] if len(words) <= _MOST_WORDS else [bare]
    if not sign:
        return ["", *units]
    named = [f"{form} {name}".strip() for form in units for name in (sign, *_CURRENCIES.get(sign, ()))]
    return ["", sign, *units, *(f"{sign} {form}" for form in units), *(f"{sign}{form}" for form in units), *named]


def _ways(word: str) -> list[str]:
    """A word of a unit as students write it: "billion" or "bn", "days" or "day"."""
    if word.endswith("s"):
        return [word, word[:-1], *([f"{word[:-3]}y"] if word.endswith("ies") else [])]
    return [word, f"{word}s", *([f"{word[:-1]}ies"] if word.endswith("y") else []), *_SHORT.get(word, [])]


def _forms(body: str) -> Iterator[str]:
    """The plain forms ("1234.5") of a number that has marks in it."""
    if not any(mark in body for mark in f".,' {_DECIMAL_ONLY}"):
        yield body
    if _GROUPED.fullmatch(body):
        yield re.sub("[^0-9]", "", body)
    decimal = re.fullmatch(rf"(.*)([.,{_DECIMAL_ONLY}])([0-9]*)", body)
    if decimal:
        whole, mark, part = decimal.groups()
        is_grouped = part and mark not in whole and _GROUPED.fullmatch(whole)
        if (whole + part).isdigit() or is_grouped:
            yield f"{re.sub('[^0-9]', '', whole)}.{part}"

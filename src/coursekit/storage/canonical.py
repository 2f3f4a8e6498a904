"""JSON that says the same in another form: indented, with other escapes, its names in another order.

Editors and mail programs do that to a file and change nothing of what it says. ``screen/browser/file.js``
follows the same rules; ``tests/storage/work_cases.json`` holds both to the same cases.
"""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import Any

import msgspec

from coursekit.storage.entries import utf16, well_formed

_STRING = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"(:?)')
"""A string in JSON without blanks, and whether it is a name."""

_ESCAPED = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)++"')
"""A string with escapes. (What is between two strings has none, so no match begins where a string ends.)"""

_encoder = json.JSONEncoder(ensure_ascii=False)


def canonical(value: Any) -> str:
    """The one form of ``value`` (what JSON can hold) as text: RFC 8785, "JSON Canonicalization Scheme".

    Names are sorted and nothing is escaped that need not be; numbers are written as ECMAScript writes them.
    What no JSON text can hold becomes what a browser makes of it: half a character the replacement character,
    a number that is too large ``null``. Raises RecursionError for what is nested without end.

    >>> canonical({"b": 80.0, "a": ["é", 1e21]})
    '{"a":["é",1e+21],"b":80}'
    """
    match value:
        case str():
            return _encoder.encode(well_formed(value))
        case None | True | False:
            return _encoder.encode(value)
        case int() | float():
            return _number(value)
        case dict():
            names = sorted(value, key=utf16)
            return f"{{{','.join([f'{canonical(name)}:{canonical(value[name])}' for name in names])}}}"
    return f"[{','.join(map(canonical, value))}]"


def _number(value: float) -> str:
    """As ``Number.prototype.toString`` (ECMA-262) has it: the same digits as Python's, in another layout."""
    try:
        digits = repr(float(value))
    except OverflowError:
        return "null"
    if digits in ("inf", "-inf", "nan"):
        return "null"
    if not float(value):
        return "0"
    if 1e-6 <= abs(value) < 1e21:
        return f"{Decimal(digits):f}".removesuffix(".0")
    mantissa, _, exponent = digits.partition("e")
    return f"{mantissa.removesuffix('.0')}e{int(exponent):+}"


def compact(text: bytes) -> bytes:
    r"""The JSON ``text``, which must be sound, without blanks and needless escapes. Order and numbers stay as
    they are written.

    >>> compact(b'{ "a" : "\\u0041", "b": 1.0 }')
    b'{"a":"A","b":1.0}'
    """
    tight = msgspec.json.format(text, indent=-1)
    return _ESCAPED.sub(lambda found: msgspec.json.encode(msgspec.json.decode(found[0])), tight)


def is_plain(text: bytes) -> bool:
    """Whether every name in the JSON ``text`` is there once, so that all who read it read the same.

    Raises msgspec.MsgspecError, UnicodeError or RecursionError where it is not sound to its last letter.
    """
    read = msgspec.json.decode(text)
    again = msgspec.json.encode(read)
    # A name that is there twice is written once. Nearly all files pass here; others have numbers of their own.
    if again == text:
        return True
    tight = compact(text)
    return again == tight or _names_in(read) == _STRING.findall(tight).count(b":")


def _names_in(read: Any) -> int:
    names, left = 0, [read]
    while left:
        one = left.pop()
        if isinstance(one, dict):
            names += len(one)
            left += one.values()
        elif isinstance(one, list):
            left += one
    return names

"""JSON that says the same in another form: indented, with other escapes, its names in another order.

Editors and mail programs do that to a file and change nothing of what it says. ``progress/browser/file.js``
follows the same rules; ``tests/keeping/work_cases.json`` holds both to the same cases.
"""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import Any

import msgspec

_TOKEN = re.compile(rb'("[^"\\]*+(?:\\.[^"\\]*+)*+")([ \t\r\n]*+:)?|[ \t\r\n]++')
"""A string, perhaps as the name of something, or the blanks between two marks."""

_HALF = re.compile("[\ud800-\udfff]")
"""Half a character, as a cut emoji leaves it."""

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
            return _encoder.encode(_HALF.sub("\ufffd", value))
        case None | True | False:
            return _encoder.encode(value)
        case int() | float():
            return _number(value)
        case dict():
            names = sorted(value, key=lambda name: name.encode("utf-16-be", "surrogatepass"))
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


def compact(text: bytes) -> tuple[bytes, int]:
    r"""The JSON ``text``, which must be sound, without blanks and needless escapes, and how many names are
    in it. Order and numbers stay as they are written.

    >>> compact(b'{ "a" : "\\u0041", "b": 1.0 }')
    (b'{"a":"A","b":1.0}', 2)
    """
    names = 0

    def tidied(found: re.Match[bytes]) -> bytes:
        nonlocal names
        string, colon = found[1] or b"", found[2]
        names += bool(colon)
        if b"\\" in string:
            string = msgspec.json.encode(msgspec.json.decode(string))
        return string + b":" if colon else string

    return _TOKEN.sub(tidied, text), names


def is_plain(text: bytes) -> bool:
    """Whether every name in the JSON ``text`` is there once, so that all who read it read the same.

    Raises msgspec.MsgspecError, UnicodeError or RecursionError where it is not sound to its last letter.
    """
    read = msgspec.json.decode(text)
    # A name that is there twice would be written once. This is how nearly all files pass, and quickly.
    return bool(msgspec.json.encode(read) == text) or _names_in(read) == compact(text)[1]


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

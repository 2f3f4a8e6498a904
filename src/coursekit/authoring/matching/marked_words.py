"""The words of a paragraph that stand between quotation marks, of whatever kind the printer uses."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from msgspec import Struct

_DOUBLE = re.compile(
    r"“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)|«[^»]*(?:»|$)|„[^“”]*(?:[“”]|$)"
    r"|»[^»«]+«|‹[^‹›]+›|›[^‹›]+‹|(?<!\w)‚(?:[^‚‘’]|’(?=\w))+[‘’](?!\w)"
)
_SINGLE = re.compile(r"(?<![\w’'])[‘'](?=[^\s’'])(?:[^‘’']|['’](?=\w))*[^\s‘’'](?:['’])(?!\w)")
"""Closed, since a mark alone is an apostrophe; and with nothing else that may be one in it."""

_ELISION = re.compile(r"[‘’'](?:\d0s|\d\d\b|tis\b|twas\b|twere\b|em\b|til\b|cause\b|n\b)", re.IGNORECASE)
"""An apostrophe at the beginning of a word."""

_MARKS = "“”„\"«»‹›‘’‚'"


class InMarks(Struct, frozen=True):
    """What stands between two marks, without them. ``start`` and ``stop``: where it stands, with its marks."""

    text: str
    start: int
    stop: int


def marked_words(paragraph: str) -> list[InMarks]:
    """What stands in quotation marks, in order; of a quotation in a quotation, the outer one alone.

    A quotation that goes on in the next paragraph ends where this one ends. An apostrophe is no mark.

    >>> [one.text for one in marked_words("He’s “the ‘boss’ here”, the dogs' owner said in the '90s: 'no'.")]
    ['the ‘boss’ here', 'no']
    """
    paragraph = unicodedata.normalize("NFC", paragraph)
    double = [found.span() for found in _DOUBLE.finditer(paragraph)]
    single = [
        found.span()
        for found in _SINGLE.finditer(paragraph)
        if not _ELISION.match(paragraph, found.start()) and not _inside(found.span(), double)
    ]
    return list(_bare(paragraph, sorted([*double, *single])))


def _inside(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(start < span[1] and span[0] < stop for start, stop in others)


def _bare(paragraph: str, spans: list[tuple[int, int]]) -> Iterator[InMarks]:
    for start, stop in spans:
        inner = paragraph[start + 1 : stop].strip()
        # The mark that closes, and not an apostrophe that is part of the last word.
        text = inner[:-1].strip() if paragraph[stop - 1] in _MARKS and stop - start > 1 else inner
        if any(letter.isalnum() for letter in text):
            yield InMarks(text, start, stop)

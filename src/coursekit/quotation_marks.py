"""Where a text quotes: between the marks of English, German, French and other printers.

``screen/browser/quotation_marks.js`` finds the same; ``tests/quotation_mark_cases.json`` holds both to the same cases.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

OPENING = '“"„«»‹›‘‚'
"""What a text that brings its own quotation marks may begin with."""

BETWEEN_MARKS = (
    r"“[^“”„]+”|„[^„“”]+[“”]|«[^«»]+»|»[^«»]+«|‹[^‹›]+›|›[^‹›]+‹"
    r"|(?<!\w)‘(?:[^‘’]|’(?=\w))+’(?!\w)|(?<!\w)‚(?:[^‚‘’]|’(?=\w))+[‘’](?!\w)"
)
"""A pattern for a whole quotation with its marks, of which each is one letter. An apostrophe within a word, or before
one, ends none."""

_QUOTATION = re.compile(BETWEEN_MARKS)


class QuotedSpan(Struct, frozen=True):
    """What stands between two marks: the places of its first letter and behind its last, and its ``words``."""

    start: int
    end: int
    words: str


def quotations(text: str) -> Iterator[QuotedSpan]:
    """The quotations of ``text``, in their order. What is quoted within one belongs to it.

    >>> [found.words for found in quotations("He said “no”, „nein“ and « non ».")]
    ['no', 'nein', 'non']
    """
    for match in _QUOTATION.finditer(text):
        inside = match[0][1:-1]
        start = match.start() + 1 + len(inside) - len(inside.lstrip())
        yield QuotedSpan(start, start + len(inside.strip()), inside.strip())


def is_quoted(text: str, place: int) -> bool:
    """Whether the letter at ``place`` of ``text`` stands in a quotation, or in one that is not closed in this text.

    >>> is_quoted("„Nein“, said the mayor.", 2), is_quoted("„Nein“, said the mayor.", 9)
    (True, False)
    """
    if any(match.start() < place < match.end() for match in _QUOTATION.finditer(text)):
        return True
    before = _QUOTATION.sub("", text[:place])
    return before.count("“") > before.count("”") or "„" in before

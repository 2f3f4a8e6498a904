"""How words that a kit quotes stand to a copy: as printed, nearly, elsewhere, or nowhere."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from typing import Literal

from msgspec import Struct

from coursekit.authoring.quotes.article_copy import Copy
from coursekit.folded_text import Folded, fold
from coursekit.nearest_passage import nearest

NEAR = 0.7
"""How alike (0 to 1, ``difflib``) words must be to be the same ones, printed or copied otherwise."""

CONTEXT, MOST_SHOWN = 1, 3
"""Words shown beside a difference, and of it: what tells it, and no more of the article."""

_LEFT_OUT = re.compile(r"\s*(?:\[\s*\.\.\.\s*\]|\(\s*\.\.\.\s*\)|\.\.\.)\s*")
_IN_MARKS = re.compile(
    r"“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)|«[^»]*(?:»|$)|„[^“”]*(?:[“”]|$)|(?<!\w)[‘'](?:[^’']|['’](?=\w))*(?:['’]|$)"
)

Kind = Literal["exact", "typography", "outside", "cut", "elsewhere", "shortened", "near", "missing"]


class QuoteMatch(Struct, frozen=True):
    """What a comparison found. ``paragraphs``: where else the words stand. ``shown``: the difference in a
    few words, the kit's and then the copy's. ``words``: how many were left out."""

    kind: Kind
    paragraphs: list[int] = []
    shown: tuple[str, str] = ("", "")
    words: int = 0


def compare(text: str, number: int, copy: Copy) -> QuoteMatch:
    """How ``text``, quoted from paragraph ``number``, stands to the copy."""
    words = fold(text).text
    paragraph = copy.paragraphs[number - 1] if number <= len(copy.paragraphs) else fold("")
    if places := list(paragraph.find_all(words)):
        return _found(text, paragraph, places)
    others = places_of(words, copy.paragraphs)
    if others:
        return QuoteMatch("elsewhere", others)
    if place := paragraph.find(words, whole=False):
        printed = fold(_whole_words(paragraph.origin, place)).text
        return QuoteMatch("cut", shown=_difference(_bare(words), _bare(printed)))
    if (left_out := _left_out(words, paragraph)) is not None:
        return QuoteMatch("shortened", words=left_out)
    return _nearest(words, number, copy)


def places_of(words: str, paragraphs: list[Folded]) -> list[int]:
    """The numbers of the paragraphs that have these folded words."""
    return [number for number, paragraph in enumerate(paragraphs, start=1) if paragraph.find(words)]


def has_marks(copy: Copy) -> bool:
    """Whether the copy has quotation marks at all, which some ways of copying lose."""
    return any(_IN_MARKS.search(paragraph.origin) for paragraph in copy.paragraphs)


def _found(text: str, paragraph: Folded, places: list[range]) -> QuoteMatch:
    """The first of the places that is between quotation marks: the same words may stand before it without any."""
    spans = [span.span() for span in _IN_MARKS.finditer(paragraph.origin)]
    quoted = (one for one in places if any(start <= one.start and one.stop <= stop for start, stop in spans))
    place = next(quoted, None)
    if place is None:
        return QuoteMatch("outside")
    printed = paragraph.origin[place.start : place.stop]
    if _one_blank(text) == _one_blank(printed):
        return QuoteMatch("exact")
    return QuoteMatch("typography", shown=_difference(text.split(), printed.split()))


def _one_blank(text: str) -> str:
    """``text`` in its composed form, with one blank wherever there are several: how a file is filled."""
    return re.sub(r"[ \t\n]+", " ", unicodedata.normalize("NFC", text))


def _whole_words(origin: str, place: range) -> str:
    start, stop = place.start, place.stop
    while start and origin[start - 1].isalnum():
        start -= 1
    while stop < len(origin) and origin[stop].isalnum():
        stop += 1
    return origin[start:stop]


def _left_out(words: str, paragraph: Folded) -> int | None:
    """How many words ``...`` stands for; None when the pieces are not in the paragraph one after another."""
    pieces = [piece for piece in _LEFT_OUT.split(words) if piece]
    if len(pieces) < 2 and not (pieces and pieces[0] != words):
        return None
    at, missing = 0, 0
    for place, piece in enumerate(pieces):
        found = paragraph.text.find(piece, at)
        if found < 0:
            return None
        missing += len(paragraph.text[at:found].split()) if place else 0
        at = found + len(piece)
    return missing


def _nearest(words: str, number: int, copy: Copy) -> QuoteMatch:
    """The words of the copy that are most like these, those of the paragraph named first."""
    wanted = _bare(words)
    numbers = sorted(range(1, len(copy.paragraphs) + 1), key=lambda other: other != number)
    texts = [_bare(copy.paragraphs[other - 1].text) for other in numbers]
    found = nearest(_small(wanted), [_small(text) for text in texts], NEAR, 1 / 3)
    if not found:
        return QuoteMatch("missing")
    there = texts[found.text][found.start : found.stop]
    return QuoteMatch("near", [numbers[found.text]], _difference(wanted, there))


def _small(words: list[str]) -> list[str]:
    return [word.casefold() for word in words]


def _bare(words: str) -> list[str]:
    """Words without the marks at their ends."""
    return [word.strip("'") or word for word in words.split()]


def _difference(ours: list[str], theirs: list[str]) -> tuple[str, str]:
    """The first place where two lists of words differ, in a few words of each, with [ ] round it."""
    codes = SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes()
    first = next((code for code in codes if code[0] != "equal"), None)
    if first is None:
        return "", ""
    _, start, stop, their_start, their_stop = first
    return _around(ours, start, stop), _around(theirs, their_start, their_stop)


def _around(words: list[str], start: int, stop: int) -> str:
    middle = words[start:stop]
    inside = " ".join(middle[:MOST_SHOWN]) + (" …" if len(middle) > MOST_SHOWN else "")
    before, after = words[max(0, start - CONTEXT) : start], words[stop : stop + CONTEXT]
    return " ".join([*before, f"[{inside}]", *after])

"""How words that a kit quotes stand to a copy: as printed, nearly, elsewhere, or nowhere."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from typing import Literal

from msgspec import Struct

from coursekit.authoring.matching.marked_words import marked_words
from coursekit.authoring.matching.quote_matcher import Capitals, nearest_to, passage_of, runs_of
from coursekit.authoring.quotes.article_copy import Copy
from coursekit.folded_text import Folded, fold

NEAR = 0.7
"""How alike (0 to 1, ``difflib``) words must be to be the same ones, printed or copied otherwise."""

CONTEXT, MOST_SHOWN = 1, 3
"""Words shown beside a difference, and of it: what tells it, and no more of the article."""

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
    paragraph = copy.paragraphs[number - 1] if number <= len(copy.paragraphs) else fold("")
    if places := passage_of(paragraph.origin).places(text):
        return _found(text, paragraph, places)
    others = places_of(text, copy)
    if others:
        return QuoteMatch("elsewhere", others)
    if place := paragraph.find(fold(text).text, whole=False):
        printed = _whole_words(paragraph.origin, place)
        return QuoteMatch("cut", shown=_difference(passage_of(text).shown(), passage_of(printed).shown()))
    if left_out := _left_out(text, paragraph):
        return QuoteMatch("shortened", words=left_out)
    return _nearest(text, number, copy)


def places_of(words: str, copy: Copy, capitals: Capitals = "as printed") -> list[int]:
    """The numbers of the paragraphs that have these words."""
    return [
        number
        for number, paragraph in enumerate(copy.paragraphs, start=1)
        if passage_of(paragraph.origin).places(words, capitals)
    ]


def has_marks(copy: Copy) -> bool:
    """Whether the copy has quotation marks at all, which some ways of copying lose."""
    return any(marked_words(paragraph.origin) for paragraph in copy.paragraphs)


def _found(text: str, paragraph: Folded, places: list[range]) -> QuoteMatch:
    """The first of the places that is between quotation marks: the same words may stand before it without any."""
    spans = marked_words(paragraph.origin)
    quoted = (one for one in places if any(span.start <= one.start and one.stop <= span.stop for span in spans))
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


def _left_out(text: str, paragraph: Folded) -> int:
    """How many words dots or brackets stand for; 0 when nothing is left out, or the pieces are not in the paragraph
    one after another."""
    at, missing = 0, 0
    runs = runs_of(text)
    for place, run in enumerate(fold(run).text for run in runs):
        found = paragraph.text.find(run, at)
        if found < 0 or runs == [text]:
            return 0
        missing += len(paragraph.text[at:found].split()) if place else 0
        at = found + len(run)
    return missing


def _nearest(text: str, number: int, copy: Copy) -> QuoteMatch:
    """The words of the copy that are most like these, those of the paragraph named first."""
    numbers = sorted(range(1, len(copy.paragraphs) + 1), key=lambda other: other != number)
    passages = [passage_of(copy.paragraphs[other - 1].origin) for other in numbers]
    found = nearest_to(text, passages, NEAR, 1 / 3)
    if not found:
        return QuoteMatch("missing")
    there = passages[found.place].shown(found.start, found.stop)
    return QuoteMatch("near", [numbers[found.place]], _difference(passage_of(text).shown(), there))


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

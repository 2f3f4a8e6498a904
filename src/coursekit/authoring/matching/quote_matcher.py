"""Where quoted words stand in a text, or what there is most like them.

``check`` looks in what a kit quotes, ``verify-quotes`` in a copy of the article, ``draft`` in both. Marks, dashes, dots
and blanks of any kind are the same to all three, and only whole words are found.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Literal

from msgspec import Struct

from coursekit.folded_text import Folded, fold
from coursekit.nearest_passage import nearest

Capitals = Literal["as printed", "free at the beginning", "free"]

_WORD = re.compile(r"[\w$%]+(?:[.,'‘’‑-]\w+)*")
_LEFT_OUT = re.compile(r"\s*(?:\[[^\]]*\]|\(\s*(?:\.\.\.|…)\s*\)|…|\.\s?\.\s?\.)\s*")
_AT_ENDS = " .,;:!?'"


class SearchedText(Struct, frozen=True):
    """A text in which quoted words are looked for: folded with its capitals and without, and its ``words`` as they are
    compared, each with its ``spans`` in the text."""

    kept: Folded
    small: Folded
    words: list[str]
    spans: list[tuple[int, int]]

    def places(self, quoted: str, capitals: Capitals = "as printed") -> list[range]:
        """Each place of the text where ``quoted`` stands.

        >>> passage_of("It was — the fog.").places("It was–the fog")
        [range(0, 16)]
        """
        if capitals == "free":
            return list(self.small.find_all(fold(quoted, "dropped").text))
        words = fold(quoted).text
        if capitals == "as printed":
            return list(self.kept.find_all(words))
        either = {words[:1].lower() + words[1:], words[:1].upper() + words[1:]}
        return sorted((place for one in either for place in self.kept.find_all(one)), key=lambda place: place.start)

    def text(self, start: int, stop: int) -> str:
        """From the word at ``start`` up to the one at ``stop``, as printed."""
        return self.kept.origin[self.spans[start][0] : self.spans[stop - 1][1]]

    def shown(self, start: int = 0, stop: int | None = None) -> list[str]:
        """The same words one by one, each with what is printed behind it."""
        begins = [span[0] for span in self.spans] + [len(self.kept.origin)]
        last = len(self.spans) if stop is None else stop
        ends = [*begins[start + 1 : last], self._end_of(last)]
        return [
            fold(self.kept.origin[begin:end]).text.strip("'")
            for begin, end in zip(begins[start:last], ends, strict=False)
        ]

    def _end_of(self, stop: int) -> int:
        """Behind the last word up to ``stop``, with the marks that touch it."""
        end = self.spans[stop - 1][1] if stop else 0
        while end < len(self.kept.origin) and not (letter := self.kept.origin[end]).isspace() and not letter.isalnum():
            end += 1
        return end


@cache  # the same rows and paragraphs are looked at again for each quotation
def passage_of(text: str) -> SearchedText:
    """A text as one that quoted words are looked for in."""
    kept = fold(text)
    spans = [found.span() for found in _WORD.finditer(kept.origin)]
    words = [fold(kept.origin[start:stop], "dropped").text for start, stop in spans]
    return SearchedText(kept, fold(text, "dropped"), words, spans)


class NearWords(Struct, frozen=True):
    """What is most like some words: those of the passage at ``place`` from ``start`` up to ``stop``."""

    place: int
    start: int
    stop: int


def nearest_to(quoted: str, passages: Sequence[SearchedText], least: float, common: float) -> NearWords | None:
    """The words most like ``quoted``, if they are more alike than ``least`` (0 to 1, ``difflib``) and share ``common``
    of its words; of several alike the first.

    >>> nearest_to("it was a fog", [passage_of("Nobody came."), passage_of("So it was the fog again.")], 0.7, 0.5)
    NearWords(place=1, start=1, stop=5)
    """
    words = passage_of(quoted).words
    found = nearest(words, [passage.words for passage in passages], least, common) if words else None
    return NearWords(found.text, found.start, found.stop) if found else None


def runs_of(quoted: str) -> list[str]:
    """What a quotation has between the dots and brackets that stand for something left out.

    >>> runs_of("We waited … all of us [the crew] and (...) went")
    ['We waited', 'all of us', 'and', 'went']
    """
    return [run for run in _LEFT_OUT.split(quoted) if run]


def bare(quoted: str) -> str:
    """``quoted`` without the marks at its ends, which belong to the sentence that quotes."""
    return fold(quoted).text.strip(_AT_ENDS)


def same_quotation(one: str, other: str) -> bool:
    """Whether one of two quotations is the other, or a part of it, whatever its capitals.

    >>> same_quotation("The buses are empty.", "buses are empty"), same_quotation("a bus", "abuse")
    (True, False)
    """
    return bool(passage_of(one).places(other, "free") or passage_of(other).places(one, "free"))

"""Text without what printers and keyboards decide: kinds of marks, dashes, dots and blanks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Literal

from msgspec import Struct

_MARKS = dict.fromkeys("'\"`´‘’‚‛“”„‟′″‹›«»", "'")
_DASHES = dict.fromkeys("-‐‑‒–—―−", "-")
_ALIKE = _MARKS | _DASHES
_UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"


class Folded(Struct, frozen=True):
    """Folded text, and for each of its letters the place in ``origin`` it comes from."""

    text: str
    places: list[int]
    origin: str

    def find(self, words: str, whole: bool = True) -> range | None:
        """Where folded ``words`` first stand, in places of ``origin``; with ``whole``, only between the
        borders of words. None when they do not, or when there are no words."""
        return next(self.find_all(words, whole), None)

    def find_all(self, words: str, whole: bool = True) -> Iterator[range]:
        """Each place where folded ``words`` stand, as ``find`` has the first."""
        border = r"(?<!\w)" if whole and words[:1].isalnum() else ""
        end = r"(?!\w)" if whole and words[-1:].isalnum() else ""
        for found in re.finditer(f"{border}{re.escape(words)}{end}", self.text) if words else ():
            yield range(self.places[found.start()], self.places[found.end() - 1] + 1)


@cache  # a copy is told apart in several ways, most of which have most blocks in common
def fold(text: str, case: Literal["kept", "dropped"] = "kept") -> Folded:
    """``text`` with one kind of quotation mark, dash, dots and blank; blanks beside a dash, and what is
    not seen, fall away."""
    origin = unicodedata.normalize("NFC", text)
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(origin):
        if letter in _UNSEEN:
            continue
        for part in unicodedata.normalize("NFKC", letter):
            shown = " " if part.isspace() else _ALIKE.get(part, part)
            if shown in (" ", "-") and letters and letters[-1] in (" ", "-"):
                letters[-1] = max(letters[-1], shown)  # a dash outweighs the blanks beside it
                continue
            if shown == "." and letters[-2:] == [".", " "]:  # ". . ." is "..."
                del letters[-1], places[-1]
            for made in shown.casefold() if case == "dropped" else shown:
                letters.append(made)
                places.append(place)
    while letters and letters[0] == " ":
        del letters[0], places[0]
    while letters and letters[-1] == " ":
        del letters[-1], places[-1]
    return Folded("".join(letters), places, origin)

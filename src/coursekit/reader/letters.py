"""Words found in a text by their letters alone, whatever stands between them, and with a few letters misread.
``browser/letters.js`` is its twin."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from msgspec import Struct

MOST_SLIPS = 6


class Letters(Struct, frozen=True):
    """The letters and digits of texts that follow one another: small, without accents. ``begins`` tells those that
    begin a word, ``starts`` where each text begins."""

    text: str
    begins: bytes
    starts: list[int]


def letters_of(texts: Sequence[str]) -> Letters:
    r"""The letters of ``texts``.

    >>> letters_of(["It’s", "naïve."])
    Letters(text='itsnaive', begins=b'\x01\x00\x00\x01\x00\x00\x00\x00', starts=[0, 3])
    """
    made: list[str] = []
    begins = bytearray()
    starts = []
    for text in texts:
        starts.append(len(made))
        begin = True
        for letter in unicodedata.normalize("NFKD", text):
            category = unicodedata.category(letter)[0]
            if category in "LN":
                for small in letter.lower().replace("ß", "ss").replace("ς", "σ"):
                    made.append(small)
                    begins.append(begin)
                    begin = False
            elif category != "M" and letter not in "'’‘`´":
                begin = True
    return Letters("".join(made), bytes(begins), starts)


def slips_in(length: int) -> int:
    """How many letters of so many may be other ones, too many or missing."""
    return 0 if length < 10 else min(MOST_SLIPS, 1 + length // 20)


def places_in(words: str, letters: Letters) -> list[tuple[int, int]]:
    """Where the letters ``words`` stand, each from and up to a place: exactly, or else with a few slips. Words begin
    where a word begins.

    >>> places_in("bargain", letters_of(["A bar-gain. Rebargain!"]))
    [(1, 8)]
    >>> places_in("letthebargaining", letters_of(["let thc bargaining"]))
    [(0, 16)]
    """
    exact = [(place, place + len(words)) for place in _all(words, letters.text) if letters.begins[place]]
    return exact or (_nearly(words, letters) if slips_in(len(words)) else [])


def _all(words: str, text: str) -> Iterator[int]:
    place = text.find(words) if words else -1
    while place >= 0:
        yield place
        place = text.find(words, place + 1)


def _nearly(words: str, letters: Letters) -> list[tuple[int, int]]:
    """Of so many slips at most, one piece of the words has none: where each piece stands is looked at closely."""
    most = slips_in(len(words))
    size = len(words) // (most + 1)
    best: dict[int, tuple[int, int]] = {}
    for start in range(0, size * (most + 1), size):
        for place in _all(words[start : start + size], letters.text):
            near = max(0, place - start - most)
            found = _closest(words, letters.text[near : place - start + len(words) + most], most)
            if found is not None:
                slips, begin, end = found
                if near + begin not in best or slips < best[near + begin][1]:
                    best[near + begin] = (near + end, slips)
    ranked = sorted((slips, begin, end) for begin, (end, slips) in best.items())
    return [(begin, end) for slips, begin, end in ranked if slips == ranked[0][0]]


def _closest(words: str, text: str, most: int) -> tuple[int, int, int] | None:
    """Slips, begin and end of the part of ``text`` that is most like ``words``; None beyond ``most`` slips."""
    row = [(0, place) for place in range(len(text) + 1)]
    for count, letter in enumerate(words, start=1):
        new = [(count, 0)]
        for place, other in enumerate(text, start=1):
            change = (row[place - 1][0] + (letter != other), row[place - 1][1])
            gone = (row[place][0] + 1, row[place][1])
            more = (new[place - 1][0] + 1, new[place - 1][1])
            new.append(min(change, gone, more))
        row = new
    slips, end = min((slips, end) for end, (slips, _) in enumerate(row))
    return None if slips > most else (slips, row[end][1], end)

"""A text as words that can be chosen one by one, and as what stands between them.

``screen/browser/text_words.js`` follows the same rules; ``tests/text_word_cases.json`` holds both to the same cases.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

_INSIDE = "\u00ad\u200c\u200d\u2060"
"""Not seen, and part of the word they stand in: soft hyphens and joiners."""

_JOINS = "'’-‐‑.·&_@\u05be\u05f3\u05f4"
"""What joins two parts to one word when there is no blank: it's, far-off, U.S, R&D."""

_IN_NUMBERS = ",:/٫٬"
"""What joins two numbers: 1,234 and 10:30 and 3/4."""

_UNSPACED = re.compile(
    "[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]"
)
"""Letters of scripts that put no blanks between words, from East and Southeast Asia."""


def paragraphs_of(text: str) -> list[str]:
    r"""The paragraphs of ``text``: each line that is not blank is one.

    >>> paragraphs_of("One.\n\nTwo.")
    ['One.', 'Two.']
    """
    return [line.strip() for line in text.split("\n") if line.strip()]


def pieces(text: str) -> list[str]:
    """``text`` in pieces: what stands before the first word, that word, what stands between it and the next … So every
    second piece is a word, and together they are the text.

    A word is letters, digits and what joins them. A sign before or behind a number belongs to it. Where a language
    puts no blanks between words, each letter counts as one.

    >>> pieces("It's $1.5, or 90%!")
    ['', "It's", ' ', '$1.5', ', ', 'or', ' ', '90%', '!']
    """
    found, begun, place = list[str](), 0, 0
    while place < len(text):
        end = _end_of_word(text, place)
        if end > place:
            found += [text[begun:place], text[place:end]]
            begun = end
        place = max(end, place + 1)
    return [*found, text[begun:]]


def words_in(text: str) -> list[str]:
    """The words of ``text``."""
    return pieces(text)[1::2]


def places_of(words: str, paragraphs: Sequence[Sequence[str]]) -> Iterator[tuple[int, int]]:
    """Where ``words`` stand in the ``paragraphs`` of a text, each in pieces: the numbers of their first and last word,
    from 1. Only whole words count, and what stands between them does not.

    >>> list(places_of("a b", [pieces("A b, a b."), pieces("a, b")]))
    [(3, 4), (5, 6)]
    """
    wanted, before = [alike(word) for word in words_in(words)], 0
    for paragraph in paragraphs:
        there = [alike(word) for word in paragraph[1::2]]
        for place in range(len(there) - len(wanted) + 1 if wanted else 0):
            if there[place : place + len(wanted)] == wanted:
                yield before + place + 1, before + place + len(wanted)
        before += len(there)


def alike(word: str) -> str:
    """``word`` as it is compared: one kind of apostrophe and of hyphen, letters composed, nothing unseen."""
    shown = "".join(letter for letter in word if letter not in _INSIDE)
    return unicodedata.normalize("NFC", shown).translate(_ONE_KIND)


_ONE_KIND = str.maketrans("’‐‑−", "'---")


def _end_of_word(text: str, start: int) -> int:
    """Where the word that begins at ``start`` ends; ``start`` where none begins."""
    place = _past_sign(text, start)
    if not _is_letter(text, place):
        return start
    if _stands_alone(text, place):
        place += 1
        while place < len(text) and (text[place] in _INSIDE or unicodedata.category(text[place])[0] == "M"):
            place += 1
        return place
    while _goes_on(text, place):
        place += 1
    if _is_number(text, place - 1) and place < len(text):
        sign = text[place] in "%‰°" or (_is_money(text, place) and not _is_number(text, place + 1))
        return place + sign
    return place


def _goes_on(text: str, place: int) -> bool:
    """Whether the word that has begun goes on at ``place``."""
    if place >= len(text):
        return False
    if text[place] in _INSIDE:
        return True
    if text[place] in _IN_NUMBERS:
        return _is_number(text, place - 1) and _is_number(text, place + 1)
    at = place + (text[place] in _JOINS)
    return _is_letter(text, at) and not _stands_alone(text, at)


def _past_sign(text: str, start: int) -> int:
    """Behind the sign that opens a word, if one does: $90, −5, -€3, #tram, @mayor."""
    if _is_letter(text, start) or _is_letter(text, start - 1):
        return start
    if text[start] in "#@":
        return start + 1
    place = start + (text[start] in "+-−±")
    place += _is_money(text, place)
    return place if _is_number(text, place) else start


def _is_letter(text: str, place: int) -> bool:
    return 0 <= place < len(text) and unicodedata.category(text[place])[0] in "LNM"


def _is_number(text: str, place: int) -> bool:
    return 0 <= place < len(text) and unicodedata.category(text[place])[0] == "N"


def _is_money(text: str, place: int) -> bool:
    return place < len(text) and unicodedata.category(text[place]) == "Sc"


def _stands_alone(text: str, place: int) -> bool:
    return bool(_UNSPACED.match(text[place])) and unicodedata.category(text[place])[0] == "L"

"""The course's paragraphs found in a copied text. ``browser/aligning.js`` is its twin.

A dynamic programme, as for the sentences of a text and its translation (Gale and Church, "A Program for Aligning
Sentences in Bilingual Corpora", Computational Linguistics 19, 1993): each paragraph takes some neighbouring pieces of
the copy, or none; pieces that no paragraph takes are not part of the article. What it costs depends on how many words
these are, on the words that the course quotes from that paragraph, and on lines and empty lines between them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from coursekit.reader.copied_pieces import AFTER_BLANK, SAME_LINE, CopiedPiece
from coursekit.reader.letters import Letters, letters_of, places_in

MISSING = 6.0
"""That a paragraph is not in the copy."""
MOST_OFF = 12.0
"""That a paragraph has quite another number of words."""
NOT_FOUND = 6.0
"""At most, for what is quoted from a paragraph and is not in it."""
A_WORD = 0.25
"""A word too many or too few, besides what it costs by the length of the paragraph."""
LINE, BLANK_LINE = 0.3, 1.5
"""A line end, or an empty line, within a paragraph."""
JOINED, TORN = 1.5, 4.0
"""A paragraph that begins within a line, behind another one or behind what is no part of the article."""
BETWEEN = 0.7
"""A line between paragraphs that is no part of the article."""


class Expected(Struct, frozen=True):
    """A paragraph of the course: how many words it has, and words that stand in it."""

    words: int
    quoted: Sequence[str]


class Alignment(Struct, frozen=True):
    """For each piece the number of its paragraph, or 0; for each paragraph how many of its quoted words were found
    in it, and where each of these stands among all."""

    numbers: list[int]
    found: list[list[bool]]


def align(pieces: Sequence[CopiedPiece], expected: Sequence[Expected], title: str = "") -> Alignment:
    r"""The pieces of each paragraph. A piece that says what ``title`` does is none.

    >>> from coursekit.reader.copied_pieces import pieces_of
    >>> text = "A title\n\nThe tram is late, as ever. Nobody minds.\nWe walk home in the rain."
    >>> align(pieces_of(text), [Expected(8, ["as ever"]), Expected(6, ["home"])]).numbers
    [0, 1, 1, 2]
    """
    named = letters_of([title]).text
    body = [
        place
        for place, piece in enumerate(pieces)
        if not piece.aside and not (named and letters_of([piece.text]).text == named)
    ]
    kept = [pieces[place] for place in body]
    letters = letters_of([piece.text for piece in kept])
    hits = [_hits(row.quoted, letters) for row in expected]
    cheapest = _cheapest(kept, expected, hits)
    titled = bool(named) and named in letters_of([piece.text for piece in pieces]).text
    sure = _sure(kept, cheapest, expected, hits, titled)
    told = [number if number in sure else 0 for number in cheapest]
    numbers = [0] * len(pieces)
    for place, number in zip(body, told, strict=True):
        numbers[place] = number
    return Alignment(numbers, [_found_in(number, row, told) for number, row in enumerate(hits, start=1)])


def _sure(
    pieces: Sequence[CopiedPiece],
    numbers: Sequence[int],
    expected: Sequence[Expected],
    hits: Sequence[Sequence[_Hit]],
    titled: bool,
) -> set[int]:
    """The paragraphs that are there beyond doubt: with a third of their quoted words, by length; or, next to such a
    paragraph, with about as many words as the course counts. Of one from which nothing is quoted, the number of words
    tells, where it stands in one block."""
    words = [0] * (len(expected) + 1)
    apart = {0}
    for place, (piece, number) in enumerate(zip(pieces, numbers, strict=True)):
        words[number] += piece.words
        if place and number == numbers[place - 1] and piece.gap == AFTER_BLANK:
            apart.add(number)
    sure, alike = set(), set()
    for number, (row, known) in enumerate(zip(expected, hits, strict=True), start=1):
        found = _found_in(number, known, numbers)
        worth = sum(hit.worth for hit, there in zip(known, found, strict=True) if there)
        by_words = worth > 0 and 3 * worth >= sum(hit.worth for hit in known) and 4 * words[number] >= row.words
        by_length = not known and number not in apart and abs(words[number] - row.words) <= 1 and words[number] > 0
        if by_words:
            sure.add(number)
        elif by_length:
            alike.add(number)
    if sure or titled:  # a number of words alone tells nothing of a text that has nothing else of the article
        sure |= alike
    if not any(row.quoted for row in expected):
        return {*numbers}
    # What is next to it may be sure by that, and so on: once on the way down, and once on the way up.
    order = [number for place, number in enumerate(numbers) if place == 0 or numbers[place - 1] != number]
    for way in (order, order[::-1]):
        last = 0
        for one, other in pairwise(way):
            row = expected[other - 1]
            last = one or last
            near = one if row.quoted else last
            if (
                near in sure
                and other
                and abs(near - other) == 1
                and abs(words[other] - row.words) <= 2 + row.words // 7
            ):
                sure.add(other)
    return sure


class _Hit(Struct, frozen=True):
    """Quoted words: what finding them is worth, and from and up to which piece they stand, each time."""

    worth: float
    places: list[tuple[int, int]]


def _hits(quoted: Sequence[str], letters: Letters) -> list[_Hit]:
    made = []
    for words in quoted:
        wanted = letters_of([words]).text
        places = [
            (bisect_right(letters.starts, begin) - 1, bisect_right(letters.starts, end - 1))
            for begin, end in places_in(wanted, letters)
        ]
        made.append(_Hit(min(8.0, 0.25 * len(wanted)), places))
    return made


def _found_in(number: int, hits: Sequence[_Hit], numbers: Sequence[int]) -> list[bool]:
    return [
        any(all(numbers[place] == number for place in range(begin, end)) for begin, end in hit.places) for hit in hits
    ]


def _gains(start: int, hits: Sequence[_Hit], count: int) -> list[float]:
    """For each piece, what a paragraph from ``start`` gains when it reaches it."""
    gains = [0.0] * (count + 1)
    for hit in hits:
        ends = [end for begin, end in hit.places if begin >= start]
        if ends:
            gains[min(ends)] += hit.worth + min(2.0, hit.worth)
    return gains


def _cheapest(pieces: Sequence[CopiedPiece], expected: Sequence[Expected], hits: Sequence[Sequence[_Hit]]) -> list[int]:
    """The number for each piece. A state is how many pieces and paragraphs are done, and whether the last piece
    belongs to a paragraph."""
    count, last = len(pieces), len(expected)
    cost: dict[tuple[int, int, int], float] = {(0, 0, 0): 0.0}
    came: dict[tuple[int, int, int], tuple[int, int, int]] = {}

    def reach(state: tuple[int, int, int], to: tuple[int, int, int], more: float) -> None:
        total = cost[state] + more
        if to not in cost or total < cost[to] - 1e-9:
            cost[to], came[to] = total, state

    for place in range(count + 1):
        for done in range(last + 1):
            for used in (0, 1):
                state = (place, done, used)
                if state not in cost:
                    continue
                if done < last:
                    reach(state, (place, done + 1, used), MISSING)
                    for end, price in _prices(pieces, place, used, expected[done], hits[done]):
                        reach(state, (end, done + 1, 1), price)
                if place < count:
                    reach(state, (place + 1, done, 0), _left_out(pieces[place], used, 0 < done < last))
    return _way_back(
        came, min(((count, last, used) for used in (0, 1) if (count, last, used) in cost), key=cost.__getitem__)
    )


def _left_out(piece: CopiedPiece, used: int, between: bool) -> float:
    if piece.gap == SAME_LINE:
        return TORN if used else 0.0
    return BETWEEN if between else 0.0


def _prices(
    pieces: Sequence[CopiedPiece], start: int, used: int, row: Expected, hits: Sequence[_Hit]
) -> list[tuple[int, float]]:
    """What each paragraph from the piece ``start`` costs, by the piece behind its last."""
    gains = _gains(start, hits, len(pieces))
    price = min(NOT_FOUND, sum(min(2.0, hit.worth) for hit in hits))
    price += (JOINED if used else TORN) if start < len(pieces) and pieces[start].gap == SAME_LINE else 0.0
    words, made = 0, []
    for place in range(start, len(pieces)):
        if place > start:
            price += {SAME_LINE: 0.0, AFTER_BLANK: BLANK_LINE}.get(pieces[place].gap, LINE)
        words += pieces[place].words
        price -= gains[place + 1]
        off = abs(words - row.words) * A_WORD + (words - row.words) ** 2 / max(row.words, 1)
        made.append((place + 1, price + min(MOST_OFF, off)))
        if words > 2 * row.words + 20:
            break
    return made


def _way_back(came: dict[tuple[int, int, int], tuple[int, int, int]], state: tuple[int, int, int]) -> list[int]:
    numbers: list[int] = []
    while state in came:
        before = came[state]
        number = state[1] if state[1] > before[1] else 0
        numbers += [number] * (state[0] - before[0])
        state = before
    return numbers[::-1]

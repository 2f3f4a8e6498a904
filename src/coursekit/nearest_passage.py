"""Which passage is most like some words: what a quotation that is not found was probably copied from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import accumulate

from msgspec import Struct


class NearPassage(Struct, frozen=True):
    """Neighbouring words: those from ``start`` up to ``stop`` of the text at place ``text``."""

    text: int
    start: int
    stop: int


def nearest(wanted: Sequence[str], texts: Sequence[Sequence[str]], least: float, common: float) -> NearPassage | None:
    """The passage whose letters are most like those of ``wanted``, all given as words without capitals; of several
    alike the first. None when none is more alike than ``least``, from 0 to 1 (the ratio of ``difflib``). Only
    passages with the share ``common`` of the words are compared.

    >>> nearest("it was a fog".split(), ["nobody came".split(), "so it was the fog again".split()], 0.7, 0.5)
    NearPassage(text=1, start=1, stop=5)
    """
    matcher = SequenceMatcher(b=" ".join(wanted), autojunk=False)
    best, found = least, None
    known, few = frozenset(wanted), int(common * len(wanted))
    for place, words in enumerate(texts):
        same = [word in known for word in words]
        if same.count(True) < few:
            continue
        for start, stop in _windows(same, len(wanted), few):
            matcher.set_seq1(" ".join(words[start:stop]))
            if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and (alike := matcher.ratio()) > best:
                best, found = alike, NearPassage(place, start, stop)
    return found


def _windows(same: Sequence[bool], wanted: int, few: int) -> Iterator[tuple[int, int]]:
    """Where ``wanted`` words may stand: about as many, and ``few`` or more the same. ``same``: whether each word of the
    text is one of them."""
    until = [0, *accumulate(same)]
    longest = wanted + 2
    # The longest windows hold the most of them: where none holds enough, no shorter one does.
    if all(end - begin < few for begin, end in zip(until, until[longest:] or until[-1:], strict=False)):
        return
    for length in range(max(1, wanted - 2), longest + 1):
        for start in range(max(1, len(same) - length + 1)):
            stop = min(start + length, len(same))
            if until[stop] - until[start] >= few:
                yield start, stop

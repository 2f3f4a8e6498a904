"""Connectives as candidate relations between sentences, or between the parts of one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from coursekit.authoring.drafting.marked_sentences import DraftSentence
from coursekit.authoring.drafting.word_lists import WordLists, any_of

FIRST_WORDS = 3
"""A connective joins a sentence to the one before when it is one of these; later it joins parts of its own."""

_ONLY_FIRST = ("so", "still", "yet", "instead", "of course", "granted", "thus")
"""Elsewhere in a sentence these are mostly something else: “so many”, “not yet”."""
_SINCE_WHEN = re.compile(r"since\s+(?:the\b|\d|[A-Z]|then|when)")


class DraftedRelation(Struct, frozen=True):
    """What may support or attack what: from one place to another (paragraph and sentence), and the word that says so.
    Inside one sentence both places are the same."""

    kind: Literal["supports", "attacks"]
    premise: tuple[int, int]
    to: tuple[int, int]
    word: str
    concession: bool = False


def relations_in(sentences: Sequence[DraftSentence], words: WordLists) -> list[DraftedRelation]:
    """The candidate relations of an article's sentences, in order.

    “Therefore” makes the sentence before it a premise; “because” makes what follows it one; “but” turns against the
    sentence before it. Words in quotation marks join nothing: they are somebody else's.
    """
    found: list[DraftedRelation] = []
    kinds = words.connective_kinds
    pattern = any_of(kinds)
    for index, sentence in enumerate(sentences):
        before = sentences[index - 1] if index else None
        for match in pattern.finditer(sentence.outside):
            word = match.group().lower()
            begins = len(re.findall(r"\w+", sentence.outside[: match.start()])) < FIRST_WORDS
            is_time = word == "since" and _SINCE_WHEN.match(sentence.outside, match.start())
            if (word in _ONLY_FIRST and not begins) or is_time:
                continue
            relation = _relation(kinds[word], word, sentence, before if begins else None)
            if relation and relation not in found:
                found.append(relation)
    return found


def _relation(kind: str, word: str, sentence: DraftSentence, before: DraftSentence | None) -> DraftedRelation | None:
    here = sentence.paragraph, sentence.number
    there = (before.paragraph, before.number) if before else here
    if kind == "supports":
        return DraftedRelation("supports", here, here, word)
    if kind == "concludes":
        return DraftedRelation("supports", there, here, word)
    if kind == "attacks":
        return DraftedRelation("attacks", here, there, word)
    return DraftedRelation("attacks", here, here, word, concession=True)

"""Hedges and loaded words as cues."""

from __future__ import annotations

from coursekit.authoring.drafting.word_lists import WordLists
from coursekit.kit.consistency.article import MOST_CUE_WORDS


def cues_in(text: str, words: WordLists) -> tuple[list[str], list[str]]:
    """The cues of a text as printed, each once, and those of them that are hedges.

    >>> from coursekit.authoring.drafting.word_lists import words_of_language
    >>> cues_in("Perhaps it is absurd, perhaps not.", words_of_language())
    (['Perhaps', 'absurd'], ['Perhaps'])
    """
    found: dict[str, str] = {}
    for cue in words.cues.finditer(text):
        is_month = cue.group() == "May" and text[cue.end() :].lstrip()[:1].isdigit()
        if len(cue.group().split()) <= MOST_CUE_WORDS and not is_month:
            found.setdefault(cue.group().lower(), cue.group())
    return [*found.values()], [cue for small, cue in found.items() if small in words["hedges"]]

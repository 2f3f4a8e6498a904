"""Sums, percentages and counts as claims to check."""

from __future__ import annotations

import re
from typing import Literal

from msgspec import Struct

from coursekit.authoring.drafting.marked_sentences import DraftSentence
from coursekit.authoring.drafting.word_lists import WordLists

FigureKind = Literal["sum", "percentage", "count"]
SMALL = 2
"""A number up to this is seldom a claim that anybody would look up."""


class DraftedFigure(Struct, frozen=True):
    """A number with what it counts, in a few words as printed."""

    paragraph: int
    sentence: int
    words: str
    kind: FigureKind


def figures_in(sentence: DraftSentence, words: WordLists) -> list[DraftedFigure]:
    """The figures of a sentence: “$3.5 billion”, “40 percent”, “twelve cities”. Years, days and ordinals are none."""
    text = sentence.text
    found: list[tuple[int, int, str, FigureKind]] = []
    for kind, pattern in _patterns(words):
        for match in re.finditer(pattern, text, re.IGNORECASE):
            start, stop = match.span()
            if not any(start < other_stop and other_start < stop for other_start, other_stop, *_ in found):
                if kind == "count" and not _counts(match, text, words):
                    continue
                found.append((start, stop, match.group().strip(), kind))
    return [DraftedFigure(sentence.paragraph, sentence.number, shown, kind) for _, _, shown, kind in sorted(found)]


def _patterns(words: WordLists) -> list[tuple[FigureKind, str]]:
    number = r"\d[\d.,]*\d|\d"
    spelled = "|".join(words["numbers"])
    large = "|".join(words["large"])
    signs = "|".join(sorted(map(re.escape, words["currencies"]), key=len, reverse=True))
    names = "|".join(words["currency_words"])
    percent = "|".join(map(re.escape, words["percent"]))
    return [
        ("sum", rf"(?:{signs})\s?(?:{number})(?:[\s-](?:{large}))*"),
        ("sum", rf"\b(?:{number}|{spelled})\s+(?:(?:{large})\s+)*(?:{names})\b"),
        ("sum", rf"\b(?:{large})s\s+of\s+(?:(?:{large})s\s+of\s+)?(?:{names})\b"),
        ("percentage", rf"\b(?:{number}|{spelled})\s?(?:{percent})(?!\w)"),
        (
            "count",
            rf"\b(?P<number>{number}|(?:{spelled})(?:[\s-](?:{spelled}))*)(?:\s(?:{large}))*\s+(?P<noun>[a-z][\w’'-]*)",
        ),
    ]


def _counts(match: re.Match[str], text: str, words: WordLists) -> bool:
    """Whether a number and the word behind it count something: a plural, and no date, ordinal or “one of”."""
    noun = match["noun"].lower()
    if text[max(0, match.start() - 1) : match.start()] in ("$", "€", "£", ".", ",", "-"):
        return False
    plural = (noun.endswith("s") and not noun.endswith(("ss", "’s", "'s", "us", "is"))) or noun in words["groups"]
    value = _value(match["number"], words)
    is_year = bool(re.fullmatch(r"1[0-9]{3}|20[0-9]{2}", match["number"]))
    return plural and value > SMALL and not is_year and noun not in words["months"]


def _value(number: str, words: WordLists) -> float:
    first = re.split(r"[\s-]", number.lower())[0]
    if first in words["numbers"]:
        return float(words["numbers"][first])
    return float(re.sub(r"[^\d]", "", number) or 0)

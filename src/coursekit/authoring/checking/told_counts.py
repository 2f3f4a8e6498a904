"""Numbers that sentences tell of a course, such as “32 claims” or “Eleven lessons”, held against its data.

A number counts as told of the whole course only where the words around it say so: “two paragraphs say this” is no
number of anything. A number that is nowhere near the right one is about something else.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from math import comb

from msgspec import Struct

from coursekit.kit import Kit

_ONES = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_ONES += ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_VALUES = {word: number for number, word in enumerate(_ONES) if number} | {
    f"{ten}{f'-{one}' * bool(step)}": 20 + 10 * place + step
    for place, ten in enumerate(_TENS)
    for step, one in enumerate(_ONES[:10])
}
_WORDS = {number: word for word, number in _VALUES.items()}
NUMBER = rf"(?<![\w.,:/–-])(?:\d{{1,4}}(?![\d%]|[.,]\d)|(?:{'|'.join(sorted(_VALUES, key=len, reverse=True))})\b)"
"""A whole number, in figures or in words."""


def value(number: str) -> int:
    """The number that is written so.

    >>> value("32"), value("Eleven"), value("twenty-one")
    (32, 11, 21)
    """
    return int(number) if number.isdecimal() else _VALUES[number.lower()]


def written(number: int, like: str) -> str:
    """The number in the way of another one: in figures, or in words.

    >>> written(33, "32"), written(12, "Eleven"), written(3, "two")
    ('33', 'Twelve', 'three')
    """
    word = _WORDS.get(number)
    if like.isdecimal() or word is None:
        return str(number)
    return word.capitalize() if like[0].isupper() else word


def is_near(given: int, there: int) -> bool:
    """Whether a number may be meant to be the other.

    >>> is_near(31, 32), is_near(3, 32), is_near(3, 2)
    (True, False, True)
    """
    return abs(given - there) <= 2 or there / 2 <= given <= there * 2


class ToldCount(Struct, frozen=True):
    """A number in a text, at ``start``: what is ``said``, the ``number`` in it, and how many ``there`` are of ``what``
    by the data."""

    start: int
    said: str
    number: str
    there: int
    what: str

    @property
    def is_wrong(self) -> bool:
        """Whether the data has another number, and one near enough to be what is meant."""
        return value(self.number) != self.there and is_near(value(self.number), self.there)


class Phrase(Struct, frozen=True):
    """Words in which a number tells of ``there`` things. ``{N}`` in ``words`` is the number."""

    words: str
    there: int
    what: str

    def found(self, text: str) -> Iterator[ToldCount]:
        """Where the text has them."""
        words = self.words.replace(" ", r"\s+").replace("{N}", f"(?P<n>{NUMBER})")
        for match in re.finditer(words, text, re.IGNORECASE):
            said = " ".join(match[0].split())
            yield ToldCount(match.start("n"), said, match["n"], self.there, self.what)


def told_counts(text: str, kit: Kit, *, is_prose: bool = True) -> list[ToldCount]:
    """The numbers of a text that tell of the whole course, in order. ``is_prose`` is false where wrong numbers may
    stand, as in the options of a question: there only what all of it holds is looked for."""
    found = {
        (told.start, told.what): told
        for phrase in _phrases(kit)
        for told in phrase.found(text)
        if is_prose or phrase.what in _IN_QUESTIONS
    }
    if is_prose:
        for start, part in _parts(text):
            for told in (told for phrase in _within(part, kit) for told in phrase.found(part)):
                found[start + told.start, told.what] = ToldCount(
                    start + told.start, told.said, told.number, told.there, told.what
                )
    return [found[key] for key in sorted(found)]


_CLAIMS, _RIVALS = "claims in data/claims_checked.csv", "explanations in data/hypotheses.yaml"
_IN_QUESTIONS = (_CLAIMS, _RIVALS)


def _phrases(kit: Kit) -> Iterator[Phrase]:
    """Words that speak of the whole, wherever they stand."""
    paragraphs, text = len(kit.article.paragraphs), kit.article.genre or "column"
    texts = "|".join(map(re.escape, dict.fromkeys((text, "column", "article", "text"))))
    for words in (
        rf"\b(?:its|the (?:{texts})['’]s) {{N}} paragraphs\b",
        rf"\b(?:all|the) {{N}} paragraphs of the (?:{texts})\b",
    ):
        yield Phrase(words, paragraphs, "paragraphs in data/article.yaml")
    if claims := len(kit.claims_checked):
        for words in (r"\blooked up {N} claims\b", r"\b(?:of|all|the) {N} claims (?:\w+ )?(?:are|is) supported\b",
                      r"\bof {N} claims \d+\b", r"\b(?:on|of|all) the {N} claims\b"):  # fmt: skip
            yield Phrase(words, claims, _CLAIMS)
    if kit.rivals and (rivals := len(kit.rivals.hypotheses)):
        yield Phrase(r"\b(?:all|the) {N} (?:rival )?explanations\b", rivals, _RIVALS)
        yield Phrase(r"\b{N} (?:rival )?explanations make \w+ pairs\b", rivals, _RIVALS)
        pairs = comb(rivals, 2)
        yield Phrase(rf"\b(?:{NUMBER}) (?:rival )?explanations make {{N}} pairs\b", pairs, f"pairs of {_RIVALS}")
    if kit.bargain:
        sides, issues = len(kit.bargain.sides), len(kit.bargain.issues)
        yield Phrase(rf"\b{{N}} sides and (?:{NUMBER}) issues\b", sides, "sides in data/bargain.yaml")
        yield Phrase(rf"\b(?:{NUMBER}) sides and {{N}} issues\b", issues, "issues in data/bargain.yaml")


_ALL_CLAIMS = re.compile(rf"\b(?:looked\s+up|of|all)\s+(?:the\s+)?(?P<n>{NUMBER})\s+claims\b", re.IGNORECASE)
_CONCLUSIONS = re.compile(rf"\bwe\s+count\s+{NUMBER}\s+conclusions\b", re.IGNORECASE)


def _within(part: str, kit: Kit) -> Iterator[Phrase]:
    """Words that speak of the whole only in a paragraph that has named it."""
    named = _ALL_CLAIMS.search(part)
    if named and is_near(value(named["n"]), len(kit.claims_checked)):
        verdicts = Counter[str](row.verdict for row in kit.claims_checked.values())
        for words, verdict in (
            (r"\b{N} (?:claims )?(?:are|were) supported\b", "supported"),
            (r"\b{N} (?:(?:are|were) )?(?:supported )?in part\b", "partly"),
            (r"\b{N} (?:claims )?(?:are|were) not found\b", "not_found"),
            (r"\bfor {N}, a source says otherwise\b", "conflicts"),
        ):
            yield Phrase(words, verdicts[verdict], f"claims with the verdict {verdict} in data/claims_checked.csv")
    if _CONCLUSIONS.search(part):
        concluded = [row for row in kit.statements.values() if row.mode == "inferred" and row.voice == kit.author.id]
        hedged = [row for row in concluded if row.hedges]
        yield Phrase(
            r"\bwe count {N} conclusions\b", len(concluded), "conclusions of the author in data/statements.yaml"
        )
        yield Phrase(r"\b{N} (?:are|is) hedged\b", len(hedged), "of them with a hedge in data/statements.yaml")


def _parts(text: str) -> Iterable[tuple[int, str]]:
    """The paragraphs of a text, and items of its lists, each with where it begins."""
    start = 0
    for gap in re.finditer(r"\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)", text):
        yield start, text[start : gap.end()]
        start = gap.end()
    yield start, text[start:]

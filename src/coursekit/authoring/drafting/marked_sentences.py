"""A paragraph as sentences, each with what stands in quotation marks in it, and with what does not."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct

from coursekit.authoring.drafting.word_lists import WordLists
from coursekit.authoring.matching.marked_words import InMarks, marked_words

_END = re.compile(r"""[.!?…]['"’”»)\]]*\s+(?=['"‘“«(\[]*[A-Z0-9À-ÖØ-Þ])""")


class DraftSentence(Struct, frozen=True):
    """A sentence. ``outside`` is its text with blanks in place of what stands in marks, so that places are the same;
    ``quotations`` stand in it, at places of its text."""

    paragraph: int
    number: int
    text: str
    outside: str
    quotations: list[InMarks]

    @property
    def words_outside(self) -> int:
        """How many words are not in marks."""
        return len([word for word in self.outside.split() if any(letter.isalnum() for letter in word)])


def sentences_of(paragraph: str, number: int, words: WordLists) -> list[DraftSentence]:
    """The sentences of a paragraph. None ends within quotation marks that go on, nor behind an abbreviation."""
    paragraph = unicodedata.normalize("NFC", paragraph)
    marked = marked_words(paragraph)
    ends = [0, *_ends(paragraph, marked, words), len(paragraph)]
    found: list[DraftSentence] = []
    for start, stop in pairwise(ends):
        inside = [InMarks(one.text, one.start - start, one.stop - start) for one in marked if start <= one.start < stop]
        text = paragraph[start:stop]
        if text.strip():
            found.append(DraftSentence(number, len(found) + 1, text, _blanked(text, inside), inside))
    return found


def _ends(paragraph: str, marked: list[InMarks], words: WordLists) -> Iterator[int]:
    for found in _END.finditer(paragraph):
        before = paragraph[: found.start() + 1]
        shortened = re.search(r"([\w.]+)\.$", before)
        if shortened and (shortened[1].lower() in words["abbreviations"] or _is_initial(shortened[1])):
            continue
        if not any(one.start < found.start() and found.end() < one.stop for one in marked):
            yield found.end()


def _is_initial(word: str) -> bool:
    return len(word) == 1 and word.isupper() and word != "I"


def _blanked(text: str, inside: list[InMarks]) -> str:
    for one in inside:
        text = text[: one.start] + " " * (one.stop - one.start) + text[one.stop :]
    return text

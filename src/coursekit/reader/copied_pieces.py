"""A copied text as pieces, which the course's paragraphs are put together of. ``browser/pieces.js`` is its twin."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

from msgspec import Struct

SAME_LINE, NEXT_LINE, AFTER_BLANK = 0, 1, 2
"""How a piece follows the one before it: in the same line, on a line of its own, behind an empty line."""

LONGEST_ASIDE = 14
"""Words. A longer line is none of the lines that sites put between paragraphs."""

_LINE_ENDS = re.compile("\r\n?|[\u0085\u2028\u2029]")
_PAGE_ENDS = re.compile("[\f\v]")
_BLANKS = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_SOFT_AT_END = re.compile("\u00ad[ ]*\n[ ]*")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_HYPHEN_AT_END = re.compile("([a-z\u00df-\u00f6\u00f8-\u00ff])[-\u2010] *\n *([a-z\u00df-\u00f6\u00f8-\u00ff])")
_SENTENCE_END = re.compile(r"""[.!?…]['"’”»)\]]* +(?=['"‘“«(\[]*[A-Z0-9À-ÖØ-Þ])""")
_CLOSED = re.compile(r"""[.!?…:]['"’”»)\]]*\s*$""")
_ASIDE = re.compile(
    r"[^A-Za-z0-9]*(?:advertisement|anzeige|read more|read also|also read|also on|see also|related|recommended|"
    r"more from|most read|share|sign up|subscribe|subscription|log in|follow us|listen to|watch|photo|photograph|"
    r"picture|image|credit|illustration|getty|copyright|newsletter|continue reading|story continues|"
    r"\d* ?comments?)(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"(?:[|/©]| via | by ).*(?:getty|afp|reuters|epa|images|ap photo)(?![A-Za-z0-9])|^©", re.IGNORECASE
)


class CopiedPiece(Struct):
    """A sentence, or as much of it as stands in one line. ``aside``: a line that a site has put in."""

    text: str
    gap: int
    words: int
    aside: bool = False


def tidied(text: str) -> str:
    r"""``text`` with one kind of line end and of blank, without what is not seen, and with words that were divided at
    the end of a line in one piece.

    >>> tidied("a bar-\r\ngain\u00a0struck")
    'a bargain struck'
    """
    text = unicodedata.normalize("NFC", text)
    text = _BLANKS.sub(" ", _PAGE_ENDS.sub("\n", _LINE_ENDS.sub("\n", text)))
    text = _CONTROL.sub("", _UNSEEN.sub("", _SOFT_AT_END.sub("", text)))
    return _HYPHEN_AT_END.sub(r"\1\2", text)


def pieces_of(text: str) -> list[CopiedPiece]:
    r"""The pieces of a copied text, in order.

    >>> [(piece.text, piece.gap) for piece in pieces_of("It rains. It pours.\n\nRead more: Sun")]
    [('It rains.', 2), ('It pours.', 0), ('Read more: Sun', 2)]
    """
    found: list[CopiedPiece] = []
    gap, open_line = AFTER_BLANK, False
    for line in tidied(text).split("\n"):
        words = line.split()
        if not words:
            gap = AFTER_BLANK
            continue
        # A line within a paragraph goes on with the one before it.
        aside = (gap == AFTER_BLANK or not open_line) and is_aside(" ".join(words))
        for sentence in [" ".join(words)] if aside else _sentences(" ".join(words)):
            found.append(CopiedPiece(sentence, gap, len(sentence.split()), aside))
            gap = SAME_LINE
        gap, open_line = NEXT_LINE, not aside and not _CLOSED.search(line)
    return found


def is_aside(line: str) -> bool:
    """Whether ``line`` is one of those that sites put between paragraphs: an advertisement, a link to another text,
    whose a picture is."""
    if len(line.split()) > LONGEST_ASIDE:
        return False
    return bool(_CREDIT.search(line) or (_ASIDE.match(line) and not re.search(r"[.!?]['\"’”]?$", line)))


def _sentences(line: str) -> list[str]:
    ends = [0, *(found.end() for found in _SENTENCE_END.finditer(line)), len(line)]
    return [line[start:end].strip() for start, end in pairwise(ends) if line[start:end].strip()]

"""A copy of the article as plain text: reading it, and finding its body paragraphs."""

from __future__ import annotations

import codecs
import errno
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from coursekit.files import read_bytes, reason
from coursekit.folded_text import Folded, fold
from coursekit.kit.records import Paragraph
from coursekit.reader.aligning import Expected, align
from coursekit.reader.copied_pieces import pieces_of

MOST_BYTES = 1_000_000
"""No column is that long: a file that is was named by mistake."""

LONGEST_HEADING = 8
"""Words. A longer block is a paragraph, even without a full stop."""

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_LINE_END = re.compile(r"[ \t]*\n[ \t]*")
_SENTENCE_END = re.compile(r"[.!?…:;,]['\"’”»)\]]*$")


class NotRead(Exception):
    """A copy that cannot be used. The message says why, and what to do."""


class Copy(Struct, frozen=True):
    """The body paragraphs of a copy, each folded, with and without capitals. ``apart`` says how they were
    told apart."""

    paragraphs: list[Folded]
    small: list[Folded]
    apart: str

    @property
    def begins(self) -> str:
        """The first three words of paragraph 1."""
        return " ".join(self.paragraphs[0].origin.split()[:3])


def text_of(path: Path) -> tuple[str, str]:
    """The text of a file, and what its reader should know of it (often nothing). Raises NotRead."""
    try:
        content = read_bytes(path, MOST_BYTES)
    except OSError as error:
        if error.errno == errno.EFBIG:
            raise NotRead(f"{path} is too long for an article: name the text of the article alone") from None
        raise NotRead(f"{path} cannot be read ({reason(error)})") from None
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _printable(content.decode("utf-16", errors="replace")), ""
    if b"\0" in content or content.startswith((b"%PDF", b"PK\x03\x04", b"{\\rtf")):
        raise NotRead(f"{path} is no plain text: save the article as plain text (.txt, UTF-8)")
    try:
        return _printable(content.decode("utf-8-sig")), ""
    except UnicodeDecodeError:
        pass
    try:
        text = content.decode("cp1252")
    except UnicodeDecodeError:
        raise NotRead(f"{path} is neither UTF-8 nor Windows-1252: save it as UTF-8") from None
    return _printable(text), f"{path} is not UTF-8, and was read as Windows-1252: if marks look wrong, save it as UTF-8"


def _printable(text: str) -> str:
    return _CONTROL.sub("", "\n".join(text.splitlines()))


def copy_of(text: str, wanted: list[Paragraph], said: Sequence[tuple[int, str]], first: str | None = None) -> Copy:
    """The body paragraphs of ``text``, told apart and numbered in the way that fits best.

    ``wanted`` are the paragraphs that the kit has, ``said`` words that it finds in them, by number.
    ``first`` are the first words of paragraph 1, where somebody names them. Raises NotRead.
    """
    evidence = [(number, fold(words, "dropped").text) for number, words in said]
    best: tuple[tuple[int, int, int], Copy] | None = None
    for apart, blocks in _ways(text):
        folded = [(fold(block), fold(block, "dropped")) for block in blocks]
        for start in _starts(folded, wanted, first):
            body = folded[start:]
            made = Copy([kept for kept, _ in body], [small for _, small in body], apart)
            fit = _fit(made, wanted, evidence)
            if best is None or fit > best[0]:
                best = fit, made
    if first is None and (aligned := _aligned(text, wanted, said)):
        fit = _fit(aligned, wanted, evidence)
        if best is None or fit[0] > best[0][0]:  # a copy with more in it than the kit has shows in the other ways
            best = fit, aligned
    if best is None:
        raise NotRead(f"no paragraph begins with “{first}”" if first is not None else "there is no text in it")
    return best[1]


def _aligned(text: str, wanted: list[Paragraph], said: Sequence[tuple[int, str]]) -> Copy | None:
    """The paragraphs as a student's own copy has them: whatever stands between them, joined or split."""
    expected = [Expected(row.words, [words for number, words in said if number == row.number]) for row in wanted]
    pieces = pieces_of(text)
    numbers = align(pieces, expected).numbers
    if not any(numbers):
        return None
    paragraphs = [
        " ".join(piece.text for piece, of in zip(pieces, numbers, strict=True) if of == row.number) for row in wanted
    ]
    return Copy([fold(one) for one in paragraphs], [fold(one, "dropped") for one in paragraphs], "as the kit has them")


def _ways(text: str) -> Iterator[tuple[str, list[str]]]:
    """Each way of telling blocks of text apart, with the blocks."""
    ways = {
        "between empty lines": [_LINE_END.sub(" ", block) for block in re.split(r"\n\s*\n", text)],
        "one on each line": text.split("\n"),
    }
    for apart, blocks in ways.items():
        filled = [block.strip() for block in blocks if block.strip()]
        yield apart, filled
        yield f"{apart}, without headings", [block for block in filled if not _is_heading(block)]


def _is_heading(block: str) -> bool:
    return len(block.split()) <= LONGEST_HEADING and not _SENTENCE_END.search(block)


def _starts(blocks: list[tuple[Folded, Folded]], wanted: list[Paragraph], first: str | None) -> Iterator[int]:
    """Where paragraph 1 may be: somewhere behind title and byline."""
    if first is None:
        # Whatever comes before, most of the paragraphs have to follow.
        yield from range(max(1, len(blocks) - len(wanted) // 2) if blocks else 0)
        return
    begin = fold(first, "dropped").text
    yield from (place for place, (_, small) in enumerate(blocks) if begin and small.text.startswith(begin))


def _fit(made: Copy, wanted: list[Paragraph], evidence: list[tuple[int, str]]) -> tuple[int, int, int]:
    """How well a numbering fits: words found where they should be, then how many paragraphs, then how long."""
    small = made.small
    found = sum(number <= len(small) and small[number - 1].find(words) is not None for number, words in evidence)
    lengths = zip(made.paragraphs, wanted, strict=False)
    off = sum(abs(len(paragraph.origin.split()) - row.words) for paragraph, row in lengths)
    return found, -abs(len(small) - len(wanted)), -off

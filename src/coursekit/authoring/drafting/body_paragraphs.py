"""Which blocks of a file are the article's body paragraphs: decided by rules, and asked where they cannot tell."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Literal

from msgspec import Struct

from coursekit.authoring.drafting.article_blocks import ArticleBlock
from coursekit.authoring.quotes.article_copy import LONGEST_HEADING, NotRead
from coursekit.folded_text import fold
from coursekit.reader.copied_pieces import is_aside

SHOWN = 6
"""Words by which a paragraph is shown."""

_CLOSED = re.compile(r"[.!?…:;,—–-]['\"’”»)\]]*$")
_BYLINE = re.compile(
    r"^(?:by\s+[A-ZÀ-ÖØ-Þ]|from\s+our\b|(?:published|updated|posted)\b|\d{1,2}[./ ]\w+[./ ]\d{2,4}$)", re.IGNORECASE
)
_ABOUT_AUTHOR = re.compile(
    r"\b(?:is|was)\s+(?:\w+\s+){0,5}?(?:author|editor|columnist|writer|professor|contributor|correspondent|fellow)\b"
)
_COPYRIGHT = re.compile(r"^(?:©|\(c\)|copyright\b|all rights reserved|source:|from wikisource)", re.IGNORECASE)

Belongs = Literal["body", "heading", "around", "unsure"]


class JudgedBlock(Struct):
    """A block, whether it belongs to the body, and why that is thought or asked."""

    text: str
    belongs: Belongs
    why: str = ""

    @property
    def begins(self) -> str:
        """The first words."""
        words = self.text.split()
        return " ".join(words[:SHOWN]) + (" …" if len(words) > SHOWN else "")


def judged(
    blocks: Sequence[ArticleBlock], first: str | None = None, last: str | None = None, title: str = ""
) -> list[JudgedBlock]:
    """Each block with what it is. ``first`` and ``last``: how paragraph 1 and the last one begin, where somebody
    says so; ``title`` is the article's, where it is known. Raises NotRead when no block begins like that."""
    found = [JudgedBlock(block.text, *_kind(block, fold(title, "dropped").text)) for block in blocks]
    begin = _place(found, first) if first else _first_body(found)
    end = _place(found, last) if last else len(found) - 1
    for place, block in enumerate(found):
        if place < begin or place > end:
            block.belongs, block.why = "around", "before paragraph 1" if place < begin else "behind the last one"
        elif place in (begin, end) and (first if place == begin else last):
            block.belongs = "body"
    _look_at_ends(found, sure_of_first=bool(first), sure_of_last=bool(last))
    if not any(block.belongs in ("body", "unsure") for block in found):
        raise NotRead("there is no paragraph in it")
    return found


def settled(found: list[JudgedBlock], ask: Callable[[str], str]) -> list[str]:
    """The body paragraphs; ``ask`` is asked about each block that nothing decides. Raises NotRead where nobody is there
    to answer."""
    for block in found:
        if block.belongs == "unsure":
            block.belongs = "body" if _yes(block, ask) else "around"
    return [block.text for block in found if block.belongs == "body"]


def _yes(block: JudgedBlock, ask: Callable[[str], str]) -> bool:
    count = len(block.text.split())
    question = f"{block.why.capitalize()}: “{block.begins}” ({count} words). Is it a paragraph of the article? (y/n) "
    while True:
        try:
            answer = ask(question).strip().lower()
        except EOFError:
            raise NotRead(
                f"“{block.begins}” {block.why}, and there is no terminal to ask at: say how paragraph 1 begins with "
                "--first WORDS and the last one with --last WORDS, or remove what is not the article's from the file"
            ) from None
        if answer in ("y", "yes", "n", "no"):
            return answer.startswith("y")


def _kind(block: ArticleBlock, title: str) -> tuple[Belongs, str]:
    words = block.text.split()
    if block.is_heading:
        return "heading", "a heading"
    if title and fold(block.text, "dropped").text == title:
        return "heading", "the title"
    if _COPYRIGHT.search(block.text) or is_aside(block.text):
        return "around", "put in by a site"
    if _BYLINE.match(block.text) and len(words) <= LONGEST_HEADING * 2:
        return "around", "a byline"
    if len(words) <= LONGEST_HEADING and not _CLOSED.search(block.text):
        return "heading", "short, without a full stop"
    return "body", ""


def _first_body(found: list[JudgedBlock]) -> int:
    """Behind the last byline among the first few blocks; or else behind headings."""
    bylines = [place for place, block in enumerate(found[:6]) if block.why == "a byline"]
    start = bylines[-1] + 1 if bylines else 0
    return next((place for place in range(start, len(found)) if found[place].belongs == "body"), 0)


def _look_at_ends(found: list[JudgedBlock], *, sure_of_first: bool, sure_of_last: bool) -> None:
    """A note on the author, before the text or behind it, looks like one of its paragraphs."""
    body = [block for block in found if block.belongs == "body"]
    ends = [] if len(body) < 2 else [body[0]] * (not sure_of_first) + [body[-1]] * (not sure_of_last)
    for block in ends:
        if _ABOUT_AUTHOR.search(block.text):
            block.belongs, block.why = "unsure", "may be a note on the author"


def _place(found: list[JudgedBlock], words: str) -> int:
    wanted = fold(words, "dropped").text
    place = next((at for at, one in enumerate(found) if fold(one.text, "dropped").text.startswith(wanted)), None)
    if place is None or not wanted:
        raise NotRead(f"no paragraph begins with “{words}”")
    return place

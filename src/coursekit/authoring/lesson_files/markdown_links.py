"""The links of a piece of Markdown, as a reader can click them: read by a parser, so that a title, a
reference or a link in the middle of code is taken for what it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from urllib.parse import unquote

import msgspec
from markdown_it import MarkdownIt
from markdown_it.token import Token

# What JupyterLab and GitHub have in common: CommonMark and tables.
_PARSER = MarkdownIt("commonmark").enable("table")
_HTML_TARGET = re.compile(r"""<(?:a\s[^>]*?href|img\s[^>]*?src)\s*=\s*["']([^"']*)["']""", re.IGNORECASE)
_UNDEFINED = re.compile(r"\[[^\[\]]+\]\[([^\[\]]+)\]")


class Link(msgspec.Struct, frozen=True):
    """A link or a picture: the line on which its target stands, the target, and the words it shows.

    ``is_defined`` is false for ``[words][name]`` without a line ``[name]: target``: a reader sees the brackets.
    """

    line: int
    target: str
    text: str
    is_defined: bool = True


def links(source: str, first_line: int = 1) -> Sequence[Link]:
    """The links of ``source``, whose first line has the number ``first_line``, in order.

    Targets are as they are written, without the percent signs that an address needs.

    >>> links("See [the plan](plan.md 'Our plan'), not `[code](no.md)`.")
    (Link(line=1, target='plan.md', text='the plan', is_defined=True),)
    """
    return tuple(msgspec.structs.replace(link, line=link.line + first_line) for link in _links(source))


def targets(text: str) -> list[str]:
    """Where the links of a sentence lead."""
    return [link.target for link in _links(text)]


@lru_cache(maxsize=4096)  # `check` asks for the same cells from several sides
def _links(source: str) -> tuple[Link, ...]:
    if "](" not in source and "][" not in source and "]:" not in source and "<" not in source:
        return ()
    return tuple(link for token in _PARSER.parse(source) for link in _of_block(token))


def _of_block(token: Token) -> Iterator[Link]:
    line = token.map[0] if token.map else 0
    if token.type == "html_block":
        yield from _in_html(token.content, line)
    elif token.type == "inline":
        yield from _of_inline(token.children or [], line)


def _of_inline(tokens: list[Token], line: int) -> Iterator[Link]:
    opened: list[tuple[str, list[str]]] = []
    for token in tokens:
        if token.type == "link_open":
            opened.append((_written(token.attrs["href"]), []))
        elif token.type == "link_close":
            target, words = opened.pop()
            yield Link(line, target, "".join(words))
        elif token.type == "image":
            yield Link(line, _written(token.attrs["src"]), token.content)
        elif token.type == "html_inline":
            yield from _in_html(token.content, line)
        elif token.type == "text":
            yield from (Link(line, name, name, is_defined=False) for name in _UNDEFINED.findall(token.content))
        for _, words in opened:
            words.append(token.content if token.type != "softbreak" else " ")
        line += 1 if token.type in ("softbreak", "hardbreak") else token.content.count("\n")


def _in_html(content: str, line: int) -> Iterator[Link]:
    for match in _HTML_TARGET.finditer(content):
        yield Link(line + content.count("\n", 0, match.start()), match[1], "")


def _written(target: str | float) -> str:
    return unquote(str(target))

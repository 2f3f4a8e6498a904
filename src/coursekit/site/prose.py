"""Prose in Markdown, as HTML of a page: links lead to pages, headings have names, tables scroll in a place of
their own.

Lessons are Markdown that Jupyter shows, so HTML in them is allowed; but on a page only a few elements are, without
attributes. Anything else that looks like HTML is shown as the text that it is.
"""

from __future__ import annotations

import base64
import mimetypes
import re
from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markupsafe import Markup
from msgspec import Struct, field

from coursekit.files import read_bytes
from coursekit.site.addresses import Addresses

_ALLOWED = re.compile(r"</?(?:span|b|i|em|strong|sub|sup|kbd|code|br|hr|details|summary|p)\s*/?>", re.IGNORECASE)
_NAME = re.compile(r'<a id="([\w.-]+)"></a>')
_COMMENT = re.compile(r"<!--.*?-->\s*", re.DOTALL)
_PIECE = re.compile(r"<[^>]*>")


class Heading(Struct, frozen=True):
    """A heading: how deep it is, what it says, and its name on the page."""

    level: int
    text: str
    name: str


class Prose(Struct, frozen=True):
    """HTML, the headings in it, and the words in it with the name of the heading that they stand under."""

    html: Markup
    headings: list[Heading] = field(default_factory=list)
    said: list[tuple[str, str]] = field(default_factory=list)


class Writer:
    """Makes HTML of the Markdown of the page ``here``, whose pictures are in ``folder``."""

    def __init__(self, here: str, addresses: Addresses, folder: Path) -> None:
        self.here, self.addresses, self.folder = here, addresses, folder
        self._names: set[str] = set()
        self._headings: list[Heading] = []
        self._under = ""
        self._said: list[tuple[str, str]] = []
        self._md = MarkdownIt("commonmark", {"html": True}, renderer_cls=_Renderer).enable(["table", "strikethrough"])
        self._md.renderer.writer = self  # type: ignore[attr-defined]  # _Renderer has it

    def prose(self, text: str) -> Prose:
        """``text`` as a piece of the page."""
        self._headings, self._said = [], []
        tokens = self._md.parse(_COMMENT.sub("", text))
        _give_names(tokens)
        html = self._md.renderer.render(tokens, self._md.options, {})
        return Prose(Markup(html), self._headings, self._said)  # noqa: S704  # rendered here, from what was escaped

    def heading(self, token: Token, inline: Token) -> str:
        """The name that the heading gets: its entry's, or its words as JupyterLab would have it."""
        text = plain_text(inline)
        entry = token.meta.get("entry", "")
        name = unused = entry or text.replace(" ", "-")
        while unused in self._names:
            unused += "-"
        self._names.add(unused)
        self._headings.append(Heading(int(token.tag[1]), text, unused))
        self._under = unused
        return self.addresses.name(self.here, unused) if name else ""

    def say(self, inline: Token) -> None:
        """Note what is said, for the search."""
        if text := plain_text(inline).strip():
            self._said.append((self._under, text))

    def picture(self, source: str) -> str:
        """A picture of the course as part of the page: nothing is fetched."""
        kind = mimetypes.guess_type(source)[0] or "application/octet-stream"
        content = base64.b64encode(read_bytes(self.folder / source)).decode("ascii")
        return f"data:{kind};base64,{content}"


def _give_names(tokens: list[Token]) -> None:
    """A generated page names an entry in a paragraph before its heading: the heading takes the name."""
    for place in range(len(tokens) - 3, -1, -1):
        opened, inline, closed = tokens[place : place + 3]
        name = _NAME.fullmatch(inline.content.strip()) if inline.type == "inline" else None
        if name and opened.type == "paragraph_open" and tokens[place + 3].type == "heading_open":
            tokens[place + 3].meta["entry"] = name[1]
            del tokens[place : place + 3]
            assert closed.type == "paragraph_close"


def plain_text(inline: Token) -> str:
    """The words of a line or a paragraph."""
    return "".join(
        " " if child.type in ("softbreak", "hardbreak") else child.content
        for child in inline.children or []
        if child.type in ("text", "text_special", "code_inline", "softbreak", "hardbreak")
    )


class _Renderer(RendererHTML):
    """CommonMark's, except for what a page has otherwise."""

    writer: Writer

    def heading_open(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
        """A heading with its name."""
        if name := self.writer.heading(tokens[idx], tokens[idx + 1]):
            tokens[idx].attrSet("id", name)
        return self.renderToken(tokens, idx, options, env)

    def paragraph_open(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
        """A paragraph, which the search finds."""
        self.writer.say(tokens[idx + 1])
        return self.renderToken(tokens, idx, options, env)

    def td_open(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
        """A cell of a table, which the search finds, too."""
        self.writer.say(tokens[idx + 1])
        return self.renderToken(tokens, idx, options, env)

    def table_open(self, *_: Any) -> str:
        """A table, in a place that scrolls where it is too wide."""
        return '<div class="scroll" tabindex="0" role="group" aria-label="Table">\n<table>\n'

    def table_close(self, *_: Any) -> str:
        """The end of a table."""
        return "</table>\n</div>\n"

    def link_open(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
        """A link to another page, or elsewhere."""
        token, writer = tokens[idx], self.writer
        target = str(token.attrGet("href") or "")
        followed = writer.addresses.followed(target, writer.here)
        if followed is None:
            token.attrSet("rel", "noopener noreferrer")
        else:
            token.attrSet("href", followed)
            if name := writer.addresses.referred(target, writer.here):
                token.attrSet("id", writer.addresses.name(writer.here, name))
        return self.renderToken(tokens, idx, options, env)

    def image(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
        """A picture of the course."""
        tokens[idx].attrSet("src", self.writer.picture(str(tokens[idx].attrGet("src"))))
        return super().image(tokens, idx, options, env)

    def html_inline(self, tokens: Sequence[Token], idx: int, *_: Any) -> str:
        """HTML within a line."""
        return self._harmless(tokens[idx].content)

    def html_block(self, tokens: Sequence[Token], idx: int, *_: Any) -> str:
        """HTML on lines of its own."""
        content = tokens[idx].content
        parts, at = [], 0
        for piece in _PIECE.finditer(content):
            parts += [escape(content[at : piece.start()], quote=False), self._harmless(piece[0])]
            at = piece.end()
        return "".join([*parts, escape(content[at:], quote=False)])

    def _harmless(self, piece: str) -> str:
        if name := re.fullmatch(r'<a id="([\w.-]+)">', piece):
            return f'<a id="{escape(self.writer.addresses.name(self.writer.here, name[1]))}">'
        return piece if _ALLOWED.fullmatch(piece) or piece == "</a>" else escape(piece, quote=False)

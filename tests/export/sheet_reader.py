"""A reader of the printed sheet that shares nothing with the writer."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

TAGS = {
    "html", "head", "meta", "title", "style", "body", "main", "header", "section", "div", "h1", "h2", "h3", "h4", "p", "ol",
    "ul", "li", "dl", "dt", "dd", "span", "strong", "br", "blockquote", "table", "caption", "thead", "tbody", "tr", "th", "td", "figure", "figcaption", "img",
}  # fmt: skip
ATTRIBUTES = {"lang", "charset", "name", "content", "class", "id", "dir", "type", "scope", "src", "alt"}
VOID = {"meta", "br", "img"}
TEXTS = {"h1", "h2", "h3", "h4", "p", "li", "dt", "dd", "th", "td", "blockquote", "title", "caption", "figcaption"}


@dataclass
class Block:
    """One question, or its key: the texts in it by the tag they stand in, and the shapes to tick."""

    texts: list[tuple[str, str]] = field(default_factory=list)
    shapes: list[str] = field(default_factory=list)

    def of(self, *tags: str) -> list[str]:
        return [text for tag, text in self.texts if tag in tags]


class Sheet(HTMLParser):
    """What a browser would make of a page: blocks by id, headings, everything that is said."""

    def __init__(self, content: bytes) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: dict[str, Block] = {}
        self.outside, self.open = Block(), list[str]()
        self.block = self.outside
        self.pictures = list[dict[str, str | None]]()
        self.rows = set[str]()
        self.depth = 0
        self.feed(content.decode())
        self.close()
        assert self.open == [], "something is not closed"

    def handle_decl(self, decl: str) -> None:
        assert decl == "doctype html"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in TAGS, f"<{tag}> on a sheet of paper"
        assert {name for name, _ in attrs} <= ATTRIBUTES
        given = dict(attrs)
        if tag == "br":
            self.handle_data("\n")
        if tag == "img":
            self.pictures.append(given)
        if tag in VOID:
            return
        self.open.append(tag)
        if tag == "tr" and "id" in given:
            self.rows.add(str(given["id"]))
        if tag in ("div", "tr") and "id" in given:
            self.block, self.depth = Block(), len(self.open)
            assert given["id"] not in self.blocks
            self.blocks[str(given["id"])] = self.block
        if tag in TEXTS:
            self.block.texts.append((tag, ""))
        if tag == "span" and given.get("class") in ("box", "circle", "place"):
            self.block.shapes.append(str(given["class"]))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        if tag in ("div", "tr") and len(self.open) < self.depth:
            self.block, self.depth = self.outside, 0

    def handle_data(self, data: str) -> None:
        if self.block.texts and TEXTS & set(self.open):
            tag, text = self.block.texts[-1]
            self.block.texts[-1] = (tag, text + data)
        else:
            assert not data.strip() or self.open[-1] == "style", f"text outside every block: {data}"

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment hides {data!r}")

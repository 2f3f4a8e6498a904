"""The blocks of an article in a file: of plain text, Markdown, a web page or a word processor's document.

Web pages are read by Beautiful Soup and documents by python-docx, both of the extra ``author``.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path

from markdown_it import MarkdownIt
from msgspec import Struct

from coursekit.authoring.quotes.article_copy import LONGEST_HEADING, MOST_BYTES, NotRead, text_of
from coursekit.authors_tools import authors_tools
from coursekit.files import read_bytes, reason

UNWRAPPED = 120
"""Letters of a line that is a whole paragraph: no editor breaks lines so late."""


class ArticleBlock(Struct, frozen=True):
    """Some text between two breaks. ``is_heading``: what the file itself calls one."""

    text: str
    is_heading: bool = False


class FileBlocks(Struct, frozen=True):
    """The blocks of a file, and what to say of how they were told apart (mostly nothing)."""

    blocks: list[ArticleBlock]
    notice: str = ""


def blocks_of(path: Path) -> FileBlocks:
    r"""The blocks of the article in the file ``path``, by its ending. Raises NotRead.

    >>> _ = (folder / "copy.md").write_text("# A tram\n\nIt is *late*.\n\nVery late.")
    >>> [block.text for block in blocks_of(folder / "copy.md").blocks]
    ['A tram', 'It is late.', 'Very late.']
    """
    ending = path.suffix.lower()
    if ending == ".docx":
        return FileBlocks(_filled(_of_document(path)))
    text, notice = text_of(path)
    if ending in (".html", ".htm", ".xhtml"):
        return FileBlocks(_filled(_of_page(text)), notice)
    if ending in (".md", ".markdown"):
        return FileBlocks(_filled(_of_markdown(text)), notice)
    return FileBlocks(_filled(ArticleBlock(block) for block in _of_text(text)), notice)


def _filled(blocks: Iterator[ArticleBlock]) -> list[ArticleBlock]:
    tidy = (ArticleBlock(" ".join(block.text.split()), block.is_heading) for block in blocks)
    return [block for block in tidy if any(letter.isalnum() for letter in block.text)]


def _of_text(text: str) -> list[str]:
    """Between empty lines; or one on each line, where lines are not broken and hardly any is empty.

    A copy can have both: headings between empty lines, and paragraphs on lines of their own. A block of several
    long lines is several paragraphs.
    """
    found: list[str] = []
    for block in re.split(r"\n[ \t]*\n", text):
        lines = [line.strip() for line in block.split("\n") if line.strip()]
        apart = any(len(line) > UNWRAPPED or len(line.split()) <= LONGEST_HEADING for line in lines[:-1])
        whole = apart and all(map(_closed, lines))
        found += lines if whole else [" ".join(lines)]
    return found


def _closed(line: str) -> bool:
    """Whether a line ends as a sentence or is as short as a heading."""
    return bool(re.search(r"[.!?…:]['\"’”»)\]]*$", line)) or len(line.split()) <= LONGEST_HEADING


def _of_markdown(text: str) -> Iterator[ArticleBlock]:
    heading = False
    for token in MarkdownIt().parse(text):
        if token.type in ("heading_open", "heading_close"):
            heading = token.type == "heading_open"
        elif token.type == "inline":
            parts = token.children or []
            words = "".join(" " if part.type in ("softbreak", "hardbreak") else part.content for part in parts)
            yield ArticleBlock(words, heading)


def _of_page(text: str) -> Iterator[ArticleBlock]:
    """The paragraphs and headings of the part of a page that has most of its text in paragraphs."""
    with authors_tools():
        from bs4 import BeautifulSoup
    soup = BeautifulSoup(text, "html.parser")
    for left_out in soup(["script", "style", "nav", "aside", "footer", "form", "figure", "noscript"]):
        left_out.decompose()
    parts = [part for part in soup(["article", "main"]) if part.find("p")] or [soup]
    body = max(parts, key=lambda part: sum(len(one.get_text()) for one in part("p")))
    for one in body(["h1", "h2", "h3", "h4", "h5", "h6", "p"]):
        yield ArticleBlock(one.get_text(" " if one.name != "p" else ""), one.name != "p")


def _of_document(path: Path) -> Iterator[ArticleBlock]:
    with authors_tools():
        import docx
    try:
        document = docx.Document(io.BytesIO(read_bytes(path, MOST_BYTES * 20)))
    except OSError as error:
        raise NotRead(f"{path} cannot be read ({reason(error)})") from None
    except Exception as error:  # noqa: BLE001  # python-docx lets through whatever its parsers raise
        raise NotRead(f"{path} is no document that python-docx can open ({type(error).__name__})") from None
    for paragraph in document.paragraphs:
        style = (paragraph.style.name or "") if paragraph.style else ""
        yield ArticleBlock(paragraph.text, style.startswith(("Heading", "Title", "Subtitle")))

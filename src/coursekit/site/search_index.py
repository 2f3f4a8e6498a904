"""What the search looks through: the course's words, each piece with where it stands."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from coursekit.site.pages import Page, Site
from coursekit.site.pieces import data_block


class Found(Struct, frozen=True, array_like=True):
    """A piece of text: the page's title, the heading above it, the address, and the words."""

    page: str
    heading: str
    address: str
    words: str


def index_script(site: Site) -> str:
    """A script that hands the words of the whole course to the search."""
    found = [[one.page, one.heading, one.address, one.words] for page in site.pages for one in _said(page, site)]
    return f"globalThis.coursekitWords = {data_block(found)};\n"


def _said(page: Page, site: Site) -> Iterator[Found]:
    headings = {"": page.title}
    under = ""
    gathered: dict[tuple[str, str], list[str]] = {}
    for piece in page.pieces:
        if piece.prose:
            headings |= {heading.name: heading.text for heading in piece.prose.headings}
            for under, words in piece.prose.said:
                gathered.setdefault((under, under), []).append(words)
            if piece.prose.headings:
                under = piece.prose.headings[-1].name
        elif piece.said:
            gathered.setdefault((under, piece.anchor or under), []).extend(piece.said)
    for (heading, anchor), parts in gathered.items():
        address = site.addresses.page(page.name, anchor)
        yield Found(page.title, headings.get(heading, ""), address, " ".join(" ".join(parts).split()))

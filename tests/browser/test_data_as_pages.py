"""The pages made of data, in a real JupyterLab: whatever the data says, it is read as it stands, and the
browser asks for nothing because of it."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

import pytest
from msgspec import structs
from playwright.sync_api import Page, Request, expect

from coursekit.authoring.building.generated_pages import FACTS, GLOSSARY, pages
from coursekit.kit import Kit, read_kit
from coursekit.kit.course_records import Term
from coursekit.kit.records import Source
from tests.authoring.hostile import ADDRESSES, TEXTS
from tests.browser.lab import Lab
from tests.browser.notebook import command

SHOWN = ".jp-MarkdownViewer"

_BLOCKS = (
    """(viewer) => [...viewer.querySelectorAll("h2, h3, p, li")].map((block) => block.textContent.replace(/¶$/, ""))"""
)
"""JupyterLab adds a sign to link to at the end of a heading."""

_LINKS = """(viewer) => [...viewer.querySelectorAll("a[href]")]
  .filter((link) => !link.matches(".jp-InternalAnchorLink"))
  .map((link) => [link.getAttribute("href"), link.textContent])"""


@pytest.fixture(scope="module")
def hostile() -> Kit:
    """A kit with a source, a term and a claim for each hostile text, which is in every field of theirs."""
    kit = read_kit(Path(__file__).parents[2] / "data")
    lesson = next(iter(kit.lessons))
    sources = {
        f"s{place}": Source(id=f"s{place}", publisher=text, title=text, date=text, address=text, seen=text, note=text)
        for place, text in enumerate(TEXTS)
    }
    sources |= {
        f"a{place}": Source(id=f"a{place}", publisher="p", title="t", date="d", address=address, seen="s")
        for place, address in enumerate(ADDRESSES)
    }
    terms = {
        f"t{place}": Term(
            id=f"t{place}", term=text, text=text, example=text, lesson=lesson, see=[f"t{place}"], sources=[f"s{place}"]
        )
        for place, text in enumerate(TEXTS)
    }
    example = next(iter(kit.claims_checked.values()))
    claims = {
        f"c{place}": structs.replace(
            example, id=f"c{place}", claim=text, finding=text, note=text, sources=[f"s{place}"], statements=[]
        )
        for place, text in enumerate(TEXTS)
    }
    return structs.replace(kit, sources=sources, terms=terms, claims_checked=claims, events={}, amounts={}, series={})


def show(page: Page, lab: Lab, name: str, kit: Kit) -> tuple[list[str], list[list[str]]]:
    """Open the page in JupyterLab: the text of each of its blocks, and each link with its words."""
    asked: list[str] = []

    def note(request: Request) -> None:
        asked.append(request.url)

    page.on("request", note)
    with lab.file(name, pages(kit)[name] + "\nThe end: $x$\n"):
        command(page, "docmanager:open", path=name)
        viewer = page.locator(SHOWN)
        # The one formula, which stands at the end, shows that formulas were looked for.
        expect(viewer.locator("mjx-container")).to_have_count(1)
        expect(viewer.locator("p").last.locator("mjx-container")).to_have_count(1)
        page.remove_listener("request", note)
        assert [url for url in asked if "elsewhere" in unquote(url)] == []
        expect(viewer.locator("img, script, iframe, del, em, code, table, input, hr, blockquote, ol")).to_have_count(0)
        return viewer.evaluate(_BLOCKS), viewer.evaluate(_LINKS)


def test_the_page_of_facts_says_what_the_data_says(page: Page, lab: Lab, hostile: Kit) -> None:
    blocks, links = show(page, lab, FACTS, hostile)
    shown = list(map(squeezed, blocks))
    for text in map(squeezed, TEXTS):
        assert text in shown, "as a heading"
        for label in ("Title", "Date", "Address", "How it was seen", "What it says", "Found", "Note"):
            assert f"{label}: {text}" in shown
        assert f"Sources: {text}, {text}, {text}" in shown
    outside = [(target, words) for target, words in links if not target.startswith("#")]
    assert sorted(words for _, words in outside) == sorted(ADDRESSES)
    for target, words in outside:
        assert unquote(target) == unquote(words)


def test_the_glossary_says_what_the_data_says(page: Page, lab: Lab, hostile: Kit) -> None:
    blocks, links = show(page, lab, GLOSSARY, hostile)
    shown = list(map(squeezed, blocks))
    for text in map(squeezed, TEXTS):
        assert text[:1].upper() + text[1:] in shown, "as a heading"
        assert text in shown, "as a paragraph"
        assert f"For example: {text}" in shown
        assert any(block.startswith(f"See also {text}. Source: {text}. First used in") for block in shown)
    # JupyterLab gives a link to one of its own files another address when it is clicked.
    assert [target for target, _ in links if "elsewhere" in target] == []


def squeezed(text: str) -> str:
    return " ".join(text.split())

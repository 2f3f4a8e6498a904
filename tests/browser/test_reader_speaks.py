"""The reader of one's own copy in another language: every word that somebody sees or hears on its screens."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from msgspec import to_builtins
from playwright.sync_api import Page, expect

from coursekit.kit import Kit
from coursekit.language import Language, in_language
from coursekit.reader.copy_reader import CopyReader
from coursekit.reader.reader_script import reader_script
from coursekit.screen import runtime
from tests.language.kit_words import kit_words
from tests.language.pseudo import pseudo, untranslated

CASES: dict[str, Any] = json.loads((Path(__file__).parents[1] / "reader/aligning_cases.json").read_text("utf-8"))
COPY = next(case["copy"] for case in CASES["cases"] if case["name"] == "a menu above and comments below")
HELD = f"{kit_words()}\n{COPY}"
SAID = """() => [document.body.innerText,
  ...[...document.querySelectorAll("*")].flatMap((node) =>
    ["aria-label", "aria-description", "title", "placeholder", "alt"].map((name) => node.getAttribute(name) ?? "")),
].join("\\n")"""
OPEN = '() => [...globalThis[Symbol.for("coursekit reader")].readers.values()][0].open({})'
DRAW = '(content) => void coursekit.mount("reader", document.querySelector("#here"), content)'


def page_of(tab: Page, kit: Kit, language: Language | str, address: str = "http://localhost/reader") -> None:
    """A page with the invitation and the reader, which speak that language; the page itself speaks English."""
    html = "<!doctype html><html lang=en><title>A page</title><main><div id=here></div></main>"
    tab.route(address, lambda route: route.fulfill(body=html, content_type="text/html"))
    tab.goto(address)
    with in_language(language):
        invitation = CopyReader(kit)
        tab.add_script_tag(content=runtime.classic_script())
        tab.evaluate(DRAW, to_builtins(invitation.state()["reader"]))
        tab.add_script_tag(content=reader_script(kit))
    tab.evaluate(OPEN)


def forgotten(tab: Page) -> list[str]:
    return untranslated(tab.evaluate(SAID), HELD)


def test_every_word_of_the_reader_is_translated(tab: Page, tram: Kit) -> None:
    page_of(tab, tram, pseudo("rtl"))
    assert forgotten(tab) == []
    panel = tab.locator(".ck-reader")
    expect(panel).to_have_attribute("lang", "ar")
    expect(panel).to_have_css("direction", "rtl")
    panel.get_by_role("button", name="⟦Find the paragraphs⟧").click()
    expect(panel.get_by_role("status")).not_to_be_empty()
    assert forgotten(tab) == []
    panel.locator("textarea").fill(COPY)
    panel.get_by_role("button", name="⟦Find the paragraphs⟧").click()
    assert forgotten(tab) == []
    panel.get_by_role("button", name="⟦Remove my copy⟧").click()
    assert forgotten(tab) == []
    panel.get_by_role("button", name="⟦Correct the paragraphs⟧").click()
    assert forgotten(tab) == []
    panel.get_by_role("button", name="⟦Mark it yourself⟧").click()
    for _ in panel.locator("select").first.locator("option").all():
        panel.get_by_role("button", name="⟦Check⟧").click()
        assert forgotten(tab) == []
        panel.get_by_role("button", name="⟦Show what the course has⟧").click()
        panel.get_by_role("button", name="⟦Check⟧").click()
        assert forgotten(tab) == []
        panel.locator("select").first.select_option(index=1)


def test_the_reader_speaks_german(tab: Page, tram: Kit) -> None:
    page_of(tab, tram, "de")
    panel = tab.get_by_role("region", name="Deine Kopie des Textes")
    expect(panel.get_by_text("Er bleibt in diesem Browser")).to_be_visible()
    panel.locator("textarea").fill(COPY)
    panel.get_by_role("button", name="Absätze finden").click()
    expect(panel.get_by_text("Alle 4 Absätze sind in deiner Kopie.")).to_be_visible()
    expect(tab.get_by_text("Deine Kopie liegt in diesem Browser.")).to_be_visible()
    expect(panel.get_by_role("listitem", name="Absatz 2")).to_be_visible()

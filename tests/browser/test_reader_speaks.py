"""The reader of one's own copy in another language: every word that somebody sees or hears on its screens."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest.mock import patch

from msgspec import to_builtins
from playwright.sync_api import Page, expect

from coursekit.kit import Kit
from coursekit.language import Language, in_language
from coursekit.reader import reader_script as module
from coursekit.reader.copy_reader import CopyReader
from coursekit.reader.reader_script import content_of
from coursekit.screen import runtime
from tests.language.kit_words import marked, unmarked
from tests.language.pseudo import pseudo, untranslated

CASES: dict[str, Any] = json.loads((Path(__file__).parents[1] / "reader/aligning_cases.json").read_text("utf-8"))
COPY = next(case["copy"] for case in CASES["cases"] if case["name"] == "a menu above and comments below")
SAID = """() => [document.body.innerText,
  ...[...document.querySelectorAll("*")].flatMap((node) =>
    ["aria-label", "aria-description", "title", "placeholder", "alt"].map((name) => node.getAttribute(name) ?? "")),
].join("\\n")"""
OPEN = '() => [...globalThis[Symbol.for("coursekit reader")].readers.values()][0].open({})'
DRAW = '(content) => void coursekit.mount("reader", document.querySelector("#here"), content)'


KEYS = {"kit", "paragraph", "mode", "mode_name", "place", "ask", "function_words"}
"""Fields that nobody reads, or that Python has translated."""


def with_marks(value: Any) -> Any:
    """What the reader is told of a kit, with every word of the data marked."""
    if isinstance(value, str):
        return marked(value)
    if isinstance(value, dict):
        return {key: one if key in KEYS else with_marks(one) for key, one in value.items()}
    return [with_marks(one) for one in value] if isinstance(value, list) else value


def page_of(
    tab: Page,
    kit: Kit,
    language: Language | str,
    content: Callable[[dict[str, Any]], dict[str, Any]] = lambda told: told,
    address: str = "http://localhost/reader",
) -> None:
    """A page with the invitation and the reader, which speak that language; the page itself speaks English. ``content``
    changes what they are told of the kit."""
    html = "<!doctype html><html lang=en><title>A page</title><main><div id=here></div></main>"
    tab.route(address, lambda route: route.fulfill(body=html, content_type="text/html"))
    tab.goto(address)
    with in_language(language):
        invitation = CopyReader(kit)
        tab.add_script_tag(content=runtime.classic_script())
        tab.evaluate(DRAW, content(to_builtins(invitation.state()["reader"])))
        told = content(content_of(kit))
        with patch.object(module, "content_of", lambda _: told):
            tab.add_script_tag(content=module.reader_script(kit))
    tab.evaluate(OPEN)


def forgotten(tab: Page) -> list[str]:
    return unmarked(untranslated(tab.evaluate(SAID)))


def test_every_word_of_the_reader_is_translated(tab: Page, tram: Kit) -> None:
    page_of(tab, tram, pseudo("rtl"), with_marks)
    assert forgotten(tab) == []
    panel = tab.locator(".ck-reader")
    expect(panel).to_have_attribute("lang", "ar")
    expect(panel).to_have_css("direction", "rtl")
    panel.get_by_role("button", name="⟦Find the paragraphs⟧").click()
    expect(panel.get_by_role("status")).not_to_be_empty()
    assert forgotten(tab) == []
    panel.locator("textarea").fill(marked(COPY))
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

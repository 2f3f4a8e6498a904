"""Whole screens in another language, in Chromium: nothing that is seen or read out stays English."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import to_builtins
from playwright.sync_api import Locator, Page, expect

from coursekit.bargaining.explorer import BargainExplorer
from coursekit.kit import Kit
from coursekit.language import Language, in_language
from coursekit.screen.runtime import classic_script
from tests.bargaining.test_many_sides import three
from tests.browser.parts import Parts
from tests.browser.static_page import open_page
from tests.language.kit_words import kit_words
from tests.language.pseudo import pseudo, untranslated
from tests.language.test_bargains_speak import MADE_UP

_MOUNT = """([content, options]) => {
  window.view = mount(document.getElementById("quiz"), content, {
    onChange: (state) => window.changes.push(state), ...options,
  });
}"""

_TOLD = """(root) => {
  const named = ["aria-label", "aria-valuetext", "aria-description", "title", "placeholder", "alt"];
  const nodes = [root, ...root.querySelectorAll("*")];
  const texts = nodes.flatMap((node) => [
    ...[...node.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ data }) => data),
    ...named.map((name) => node.getAttribute(name) ?? ""),
  ]);
  return texts.filter(Boolean).join("\\n");
}"""


def opened(tab: Page, name: str, content: Any, language: Language | str, **options: Any) -> Locator:
    """The screen of that name in the language, and what it is drawn in."""
    with in_language(language):
        open_page(tab, parts=Parts(name, runtime=classic_script()))
    tab.evaluate(_MOUNT, [to_builtins(content), options])
    return tab.locator("#quiz")


def english(root: Locator, data: str = "") -> list[str]:
    """What of all that a screen shows and tells a screen reader is not translated."""
    return untranslated(root.evaluate(_TOLD), f"{kit_words()} {data}")


# ---- the bargain ----


@pytest.mark.parametrize("issues", [0, 1, 3])
def test_a_bargain_is_translated(tab: Page, tram: Kit, issues: int) -> None:
    root = opened(tab, "bargain", BargainExplorer(three(tram, issues) if issues else tram)._content, pseudo())
    assert english(root, MADE_UP) == []
    for button in root.locator(".ck-presets button").all():
        button.click()
        assert english(root, MADE_UP) == []
    for slider in root.get_by_role("slider").all():
        slider.fill("80")
        assert english(root, MADE_UP) == []


def test_a_bargain_speaks_german(tab: Page, tram: Kit) -> None:
    root = opened(tab, "bargain", BargainExplorer(tram)._content, "de")
    head = root.locator("thead th")
    expect(head).to_have_text(
        ["Wer was bekommt", "Keine Einigung", "Thema für Thema", "Beide zugleich", "Ganzer Tausch"]
    )
    expect(root.get_by_role("status")).to_contain_text("23,8 und 8,8 mehr als Thema für Thema.")
    expect(root.locator(".ck-mark-no-deal").first).to_be_visible()

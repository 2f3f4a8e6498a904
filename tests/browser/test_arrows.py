"""Arrows between claims stay in one piece, however narrow the window."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page

from coursekit.course import quiz_of
from coursekit.kit import read_kit
from tests.browser.static_page import open_quiz

BROKEN = """(root) => {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const broken = [];
  while (texts.nextNode()) for (const { index } of texts.currentNode.data.matchAll(/-[>x]/g)) {
    const range = document.createRange();
    range.setStart(texts.currentNode, index);
    range.setEnd(texts.currentNode, index + 2);
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
    if (lines.size > 1) broken.push(texts.currentNode.data);
  }
  return broken;
}"""


def test_no_arrow_is_broken_over_two_lines(tab: Page) -> None:
    root = open_quiz(tab, quiz_of(read_kit(Path(__file__).parents[1] / "kits/tram/data"), "tram-map"))
    root.locator("textarea").fill("riders -x votes\nriders -> needless\nneedless -> votes")
    root.get_by_role("button", name="Check").click()
    broken = {}
    for width in range(160, 420, 9):
        tab.set_viewport_size({"width": width, "height": 700})
        broken[width] = root.evaluate(BROKEN)
    assert {width: found for width, found in broken.items() if found} == {}
    assert root.locator("textarea").get_attribute("wrap") == "off"

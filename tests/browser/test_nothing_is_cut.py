"""Everything a lesson shows can be read in every window: nothing is cut off, no word is broken, no cell is a pole."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.lesson_page import LESSONS, open_lesson, open_page
from tests.browser.test_every_lesson import ANSWER

WIDTHS = (320, 390, 512, 605, 768, 1024, 1440)
"""Phones, a tablet and screens. 512 is half of 1024, as a zoom of 200 % leaves it, 320 a quarter of 1280; 605 is
what JupyterLab's list of files leaves of 1024."""

LARGE_TYPE = "html { font-size: 200% } body { --jp-content-font-size1: 28px }"

FAULTS = r"""(width) => {
  const faults = [];
  const fault = (what, node) => faults.push(`${width}: ${what}: ${node.outerHTML.replace(/\s+/g, " ").slice(0, 150)}`);
  const region = (node) => node.closest("[role=group][tabindex='0'][aria-label]");
  const clipped = (node) => node.closest(".ck-spoken, thead") && getComputedStyle(node.closest(".ck-spoken, thead")).clipPath !== "none";
  const shown = (node) => node.checkVisibility({ visibilityProperty: true }) && !clipped(node);
  if (document.scrollingElement.scrollWidth > innerWidth) fault("the page scrolls sideways", document.body);
  for (const output of document.querySelectorAll(".jp-OutputArea-output")) {
    const end = output.getBoundingClientRect().left + output.clientWidth + 1;
    for (const node of [output, ...output.querySelectorAll("*")]) {
      if (!shown(node) || node.matches("option, textarea, input, select")) continue;
      const scrolls = getComputedStyle(node).overflowX !== "visible" && !(node instanceof SVGElement);
      if (scrolls && node.scrollWidth > node.clientWidth + 1 && region(node) !== node) fault("cut", node);
      if (!region(node) && node.getBoundingClientRect().right > end + 1) fault("beyond the edge", node);
    }
    const texts = document.createTreeWalker(output, NodeFilter.SHOW_TEXT);
    for (let text; (text = texts.nextNode()); ) {
      const node = text.parentElement;
      const address = text.data.includes("://"); // may be broken anywhere
      if (address || !shown(node) || node.matches("option, textarea, style, script") || node instanceof SVGElement) continue;
      for (const { 0: word, index } of text.data.matchAll(/[\p{L}\d]{2,20}/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const rects = [...range.getClientRects()];
        if (rects.some(({ top }) => Math.abs(top - rects[0].top) > 4)) fault(`“${word}” is broken`, node);
      }
    }
    for (const cell of output.querySelectorAll("th, td")) {
      const { display, lineHeight, fontSize } = getComputedStyle(cell);
      const range = document.createRange();
      range.selectNodeContents(cell);
      const lines = range.getBoundingClientRect().height / (parseFloat(lineHeight) || 1.2 * parseFloat(fontSize));
      if (display === "table-cell" && lines > 12.5) fault("more than 12 lines in a cell", cell);
    }
  }
  return faults;
}"""

SCROLLED_TABLES = """() => [...document.querySelectorAll(".ck-scroll:has(table:not(.ck-ratings))")]
  .filter((region) => region.scrollWidth > region.clientWidth + 1).map((region) => region.ariaLabel)"""
"""Not a grid to fill in: its lists show each choice in full, and five of them need more room."""


def faults(page: Page, widths: Sequence[int] = WIDTHS) -> list[str]:
    found = []
    page.evaluate("for (const folded of document.querySelectorAll('details')) folded.open = true")
    for width in widths:
        page.set_viewport_size({"width": width, "height": 900})
        found += page.evaluate(FAULTS, width)
    return found


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.stem[:2])
def test_nothing_is_cut_in_any_window(tab: Page, lesson: Path) -> None:
    open_page(tab)
    open_lesson(tab, lesson)
    assert not faults(tab)
    tab.locator(".ck-quiz form").evaluate_all(ANSWER)
    assert not faults(tab)
    tab.set_viewport_size({"width": 605, "height": 900})
    assert not tab.evaluate(SCROLLED_TABLES)
    tab.add_style_tag(content=LARGE_TYPE)
    assert not faults(tab, WIDTHS[-3:])

"""The pages for those who enlarge them, who set their own colours, who want no motion, who use a keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.chromium import offline
from tests.browser.site import laid_out, lessons_in, opened, served
from tests.browser.test_site_pages import SMALL
from tests.site.courses import course_files

PAGES = sorted(name for name in course_files() if name.endswith(".html"))
PRACTICE = lessons_in(course_files())[-1]

IS_WIDE = "document.documentElement.scrollWidth > innerWidth"

BROKEN = """() => {
  const range = document.createRange();
  const broken = [];
  for (const node of document.querySelectorAll(".top .home, .top .tools > :not([hidden]), h1, .ways a, button")) {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text; (text = walker.nextNode()); )
      for (const { index, 0: word } of text.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
      }
  }
  return broken;
}"""
"""Words of titles and controls that stand on two lines."""

MOVING = """() => [...document.querySelectorAll("*")].flatMap((node) => {
  const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(node);
  const lasts = [transitionDuration, animationName === "none" ? "0s" : animationDuration].join(", ").split(", ");
  return lasts.some((one) => parseFloat(one) > 0) || scrollBehavior !== "auto" ? [node.outerHTML.slice(0, 80)] : [];
})"""

UNSEEN = """() => [...document.querySelectorAll(".note, .ck-text, .cell.screen > .screen, .ck-work, .reminder")]
  .filter((node) => node.checkVisibility() && node.getClientRects().length)
  .filter((node) => !["Top", "Bottom", "Left"].some((side) => parseFloat(getComputedStyle(node)[`border${side}Width`]) > 0))
  .filter((node) => !node.closest(".ck-work"))
  .map((node) => node.className)"""
"""Boxes without an edge, which nothing sets apart once colours are forced: a colour of one's own is dropped."""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with served(course_files()) as here:
        yield here


def every_text(page: Page) -> Iterator[str]:
    """The kinds of question that the practice asks, each once, with its page as it stands then."""
    met = set()
    while (begin := page.locator(".ck-strands button:enabled")).count():
        page.evaluate("document.querySelector('.ck-practice details').open = true")
        begin.first.click()
        while (form := page.locator(".ck-practice form.ck-question")).count():
            kind = str(form.get_attribute("class"))
            if kind not in met:
                met.add(kind)
                yield kind
            page.evaluate(SHOWN)
    assert len(met) > 3


SHOWN = """() => {
  const press = (within, ...names) => [...within.querySelectorAll("button")].find((one) => names.includes(one.textContent) && !one.hidden)?.click();
  const root = document.querySelector(".ck-practice");
  press(root.querySelector("form"), "Show answer");
  press(root, "Next question", "Finish");
}"""


def test_words_of_titles_and_controls_stay_whole(tab: Page, address: str) -> None:
    """Pages that were drawn narrow; `test_site_pages.py` enlarges those that were drawn wide."""
    for name in PAGES:
        tab.set_viewport_size({"width": 320, "height": 800})
        opened(tab, f"{address}{name}")
        laid_out(tab)
        for width in (320, 360, 768):
            tab.set_viewport_size({"width": width, "height": 800})
            assert tab.evaluate(BROKEN) == [], f"{name}, {width} px wide"
            assert not tab.evaluate(IS_WIDE), f"{name}, {width} px wide"


@pytest.mark.parametrize("width", [320, 360])
def test_practice_and_reader_suit_a_narrow_window(tab: Page, address: str, width: int) -> None:
    tab.set_viewport_size({"width": width, "height": 800})
    opened(tab, f"{address}{PRACTICE}")
    for kind in every_text(tab):
        assert not tab.evaluate(IS_WIDE), kind
        assert tab.evaluate(SMALL) == [], kind
    tab.get_by_role("button", name="Column").click()
    panel = tab.get_by_role("dialog").or_(tab.get_by_role("region", name="Your copy of the column"))
    expect(panel.first).to_be_visible()
    assert not tab.evaluate(IS_WIDE)
    assert tab.evaluate(SMALL) == []


def test_letters_twice_as_large_fit_a_phone(tab: Page, address: str) -> None:
    """As a phone's own setting makes them: the window stays as narrow as it was."""
    tab.set_viewport_size({"width": 360, "height": 780})
    for name in PAGES:
        opened(tab, f"{address}{name}")
        laid_out(tab)
        tab.add_style_tag(content="html { font-size: 200% !important; }")
        assert not tab.evaluate(IS_WIDE), name


def test_nothing_moves_for_those_who_want_no_motion(browser: Browser, address: str) -> None:
    with offline(browser) as profile:
        page = profile.new_page()
        for name in (PAGES[0], PRACTICE, "index.html", "search.html"):
            opened(page, f"{address}{name}")
            page.emulate_media(reduced_motion="no-preference")
            others = page.evaluate(MOVING)
            page.emulate_media(reduced_motion="reduce")
            assert page.evaluate(MOVING) == [], name
            assert others or "/search" in page.url, "the test is blind: buttons fade where motion is welcome"


def test_forced_colours_leave_every_box_its_edge(tab: Page, address: str) -> None:
    tab.emulate_media(forced_colors="active", color_scheme="dark")
    for name in (PAGES[0], PRACTICE):
        opened(tab, f"{address}{name}")
        laid_out(tab)
        if name == PRACTICE:
            tab.locator(".ck-strands button").first.click()
            expect(tab.locator(".ck-text")).to_be_visible()
        assert tab.evaluate(UNSEEN) == [], name


def outline(page: Page) -> list[dict[str, Any]]:
    """The headings of a page, in order."""
    told: list[dict[str, Any]] = page.evaluate(
        """() => [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter((node) => node.checkVisibility())
          .map((node) => ({ level: Number(node.tagName[1]), text: node.textContent.trim() }))"""
    )
    return told


def test_headings_and_landmarks_tell_how_a_page_is_built(tab: Page, address: str) -> None:
    for name in PAGES:
        opened(tab, f"{address}{name}")
        laid_out(tab)
        headings = outline(tab)
        assert [one["level"] for one in headings].count(1) == 1, name
        assert headings[0]["level"] == 1, name
        steps = [(one, other) for one, other in pairwise(headings) if other["level"] > one["level"] + 1]
        assert steps == [], name
        assert tab.locator("main").count() == 1, name
        assert tab.locator("header").count() == 1, name
        names = tab.evaluate(
            "() => [...document.querySelectorAll('nav')].filter((node) => node.checkVisibility()).map((node) => node.ariaLabel)"
        )
        assert all(names), name
        assert len({*names}) == len(names), f"{name}: two landmarks of one name"

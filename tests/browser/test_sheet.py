"""The printed sheet in a real browser: legible on the screen in light and dark, whole on paper."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest
from playwright.sync_api import Page

from coursekit.export.formats import export
from coursekit.kit import Kit, read_kit
from tests.browser.static_page import violations

MILLIMETRES = 96 / 25.4
WIDTH, HEIGHT = (210 - 2 * 16) * MILLIMETRES, (297 - 2 * 18) * MILLIMETRES
"""What the style's margins leave of A4, in pixels."""

_TOO_WIDE = """(width) => [...document.querySelectorAll("body *")]
  .filter((node) => node.getBoundingClientRect().right > width + 1).map((node) => node.outerHTML.slice(0, 80))"""

_TALLEST = "() => Math.max(...[...document.querySelectorAll('.question:not(.key *)')].map((node) => node.offsetHeight))"


def open_sheet(tab: Page, kit: Kit) -> None:
    tab.set_content(export(kit, "sheet", key="feedback").content.decode())


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_has_no_accessibility_faults(tab: Page, tram: Kit, scheme: str) -> None:
    tab.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    open_sheet(tab, tram)
    assert violations(tab, within=".question") == []
    tab.emulate_media(color_scheme="light")


def test_on_paper_nothing_sticks_out_and_every_question_fits_on_a_page(tab: Page, tram: Kit) -> None:
    tab.set_viewport_size({"width": int(WIDTH), "height": int(HEIGHT)})
    tab.emulate_media(media="print")
    open_sheet(tab, tram)
    assert tab.evaluate(_TOO_WIDE, WIDTH) == []
    assert tab.evaluate(_TALLEST) < HEIGHT
    tab.emulate_media(media="screen")


def test_the_key_begins_on_a_page_of_its_own(tab: Page, tram: Kit) -> None:
    open_sheet(tab, tram)
    style = "getComputedStyle(document.querySelector('.key')).breakBefore"
    assert tab.evaluate(style) == "page"
    kept = "[...document.querySelectorAll('.question:not(.key *)')].every((one) => getComputedStyle(one).breakInside === 'avoid')"
    assert tab.evaluate(kept)


def test_nothing_in_the_data_is_acted_on(tab: Page, tram: Kit) -> None:
    text = (
        msgspec.json.encode(tram).decode().replace("Count the seats.", "<img src=x onerror='document.title = `hit`'>")
    )
    open_sheet(tab, msgspec.json.decode(text, type=Kit))
    assert tab.locator("img:not([src^='data:image/png']), script").count() == 0
    assert "<img src=x" in tab.locator("#key-tram-match").inner_text()
    assert tab.title() == "Questions on “The tram nobody asked for”"


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_longest_lesson_takes_ten_pages_at_most(tab: Page, paper: str) -> None:
    course = read_kit(Path(__file__).parents[2] / "data")
    tab.set_content(export(course, "sheet", ["02"]).content.decode())
    assert len(re.findall(rb"/Type /Page\b", tab.pdf(format=paper))) <= 10


def test_what_is_right_stays_on_a_page_with_the_first_reply(tab: Page, tram: Kit) -> None:
    open_sheet(tab, tram)
    told = "[...document.querySelectorAll('.key .question > p, .key .right')]"
    kept = f"{told}.filter((one) => getComputedStyle(one).breakAfter !== 'avoid').length"
    assert tab.evaluate(f"{told}.length") > 10
    assert tab.evaluate(kept) == 0

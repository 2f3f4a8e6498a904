"""Marking words of a passage on a page: with a mouse, with fingers, with keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import structs
from playwright.sync_api import Browser, Locator, Page, expect

from coursekit.course import quiz_of
from coursekit.kit import read_kit
from coursekit.quiz.items import Quiz
from coursekit.text_words import pieces
from tests.browser.static_page import open_quiz
from tests.quiz.an_item import AnyItem

QUIZ = quiz_of(read_kit(Path(__file__).parents[1] / "kits/tram/data"), "tram-mark")


MARKED = ".ck-mark-list .ck-quote"


def word(root: Locator, place: int) -> Locator:
    return root.locator(f"[data-word='{place}']")


def marks(root: Locator) -> list[str]:
    """The words that are marked, as the list beside the text has them."""
    return root.locator(MARKED).all_text_contents()


def test_keys_alone_mark_change_and_take_away(tab: Page) -> None:
    root = open_quiz(tab, QUIZ)
    hint, press = root.locator(".ck-hint"), tab.keyboard.press
    word(root, 1).focus()
    for key in ("ArrowRight", "ArrowRight", "ArrowRight", "Enter", "Enter"):
        press(key)
    assert marks(root) == ["“probably”"]
    press("2")
    assert root.locator(".ck-mark-list select").input_value() == "source"
    press("End")
    press("Shift+ArrowLeft")
    assert word(root, 9).get_attribute("aria-label") == "builders, about to be marked"
    press("Escape")
    assert hint.inner_text() == "Nothing is being marked."
    assert marks(root) == ["“probably”"]
    press("ArrowDown")
    press("Enter")
    press("Home")
    press("Enter")
    assert marks(root)[0] == "“probably”"
    assert marks(root)[1].startswith("“It may cost much"), "down leads to the line below"
    press("Delete")
    assert "is no longer marked. 1 mark." in hint.inner_text()
    root.get_by_role("button", name="Remove “probably”").press("Enter")
    assert marks(root) == []
    assert tab.evaluate("document.activeElement.textContent") == "probably", "the focus goes back to the word"


def test_a_mouse_draws_over_words_and_a_mark_replaces_what_it_covers(tab: Page) -> None:
    root = open_quiz(tab, QUIZ)
    word(root, 8).click()
    word(root, 9).click()
    assert marks(root) == ["“the builders”"]
    word(root, 4).hover()
    tab.mouse.down()
    word(root, 6).hover()
    word(root, 8).hover()
    tab.mouse.up()
    assert marks(root) == ["“probably open in May, the”"]
    word(root, 10).hover()
    tab.mouse.down()
    word(root, 13).hover()
    tab.mouse.up()
    assert marks(root)[1:] == ["“say”"], "no mark goes beyond a paragraph"
    root.get_by_role("button", name="Check").click()
    assert root.locator(".ck-note:visible").count() == 2
    assert word(root, 10).get_attribute("aria-label") == "say, How sure, not right"
    tab.reload()
    again = open_quiz(tab, QUIZ)
    assert marks(again) == ["“probably open in May, the”", "“say”"], "what was marked is kept"


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    profile = browser.new_context(viewport={"width": 360, "height": 640}, has_touch=True, is_mobile=True)
    yield profile.new_page()
    profile.close()


def test_a_finger_taps_the_first_word_and_the_last(phone: Page) -> None:
    root = open_quiz(phone, QUIZ)
    word(root, 8).tap()
    word(root, 9).tap()
    marked = root.locator(MARKED)
    expect(marked).to_have_text(["“the builders”"])  # what a finger does takes a moment to be a click
    box = word(root, 20).bounding_box()
    assert box is not None
    for _ in range(2):  # beside the word, as fingers do
        phone.touchscreen.tap(box["x"] + box["width"] / 2, box["y"] + box["height"] + 6)
    expect(marked).to_have_count(2)
    heights = root.locator(".ck-passage").evaluate(
        "(node) => [parseFloat(getComputedStyle(node).lineHeight), node.getBoundingClientRect().right]"
    )
    assert heights[0] >= 44
    assert heights[1] <= 360


def test_from_right_to_left_an_arrow_leads_where_it_points(tab: Page) -> None:
    item: AnyItem = QUIZ.items[0]
    passage = [pieces("قال العمدة إن الخط قد يفتح")]
    hebrew = structs.replace(item, pieces=passage, language="ar")
    root = open_quiz(tab, Quiz("k/rtl", "", [hebrew], [[item.id]]))
    word(root, 1).focus()
    tab.keyboard.press("ArrowLeft")
    assert tab.evaluate("document.activeElement.textContent") == "العمدة"

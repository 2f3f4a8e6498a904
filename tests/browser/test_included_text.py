"""The text of an article that comes with the course: nobody brings it, and every paragraph leads to it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from coursekit.site.build_site import folder_of
from tests.browser.site import opened, served
from tests.browser.static_page import violations
from tests.test_repository import ROOT


@pytest.fixture(scope="module")
def speech() -> Iterator[str]:
    with served(folder_of(ROOT / "kits/house_divided")) as here:
        yield here


def test_the_text_opens_beside_the_lesson_and_paragraphs_lead_to_it(tab: Page, speech: str) -> None:
    opened(tab, f"{speech}00_start_here.html")
    expect(tab.get_by_text("The whole text comes with the course.")).to_be_visible()
    tab.get_by_role("button", name="Open the speech beside the lesson").click()
    text = tab.get_by_role("region", name="“A House Divided”")
    expect(text.get_by_role("listitem", name="Paragraph 19")).to_contain_text("a lot of framed timbers")
    assert text.get_by_role("listitem").count() == 24
    assert text.get_by_role("button", name="Remove my copy").count() == 0
    assert text.get_by_role("button", name="Correct the paragraphs").count() == 0
    assert violations(tab) == []
    opened(tab, f"{speech}01_what_is_the_warning.html")
    tab.locator("button.ck-paragraph", has_text="19").first.click()
    expect(tab.locator(".ck-copy .ck-wanted")).to_have_attribute("data-number", "19")


def test_words_are_marked_in_it(tab: Page, speech: str) -> None:
    opened(tab, f"{speech}00_start_here.html")
    tab.get_by_role("button", name="Open the speech beside the lesson").click()
    tab.get_by_role("button", name="Mark it yourself").click()
    expect(tab.locator(".ck-reader").get_by_role("button", name="Check").first).to_be_visible()

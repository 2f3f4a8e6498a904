"""The page that a student gets back, in a real browser: for every reader, offline, on a phone and on paper."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from coursekit.feedback.give_back import FeedbackWishes, give_back
from coursekit.kit import Kit
from tests.browser.static_page import violations
from tests.report.classes import write_class


@pytest.fixture
def opened(context: BrowserContext, tmp_path: Path, tram: Kit) -> Page:
    write_class(tmp_path / "hand-ins", tram, 4)
    notes = tmp_path / "notes.csv"
    notes.write_text("name,note\nStudent 1,Read paragraph 2 again.\n", encoding="utf-8")
    give_back(tram, tmp_path / "hand-ins", tmp_path / "feedback", FeedbackWishes(notes=notes))
    page = context.new_page()
    page.goto((tmp_path / "feedback" / "work-00001.html").as_uri())
    return page


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_and_it_fits_a_phone_and_paper(opened: Page, scheme: Literal["light", "dark"]) -> None:
    expect(opened.get_by_role("region", name="A note to you")).to_contain_text("Read paragraph 2 again.")
    opened.emulate_media(color_scheme=scheme)
    opened.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })")
    assert violations(opened, "main") == []
    opened.set_viewport_size({"width": 360, "height": 800})
    assert opened.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    opened.emulate_media(media="print")
    assert opened.evaluate("document.documentElement.scrollWidth <= window.innerWidth")

"""Lesson 03 as a student sees it: a timeline drawn without a network that says itself, and its questions."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import NewPage, taken
from tests.browser.lab import Lab
from tests.browser.notebook import outputs


@pytest.fixture(scope="module")
def lesson(new_page: NewPage, lab: Lab) -> Iterator[Page]:
    with taken(new_page, lab, "03") as page:
        yield page


@pytest.fixture
def chart(lesson: Page) -> Locator:
    drawn = outputs(lesson).locator("[role=graphics-document]")
    expect(drawn).to_have_count(1)
    drawn.scroll_into_view_if_needed()
    return drawn


def test_each_date_is_a_mark_that_says_what_when_and_by_whom(lesson: Page, chart: Locator) -> None:
    rows = outputs(lesson).locator("details", has_text="What happened when").locator("tbody tr")
    told = [row.locator("th, td").all_text_contents() for row in rows.all()]
    assert len(told) > 20
    said = [mark.get_attribute("aria-label") or "" for mark in chart.locator("[aria-roledescription=point]").all()]
    assert said
    for _, when, what, dated, *_ in told:
        assert any(text.startswith(f"{when}: {what} ({dated.split(',')[0].split(' ')[0]}") for text in said), what


def test_the_crowded_days_are_drawn_larger_below(chart: Locator) -> None:
    expect(chart).to_contain_text("3 to 18 January 2026, enlarged")
    expect(chart).to_contain_text("14 dates, enlarged below")


def test_the_chart_fits_a_window_of_1024_pixels(lesson: Page, chart: Locator) -> None:
    lesson.set_viewport_size({"width": 1024, "height": 768})
    drawn = chart.bounding_box()
    place = outputs(lesson).filter(has=lesson.locator("[role=graphics-document]")).bounding_box()
    assert drawn
    assert place
    assert drawn["x"] + drawn["width"] <= place["x"] + place["width"] <= 1024


def test_a_count_that_begins_on_the_wrong_day_is_told_what_it_counted(lesson: Page) -> None:
    form = outputs(lesson).locator("form", has_text="How many days after the jailing").first
    form.get_by_role("textbox").fill("4")
    form.locator("button[type=submit]").click()
    expect(form.get_by_role("status")).to_contain_text("the first day and the last")

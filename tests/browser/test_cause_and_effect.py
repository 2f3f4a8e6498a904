"""What a student moves and what follows from it are seen at the same time, on the screen of a usual laptop."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page

from tests.browser.lesson_page import LESSONS, open_lesson, open_page

LAPTOP = {"width": 1366, "height": 768}
VISIBLE = 650
"""Pixels of its height that JupyterLab's bars leave."""


@pytest.fixture
def laptop(tab: Page, request: pytest.FixtureRequest) -> Locator:
    """The screen of a lesson, given as its number and the screen's name."""
    number, name = request.param
    tab.set_viewport_size(LAPTOP)  # type: ignore[arg-type]  # a plain dictionary of two numbers
    open_page(tab)
    open_lesson(tab, next(lesson for lesson in LESSONS if lesson.name.startswith(number)))
    return tab.locator(f".ck-{name}")


def span(*places: Locator) -> float:
    """How many pixels lie between the top of the first of these and the bottom of the last."""
    boxes = [box for place in places for part in place.all() if (box := part.bounding_box())]
    assert len(boxes) >= len(places)
    return max(box["y"] + box["height"] for box in boxes) - min(box["y"] for box in boxes)


@pytest.mark.parametrize("laptop", [("08", "bargain")], indirect=True)
def test_every_slider_is_seen_with_the_picture_that_it_moves(laptop: Locator) -> None:
    for slider in laptop.get_by_role("slider").all():
        assert span(slider, laptop.locator(".ck-picture"), laptop.get_by_role("status")) < VISIBLE


@pytest.mark.parametrize("laptop", [("06", "switches")], indirect=True)
def test_every_switch_is_seen_with_the_sentence_and_the_whole_map_too(laptop: Locator) -> None:
    assert span(laptop.get_by_role("checkbox"), laptop.get_by_role("status")) < VISIBLE
    assert span(laptop.get_by_role("radio"), laptop.get_by_role("status")) < VISIBLE
    picture = laptop.locator(".ck-scroll")
    assert picture.evaluate("(region) => region.scrollWidth <= region.clientWidth")
    assert span(laptop.get_by_role("status"), picture) < VISIBLE
    for switch in laptop.get_by_role("checkbox").all():
        assert span(switch, picture) < VISIBLE


@pytest.mark.parametrize("laptop", [("08", "bargain")], indirect=True)
def test_the_picture_is_drawn_for_the_room_there_is(laptop: Locator) -> None:
    for width in (320, 390, 768, 1366):
        laptop.page.set_viewport_size({"width": width, "height": 768})
        laptop.page.wait_for_function(
            "() => { const svg = document.querySelector('.ck-bargain .ck-picture'); "
            "return svg.getBoundingClientRect().right <= svg.parentElement.getBoundingClientRect().right + 1; }"
        )
        sizes = laptop.locator(".ck-picture text").evaluate_all(
            "(texts) => texts.map((text) => Math.abs(text.getScreenCTM().a || text.getScreenCTM().b) * parseFloat(getComputedStyle(text).fontSize))"
        )
        assert sizes
        assert min(sizes) >= 12

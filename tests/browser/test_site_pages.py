"""The pages of a course in Chromium: on a phone and on a desk, light and dark, and without anything from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, expect

from coursekit.site.build_site import folder_of, one_file_of
from tests.browser.chromium import offline
from tests.browser.site import WIDTHS, answered, follow, laid_out, opened, served
from tests.browser.static_page import violations
from tests.site.courses import REPOSITORY, course_files, tram_course

SMALL = """() => [...document.querySelectorAll("button, summary, select, nav a, .ways a, .ck-screen input[inputmode], input[type=file]")]
  .filter((node) => node.checkVisibility() && node.getClientRects().length)
  .map((node) => [node.textContent.trim().slice(0, 40), node.getBoundingClientRect()])
  .filter(([, box]) => box.width && box.right > 0 && box.bottom > 0 && (box.height < 43.5 || box.width < 43.5))
  .map(([text, box]) => `${text}: ${Math.round(box.width)} × ${Math.round(box.height)}`)"""
"""Controls and links of navigation that a finger may miss. (Links within sentences are exempt.)"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(course_files()) as here:
        yield here


@pytest.fixture(scope="module")
def tram(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(folder_of(tram_course(tmp_path_factory.mktemp("tram")))) as here:
        yield here


PAGES = sorted(name for name in course_files() if name.endswith(".html"))


@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing_and_nothing_scrolls_sideways(tab: Page, address: str, name: str) -> None:
    """On a phone and on a desk, one light and one dark; pages take turns which. No request leaves (``tab`` asserts it), and
    no error is logged."""
    said: list[str] = []

    def note(message: ConsoleMessage) -> None:
        if message.type == "error":
            said.append(message.text)

    tab.on("console", note)
    for turn, width in enumerate(WIDTHS, PAGES.index(name)):
        tab.set_viewport_size({"width": width, "height": 900})
        tab.emulate_media(color_scheme="dark" if turn % 2 else "light")
        opened(tab, f"{address}{name}")
        assert tab.evaluate("document.documentElement.scrollWidth") <= width
        assert tab.evaluate(SMALL) == []
        tab.evaluate("document.querySelectorAll('main details:not(.menu)').forEach((one) => { one.open = true; })")
        laid_out(tab)
        assert tab.evaluate("document.documentElement.scrollWidth") <= width
        assert violations(tab, "main") == []
    tab.remove_listener("console", note)
    assert said == []


def test_the_pages_of_another_kit_pass_as_well(tab: Page, tram: str) -> None:
    for width in WIDTHS:
        tab.set_viewport_size({"width": width, "height": 900})
        opened(tab, f"{tram}00_all_aboard.html")
        laid_out(tab)
        assert tab.evaluate("document.documentElement.scrollWidth") <= width
        assert violations(tab, "main") == []


def test_enlarged_pages_do_not_scroll_sideways(tab: Page, address: str) -> None:
    """320 px is a window of 1280 px enlarged four times, 640 px the same enlarged twice. Pages that were drawn wide and
    are then enlarged; `test_site_access.py` has those that are drawn narrow."""
    for name in PAGES:
        tab.set_viewport_size({"width": 1280, "height": 800})
        opened(tab, f"{address}{name}")
        laid_out(tab)
        for width in (1280, 640, 320):
            tab.set_viewport_size({"width": width, "height": 800})
            expect(tab.locator("html"), f"{name}, {width} px wide").to_have_js_property("scrollWidth", width)


def test_one_tap_from_the_address_to_a_question(tab: Page, address: str) -> None:
    tab.set_viewport_size({"width": 360, "height": 780})
    opened(tab, address)
    follow(tab, tab.get_by_role("link", name="Answer a first question"))
    question = tab.locator(".ck-quiz form").first
    expect(question).to_be_in_viewport()
    answered(tab, question)


def test_from_the_end_of_a_lesson_one_tap_to_the_next_and_back(tab: Page, address: str) -> None:
    opened(tab, f"{address}{PAGES[0]}")
    follow(tab, tab.locator(".onward .after"))
    assert tab.url == f"{address}{PAGES[1]}"
    follow(tab, tab.locator(".onward .before"))
    assert tab.url == f"{address}{PAGES[0]}"


HERE = ".sections a[aria-current=location]:visible"
LAID = "() => [...document.querySelectorAll('.sections a')].map((node) => JSON.stringify(node.getBoundingClientRect()))"


@pytest.mark.parametrize("form", ["folder", "one file"])
def test_the_contents_mark_the_section_that_one_reads(tab: Page, address: str, tmp_path: Path, form: str) -> None:
    tab.set_viewport_size({"width": 1440, "height": 700})
    if form == "folder":
        opened(tab, f"{address}01_what_is_the_puzzle.html")
    else:
        (tmp_path / "course.html").write_bytes(one_file_of(REPOSITORY))
        opened(tab, f"{(tmp_path / 'course.html').as_uri()}#01_what_is_the_puzzle")
    expect(tab.locator(HERE)).to_have_count(0)  # one is at the head of the lesson
    laid = tab.evaluate(LAID)
    headings = tab.locator("main:visible > h2")
    for place in (2, 0, headings.count() - 1):
        headings.nth(place).evaluate("(heading) => heading.scrollIntoView()")
        expect(tab.locator(HERE)).to_have_text(headings.nth(place).inner_text())
    tab.evaluate("scrollTo(0, 0)")
    expect(tab.locator(HERE)).to_have_count(0)
    assert tab.evaluate(LAID) == laid, "marking a section moves something"


def test_a_button_turns_the_paper_and_it_stays_turned(tab: Page, address: str) -> None:
    paper = "getComputedStyle(document.body).backgroundColor"
    opened(tab, address)
    light = tab.evaluate(paper)
    tab.get_by_role("button", name="Dark").click()
    dark = tab.evaluate(paper)
    assert dark != light
    opened(tab, f"{address}facts.html")
    assert tab.evaluate(paper) == dark
    tab.get_by_role("button", name="Light").click()
    assert tab.evaluate(paper) == light


def test_a_chart_follows_the_paper(tab: Page, address: str) -> None:
    colour = "getComputedStyle(document.querySelector('svg.chart path[fill]')).fill"
    opened(tab, f"{address}{next(name for name in PAGES if name.startswith('01'))}")
    light = tab.evaluate(colour)
    tab.get_by_role("button", name="Dark").click()
    assert tab.evaluate(colour) != light


def test_the_search_leads_to_the_place(tab: Page, address: str) -> None:
    opened(tab, f"{address}search.html")
    tab.get_by_role("searchbox").fill("base rate")
    expect(tab.locator("p.found")).to_contain_text("place")
    tab.locator(".found-list a").first.click()
    expect(tab.locator("main")).to_contain_text("base rate")


def test_paper_has_the_questions_and_no_buttons_and_no_keys(tab: Page, address: str) -> None:
    opened(tab, f"{address}{PAGES[0]}")
    tab.emulate_media(media="print")
    question = tab.locator(".ck-question").first
    expect(question.get_by_role("radio").first).to_be_visible()
    expect(tab.locator(".ck-screen button:visible, .below-cell:visible, .top:visible")).to_have_count(0)
    expect(question.get_by_role("status")).to_be_empty()


def test_a_finger_orders_and_chooses(browser: Browser, tram: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 780}, has_touch=True, is_mobile=True)
    page = context.new_page()
    opened(page, f"{tram}00_all_aboard.html")
    ordering = page.locator(".ck-question.ck-order").first
    lines = ordering.locator("ol > li")
    first = lines.first.inner_text()
    ordering.get_by_role("button", name="Move down").first.tap()
    expect(lines.first).not_to_have_text(first, use_inner_text=True)  # what a finger does takes a moment to be a click
    matching = page.locator(".ck-question.ck-match").first
    matching.locator("select").first.tap()
    matching.locator("select").first.select_option(index=1)
    switch = page.locator(".ck-switches input[type=checkbox]").first
    was = switch.is_checked()
    switch.tap()
    expect(switch).to_be_checked(checked=not was)
    context.close()


def test_nothing_is_lost_without_scripts(browser: Browser, address: str) -> None:
    with offline(browser) as profile:
        profile.close()
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 780})
    page = context.new_page()
    page.goto(f"{address}{PAGES[0]}")
    question = page.locator(".asked > li").first
    expect(question.locator(".stem")).to_be_visible()
    expect(question.get_by_text("Answer", exact=True)).to_be_visible()
    expect(question.locator("details p").first).to_be_hidden()
    question.get_by_text("Answer", exact=True).click()
    expect(question.locator("details p").first).to_be_visible()
    page.goto(f"{address}{next(name for name in PAGES if name.startswith('01'))}")
    expect(page.locator("svg.chart.narrow")).to_be_visible()
    context.close()


def test_every_screen_is_drawn_by_a_double_click(file_tab: Page, tmp_path: Path) -> None:
    """From ``file://``, where browsers refuse modules and requests."""
    tab = file_tab
    for name, content in course_files().items():
        (tmp_path / name).write_bytes(content)
    for name in (page for page in PAGES if page[:2].isdigit()):
        opened(tab, (tmp_path / name).as_uri())
        assert tab.locator(".screen .static").count() == 0, name
        assert tab.locator(".ck-screen").count() == tab.locator("[data-screen]").count(), name

"""A student's own copy of the column, on pages: pasted or opened, found again, and never sent anywhere."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Request, expect

from coursekit.site.build_site import folder_of
from tests.browser.chromium import offline
from tests.browser.site import opened, served
from tests.browser.static_page import violations
from tests.site.courses import tram_course

MARKER = "Zxqvmarker"
CASES: dict[str, Any] = json.loads((Path(__file__).parents[1] / "reader/aligning_cases.json").read_text("utf-8"))
COPY = next(case["copy"] for case in CASES["cases"] if case["name"] == "a menu above and comments below")
MARKED = COPY.replace("half empty", f"half {MARKER} empty", 1)
KEPT = "coursekit-copy:tram-line"


@pytest.fixture(scope="module")
def tram(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(folder_of(tram_course(tmp_path_factory.mktemp("tram")))) as here:
        yield here


@pytest.fixture
def sent() -> list[str]:
    """All that pages have asked for, with what they sent."""
    return []


@pytest.fixture
def lesson(browser: Browser, tram: str, sent: list[str]) -> Iterator[Page]:
    def note(request: Request) -> None:
        sent.append(f"{request.method} {request.url} {request.post_data or ''} {request.headers}")

    with offline(browser) as profile:
        page = profile.new_page()
        page.on("request", note)
        opened(page, f"{tram}00_all_aboard.html")
        yield page


def paste(page: Page, text: str) -> None:
    page.get_by_role("button", name="Column", exact=True).click()
    page.get_by_label("The text of the column").fill(text)
    page.get_by_role("button", name="Find the paragraphs").click()


def test_the_bytes_of_a_copy_are_in_the_browsers_storage_and_nowhere_else(
    lesson: Page, sent: list[str], tmp_path: Path
) -> None:
    paste(lesson, MARKED)
    expect(lesson.get_by_text("All 4 paragraphs are in your copy.")).to_be_visible()
    holding = "() => Object.keys(localStorage).filter((key) => localStorage.getItem(key).includes('%s'))"
    assert lesson.evaluate(holding % MARKER) == [KEPT]
    assert lesson.evaluate("Object.values(sessionStorage).length + document.cookie.length") == 0
    with lesson.expect_download() as saving:
        lesson.get_by_role("button", name="Save my work to a file").first.click()
    saving.value.save_as(tmp_path / "work.json")
    assert MARKER not in (tmp_path / "work.json").read_text("utf-8")
    lesson.get_by_role("button", name="Close").click()
    lesson.reload()
    lesson.wait_for_selector("button.ck-paragraph")
    assert [one for one in sent if MARKER in one] == []
    assert lesson.evaluate("() => caches.keys().then((names) => names.length)") <= 1


def test_paragraphs_become_links_that_open_the_copy_there_and_come_back(lesson: Page) -> None:
    assert lesson.locator("button.ck-paragraph").count() == 0, "without a copy it is text"
    paste(lesson, COPY)
    lesson.keyboard.press("Escape")
    expect(lesson.get_by_role("region", name="Your copy of the column")).to_be_hidden()
    link = lesson.locator("main button.ck-paragraph:visible").first
    number = link.get_attribute("data-paragraph")
    place = lesson.evaluate("scrollY")
    link.focus()
    lesson.keyboard.press("Enter")
    expect(lesson.locator(f".ck-copy [data-number='{number}']")).to_be_focused()
    assert abs(lesson.evaluate("scrollY") - place) < lesson.viewport_size["height"]  # type: ignore[index]
    lesson.keyboard.press("Escape")
    expect(link).to_be_focused()
    other = lesson.context.new_page()
    opened(other, lesson.url)
    other.get_by_role("button", name="Column", exact=True).click()
    other.get_by_role("button", name="Remove my copy").click()
    other.get_by_role("button", name="Really remove it from this browser?").click()
    expect(other.get_by_label("The text of the column")).to_be_visible()
    assert other.evaluate(f"localStorage.getItem('{KEPT}')") is None
    expect(lesson.locator("button.ck-paragraph")).to_have_count(0)


def test_a_hostile_file_is_read_as_words_and_asks_for_nothing(lesson: Page, sent: list[str], tmp_path: Path) -> None:
    paragraphs = "".join(f"<p>{one}</p>" for one in CASES["cases"][0]["paragraphs"])
    page = tmp_path / "column.html"
    page.write_text(
        "<!doctype html><title>The tram</title><script>window.ran = 1; fetch('/stolen')</script>"
        "<img src='/pixel.png' onerror='window.ran = 1'><link rel=stylesheet href='/spy.css'><iframe src='/frame'></iframe>"
        f"<article><h1>The tram nobody asked for</h1>{paragraphs}<p>&lt;img src=x onerror=window.ran=1&gt;</p></article>",
        encoding="utf-8",
    )
    lesson.get_by_role("button", name="Column", exact=True).click()
    before = len(sent)
    lesson.get_by_label("Or a file").set_input_files(page)
    expect(lesson.get_by_text("All 4 paragraphs are in your copy.")).to_be_visible()
    assert lesson.evaluate("window.ran") is None
    assert lesson.locator(".ck-reader img, .ck-reader script, .ck-reader iframe").count() == 0
    assert sent[before:] == []


COLOURED = ".ck-copy .ck-told"
FINISH = """(asked) => localStorage.setItem("coursekit:tram-line/rounds/tram-mode", JSON.stringify({ version: 2,
  items: Object.fromEntries(asked.map((name) => [name, { answer: "quoted", first: "quoted", tries: 1, outcome: "wrong",
    dot: ["w", 1], by: { w: 1 } }])) }))"""


def test_a_finished_round_colours_the_copy_with_a_label_for_each_colour(lesson: Page) -> None:
    lesson.evaluate(FINISH, ["t-mayor-1", "t-plan"])
    paste(lesson, COPY)
    expect(lesson.get_by_text("When you have finished “How does it reach you?”")).to_be_visible()
    expect(lesson.get_by_label("Show in the column")).to_have_count(0)  # a round gives no key away before its end
    lesson.get_by_role("button", name="Close").click()
    lesson.evaluate(FINISH, ["t-mayor-1", "t-plan", "t-aim"])
    lesson.get_by_role("button", name="Column", exact=True).click()
    shown = lesson.get_by_label("Show in the column")
    expect(shown.locator("option")).to_have_text(["The text alone", "How they reach you"])
    shown.select_option(label="How they reach you")
    labels = {name.strip() for name in lesson.locator(f"{COLOURED} small").all_inner_texts()}
    assert {"[quoted]", "[inferred]"} <= labels, labels
    expect(lesson.get_by_label("Show in the column")).to_be_focused()
    lesson.get_by_label("Show in the column").select_option(label="The text alone")
    expect(lesson.locator(COLOURED)).to_have_count(0)


def test_what_is_far_too_long_is_said_at_once_and_not_kept(lesson: Page) -> None:
    for text in ("A sentence of a long book. " * 16_000, "word\n" * 7_000):
        lesson.get_by_role("button", name="Column", exact=True).click()
        lesson.get_by_label("The text of the column").evaluate("(field, text) => { field.value = text; }", text)
        lesson.get_by_role("button", name="Find the paragraphs").click()
        expect(lesson.get_by_text("This is too long for a column.")).to_be_visible()
        lesson.get_by_role("button", name="Close").click()
    lesson.get_by_role("button", name="Column", exact=True).click()
    lesson.get_by_label("The text of the column").fill(" \n ")
    lesson.get_by_role("button", name="Find the paragraphs").click()
    expect(lesson.get_by_text("There is no text yet.")).to_be_visible()
    assert lesson.evaluate(f"localStorage.getItem('{KEPT}')") is None


def test_what_does_not_match_is_said_and_not_kept(lesson: Page) -> None:
    paste(lesson, "A recipe for soup. Boil the water.\n\nEat it.")
    expect(lesson.get_by_text("It does not look like this column. Your text was not kept.")).to_be_visible()
    assert lesson.evaluate(f"localStorage.getItem('{KEPT}')") is None
    cut = next(case["copy"] for case in CASES["cases"] if case["name"] == "behind a paywall")
    lesson.get_by_label("The text of the column").fill(cut)
    lesson.get_by_role("button", name="Find the paragraphs").click()
    expect(lesson.get_by_text("Your copy ends after paragraph 2.")).to_be_visible()


def test_a_boundary_is_moved_with_the_keyboard(lesson: Page) -> None:
    paste(lesson, COPY)
    lesson.get_by_role("button", name="Correct the paragraphs").focus()
    lesson.keyboard.press("Enter")
    first = lesson.locator(".ck-pieces li").filter(has_text="I have counted heads")
    first.get_by_label("Belongs to").focus()
    lesson.keyboard.press("ArrowDown")
    lesson.get_by_role("button", name="Correct the paragraphs").press("Enter")
    expect(lesson.locator(".ck-copy [data-number='2']")).to_contain_text("I have counted heads")
    expect(lesson.locator(".ck-findings")).to_contain_text("Look at paragraphs 1 and 2")


def test_a_browser_that_keeps_nothing_says_so(lesson: Page) -> None:
    lesson.evaluate("() => { Storage.prototype.setItem = () => { throw new Error('full'); }; }")
    paste(lesson, COPY)
    expect(lesson.get_by_text("This browser does not keep it")).to_be_visible()
    expect(lesson.locator(".ck-copy li")).to_have_count(4)


def test_a_student_marks_and_gets_a_reply_to_each_mark(lesson: Page) -> None:
    paste(lesson, COPY)
    lesson.get_by_role("button", name="Mark it yourself").click()
    lesson.get_by_label("What to mark").select_option(label="Hedges and loaded words")
    lesson.get_by_label("Paragraph", exact=True).select_option(label="Paragraph 4")
    words = lesson.locator(".ck-own-marks .ck-passage").get_by_text("perhaps", exact=True)
    words.click()
    words.click()
    lesson.get_by_role("button", name="Check", exact=True).last.click()
    expect(lesson.locator(".ck-own-marks .ck-reply")).to_have_text("Right.")
    expect(lesson.locator(".ck-own-marks")).to_contain_text("1 of 3 places found, 2 not yet touched.")
    lesson.get_by_role("button", name="Show what the course has").click()
    expect(lesson.locator(".ck-own-marks")).to_contain_text("“bottomless”: a loaded word")


@pytest.mark.parametrize("width", [360, 1440])
def test_axe_finds_nothing_in_the_reader(lesson: Page, tram: str, width: int) -> None:
    opened(lesson, f"{tram}search.html")
    lesson.set_viewport_size({"width": width, "height": 800})
    for scheme in ("light", "dark"):
        lesson.emulate_media(color_scheme=scheme)
        lesson.get_by_role("button", name="Column", exact=True).click()
        if scheme == "light":
            assert violations(lesson, ".ck-bringing") == []
            lesson.get_by_label("The text of the column").fill(COPY)
            lesson.get_by_role("button", name="Find the paragraphs").click()
        assert violations(lesson, ".ck-findings") == []
        for name in ("Correct the paragraphs", "Mark it yourself"):
            lesson.get_by_role("button", name=name).click()
            assert violations(lesson, ".ck-findings") == []
        assert lesson.evaluate("document.documentElement.scrollWidth") <= width
        lesson.get_by_role("button", name="Close").click()

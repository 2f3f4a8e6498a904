"""The class report in a real browser: from the disk, offline, for every reader."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from coursekit.kit import Kit
from coursekit.language import in_language, use
from coursekit.report import build_report
from coursekit.report.build_report import Wishes, make_report
from tests.browser.static_page import violations
from tests.language.pseudo import pseudo
from tests.report.classes import write_class
from tests.report.malformed import write_malformed


@pytest.fixture(scope="session")
def report(tmp_path_factory: pytest.TempPathFactory, tram: Kit) -> str:
    """The address of a report on a class of 40, with odd files among them."""
    folder = tmp_path_factory.mktemp("class")
    write_class(folder / "hand-ins", tram, 40)
    write_malformed(folder / "hand-ins", tram, 60)
    names = "name,group\n" + "".join(f"Student {number},{'AB'[number % 2]}\n" for number in range(45))
    (folder / "names.csv").write_text(names, encoding="utf-8")
    wishes = Wishes(names=folder / "names.csv", before=folder / "hand-ins", project=folder / "show.html")
    make_report(tram, folder / "hand-ins", folder / "report.html", wishes=wishes)
    return Path(folder / "report.html").as_uri()


@pytest.fixture
def opened(context: BrowserContext, report: str) -> Page:
    page = context.new_page()
    page.goto(report)
    return page


def no_sideways_scroll(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))


def test_what_to_talk_about_stands_first(opened: Page) -> None:
    first = opened.get_by_role("region", name="Three things to talk about")
    expect(first).to_be_in_viewport()
    expect(first.locator(".points > li")).to_have_count(3)
    for part in ("Right:", "Commonest wrong answer:", "The course replies:", "To open with:"):
        expect(first.get_by_text(part)).to_have_count(3)


def test_a_link_opens_the_question_that_it_leads_to(opened: Page) -> None:
    link = opened.get_by_role("region", name="Three things to talk about").get_by_role("link", name="below").first
    place = link.get_attribute("href")
    link.click()
    expect(opened.locator(str(place))).to_be_in_viewport()


def test_one_lesson_can_be_seen_alone_without_a_script(opened: Page) -> None:
    others = opened.locator("[data-lesson='0']:not(details *)")
    expect(others.first).to_be_visible()
    opened.get_by_text("Show one lesson only").click()
    opened.get_by_role("radio").nth(2).check()
    expect(opened.locator("[data-lesson='0']:visible")).to_have_count(0)
    expect(opened.locator("[data-lesson='1']:visible").first).to_be_visible()
    opened.get_by_role("radio", name="all lessons").check()
    expect(others.first).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(opened: Page, scheme: Literal["light", "dark"]) -> None:
    opened.emulate_media(color_scheme=scheme)
    opened.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })")
    assert violations(opened, "main") == []


def test_the_page_to_project_is_whole(context: BrowserContext, report: str) -> None:
    page = context.new_page()
    page.goto(report.replace("report.html", "show.html"))
    assert violations(page, "main") == []
    first = page.get_by_role("region", name="Three things to talk about")
    expect(first.get_by_text("Right:").first).to_be_hidden()
    first.get_by_text("What the class answered, and what is right").first.click()
    expect(first.get_by_text("Right:").first).to_be_visible()
    page.set_viewport_size({"width": 360, "height": 800})
    assert no_sideways_scroll(page)


def test_every_picture_says_in_words_what_it_shows(opened: Page) -> None:
    pictures = opened.get_by_role("img").all()
    assert len(pictures) >= 3
    assert all(len(picture.get_attribute("aria-label") or "") > 60 for picture in pictures)


def test_it_fits_a_small_screen_and_paper(opened: Page) -> None:
    assert no_sideways_scroll(opened)
    opened.set_viewport_size({"width": 360, "height": 800})
    assert no_sideways_scroll(opened)
    assert violations(opened, "main") == []
    opened.emulate_media(media="print")
    opened.set_viewport_size({"width": 720, "height": 1000})
    assert no_sideways_scroll(opened)


def test_pictures_keep_their_sides_where_a_language_runs_from_right_to_left(
    context: BrowserContext, tmp_path: Path, tram: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_class(tmp_path / "hand-ins", tram, 20)
    monkeypatch.setattr(build_report, "use", lambda _: use(pseudo("rtl")))
    with in_language(pseudo("rtl")):
        make_report(tram, tmp_path / "hand-ins", tmp_path / "report.html")
    page = context.new_page()
    page.goto((tmp_path / "report.html").as_uri())
    cut_off = """() => [...document.querySelectorAll("svg[role=img] text")].filter(text => {
      const within = text.ownerSVGElement.getBoundingClientRect(), box = text.getBoundingClientRect();
      return box.left < within.left - 1 || box.right > within.right + 1;
    }).map(text => text.textContent)"""
    assert page.locator("svg[role=img] text").count() > 20
    assert page.evaluate(cut_off) == []
    assert no_sideways_scroll(page)

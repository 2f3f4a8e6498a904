"""Charts that answer to their reader, on pages in Chromium: from picture to chart and back, wherever the pages are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, Route, expect

from coursekit.site.build_site import folder_of, one_file_of
from coursekit.site.exploring import SCRIPT
from tests.browser.chromium import offline
from tests.browser.site import WIDTHS, laid_out, opened, ready, served, written
from tests.browser.static_page import violations
from tests.browser.test_site_pages import SMALL
from tests.site.courses import ANSWERING, LEGEND, answering_course, course_files

LESSON = "00_all_aboard.html"
AMOUNTS = "04_where_does_17_billion_come_from.html"
EXPLORE, BACK = "Explore this chart", "Back to the picture"

REFUSED = (
    "addEventListener('securitypolicyviolation', (event) => (window.refused ??= []).push(event.effectiveDirective));"
)
"""Notes what the page's policy does not allow."""

PALE = """(figure) => [...figure.querySelectorAll(".role-mark.mark-symbol path")]
  .filter((mark) => Number(mark.getAttribute("opacity")) < 1).length"""
"""How many marks a choice has made pale."""


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return answering_course(tmp_path_factory.mktemp("answering"), **ANSWERING)


@pytest.fixture(scope="module")
def files(root: Path) -> dict[str, bytes]:
    return folder_of(root)


@pytest.fixture(scope="module")
def address(files: dict[str, bytes]) -> Iterator[str]:
    with served(files) as here:
        yield here


def explored(page: Page, name: str) -> tuple[Locator, Locator]:
    """The live chart of that name and what stands below it, after a press of its button."""
    figure = page.locator(f"figure[data-explore]:has([aria-label='The {name}.'])")
    below = figure.locator("xpath=following-sibling::div[1]")
    below.get_by_role("button", name=EXPLORE).press("Enter")
    expect(below.get_by_role("button", name=BACK)).to_be_visible()
    return figure, below


def test_a_press_brings_the_chart_and_another_the_picture(context: BrowserContext, address: str) -> None:
    asked: list[str] = []
    tab = context.new_page()
    tab.on("request", lambda request: asked.append(request.url))
    tab.add_init_script(REFUSED)
    opened(tab, f"{address}{LESSON}")
    assert not [url for url in asked if url.endswith(SCRIPT)]
    figure, below = explored(tab, "legend")
    assert [url for url in asked if url.endswith(SCRIPT)] == [f"{address}{SCRIPT}"]
    assert [url for url in asked if not url.startswith(address)] == []
    assert tab.evaluate("window.refused ?? []") == []
    expect(figure.locator("svg.marks")).to_be_visible()
    expect(figure.locator("svg.chart")).to_be_hidden()
    expect(below.get_by_role("button", name=BACK)).to_be_focused()
    expect(below.get_by_role("status")).to_contain_text("The chart is live")
    below.get_by_role("button", name=BACK).press("Enter")
    expect(below.get_by_role("button", name=EXPLORE)).to_be_focused()
    expect(below.get_by_role("status")).to_have_text("This is the picture again.")
    expect(figure.locator("svg.marks")).to_have_count(0)
    expect(figure.locator("svg.chart")).to_be_visible()
    expect(below.locator("select")).to_have_count(0)


def test_the_page_runs_no_text_as_a_script(browser: Browser, files: dict[str, bytes]) -> None:
    """What would let Vega make functions of a chart's expressions is refused, and the chart is drawn all the same."""
    trying = b"try { new Function('return 1')(); window.ran = true; } catch (error) { window.ran = error.name; }"
    with offline(browser) as profile, served({**files, "trying.js": trying}) as address:
        page = profile.new_page()
        opened(page, f"{address}{LESSON}")
        page.add_script_tag(url=f"{address}trying.js")
        assert page.evaluate("window.ran") == "EvalError"
        figure, _ = explored(page, "slider")
        expect(figure.locator("svg.marks path").first).to_be_attached()


def test_a_click_in_the_legend_and_the_list_choose_the_same(tab: Page, address: str) -> None:
    opened(tab, f"{address}{LESSON}")
    figure, below = explored(tab, "legend")
    choice = below.get_by_role("combobox", name="Tram line")
    assert figure.evaluate(PALE) == 0
    choice.select_option("Blue")
    tab.wait_for_function(f"figure => ({PALE})(figure) === 3", arg=figure.element_handle())
    choice.select_option("All")
    tab.wait_for_function(f"figure => ({PALE})(figure) === 0", arg=figure.element_handle())
    figure.locator(".role-legend-label text", has_text="Red").click()
    expect(choice).to_have_value("0")
    assert figure.evaluate(PALE) == 3


def test_a_charts_own_controls_stand_below_it_and_work_with_keys(tab: Page, address: str) -> None:
    opened(tab, f"{address}{LESSON}")
    figure, below = explored(tab, "slider")
    bars = figure.locator(".mark-rect path")
    expect(bars).to_have_count(6)
    tab.keyboard.press("Tab")
    slider = below.get_by_role("slider", name="From month")
    expect(slider).to_be_focused()
    tab.keyboard.press("ArrowRight")
    expect(bars).to_have_count(4)


def test_months_are_marked_by_dragging(tab: Page, address: str) -> None:
    opened(tab, f"{address}{LESSON}")
    figure, _ = explored(tab, "brush")
    figure.scroll_into_view_if_needed()
    pale = figure.locator(".mark-rect path[fill='#ececec']")
    expect(pale).to_have_count(0)
    box = figure.locator(".mark-rect path[fill='#0072b2']").first.bounding_box()
    assert box
    tab.mouse.move(box["x"] + 5, box["y"] + 5)
    tab.mouse.down()
    tab.mouse.move(box["x"] + 40, box["y"] + 9, steps=4)
    tab.mouse.up()
    expect(pale).to_have_count(4)


HOSTILE = '<img src=x onerror="window.attacked=1"></option>'


def test_hostile_words_in_a_chart_stay_words(tab: Page, tmp_path: Path) -> None:
    rows = [{"line": HOSTILE, "month": 1, "late": 6}, {"line": "Blue", "month": 1, "late": 3}]
    chart = {**LEGEND, "data": {"values": rows}, "mark": {"type": "bar", "tooltip": {"content": "data"}}}
    root = answering_course(tmp_path / "kit", hostile=chart)
    (tmp_path / "site").mkdir()
    opened(tab, (written(folder_of(root), tmp_path / "site") / LESSON).as_uri())
    figure, below = explored(tab, "hostile")
    expect(below.locator("option", has_text=HOSTILE)).to_be_attached()
    figure.locator(".mark-rect path").first.hover()
    expect(tab.locator(".vg-tooltip")).to_contain_text("onerror")
    assert tab.locator("img").count() == 0
    assert tab.evaluate("window.attacked === undefined")


def test_live_charts_pass_axe_and_nothing_scrolls_sideways(tab: Page, address: str) -> None:
    for width in WIDTHS:
        tab.set_viewport_size({"width": width, "height": 900})
        opened(tab, f"{address}{LESSON}")
        laid_out(tab)
        for name in ANSWERING:
            explored(tab, name)
        assert tab.evaluate("document.documentElement.scrollWidth") <= width
        assert tab.evaluate(SMALL) == []
        for scheme in ("light", "dark"):
            tab.emulate_media(color_scheme=scheme)
            assert violations(tab, "main") == []


def test_a_live_chart_has_the_pictures_colours_and_type(tab: Page, tmp_path: Path) -> None:
    """That of this course, as a folder that is opened by a double click."""
    colour = "(at) => getComputedStyle(document.querySelector(`${at} path[fill='#0072b2']`)).fill"
    size = "(at) => [...document.querySelectorAll(`${at} text`)].find((one) => one.textContent === 'Announced only: 6.86').getBoundingClientRect().height"
    opened(tab, (written(course_files(), tmp_path) / AMOUNTS).as_uri())
    for width in WIDTHS:
        tab.set_viewport_size({"width": width, "height": 900})
        pictures = "figure[data-explore] svg.chart." + ("middle" if width > 500 else "narrow")
        below = tab.locator(".explore").first
        before = {}
        tab.emulate_media(color_scheme="light")
        before = {"light": tab.evaluate(colour, pictures), "size": tab.evaluate(size, pictures)}
        tab.emulate_media(color_scheme="dark")
        before["dark"] = tab.evaluate(colour, pictures)
        below.get_by_role("button", name=EXPLORE).click()
        expect(below.get_by_role("button", name=BACK)).to_be_visible()
        live = ".live-chart svg.marks"
        assert tab.evaluate(colour, live) == before["dark"] != before["light"]
        tab.emulate_media(color_scheme="light")
        assert tab.evaluate(colour, live) == before["light"]
        assert 0.85 < tab.evaluate(size, live) / before["size"] < 1.2
        assert tab.evaluate("document.documentElement.scrollWidth") <= width
        below.get_by_role("button", name=BACK).click()


def test_in_one_file_the_script_runs_when_it_is_asked_for(context: BrowserContext, root: Path, tmp_path: Path) -> None:
    tab = context.new_page()
    tab.add_init_script(REFUSED)
    (tmp_path / "course.html").write_bytes(one_file_of(root))
    opened(tab, f"{(tmp_path / 'course.html').as_uri()}#00_all_aboard")
    assert tab.evaluate("window.coursekitVega === undefined")
    figure, _ = explored(tab, "legend")
    expect(figure.locator("svg.marks")).to_be_visible()
    assert tab.evaluate("window.refused ?? []") == []
    (tmp_path / "saved.html").write_text(tab.content(), encoding="utf-8")
    opened(tab, f"{(tmp_path / 'saved.html').as_uri()}#00_all_aboard")
    figure, _ = explored(tab, "legend")
    expect(figure.locator("svg.marks")).to_have_count(1)
    expect(tab.locator(".explore")).to_have_count(3)


def test_a_chart_can_be_explored_without_a_network(browser: Browser, files: dict[str, bytes]) -> None:
    with offline(browser) as profile:
        page = profile.new_page()
        with served(files) as address:
            opened(page, address)
            page.evaluate("navigator.serviceWorker.ready.then(() => true)")
        page.goto(f"{address}{LESSON}")
        ready(page)
        figure, _ = explored(page, "legend")
        expect(figure.locator("svg.marks")).to_be_visible()


def test_where_the_script_does_not_come_the_picture_stays(context: BrowserContext, address: str) -> None:
    tab = context.new_page()
    tab.add_init_script("delete Navigator.prototype.serviceWorker;")  # which has it ready

    def refuse(route: Route) -> None:
        route.abort()

    opened(tab, f"{address}{LESSON}")
    tab.route(f"**/{SCRIPT}", refuse)
    below = tab.locator(".explore").first
    below.get_by_role("button", name=EXPLORE).click()
    expect(below.get_by_role("status")).to_contain_text("could not be loaded")
    expect(tab.locator("figure[data-explore] svg.chart").first).to_be_visible()
    tab.unroute(f"**/{SCRIPT}")
    below.get_by_role("button", name=EXPLORE).click()
    expect(below.get_by_role("button", name=BACK)).to_be_focused()


def test_nobody_is_offered_what_needs_a_script_without_scripts_or_on_paper(
    browser: Browser, tab: Page, address: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}{LESSON}")
    expect(page.locator("figure[data-explore] svg.chart").first).to_be_visible()
    assert page.get_by_text(EXPLORE).count() == 0
    context.close()
    opened(tab, f"{address}{LESSON}")
    tab.emulate_media(media="print")
    expect(tab.locator(".explore:visible")).to_have_count(0)

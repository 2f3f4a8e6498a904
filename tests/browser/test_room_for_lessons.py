"""The room that a lesson has in JupyterLab: on a phone nothing leaves its cell, before it is run and after; on a screen
prose is as wide as questions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress

import pytest
from playwright.sync_api import Error, Page, expect

from tests.browser.conftest import NewPage
from tests.browser.lab import Lab
from tests.browser.notebook import on_notebook, outputs, run_all, wait_for_kernel

pytestmark = pytest.mark.xdist_group("room for lessons")

NUMBER = "03"
PHONES = (360, 390)
WHOLE = "panel.content.notebookConfig = { ...panel.content.notebookConfig, windowingMode: 'none' }"
"""Every cell is drawn, also those that are not in view."""

BEYOND = """(panel) => [...panel.querySelectorAll(".jp-Cell")].flatMap((cell) => {
  const { right } = cell.getBoundingClientRect();
  const parts = cell.querySelectorAll(".jp-Placeholder-content, .jp-RenderedVegaLite, :is(h1, h2, p, li, table, td, caption)");
  return [...parts].filter((node) => node.checkVisibility() && node.getBoundingClientRect().right > right + 1)
    .map((node) => node.outerHTML.slice(0, 120));
})"""


@pytest.fixture(scope="module")
def phone(new_tab: NewPage, lab: Lab) -> Iterator[Page]:
    """A lesson with tables and a chart, opened on a phone and not run yet."""
    with new_tab() as page:
        page.set_viewport_size({"width": PHONES[0], "height": 800})
        page.goto(f"{lab.url}lab/workspaces/phone/tree/{lab.lesson(NUMBER)}?reset&token={lab.token}")
        expect(page.locator(".jp-NotebookPanel .jp-Cell").first).to_be_visible()
        wait_for_kernel(page)
        page.wait_for_function("() => window.jupyterapp.shell.leftCollapsed")
        on_notebook(page, WHOLE)
        yield page
        lab.stop_kernels()


def beyond(page: Page) -> list[str]:
    """What leaves its cell, in each of the windows, once the chart has looked how wide its column is."""
    found = []
    for width in PHONES:
        page.set_viewport_size({"width": width, "height": 800})
        expect(page.locator(".jp-NotebookPanel svg.marks").first).to_be_attached()
        with suppress(Error):
            page.wait_for_function(
                f"() => !({BEYOND})(document.querySelector('.jp-NotebookPanel')).length", timeout=5000
            )
        found += page.locator(".jp-NotebookPanel").evaluate(BEYOND)
    return found


def test_a_phone_has_no_bar_on_the_right(phone: Page) -> None:
    expect(phone.locator(".jp-SideBar.jp-mod-right")).to_be_hidden()


def test_before_it_runs_code_tables_and_headings_fit_a_phone(phone: Page) -> None:
    table = outputs(phone).locator("table.ck-table").first
    expect(table.locator("td").first).to_have_attribute("data-label", "When")
    assert not beyond(phone)


def test_a_chart_without_room_scrolls_in_a_named_box_that_the_keyboard_reaches(phone: Page) -> None:
    chart = phone.locator(".jp-NotebookPanel .jp-RenderedVegaLite").first
    assert not chart.get_attribute("tabindex")
    style = phone.add_style_tag(content=".jp-RenderedVegaLite { width: 120px !important }")
    expect(chart).to_have_attribute("tabindex", "0")
    expect(chart).to_have_attribute("role", "group")
    expect(chart).to_have_accessible_name(re.compile("^Chart: Of 33 dates the article gives 4"))
    style.evaluate("(node) => node.remove()")
    expect(chart).not_to_have_attribute("tabindex", "0")
    expect(chart).not_to_have_attribute("role", "group")


def test_after_it_has_run_nothing_leaves_its_cell_either(phone: Page) -> None:
    run_all(phone)
    expect(outputs(phone).locator(".ck-screen form").first).to_be_attached()
    assert not beyond(phone)


def test_on_a_screen_prose_ends_where_questions_end(phone: Page) -> None:
    phone.set_viewport_size({"width": 1366, "height": 768})
    question = outputs(phone).locator(".ck-quiz form").first
    text = phone.locator(".jp-NotebookPanel .jp-MarkdownOutput:not([hidden]) > p").first
    expect(question).to_be_attached()
    places = [
        node.evaluate("(node) => { const { left, right } = node.getBoundingClientRect(); return [left, right]; }")
        for node in (question, text)
    ]
    assert places[0] == pytest.approx(places[1], abs=1)

"""Lessons 00 and 10 in JupyterLab: the course at a glance, and what is counted while one works."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.browser.lab import Lab
from tests.browser.notebook import on_notebook, open_notebook, outputs, run_all, wait_for_kernel


def test_the_overview_counts_what_is_answered_and_opens_a_lesson_beside_it(page: Page, lab: Lab) -> None:
    open_notebook(page, lab.lesson("00"))
    run_all(page)
    overview = outputs(page).locator(".ck-overview")
    first = overview.get_by_role("listitem").first.locator(".ck-far")
    expect(first).to_contain_text(re.compile(r"^0 of \d+ answered"))
    warm_up = outputs(page).locator(".ck-quiz").first
    warm_up.get_by_role("radio").first.check()
    warm_up.locator("button[type=submit]").click()
    expect(first).to_contain_text(re.compile(r"^1 of \d+ answered"))
    overview.get_by_role("link", name="10 ·").click()
    page.wait_for_function(
        "() => window.jupyterapp.shell.currentWidget?.context?.path.endsWith('/10_your_verdict.ipynb')"
    )
    assert on_notebook(page, "return panel.context.path") == lab.lesson("10")


def test_a_round_answered_in_lesson_10_shows_in_the_table_below_it(page: Page, lab: Lab) -> None:
    open_notebook(page, lab.lesson("10"))
    wait_for_kernel(page)
    run_all(page)
    mine = outputs(page).locator(".ck-confusions")
    expect(mine.get_by_role("status")).to_contain_text("Nothing to count yet.")
    heard = outputs(page).locator(".ck-quiz").filter(has_text="Whose statement is it").locator("form").all()
    assert heard
    for question in heard:
        question.get_by_role("radio").first.check()
        question.locator("button[type=submit]").click()
    expect(mine.get_by_role("status")).to_contain_text(f"of {len(heard)}.")
    expect(mine.get_by_role("table", name=re.compile("took them for"))).to_be_visible()


def test_a_prediction_is_there_again_where_its_lesson_settles_it_and_in_lesson_10(page: Page, lab: Lab) -> None:
    open_notebook(page, lab.lesson("01"))
    run_all(page)
    before = outputs(page).locator("form.ck-predict").first
    before.get_by_role("radio").nth(2).check()
    before.get_by_role("button", name="Predict").click()
    settled = outputs(page).locator("form.ck-predict").last
    expect(settled.get_by_role("radio").nth(2)).to_be_checked()
    open_notebook(page, lab.lesson("10"))
    run_all(page)
    expect(outputs(page).locator("form.ck-predict").last.get_by_role("radio").nth(2)).to_be_checked()

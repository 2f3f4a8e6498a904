"""``make pictures``: the README's pictures, taken from the running course."""

from __future__ import annotations

import tempfile
from pathlib import Path

from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.chromium import chromium, offline
from tests.browser.lab import Lab, copy_of_course, running_lab
from tests.browser.notebook import command, open_lab, open_notebook, outputs, run_all

ROOM: ViewportSize = {"width": 1024, "height": 6000}
"""Tall enough for what is in the picture to be in view, however long the lesson."""

DOCS = Path(__file__).parents[2] / "docs"


def picture_of_quiz(page: Page, lab: Lab) -> None:
    """The first generated question of lesson 02, answered wrongly."""
    open_notebook(page, lab.lesson("02"))
    run_all(page)
    new_round = page.get_by_role("button", name="New round")
    quiz = outputs(page).locator(".ck-quiz").filter(has=new_round).first
    question = quiz.locator("form").first
    for option in question.get_by_role("radio").all():
        option.check()
        question.locator("button[type=submit]").click()
        if "Not yet" in question.get_by_role("status").inner_text():
            break
        question.get_by_role("button", name="Try again").click()
    page.mouse.click(1, 1)  # takes the focus ring off the button
    question.screenshot(path=DOCS / "quiz.png")


def picture_of_chart(page: Page, lab: Lab) -> None:
    """The loan history of lesson 04."""
    open_notebook(page, lab.lesson("04"))
    run_all(page)
    chart = outputs(page).locator("svg.marks").first
    expect(chart).to_be_visible()
    chart.screenshot(path=DOCS / "loans.png")


def picture_of_map(page: Page, lab: Lab) -> None:
    """The argument map of lesson 06 with one claim switched off: what has fallen with it?"""
    open_notebook(page, lab.lesson("06"))
    run_all(page)
    switches = outputs(page).locator(".ck-switches")
    switches.get_by_role("checkbox", name="expected").uncheck()
    page.mouse.click(1, 1)
    switches.locator("svg").screenshot(path=DOCS / "map.png")


def main() -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        chromium() as browser,
        running_lab(copy_of_course(Path(folder) / "kit"), Path(folder) / "jupyter") as lab,
    ):
        for take in (picture_of_quiz, picture_of_chart, picture_of_map):
            with offline(browser) as profile:
                page = profile.new_page()
                page.set_viewport_size(ROOM)
                open_lab(page, lab)
                command(page, "application:toggle-left-area")
                take(page, lab)
                lab.stop_kernels()


if __name__ == "__main__":
    main()

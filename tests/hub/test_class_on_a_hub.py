"""Two students of a class on a real JupyterHub, from the link to the next day."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from coursekit.storage.entries import Items
from coursekit.storage.store import DiskStore
from tests.browser.chromium import offline
from tests.browser.conftest import browser
from tests.browser.notebook import START_MS, outputs, run_all
from tests.hub.hub import COURSE, PASSWORD, Hub, NoHub, publish, running_hub

__all__ = ["browser"]  # the fixture

KIT = "let-the-bargaining-begin"
FIRST = "lessons/00_start_here.ipynb"
PATIENCE_S = 60


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hub]:
    """A hub whose kernels end after half a minute without use, as those of the shipped settings do after half an
    hour."""
    try:
        with running_hub(tmp_path_factory.mktemp("hub"), cull_idle_timeout=30, cull_interval=5) as running:
            yield running
    except NoHub as missing:
        if os.environ.get("CI") == "true":
            pytest.fail(str(missing))
        pytest.skip(str(missing))


@contextmanager
def at_a_computer(browser: Browser) -> Iterator[BrowserContext]:
    """A browser that has kept nothing."""
    with offline(browser) as profile:
        profile.set_default_timeout(START_MS)
        yield profile


def follow_the_link(profile: BrowserContext, hub: Hub, student: str) -> Page:
    """As a student gets to the first lesson: the link, the password, and some patience."""
    page = profile.new_page()
    page.goto(hub.link(FIRST))
    if "/hub/login" in page.url:
        page.get_by_label("Username").fill(student)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(f"**/user/{student}/lab/**", timeout=START_MS)
    assert hub.course_of(student).is_dir()
    page.wait_for_function(
        "path => window.jupyterapp?.shell.currentWidget?.context?.path === path",
        arg=f"{COURSE}/{FIRST}",
        timeout=START_MS,
    )
    wait_for_kernel(page)
    return page


def wait_for_kernel(page: Page) -> None:
    page.wait_for_function(
        """() => { const session = window.jupyterapp.shell.currentWidget.sessionContext;
          const kernel = session?.session?.kernel;
          return session?.isReady && kernel?.connectionStatus === 'connected' && kernel.status === 'idle'; }""",
        timeout=START_MS,
    )


def question(page: Page, place: int) -> Locator:
    """The single-choice question at this place in the notebook."""
    return outputs(page).locator("form.ck-single").nth(place)


def answer(form: Locator, option: int) -> None:
    form.get_by_role("radio").nth(option).check()
    form.get_by_role("button", name="Check", exact=True).click()
    expect(form.get_by_role("status").first).not_to_be_empty()


def kept(hub: Hub, student: str, wanted: Callable[[Items], Any]) -> Items:
    """What the server keeps of a student's answers, as soon as that is as ``wanted``."""
    end = time.monotonic() + PATIENCE_S
    while not wanted(items := DiskStore(hub.answers_of(student)).places(KIT).get("questions", {})):
        assert time.monotonic() < end, f"kept of {student}: {items}"
        time.sleep(0.2)
    return items


def stop_my_server(page: Page, hub: Hub) -> None:
    page.goto(f"{hub.url}hub/home")
    page.get_by_role("button", name="Stop My Server").click()
    expect(page.get_by_role("button", name="Start My Server")).to_be_visible(timeout=START_MS)


def test_a_student_comes_back_to_a_restarted_server_and_a_corrected_course(browser: Browser, hub: Hub) -> None:
    with at_a_computer(browser) as profile:
        page = follow_the_link(profile, hub, "ann")
        run_all(page)
        answer(question(page, 0), 1)
        answer(question(page, 1), 2)
        kept(hub, "ann", lambda items: len(items) == 2)
        page.evaluate(
            """async () => { const panel = window.jupyterapp.shell.currentWidget;
              panel.content.widgets[0].model.sharedModel.setSource('# What I make of it');
              await panel.context.save(); }"""
        )
        stop_my_server(page, hub)

    work = hub.homes.parent / "work"
    lesson = json.loads((work / FIRST).read_text("utf-8"))
    lesson["cells"][0]["source"] = ["# The same line, by the teacher"]
    (work / FIRST).write_text(json.dumps(lesson, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    (work / "lessons" / "glossary.md").write_text("A corrected glossary\n", encoding="utf-8")
    publish(work, hub.repository)

    with at_a_computer(browser) as profile:  # another one: only the server can remember
        page = follow_the_link(profile, hub, "ann")
        corrected = hub.course_of("ann")
        assert (corrected / "lessons" / "glossary.md").read_text("utf-8") == "A corrected glossary\n"
        assert "# What I make of it" in (corrected / FIRST).read_text("utf-8")
        assert "by the teacher" not in (corrected / FIRST).read_text("utf-8")
        run_all(page)
        expect(question(page, 0).get_by_role("radio").nth(1)).to_be_checked()
        expect(question(page, 1).get_by_role("radio").nth(2)).to_be_checked()


def test_two_students_at_one_computer_never_see_each_others_answers(browser: Browser, hub: Hub) -> None:
    with at_a_computer(browser) as profile:
        page = follow_the_link(profile, hub, "carl")
        run_all(page)
        answer(question(page, 0), 0)
        kept(hub, "carl", lambda items: len(items) == 1)
        page.goto(f"{hub.url}hub/logout")
        page.close()

        page = follow_the_link(profile, hub, "dora")
        run_all(page)
        expect(question(page, 0).get_by_role("button", name="Check", exact=True)).to_be_visible()
        for place in range(3):
            expect(question(page, 0).get_by_role("radio").nth(place)).not_to_be_checked()
        answer(question(page, 0), 2)
        theirs = kept(hub, "dora", lambda items: len(items) == 1)
        assert theirs != kept(hub, "carl", lambda items: len(items) == 1)
        refused = page.goto(f"{hub.url}user/carl/api/contents")
        assert refused
        assert refused.status in (403, 404)


def test_a_kernel_that_has_idled_out_costs_no_answer(browser: Browser, hub: Hub) -> None:
    with at_a_computer(browser) as profile:
        page = follow_the_link(profile, hub, "emil")
        run_all(page)
        answer(question(page, 0), 1)
        kept(hub, "emil", lambda items: len(items) == 1)
        page.wait_for_function(
            "async () => (await (await fetch('/user/emil/api/kernels')).json()).length === 0", timeout=START_MS
        )
        answer(question(page, 1), 2)  # the lesson still stands there, and answers
        page.evaluate("() => window.jupyterapp.shell.currentWidget.sessionContext.restartKernel()")
        wait_for_kernel(page)
        run_all(page)
        expect(question(page, 0).get_by_role("radio").nth(1)).to_be_checked()
        expect(question(page, 1).get_by_role("radio").nth(2)).to_be_checked()
        kept(hub, "emil", lambda items: len(items) == 2)

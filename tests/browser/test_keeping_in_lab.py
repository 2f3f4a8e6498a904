"""Answers in JupyterLab: kept by browser and kernel, through killed kernels and fresh browsers, and in a file."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from coursekit.storage.entries import Items
from coursekit.storage.store import CHOICE, DiskStore
from tests.browser.conftest import NewPage
from tests.browser.lab import COURSEKIT_LAB, Lab, copy_of_course, running_lab
from tests.browser.notebook import open_lab, open_notebook, outputs, restart_kernel, run_all, start_code
from tests.browser.site import VERDICT

KIT = "let-the-bargaining-begin"
PATIENCE_S = 20


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("kept")


@pytest.fixture(scope="module")
def own_lab(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """A JupyterLab whose kernels keep answers on disk, which those of the other tests do not."""
    course = copy_of_course(tmp_path_factory.mktemp("course"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(CHOICE, str(folder))
        with running_lab(course, tmp_path_factory.mktemp("jupyter")) as lab:
            yield lab


@contextmanager
def fresh_browser(new_tab: NewPage, lab: Lab, lesson: str) -> Iterator[Page]:
    """A browser that has kept nothing, with the lesson open and run."""
    with new_tab() as page:
        open_lab(page, lab)
        open_notebook(page, lab.lesson(lesson))
        run_all(page)
        try:
            yield page
        finally:
            lab.stop_kernels()


def question(page: Page, place: int) -> Locator:
    """The single-choice question at this place in the notebook."""
    return outputs(page).locator("form.ck-single").nth(place)


def answer(form: Locator, option: int) -> None:
    form.get_by_role("radio").nth(option).check()
    form.get_by_role("button", name="Check", exact=True).click()
    expect(form.get_by_role("status").first).to_contain_text(VERDICT)


def kept(folder: Path, wanted: Callable[[Items], Any]) -> Items:
    """The questions in the store, as soon as they are as ``wanted``."""
    end = time.monotonic() + PATIENCE_S
    while not wanted(items := DiskStore(folder).places(KIT).get("questions", {})):
        assert time.monotonic() < end, f"the store has only {items}"
        time.sleep(0.1)
    return items


def test_answers_survive_killed_kernels_fresh_browsers_and_a_lost_server(
    new_tab: NewPage, own_lab: Lab, folder: Path, tmp_path: Path
) -> None:
    with fresh_browser(new_tab, own_lab, "00") as page:
        answer(question(page, 0), 1)
        kept(folder, lambda items: len(items) == 1)
        work = outputs(page).locator(".ck-work")
        expect(work).to_contain_text("in this browser and on the computer that runs the notebooks")
        start_code(page, "import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
        page.get_by_role("button", name="Ok").click()  # JupyterLab's word that the kernel has died
        answer(question(page, 1), 2)  # a new one has started, and knows of no question
        assert len(DiskStore(folder).places(KIT)["questions"]) == 1
        expect(work).to_contain_text("They are kept in this browser. A hosted session")
        restart_kernel(page)
        run_all(page)
        expect(question(page, 1).get_by_role("radio").nth(2)).to_be_checked()
        kept(folder, lambda items: len(items) == 2)
        with page.expect_download() as download:
            work.get_by_role("button", name="Save my work to a file").click()
        download.value.save_as(tmp_path / "work.json")

    with fresh_browser(new_tab, own_lab, "00") as page:  # of another computer, say: the server remembers
        expect(question(page, 0).get_by_role("radio").nth(1)).to_be_checked()
        expect(question(page, 1).get_by_role("radio").nth(2)).to_be_checked()

    DiskStore(folder).clear(KIT)
    with fresh_browser(new_tab, own_lab, "00") as page:  # neither remembers, as on Binder the next day
        expect(question(page, 0).get_by_role("radio").nth(1)).not_to_be_checked()
        work = outputs(page).locator(".ck-work")
        work.locator("input[type=file]").set_input_files(tmp_path / "work.json")
        expect(work.get_by_role("status")).to_have_text("Loaded: 2 answers, 2 of them new here.")
        expect(question(page, 0).get_by_role("radio").nth(1)).to_be_checked()
        expect(outputs(page).locator(".ck-overview")).to_contain_text("2 of")
        kept(folder, lambda items: len(items) == 2)


KEYS = "Object.keys(localStorage).filter((key) => key.startsWith('coursekit') && key.endsWith('/questions'))"


def test_a_hub_keeps_the_answers_of_its_users_apart_and_binder_does_not(
    new_tab: NewPage, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(CHOICE, "memory")
    course = copy_of_course(tmp_path_factory.mktemp("course"))
    command = (*COURSEKIT_LAB, "--ServerApp.base_url=/user/ann/")
    with running_lab(course, tmp_path_factory.mktemp("jupyter"), command) as lab, new_tab() as page:
        open_lab(page, lab)
        open_notebook(page, lab.lesson("00"))
        run_all(page)
        answer(question(page, 0), 1)
        assert page.evaluate(KEYS) == [f"coursekit@%2Fuser%2Fann:{KIT}/questions"]
        start_code(page, "import os; os.environ['BINDER_REPO_URL'] = 'x'")
        run_all(page)
        expect(question(page, 0).get_by_role("radio").nth(1)).not_to_be_checked()
        answer(question(page, 0), 1)
        assert f"coursekit:{KIT}/questions" in page.evaluate(KEYS)
        lab.stop_kernels()

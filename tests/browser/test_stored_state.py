"""JupyterLab can store widgets' states in a notebook: neither answers nor keys are in them."""

from __future__ import annotations

import shutil

from playwright.sync_api import Page, expect

from tests.browser.lab import Lab
from tests.browser.notebook import command, open_notebook, outputs, reload_lab, run_all

SAVE_STATE = "@jupyter-widgets/jupyterlab-manager:saveWidgetState"


def test_a_notebook_saved_with_its_widgets_states_can_be_passed_on(page: Page, lab: Lab) -> None:
    source = lab.folder / lab.lesson("00")
    copy = source.with_name("passed_on.ipynb")
    shutil.copy(source, copy)
    path = copy.relative_to(lab.folder).as_posix()
    open_notebook(page, path)
    run_all(page)
    quizzes = outputs(page).locator(".ck-quiz")
    screens = outputs(page).locator(".ck-screen").count()
    quizzes.first.get_by_role("radio").first.check()
    quizzes.first.locator("button[type=submit]").click()
    expect(quizzes.first.get_by_role("status").first).not_to_be_empty()
    command(page, SAVE_STATE)
    command(page, "docmanager:save")
    text = copy.read_text(encoding="utf-8")
    assert text.count('"_anywidget_id": "coursekit.') == screens + 1, "the states were not stored: this proves nothing"
    assert text.count("var coursekit") == 1, "one copy of the script is enough"
    assert '"correct"' not in text
    assert '"outcome"' not in text.replace("\\", "")

    lab.stop_kernels()
    reload_lab(page)
    open_notebook(page, path)
    expect(page.locator(".jp-NotebookPanel:not(.lm-mod-hidden)")).to_contain_text("Run this cell to work with it here.")

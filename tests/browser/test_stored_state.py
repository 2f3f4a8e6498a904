"""JupyterLab can store widgets' states in a notebook: neither answers nor keys are in them."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.lab import Lab
from tests.browser.notebook import command, on_notebook, open_notebook, outputs, reload_lab, run_all
from tests.browser.site import VERDICT

SCREENS = """return panel.content.widgets.flatMap((cell) => cell.model.sharedModel.outputs ?? [])
  .filter(({ data }) => data?.["application/vnd.jupyter.widget-view+json"]).length"""

SAVE_STATE = "@jupyter-widgets/jupyterlab-manager:saveWidgetState"


def test_a_notebook_saved_with_its_widgets_states_can_be_passed_on(page: Page, lab: Lab) -> None:
    with lab.file("lessons/passed_on.ipynb", (lab.folder / lab.lesson("00")).read_text("utf-8")) as path:
        pass_on(page, lab, path)


def pass_on(page: Page, lab: Lab, path: str) -> None:
    open_notebook(page, path)
    run_all(page)
    quizzes = outputs(page).locator(".ck-quiz")
    screens = on_notebook(page, SCREENS)
    expect(outputs(page).locator(".ck-screen")).to_have_count(screens)  # they come a moment after the cells have run
    quizzes.first.get_by_role("radio").first.check()
    quizzes.first.locator("button[type=submit]").click()
    expect(quizzes.first.get_by_role("status").first).to_contain_text(VERDICT)
    command(page, SAVE_STATE)
    command(page, "docmanager:save")
    text = (lab.folder / path).read_text(encoding="utf-8")
    assert text.count('"_anywidget_id": "coursekit.') == screens + 1, "the states were not stored: this proves nothing"
    assert text.count("var coursekit") == 1, "one copy of the script is enough"
    assert '"correct"' not in text
    assert '"outcome"' not in text.replace("\\", "")

    lab.stop_kernels()
    reload_lab(page)
    open_notebook(page, path)
    expect(page.locator(".jp-NotebookPanel:not(.lm-mod-hidden)")).to_contain_text("Run this cell to work with it here.")

"""An instructor edits a lesson in JupyterLab, and finds the edit in the ``.py``."""

from __future__ import annotations

import subprocess
import sys

from playwright.sync_api import Page, expect

from tests.browser.lab import Lab
from tests.browser.notebook import command, open_notebook, run_all, select_cell_of

LESSON = "02_who_said_what"


def test_a_cell_changed_and_saved_in_jupyterlab_reaches_the_py_and_nothing_else_does(page: Page, lab: Lab) -> None:
    source, notebook = (lab.folder / "lessons" / f"{LESSON}.{ending}" for ending in ("py", "ipynb"))
    before = source.read_bytes(), notebook.read_bytes()
    open_notebook(page, lab.lesson("02"))
    run_all(page)
    change_heading(page)
    command(page, "docmanager:save")
    try:
        assert f" build --from-notebook {LESSON}` to carry it into the .py" in coursekit(lab, "check")
        coursekit(lab, "build", "--from-notebook", "02")
        assert source.read_bytes() == before[0].replace(b"Who said what?", b"Who said it?", 1)
        assert "since the last build" not in coursekit(lab, "check")
    finally:
        for path, content in zip((source, notebook), before, strict=True):
            path.write_bytes(content)


def change_heading(page: Page) -> None:
    """With the keyboard: Enter edits a cell, Shift+Enter shows it again."""
    select_cell_of(page.get_by_role("heading", name="02 · Who said what?"))
    page.keyboard.press("Enter")
    expect(page.locator(".jp-mod-active .cm-content")).to_be_focused()
    page.keyboard.press("ControlOrMeta+Home")
    page.keyboard.press("End")
    for _ in "what?":
        page.keyboard.press("Backspace")
    page.keyboard.type("it?")
    page.keyboard.press("Shift+Enter")
    expect(page.get_by_role("heading", name="02 · Who said it?")).to_be_visible()


def coursekit(lab: Lab, *arguments: str) -> str:
    """What the command prints in the course that JupyterLab serves."""
    command = [sys.executable, "-m", "coursekit", *arguments]
    return subprocess.run(command, cwd=lab.folder, capture_output=True, text=True, check=False).stdout

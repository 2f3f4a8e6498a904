"""A lesson as a student opens it: the room it has, its name, what it looks like before it is run, and where one is
afterwards. With JupyterLab's shell as it starts."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import ConsoleMessage, Dialog, Locator, Page, expect

from tests.browser.conftest import NewPage
from tests.browser.lab import Lab
from tests.browser.notebook import (
    command,
    on_notebook,
    open_notebook,
    open_notebook_7,
    outputs,
    reload_lab,
    run_all,
    select_cell_of,
    wait_for_kernel,
)

pytestmark = pytest.mark.xdist_group("opened lesson")

NUMBER = "05"

SLOW = re.compile("too long to activate|took [0-9.]+ms to activate")
"""What JupyterLab says on a busy machine, of parts that are there."""

WIDE = "(least) => document.querySelector('.jp-NotebookPanel').getBoundingClientRect().width >= least"

TOP = "return [panel.content.activeCellIndex, panel.content.outerNode.scrollTop]"

FORGET_ONCE = """
const cell = panel.content.widgets.find((cell) => cell.node.querySelector(".ck-screen"));
const drawn = [...cell.outputArea.layout.widgets].flatMap((output) => [...output.widgets])
  .find((part) => part.mimeType === "application/vnd.jupyter.widget-view+json");
const manager = await drawn._manager.promise;
const { get_model } = manager;
manager.get_model = async () => {
  manager.get_model = get_model;
  throw Error("widget model not found");
};
drawn.widgets.forEach((view) => { view.parent = null; });
await drawn.renderModel(cell.outputArea.model.get(0));
return drawn.node.querySelectorAll(".ck-screen").length;
"""
"""What happens when models are restored at the end of the two seconds for which an output waits: the manager
does not find a model that it has."""


@pytest.fixture(scope="module")
def lesson(new_page: NewPage, lab: Lab) -> Iterator[Page]:
    """A lesson, open and with a kernel; nothing has been run."""
    with new_page() as page:
        open_notebook(page, lab.lesson(NUMBER))
        yield page


def prompts(page: Page) -> Locator:
    """What stands beside the code of each cell, folded away or not."""
    return page.locator(".jp-NotebookPanel:not(.lm-mod-hidden) .jp-CodeCell .jp-InputPrompt")


def numbers(page: Page) -> list[str]:
    """What is seen beside the code of the cells, in order. Code that is folded away has no number."""
    return [seen for prompt in prompts(page).all() if (seen := shown(prompt))]


def shown(prompt: Locator) -> str:
    """What is seen of a prompt, which a style may replace."""
    return str(
        prompt.evaluate(
            """(node) => {
              const before = getComputedStyle(node, '::before').content;
              return parseFloat(getComputedStyle(node).fontSize) ? node.textContent : JSON.parse(before);
            }"""
        )
    )


@pytest.mark.parametrize("width", [390, 768, 1024])
def test_a_lesson_is_opened_with_room_for_it_and_the_button_that_runs_it(
    new_tab: NewPage, lab: Lab, width: int
) -> None:
    failed: list[str] = []

    def note(message: ConsoleMessage) -> None:
        if "activat" in message.text and not SLOW.search(message.text):
            failed.append(message.text)

    with new_tab() as page:
        page.on("console", note)
        page.set_viewport_size({"width": width, "height": 800})
        page.goto(f"{lab.url}lab/workspaces/room{width}/tree/{lab.lesson(NUMBER)}?reset&token={lab.token}")
        panel = page.locator(".jp-NotebookPanel")
        expect(panel.locator(".jp-Cell").first).to_be_visible()
        wait_for_kernel(page)
        page.wait_for_function("() => window.jupyterapp.shell.leftCollapsed")
        page.wait_for_function(WIDE, arg=width - 80)
        button = panel.locator("jp-button, button").filter(has_text="Run all cells")
        expect(button).to_be_in_viewport(ratio=1)
        button.click()
        expect(panel.locator(".ck-screen form").first).to_be_visible()
        assert not failed, "a part of JupyterLab that is left out is needed by another"
        page.remove_listener("console", note)
        lab.stop_kernels()


def test_lessons_are_listed_once_by_readable_names_and_a_tab_has_the_lessons_title(lesson: Page, lab: Lab) -> None:
    command(lesson, "filebrowser:go-to-path", path="lessons")
    names = lesson.locator(".jp-DirListing-item .jp-DirListing-itemText")
    made = [*lab.folder.glob("lessons/*.ipynb"), *lab.folder.glob("lessons/*.md")]  # with the pages of data
    expect(names).to_have_count(len(made))
    expect(names.locator("xpath=self::*[@data-cklesson='05 How sure is the author']")).to_be_visible()
    expect(names.get_by_text(".ipynb").filter(visible=True)).to_have_count(0)
    tab = lesson.locator("[role=tab][data-cklesson='05 · How sure is the author, and how can you tell?']")
    expect(tab).to_be_visible()
    expect(tab.get_by_text(".ipynb")).not_to_be_visible()
    assert on_notebook(lesson, "return panel.context.path") == lab.lesson(NUMBER)  # the file has its own name still


def test_before_it_runs_nothing_looks_as_if_it_had_and_words_are_whole(lesson: Page) -> None:
    assert set(numbers(lesson)) == {"[ ]:"}
    assert outputs(lesson).locator("pre").first.evaluate("(node) => getComputedStyle(node).wordBreak") == "normal"


def test_run_all_leaves_the_student_where_they_were(lesson: Page) -> None:
    before = on_notebook(lesson, TOP)
    run_all(lesson)
    expect(outputs(lesson).locator(".ck-screen form").first).to_be_visible()
    assert on_notebook(lesson, TOP) == before == [0, 0]
    cells = "panel.content.widgets.filter((cell) => cell.model.type === 'code')"
    open_cells = on_notebook(
        lesson, f"return {cells}.flatMap((cell, i) => (cell.inputHidden ? [] : [`[${{i + 1}}]:`]))"
    )
    assert open_cells
    assert numbers(lesson) == open_cells


@pytest.mark.parametrize("key", ["Shift+Enter", "Control+Enter"])
def test_tab_leads_from_a_cell_that_was_run_into_its_question(lesson: Page, key: str) -> None:
    # This cell's own question: while it is drawn again, the first one of the lesson is another's.
    asking = lesson.locator(".jp-NotebookPanel:not(.lm-mod-hidden) .jp-Cell").filter(has_text="05-predict").first
    form = asking.locator(".ck-screen form").first
    select_cell_of(form)
    drawn = form.element_handle()
    lesson.keyboard.press(key)
    lesson.wait_for_function("(old) => !old.isConnected", arg=drawn)
    expect(form).to_be_visible()
    lesson.wait_for_function(  # JupyterLab scrolls to the next cell before it moves there
        "() => document.activeElement === window.jupyterapp.shell.currentWidget.content.activeCell.node"
    )
    lesson.keyboard.press("Tab")
    assert form.evaluate("(node) => node.closest('.ck-screen').contains(document.activeElement)")
    assert lesson.evaluate("() => document.activeElement.matches('input, select, textarea, button, summary')")


def test_a_screen_whose_model_came_just_too_late_is_drawn_all_the_same(lesson: Page) -> None:
    assert on_notebook(lesson, FORGET_ONCE) == 1


def test_whoever_has_only_run_cells_may_leave_and_whoever_has_edited_one_is_asked(lesson: Page, lab: Lab) -> None:
    asked: list[str] = []

    def note(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    lesson.on("dialog", note)
    lesson.mouse.click(400, 400)  # a browser asks only where somebody has done something
    assert on_notebook(lesson, "return panel.context.model.dirty")
    reload_lab(lesson)
    assert not asked
    open_notebook(lesson, lab.lesson(NUMBER))
    on_notebook(lesson, "panel.content.widgets.at(-1).model.sharedModel.setSource('# mine')")
    lesson.mouse.click(400, 400)
    reload_lab(lesson)
    assert asked == ["beforeunload"]
    lesson.remove_listener("dialog", note)


def test_notebook_7_does_the_same_with_a_lesson(new_page: NewPage, lab: Lab) -> None:
    with new_page() as page:
        open_notebook_7(page, lab, lab.lesson(NUMBER))
        assert set(numbers(page)) == {"[ ]:"}
        run_all(page)
        assert on_notebook(page, TOP) == [0, 0]
        assert on_notebook(page, FORGET_ONCE) == 1


def test_a_notebook_that_is_no_lesson_is_left_alone(new_page: NewPage, lab: Lab) -> None:
    mine = (
        '{"cells": [{"cell_type": "markdown", "id": "a", "metadata": {}, "source": "# Mine"},'
        ' {"cell_type": "code", "id": "b", "metadata": {}, "execution_count": 7, "outputs": [], "source": "1"}],'
        ' "metadata": {}, "nbformat": 4, "nbformat_minor": 5}'
    )
    with lab.file("mine.ipynb", mine) as path, new_page() as page:
        open_notebook(page, path)
        expect(page.get_by_role("tab", name="mine.ipynb")).to_be_visible()
        assert [shown(prompt) for prompt in prompts(page).all()] == ["[7]:"]
        run_all(page)
        assert on_notebook(page, "return panel.content.activeCellIndex") == 1

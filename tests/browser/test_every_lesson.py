"""Each lesson, run once and then worked with: axe finds nothing wrong in any output, before answering in one
theme and after it in the other; and a page that is loaded again shows every screen, with its answers.

Lessons take turns in which theme is first. Every kind of question is tried in both themes, in every state, in
``test_quiz_page.py``, where it takes a fraction of the time.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from coursekit.course import Course
from tests.browser.axe import violations
from tests.browser.conftest import NewPage, taken
from tests.browser.lab import REPOSITORY, Lab
from tests.browser.notebook import (
    OURS,
    command,
    on_notebook,
    open_notebook,
    open_notebook_7,
    outputs,
    reload_lab,
    set_theme,
)
from tests.browser.test_styles_stay_home import SCREENS as KINDS_OF_SCREEN

ANSWER = """(questions) => questions.forEach((form) => {
  const told = (control) => control.dispatchEvent(new Event('input', {bubbles: true}));
  const groups = new Map(); // an answer, and how sure one is of it
  for (const control of form.querySelectorAll('[type=radio], [type=checkbox]'))
    if (!groups.has(control.name)) groups.set(control.name, control);
  groups.forEach((control) => control.click());
  for (const select of form.querySelectorAll('select')) { select.selectedIndex = 1; told(select); }
  for (const text of form.querySelectorAll('textarea, input:not([type])')) { text.value = '1'; told(text); }
  form.requestSubmit();
})"""
"""Answers questions of any kind, rightly or wrongly."""

OPEN = "(summaries) => summaries.forEach((summary) => summary.click())"

REVEAL_SOME = "(buttons) => buttons.filter((_, i) => i % 2).forEach((button) => button.click())"

THEMES = ("JupyterLab Light", "JupyterLab Dark")
LESSONS = sorted(path.name[:2] for path in REPOSITORY.glob("lessons/*.ipynb"))


SCREENS = """
const shown = [];
for (const [place, cell] of panel.content.widgets.entries()) {
  const outputs = cell.model.sharedModel.outputs ?? [];
  if (!outputs.some(({ data }) => data?.["application/vnd.jupyter.widget-view+json"])) continue;
  await panel.content.scrollToItem(place);  // a cell out of sight need not be drawn
  const screen = () => cell.node.querySelector(".ck-screen");
  while (!screen() && !cell.node.textContent.includes("Error displaying widget")) await new Promise((go) => setTimeout(go, 50));
  shown.push([...screen()?.querySelectorAll("input, select, textarea") ?? ["Error displaying widget"]]
    .filter((control) => !control.closest?.(".ck-points"))
    .map((control) => (/radio|checkbox/.test(control.type) ? control.checked : control.value ?? control)));
}
return shown;
"""
"""What is chosen and written in each screen, but for the list to compare one's own words with: it is not kept."""


# Half of the lessons to each worker: on one they would be the last thing that everybody waits for.
@pytest.fixture(
    scope="module",
    params=[pytest.param(number, marks=pytest.mark.xdist_group(f"lessons-{int(number) % 2}")) for number in LESSONS],
)
def number(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def lesson(new_page: NewPage, lab: Lab, number: str) -> Iterator[Page]:
    """The lesson, every cell run. The tests below go on where the one before has stopped."""
    notebook = lab.folder / lab.lesson(number)
    as_built = notebook.read_bytes()
    with taken(new_page, lab, number) as page:
        yield page
    notebook.write_bytes(as_built)  # for whoever opens it next


def themes(number: str) -> tuple[str, str]:
    return THEMES if int(number) % 4 < 2 else THEMES[::-1]


def test_axe_finds_nothing_before_anything_is_answered(lesson: Page, number: str) -> None:
    expect(outputs(lesson).locator(".ck-quiz form").first).to_be_visible()
    set_theme(lesson, themes(number)[0])
    assert not violations(lesson, OURS)


def test_axe_finds_nothing_after_answers_and_solutions(lesson: Page, number: str) -> None:
    questions = outputs(lesson).locator(".ck-quiz form")
    questions.evaluate_all(ANSWER)
    assert all(questions.get_by_role("status").all_text_contents())
    outputs(lesson).locator("details:not([open]) > summary").evaluate_all(OPEN)
    questions.get_by_role("button", name="Show").evaluate_all(REVEAL_SOME)
    set_theme(lesson, themes(number)[1])
    assert not violations(lesson, OURS)


NOTEBOOK_7 = ("00", "06", "08", "10", "11")
"""Lessons that Notebook 7 shows again as well. It shows a screen again as JupyterLab does, whichever lesson it is in; so
these have every screen between them, with a chart, which loads ipywidgets, and without one."""

SCREENS_BY = {
    name
    for name, method in inspect.getmembers(Course, inspect.isfunction)
    if inspect.signature(method).return_annotation in {screen.__name__ for screen in KINDS_OF_SCREEN}
}
"""Methods of a course that make a screen."""


def asked_for(number: str) -> set[str]:
    """What a lesson shows: screens by their methods, and ``chart`` if it has one."""
    (path,) = REPOSITORY.glob(f"lessons/{number}_*.py")
    return set(re.findall(r"course\.(\w+)\(", path.read_text("utf-8"))) & {*SCREENS_BY, "chart"}


def test_the_lessons_for_notebook_7_have_every_screen_with_and_without_a_chart() -> None:
    every, tried = ([asked_for(number) for number in numbers] for numbers in (LESSONS, NOTEBOOK_7))
    assert set().union(*tried) == set().union(*every) > {"quiz", "chart"}
    assert any("chart" not in shown for shown in tried)


def test_every_screen_is_there_again_after_a_reload_in_jupyterlab_and_in_notebook_7(
    lesson: Page, lab: Lab, number: str
) -> None:
    """The kernel goes on meanwhile, and in most lessons a chart has loaded ipywidgets."""
    path = lab.lesson(number)
    before = on_notebook(lesson, SCREENS)
    assert before
    command(lesson, "docmanager:save")
    reload_lab(lesson)
    open_notebook(lesson, path)
    assert on_notebook(lesson, SCREENS) == before
    if number not in NOTEBOOK_7:
        return
    open_notebook_7(lesson, lab, path)
    assert on_notebook(lesson, SCREENS) == before

"""axe finds nothing wrong in any output of a lesson: before answering in one theme, and after it in the other.

Lessons take turns in which. Every kind of question is tried in both themes, in every state, in
``test_quiz_page.py``, where it takes a fraction of the time.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import violations
from tests.browser.lab import REPOSITORY, Lab
from tests.browser.notebook import OURS, open_notebook, outputs, run_all, set_theme

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


# Half of the lessons to each worker: on one they would be the last thing that everybody waits for.
@pytest.mark.parametrize(
    "number",
    [pytest.param(number, marks=pytest.mark.xdist_group(f"axe-{int(number) % 2}")) for number in LESSONS],
)
def test_axe_finds_nothing_in_the_outputs(page: Page, lab: Lab, number: str) -> None:
    open_notebook(page, lab.lesson(number))
    run_all(page)
    questions = outputs(page).locator(".ck-quiz form")
    expect(questions.first).to_be_visible()
    before, after = THEMES if int(number) % 4 < 2 else THEMES[::-1]
    set_theme(page, before)
    assert not violations(page, OURS)

    questions.evaluate_all(ANSWER)
    assert all(questions.get_by_role("status").all_text_contents())
    outputs(page).locator("details:not([open]) > summary").evaluate_all(OPEN)
    questions.get_by_role("button", name="Show").evaluate_all(REVEAL_SOME)
    set_theme(page, after)
    assert not violations(page, OURS)

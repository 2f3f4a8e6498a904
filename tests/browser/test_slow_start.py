"""A screen that takes longer to start than anywidget waits for it hears Python all the same."""

from __future__ import annotations

import nbformat
from playwright.sync_api import Page, expect

from tests.browser.lab import Lab
from tests.browser.notebook import open_notebook, outputs, run_all, start_code

SLOW = """\
from coursekit import load
from coursekit.quiz.widget import QuizWidget

class Parts:
    script = "await new Promise((go) => setTimeout(go, 4000));" + QuizWidget.parts.script
    style = QuizWidget.parts.style

course = load()
quiz = course.quiz("00-keep")
quiz.parts = Parts
name = quiz.quiz.items[0].id
right = next(choice.id for choice in quiz.quiz.items[0].choices if choice.correct)
quiz
"""

ANSWER = """\
entry = {"answer": right, "first": right, "tries": 1, "outcome": "right", "revealed": False, "sure": None, "of": "",
         "dot": ["elsewhere", 1], "by": {"elsewhere": 1}}
quiz.answers = {"version": 2, "items": {name: entry}}
"""


def test_an_answer_that_python_knows_is_shown_on_a_screen_that_started_late(page: Page, lab: Lab) -> None:
    cells = [nbformat.v4.new_code_cell(SLOW)]
    kernel = {"name": "python3", "display_name": "Python 3"}
    path = "lessons/slow.ipynb"
    nbformat.write(nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": kernel}), lab.folder / path)
    open_notebook(page, path)
    run_all(page)
    screen = outputs(page).locator(".ck-quiz")
    expect(screen).to_be_visible()
    start_code(page, ANSWER)
    expect(screen.get_by_role("status").filter(has_text="Right.")).to_be_visible()

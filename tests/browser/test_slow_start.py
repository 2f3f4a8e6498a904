"""A screen that takes longer to start than anywidget waits for it hears Python all the same."""

from __future__ import annotations

import msgspec
import nbformat
from playwright.sync_api import Page, expect

from tests.browser.example_quiz import quiz_of, single
from tests.browser.lab import Lab
from tests.browser.notebook import open_notebook, outputs, run_all, start_code
from tests.browser.static_page import open_page

SLOW = """\
from coursekit import load
from coursekit.screen import runtime

slow = "await new Promise((go) => setTimeout(go, 4000));" + runtime.loader()
runtime.loader = lambda: slow

course = load()
quiz = course.quiz("00-keep")
name = quiz.quiz.items[0].id
right = next(choice.id for choice in quiz.quiz.items[0].choices if choice.correct)
quiz
"""

ANSWER = """\
entry = {"answer": right, "first": right, "tries": 1, "outcome": "right", "revealed": False, "sure": None, "of": "",
         "dot": ["elsewhere", 1], "by": {"elsewhere": 1}}
quiz.answers = {"version": 2, "items": {name: entry}}
"""


DEAF = """(quiz) => import("/widget.js").then(({ default: widget }) => {
  const listeners = [];
  class Widget { async _handle_comm_msg({ content }) { for (const hear of listeners) hear(content.data.content); } }
  class AnyModel extends Widget { async _handle_comm_msg() { throw new Error("Failed to initialize model."); } }
  const real = new AnyModel();
  real.comm = { on_msg(hear) { this.hear = hear; } };
  real.comm.on_msg((message) => real._handle_comm_msg(message));
  const fields = { quiz, answers: {}, comm_id: "the comm" };
  const model = {
    get: (name) => fields[name], set: (name, value) => { fields[name] = value; },
    on: (event, hear) => { if (event === "msg:custom") listeners.push(hear); },
    send: (message) => { if (message.ask) window.asked = message.ask; },
    widget_manager: { get_model: async (id) => (id === "the comm" ? real : undefined) },
  };
  window.python = (content) => { real.comm.hear({ content: { data: { method: "custom", content } } }); };
  const screen = widget();
  screen.initialize({ model });
  screen.render({ model, el: document.getElementById("quiz") });
})"""
"""A widget of which anywidget has given up hope: it refuses every message from Python."""


def test_a_screen_hears_past_anywidget_and_asks_what_it_has_missed(tab: Page) -> None:
    open_page(tab)
    tab.evaluate(DEAF, msgspec.to_builtins(quiz_of([single()])))
    tab.wait_for_function("window.asked === 'news'")
    entry = {"answer": "b", "first": "b", "tries": 1, "outcome": "right", "dot": ["x", 1], "by": {"x": 1}}
    tab.evaluate("python", {"answers": {"version": 2, "items": {"capital": entry}}})
    expect(tab.get_by_role("status").filter(has_text="Right.")).to_be_visible()


def test_an_answer_that_python_knows_is_shown_on_a_screen_that_started_late(page: Page, lab: Lab) -> None:
    cells = [nbformat.v4.new_code_cell(SLOW)]
    kernel = {"name": "python3", "display_name": "Python 3"}
    notebook = nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": kernel})
    with lab.file("lessons/slow.ipynb", nbformat.writes(notebook)) as path:
        open_notebook(page, path)
        run_all(page)
        screen = outputs(page).locator(".ck-quiz")
        expect(screen).to_be_visible()
        start_code(page, ANSWER)
        expect(screen.get_by_role("status").filter(has_text="Right.")).to_be_visible()

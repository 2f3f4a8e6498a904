"""A screen waits for the runtime that draws it, however late it comes, and loses nothing meanwhile."""

from __future__ import annotations

from typing import Any

import msgspec
from playwright.sync_api import Page, expect

from coursekit.screen import runtime
from tests.browser.example_quiz import quiz_of, single
from tests.browser.static_page import open_page

OPEN = """async ([loader, fields, count]) => {
  const address = (text) => URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  window.give = (text) => import(address(text));
  window.asked = [];
  window.models = [];
  for (let n = 0; n < count; n += 1) {
    const { default: screen } = await import(address(loader));
    const state = structuredClone(fields);
    const hearers = {};
    const tell = (event, value) => { for (const hear of [...hearers[event] ?? []]) hear(value); };
    const model = {
      state,
      get: (name) => state[name],
      set: (name, value) => { state[name] = value; tell(`change:${name}`); },
      on: (event, hear) => { (hearers[event] ??= new Set()).add(hear); },
      off: (event, hear) => { hearers[event]?.delete(hear); },
      send: (message) => { if (message.ask === "runtime") asked.push(n); },
      python: (message) => tell("msg:custom", message),
    };
    models.push(model);
    const widget = screen();
    widget.initialize({ model });
    widget.render({ model, el: document.querySelector("main").appendChild(document.createElement("div")) });
  }
}"""


def fields() -> dict[str, Any]:
    quiz = msgspec.to_builtins(quiz_of([single()]))
    return {"screen": "quiz", "runtime": runtime.version(), "quiz": quiz, "answers": {}, "stored": {}, "trouble": ""}


def entry(answer: str) -> dict[str, Any]:
    kept = {"answer": answer, "first": answer, "tries": 1, "outcome": "right", "dot": ["x", 1], "by": {"x": 1}}
    return {"version": 2, "items": {"capital": kept}}


def opened(tab: Page, count: int = 1) -> None:
    open_page(tab)
    tab.evaluate(OPEN, [runtime.loader(), fields(), count])


def test_what_a_notebook_could_store_is_emptied_at_once_and_drawn_when_the_runtime_is_there(tab: Page) -> None:
    opened(tab)
    names = ["quiz", "answers", "stored", "trouble"]
    assert tab.evaluate("(names) => names.map((name) => models[0].state[name])", names) == [None] * 4
    expect(tab.locator(".ck-quiz")).to_have_count(0)
    tab.evaluate("give", runtime.script())
    expect(tab.locator(".ck-quiz")).to_have_count(1)


def test_what_python_says_before_the_runtime_is_there_is_not_lost(tab: Page) -> None:
    opened(tab)
    tab.evaluate("(answers) => models[0].python({ answers })", entry("b"))
    tab.evaluate("give", runtime.script())
    expect(tab.get_by_role("status").filter(has_text="Right.")).to_be_visible()


def test_a_page_without_a_runtime_says_what_to_do_and_asks_for_one_copy(tab: Page) -> None:
    opened(tab, 2)
    expect(tab.get_by_text("Run this cell to work with it here.")).to_have_count(2)
    tab.wait_for_function("asked.length > 0")
    assert len(tab.evaluate("asked")) == 1
    told = {"script": runtime.script(), "style": runtime.style()}
    tab.evaluate("(runtime) => models[asked[0]].python({ runtime })", told)
    expect(tab.locator(".ck-quiz")).to_have_count(2)
    expect(tab.get_by_text("Run this cell to work with it here.")).to_have_count(0)
    assert tab.evaluate(
        "[...document.querySelectorAll('head style')].some((node) => node.textContent.includes('.ck-screen'))"
    )


def test_a_runtime_of_another_version_draws_no_screen(tab: Page) -> None:
    opened(tab)
    tab.evaluate("give", runtime.script().replace(runtime.version(), "another"))
    tab.wait_for_timeout(300)
    expect(tab.locator(".ck-quiz")).to_have_count(0)
    tab.evaluate("give", runtime.script())
    expect(tab.locator(".ck-quiz")).to_have_count(1)

"""What was typed last reaches Python, whoever closes the page and whatever the clock does."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

from tests.browser.example_quiz import every_kind, quiz_of
from tests.browser.static_page import fake_notebook

LAST_SENT = "() => Object.values(model.sent.at(-1)?.answers?.items ?? {})[0]?.answer"

TYPE_AND_LEAVE = """(area) => {
  for (const text of ["S", "So", "So it is"]) {
    area.value = text;
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
  window.dispatchEvent(new Event("pagehide"));
  return Object.values(model.sent.at(-1).answers.items)[0].answer;
}"""
"""In one go, so that no time passes in which it would be sent anyway."""


def words(tab: Page) -> Any:
    (view,) = fake_notebook(tab, quiz_of([item for item in every_kind() if item.kind == "text"]))
    return view.get_by_role("textbox")


def test_a_page_closed_right_after_typing_has_told_python_all_of_it(tab: Page) -> None:
    assert words(tab).evaluate(TYPE_AND_LEAVE) == "So it is"


def test_what_was_sent_already_is_not_sent_again_on_leaving(tab: Page) -> None:
    area = words(tab)
    area.fill("So")
    tab.wait_for_function(f"({LAST_SENT})() === 'So'")
    sent = tab.evaluate("model.sent.length")
    tab.evaluate("window.dispatchEvent(new Event('pagehide'))")
    assert tab.evaluate("model.sent.length") == sent


def test_a_clock_that_is_set_back_does_not_stop_keeping(tab: Page) -> None:
    area = words(tab)
    area.fill("So")
    tab.wait_for_function(f"({LAST_SENT})() === 'So'")
    tab.evaluate("() => { const before = Date.now; Date.now = () => before() - 86_400_000; }")
    area.fill("So it is")
    tab.wait_for_function(f"({LAST_SENT})() === 'So it is'")

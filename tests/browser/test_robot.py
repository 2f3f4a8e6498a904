"""The robot of ``tests/quiz`` in a browser: it grades, replies, tries again, shows and keeps as Python does."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from playwright.sync_api import Page

from coursekit.quiz.grading import grade
from coursekit.quiz.items import Quiz
from tests.browser.static_page import open_page
from tests.quiz.an_item import AnyItem
from tests.quiz.robot import answers, heard, replies
from tests.quiz.test_robot import ASKED, entry, items_in, told

WORK_THROUGH = """([quiz, answers]) => {
  const place = document.getElementById("quiz");
  place.replaceChildren();
  const kept = [];
  mount(place, quiz, { answers, storage: null, onChange: (state) => kept.push(state) });
  const press = (form, name) => {
    const button = [...form.querySelectorAll("button")].find((one) => one.textContent === name && !one.hidden);
    button?.click();
    return Boolean(button);
  };
  const said = (form) => [...form.querySelectorAll("[role=status] p, .ck-note, .ck-compared li")]
    .filter((node) => !node.hidden).map((node) => node.textContent);
  return [...place.querySelectorAll("form.ck-question")].map((form, i) => {
    const entry = () => kept.at(-1)?.items[quiz.items[i].id];
    const loaded = said(form);
    const again = press(form, "Try again") && { answer: entry().answer, said: said(form) };
    const shown = press(form, "Show answer") && { ...entry(), said: said(form) };
    const every = press(form, "Show every reply") && { said: said(form) };
    return { loaded, again, shown, every };
  });
}"""
"""Draws a quiz in which each question was answered, and presses each button of each question. It tells
what was to be read after each."""

EMPTY: list[Any] = ["", [], {}]


@pytest.fixture
def page(tab: Page) -> Page:
    """A page that knows the script of a quiz."""
    open_page(tab)
    return tab


def answered(item: AnyItem, answer: Any) -> dict[str, Any]:
    return {"version": 2, "items": {item.id: entry(item, 1, answer, first=answer)}}


@pytest.mark.parametrize("file", ASKED)
def test_each_question_can_be_taken_up_tried_again_and_shown(page: Page, file: str) -> None:
    faults = []
    for item in items_in(file):
        given = answers(item)
        answer = (given.others or given.right)[0]
        quiz = msgspec.to_builtins(Quiz("robot/questions", "", [item], [[item.id]]))
        (seen,) = page.evaluate(WORK_THROUGH, [quiz, answered(item, answer)])
        faults += [f"{item.id}: {fault}" for fault in wrong_with(item, answer, seen)]
    assert faults == [], file


def wrong_with(item: AnyItem, answer: Any, seen: dict[str, Any]) -> list[str]:
    """What a student would miss while they take a question up, try it again and have it shown."""
    faults = []
    loaded, again, shown, every = (seen[name] for name in ("loaded", "again", "shown", "every"))
    if missing := heard(item, told(item, answer)) - heard(item, loaded):
        faults.append(f"taken up with {answer!r}, it does not say {missing}")
    marked = grade(item, answer).outcome != "noted"
    if marked and item.kind != "map" and (not again or again["answer"] not in EMPTY):
        faults.append("it cannot be tried again")
    if again and heard(item, told(item, answer)) <= heard(item, again["said"]) and "".join(again["said"]):
        faults.append("what was said stays when it is tried again")
    if marked and not (
        shown and shown["revealed"] and shown["outcome"] == "shown" and "The answer:" in "".join(shown["said"])
    ):
        faults.append("it does not show the answer")
    if item.kind in ("single", "multiple", "predict") and not (shown and heard(item, shown["said"])) and not every:
        faults.append("it does not show every reply")
    said = [line for part in (shown, every) if part for line in part["said"]]
    if item.kind in ("single", "multiple", "predict") and heard(item, said) != set(replies(item)):
        faults.append(f"it does not show {set(replies(item)) - heard(item, said)}")
    if item.kind == "tally" and not heard(item, said) & {item.replies["reached"].text, item.replies["clash"].text}:
        faults.append("it says neither that the target can be reached nor why not")
    return faults

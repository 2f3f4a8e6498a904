"""A forecast on a plain page: what it asks for, what it says in reply, and that it is kept."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from coursekit.quiz.grading import grade
from coursekit.quiz.items import Quiz, Reply
from tests.browser.example_quiz import quiz_of
from tests.browser.notebook import tab_to
from tests.browser.static_page import Theme, open_quiz, violations
from tests.quiz.an_item import AnyItem, an_item

SETTLED = "31 December 2030. Yes if the council's minutes record a first day with traffic."
BRIDGE = an_item(
    "bridge", "forecast", "o1", "Will the bridge be open in 2030?", unit="%", settled=SETTLED, back=[4],
    replies={"weigh": Reply("How often were bridges ready in time before?", [4])},
)  # fmt: skip


def forecast(item: AnyItem = BRIDGE) -> Quiz:
    return quiz_of([item])


def note(root: Locator, typed: str) -> None:
    root.get_by_label("Your forecast").fill(typed)
    root.get_by_role("button", name="Note my forecast").click()


def status(root: Locator) -> Locator:
    return root.locator("form").get_by_role("status")


def test_the_rule_by_which_it_is_settled_stands_there_before_anybody_answers(tab: Page) -> None:
    root = open_quiz(tab, forecast())
    expect(root).to_contain_text(f"Settled on {SETTLED}")
    expect(root.get_by_label("Your forecast")).to_have_accessible_description(f"Settled on {SETTLED} %")
    expect(status(root)).to_be_empty()


def test_it_is_noted_with_what_it_would_score_and_called_neither_right_nor_wrong(tab: Page) -> None:
    root = open_quiz(tab, forecast())
    note(root, "70 %")
    expect(status(root)).to_have_text(
        "Noted: 70 %. It scores 0.09 if it happens and 0.49 if it does not."
        "0 is best and 1 is worst; always saying 50 % scores 0.25."
        "How often were bridges ready in time before? See paragraph 4."
    )
    expect(root.get_by_role("button", name="Show answer")).to_be_hidden()


@pytest.mark.parametrize("typed", ["0", "2,5", "50", "70", "99", "100"])
def test_the_browser_and_python_count_the_same_scores(tab: Page, typed: str) -> None:
    root = open_quiz(tab, forecast())
    note(root, typed)
    reply = grade(BRIDGE, typed).item
    assert reply is not None
    scores = reply.text.split("% scores ")[1].split(" How often")[0]
    expect(status(root)).to_contain_text(scores)


@pytest.mark.parametrize("typed", ["", "perhaps", "101", "60-70"])
def test_what_is_no_probability_is_not_noted_but_explained(tab: Page, typed: str) -> None:
    root = open_quiz(tab, forecast())
    note(root, typed)
    expect(status(root)).to_contain_text("Write a number from 0 to 100")


def test_a_share_of_one_written_for_per_cent_is_pointed_out(tab: Page) -> None:
    root = open_quiz(tab, forecast())
    note(root, "0.7")
    expect(status(root)).to_contain_text("If you mean 70 %, write 70.")
    note(root, "70")
    expect(status(root)).not_to_contain_text("If you mean")


def test_a_new_forecast_takes_the_old_reply_away_and_the_first_is_kept(tab: Page) -> None:
    root = open_quiz(tab, forecast())
    note(root, "70")
    root.get_by_label("Your forecast").fill("40")
    expect(status(root)).to_be_empty()
    note(root, "40")
    expect(status(root)).to_contain_text("It scores 0.36 if it happens and 0.16 if it does not.")
    kept = tab.evaluate("JSON.parse(localStorage.getItem('coursekit:bridge/01/all')).items.bridge")
    assert (kept["answer"], kept["first"], kept["tries"], kept["outcome"]) == ("40", "70", 2, "noted")
    root = open_quiz(tab, forecast())
    expect(root.get_by_label("Your forecast")).to_have_value("40")
    expect(status(root)).to_contain_text("Noted: 40 %.")


def test_it_can_be_given_with_the_keyboard_alone(tab: Page) -> None:
    root = open_quiz(tab, forecast())
    tab_to(tab, root.get_by_label("Your forecast"))
    tab.keyboard.type("35")
    tab.keyboard.press("Enter")
    expect(status(root)).to_contain_text("Noted: 35 %.")


def test_text_of_the_kit_stays_text(tab: Page) -> None:
    nasty = "<img src=x onerror=alert(1)>"
    item = an_item("n", "forecast", "o1", nasty, unit="%", settled=nasty, replies={"weigh": Reply(nasty)})
    root = open_quiz(tab, forecast(item))
    note(root, "5")
    expect(status(root)).to_contain_text(nasty)
    expect(root.locator("img")).to_have_count(0)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_wrong_once_it_is_noted(tab: Page, theme: Theme) -> None:
    entry: dict[str, Any] = {"answer": "0.7", "first": "70", "tries": 2, "outcome": "noted", "revealed": False}
    answers = {"version": 1, "saved": 1, "round": 0, "items": {"bridge": entry}}
    root = open_quiz(tab, forecast(), theme, answers)
    expect(status(root)).to_contain_text("Noted")
    assert violations(tab) == []

"""Numbers as students type them, on a page: what is read, what is asked, what is said and what is kept."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import structs
from playwright.sync_api import Locator, Page, expect

from coursekit.quiz.items import Reply
from coursekit.quiz.kinds.number import Near
from tests.browser.example_quiz import quiz_of, single
from tests.browser.notebook import tab_to
from tests.browser.static_page import Theme, kept, open_quiz, question, violations
from tests.quiz.an_item import AnyItem, an_item

COST = an_item(
    "cost", "number", "o1", "What will it cost?", answer=1234, unit="$ billion", back=[5],
    near=[Near(1.234, Reply("A thousand times more."))],
    replies={"right": Reply("Add up the two halves."), "wrong": Reply("Look for the two halves.")},
)  # fmt: skip


def press(place: Locator, name: str) -> None:
    place.get_by_role("button", name=name, exact=True).click()


def answered(tab: Page, typed: str, item: AnyItem = COST, **state: Any) -> Locator:
    """The question after ``typed`` was written and checked."""
    root = open_quiz(tab, quiz_of([item, single()]), **state)
    asked = question(root, item.kind)
    asked.get_by_role("textbox").fill(typed)
    asked.get_by_role("textbox").press("Enter")
    return asked


def status(asked: Locator) -> Locator:
    return asked.get_by_role("status")


# ---- asking ----

ASKS = "“1,234” can be read in two ways. Do you mean 1234, or a number between 1 and 2 (1.234)?"


def test_what_may_mean_two_numbers_is_asked_about_and_counts_as_no_try(tab: Page) -> None:
    asked = answered(tab, "1,234")
    expect(status(asked)).to_have_text(ASKS)
    expect(tab.locator(".ck-quiz")).to_contain_text("0 of 2 right, 0 answered")
    assert kept(tab, "bridge/01/all")["cost"]["tries"] == 0


def of_an_earlier_version(answer: str, outcome: str) -> dict[str, Any]:
    entry = {
        "answer": answer,
        "first": answer,
        "tries": 1,
        "outcome": outcome,
        "revealed": False,
        "dot": ["x", 1],
        "by": {"x": 1},
    }
    return {"version": 2, "items": {"cost": entry}}


@pytest.mark.parametrize(
    ("answer", "outcome", "stays"),
    [("9.340", "right", True), ("8.340", "wrong", True), ("9.340", "partly", False)],
)
def test_what_an_earlier_version_marked_without_asking_keeps_its_mark(
    tab: Page, answer: str, outcome: str, stays: bool
) -> None:
    cost = structs.replace(COST, answer=9.34, tolerance=0, near=[])
    root = open_quiz(tab, quiz_of([cost, single()]), answers=of_an_earlier_version(answer, outcome))
    right = outcome == "right"
    expect(root).to_contain_text(f"{int(right)} of 2 right, 1 answered")
    expect(question(root, "number").get_by_role("button", name="Check")).to_be_visible(visible=not right)
    expect(question(root, "number").get_by_role("button", name="Try again")).to_be_visible(visible=stays)


@pytest.mark.parametrize(
    ("means", "verdict", "holds"),
    [
        ("I mean 1234", "Right. Add up the two halves.", "1234"),
        ("I mean 1.234", "Not yet. A thousand times more.", "1.2340"),
    ],
)
def test_what_a_student_means_is_marked_and_kept_so_that_it_is_not_asked_again(
    tab: Page, means: str, verdict: str, holds: str
) -> None:
    asked = answered(tab, "1,234")
    press(asked, means)
    expect(status(asked)).to_contain_text(verdict)
    expect(asked.get_by_role("button", name="I mean")).to_have_count(0)
    expect(asked.locator("button:focus")).to_be_visible()
    entry = kept(tab, "bridge/01/all")["cost"]
    assert (entry["answer"], entry["first"], entry["tries"]) == (holds, holds, 1)
    root = open_quiz(tab, quiz_of([COST, single()]))
    expect(status(question(root, "number"))).to_contain_text(verdict)


def test_whoever_goes_on_typing_is_not_asked_any_more(tab: Page) -> None:
    asked = answered(tab, "1.234")
    expect(asked.get_by_role("button", name="I mean 1234")).to_be_visible()
    asked.get_by_role("textbox").press("End")
    asked.get_by_role("textbox").press_sequentially(",5")
    expect(asked.get_by_role("button", name="I mean")).to_have_count(0)
    expect(status(asked)).to_be_empty()
    press(asked, "Check")
    expect(status(asked)).to_contain_text("Read as 1234.5.")


@pytest.mark.parametrize(
    ("typed", "asks"),
    [
        ("40.000", "Do you mean 40000, or 40?"),
        ("−1.500", "Do you mean -1500, or a number between -2 and -1 (-1.5)?"),
        ("$12,345 billion", "Do you mean 12345, or a number between 12 and 13 (12.345)?"),
    ],
)
def test_the_two_are_told_apart_by_size_whatever_a_point_means_to_the_reader(tab: Page, typed: str, asks: str) -> None:
    expect(status(answered(tab, typed))).to_have_text(f"“{typed}” can be read in two ways. {asks}")


def test_it_can_be_said_with_the_keyboard_alone_and_the_rating_is_still_asked_for(tab: Page) -> None:
    rated = an_item(
        "cost", "number", "o1", "What will it cost?", answer=1234, replies=COST.replies, confidence=[0, 60, 100]
    )
    asked = answered(tab, "1,234", rated)
    tab_to(tab, asked.get_by_role("button", name="I mean 1234"))
    tab.keyboard.press("Enter")
    expect(status(asked)).to_have_text("Say first how sure you are, then check.")
    asked.get_by_label("60%").check()
    press(asked, "Check")
    expect(status(asked)).to_contain_text("Right.")


def test_it_is_asked_once_in_the_live_region_and_again_when_checked_again(tab: Page) -> None:
    asked = answered(tab, "1,234")
    tab.evaluate("""() => { window.said = 0; new MutationObserver(() => { window.said += 1; })
        .observe(document.querySelector("form.ck-number [role=status]"), { childList: true, subtree: true, characterData: true }); }""")
    press(asked, "Check")
    expect(status(asked)).to_have_text(ASKS)
    assert tab.evaluate("said") == 1


# ---- saying what was understood ----


@pytest.mark.parametrize(
    ("typed", "said"),
    [("1 234", "Read as 1234."), ("1.234,5", "Read as 1234.5."), ("1,234,567", "Read as 1234567."), ("0,5", "Read as 0.5."),
     ("١٢٣٤", "Read as 1234."), ("−4,0 billion", "Read as -4."), ("1’234 billion", "Read as 1234.")],
)  # fmt: skip
def test_what_was_understood_is_said_where_it_was_typed_otherwise(tab: Page, typed: str, said: str) -> None:
    asked = answered(tab, typed)
    expect(status(asked).get_by_text(said, exact=True)).to_be_visible()
    assert kept(tab, "bridge/01/all")["cost"]["answer"] == typed  # as the student wrote it


@pytest.mark.parametrize("typed", ["1234", "$1234", "$1234 billion", " 1234 billion", "−4", "+4", "17.20", ".5", "4."])
def test_what_is_typed_plainly_is_not_repeated(tab: Page, typed: str) -> None:
    asked = answered(tab, typed)
    expect(status(asked).locator("p")).to_have_count(1)


@pytest.mark.parametrize("typed", ["4 million", "1 2", "60%", "about 4"])
def test_what_is_no_number_is_not_marked_and_what_to_write_is_said(tab: Page, typed: str) -> None:
    asked = answered(tab, typed)
    expect(status(asked)).to_have_text(
        "That is not a number yet. Write it with digits and without other words, for example 3.5."
    )
    assert kept(tab, "bridge/01/all")["cost"]["tries"] == 0


# ---- kept answers ----


def test_an_answer_that_was_kept_before_anybody_asked_is_there_as_it_was_typed(tab: Page) -> None:
    entry = {"answer": "1.234", "first": "1.234", "tries": 1, "outcome": "wrong", "dot": ["w", 1], "by": {"w": 1}}
    root = open_quiz(tab, quiz_of([COST, single()]), answers={"version": 2, "items": {"cost": entry}})
    asked = question(root, "number")
    expect(asked.get_by_role("textbox")).to_have_value("1.234")
    expect(root).to_contain_text("0 of 2 right, 1 answered")
    press(asked, "Check")
    press(asked, "I mean 1234")
    expect(status(asked)).to_contain_text("Right.")
    now = kept(tab, "bridge/01/all")["cost"]
    assert (now["first"], now["tries"]) == ("1.234", 2)


@pytest.mark.parametrize(("theme", "width"), [("light", 360), ("dark", 1024), ("none", 360)])
def test_axe_finds_nothing_wrong_while_it_is_asked(tab: Page, theme: Theme, width: int) -> None:
    tab.set_viewport_size({"width": width, "height": 700})
    asked = answered(tab, "$12,345 billion", theme=theme)
    expect(asked.get_by_role("group", name="Which do you mean?")).to_be_visible()
    assert not violations(tab)
    assert tab.evaluate("document.documentElement.scrollWidth") <= width

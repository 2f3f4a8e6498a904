"""A question that is voted on twice, on a plain page: nothing is said of the first vote before the second."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from coursekit.course import quiz_of
from coursekit.kit import Kit
from tests.browser.static_page import Theme, kept, open_quiz, violations

ASKED = "decides-again"
TALK = "Now explain to a neighbour why you chose it, and listen to theirs. Take about 2 minutes."
REPLIES = ("After the plan", "This one can hardly be the end")


def vote(root: Locator, option: str, button: str) -> None:
    root.get_by_label(option).check()
    root.get_by_role("button", name=button, exact=True).press("Enter")


def entry(page: Page) -> dict[str, object]:
    return {
        name: kept(page, "tram-line/questions")[ASKED].get(name) for name in ("first", "second", "tries", "outcome")
    }


@pytest.fixture
def root(tab: Page, tram: Kit) -> Locator:
    return open_quiz(tab, quiz_of(tram, ASKED))


def test_the_first_vote_is_kept_without_a_word_on_it_and_the_second_is_replied_to(
    tab: Page, tram: Kit, root: Locator
) -> None:
    vote(root, "The plan", "Vote")
    expect(root.get_by_role("status")).to_contain_text(TALK)
    expect(root.locator("form [aria-live=polite]")).to_contain_text(TALK)
    for reply in REPLIES:
        expect(root).not_to_contain_text(reply)
    expect(root.get_by_label("The plan")).to_be_checked()
    expect(root.get_by_label("The plan")).to_be_enabled()
    plan = root.get_by_label("The plan").input_value()
    assert entry(tab) == {"first": plan, "second": "", "tries": 1, "outcome": ""}

    again = open_quiz(tab, quiz_of(tram, ASKED))  # the page is loaded again while they talk
    expect(again.get_by_role("status")).to_contain_text(TALK)
    vote(again, "The vote", "Vote again")
    expect(again).to_contain_text(f"Right. {REPLIES[0]}")
    expect(again).not_to_contain_text("neighbour")
    right = again.get_by_label("The vote").input_value()
    assert entry(tab) == {"first": plan, "second": right, "tries": 2, "outcome": "right"}


def test_whoever_is_alone_votes_again_at_once_and_may_try_as_often_as_ever(tab: Page, root: Locator) -> None:
    vote(root, "The plan", "Vote")
    root.get_by_role("button", name="Vote again").press("Enter")  # the same, by the same key
    expect(root).to_contain_text(f"Not yet. {REPLIES[1]}")
    root.get_by_role("button", name="Try again").press("Enter")
    vote(root, "The vote", "Check")
    expect(root).to_contain_text("Right.")
    plan = root.get_by_label("The plan").input_value()
    assert entry(tab) == {"first": plan, "second": plan, "tries": 3, "outcome": "right"}, "a third is no vote"


def test_an_answer_that_was_shown_between_makes_no_second_vote(tab: Page, root: Locator) -> None:
    vote(root, "The plan", "Vote")
    root.get_by_role("button", name="Show answer").press("Enter")
    expect(root).to_contain_text("The answer: The vote.")
    root.get_by_role("button", name="Try again").press("Enter")
    vote(root, "The vote", "Check")
    assert entry(tab)["second"] == ""


def test_an_answer_from_when_it_was_asked_once_stays_checked(tab: Page, tram: Kit) -> None:
    quiz = quiz_of(tram, ASKED)
    (item,) = quiz.items
    wrong = next(choice.id for choice in item.choices if not choice.correct)  # type: ignore[attr-defined]
    old = {"answer": wrong, "first": wrong, "tries": 1, "outcome": "wrong", "of": item.edition}
    state = {"version": 2, "items": {ASKED: {**old, "dot": ["a", 1], "by": {"a": 1}}}}
    root = open_quiz(tab, quiz, answers=state)
    expect(root).to_contain_text(f"Not yet. {REPLIES[1]}")
    expect(root.get_by_role("button", name="Vote")).to_have_count(0)
    vote(root, "The vote", "Check")
    expect(root).to_contain_text("Right.")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_between_the_votes(tab: Page, tram: Kit, theme: Theme) -> None:
    root = open_quiz(tab, quiz_of(tram, ASKED), theme=theme)
    vote(root, "The plan", "Vote")
    assert violations(tab) == []

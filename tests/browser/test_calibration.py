"""Ratings of one's own confidence, and the calibration chart they lead to, on a plain page in Chromium."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import structs
from playwright.sync_api import Locator, Page, expect

from tests.browser import static_page
from tests.browser.example_quiz import every_kind, quiz_of, single
from tests.browser.notebook import tab_to
from tests.browser.static_page import Theme, fake_notebook, open_quiz, violations
from tests.quiz.an_item import AnyItem

LEVELS = [33, 60, 80, 90, 100]
KEY = "coursekit:bridge/01/all"
RIGHT, WRONG = "The mayor", "The harbour master"


def rated(name: str = "capital") -> AnyItem:
    return single(name, confidence=LEVELS)


def press(place: Locator, name: str) -> None:
    place.get_by_role("button", name=name, exact=True).click()


def status(form: Locator) -> Locator:
    return form.get_by_role("status")


def rate(form: Locator, sure: int) -> None:
    form.locator(f".ck-rating input[value='{sure}']").check()


def answer(form: Locator, label: str, sure: int) -> None:
    form.get_by_label(label).check()
    rate(form, sure)
    press(form, "Check")


def stored(page: Page, name: str = "capital") -> Any:
    return static_page.kept(page, KEY.removeprefix("coursekit:"))[name]


def kept(first: str, sure: object, *, tries: int = 1, revealed: bool = False) -> dict[str, Any]:
    outcome = "right" if first == "b" else "wrong"
    return {"answer": first, "first": first, "tries": tries, "outcome": outcome, "revealed": revealed, "sure": sure}


def state(**items: dict[str, Any]) -> dict[str, Any]:
    return {"version": 1, "saved": 1, "round": 0, "items": items}


# ---- the rating ----


def test_nothing_is_checked_before_the_rating_is_given_and_then_it_is(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([rated()]))
    root.get_by_label(RIGHT).check()
    press(root, "Check")
    expect(status(root.locator("form"))).to_have_text("Say first how sure you are, then check.")
    group = root.get_by_role("group", name="How sure are you that your answer is right?")
    group.get_by_label("80%").check()
    expect(status(root.locator("form"))).to_be_empty()
    press(root, "Check")
    expect(status(root.locator("form"))).to_contain_text("Right.")
    assert stored(tab) == kept("b", 80) | {"second": None}


def test_a_rating_alone_is_no_answer(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([rated()]))
    rate(root, 100)
    press(root, "Check")
    expect(status(root.locator("form"))).to_have_text("Choose an answer first.")


def test_the_rating_belongs_to_the_first_try(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([rated()]))
    rate(root, 60)
    rate(root, 90)  # before the first check one may think again
    answer(root, WRONG, 90)
    expect(root.get_by_label("60%")).to_be_disabled()
    root.get_by_label(RIGHT).check()
    press(root, "Check")
    expect(status(root.locator("form"))).to_contain_text("Right.")
    assert (stored(tab)["first"], stored(tab)["sure"], stored(tab)["tries"]) == ("a", 90, 2)


def test_who_has_seen_the_answer_is_not_asked_and_a_rating_made_before_does_not_count(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([rated()]))
    rate(root, 100)
    press(root, "Show answer")
    expect(root.locator(".ck-rating")).to_be_hidden()
    press(root, "Try again")
    root.get_by_label(RIGHT).check()
    press(root, "Check")
    expect(status(root.locator("form"))).to_contain_text("Right.")
    assert stored(tab)["sure"] is None


def test_a_question_asks_only_if_it_is_told_to(tab: Page) -> None:
    root = open_quiz(tab, quiz_of(every_kind()))
    expect(root.locator(".ck-rating")).to_have_count(0)


def test_a_reload_brings_the_rating_back(tab: Page) -> None:
    quiz = quiz_of([rated()])
    rate(open_quiz(tab, quiz), 60)
    root = open_quiz(tab, quiz)
    expect(root.get_by_label("60%")).to_be_checked()
    expect(root.get_by_label("60%")).to_be_enabled()


def test_what_was_kept_before_there_were_ratings_still_counts_and_is_not_rated_afterwards(tab: Page) -> None:
    old = {name: value for name, value in kept("b", None).items() if name != "sure"}
    root = open_quiz(tab, quiz_of([rated(), single("second")]), answers=state(capital=old))
    expect(root).to_contain_text("1 of 2 right, 1 answered")
    expect(root.locator(".ck-rating")).to_be_hidden()


@pytest.mark.parametrize("rubbish", [-1, 101, 61, "60", [60], {}, True, "<img src=x onerror=alert(1)>"])
def test_a_rating_that_was_never_on_offer_is_none(tab: Page, rubbish: object) -> None:
    root = open_quiz(tab, quiz_of([rated(), rated("second")]), answers=state(capital=kept("b", rubbish)))
    expect(root).to_contain_text("1 of 2 right, 1 answered")
    expect(root.locator(".ck-rating").first).to_be_hidden()
    root.get_by_role("button", name="Try again").first.click()
    assert stored(tab)["sure"] is None


@pytest.mark.parametrize("kind", ["single", "multiple", "number", "order", "match"])
def test_every_marked_kind_can_ask(tab: Page, kind: str) -> None:
    item = next(item for item in every_kind() if item.kind == kind)
    root = open_quiz(tab, quiz_of([structs.replace(item, confidence=[0, 20, 100])]))
    rate(root, 0)
    expect(root.get_by_label("0% just guessing")).to_be_checked()
    assert stored(tab, item.id)["sure"] == 0


def test_rating_and_checking_take_a_few_keys(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([rated()]))
    tab_to(tab, root.get_by_label(WRONG))
    tab.keyboard.press("ArrowDown")
    tab.keyboard.press("Tab")
    expect(root.get_by_label("33% just guessing")).to_be_focused()
    tab.keyboard.press("ArrowDown")
    tab.keyboard.press("Enter")
    expect(status(root.locator("form"))).to_contain_text("Right.")
    assert stored(tab)["sure"] == 60
    assert tab.evaluate("document.activeElement !== document.body")


# ---- the calibration chart ----


def names(count: int) -> list[str]:
    return [f"q{number}" for number in range(count)]


def test_the_chart_comes_when_every_rated_question_is_answered(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([*map(rated, names(2)), single("unrated")]))
    forms = root.locator("form")
    answer(forms.nth(0), WRONG, 60)
    expect(root.locator(".ck-calibration")).to_have_count(0)
    answer(forms.nth(1), RIGHT, 80)
    expect(
        root.get_by_text("On average you were 70% sure, and right at the first try in 1 of 2 answers (50%)")
    ).to_be_visible()
    expect(root.get_by_role("img", name="Calibration chart. On average you were 70% sure")).to_be_visible()
    expect(root).to_contain_text("With 2 answers this is a hint, not a measurement")
    expect(root).to_contain_text("Your Brier score: 0.20.")  # (0.6² + 0.2²) / 2
    rows = root.get_by_role("group", name="Calibration table").locator("tbody tr")
    assert [row.split("\t") for row in rows.all_inner_texts()] == [["60%", "1", "0", "0%"], ["80%", "1", "1", "100%"]]


def test_a_later_right_answer_does_not_mend_the_chart(tab: Page) -> None:
    root = open_quiz(tab, quiz_of(list(map(rated, names(2)))))
    for number in range(2):
        form = root.locator("form").nth(number)
        answer(form, WRONG, 100)
        form.get_by_label(RIGHT).check()
        press(form, "Check")
    expect(root).to_contain_text("2 of 2 right")
    expect(root).to_contain_text("On average you were 100% sure, and right at the first try in 0 of 2 answers (0%)")
    expect(root).to_contain_text("Your Brier score: 1.00.")


@pytest.mark.parametrize(
    ("first", "sure", "judged"),
    [
        ("aaaab", 90, "surer than you were right."),
        ("bbbbb", 33, "less sure than you were right."),
        ("bbbba", 80, "about as sure as you were right."),
        ("bbbba", 90, "about as sure as you were right."),  # half an answer away from 4.5
    ],
)
def test_one_sentence_says_whether_ratings_and_answers_agree(tab: Page, first: str, sure: int, judged: str) -> None:
    items = {name: kept(choice, sure) for name, choice in zip(names(5), first, strict=True)}
    root = open_quiz(tab, quiz_of(list(map(rated, names(5)))), answers=state(**items))
    expect(root.locator(".ck-finding")).to_contain_text(judged)


def test_answers_that_were_shown_are_left_out(tab: Page) -> None:
    root = open_quiz(tab, quiz_of(list(map(rated, names(3)))))
    forms = root.locator("form")
    answer(forms.nth(0), RIGHT, 80)
    answer(forms.nth(1), RIGHT, 80)
    press(forms.nth(2), "Show answer")
    expect(root.locator(".ck-finding")).to_contain_text("in 2 of 2 answers (100%)")


def test_a_first_try_at_an_option_that_is_gone_counts_neither_way(tab: Page) -> None:
    gone = kept("b", 80) | {"first": "an-option-of-last-year"}
    root = open_quiz(tab, quiz_of(list(map(rated, names(2)))), answers=state(q0=gone, q1=kept("b", 80)))
    expect(root.locator(".ck-finding")).to_contain_text("in 1 of 1 answer (100%)")


def test_without_a_single_rated_try_it_says_so(tab: Page) -> None:
    root = open_quiz(tab, quiz_of(list(map(rated, names(2)))))
    for number in range(2):
        press(root.locator("form").nth(number), "Show answer")
    expect(root.locator(".ck-finding")).to_have_text("No calibration chart: there is no rated first try to draw.")
    expect(root.locator(".ck-calibration")).to_have_count(0)


def test_one_rated_question_makes_no_chart(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([rated(), single("second")]))
    answer(root.locator("form").first, RIGHT, 80)
    expect(root.locator(".ck-finding")).to_be_empty()


def test_clearing_takes_the_chart_away_and_brings_it_back(tab: Page) -> None:
    items = {name: kept("b", 80) for name in names(2)}
    root = open_quiz(tab, quiz_of(list(map(rated, names(2)))), answers=state(**items))
    expect(root.locator(".ck-calibration")).to_have_count(1)
    press(root, "Clear my answers")
    expect(root.locator(".ck-calibration")).to_have_count(0)
    expect(root.locator("form").first.get_by_label("80%")).not_to_be_checked()
    press(root, "Bring my answers back")
    expect(root.locator(".ck-calibration")).to_have_count(1)


def test_both_views_of_a_quiz_show_the_rating(tab: Page) -> None:
    left, right = fake_notebook(tab, quiz_of([rated()]), views=2)
    rate(left, 60)
    expect(right.get_by_label("60%")).to_be_checked()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("answered", [False, True])
def test_ratings_and_chart_have_no_accessibility_faults(tab: Page, theme: Theme, answered: bool) -> None:
    items = {name: kept(choice, sure) for name, choice, sure in zip(names(4), "abbb", (100, 60, 80, 80), strict=True)}
    open_quiz(tab, quiz_of(list(map(rated, names(4)))), theme, answers=state(**(items if answered else {})))
    assert violations(tab) == []


def test_in_a_narrow_window_nothing_is_cut_off(tab: Page) -> None:
    tab.set_viewport_size({"width": 320, "height": 700})
    items = {name: kept(choice, sure) for name, choice, sure in zip(names(3), "abb", (100, 33, 80), strict=True)}
    open_quiz(tab, quiz_of(list(map(rated, names(3)))), answers=state(**items))
    assert tab.evaluate("document.documentElement.scrollWidth") <= 320

"""A quiz on a plain page in Chromium: what a student sees, does and keeps."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from coursekit.quiz.confusion import voice_confusions
from coursekit.quiz.items import VOICE_CLASS_NAMES, Choice, Reply
from coursekit.quiz.kinds.essay import EssaySection
from coursekit.quiz.kinds.number import Near
from tests.browser.example_quiz import every_kind, match, quiz_of, single
from tests.browser.notebook import tab_to
from tests.browser.static_page import (
    Theme,
    fake_notebook,
    framed_quiz,
    kept,
    open_page,
    open_quiz,
    question,
    violations,
)
from tests.quiz.an_item import AnyItem, a_row, an_item

KEY = "coursekit:bridge/01/all"

RIGHT: dict[str, Any] = {
    "single": "b",
    "multiple": ["n", "s"],
    "number": "17.2",
    "order": ["plan", "vote", "build"],
    "match": {"r1": "mayor", "r2": "writer"},
    "tally": ["L1", "L2"],
}


def press(place: Locator, name: str) -> None:
    place.get_by_role("button", name=name, exact=True).click()


def status(place: Locator) -> Locator:
    return place.get_by_role("status")


def stored(page: Page) -> Any:
    return page.evaluate("(key) => JSON.parse(localStorage.getItem(key))", KEY)


def entry(answer: Any, outcome: str = "", tries: int = 1, *, revealed: bool = False) -> dict[str, Any]:
    return {"answer": answer, "first": answer, "tries": tries, "outcome": outcome, "revealed": revealed, "sure": None}


def state(saved: int = 1, version: int = 1, **items: dict[str, Any]) -> dict[str, Any]:
    return {"version": version, "saved": saved, "round": 0, "items": items}


def everything_answered(outcome: str) -> dict[str, Any]:
    """A state in which each question of ``every_kind`` was answered: ``right``, ``wrong`` or ``shown``."""
    wrong = {"single": "a", "multiple": ["n", "w"], "number": "1.72", "order": ["vote", "plan", "build"],
             "match": {"r1": "writer", "r2": "writer"}, "tally": ["L1", "L2", "L4"]}  # fmt: skip
    own: dict[str, Any] = {"text": "Because of the vote.", "essay": {"claim": "Not yet."}}
    own |= {"grid": {"toll/trade": "consistent", "toll/fame": "neutral"}}
    answers: dict[str, Any] = (RIGHT if outcome == "right" else wrong) | {"predict": "n"} | own
    ungraded = ("predict", "text", "essay", "grid")
    items = {item.id: entry(answers[item.kind], "noted" if item.kind in ungraded else outcome) for item in every_kind()}
    return state() | {"items": items}


# ---- replies, retry, reveal ----


def test_a_wrong_answer_gets_its_reply_and_may_be_tried_again(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([single(), single("second")]))
    first = root.locator("form").first
    first.get_by_label("The harbour master").check()
    press(first, "Check")
    expect(status(first)).to_have_text("Not yet. She only passes the words on. See paragraph 3.")
    expect(root).to_contain_text("0 of 2 right, 1 answered")
    first.get_by_label("The mayor").check()
    press(first, "Check")
    expect(status(first)).to_have_text("Right. Her words stand in quotation marks. See paragraph 4.")
    expect(root).to_contain_text("1 of 2 right, 1 answered")


def test_where_no_form_may_be_submitted_a_click_and_enter_check(tab: Page) -> None:
    frame = framed_quiz(tab, quiz_of(every_kind()))
    choosing, typing = frame.locator("form.ck-single").first, frame.locator("form.ck-number").first
    choosing.get_by_role("radio").first.check()
    choosing.get_by_role("button", name="Check").click()
    expect(choosing.get_by_role("status")).to_contain_text("Not yet.")
    typing.get_by_role("textbox").fill("1")
    typing.get_by_role("textbox").press("Enter")
    expect(typing.get_by_role("status")).to_contain_text("Not yet.")


def test_a_click_counts_one_try(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([single()]))
    root.get_by_role("radio").first.check()
    root.get_by_role("radio").first.press("Enter")
    expect(root.get_by_role("status").first).to_contain_text("Not yet.")
    assert [entry["tries"] for entry in kept(tab, KEY.removeprefix("coursekit:")).values()] == [1]
    root.get_by_role("button", name="Check").click()
    assert [entry["tries"] for entry in kept(tab, KEY.removeprefix("coursekit:")).values()] == [2]


def test_choosing_another_answer_takes_the_old_verdict_away(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([single()]))
    root.get_by_label("The harbour master").check()
    press(root, "Check")
    root.get_by_label("The writer").check()
    expect(status(root)).to_be_empty()


@pytest.mark.parametrize(
    ("kind", "reply"),
    [
        ("single", "Not yet. She only passes the words on. See paragraph 3."),
        ("multiple", "Not yet. Something you chose is wrong."),
        ("number", "Not yet. You are out by a factor of ten. See paragraph 5."),
        ("order", "Partly right. 1 of 3 steps are in the right place."),
        ("match", "Partly right. 1 of 2 rows are right."),
        ("tally", "Not yet. That is too much. See paragraph 5."),
        ("predict", "That is also what the writer expects. See paragraph 1."),
        ("text", "The vote was put off, and so the money came late. See paragraph 8."),
        ("grid", "Of the 2 cells you rated, the kit has 1 the same, 0 one step away and 1 further."),
    ],
)
def test_every_kind_replies_in_words(tab: Page, kind: str, reply: str) -> None:
    root = open_quiz(tab, quiz_of(every_kind()), answers=everything_answered("wrong"))
    expect(status(question(root, kind))).to_contain_text(reply)


def test_each_chosen_option_of_several_gets_its_own_reply(tab: Page) -> None:
    root = open_quiz(tab, quiz_of(every_kind()))
    towns = question(root, "multiple")
    towns.get_by_label("South Ferry").check()
    press(towns, "Check")
    expect(status(towns)).to_have_text("Partly right. There is more to find.")
    expect(towns.get_by_label("South Ferry")).to_have_accessible_description(
        "Right. Named in the last line. See paragraphs 1 and 7."
    )
    expect(towns.get_by_label("North Ferry")).to_have_accessible_description("")


def test_only_matched_rows_are_replied_to(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([match()]))
    row = root.get_by_label("We shall build the bridge")
    row.select_option("The writer of the piece")
    press(root, "Check")
    expect(row).to_have_accessible_description("Not yet. No: Nobody else is named here. See paragraphs 2 and 3.")
    expect(root.get_by_label("probably never come")).to_have_accessible_description("")


@pytest.mark.parametrize("kind", RIGHT)
def test_an_answer_that_was_shown_is_never_scored_as_found(tab: Page, kind: str) -> None:
    item = next(item for item in every_kind() if item.kind == kind)
    root = open_quiz(tab, quiz_of([item, single("other")]))
    asked = question(root, kind)
    press(asked, "Show answer")
    expect(status(asked)).to_contain_text("The answer:")
    press(asked, "Try again")
    set_answer(asked, item)
    press(asked, "Check")
    expect(status(asked)).to_contain_text("Right.")
    expect(root).to_contain_text("0 of 2 right, 1 answered, 1 shown")


def set_answer(asked: Locator, item: AnyItem) -> None:
    """Answer rightly, as a student would."""
    answer = RIGHT[item.kind]
    if item.kind == "number":
        asked.get_by_label("Your answer").fill(answer)
    elif item.kind == "order":
        for _ in range(2):
            asked.get_by_role("button", name="Move up: The council plans a bridge").click()
    elif item.kind == "match":
        for row, choice in answer.items():
            text = next(found.text for found in item.rows if found.id == row)
            asked.get_by_label(text).select_option(choice)
    else:
        for name in [answer] if isinstance(answer, str) else answer:
            asked.locator(f"input[value='{name}']").check()


@pytest.mark.parametrize("kind", RIGHT)
def test_the_right_answer_can_be_given_and_is_scored(tab: Page, kind: str) -> None:
    item = next(item for item in every_kind() if item.kind == kind)
    root = open_quiz(tab, quiz_of([item, single("other")]))
    set_answer(question(root, kind), item)
    press(question(root, kind), "Check")
    expect(root).to_contain_text("1 of 2 right, 1 answered")


def test_reveal_shows_the_right_answer_and_every_reply(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([single()]))
    press(root, "Show answer")
    expect(root.get_by_label("The mayor")).to_be_checked()
    expect(status(root)).to_have_text("The answer: The mayor.")
    for label, reply in [
        ("The harbour master", "Not this. She only passes the words on. See paragraph 3."),
        ("The mayor", "Right. Her words stand in quotation marks. See paragraph 4."),
        ("The writer of the piece", "Not this. The marks say that it is somebody else. See paragraph 3."),
    ]:
        expect(root.get_by_label(label)).to_have_accessible_description(reply)


def test_after_a_right_answer_the_other_replies_can_be_read_and_the_score_stays(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([single(), single("second")]))
    first = root.locator("form").first
    first.get_by_label("The mayor").check()
    press(first, "Check")
    press(first, "Show every reply")
    expect(first.get_by_label("The harbour master")).to_have_accessible_description(
        "Not this. She only passes the words on. See paragraph 3."
    )
    expect(root).to_contain_text("1 of 2 right, 1 answered")


def test_a_prediction_is_answered_but_never_scored(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([every_kind()[0], single(), single("second")]))
    guess = question(root, "predict")
    guess.get_by_label("No, never").check()
    press(guess, "Predict")
    expect(status(guess)).to_have_text("That is also what the writer expects. See paragraph 1.")
    expect(root).to_contain_text("0 of the 2 marked questions right, 1 of 3 answered")


def test_replies_to_a_prediction_call_nothing_right_or_wrong(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([every_kind()[0]]))
    root.get_by_label("No, never").check()
    press(root, "Predict")
    press(root, "Show every reply")
    expect(root.get_by_label("Yes, within a year")).to_have_accessible_description(
        "Hold on to that: the piece disagrees. See paragraph 1."
    )


def test_nothing_chosen_asks_for_an_answer_and_counts_no_try(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([single(), single("second")]))
    press(root.locator("form").first, "Check")
    expect(status(root.locator("form").first)).to_have_text("Choose an answer first.")
    expect(root).to_contain_text("0 of 2 right, 0 answered")


def test_what_is_not_a_number_is_not_graded(tab: Page) -> None:
    root = open_quiz(tab, quiz_of(every_kind()))
    cost = question(root, "number")
    cost.get_by_label("Your answer").fill("about 17")
    press(cost, "Check")
    expect(status(cost)).to_contain_text("not a number")
    expect(root).to_contain_text("0 of the 6 marked questions right, 0 of 10 answered")


def test_the_model_answer_stays_while_the_student_improves_the_text(tab: Page) -> None:
    root = open_quiz(tab, quiz_of(every_kind()))
    why = question(root, "text")
    expect(why.get_by_text("Does your answer say this?")).to_be_hidden()
    why.get_by_role("textbox").fill("The vote was late.")
    press(why, "Compare")
    why.get_by_role("textbox").press_sequentially(" And the money?")
    expect(status(why)).to_contain_text("The vote was put off")
    why.get_by_label("names the money").check()
    expect(why.get_by_label("names the money")).to_be_checked()
    expect(why.get_by_role("textbox")).to_have_value("The vote was late. And the money?")


def test_a_tally_adds_up_while_rows_are_ticked_and_warns_of_double_counting(tab: Page) -> None:
    root = open_quiz(tab, quiz_of(every_kind()))
    sums = question(root, "tally")
    sums.get_by_label("2006: second loan").check()
    expect(status(sums)).to_have_text("Your sum: $12.1 billion. The target: $17.2 billion.")
    sums.get_by_label("announced again").check()
    expect(status(sums)).to_contain_text(
        "“2006: second loan” and “2007: the second loan, announced again” may be the same money."
    )
    sums.get_by_label("first loan").check()
    sums.get_by_label("a part of the first").check()
    expect(status(sums)).to_contain_text("“2004: first loan” already contains “2008: a part of the first”.")


def test_a_tally_reached_by_counting_twice_is_only_partly_right(tab: Page) -> None:
    rows = [a_row("a", "One", amount=1.0), a_row("b", "Two", amount=2.0, clashes=["a"])]
    item = an_item("t", "tally", "o", "Add up.", rows=rows, answer=3.0, replies={"clash": Reply("Counted twice.")})
    root = open_quiz(tab, quiz_of([item]))
    for row in rows:
        root.get_by_label(row["text"]).check()
    press(root, "Check")
    expect(status(root)).to_contain_text("Partly right. Counted twice.")
    press(root, "Show answer")
    expect(status(root)).to_contain_text("no set of these rows reaches the target without counting amounts twice")


# ---- rounds, clearing ----


def rounds(tab: Page) -> Locator:
    return open_quiz(tab, quiz_of([single("s1"), match("m1")], rounds=[["s1"], ["m1"]]))


def test_a_new_round_asks_something_else_and_after_the_last_comes_the_first_afresh(tab: Page) -> None:
    root = rounds(tab)
    root.get_by_label("The harbour master").check()
    press(root, "Check")
    press(root, "New round")
    expect(root.get_by_text("Round 2 of 2")).to_be_focused()
    expect(root).to_contain_text("Match each line")
    press(root, "New round")
    expect(root.get_by_text("Round 1 of 2")).to_be_focused()
    expect(root.get_by_label("The harbour master")).not_to_be_checked()
    expect(status(root.locator("form"))).to_be_empty()


def test_a_quiz_of_one_round_offers_no_other(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([single()]))
    expect(root.get_by_role("button", name="New round")).to_be_hidden()
    expect(root.get_by_text("Round 1")).to_be_hidden()


def test_answers_can_be_cleared_and_brought_back(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([single()]))
    root.get_by_label("The harbour master").check()
    press(root, "Check")
    press(root, "Clear my answers")
    expect(root.get_by_label("The harbour master")).not_to_be_checked()
    expect(root.get_by_role("button", name="Bring my answers back")).to_be_focused()
    assert stored(tab)["items"]["capital"]["answer"] == ""  # other copies learn that it went
    press(root, "Bring my answers back")
    expect(root.get_by_label("The harbour master")).to_be_checked()
    expect(status(root.locator("form"))).to_contain_text("Not yet.")


# ---- the voice confusion table ----


def test_the_confusion_table_counts_first_answers_as_python_does(tab: Page) -> None:
    items = [single("s1"), single("s2"), match("m1")]
    root = open_quiz(tab, quiz_of(items, confusion=True))
    answers = {"s1": "c", "s2": "b", "m1": {"r1": "writer", "r2": "mayor"}}
    for form, label in zip(root.locator("form").all(), ("The writer of the piece", "The mayor"), strict=False):
        form.get_by_label(label).check()
        press(form, "Check")
    expect(root.get_by_role("table")).to_have_count(0)
    pairs = question(root, "match")
    pairs.get_by_label("We shall build").select_option("writer")
    pairs.get_by_label("probably").select_option("mayor")
    press(pairs, "Check")
    expect(status(root).last).to_have_text(
        "Your commonest confusion: you took a quoted person for the author's own words, 2 times."
    )
    root.locator("form").first.get_by_label("The mayor").check()
    press(root.locator("form").first, "Check")  # a second try changes nothing
    voices = list(VOICE_CLASS_NAMES)
    counted = voice_confusions(items, answers)
    for truly, row in zip(voices, root.locator("tbody tr").all(), strict=True):
        expect(row.get_by_role("rowheader")).to_have_text(VOICE_CLASS_NAMES[truly])
        expect(row.get_by_role("cell")).to_have_text([str(counted[truly, taken] or "–") for taken in voices])
    expect(root.get_by_role("columnheader")).to_have_text(
        ["Truly", *(f"taken for {VOICE_CLASS_NAMES[taken]}" for taken in voices)]
    )


def test_without_confusion_the_table_says_so(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([single()], confusion=True), answers=state(capital=entry("b", "right")))
    expect(status(root).last).to_have_text(
        "No confusion between kinds of voice: at your first try you named the right kind each time."
    )


def test_with_every_answer_shown_the_table_claims_nothing(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([single()], confusion=True))
    press(root, "Show answer")
    expect(status(root).last).to_have_text("Nothing to compare: every answer was shown.")


# ---- keeping answers ----


def test_answers_are_there_again_after_a_reload(tab: Page) -> None:
    quiz = quiz_of(every_kind())
    root = open_quiz(tab, quiz)
    for item in every_kind():
        if item.kind in RIGHT:
            set_answer(question(root, item.kind), item)
            press(question(root, item.kind), "Check")
    question(root, "text").get_by_role("textbox").fill("Not yet compared.")
    root = open_quiz(tab, quiz)
    expect(root).to_contain_text("6 of the 6 marked questions right, 6 of 10 answered")
    expect(question(root, "text").get_by_role("textbox")).to_have_value("Not yet compared.")
    expect(root.get_by_label("We shall build the bridge")).to_have_value("mayor")
    expect(question(root, "order").locator("li").first).to_contain_text("The council plans")


@pytest.mark.parametrize(
    "rubbish",
    ["", "{", "5", '"x"', "[]", "null", "true", '{"version": 1}', '{"version": 1, "items": []}',
     '{"version": 1, "saved": "9", "round": 7, "items": {"capital": 5}}',
     '{"version": 1, "saved": -1, "round": -1, "items": {"capital": {"answer": {}, "outcome": "right"}}}',
     '{"version": 1, "round": 1.5, "items": {"capital": {"answer": "gone", "first": 3, "tries": "x", "outcome": "right"}}}'],
)  # fmt: skip
def test_rubbish_in_the_store_is_ignored_and_replaced(tab: Page, rubbish: str) -> None:
    open_page(tab)
    tab.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, rubbish])
    root = open_quiz(tab, quiz_of([single(), single("second")]))
    expect(root).to_contain_text("0 of 2 right, 0 answered")
    root.locator("form").first.get_by_label("The mayor").check()
    press(root.locator("form").first, "Check")
    expect(root).to_contain_text("1 of 2 right, 1 answered")
    now = kept(tab, KEY.removeprefix("coursekit:"))["capital"]
    assert {name: value for name, value in now.items() if name != "others"} == entry("b", "right") | {"second": None}


def test_a_stored_verdict_is_not_believed(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([single(), single("second")]), answers=state(capital=entry("a", "right")))
    expect(root).to_contain_text("0 of 2 right, 1 answered")


@pytest.mark.parametrize("where", ["browser", "python"])
def test_answers_of_a_newer_version_are_left_alone(tab: Page, where: str) -> None:
    future = state(version=3, saved=9)
    open_page(tab)
    if where == "browser":
        tab.evaluate("([key, state]) => localStorage.setItem(key, JSON.stringify(state))", [KEY, future])
    root = open_quiz(tab, quiz_of([single()]), answers=future if where == "python" else None)
    root.get_by_label("The mayor").check()
    press(root, "Check")
    expect(status(root.locator("form"))).to_contain_text("Right.")
    expect(root).to_contain_text("newer version")
    assert stored(tab) == (future if where == "browser" else None)
    assert tab.evaluate("changes") == []


@pytest.mark.parametrize(("saved_in_python", "shown"), [(1, "The writer of the piece"), (9, "The harbour master")])
def test_of_two_states_the_newer_is_shown_and_the_other_side_catches_up(
    tab: Page, saved_in_python: int, shown: str
) -> None:
    open_page(tab)
    in_browser = state(saved=5, capital=entry("c", "wrong"))
    tab.evaluate("([key, state]) => localStorage.setItem(key, JSON.stringify(state))", [KEY, in_browser])
    root = open_quiz(tab, quiz_of([single()]), answers=state(saved=saved_in_python, capital=entry("a", "wrong")))
    expect(root.get_by_label(shown)).to_be_checked()
    if saved_in_python < 5:
        assert tab.evaluate("changes")[-1]["items"]["capital"]["by"] == {"1": 5}
    else:
        assert (stored(tab)["version"], stored(tab)["items"]["capital"]["by"]) == (2, {"1": 9})


def test_python_is_told_of_each_change_and_can_keep_what_it_got(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([single()]))
    root.get_by_label("The harbour master").check()
    press(root, "Check")
    root.get_by_label("The mayor").check()
    press(root, "Check")
    changes = tab.evaluate("changes")
    assert [sum(change["items"]["capital"]["by"].values()) for change in changes] == [1, 2, 3, 4]
    told = [change["items"]["capital"] for change in changes]
    assert [(one["answer"], one["first"], one["tries"], one["outcome"]) for one in told] == [
        ("a", None, 0, ""),
        ("a", "a", 1, "wrong"),
        ("b", "a", 1, ""),
        ("b", "a", 2, "right"),
    ]


def test_a_browser_that_refuses_to_store_still_asks_and_answers(context: BrowserContext) -> None:
    tab = context.new_page()  # a window of its own: what is added to one cannot be taken away again
    tab.add_init_script("""for (const name of ["getItem", "setItem"])
        Storage.prototype[name] = () => { throw new DOMException("full", "QuotaExceededError"); };""")
    root = open_quiz(tab, quiz_of([single()]))
    root.get_by_label("The mayor").check()
    press(root, "Check")
    expect(status(root.locator("form"))).to_contain_text("Right.")


# ---- in a notebook ----


def test_two_views_of_one_quiz_follow_each_other(tab: Page) -> None:
    left, right = fake_notebook(tab, quiz_of([single(), single("second")]), views=2)
    left.locator("form").first.get_by_label("The mayor").check()
    expect(right.locator("form").first.get_by_label("The mayor")).to_be_checked()
    press(left.locator("form").first, "Check")
    expect(right).to_contain_text("1 of 2 right, 1 answered")
    expect(status(right.locator("form").first)).to_contain_text("Right.")


def test_what_one_view_cleared_does_not_come_back_over_answers_given_in_the_other(tab: Page) -> None:
    left, right = fake_notebook(tab, quiz_of([single()]), views=2)
    left.get_by_label("The harbour master").check()
    press(left, "Clear my answers")
    right.get_by_label("The mayor").check()
    expect(left.get_by_role("button", name="Bring my answers back")).to_be_hidden()
    expect(left.get_by_label("The mayor")).to_be_checked()


def test_what_python_sets_is_shown_and_nothing_that_it_does_not_know_is_taken_away(tab: Page) -> None:
    (view,) = fake_notebook(tab, quiz_of([single()]))
    tab.evaluate("(state) => model.fromPython({ answers: state })", state(saved=4, capital=entry("a", "wrong")))
    expect(view.get_by_label("The harbour master")).to_be_checked()
    expect(status(view.locator("form"))).to_contain_text("Not yet.")
    tab.evaluate("() => model.fromPython({ answers: {} })")
    expect(view.get_by_label("The harbour master")).to_be_checked()


def test_a_dead_kernel_keeps_nobody_from_answering(tab: Page) -> None:
    (view,) = fake_notebook(tab, quiz_of([single()]))
    tab.evaluate("() => { model.send = () => { throw new Error('Cannot send'); }; }")
    view.get_by_label("The mayor").check()
    press(view, "Check")
    expect(status(view.locator("form"))).to_contain_text("Right.")
    assert stored(tab)["items"]["capital"]["outcome"] == "right"


def test_a_view_that_is_closed_listens_no_more(tab: Page) -> None:
    left, right = fake_notebook(tab, quiz_of([single()]), views=2)
    tab.evaluate("(answers) => { stops[0](); model.fromPython({ answers }); }", state(saved=4, capital=entry("a")))
    expect(right.get_by_label("The harbour master")).to_be_checked()
    expect(left.get_by_label("The harbour master")).not_to_be_checked()


def test_neither_keys_nor_answers_stay_in_the_model_which_a_notebook_may_store(tab: Page) -> None:
    (view,) = fake_notebook(tab, quiz_of([single()]))
    view.get_by_label("The mayor").check()
    press(view, "Check")
    assert tab.evaluate("() => Object.values(model.state).every((value) => value === null)")
    tab.wait_for_function("() => model.sent.at(-1)?.answers.items.capital.outcome === 'right'")
    told = state(saved=4, capital=entry("b", "right"))
    tab.evaluate("(answers) => model.set('answers', answers)", told)  # as JupyterLab does when it connects again
    assert tab.evaluate("() => Object.values(model.state).every((value) => value === null)")


def test_a_quiz_that_was_stored_without_its_questions_says_what_to_do_and_asks_for_them(tab: Page) -> None:
    assert fake_notebook(tab, None) == []
    expect(tab.locator("main")).to_contain_text("Run this cell to work with it here.")
    assert tab.evaluate("() => model.sent") == [{"ask": "everything"}]
    quiz = msgspec.to_builtins(quiz_of([single()]))
    tab.evaluate("(quiz) => model.fromPython({ quiz, answers: {} })", quiz)
    expect(tab.locator("main")).not_to_contain_text("Run this cell")
    expect(tab.get_by_label("The mayor")).to_be_visible()


def test_a_busy_kernel_hears_of_many_letters_in_few_messages(tab: Page) -> None:
    items = [item for item in every_kind() if item.kind == "text"]
    (view,) = fake_notebook(tab, quiz_of(items))
    text = "one two three four five six seven eight nine ten"
    view.get_by_role("textbox").first.press_sequentially(text)
    tab.wait_for_function(
        "(text) => Object.values(model.sent.at(-1)?.answers.items ?? {})[0]?.answer === text", arg=text
    )
    assert tab.evaluate("() => model.sent.length") < len(text)


# ---- keyboard ----


def test_letters_and_arrows_stay_in_the_quiz_and_commands_do_not(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([single()]))
    tab.evaluate("""() => {
        window.heard = [];
        document.addEventListener("keydown", (event) => window.heard.push(event.key));
    }""")
    root.get_by_label("The harbour master").focus()
    for key in ("a", "x", "d", "m", "ArrowDown", "Shift+Enter", "Escape", "Control+s", "Alt+x", "Meta+z"):
        tab.keyboard.press(key)
    heard = set(tab.evaluate("heard")) - {"Control", "Alt", "Meta"}
    assert heard == {"Escape", "s", "x", "z"}


def test_every_kind_can_be_answered_with_the_keyboard_alone(tab: Page) -> None:
    root = open_quiz(tab, quiz_of(every_kind()))
    keys = tab.keyboard

    tab_to(tab, root.get_by_label("Yes, within a year"))
    keys.press("ArrowDown")
    keys.press("Enter")
    expect(status(question(root, "predict"))).to_contain_text("what the writer expects")

    tab_to(tab, root.get_by_label("The harbour master"))
    keys.press("ArrowDown")
    keys.press("Enter")
    expect(root).to_contain_text("1 of the 6 marked questions right")

    for name in ("North Ferry", "South Ferry"):
        tab_to(tab, root.get_by_label(name))
        keys.press("Space")
    keys.press("Enter")
    expect(root).to_contain_text("2 of the 6 marked questions right")

    tab_to(tab, root.get_by_label("Your answer"))
    keys.type("17,2")
    keys.press("Enter")
    expect(root).to_contain_text("3 of the 6 marked questions right")

    up = root.get_by_role("button", name="Move up: The council plans a bridge")
    tab_to(tab, up)
    keys.press("Enter")
    expect(up).to_be_focused()
    expect(status(question(root, "order"))).to_have_text("Now number 2 of 3.")
    keys.press("Space")
    expect(status(question(root, "order"))).to_have_text("Now number 1 of 3.")
    keys.press("Space")
    expect(status(question(root, "order"))).to_have_text("Already first of 3.")
    tab_to(tab, question(root, "order").get_by_role("button", name="Check"))
    keys.press("Enter")
    expect(root).to_contain_text("4 of the 6 marked questions right")

    for name, choice in (("We shall build", "The m"), ("probably never", "The w")):
        tab_to(tab, root.get_by_label(name))
        keys.type(choice)
    tab_to(tab, question(root, "match").get_by_role("button", name="Check"))
    keys.press("Space")
    expect(root).to_contain_text("5 of the 6 marked questions right")

    tab_to(tab, question(root, "text").locator("textarea"))
    keys.type("The vote.\nThe money.")
    tab_to(tab, question(root, "text").get_by_role("button", name="Compare"))
    keys.press("Enter")
    expect(status(question(root, "text"))).to_contain_text("The vote was put off")

    for name in ("2004: first loan", "2006: second loan"):
        tab_to(tab, root.get_by_label(name))
        keys.press("Space")
    keys.press("Enter")
    expect(root).to_contain_text("6 of the 6 marked questions right")


@pytest.mark.parametrize("button", ["Check", "Show answer"])
def test_the_focus_is_never_lost_with_the_button_that_was_pressed(tab: Page, button: str) -> None:
    root = open_quiz(tab, quiz_of([single()]))
    root.get_by_label("The mayor").check()
    root.get_by_role("button", name=button).press("Enter")
    expect(root.locator("button:focus")).to_be_visible()
    press(root, "Try again")
    expect(root.get_by_label("The harbour master")).to_be_focused()


def test_a_right_answer_given_with_enter_keeps_the_focus_in_the_question(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([single()]))
    root.get_by_label("The mayor").check()
    root.get_by_label("The mayor").press("Enter")
    expect(root.get_by_role("button", name="Show every reply")).to_be_focused()


# ---- screen readers, looks ----


@pytest.mark.parametrize(
    "kind", ["predict", "single", "multiple", "number", "order", "match", "text", "essay", "tally"]
)
def test_controls_are_grouped_under_their_question(tab: Page, kind: str) -> None:
    root = open_quiz(tab, quiz_of(every_kind()))
    item = next(item for item in every_kind() if item.kind == kind)
    name = f"{item.stem} “{item.quote}”" if item.quote else item.stem
    expect(question(root, kind).locator("> fieldset")).to_have_accessible_name(
        f"{every_kind().index(item) + 1}. {name}"
    )


def test_the_live_region_stays_in_the_page_while_its_text_changes(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([single()]))
    region = status(root.locator("form")).element_handle()
    for label in ("The harbour master", "The writer of the piece", "The mayor"):
        root.get_by_label(label).check()
        press(root, "Check")
        assert region.evaluate("(node) => node.isConnected && node.textContent.length") > 0


def test_the_same_wrong_answer_is_announced_each_time(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([single()]))
    root.get_by_label("The harbour master").check()
    press(root, "Check")
    tab.evaluate("""() => new MutationObserver(() => { window.announced = true; })
        .observe(document.querySelector("[role=status]"), { childList: true, subtree: true })""")
    press(root, "Check")
    tab.wait_for_function("window.announced === true")


def test_one_question_alone_has_no_score_and_no_number(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([single()]))
    expect(root.get_by_text("of 1 right")).to_have_count(0)
    expect(root.locator("legend")).to_have_text(
        "Who said this?“We shall build the bridge, and we shall build it twice.”"
    )


@pytest.mark.parametrize(("theme", "width"), [("light", 400), ("dark", 1024), ("none", 400)])
def test_axe_finds_nothing_wrong_answered_or_not(tab: Page, theme: Theme, width: int) -> None:
    tab.set_viewport_size({"width": width, "height": 900})
    quiz = quiz_of(
        [*every_kind(), match("more")], rounds=[[item.id for item in every_kind()], ["more"]], confusion=True
    )
    for answers in (None, *map(everything_answered, ("wrong", "right", "shown"))):
        open_page(tab, theme)
        tab.evaluate("localStorage.clear()")
        open_quiz(tab, quiz, theme, answers)
        assert not violations(tab)


@pytest.mark.parametrize("width", [1024, 400, 320])
def test_nothing_is_wider_than_the_page(tab: Page, width: int) -> None:
    tab.set_viewport_size({"width": width, "height": 900})
    open_quiz(tab, quiz_of(every_kind(), confusion=True), answers=everything_answered("wrong"))
    assert tab.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [1024, 592])
def test_a_chosen_answer_can_be_read_to_its_end(tab: Page, width: int) -> None:
    tab.set_viewport_size({"width": width, "height": 900})
    long = msgspec.structs.replace(match().choices[0], text="The mayor, as the columnist retells the speech of May")
    item = msgspec.structs.replace(match(), choices=[long, match().choices[1]])
    root = open_quiz(tab, quiz_of([item]), answers=state(pairs=entry({"r1": "mayor"})))
    needed, given = root.locator("select").first.evaluate(
        """(select) => {
          const context = document.createElement("canvas").getContext("2d");
          context.font = getComputedStyle(select).font;
          return [context.measureText(select.selectedOptions[0].text).width, select.clientWidth];
        }"""
    )
    assert needed < given


def test_a_row_that_is_added_up_is_told_of_without_a_paragraph_to_go_back_to(tab: Page) -> None:
    root = open_quiz(tab, quiz_of(every_kind()), answers=everything_answered("wrong"))
    notes = question(root, "tally").locator(".ck-note:visible").all_inner_texts()
    assert notes
    assert not any("See paragraph" in note for note in notes)


def test_what_is_chosen_and_pressed_is_large_enough_for_a_finger(tab: Page) -> None:
    root = open_quiz(tab, quiz_of(every_kind()))
    targets = root.locator(".ck-option label, button:visible, select, textarea, input[inputmode]").all()
    sizes = [box for box in (target.bounding_box() for target in targets) if box]
    assert len(sizes) == len(targets)
    assert min(min(box["width"], box["height"]) for box in sizes) >= 24


# ---- hostile text ----

HOSTILE = [
    "<img src=x onerror=\"window.hacked = 'img'\">",
    "<script>window.hacked = 'script'</script>",
    "\"><svg onload=\"window.hacked = 'svg'\">' onmouseover='window.hacked = 1",
    "javascript:window.hacked='url'",
    "\u202eright to left \u05d0\u05d1\u05d2 &lt;b&gt; &amp;",
    "long " + "x" * 3000,
]


def hostile_items(text: str) -> list[AnyItem]:
    """An item of each kind with ``text`` in every place that holds text."""
    reply = Reply(text, [1])
    choices = [Choice("a", text, True, reply), Choice("b", f"other {text}", False, reply)]
    rows = [
        a_row(name, f"{name} {text}", True, "a", {"a": reply, "b": reply}, place=place, amount=1.0, reply=reply)
        for place, name in enumerate(("r1", "r2"), start=1)
    ]
    replies = dict.fromkeys(("right", "wrong", "model", "reached", "short", "over", "clash"), reply)
    kinds: tuple[str, ...] = ("predict", "single", "multiple", "number", "order", "match", "text", "essay", "tally")
    return [
        an_item(kind, kind, "o", text, text, choices=choices, rows=rows, answer=2.0, unit=text, near=[Near(1.0, reply)],
             replies=replies, points=[text], back=[1],
             sections=[EssaySection("s", text, 1, 9)])
        for kind in kinds
    ]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=["img", "script", "svg", "url", "direction", "long"])
def test_hostile_text_is_only_ever_text(tab: Page, text: str) -> None:
    answers = state(
        predict=entry("a", "noted"), single=entry("b", "wrong"), multiple=entry(["b"], "wrong"),
        number=entry("1", "wrong"), order=entry(["r2", "r1"], "wrong"), match=entry({"r1": "b"}, "wrong"),
        text=entry(text, "noted"), tally=entry(["r1"], "wrong"),
    )  # fmt: skip
    quiz = msgspec.structs.replace(quiz_of(hostile_items(text)), title=text)
    root = open_quiz(tab, quiz, answers=answers)
    shown = " ".join(text.replace("\u202e", "").split())
    for form in root.locator("form").all():
        assert shown in " ".join(form.inner_text().replace("\u202e", "").split())
    for button in root.get_by_role("button", name="Show answer").all()[::-1]:
        button.click()
    assert root.locator("img, script, svg, b, [onerror], [onload], [onmouseover]").count() == 0
    assert tab.evaluate("window.hacked") is None
    assert tab.evaluate("document.documentElement.scrollWidth") <= 1024


def test_on_a_phone_what_is_chosen_is_read_whole_although_its_list_is_narrow(tab: Page) -> None:
    item = match()
    choices = [
        msgspec.structs.replace(choice, text=f"{choice.text}, and more words than a phone is wide")
        for choice in item.choices
    ]
    quiz = open_quiz(tab, quiz_of([msgspec.structs.replace(item, choices=choices)]))
    select = quiz.get_by_role("combobox").first
    select.select_option(label=choices[0].text)
    again = quiz.locator(".ck-chosen").first
    expect(again).to_be_hidden()
    tab.set_viewport_size({"width": 360, "height": 800})
    expect(again).to_be_visible()
    expect(again).to_have_text(choices[0].text)

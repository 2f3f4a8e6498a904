"""Lesson 02 as a student takes it: with the keyboard, with a busy or dead kernel, over two days."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import NewPage, taken
from tests.browser.lab import Lab
from tests.browser.notebook import (
    cell_sources,
    code_runs,
    on_notebook,
    open_lab,
    open_notebook,
    outputs,
    restart_kernel,
    run_all,
    select_cell_of,
    start_code,
    tab_to,
    wait_for_kernel,
)

REPLY = re.compile(r"\S.{10,}")
"""A reply in words, whatever it says."""


@pytest.fixture(scope="module")
def lesson(new_page: NewPage, lab: Lab) -> Iterator[Page]:
    with taken(new_page, lab, "02") as page:
        yield page


def quiz_in_rounds(page: Page) -> Locator:
    """The first generated quiz whose questions have one answer each."""
    new_round = page.get_by_role("button", name="New round")
    quiz = outputs(page).locator(".ck-quiz").filter(has=new_round).filter(has=page.get_by_role("radio")).first
    expect(quiz).to_be_visible()
    return quiz


def single_question(page: Page) -> Locator:
    """The lesson's first hand-written question that has one answer (a prediction counts)."""
    new_round = page.get_by_role("button", name="New round")
    quiz = outputs(page).locator(".ck-quiz").filter(has_not=new_round).filter(has=page.get_by_role("radio")).first
    question = quiz.locator("form").filter(has=page.get_by_role("radio")).first
    expect(question).to_be_visible()
    return question


def empty(question: Locator) -> None:
    """Bring a question back to where nothing is answered, whatever an earlier test did."""
    quiz = question.locator("xpath=ancestor::div[contains(@class, 'ck-quiz')]")
    clear = quiz.get_by_role("button", name="Clear my answers")
    if question.get_by_role("radio", checked=True).count():
        clear.click()
    expect(question.get_by_role("radio", checked=True)).to_have_count(0)


def answer(question: Locator, option: int = 0) -> None:
    """Choose an option and check it, with the mouse."""
    question.get_by_role("radio").nth(option).check()
    question.locator("button[type=submit]").click()


def test_a_round_by_keyboard_alone_and_a_new_one_that_asks_something_else(lesson: Page) -> None:
    quiz = quiz_in_rounds(lesson)
    questions = quiz.locator("form")
    asked = questions.locator("legend").all_inner_texts()
    select_cell_of(quiz)
    for question in questions.all():
        radios = question.get_by_role("radio")
        tab_to(lesson, radios.first)
        lesson.keyboard.press("Space")
        expect(radios.first).to_be_checked()
        lesson.keyboard.press("ArrowDown")
        expect(radios.nth(1)).to_be_checked()
        lesson.keyboard.press("Enter")
        # A reply in a live region is read out by a screen reader that is somewhere else.
        expect(question.get_by_role("status")).to_have_text(re.compile(r"^(Right|Not yet)\. \S.*paragraph"))
    expect(quiz.get_by_role("table", name=re.compile("took them for"))).to_be_visible()
    tab_to(lesson, quiz.get_by_role("button", name="New round"))
    lesson.keyboard.press("Enter")
    expect(questions.get_by_role("radio", checked=True)).to_have_count(0)
    assert questions.locator("legend").all_inner_texts() != asked


def test_keys_on_a_choice_reach_the_quiz_and_not_the_notebook(lesson: Page) -> None:
    question = single_question(lesson)
    empty(question)
    before = cell_sources(lesson), executions(lesson)
    select_cell_of(question)
    radios = question.get_by_role("radio")
    tab_to(lesson, radios.first)
    lesson.keyboard.press("Space")
    lesson.keyboard.press("ArrowDown")
    expect(radios.nth(1)).to_be_checked()
    lesson.keyboard.press("ArrowUp")
    expect(radios.first).to_be_checked()
    # In JupyterLab's command mode: cut, delete, insert above and below, to Markdown, run.
    for key in ("x", "d", "d", "a", "b", "m", "Shift+Enter"):
        lesson.keyboard.press(key)
    assert (cell_sources(lesson), executions(lesson)) == before


def test_a_reply_comes_while_the_kernel_is_busy(lesson: Page) -> None:
    question = single_question(lesson)
    empty(question)
    start_code(lesson, "while True: pass")
    try:
        answer(question)
        expect(question.get_by_role("status")).to_have_text(REPLY)
        assert code_runs(lesson)
    finally:
        on_notebook(lesson, "await kernel.interrupt()")
        wait_for_kernel(lesson)


def test_a_reply_comes_after_the_kernel_is_killed(page: Page, lab: Lab) -> None:
    open_notebook(page, lab.lesson("02"))
    run_all(page)
    question = single_question(page)  # it has come while the kernel was there to send it
    start_code(page, "import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
    page.get_by_role("dialog").get_by_role("button", name="Ok").click()
    answer(question)
    expect(question.get_by_role("status")).to_have_text(REPLY)


def test_answers_are_there_again_after_restart_reload_and_another_run(page: Page, lab: Lab) -> None:
    open_notebook(page, lab.lesson("02"))
    run_all(page)
    answer(single_question(page), 1)
    said = single_question(page).get_by_role("status").inner_text()
    assert re.match(REPLY, said)
    restart_kernel(page)
    open_lab(page, lab)  # unsaved: Playwright answers "leave without saving?"
    open_notebook(page, lab.lesson("02"))
    run_all(page)
    question = single_question(page)
    expect(question.get_by_role("radio").nth(1)).to_be_checked()
    expect(question.get_by_role("status")).to_have_text(said)


def executions(page: Page) -> list[int | None]:
    """Execution counts of the cells: they change when a cell is run again."""
    return list(on_notebook(page, "return panel.content.widgets.map((cell) => cell.model.executionCount ?? null)"))

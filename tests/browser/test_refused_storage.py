"""A browser that does not keep what a student does, or stops to: it is said at once, until it is kept."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from playwright.sync_api import Locator, Page, expect

from coursekit.argument.switches import Switches
from coursekit.bargaining.explorer import BargainExplorer
from coursekit.course import quiz_of
from coursekit.kit import Kit, read_kit
from coursekit.progress.confusions import heard_of
from coursekit.progress.my_work import here_of
from coursekit.progress.plan import plan_of
from coursekit.storage.work import read_work
from tests.browser.parts import BARGAIN, CONFUSIONS, OVERVIEW, QUIZ, SWITCHES, WORK, Parts
from tests.browser.static_page import open_page, violations

KEY = "coursekit:tram-line/questions"
NOT_KEPT = "What you did here last is not kept"
ONLY_THERE = "kept only on the computer that runs the notebooks"

MOUNT = """([content, options]) => {
  const place = document.getElementById("quiz").appendChild(document.createElement("div"));
  window.told = [];
  window.view = mount(place, content, { onChange: (state) => told.push(state), ...options });
}"""

FILL = """() => {
  for (let size = 2 ** 22; size; size = Math.floor(size / 2))
    try { for (let n = 0; ; n += 1) localStorage.setItem(`elsewhere${size}-${n}`, "x".repeat(size)); } catch { /* that much is full */ }
}"""

EMPTY = "Object.keys(localStorage).filter((key) => key.startsWith('elsewhere')).forEach((key) => localStorage.removeItem(key))"

REFUSALS = {
    "full": FILL,
    "no space for so much": "() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }",
    "dropped without a word": "() => { Storage.prototype.setItem = () => {}; }",
    "switched off while the page is open": "Object.defineProperty(window, 'localStorage', "
    "{ get() { throw new DOMException('no', 'SecurityError'); } })",
}


@pytest.fixture(scope="module")
def kit() -> Kit:
    return read_kit(Path(__file__).parents[1] / "kits/tram/data")


def show(page: Page, content: Any, parts: Parts = QUIZ, **options: Any) -> Locator:
    open_page(page, parts=parts)
    page.evaluate(MOUNT, [msgspec.to_builtins(content), options])
    return page.locator(".ck-screen")


def quiz(page: Page, kit: Kit, *names: str) -> Locator:
    return show(page, quiz_of(kit, *(names or ("decides-vote",))))


def notice(root: Locator) -> Locator:
    return root.locator(".ck-notice").filter(has=root.page.get_by_role("button", name="Save my work to a file"))


def look(page: Page) -> None:
    """The window is looked at again."""
    page.evaluate("dispatchEvent(new Event('focus'))")


@pytest.mark.parametrize("refusal", REFUSALS.values(), ids=REFUSALS)
def test_what_is_not_kept_is_said_at_once_beside_a_way_to_save_it(tab: Page, kit: Kit, refusal: str) -> None:
    root = quiz(tab, kit, "decides-vote", "decides-order")
    expect(notice(root)).to_be_hidden()
    tab.evaluate(refusal)
    expect(notice(root)).to_be_hidden()
    root.get_by_label("The mayor").check()
    expect(notice(root)).to_contain_text(NOT_KEPT)
    assert root.locator("form").first.evaluate("(form) => form.nextElementSibling.className") == "ck-notice"
    with tab.expect_download() as download:
        root.get_by_role("button", name="Save my work to a file").press("Enter")
    work = read_work(Path(download.value.path()).read_bytes(), "tram-line")
    assert list(work.places["questions"]) == ["decides-vote"]
    expect(notice(root)).to_contain_text(f"Saved as {download.value.suggested_filename}")
    expect(notice(root)).to_contain_text(NOT_KEPT)
    again = quiz(tab, kit)
    expect(again.get_by_label("The mayor")).not_to_be_checked()  # it was true


@pytest.mark.parametrize("then", ["the window is looked at again", "something else is answered"])
def test_as_soon_as_there_is_room_it_is_kept_and_the_notice_goes(tab: Page, kit: Kit, then: str) -> None:
    root = quiz(tab, kit, "decides-vote", "decides-order")
    tab.evaluate(FILL)
    root.get_by_label("The mayor").check()
    expect(notice(root)).to_be_visible()
    tab.evaluate(EMPTY)
    if then == "the window is looked at again":
        look(tab)
    else:
        tab.evaluate(
            """async ([script, content]) => {
              const { mount } = await import(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
              mount(document.querySelector("main").appendChild(document.createElement("div")), content);
            }""",
            [BARGAIN.script, BargainExplorer(kit)._content],
        )
        tab.locator(".ck-bargain").get_by_role("button", name="Same priorities").press("Enter")
    expect(notice(root)).to_be_hidden()
    assert KEY in tab.evaluate("Object.keys(localStorage)")
    again = quiz(tab, kit)
    expect(again.get_by_label("The mayor")).to_be_checked()


def test_what_another_tab_kept_meanwhile_is_not_overwritten(tab: Page, kit: Kit) -> None:
    root = quiz(tab, kit)
    tab.evaluate("() => { window.set = Storage.prototype.setItem; Storage.prototype.setItem = () => {}; }")
    root.get_by_label("The mayor").check()
    expect(notice(root)).to_be_visible()
    there = {"version": 2, "items": {"decides-order": {"answer": ["a"], "dot": ["y", 1], "by": {"y": 1}}}}
    tab.evaluate(
        "([key, state]) => { Storage.prototype.setItem = set; localStorage.setItem(key, state); }",
        [KEY, json.dumps(there)],
    )
    look(tab)
    expect(notice(root)).to_be_hidden()
    items = tab.evaluate("(key) => JSON.parse(localStorage.getItem(key)).items", KEY)
    assert set(items) == {"decides-vote", "decides-order"}


def test_another_question_of_the_same_place_says_nothing(tab: Page, kit: Kit) -> None:
    root = quiz(tab, kit)
    tab.evaluate(MOUNT, [msgspec.to_builtins(quiz_of(kit, "decides-order")), {}])
    tab.evaluate(FILL)
    root.first.get_by_label("The mayor").check()
    expect(notice(root.first)).to_be_visible()
    tab.wait_for_timeout(200)
    expect(notice(root.last)).to_be_hidden()


# ---- what Python has ----

SAFE = """() => view.hear(Object.fromEntries(Object.entries(told.at(-1).items).map(([name, { by }]) => [name, by])))"""


def test_what_python_has_safe_is_no_alarm(tab: Page, kit: Kit) -> None:
    root = quiz(tab, kit)
    tab.evaluate(FILL)
    root.get_by_label("The mayor").check()
    expect(notice(root)).to_contain_text(NOT_KEPT)
    tab.evaluate(SAFE)
    expect(notice(root)).to_contain_text(ONLY_THERE)
    tab.evaluate(EMPTY)
    look(tab)
    expect(notice(root)).to_be_hidden()


def test_a_kernel_that_falls_silent_is_no_safe_place(tab: Page, kit: Kit) -> None:
    root = quiz(tab, kit)
    tab.evaluate(FILL)
    root.get_by_label("The mayor").check()
    tab.evaluate(SAFE)
    expect(notice(root)).to_contain_text(ONLY_THERE)
    root.get_by_role("radio").last.check()
    expect(notice(root)).to_contain_text(NOT_KEPT)


def test_it_is_read_out_once_and_not_with_every_letter(tab: Page, kit: Kit) -> None:
    root = quiz(tab, kit, "verdict-essay")
    tab.evaluate("""() => {
      window.spoken = [];
      for (const live of document.querySelectorAll("[aria-live=polite]"))
        new MutationObserver(() => spoken.push(live.textContent)).observe(live, { childList: true });
    }""")
    tab.evaluate(FILL)
    root.get_by_role("textbox").first.press_sequentially("hello there")
    expect(notice(root)).to_be_visible()
    tab.wait_for_timeout(200)
    assert [words.startswith(NOT_KEPT) for words in tab.evaluate("spoken")] == [True]


def test_nor_while_python_keeps_up(tab: Page, kit: Kit) -> None:
    root = quiz(tab, kit, "verdict-essay")
    tab.evaluate(FILL)
    box = root.get_by_role("textbox").first
    box.press_sequentially("h")
    tab.evaluate(SAFE)
    expect(notice(root)).to_contain_text(ONLY_THERE)
    tab.evaluate("""() => {
      window.spoken = [];
      for (const live of document.querySelectorAll("[aria-live=polite]"))
        new MutationObserver(() => spoken.push(live.textContent)).observe(live, { childList: true });
    }""")
    for letter in "ello":
        box.press_sequentially(letter)
        tab.evaluate(SAFE)
    tab.wait_for_timeout(100)
    assert tab.evaluate("spoken") == []


# ---- every screen ----


def test_switches_and_sliders_say_it_too(tab: Page, kit: Kit) -> None:
    root = show(tab, Switches(kit)._content, SWITCHES)
    tab.evaluate(FILL)
    root.get_by_role("checkbox").first.uncheck()
    expect(notice(root)).to_contain_text(NOT_KEPT)
    tab.evaluate(EMPTY)
    root = show(tab, BargainExplorer(kit)._content, BARGAIN)
    tab.evaluate(FILL)
    root.get_by_role("button", name="Same priorities").press("Enter")
    expect(notice(root)).to_contain_text(NOT_KEPT)
    tab.evaluate(EMPTY)
    look(tab)
    expect(notice(root)).to_be_hidden()


def beside(tab: Page, kit: Kit) -> Locator:
    """A quiz on the page of another screen, with a script of its own, as in a notebook."""
    tab.evaluate(
        """async ([script, content]) => {
          const { mount } = await import(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
          mount(document.querySelector("main").appendChild(document.createElement("div")), content);
        }""",
        [QUIZ.script, msgspec.to_builtins(quiz_of(kit, "decides-vote"))],
    )
    return tab.locator(".ck-quiz")


def test_screens_that_count_say_that_what_they_count_is_not_kept(tab: Page, kit: Kit) -> None:
    for content, parts in ((plan_of(kit), OVERVIEW), (heard_of(kit), CONFUSIONS)):
        root = show(tab, content, parts).first
        expect(notice(root)).to_be_hidden()
        tab.evaluate(FILL)
        beside(tab, kit).get_by_label("The mayor").check()
        expect(notice(root)).to_contain_text("This browser does not keep what you do in the course")
        tab.evaluate(EMPTY)
        look(tab)
        expect(notice(root)).to_be_hidden()
        tab.evaluate("localStorage.clear()")


def test_the_work_panel_says_where_answers_are_and_where_not(tab: Page, kit: Kit) -> None:
    root = show(tab, here_of(kit, "01"), WORK)
    tab.evaluate(FILL)
    beside(tab, kit).get_by_label("The mayor").check()
    expect(root.first).to_contain_text(f"1 answer so far. {NOT_KEPT}")
    tab.wait_for_function("told.length > 0")
    tab.evaluate("""() => view.hear(Object.fromEntries(Object.entries(told.at(-1).places).map(
      ([place, { items }]) => [place, Object.fromEntries(Object.entries(items).map(([name, { by }]) => [name, by]))])))""")
    expect(root.first).to_contain_text(ONLY_THERE)
    tab.evaluate(EMPTY)
    look(tab)
    expect(root.first).to_contain_text("They are kept in this browser and on the computer")


def test_what_only_the_page_remembers_is_forgotten_with_the_rest(tab: Page, kit: Kit) -> None:
    root = show(tab, here_of(kit, "01"), WORK)
    quiz_beside = beside(tab, kit)
    tab.evaluate(FILL)
    quiz_beside.get_by_label("The mayor").check()
    root.first.get_by_text("Sharing this computer?").press("Enter")
    root.first.get_by_role("button", name="Forget all answers kept here").press("Enter")
    root.first.get_by_role("button", name="Yes, forget all of it here").press("Enter")
    expect(quiz_beside.get_by_label("The mayor")).not_to_be_checked()
    expect(notice(quiz_beside)).to_be_hidden()
    tab.evaluate(EMPTY)
    look(tab)
    tab.wait_for_timeout(200)
    assert tab.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('coursekit'))") == []


def test_axe_finds_nothing_wrong(tab: Page, kit: Kit) -> None:
    root = quiz(tab, kit)
    tab.evaluate(FILL)
    root.get_by_label("The mayor").check()
    expect(notice(root)).to_be_visible()
    assert not violations(tab)


def test_room_again_takes_nothing_away_under_a_student_who_is_on_it(tab: Page, kit: Kit) -> None:
    root = quiz(tab, kit)
    tab.evaluate(FILL)
    root.get_by_label("The mayor").check()
    save = notice(root).get_by_role("button", name="Save my work to a file")
    save.focus()
    tab.evaluate(EMPTY)
    look(tab)
    tab.wait_for_function("() => Object.keys(localStorage).some((key) => key.startsWith('coursekit'))")
    expect(save).to_be_focused()
    root.get_by_label("The mayor").focus()
    expect(notice(root)).to_be_hidden()

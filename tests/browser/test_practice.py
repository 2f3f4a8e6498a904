"""Practice on passages, on a plain page: a text before a lesson, one after it, and what comes back when."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from playwright.sync_api import Locator, Page, expect

from coursekit.kit import Kit, read_kit
from coursekit.progress.practice import practising_of
from coursekit.quiz.grading import grade
from tests.browser.parts import PRACTICE
from tests.browser.static_page import Theme, kept, open_page, violations
from tests.quiz.robot import heard
from tests.quiz.test_robot import told
from tests.site.courses import REPOSITORY, TRAM

DAY = 86_400

MOUNT = """([content, day]) => {
  window.day = day;
  document.getElementById("quiz").replaceChildren();
  window.view = mount(document.getElementById("quiz"), content, { now: () => window.day * 86400 });
}"""

RIGHT = {"late-a-whose": "Her colleagues", "late-a-holds": "No, because a bridge was closed as well",
         "late-b-whose": "The drivers", "late-b-holds": "No, because it says what was not counted"}  # fmt: skip


def show(page: Page, kit: Kit, day: int = 100, theme: Theme = "light") -> Locator:
    open_page(page, theme, PRACTICE)
    page.evaluate(MOUNT, [msgspec.to_builtins(practising_of(kit)), day])
    return page.locator(".ck-practice")


def press(root: Locator, name: str) -> None:
    root.get_by_role("button", name=name).click()


def answer(root: Locator, option: str) -> None:
    root.get_by_label(option).check()
    press(root, "Check")


def both_texts(root: Locator, first: str = "Her colleagues") -> None:
    """All four questions, of which one may be wrong."""
    press(root, "Before the lesson")
    answer(root, first)
    press(root, "Next question")
    answer(root, RIGHT["late-a-holds"])
    press(root, "Finish")
    press(root, "After the lesson")
    answer(root, RIGHT["late-b-whose"])
    press(root, "Next question")
    answer(root, RIGHT["late-b-holds"])
    press(root, "Finish")


def test_a_text_stands_above_its_questions_and_a_miss_says_what_to_watch_out_for(tab: Page, tram: Kit) -> None:
    root = show(tab, tram)
    expect(root).to_contain_text("Nothing is due.")
    press(root, "Before the lesson")
    text = root.get_by_role("group", name="Why is the 7.15 late?", exact=True)
    expect(text).to_contain_text("We lose four minutes at the school gate")
    expect(text).to_be_focused()
    answer(root, "Ada Penn")
    expect(root).to_contain_text("Watch out for this: Somebody stands between you and these words")
    root.get_by_text("The texts, lesson by lesson").click()
    expect(root.get_by_role("button", name="Before the lesson")).to_contain_text("1 of 2 answered")
    press(root, "Next question")
    expect(root.locator("form")).to_contain_text("Does the report show that the timetable is to blame?")
    expect(root.locator(".ck-notice:visible")).to_have_count(0)


def test_what_was_missed_comes_back_with_the_other_text_and_then_later(tab: Page, tram: Kit) -> None:
    root = show(tab, tram)
    both_texts(root, first="Ada Penn")
    expect(root).to_contain_text("The next question comes back tomorrow.")
    expect(root).to_contain_text("Before the lessons you had 1 of 2 right at first, after them 2 of 2")
    expect(root).to_contain_text("Sound arguments accepted for the right reason: 1 of 1. Flaws found: 1 of 1.")
    tab.evaluate("window.day += 1")
    root = show(tab, tram, day=101)
    expect(root).to_contain_text("1 question is due today.")
    press(root, "Practise what is due")
    expect(root.locator("form")).to_contain_text("Who says that it was the same on every line?")
    expect(root.get_by_label("Ada Penn")).not_to_be_checked()
    answer(root, "Her colleagues")
    expect(root).to_contain_text("The next question comes back in 3 days.")
    entry = kept(tab, "tram-line/practice")["late-a-whose"]
    assert entry["log"] == [[100 * DAY, 0], [101 * DAY, 1]]
    assert entry["tries"] == 2
    assert entry["first"] != entry["answer"], "what counts as a first answer is the very first"


def test_a_clock_set_back_breaks_nothing(tab: Page, tram: Kit) -> None:
    both_texts(show(tab, tram, day=900), first="Ada Penn")
    root = show(tab, tram, day=100)
    expect(root).to_contain_text("1 question is due today.")
    press(root, "Practise what is due")
    answer(root, "Her colleagues")
    expect(root.get_by_role("button", name="Finish")).to_be_visible()


def test_what_an_update_has_taken_away_stays_kept(tab: Page, tram: Kit) -> None:
    both_texts(show(tab, tram))
    gone = {
        "answer": "x",
        "first": "x",
        "tries": 1,
        "outcome": "wrong",
        "log": [[1, 0]],
        "dot": ["w", 1],
        "by": {"w": 1},
    }
    tab.evaluate(
        """(gone) => {
          const state = JSON.parse(localStorage.getItem("coursekit:tram-line/practice"));
          localStorage.setItem("coursekit:tram-line/practice", JSON.stringify({ ...state, items: { ...state.items, gone } }));
        }""",
        gone,
    )
    root = show(tab, tram, day=200)
    expect(root).to_contain_text("Nothing is due.")
    assert kept(tab, "tram-line/practice")["gone"]["log"] == [[1, 0]]
    without = msgspec.to_builtins(practising_of(tram))
    names = ["late-a-whose", "late-b-whose"]
    without["items"] = [item for item in without["items"] if item["id"] not in names]
    without["slots"] = [slot for slot in without["slots"] if names[0] not in slot]
    for strand in without["strands"]:
        strand["forms"] = {form: [one for one in asked if one not in names] for form, asked in strand["forms"].items()}
    open_page(tab, parts=PRACTICE)
    tab.evaluate(MOUNT, [without, 201])
    expect(root).to_contain_text("1 of 1 answered")
    assert {*names, "gone"} <= kept(tab, "tram-line/practice").keys()


def test_another_try_in_the_same_sitting_is_no_other_attempt(tab: Page, tram: Kit) -> None:
    root = show(tab, tram)
    press(root, "Before the lesson")
    answer(root, "Ada Penn")
    answer(root, "Her colleagues")
    assert kept(tab, "tram-line/practice")["late-a-whose"]["log"] == [[100 * DAY, 0]]


ROBOT = """() => {
  const root = document.querySelector(".ck-practice");
  const button = (name) => [...root.querySelectorAll("button")].find((one) => !one.hidden && !one.disabled && one.textContent.startsWith(name));
  const kept = () => JSON.parse(localStorage.getItem(Object.keys(localStorage).find((key) => key.endsWith("/practice")))).items;
  const tell = (node) => node.dispatchEvent(new Event("input", { bubbles: true }));
  const give = (form) => {
    for (const [name, all] of Map.groupBy(form.querySelectorAll("input[type=radio]"), ({ name }) => name))
      if (!name.startsWith("ck-as")) { const at = all.at(-1); at.checked = true; tell(at); }
    for (const select of form.querySelectorAll("select")) { select.selectedIndex = 1; tell(select); }
    for (const field of form.querySelectorAll("textarea, input[inputmode]")) { field.value = "1"; tell(field); }
    form.querySelector("[data-word]")?.click();
    form.querySelector("[data-word]")?.click();
    [...form.querySelectorAll("button")].find((one) => one.textContent.startsWith("Move") || one.ariaLabel?.startsWith("Move down"))?.click();
  };
  const seen = [];
  for (let start; (start = button("Before the lesson") ?? button("After the lesson")); ) {
    start.click();
    for (let form; (form = root.querySelector("form.ck-question")); ) {
      give(form);
      form.requestSubmit();
      const { question } = form.dataset;
      const said = [...form.querySelectorAll("[role=status] p, .ck-note")].filter((node) => !node.hidden).map((node) => node.textContent);
      seen.push({ id: question, ...kept()[question], said });
      const next = button("Next question") ?? button("Finish");
      if (!next) return [...seen, { id: question, stuck: true }];
      next.click();
    }
  }
  return seen;
}"""
"""Answers all that there is to practise, somehow, and tells what was said."""


@pytest.mark.parametrize("folder", [TRAM, REPOSITORY], ids=["tram", "course"])
def test_a_robot_gets_through_all_that_is_practised_and_hears_what_python_says(tab: Page, folder: Path) -> None:
    kit = read_kit(folder / "data")
    items = {item.id: item for item in practising_of(kit).items}
    show(tab, kit)
    faults, met = [], set()
    for seen in tab.evaluate(ROBOT):
        item = items[seen["id"]]
        met.add(item.id)
        if "stuck" in seen or not seen["outcome"]:
            faults.append(f"{item.id}: its answer is not taken")
        elif seen["outcome"] != grade(item, seen["answer"]).outcome:
            faults.append(f"{item.id}: {seen['outcome']} for {seen['answer']!r}")
        elif missing := heard(item, told(item, seen["answer"])) - heard(item, seen["said"]):
            faults.append(f"{item.id}: it does not say {missing}")
        elif [len(one) for one in seen["log"]] != [2]:
            faults.append(f"{item.id}: it is not noted once, but as {seen['log']}")
    assert faults == []
    assert met == items.keys()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing(tab: Page, tram: Kit, theme: Theme) -> None:
    root = show(tab, tram, theme=theme)
    press(root, "Before the lesson")
    answer(root, "Ada Penn")
    assert violations(tab) == []

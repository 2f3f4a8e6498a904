"""What a student has done so far, counted on a plain page from what its browser has kept."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec import structs
from playwright.sync_api import Locator, Page, expect

from coursekit.course import quiz_of
from coursekit.kit import Kit, read_kit
from coursekit.progress.confusions import heard_of
from coursekit.progress.plan import plan_of
from tests.browser.parts import CONFUSIONS, OVERVIEW, QUIZ, Parts
from tests.browser.static_page import Theme, open_page, violations
from tests.quiz.an_item import AnyItem

TRAM, TRAM_ID = Path(__file__).parents[1] / "kits/tram/data", "tram-line"

MOUNT = """([content, options]) => {
  document.getElementById("quiz").replaceChildren();
  window.view = mount(document.getElementById("quiz"), content, options);
}"""


@pytest.fixture(scope="module")
def kit() -> Kit:
    """The second kit, with a title that would do harm if it were read as HTML."""
    tram = read_kit(TRAM)
    bad = structs.replace(tram.lessons["02"], title="Who pays <img src=x onerror=alert(1)>?")
    return structs.replace(tram, lessons={**tram.lessons, "02": bad})


def show(page: Page, content: Any, parts: Parts, kept: dict[str, Any] | None = None, theme: Theme = "light") -> Locator:
    """A page whose browser has kept ``kept`` (key within the kit, to items), and the screen on it."""
    open_page(page, theme, parts)
    for name, items in (kept or {}).items():
        keep(page, f"{TRAM_ID}/{name}", items)
    page.evaluate(MOUNT, [msgspec.to_builtins(content), {}])
    return page.locator(".ck-screen")


def keep(page: Page, key: str, items: Any) -> None:
    """Write what a quiz would keep, and tell the page as a quiz does."""
    state = items if isinstance(items, str) else json.dumps({"version": 1, "saved": 1, "round": 0, "items": items})
    page.evaluate(
        "([name, state]) => { localStorage.setItem(name, state); dispatchEvent(new Event('coursekit-kept')); }",
        [f"coursekit:{key}", state],
    )


def answered(*names: str, first: Any = "x") -> dict[str, Any]:
    return {
        name: {"answer": first, "first": first, "tries": 1, "outcome": "wrong", "revealed": False} for name in names
    }


def row(root: Locator, title: str) -> Locator:
    return root.get_by_role("listitem").filter(has=root.page.get_by_role("link", name=title))


# ---- the overview ----


def test_a_fresh_browser_sees_every_lesson_and_where_to_begin(tab: Page, kit: Kit) -> None:
    root = show(tab, plan_of(kit), OVERVIEW)
    expect(root.get_by_role("listitem")).to_have_count(4)
    expect(row(root, "01 · Who decides?")).to_contain_text("15 minutes · voices and votes")
    expect(row(root, "01 · Who decides?")).to_contain_text("0 of 5 answered")
    expect(root.get_by_role("status")).to_have_text("Next: begin with 00 · All aboard. Still open: 4 of 4 lessons.")
    expect(root.get_by_role("progressbar", name="01 · Who decides?")).to_have_attribute("max", "5")


def test_answers_count_where_they_were_given(tab: Page, kit: Kit) -> None:
    root = show(
        tab, plan_of(kit), OVERVIEW,
        {"01/decides-vote+decides-heard": answered("decides-vote"), "questions": answered("decides-order")},
    )  # fmt: skip
    expect(row(root, "01 · Who decides?")).to_contain_text("2 of 5 answered")
    bar = root.get_by_role("progressbar", name="01 · Who decides?")
    assert bar.evaluate("(bar) => [bar.value, bar.max]") == [2, 5]
    total = sum(len(part.questions) + sum(round_.asks for round_ in part.rounds) for part in plan_of(kit).lessons)
    expect(root).to_contain_text(f"The course: 2 of {total} answered")


def test_what_is_chosen_but_not_checked_is_not_answered_and_what_was_shown_is(tab: Page, kit: Kit) -> None:
    chosen: dict[str, Any] = {
        "decides-vote": {"answer": "x", "first": None, "tries": 0, "outcome": "", "revealed": False}
    }
    shown: dict[str, Any] = {
        "decides-heard": {"answer": [], "first": None, "tries": 0, "outcome": "shown", "revealed": True}
    }
    root = show(tab, plan_of(kit), OVERVIEW, {"questions": chosen | shown})
    expect(row(root, "01 · Who decides?")).to_contain_text("1 of 5 answered")


def test_a_round_is_done_when_as_many_are_answered_as_it_asks(tab: Page, kit: Kit) -> None:
    names = [item.id for item in quiz_of(kit, "verdict-mixed").items]
    root = show(tab, plan_of(kit), OVERVIEW, {"rounds/verdict-mixed": answered(names[0])})
    expect(row(root, "03 · Your verdict?")).to_contain_text("1 of 3 answered")
    keep(tab, f"{TRAM_ID}/rounds/verdict-mixed", answered(*names))
    expect(row(root, "03 · Your verdict?")).to_contain_text("2 of 3 answered")
    keep(tab, f"{TRAM_ID}/questions", answered("verdict-essay"))
    expect(row(root, "03 · Your verdict?")).to_contain_text("all 3 answered")


def test_the_first_open_lesson_is_named(tab: Page, kit: Kit) -> None:
    plan = plan_of(kit)
    begun = structs.replace(plan, lessons=plan.lessons[1:])
    names = [question.id for question in begun.lessons[0].questions]
    root = show(tab, begun, OVERVIEW, {"questions": answered(*names[:2])})
    expect(root.get_by_role("status")).to_have_text("Go on with 01 · Who decides? Still open: 3 of 3 lessons.")
    keep(tab, f"{TRAM_ID}/questions", answered(*names))
    expect(root.get_by_role("status")).to_contain_text("Next: begin with 02 · Who pays")
    keep(
        tab,
        f"{TRAM_ID}/questions",
        answered(*(question.id for lesson in begun.lessons for question in lesson.questions)),
    )
    keep(tab, f"{TRAM_ID}/rounds/verdict-mixed", answered("one", "two"))
    expect(root.get_by_role("status")).to_have_text("All questions of all lessons are answered.")


def test_an_answer_given_on_the_same_page_counts_at_once(tab: Page, kit: Kit) -> None:
    root = show(tab, plan_of(kit), OVERVIEW)
    tab.evaluate(
        """async ([script, quiz]) => {
          const { mount } = await import(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
          mount(document.querySelector("main").appendChild(document.createElement("div")), quiz);
        }""",
        [QUIZ.script, msgspec.to_builtins(quiz_of(kit, "decides-vote"))],
    )
    quiz = tab.locator(".ck-quiz")
    quiz.get_by_label("The mayor").check()
    quiz.get_by_role("button", name="Check").press("Enter")  # a click misses when what is above it grows
    expect(row(root, "01 · Who decides?")).to_contain_text("1 of 5 answered")
    quiz.get_by_role("button", name="Clear my answers").press("Enter")
    expect(row(root, "01 · Who decides?")).to_contain_text("0 of 5 answered")


def test_another_page_of_the_same_browser_counts_too_and_the_button_says_so(tab: Page, kit: Kit) -> None:
    root = show(tab, plan_of(kit), OVERVIEW)
    tab.evaluate(  # without the event that a quiz of the same page sends
        "(state) => localStorage.setItem('coursekit:tram-line/questions', state)",
        json.dumps({"version": 1, "items": answered("tram-single")}),
    )
    tab.evaluate("""new MutationObserver(() => { window.announced = true; })
        .observe(document.querySelector("[role=status]"), { childList: true, subtree: true })""")
    root.get_by_role("button", name="Count again").click()
    expect(root.get_by_role("status")).to_contain_text("Go on with 00 · All aboard.")
    tab.evaluate("window.announced = false")
    root.get_by_role("button", name="Count again").click()
    tab.wait_for_function("window.announced === true")


def test_a_count_that_stays_the_same_is_not_read_out_again(tab: Page, kit: Kit) -> None:
    root = show(tab, plan_of(kit), OVERVIEW, {"questions": answered("decides-vote")})
    tab.evaluate("""new MutationObserver(() => { window.announced = true; })
        .observe(document.querySelector("[role=status]"), { childList: true, subtree: true })""")
    keep(tab, f"{TRAM_ID}/questions", answered("decides-vote", "decides-heard"))
    expect(row(root, "01 · Who decides?")).to_contain_text("2 of 5 answered")
    assert tab.evaluate("window.announced") is None


def test_what_others_left_in_the_storage_counts_for_nothing(tab: Page, kit: Kit) -> None:
    root = show(
        tab, plan_of(kit), OVERVIEW,
        {"questions": '{"version": 2, "items": {"decides-vote": 7, "decides-heard": {"answer": "x", "tries": 1, "by": 4}}}',
         "01/decides-order": "not JSON", "01/decides-vote": "5", "01/decides-heard": '{"version": 1, "items": [1]}',
         "01/decides-again": '{"items": {"decides-again": {"tries": 1}}}'},
    )  # fmt: skip
    keep(tab, "another/questions", answered("decides-vote"))
    keep(tab, f"{TRAM_ID}s/questions", answered("decides-vote"))
    expect(row(root, "01 · Who decides?")).to_contain_text("0 of 5 answered")


def test_a_browser_that_keeps_nothing_still_shows_the_lessons(tab: Page, kit: Kit) -> None:
    open_page(tab, parts=OVERVIEW)
    tab.evaluate(MOUNT, [msgspec.to_builtins(plan_of(kit)), {"storage": None}])
    root = tab.locator(".ck-overview")
    expect(root.get_by_role("link")).to_have_count(4)
    expect(root).to_contain_text("This browser does not keep what you do in the course")


def test_a_title_leads_to_the_lesson_beside_this_one(tab: Page, kit: Kit) -> None:
    root = show(tab, plan_of(kit), OVERVIEW)
    expect(root.get_by_role("link", name="01 · Who decides?")).to_have_attribute("href", "01_who_decides.ipynb")
    tab.evaluate(
        """(plan) => {
          const handleLink = (node, path) => node.setAttribute("data-opens", path);
          const notebook = { context: { path: "my course/lessons/00_all_aboard.ipynb" }, rendermime: { linkHandler: { handleLink } } };
          document.getElementById("quiz").replaceChildren();
          mount(document.getElementById("quiz"), plan, { notebook });
        }""",
        msgspec.to_builtins(plan_of(kit)),
    )
    opens = "my course/lessons/01_who_decides.ipynb"
    expect(root.get_by_role("link", name="01 · Who decides?")).to_have_attribute("data-opens", opens)


def test_counting_ends_with_the_output(tab: Page, kit: Kit) -> None:
    root = show(tab, plan_of(kit), OVERVIEW)
    tab.evaluate("view.stop()")
    keep(tab, f"{TRAM_ID}/questions", answered("decides-vote"))
    tab.wait_for_timeout(150)
    expect(row(root, "01 · Who decides?")).to_contain_text("0 of 5 answered")


# ---- the personal confusion table ----


def taking(item: AnyItem, truly: str, taken: str) -> Any:
    """The choice of a single-choice item that takes what is truly the one for the other."""
    assert item.truly == truly
    return next(choice.id for choice in item.choices if choice.taken_for == taken)


def some_confusions(kit: Kit) -> dict[str, Any]:
    """Two first tries in the first round: one voice taken for the author, one heard for what it is."""
    items: Any = [item for item in quiz_of(kit, "tram-who").items if getattr(item, "truly", "") == "quoted"]
    return {
        **answered(items[0].id, first=taking(items[0], "quoted", "author")),
        **answered(items[1].id, first=taking(items[1], "quoted", "quoted")),
    }


def test_without_answers_it_says_where_to_get_some(tab: Page, kit: Kit) -> None:
    root = show(tab, heard_of(kit), CONFUSIONS)
    expect(root.get_by_role("status")).to_have_text(
        "Nothing to count yet. Answer rounds of lesson 00 first, in this browser: "
        "“Who said it?” (lesson 00) and “Match the speakers” (lesson 00)."
    )
    expect(root.get_by_role("table")).to_have_count(0)


def test_first_tries_of_all_rounds_are_added_up(tab: Page, kit: Kit) -> None:
    root = show(tab, heard_of(kit), CONFUSIONS, {"rounds/tram-who": some_confusions(kit)})
    expect(root.get_by_role("status")).to_have_text(
        "At your first try you named the right kind of voice for 1 of 2. "
        "Your commonest confusion: you took a quoted person for the author's own words, once."
    )
    expect(root).to_contain_text("Counted: 2 in “Who said it?” (lesson 00).")
    pairs: Any = quiz_of(kit, "tram-speakers").items[0]
    line = next(line for line in pairs.rows if line.truly == "quoted")
    wrong = {line.id: next(name for name, taken in line.taken_for.items() if taken == "reported")}
    keep(tab, f"{TRAM_ID}/rounds/tram-speakers", answered(pairs.id, first=wrong))
    expect(root).to_contain_text("Counted: 2 in “Who said it?” (lesson 00) and 1 in “Match the speakers” (lesson 00).")
    expect(root.get_by_role("status")).to_contain_text("you named the right kind of voice for 1 of 3")
    quoted = root.get_by_role("row").filter(has=tab.get_by_role("rowheader", name="a quoted person"))
    expect(quoted.get_by_role("cell")).to_have_text([str(n) if n else "–" for n in (1, 1, 1, 0)])


def test_a_later_try_does_not_change_what_the_first_one_was(tab: Page, kit: Kit) -> None:
    kept = some_confusions(kit)
    for entry in kept.values():
        entry |= {"answer": "another", "tries": 3, "outcome": "right"}
    root = show(tab, heard_of(kit), CONFUSIONS, {"rounds/tram-who": kept})
    expect(root.get_by_role("status")).to_contain_text("you named the right kind of voice for 1 of 2")


def test_a_browser_that_keeps_nothing_is_told_so(tab: Page, kit: Kit) -> None:
    open_page(tab, parts=CONFUSIONS)
    tab.evaluate(MOUNT, [msgspec.to_builtins(heard_of(kit)), {"storage": None}])
    expect(tab.locator(".ck-confusions")).to_contain_text("This browser does not keep what you do in the course")


# ---- looks ----


@pytest.mark.parametrize(("theme", "width"), [("light", 320), ("dark", 1024)])
def test_axe_finds_nothing_wrong(tab: Page, kit: Kit, theme: Theme, width: int) -> None:
    tab.set_viewport_size({"width": width, "height": 900})
    show(tab, plan_of(kit), OVERVIEW, {"questions": answered("decides-vote", "decides-order")}, theme)
    assert not violations(tab)
    assert tab.evaluate("document.documentElement.scrollWidth") <= width
    show(tab, heard_of(kit), CONFUSIONS, {"rounds/tram-who": some_confusions(kit)}, theme)
    assert not violations(tab)
    assert tab.evaluate("document.documentElement.scrollWidth") <= width

"""What fails on a screen says so in its own place, tells the console, and takes nothing else along."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import pytest
from playwright.sync_api import ConsoleMessage, Page, expect

import coursekit
from coursekit.argument import switches
from coursekit.bargaining import explorer
from coursekit.kit import Kit
from tests.browser.example_quiz import every_kind, quiz_of, single
from tests.browser.parts import BARGAIN, CONFUSIONS, OVERVIEW, QUIZ, SWITCHES, Parts
from tests.browser.static_page import open_page
from tests.scripts.node import bundle

LIBRARY = Path(coursekit.__file__).parent

NOT_SHOWN = "This question cannot be shown here. Its answer is kept."
KEY = "coursekit:bridge/01/all"


@pytest.fixture
def said(tab: Page) -> Iterator[list[str]]:
    """What the console is told of errors."""
    errors: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        if message.type == "error":
            errors.append(message.text)

    tab.on("console", hear)
    yield errors
    tab.remove_listener("console", hear)


def planted(parts: Parts, old: str, new: str) -> Parts:
    """The same screen with a fault in its script, as it is before it is minified."""
    runtime = readable() if parts == Parts(parts.name) else parts.runtime
    assert runtime.count(old) == 1, old
    return replace(parts, runtime=runtime.replace(old, new))


@cache
def readable() -> str:
    return bundle(LIBRARY, "--readable")


def mount(tab: Page, content: Any, answers: dict[str, Any] | None = None) -> None:
    tab.evaluate(
        "([content, answers]) => { mount(document.getElementById('quiz'), content, { answers }); }", [content, answers]
    )


def three(**middle: Any) -> dict[str, Any]:
    """Three questions as Python sends them; the one in the middle is not sound."""
    quiz: dict[str, Any] = msgspec.to_builtins(quiz_of([single("first"), single("middle"), single("last")]))
    quiz["items"][1].update(middle)
    return quiz


def kept(answer: Any, outcome: str = "", **fields: Any) -> dict[str, Any]:
    return {"answer": answer, "outcome": outcome, "tries": 1, "dot": ["w", 1], "by": {"w": 1}, **fields}


@pytest.mark.parametrize(
    "fault",
    [{"kind": "hologram"}, {"kind": "constructor"}, {"choices": [None]}, {"kind": "match", "rows": [{"id": "r", "text": None}],
     "choices": None}],
)  # fmt: skip
@pytest.mark.parametrize("entry", [None, kept("b", "right"), kept("b", "shown"), kept(["b"]), kept({"x": 1}, "noted")])
def test_a_question_that_cannot_be_drawn_leaves_its_neighbours_alone(
    tab: Page, said: list[str], fault: dict[str, Any], entry: dict[str, Any] | None
) -> None:
    open_page(tab)
    mount(tab, three(**fault), {"version": 2, "items": {"middle": entry} if entry else {}})
    root = tab.locator(".ck-quiz")
    expect(root.get_by_text(NOT_SHOWN)).to_be_visible()
    expect(root.locator("form")).to_have_count(2)
    last = root.locator("form").last
    last.get_by_label("The mayor").check()
    last.get_by_role("button", name="Check").click()
    expect(last.get_by_role("status")).to_contain_text("Right.")
    assert said
    if entry:
        there = tab.evaluate("(key) => JSON.parse(localStorage.getItem(key)).items.middle", KEY)
        assert there == entry


FAULT = "throw new Error('planted');"


def test_a_kind_whose_answer_cannot_be_shown_says_so_when_it_is_asked_for(tab: Page, said: list[str]) -> None:
    open_page(tab, parts=planted(QUIZ, "solution: (item) => String(item.answer),", f"solution() {{ {FAULT} }},"))
    mount(tab, msgspec.to_builtins(quiz_of(every_kind())))
    root = tab.locator(".ck-quiz")
    count = len(every_kind())
    expect(root.locator("form")).to_have_count(count)
    root.locator("form.ck-number").get_by_role("button", name="Show answer").click()
    expect(root.get_by_text(NOT_SHOWN)).to_be_visible()
    expect(root.locator("form")).to_have_count(count - 1)
    assert any("planted" in error for error in said)


def test_a_question_that_failed_is_there_again_when_what_was_wrong_with_it_has_gone(tab: Page) -> None:
    fault = f"if (answer === 'bad') {{ {FAULT} }} if (input.value !== answer) input.value = answer;"
    open_page(tab, parts=planted(QUIZ, "if (input.value !== answer) input.value = answer;", fault))
    items = [item for item in every_kind() if item.kind in ("number", "text")]
    tab.evaluate(
        "([quiz, answers]) => { window.view = mount(document.getElementById('quiz'), quiz, { answers }); }",
        [msgspec.to_builtins(quiz_of(items)), {"version": 2, "items": {"cost": kept("bad", by={"w": 1})}}],
    )
    root = tab.locator(".ck-quiz")
    expect(root.get_by_text(NOT_SHOWN)).to_be_visible()
    good = kept("17.2", dot=["w", 2], by={"w": 2})
    tab.evaluate("(state) => view.follow(state)", {"version": 2, "items": {"cost": good}})
    expect(root.get_by_text(NOT_SHOWN)).to_have_count(0)
    expect(root.get_by_label("Your answer")).to_have_value("17.2")


def test_a_table_or_a_chart_that_fails_leaves_the_questions_alone(tab: Page, said: list[str]) -> None:
    faulty = planted(QUIZ, "function confusionTable(times) {", f"function confusionTable(times) {{ {FAULT}")
    open_page(tab, parts=planted(faulty, "const { brier, levels } = calibrated(pairs);", FAULT))
    quiz = quiz_of([single("s1", confidence=[0, 60, 100]), single("s2", confidence=[0, 60, 100])], confusion=True)
    entries = {"s1": kept("b", "right", first="b", sure=60), "s2": kept("b", "right", first="b", sure=60)}
    mount(tab, msgspec.to_builtins(quiz), {"version": 2, "items": entries})
    root = tab.locator(".ck-quiz")
    expect(root.locator("form")).to_have_count(2)
    expect(root.get_by_text("This cannot be counted here. Your answers are kept.")).to_have_count(2)
    expect(root).to_contain_text("2 of 2 right, 2 answered")
    assert len([error for error in said if "planted" in error]) >= 2


def test_one_rated_answer_that_cannot_be_marked_leaves_the_chart_to_the_others(tab: Page, said: list[str]) -> None:
    marks = "const choice = item.choices.find(({ id }) => id === answer);"
    open_page(tab, parts=planted(QUIZ, marks, f"if (item.id === 's1') {{ {FAULT} }} {marks}"))
    quiz = quiz_of([single(name, confidence=[0, 60, 100]) for name in ("s1", "s2")])
    entries = {"s1": kept("b", first="b", sure=60), "s2": kept("b", "right", first="b", sure=60)}
    mount(tab, msgspec.to_builtins(quiz), {"version": 2, "items": entries})
    root = tab.locator(".ck-quiz")
    expect(root.locator("form")).to_have_count(2)
    expect(root).to_contain_text("right at the first try in 1 of 1 answer")
    assert any("planted" in error for error in said)


# ---- the course at a glance, and its confusions ----


def test_one_lesson_that_cannot_be_counted_leaves_the_others(tab: Page, said: list[str]) -> None:
    open_page(tab, parts=OVERVIEW)
    asked = {"id": "q", "title": "Q", "edition": "e"}
    lesson = {"title": "A lesson", "file": "01", "minutes": 5, "about": "It.", "edition": "", "rounds": []}
    plan = {
        "kit": "bridge",
        "lessons": [{**lesson, "id": "01", "questions": None}, {**lesson, "id": "02", "questions": [asked]}],
    }
    tab.evaluate("() => localStorage.setItem('coursekit:bridge/questions', JSON.stringify("
                 "{ version: 2, items: { q: { answer: 'b', tries: 1, dot: ['w', 1], by: { w: 1 } } } }))")  # fmt: skip
    mount(tab, plan)
    rows = tab.locator(".ck-lessons > li")
    expect(rows.first).to_contain_text("cannot be counted here")
    expect(rows.last).to_contain_text("all 1 answered")
    assert said


@pytest.mark.parametrize("first", [{"r1": {"toString": 1}}, {"r1": ["mayor"]}, "b", 5, True, ["r1"], {"__proto__": 1}])
def test_a_first_answer_that_is_none_counts_for_no_confusion(tab: Page, said: list[str], first: Any) -> None:
    open_page(tab, parts=CONFUSIONS)
    row = {"id": "r1", "text": "", "truly": "quoted", "taken_for": {"mayor": "quoted", "writer": "author"}}
    bare = {"id": "r2", "text": "", "truly": "quoted"}
    items = [{"id": name, "kind": "match", "rows": [row, bare]} for name in ("m1", "m2")]
    heard = {"kit": "bridge", "rounds": [{"place": "rounds/r", "title": "R", "lesson": "02", "items": items}]}
    entries = {"m1": kept({}, first=first), "m2": kept({}, first={"r1": "writer"})}
    tab.evaluate("(state) => localStorage.setItem('coursekit:bridge/rounds/r', JSON.stringify(state))",
                 {"version": 2, "items": entries})  # fmt: skip
    mount(tab, heard)
    expect(tab.locator(".ck-confusions")).to_contain_text("you named the right kind of voice for 0 of 1")
    assert said == []


# ---- switches and the bargain ----


def screens(tram: Kit) -> dict[str, tuple[Parts, Any, list[str], str]]:
    """Of each of the two: its parts, what it shows, the entries it keeps, and a word of its sentence."""
    assert tram.argument
    return {
        "switches": (SWITCHES, switches.content(tram.argument, "tram/switches"), ["off"], "The conclusion"),
        "bargain": (BARGAIN, explorer.BargainExplorer(tram)._content, ["weights", "kept", "wishes"], "points"),
    }


ANYTHING: list[Any] = ["", "x", 5, None, True, [], [[]], ["x"], [1, 2, 3], [50, "50"], [[1, 2], [3]], [[90, 90], [0, 0]], {},
                       {"toString": 1}, {"__proto__": []}, [{"length": 2}], [1e308, -1]]  # fmt: skip


@pytest.mark.parametrize("name", ["switches", "bargain"])
def test_switches_and_a_bargain_are_drawn_whatever_is_kept_of_them(
    tab: Page, said: list[str], tram: Kit, name: str
) -> None:
    parts, content, entries, words = screens(tram)[name]
    open_page(tab, parts=parts)
    for answer in ANYTHING:
        tab.evaluate("() => { localStorage.clear(); document.getElementById('quiz').replaceChildren(); }")
        mount(tab, content, {"version": 2, "items": {entry: kept(answer) for entry in entries}})
        expect(tab.get_by_role("status").first).to_contain_text(words)
        expect(tab.locator("svg[role=img]")).to_have_count(1)
    assert said == []


@pytest.mark.parametrize(
    ("name", "draws"),
    [
        ("switches", "function drawMap(content, now, said, toggle) {"),
        ("bargain", "function picture(stakes, names, said, room) {"),
    ],
)
def test_a_picture_that_fails_leaves_the_words(tab: Page, said: list[str], tram: Kit, name: str, draws: str) -> None:
    parts, content, _, words = screens(tram)[name]
    open_page(tab, parts=planted(parts, draws, f"{draws} {FAULT}"))
    mount(tab, content)
    expect(tab.get_by_text("The picture cannot be shown here.")).to_be_visible()
    expect(tab.get_by_role("status").first).to_contain_text(words)
    assert any("planted" in error for error in said)

"""Premise switches and maps written as text, as a student works with them on a plain page."""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path
from typing import Any

import msgspec
import pytest
from playwright.sync_api import Locator, Page, expect

from coursekit.argument.standing import Standard, standing_of
from coursekit.argument.switches import content
from coursekit.course import quiz_of
from coursekit.kit import Kit, read_kit
from coursekit.kit.argument_records import Argument
from tests.argument.test_standing import SHARED as STANDING
from tests.argument.test_standing import STANDARDS, argument, layers, random_argument
from tests.browser.parts import SWITCHES
from tests.browser.static_page import Theme, open_page, open_quiz, violations
from tests.quiz.an_item import item_from

KEY = "coursekit:let-the-bargaining-begin/switches"


@pytest.fixture(scope="module")
def kit() -> Kit:
    return read_kit(Path(__file__).parents[2] / "data")


def show(page: Page, argument: Argument, key: str, theme: Theme = "light", answers: Any = None) -> Locator:
    """The switches of an argument on a fresh page; their root."""
    open_page(page, theme, SWITCHES)
    page.evaluate(
        """([content, answers]) => { window.view = mount(document.getElementById("quiz"), content, {
          answers, onChange: (state) => window.changes.push(state) }); }""",
        [content(argument, key), answers],
    )
    return page.locator(".ck-switches")


@pytest.fixture
def switches(tab: Page, kit: Kit) -> Locator:
    assert kit.argument
    return show(tab, kit.argument, KEY.removeprefix("coursekit:"))


def switch(root: Locator, *names: str) -> None:
    for name in names:
        root.locator(f"input[value={name}]").click()


def judge_by(root: Locator, standard: Standard) -> None:
    names = {"scintilla": "the weakest", "validity": "stricter"}
    root.get_by_role("group", name="Proof standard").get_by_role("radio", name=names[standard]).check()


def chosen(root: Locator) -> str:
    """The standard that is chosen."""
    return root.get_by_role("radio", checked=True).input_value()


def states(root: Locator) -> dict[str, str]:
    """What the list says of each claim."""
    items = root.locator("li[data-claim]")
    return dict(
        items.evaluate_all("""(items) => items.map((item) =>
      [item.dataset.claim, item.querySelector(":scope > .ck-state").textContent.replace(" (see above)", "")])""")
    )


def fallen_boxes(root: Locator) -> set[str]:
    """What the picture strikes out."""
    return set(
        root.locator("g.ck-box:has(.ck-strike)").evaluate_all("(boxes) => boxes.map((box) => box.dataset.claim)")
    )


# ---- switches ----


def test_everything_stands_at_first_and_the_thesis_is_disputed(switches: Locator) -> None:
    assert {name for name, state in states(switches).items() if state != "stands"} == {"bargain"}
    expect(switches.get_by_role("status")).to_have_text(
        "All claims are switched on. The conclusion, bargain, stands on restraint with quarrel and on restraint with "
        "haggling, disputed by shame, by lowrank and by gains."
    )


def test_without_a_premise_what_rests_on_it_falls_and_the_thesis_stands_on_the_rest(switches: Locator) -> None:
    switch(switches, "rivals")
    expect(switches.get_by_role("status")).to_contain_text(
        "Switched off: rivals. So quarrel falls. The conclusion, bargain, still stands on restraint with haggling"
    )
    assert states(switches)["quarrel"] == "falls"
    assert states(switches)["swap"] == "stands"
    assert fallen_boxes(switches) == {"rivals", "quarrel"}
    expect(switches.locator("g[data-claim=quarrel] .ck-badge")).to_have_text("falls")


def test_two_premises_are_enough_to_leave_nothing(switches: Locator) -> None:
    switch(switches, "ties", "loans")
    expect(switches.get_by_role("status")).to_contain_text("The conclusion, bargain, has nothing left to stand on.")
    assert fallen_boxes(switches) == {"ties", "loans", "expected", "restraint", "bargain"}


def test_by_the_stricter_standard_the_thesis_falls_until_every_attack_is_answered(switches: Locator) -> None:
    judge_by(switches, "validity")
    expect(switches.get_by_role("status")).to_have_text(
        "All claims are switched on. By the stricter standard bargain falls. The conclusion, bargain, is supported by "
        "restraint with quarrel and by restraint with haggling, but attacked by shame, by lowrank and by gains."
    )
    assert states(switches)["bargain"] == "falls"
    switch(switches, "shame", "lowrank", "gains")
    expect(switches.get_by_role("status")).to_contain_text("and nothing disputes it.")
    assert states(switches)["bargain"] == "stands"


def test_the_standard_is_kept_and_an_unknown_one_is_the_weakest(tab: Page, kit: Kit, switches: Locator) -> None:
    judge_by(switches, "validity")
    stored = tab.evaluate("(key) => JSON.parse(localStorage.getItem(key))", KEY)
    assert stored == tab.evaluate("window.changes.at(-1)")
    assert kit.argument
    again = show(tab, kit.argument, KEY.removeprefix("coursekit:"))
    assert chosen(again) == "validity"
    stored["items"]["standard"]["answer"] = "beyond doubt"
    open_page(tab, "light", SWITCHES)
    tab.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, json.dumps(stored)])
    third = show(tab, kit.argument, KEY.removeprefix("coursekit:"))
    assert chosen(third) == "scintilla"


def test_an_attack_that_is_switched_off_disputes_no_more(switches: Locator) -> None:
    switch(switches, "shame", "lowrank", "gains")
    expect(switches.get_by_role("status")).to_contain_text("and nothing disputes it.")
    assert states(switches)["bargain"] == "stands"


def test_a_box_in_the_picture_can_be_clicked_too_and_all_is_switched_on_again(switches: Locator) -> None:
    switches.locator("g[data-claim=swap]").click()
    expect(switches.locator("input[value=swap]")).not_to_be_checked()
    switches.get_by_role("button", name="Switch all on").focus()
    switches.page.keyboard.press("Enter")
    expect(switches.locator("input[value=swap]")).to_be_checked()
    expect(switches.get_by_role("status")).to_contain_text("All claims are switched on.")
    assert switches.evaluate("(root) => root.contains(document.activeElement)"), "the focus is lost"


def test_a_switch_is_reached_and_pressed_with_the_keyboard_and_named_by_its_claim(switches: Locator) -> None:
    box = switches.get_by_role("checkbox", name="swap In 2019 Moscow signalled a swap")
    box.focus()
    switches.page.keyboard.press("Space")
    expect(box).not_to_be_checked()
    expect(box).to_be_focused()


def test_what_was_switched_off_is_kept_and_told(tab: Page, kit: Kit, switches: Locator) -> None:
    switch(switches, "swap")
    stored = tab.evaluate("(key) => JSON.parse(localStorage.getItem(key))", KEY)
    assert stored == tab.evaluate("window.changes.at(-1)")
    assert stored["items"]["off"]["answer"] == ["swap"]
    assert kit.argument
    again = show(tab, kit.argument, KEY.removeprefix("coursekit:"))
    expect(again.locator("input[value=swap]")).not_to_be_checked()


@pytest.mark.parametrize(
    "stored", ["5", '"x"', "[]", '{"version":1,"off":"swap"}', '{"version":1,"saved":2,"off":["gone",7]}', "{"]
)
def test_what_is_stored_by_somebody_else_does_no_harm(tab: Page, kit: Kit, stored: str) -> None:
    assert kit.argument
    open_page(tab, "light", SWITCHES)
    tab.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, stored])
    root = show(tab, kit.argument, KEY.removeprefix("coursekit:"))
    assert root.locator("input[type=checkbox]:not(:checked)").count() == 0
    switch(root, "swap")
    assert tab.evaluate("(key) => JSON.parse(localStorage.getItem(key)).items.off.answer", KEY) == ["swap"]


def test_a_state_from_python_is_shown(switches: Locator) -> None:
    switches.page.evaluate("view.follow({version: 1, saved: 9, off: ['mild']})")
    assert fallen_boxes(switches) == {"mild", "restraint", "bargain"}


@pytest.mark.parametrize("standard", STANDARDS)
@pytest.mark.parametrize("seed", range(6))
def test_the_browser_judges_as_python_does(tab: Page, seed: int, standard: Standard) -> None:
    argument = random_argument(seed)
    names = [claim.id for claim in argument.claims]
    settings = [list(off) for count in range(len(names) + 1) for off in combinations(names, count)]
    root = show(tab, argument, f"random/{standard}-{seed}")
    judge_by(root, standard)
    for time, off in enumerate(settings[:: max(1, len(settings) // 12)], start=1):
        tab.evaluate("([off, saved]) => view.follow({version: 1, saved, off})", [off, time])
        found = standing_of(argument, off, standard)
        expected = {
            name: "switched off" if name in off
            else "falls" if name not in found.stands
            else "stands, disputed" if name in found.disputed
            else "stands"
            for name in names
        }  # fmt: skip
        assert {name: state.removesuffix(" (see above)") for name, state in states(root).items()} == expected


def test_the_browser_judges_the_shared_cases_as_python_does(tab: Page) -> None:
    words = {"on": "stands", "disputed": "stands, disputed", "fallen": "falls", "off": "switched off"}
    for case in STANDING["cases"]:
        root = show(tab, argument(" ".join(case["claims"]), *case["arrows"]), case["name"])
        for time, setting in enumerate(case["settings"], start=1):
            tab.evaluate("([off, saved]) => view.follow({version: 1, saved, off})", [setting["off"], time])
            judge_by(root, setting.get("standard", "scintilla"))
            found = {name: state.removesuffix(" (see above)") for name, state in states(root).items()}
            assert found == {name: words[state] for name, state in setting["states"].items()}, case["name"]


def test_an_argument_that_can_stand_in_any_number_of_ways_is_switched(tab: Page) -> None:
    root = show(tab, layers(11), "layers")
    switch(root, "a5")
    expect(root.get_by_role("status")).to_contain_text("The conclusion, z, still stands on a10 and on b10")
    switch(root, "b5")
    expect(root.get_by_role("status")).to_contain_text("The conclusion, z, has nothing left to stand on.")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_wrong_with_the_switches(tab: Page, kit: Kit, theme: Theme) -> None:
    assert kit.argument
    root = show(tab, kit.argument, f"axe/{theme}", theme)
    assert violations(tab) == []
    switch(root, "mild", "swap")
    assert violations(tab) == []


# ---- maps as text ----


@pytest.fixture
def question(tab: Page, tram: Kit) -> Locator:
    return open_quiz(tab, quiz_of(tram, "tram-map")).locator("form.ck-map")


def write(question: Locator, text: str) -> None:
    question.get_by_role("textbox").fill(text)
    question.get_by_role("button", name="Check").click()


def test_claims_syntax_and_an_example_stand_beside_the_place_to_write(question: Locator) -> None:
    expect(question).to_contain_text("The town does not need a tram.")
    expect(
        question.get_by_role("textbox", name="Draw what leads to the claim about votes.")
    ).to_have_accessible_description(
        "One arrow a line. Supports: -> Attacks: -x Linked premises: + An example with other claims: rain -> wet roof -x wet rain + wind -> storm"
    )


def test_remarks_name_the_line_and_a_right_map_is_said_to_be_right(question: Locator) -> None:
    write(question, "needless -> votes\npoll -> votes\nriders needless")
    expect(question.get_by_role("status")).to_contain_text("Not yet. Line 1: needless and poll are linked")
    expect(question.get_by_role("status")).to_contain_text(
        "Line 3: there is no arrow. Write, for example, rain -> wet."
    )
    question.get_by_role("textbox").press("End")
    question.get_by_role("textbox").press("x")
    expect(question.get_by_role("status")).to_contain_text("Line 3", timeout=1000)
    expect(question.get_by_role("button", name="Try again")).to_be_hidden()
    write(question, "needless + poll -> votes\nriders -x needless")
    expect(question.get_by_role("status")).to_have_text(
        "Right. Only together do the two premises support it. See paragraph 4."
    )


def test_an_empty_map_is_asked_for_and_the_answer_can_be_shown_and_tried_again(question: Locator) -> None:
    question.get_by_role("button", name="Check").click()
    expect(question.get_by_role("status")).to_have_text("Write at least one arrow first.")
    question.get_by_role("button", name="Show answer").click()
    expect(question.get_by_role("textbox")).to_have_value("needless + poll -> votes\nriders -x needless")
    question.get_by_role("button", name="Try again").click()
    expect(question.get_by_role("textbox")).to_have_value("")
    expect(question.get_by_role("textbox")).to_be_focused()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_wrong_with_a_map_question(tab: Page, tram: Kit, theme: Theme) -> None:
    question = open_quiz(tab, quiz_of(tram, "tram-map"), theme).locator("form.ck-map")
    write(question, "votes -> needless")
    assert violations(tab) == []


def test_a_map_survives_the_way_to_the_browser(tram: Kit) -> None:
    (item,) = quiz_of(tram, "tram-map").items
    assert item_from(msgspec.to_builtins(item)) == item

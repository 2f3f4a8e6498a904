"""The bargain on a plain page in Chromium: what a student moves, sees, hears and keeps."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from coursekit.bargaining.explorer import BargainExplorer
from coursekit.bargaining.story import table
from coursekit.kit import Kit, read_kit
from tests.bargaining.test_many_sides import three
from tests.browser.notebook import tab_to
from tests.browser.parts import BARGAIN
from tests.browser.static_page import Theme, open_page, violations

REAL = Path(__file__).parents[2] / "data"
START = (
    "Linking both issues gives the mayor 75 points and the shopkeeper 75 points: 23.8 and 8.8 more than issue by issue."
)

_MOUNT = """([content, answers]) => {
  window.view = mount(document.getElementById("quiz"), content, {
    answers, onChange: (state) => window.changes.push(state),
  });
}"""


def opened(tab: Page, kit: Kit, theme: Theme = "light", answers: dict[str, Any] | None = None) -> Locator:
    open_page(tab, theme, BARGAIN)
    tab.evaluate(_MOUNT, [BargainExplorer(kit)._content, answers or {}])
    return tab.locator(".ck-bargain")


def slider(root: Locator, group: str, name: str) -> Locator:
    return root.get_by_role("group", name=group).get_by_role("slider", name=name)


def row(root: Locator, name: str) -> list[str]:
    return (
        root.locator("tr", has=root.page.get_by_role("rowheader", name=name, exact=True))
        .locator("td")
        .all_inner_texts()
    )


@pytest.mark.parametrize("kit", ["tram", "real"])
def test_at_the_start_the_screen_shows_what_the_notebook_stores(tab: Page, tram: Kit, kit: str) -> None:
    shown = tram if kit == "tram" else read_kit(REAL)
    assert shown.bargain is not None
    root = opened(tab, shown)
    expected = table(shown, shown.bargain)
    assert root.locator("thead th").all_inner_texts() == expected.header
    assert [line.locator("th, td").all_inner_texts() for line in root.locator("tbody tr").all()] == expected.rows


# ---- what a student does ----


def test_a_slider_answers_at_once_in_sentence_picture_and_table(tab: Page, tram: Kit) -> None:
    root = opened(tab, tram)
    expect(root.get_by_role("status")).to_have_text(START)
    slider(root, "How much does The line matter?", "To the mayor").fill("25")
    expect(root.get_by_role("status")).to_contain_text("Linking both issues gains nothing")
    expect(root.get_by_role("img")).to_have_accessible_name(f"Chart. {root.get_by_role('status').inner_text()}")
    assert root.locator("thead th").all_inner_texts() == ["Who gets what", "No deal", "Issue by issue", "Both at once"]
    assert row(root, "Points of the mayor")[1] == row(root, "Points of the mayor")[2]


def test_everything_can_be_moved_with_the_keyboard_alone(tab: Page, tram: Kit) -> None:
    root = opened(tab, tram)
    tab.evaluate(
        "document.addEventListener('keydown', (event) => { window.heard = [...(window.heard ?? []), event.key]; })"
    )
    shop = slider(root, "The square: who keeps", "The shopkeeper keeps")
    tab_to(tab, shop)
    tab.keyboard.press("ArrowLeft")
    expect(shop).to_have_value("45")
    expect(shop).to_have_attribute("aria-valuetext", "45%")
    expect(root.get_by_role("status")).not_to_have_text(START)
    back = root.get_by_role("button", name="Back to the starting numbers")
    tab_to(tab, back)
    tab.keyboard.press("Enter")
    expect(root.get_by_role("status")).to_have_text(f"Back to the starting numbers. {START}")
    expect(shop).to_have_value("50")
    assert "ArrowLeft" not in (tab.evaluate("window.heard") or []), "a notebook would have jumped to another cell"


def test_two_sides_never_keep_more_than_all_of_it(tab: Page, tram: Kit) -> None:
    root = opened(tab, tram)
    slider(root, "The line: who keeps", "The mayor keeps").fill("90")
    expect(slider(root, "The line: who keeps", "The shopkeeper keeps")).to_have_value("10")
    expect(root.get_by_role("status")).to_contain_text("The shopkeeper now keeps 10% of The line.")


def test_what_those_without_a_seat_want_moves_nothing_and_the_screen_says_so(tab: Page, tram: Kit) -> None:
    root = opened(tab, tram)
    before = root.locator("svg.ck-picture").inner_html(), root.locator("table").inner_html()
    slider(root, "What is a deal worth to those without a seat?", "To Bus passengers").fill("100")
    expect(root.get_by_role("status")).to_contain_text("Nothing moves: the model has no place for this number.")
    assert (root.locator("svg.ck-picture").inner_html(), root.locator("table").inner_html()) == before
    assert row(root, "Bus passengers, without a seat") == ["no number"] * 4


@pytest.mark.parametrize(
    ("preset", "said"),
    [
        ("Same priorities", "Linking both issues gains nothing"),
        ("Same first choice, different rates", "more than issue by issue"),
        ("Opposite priorities", "more than issue by issue"),
        ("Each holds what it wants", "No deal: no possible deal"),
        ("Each holds what the other wants", "60 and 60 more than issue by issue"),
        ("One side holds everything", "No deal: no possible deal"),
    ],
)
def test_a_button_sets_up_a_case(tab: Page, tram: Kit, preset: str, said: str) -> None:
    root = opened(tab, tram)
    root.get_by_role("button", name=preset).click()
    expect(root.get_by_role("status")).to_contain_text(said)


# ---- more sides and issues than two, and a single issue ----


def test_each_of_three_sides_has_a_slider_for_each_of_three_issues(tab: Page, tram: Kit) -> None:
    shown = three(tram, 3)
    root = opened(tab, shown)
    expect(root.get_by_role("status")).to_contain_text(
        "the mayor 60 points, the shop 60 points and the ferry 60 points"
    )
    assert shown.bargain is not None
    expected = table(shown, shown.bargain)
    assert root.locator("thead th").all_inner_texts() == expected.header
    assert [line.locator("th, td").all_inner_texts() for line in root.locator("tbody tr").all()] == expected.rows
    ferry = slider(root, "How much does Issue 2 matter?", "To the ferry")
    ferry.fill("100")
    expect(ferry).to_have_attribute("aria-valuetext", "55.6 points")
    expect(slider(root, "How much does Issue 3 matter?", "To the ferry")).to_have_attribute(
        "aria-valuetext", "33.3 points"
    )
    assert tab.evaluate("window.changes.at(-1)")["items"]["weights"]["answer"][1] == [20, 60, 100]


def test_of_several_others_who_keeps_most_gives_way_first(tab: Page, tram: Kit) -> None:
    root = opened(tab, three(tram, 3))
    slider(root, "Issue 1: who keeps", "The mayor keeps").fill("85")
    expect(root.get_by_role("status")).to_contain_text("The ferry now keeps 5% of Issue 1.")
    slider(root, "Issue 1: who keeps", "The mayor keeps").fill("100")
    expect(root.get_by_role("status")).to_contain_text("The shop now keeps 0% and The ferry now keeps 0% of Issue 1.")


def test_a_single_issue_has_no_weights_and_no_issue_by_issue(tab: Page, tram: Kit) -> None:
    root = opened(tab, three(tram, 1))
    assert root.get_by_role("group", name="How much does").count() == 0
    assert root.locator("thead th").all_inner_texts() == ["Who gets what", "No deal", "Deal"]
    root.get_by_role("button", name="One side holds everything").click()
    expect(root.get_by_role("status")).to_contain_text("No deal: no possible deal is better for all sides")


@pytest.mark.parametrize("preset", ["Opposite priorities", "Each holds what another wants"])
def test_three_sides_can_try_cases_too(tab: Page, tram: Kit, preset: str) -> None:
    root = opened(tab, three(tram, 3))
    root.get_by_role("button", name=preset).click()
    expect(root.get_by_role("status")).to_contain_text(
        "the mayor 80 points, the shop 80 points and the ferry 80 points"
    )


@pytest.mark.parametrize(("theme", "width"), [("light", 360), ("dark", 1440)])
def test_axe_finds_nothing_wrong_with_three_sides(tab: Page, tram: Kit, theme: Theme, width: int) -> None:
    tab.set_viewport_size({"width": width, "height": 900})
    opened(tab, three(tram, 3), theme)
    assert not violations(tab, within=".ck-bargain")
    assert tab.evaluate("document.documentElement.scrollWidth") <= width


# ---- what is kept ----


def test_numbers_are_kept_for_the_next_visit_and_told_to_python(tab: Page, tram: Kit) -> None:
    slider(opened(tab, tram), "How much does The line matter?", "To the mayor").fill("60")
    told = tab.evaluate("window.changes.at(-1)")
    assert told["items"]["weights"]["answer"] == [60, 25]
    root = opened(tab, tram)
    expect(slider(root, "How much does The line matter?", "To the mayor")).to_have_value("60")
    # A copy that Python knows and that grew out of this one wins.
    entry = {"answer": [10, 25], "dot": ["another", 1], "by": {**told["items"]["weights"]["by"], "another": 1}}
    root = opened(tab, tram, answers={"version": 2, "items": {"weights": entry}})
    expect(slider(root, "How much does The line matter?", "To the mayor")).to_have_value("10")


@pytest.mark.parametrize(
    "damage",
    [{"version": 9}, {"weights": [1]}, {"weights": ["1", None]}, {"kept": [[80, 80], [0, 0]]}, {"wishes": "many"}],
)
def test_what_is_no_sound_entry_is_left_aside(tab: Page, tram: Kit, damage: dict[str, Any]) -> None:
    open_page(tab, "light", BARGAIN)
    tab.evaluate(
        "(text) => localStorage.setItem('coursekit:tram-line/bargain', text)",
        json.dumps({"version": 1, "saved": 3} | damage),
    )
    expect(opened(tab, tram).get_by_role("status")).to_have_text(START)


def test_what_python_sets_is_shown_and_nothing_that_it_does_not_know_is_taken_away(tab: Page, tram: Kit) -> None:
    root = opened(tab, tram)
    state = {"version": 1, "saved": 3, "weights": [50, 50], "kept": [[0, 0], [0, 0]], "wishes": [0, 30]}
    tab.evaluate("(state) => view.follow(state)", state)
    expect(slider(root, "How much does The line matter?", "To the shopkeeper")).to_have_value("50")
    expect(root.get_by_role("status")).to_contain_text("the mayor 50 points, the shopkeeper 50 points")
    tab.evaluate("() => view.follow({})")
    expect(slider(root, "How much does The line matter?", "To the shopkeeper")).to_have_value("50")


def test_hostile_text_is_only_ever_text(tab: Page, tram: Kit) -> None:
    nasty = "<img src=x onerror=\"window.hacked = 'img'\">"
    content = BargainExplorer(tram)._content
    issues = [{"name": f"{place} {nasty}", "text": nasty} for place in (1, 2)]
    texts = {"question": nasty, "basis": nasty, "sides": [f"a {nasty}", f"b {nasty}"], "unseated": [nasty]}
    open_page(tab, "light", BARGAIN)
    tab.evaluate(_MOUNT, [content | texts | {"issues": issues, "assumptions": [nasty]}, {}])
    root = tab.locator(".ck-bargain")
    expect(root.locator("legend").first).to_contain_text(nasty)
    expect(root.locator(".ck-axis-title").first).to_contain_text(nasty)
    assert root.locator("img").count() == 0
    assert tab.evaluate("window.hacked") is None


# ---- looks ----


@pytest.mark.parametrize(("theme", "width"), [("light", 400), ("dark", 1024)])
def test_axe_finds_nothing_wrong(tab: Page, tram: Kit, theme: Theme, width: int) -> None:
    tab.set_viewport_size({"width": width, "height": 900})
    root = opened(tab, tram, theme)
    root.get_by_text("What the model assumes").click()
    assert not violations(tab, within=".ck-bargain")
    assert tab.evaluate("document.documentElement.scrollWidth") <= width


def test_names_in_the_picture_cover_neither_each_other_nor_the_marks(tab: Page, tram: Kit) -> None:
    root = opened(tab, tram)
    for preset in (None, "Same priorities", "Each holds what the other wants", "One side holds everything"):
        if preset:
            root.get_by_role("button", name=preset).click()
        # All in one look: the picture is drawn anew whenever there is another width for it.
        marks, labels = (root.locator(drawn).evaluate_all(BOXES) for drawn in ("svg.ck-picture .ck-mark", ".ck-label"))
        assert labels
        for place, one in enumerate(labels):
            for other in [*marks, *labels[:place]]:  # marks may share a place
                assert not meet(one, other), (preset, one, other)


BOXES = """(nodes) => nodes.map((node) => {
  const { x, y, width, height } = node.getBoundingClientRect();
  return { x, y, width, height };
})"""


def meet(one: Any, other: Any) -> bool:
    return bool(
        one["x"] < other["x"] + other["width"] and other["x"] < one["x"] + one["width"]
        and one["y"] < other["y"] + other["height"] and other["y"] < one["y"] + one["height"]
    )  # fmt: skip

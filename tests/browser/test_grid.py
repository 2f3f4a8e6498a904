"""A student's own grid: rated with mouse or keys, ranked at once, compared with the kit's."""

from __future__ import annotations

import msgspec
import pytest
from playwright.sync_api import Locator, Page, expect

from coursekit.quiz.items import Reply
from tests.browser.example_quiz import grid, quiz_of
from tests.browser.static_page import Theme, fake_notebook, open_quiz, question, violations

KEY = "coursekit:bridge/01/all"


def rate(root: Locator, evidence: str, explanation: str, rating: str) -> None:
    root.get_by_role("combobox", name=f"{evidence} {explanation}").select_option(label=rating)


def rate_all(root: Locator) -> None:
    """Against fame as against trade in the first row; the opposite of the kit's in the second."""
    rate(root, "There is no toll.", "For trade", "− speaks against")
    rate(root, "There is no toll.", "For fame", "− speaks against")
    rate(root, "It has two gilded towers.", "For trade", "+ fits")
    rate(root, "It has two gilded towers.", "For fame", "−− strongly against")


def status(root: Locator) -> Locator:
    return root.get_by_role("status")


def against(root: Locator) -> list[str]:
    return root.locator("tfoot td").all_inner_texts()


def test_the_ranking_follows_each_rating_and_begins_with_a_complete_row(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([grid()]))
    rate(root, "There is no toll.", "For trade", "− speaks against")
    expect(status(root)).to_have_text("1 of 4 cells rated. The ranking begins with the first row you complete.")
    assert against(root) == ["–", "–"]
    rate(root, "There is no toll.", "For fame", "0 tells nothing")
    expect(status(root)).to_have_text(
        "2 of 4 cells rated. By your ratings in 1 complete row, with least against it first: "
        "For fame (0); then For trade (1)."
    )
    assert against(root) == ["1", "0"]
    rate(root, "There is no toll.", "For fame", "−− strongly against")
    expect(status(root)).to_contain_text("For trade (1); then For fame (2).")


def test_a_tie_is_shown_as_a_tie(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([grid()]))
    for explanation in ("For trade", "For fame"):
        rate(root, "There is no toll.", explanation, "− speaks against")
    expect(status(root)).to_contain_text("first: For trade and For fame (1).")


def test_comparing_shows_both_rankings_and_why_the_kit_differs_most(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([grid()]))
    rate_all(root)
    expect(root.get_by_text("The kit’s")).to_have_count(0)
    root.get_by_role("button", name="Compare", exact=True).click()
    expect(status(root)).to_contain_text(
        "Of the 4 cells you rated, the kit has 1 the same, 1 one step away and 2 further."
    )
    expect(status(root)).to_contain_text("Other readers may rate otherwise.")
    rows = root.get_by_role("group", name="Your ranking beside the kit's").locator("tbody tr").all_inner_texts()
    assert [row.split() for row in rows] == [["For", "trade", "1", "3"], ["For", "fame", "3", "0"]]
    differ = root.get_by_role("listitem")
    expect(differ).to_have_count(1)
    expect(differ).to_have_text(
        "It has two gilded towers. For fame: you −− strongly against, the kit ++ fits very well. Gold is seen from afar."
    )
    expect(root).not_to_contain_text("Right.")


def test_thinking_again_after_comparing_changes_the_comparison(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([grid()]))
    rate_all(root)
    root.get_by_role("button", name="Compare", exact=True).click()
    rate(root, "It has two gilded towers.", "For fame", "++ fits very well")
    expect(root.get_by_role("listitem")).to_contain_text("For trade: you + fits, the kit −− strongly against.")


def test_to_rate_as_the_kit_does_is_said_and_lists_nothing(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([grid()]))
    rate(root, "There is no toll.", "For fame", "0 tells nothing")
    root.get_by_role("button", name="Compare", exact=True).click()
    expect(status(root)).to_contain_text("You rated 1 cell and the kit rates each of them the same.")
    expect(root.get_by_role("listitem")).to_have_count(0)


def test_an_empty_grid_is_not_compared(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([grid()]))
    root.get_by_role("button", name="Compare", exact=True).click()
    expect(status(root)).to_have_text("Rate at least one cell first, then compare.")


def test_a_grid_is_never_scored(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([grid(), grid("again")]))
    rate(root.locator("form").first, "There is no toll.", "For trade", "+ fits")
    root.get_by_role("button", name="Compare", exact=True).first.click()
    expect(root.locator(".ck-score").first).to_be_empty()


def test_ratings_are_kept_over_a_reload(tab: Page) -> None:
    rate_all(open_quiz(tab, quiz_of([grid()])))
    again = open_quiz(tab, quiz_of([grid()]))
    assert against(again) == ["1", "3"]


def test_what_is_kept_may_name_what_the_grid_has_not_got(tab: Page) -> None:
    kept = {"answer": {"toll/trade": "constructor", "gone/fame": "neutral", "toll/fame": "inconsistent"},
            "first": None, "tries": 1, "outcome": "noted", "revealed": False}  # fmt: skip
    root = open_quiz(tab, quiz_of([grid()]), answers={"version": 1, "saved": 3, "round": 0, "items": {"reasons": kept}})
    expect(root.get_by_role("combobox", name="There is no toll. For trade")).to_have_value("")
    expect(root.get_by_role("combobox", name="There is no toll. For fame")).to_have_value("inconsistent")
    expect(status(root)).to_contain_text("1 of 4 cells rated.")


def test_it_can_be_filled_with_keys_alone(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([grid()]))
    root.get_by_role("group", name="Table of your ratings").focus()
    tab.keyboard.press("Tab")
    tab.keyboard.press("ArrowDown")
    tab.keyboard.press("Tab")
    tab.keyboard.press("ArrowDown")
    tab.keyboard.press("ArrowDown")
    expect(root.get_by_role("combobox", name="There is no toll. For trade")).to_have_value("very_consistent")
    expect(root.get_by_role("combobox", name="There is no toll. For fame")).to_have_value("consistent")


def test_two_views_of_one_grid_follow_each_other(tab: Page) -> None:
    one, other = fake_notebook(tab, quiz_of([grid()]), views=2)
    rate(one, "There is no toll.", "For trade", "− speaks against")
    expect(other.get_by_role("combobox", name="There is no toll. For trade")).to_have_value("inconsistent")


def test_in_a_narrow_window_only_the_table_scrolls_and_its_rows_stay_named(tab: Page) -> None:
    tab.set_viewport_size({"width": 400, "height": 800})
    root = open_quiz(tab, quiz_of([grid()]))
    table = root.get_by_role("group", name="Table of your ratings")
    assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert table.evaluate("(node) => node.scrollWidth > node.clientWidth")
    table.evaluate("(node) => { node.scrollLeft = node.scrollWidth; }")
    expect(root.get_by_role("rowheader", name="There is no toll.")).to_be_in_viewport(ratio=0.9)
    expect(root.get_by_role("combobox", name="There is no toll. For fame")).to_be_in_viewport(ratio=0.9)


def test_hostile_text_stays_text(tab: Page) -> None:
    nasty = "<img src=x onerror='window.broken = true'>"
    whole = grid()
    rows = [
        msgspec.structs.replace(row, text=nasty, replies=dict.fromkeys(row.replies, Reply(nasty))) for row in whole.rows
    ]
    choices = [msgspec.structs.replace(choice, text=nasty) for choice in whole.choices]
    scale = [msgspec.structs.replace(level, sign=nasty, text=nasty) for level in whole.scale]
    root = open_quiz(tab, quiz_of([msgspec.structs.replace(whole, rows=rows, choices=choices, scale=scale)]))
    for select in root.locator("select").all():
        select.select_option(index=1)
    root.get_by_role("button", name="Compare", exact=True).click()
    expect(root.get_by_role("listitem").first).to_contain_text(nasty)
    assert root.locator("img").count() == 0
    assert tab.evaluate("window.broken") is None


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing(tab: Page, theme: Theme) -> None:
    root = open_quiz(tab, quiz_of([grid()]), theme)
    rate_all(root)
    question(root, "grid").get_by_role("button", name="Compare", exact=True).click()
    assert violations(tab) == []

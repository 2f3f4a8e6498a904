"""An essay in sections: counting while one writes, comparing, keeping."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.example_quiz import every_kind, quiz_of, single
from tests.browser.static_page import Theme, open_quiz, question, violations

ESSAY = next(item for item in every_kind() if item.kind == "essay")
"""Two sections: ``claim``, two to six words, and ``doubt``, three to eight."""


def reply(root: Locator) -> Locator:
    """Where the question answers, apart from what it says of lengths."""
    return root.locator(".ck-status")


def test_each_box_tells_how_many_words_it_has_and_should_have(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([ESSAY]))
    claim = root.get_by_label("Your claim.")
    expect(claim).to_have_accessible_description("0 words; aim for 2–6")
    claim.press_sequentially("Wait")
    expect(claim).to_have_accessible_description("1 word; aim for 2–6")
    claim.press_sequentially(" and see")
    expect(claim).to_have_accessible_description("3 words; aim for 2–6")
    root.get_by_label("The best objection").fill("It’s late – too late.")
    expect(root).to_contain_text("7 words in all.")


def test_only_reaching_or_leaving_a_length_is_announced(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([ESSAY]))
    expect(root.get_by_text("0 of 2 parts have the length asked for.")).to_be_visible()
    tab.evaluate("""() => { window.said = [];
      for (const region of document.querySelectorAll("[role=status], [aria-live]"))
        new MutationObserver(() => window.said.push(region.textContent))
          .observe(region, { childList: true, characterData: true, subtree: true }); }""")
    root.get_by_label("Your claim.").press_sequentially("one two three four five six seven")
    expect(root.get_by_text("7 words; aim for 2–6")).to_be_visible()
    said = tab.evaluate("window.said")
    assert said == [f"{done} of 2 parts have the length asked for." for done in (1, 0)]


def test_nothing_written_cannot_be_compared_and_one_part_can(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([ESSAY]))
    compare = root.get_by_role("button", name="Compare")
    compare.click()
    expect(reply(root)).to_have_text("Write at least one part first, then compare.")
    expect(root.get_by_role("checkbox")).to_have_count(0)
    root.get_by_label("Your claim.").fill("  ")
    compare.click()
    expect(reply(root)).to_have_text("Write at least one part first, then compare.")
    root.get_by_label("The best objection").fill("Ferries are slow.")
    compare.click()
    expect(reply(root).locator("p")).to_have_text(
        [
            "One way to put it, part by part:",
            "The bridge can wait.",
            "Whoever waits for the ferry may disagree. See paragraph 9.",
        ]
    )
    group = root.get_by_role("group", name="Does your essay do this?")
    expect(group.get_by_role("checkbox", name="the objection is a strong one")).to_be_visible()


def test_an_essay_is_neither_right_nor_wrong(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([ESSAY, single(), single("second")]))
    root.get_by_label("Your claim.").fill("Wait and see")
    root.get_by_role("button", name="Compare").click()
    expect(root).to_contain_text("0 of the 2 marked questions right, 1 of 3 answered")
    expect(question(root, "essay").get_by_role("button", name="Show answer")).to_have_count(0)


def test_the_model_stays_while_one_goes_on_writing(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([ESSAY]))
    root.get_by_label("Your claim.").fill("Wait and see")
    root.get_by_role("button", name="Compare").click()
    root.get_by_label("The best objection").press_sequentially("Ferries")
    expect(reply(root)).to_contain_text("The bridge can wait.")


def test_every_part_is_there_again_after_a_reload(tab: Page) -> None:
    root = open_quiz(tab, quiz_of([ESSAY]))
    root.get_by_label("Your claim.").fill("Wait, says “she”.\n\nA <b>second</b> line.")
    root = open_quiz(tab, quiz_of([ESSAY]))
    expect(root.get_by_label("Your claim.")).to_have_value("Wait, says “she”.\n\nA <b>second</b> line.")
    expect(root).to_contain_text("6 words in all.")
    root.get_by_role("button", name="Clear my answers").click()
    expect(root.get_by_label("Your claim.")).to_have_value("")
    expect(root).to_contain_text("0 words in all.")
    root.get_by_role("button", name="Bring my answers back").click()
    expect(root).to_contain_text("6 words in all.")


@pytest.mark.parametrize(("theme", "width"), [("light", 320), ("dark", 1024)])
def test_axe_finds_nothing_wrong_with_an_essay(tab: Page, theme: Theme, width: int) -> None:
    tab.set_viewport_size({"width": width, "height": 900})
    root = open_quiz(tab, quiz_of([ESSAY]), theme)
    root.get_by_label("Your claim.").fill("Wait and see")
    root.get_by_role("button", name="Compare").click()
    assert not violations(tab)
    assert tab.evaluate("document.documentElement.scrollWidth") <= width

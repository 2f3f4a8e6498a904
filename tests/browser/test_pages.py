"""Looking a word or a fact up from a lesson, in a real JupyterLab: one click, and there it stands."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.lab import Lab
from tests.browser.notebook import command, open_notebook

SHOWN = ".jp-MarkdownViewer"
AT_THE_TOP = "(heading) => heading.getBoundingClientRect().top < 250"


def click_link(page: Page, target: str) -> None:
    """Click the lesson's first link to ``target``."""
    name, anchor = target.split("#")
    link = page.locator(
        f'.jp-NotebookPanel a[href*="{name}"][href$="#{anchor}"], .jp-NotebookPanel a[data-commandlinker-args*="{anchor}"]'
    )
    link.first.scroll_into_view_if_needed()
    link.first.click()


def entry(page: Page, heading: str) -> Locator:
    return page.locator(SHOWN).get_by_role("heading", name=re.compile(f"^{heading}"))


@pytest.mark.parametrize(
    ("number", "target", "heading"),
    [
        ("01", "glossary.md#inference", "Inference"),
        ("04", "glossary.md#lateral-reading", "Lateral reading"),
        ("04", "facts.md#l11", "L11 · Last oil advance"),
    ],
)
def test_a_link_opens_the_page_at_its_entry(page: Page, lab: Lab, number: str, target: str, heading: str) -> None:
    open_notebook(page, lab.lesson(number))
    click_link(page, target)
    found = entry(page, heading)
    expect(found).to_be_in_viewport()
    page.wait_for_function(AT_THE_TOP, arg=found.element_handle())  # not somewhere on the page


def test_sums_of_money_on_the_page_of_facts_are_no_formulas(page: Page, lab: Lab) -> None:
    facts = (lab.folder / "lessons/facts.md").read_text(encoding="utf-8")
    with lab.file("lessons/with_formula.md", f"{facts}\nThis is one: $x + y$\n") as path:
        command(page, "docmanager:open", path=path)
        viewer = page.locator(SHOWN)
        expect(viewer).to_contain_text("$2.84 billion")
        expect(viewer.locator("mjx-container")).to_have_count(1)


def test_a_link_within_the_pages_leads_on(page: Page, lab: Lab) -> None:
    open_notebook(page, lab.lesson("01"))
    click_link(page, "glossary.md#inference")
    expect(entry(page, "Inference")).to_be_in_viewport()
    page.locator(SHOWN).get_by_role("link", name="premise", exact=True).first.click()
    expect(entry(page, "Premise")).to_be_in_viewport()

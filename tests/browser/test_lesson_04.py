"""Lesson 04 as a student sees it: the loan chart is drawn without a network, and says itself in words."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import NewPage, taken
from tests.browser.lab import Lab
from tests.browser.notebook import outputs

BAR = "[aria-roledescription='bar']"

FADED = f"""(kinds) => {{
  const bars = [...document.querySelectorAll("{BAR}")];
  const faded = bars.filter((bar) => Number(getComputedStyle(bar).opacity) < 0.5);
  const kind = (bar) => bar.getAttribute('aria-label').match(/: ([^:]*), /)[1];
  return bars.length && JSON.stringify([...new Set(faded.map(kind))].sort()) === JSON.stringify(kinds);
}}"""
"""Are the bars of these kinds, and no others, faded?"""


AMOUNT = re.compile(r"\$(\S+) billion")

# A bar's outline is painted half outside it; the shape itself is as high as it is drawn.
HEIGHTS = "(bars) => bars.map((bar) => [bar.getAttribute('aria-label'), bar.getBBox().height])"


@pytest.fixture(scope="module")
def lesson(new_page: NewPage, lab: Lab) -> Iterator[Page]:
    with taken(new_page, lab, "04") as page:
        yield page


@pytest.fixture
def chart(lesson: Page) -> Locator:
    """The loan chart: the picture that has bars."""
    drawn = outputs(lesson).locator("[role=graphics-document]").filter(has=lesson.locator(BAR))
    expect(drawn).to_have_count(1)
    drawn.scroll_into_view_if_needed()
    return drawn


@pytest.fixture
def words(lesson: Page) -> Locator:
    """The folded part under the chart that says the same in words and numbers."""
    return (
        outputs(lesson).locator("details").filter(has=lesson.get_by_text("Loans, and what is not drawn as one")).first
    )


def test_the_chart_says_its_finding_in_its_title_and_to_a_screen_reader(chart: Locator) -> None:
    finding = (chart.get_attribute("aria-label") or "").rstrip(".")
    assert "$17 billion" in finding
    drawn = "".join(chart.locator("svg text").all_text_contents())
    assert finding.replace(" ", "") in drawn.replace(" ", ""), "its lines are texts of their own"


def test_both_panels_are_drawn(chart: Locator, words: Locator) -> None:
    loans, balances = (rows(table) for table in words.locator("table").all())
    drawn = [row for row in loans if row["Drawn as"] not in ("not drawn", "a mark without height")]
    assert drawn
    for row in drawn:
        expect(bar(chart, row["Row"]).first).to_be_visible()
    published = [row for row in balances if row["$ billion"] != "not published"]
    assert published
    # The line's points; its marks without height in the panel above are diamonds.
    expect(chart.locator("[aria-roledescription='balance']")).to_have_count(len(published))


def test_a_bar_is_as_high_as_its_sum(chart: Locator) -> None:
    bars = chart.locator(BAR).evaluate_all(HEIGHTS)
    scales = [height / float(AMOUNT.search(label)[1]) for label, height in bars]  # type: ignore[index]
    assert len(scales) > 2
    assert max(scales) == pytest.approx(min(scales), rel=0.02)


def test_the_same_stands_in_words(words: Locator) -> None:
    words.locator("summary").click()
    table = words.get_by_role("table").first
    expect(table).to_be_visible()
    expect(words.get_by_text("not published").first).to_be_visible()
    words.locator("summary").click()
    expect(table).to_be_hidden()


def test_a_click_in_the_legend_filters(lesson: Page, chart: Locator) -> None:
    disputed = chart.locator(".mark-symbol path[stroke-dasharray='4,3']")
    disputed.click()
    lesson.wait_for_function(FADED, arg=["advanced or owed", "announced only"])
    disputed.click(modifiers=["Shift"])
    lesson.wait_for_function(FADED, arg=[])


def bar(chart: Locator, row: str) -> Locator:
    """The bars of a loan, by its row's id: its parts stand on each other."""
    return chart.locator(f"{BAR}[aria-label^='{row} ']")


def rows(table: Locator) -> list[dict[str, str]]:
    """A table's rows by its column names, whether it is folded away or not."""
    header = table.locator("thead th").all_text_contents()
    cells = [row.locator("th, td").all_text_contents() for row in table.locator("tbody tr").all()]
    return [dict(zip(header, row, strict=True)) for row in cells]

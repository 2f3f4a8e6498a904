"""Maps of arguments that are wider than any window: their type stays readable. The chart tells them as a tree, and
the map of the switches scrolls in a box."""

from __future__ import annotations

from collections.abc import Iterator

import nbformat
import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import NewPage
from tests.browser.lab import Lab
from tests.browser.notebook import command, open_notebook, outputs, run_all, select_cell_of, tab_to

DEEP = """\
from coursekit import load
from coursekit.argument.switches import Switches
from coursekit.charts.argument import argument
from coursekit.kit.argument_records import Argument, Claim, Relation
from IPython.display import display
from msgspec import structs

course = load()
names = [f"step-{number}" for number in range(30)]
claims = [Claim(id=name, label=f"This is {name} of many", text=f"In full, {name}.", paragraphs=[1]) for name in names]
relations = [
    Relation(id=f"r{number}", premises=[names[number + 1]], to=names[number], kind="supports", basis="stated", note="So.")
    for number in range(29)
]
deep = structs.replace(course.kit, argument=Argument(conclusion=names[0], claims=claims, relations=relations))
"""
CELLS = [DEEP, "argument(deep)", "Switches(deep)", 'course.chart("argument")', "course.switches()"]

SIZES = """(svg) => [...svg.querySelectorAll("text")].map((text) =>
  Math.abs(text.getScreenCTM().a) * parseFloat(getComputedStyle(text).fontSize))"""
"""How large each piece of type is drawn, in pixels."""

FITS = "(box) => box.scrollWidth <= box.clientWidth"
"""A chart looks twice a second how wide its column is."""

READABLE = 11
"""Pixels, for the smallest type of a picture."""


@pytest.fixture(scope="module")
def maps(new_page: NewPage, lab: Lab) -> Iterator[Page]:
    """A notebook with the map and the switches of a deep argument, and of the course's own."""
    cells = [nbformat.v4.new_code_cell(cell) for cell in CELLS]
    kernel = {"name": "python3", "display_name": "Python 3"}
    notebook = nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": kernel})
    with lab.file("lessons/maps.ipynb", nbformat.writes(notebook)) as path, new_page() as page:
        command(page, "application:toggle-left-area")
        open_notebook(page, path)
        run_all(page)
        expect(pictures(page)).to_have_count(4)
        yield page


def pictures(page: Page) -> Locator:
    return outputs(page).locator("svg.marks, svg.ck-picture")


@pytest.mark.parametrize("width", [360, 768, 1024, 1440])
def test_type_is_readable_in_every_window(maps: Page, width: int) -> None:
    maps.set_viewport_size({"width": width, "height": 900})
    for picture in pictures(maps).all():
        picture.scroll_into_view_if_needed()
        sizes = picture.evaluate(SIZES)
        assert len(sizes) > 10
        assert min(sizes) >= READABLE - 0.01


def test_in_a_wide_window_a_map_of_usual_size_is_seen_as_a_whole(maps: Page) -> None:
    maps.set_viewport_size({"width": 1024, "height": 900})
    for picture in pictures(maps).all()[2:]:
        maps.wait_for_function(FITS, arg=box_of(picture).element_handle())


def box_of(picture: Locator) -> Locator:
    return picture.locator(
        "xpath=ancestor::*[contains(@class, 'jp-RenderedVegaLite') or contains(@class, 'ck-scroll')]"
    ).last


def test_a_chart_is_never_wider_than_its_column(maps: Page) -> None:
    for width in (360, 1024):
        maps.set_viewport_size({"width": width, "height": 900})
        for picture in pictures(maps).all()[::2]:
            picture.scroll_into_view_if_needed()
            maps.wait_for_function(FITS, arg=box_of(picture).element_handle())


def test_a_wide_map_scrolls_in_its_own_box_and_the_keyboard_reaches_it(maps: Page) -> None:
    maps.set_viewport_size({"width": 1024, "height": 900})
    picture = pictures(maps).nth(1)
    box = box_of(picture)
    assert box.evaluate("(box) => box.scrollWidth > 3 * box.clientWidth")
    select_cell_of(picture)
    tab_to(maps, box)
    assert maps.evaluate("document.scrollingElement.scrollWidth <= innerWidth")


def test_arrow_keys_move_the_map_of_the_switches(maps: Page) -> None:
    box = box_of(pictures(maps).nth(1))
    box.focus()
    maps.keyboard.press("ArrowRight")
    maps.wait_for_function("(box) => box.scrollLeft > 0", arg=box.element_handle())

"""Every chart of both kits in the browser: in whatever font and width, its text is read, and so it is on dark paper."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from coursekit.charts import NAMES, draw, palette
from coursekit.charts.display import Figure
from coursekit.charts.sheets import SHEETS
from coursekit.kit import read_kit
from coursekit.language import in_language
from tests.browser.chromium import offline
from tests.browser.conftest import without_errors
from tests.browser.drawn_charts import Text, draw_in_page, texts_in

ROOT = Path(__file__).parents[2]
KITS = {"tram": ROOT / "tests/kits/tram/data", "real": ROOT / "data"}
FONTS = ("Liberation Sans", "DejaVu Sans", "DejaVu Serif")
"""Arial's widths, and the widest of those that stand in for it."""
COLUMNS = tuple(sheet.needs for sheet in SHEETS)
"""Pixels: the least that each sheet needs. In a wider column it is drawn the same."""
SMALLEST = 11
TOUCH = 2
"""Pixels that boxes of text may share: they are as high as the tallest letters of a font."""


@pytest.fixture(scope="module", params=KITS)
def figures(request: pytest.FixtureRequest) -> dict[str, Figure]:
    kit = read_kit(KITS[request.param])
    return {name: draw(name, kit) for name in NAMES}


@pytest.fixture(scope="module", params=KITS)
def in_german(request: pytest.FixtureRequest) -> dict[str, Figure]:
    """The same charts with German words, most of which are longer."""
    kit = read_kit(KITS[request.param])
    with in_language("de"):
        return {name: draw(name, kit) for name in NAMES}


@pytest.fixture(scope="module")
def drawing(browser: Browser) -> Iterator[Page]:
    """A window of its own for all charts: Vega's script takes longer to load than a chart to draw."""
    with offline(browser) as profile:
        page = profile.new_page()
        with without_errors(page):
            yield page


@pytest.fixture
def tab(drawing: Page) -> Iterator[Page]:
    """That window, with nothing set."""
    yield drawing
    drawing.evaluate("() => { for (const node of [document.documentElement, document.body]) node.style = ''; }")
    drawing.emulate_media(color_scheme="null", forced_colors="null")


@pytest.fixture(scope="module", params=FONTS)
def font(request: pytest.FixtureRequest) -> str:
    """A font of this machine. Without it: a loud skip, and a failure where ``CI=true``."""
    name = str(request.param)
    asked = shutil.which("fc-list")
    known = subprocess.run([asked, ":", "family"], capture_output=True, text=True, check=True).stdout if asked else name
    if name not in known:
        reason = (
            f"BROWSER TESTS DID NOT RUN: no font {name} (Debian, Ubuntu: apt-get install fonts-liberation fonts-dejavu)"
        )
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return name


def faults(drawn: list[Text], paper: tuple[float, float]) -> list[str]:
    """Text that is too small, leaves the paper, or lies on other text."""
    wide, high = paper
    found = [f"{one.text!r} is {one.size:.1f} px" for one in drawn if one.size < SMALLEST - 0.01]
    for one in drawn:
        left, top, right, bottom = one.box
        if left < -0.5 or top < -0.5 or right > wide + 0.5 or bottom > high + 0.5:
            found.append(f"{one.text!r} leaves the paper at {one.box}")
    for one, other in combinations(drawn, 2):
        across = min(one.box[2], other.box[2]) - max(one.box[0], other.box[0])
        down = min(one.box[3], other.box[3]) - max(one.box[1], other.box[1])
        if across > 1 and down > TOUCH:
            found.append(f"{one.text!r} lies on {other.text!r}")
    return found


def test_faults_are_seen() -> None:
    good = Text("a", 11, (0, 0, 20, 12))
    bad = [good, Text("b", 8, (15, 2, 40, 14)), Text("c", 11, (90, 0, 120, 12))]
    assert faults([good], (100, 100)) == []
    assert faults(bad, (100, 100)) == [
        "'b' is 8.0 px",
        "'c' leaves the paper at (90, 0, 120, 12)",
        "'a' lies on 'b'",
    ]


@pytest.mark.parametrize("name", NAMES)
def test_text_is_readable_whole_and_apart(tab: Page, figures: dict[str, Figure], font: str, name: str) -> None:
    is_readable(tab, figures[name], font)


@pytest.mark.parametrize("name", NAMES)
def test_german_text_is_readable_whole_and_apart(tab: Page, in_german: dict[str, Figure], font: str, name: str) -> None:
    is_readable(tab, in_german[name], font)


def is_readable(tab: Page, figure: Figure, font: str) -> None:
    for width in COLUMNS:
        svg = draw_in_page(tab, figure, width, font)
        size = svg.bounding_box()
        assert size
        assert size["width"] <= width, f"in {width} pixels it is cut"
        drawn = texts_in(svg)
        assert len(drawn) > 10
        assert faults(drawn, (size["width"], size["height"])) == [], width


@pytest.mark.parametrize(("column", "sheet"), [(204, 3), (274, 2), (580, 1), (836, 0), (1252, 0)])
def test_a_column_gets_the_widest_sheet_that_fits(
    tab: Page, figures: dict[str, Figure], column: int, sheet: int
) -> None:
    """Columns as a notebook has them in windows of 320, 390, 768, 1024 and 1440 pixels."""
    size = draw_in_page(tab, figures["roles"], column).bounding_box()
    assert size
    assert size["width"] == SHEETS[sheet].needs <= column


def test_a_chart_follows_its_column(tab: Page, figures: dict[str, Figure]) -> None:
    for name in ("voices", "amounts"):
        svg = draw_in_page(tab, figures[name], SHEETS[0].needs)
        for sheet in SHEETS[1:]:
            tab.evaluate("(width) => { document.getElementById('column').style.width = `${width}px`; }", sheet.needs)
            tab.wait_for_function(
                "(width) => document.querySelector('svg.marks').getBoundingClientRect().width === width",
                arg=sheet.needs,
            )
            assert min(text.size for text in texts_in(svg)) >= SMALLEST


@pytest.mark.parametrize("setting", ["--jp-content-font-size1: 21px", "font-size: 24px"])
def test_type_grows_with_the_size_that_is_set(tab: Page, figures: dict[str, Figure], setting: str) -> None:
    """JupyterLab's size of content, and the browser's size of type; both half as large again."""
    svg = draw_in_page(tab, figures["roles"], 836)
    tab.evaluate("(style) => { document.documentElement.style = style; }", setting)
    tab.wait_for_function(
        "(width) => document.querySelector('svg.marks').getBoundingClientRect().width === width",
        arg=1.5 * SHEETS[1].needs,
    )
    assert min(text.size for text in texts_in(svg)) == pytest.approx(1.5 * SMALLEST)


def rgb(colour: str) -> str:
    return f"rgb({', '.join(str(int(colour[place : place + 2], 16)) for place in (1, 3, 5))})"


_PAINT = """(svg) => {
  const paint = (name) => [...svg.querySelectorAll(`[${name}]`)].map((node) => getComputedStyle(node)[name]);
  return [...new Set([...paint("fill"), ...paint("stroke")])].filter((one) => one.startsWith("rgb("));
}"""


def test_dark_paper_has_its_own_colours(tab: Page, figures: dict[str, Figure]) -> None:
    for figure in figures.values():
        painted = set(draw_in_page(tab, figure, 836, dark=True).evaluate(_PAINT))
        assert rgb(palette.DARK[palette.PAPER]) in painted
        assert painted <= set(map(rgb, palette.DARK.values()))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_where_the_system_decides_type_and_paper_are_the_systems(
    tab: Page, figures: dict[str, Figure], scheme: str
) -> None:
    tab.emulate_media(forced_colors="active", color_scheme="dark" if scheme == "dark" else "light")
    for name in ("argument", "bargain", "rivals"):
        svg = draw_in_page(tab, figures[name], 836)
        system = tab.evaluate(
            """() => ["Canvas", "CanvasText"].map((name) => {
              document.body.style.color = name;
              return getComputedStyle(document.body).color;
            })"""
        )
        title = svg.locator("text").first.evaluate("(text) => getComputedStyle(text).fill")
        paper = svg.locator("path[fill='#ffffff']").first.evaluate("(path) => getComputedStyle(path).fill")
        assert [paper, title] == system

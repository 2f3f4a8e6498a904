"""One scale of type for questions, tables and the text around them, and pictures in whatever colours a student has set."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.chromium import offline
from tests.browser.lesson_page import LESSONS, open_lesson, open_page

SIZES = """() => [...document.querySelectorAll(".jp-OutputArea-output :is(legend, label, td, th, .ck-said)")]
  .filter((node) => node.checkVisibility()).map((node) => parseFloat(getComputedStyle(node).fontSize))"""

CONTRASTS = """(selectors) => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const light = (colour) => {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const paper = document.body.appendChild(document.createElement("div"));
  paper.style = "background: Canvas";
  const ground = light(getComputedStyle(paper).backgroundColor);
  return selectors.flatMap(([selector, property, pseudo]) => [...document.querySelectorAll(selector)].map((node) => {
    const one = light(getComputedStyle(node, pseudo)[property]);
    return [selector, (Math.max(one, ground) + 0.05) / (Math.min(one, ground) + 0.05)];
  }));
}"""


def lesson(page: Page, number: str) -> None:
    open_lesson(page, next(lesson for lesson in LESSONS if lesson.name.startswith(number)))


@pytest.mark.parametrize(
    ("setting", "size"),
    [
        pytest.param("", 14, id="as it comes"),
        pytest.param("body { --jp-content-font-size1: 18px }", 18, id="JupyterLab's content size"),
        pytest.param("html { font-size: 24px }", 21, id="the browser's size"),
    ],
)
def test_questions_and_tables_have_the_size_of_prose_and_follow_what_is_set(tab: Page, setting: str, size: int) -> None:
    open_page(tab)
    lesson(tab, "08")
    tab.add_style_tag(content=setting or "body {}")
    sizes = set(tab.evaluate(SIZES))
    assert sizes == {size}


@pytest.fixture(params=["light", "dark"])
def forced(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page in the student's own colours, black on white or white on black, with JupyterLab's theme the other way."""
    scheme: Literal["light", "dark"] = request.param
    with offline(browser) as profile:
        page = profile.new_page()
        page.emulate_media(forced_colors="active", color_scheme=scheme)
        open_page(page, {"light": "dark", "dark": "light"}[scheme])
        yield page


def test_pictures_and_bars_are_seen_in_forced_colours(forced: Page) -> None:
    for number in ("06", "08", "00"):
        lesson(forced, number)
    shapes = [
        [".ck-switches .ck-box > rect", "stroke"],
        [".ck-switches .ck-stems polyline", "stroke"],
        [".ck-switches .ck-box text", "fill"],
        [".ck-switches .ck-word", "fill"],
        [".ck-bargain .ck-picture text", "fill"],
        [".ck-bargain .ck-frontier", "stroke"],
        [".ck-bargain .ck-mark", "stroke"],
        [".ck-bargain .ck-better", "stroke"],
        [".ck-primary", "color"],
        ["progress", "borderTopColor"],
        ["progress", "backgroundColor", "::-webkit-progress-value"],
    ]
    found = forced.evaluate(CONTRASTS, shapes)
    assert {selector for selector, _ in found} == {selector for selector, *_ in shapes}
    dim = {selector: contrast for selector, contrast in found if contrast < 4.5}
    assert dim.keys() <= {".ck-bargain .ck-mark"}  # the one that is filled has the paper for its edge
    halos = forced.evaluate(CONTRASTS, [[".ck-bargain .ck-label", "stroke"]])
    assert halos
    assert all(contrast == 1 for _, contrast in halos)

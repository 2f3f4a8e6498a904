"""Lessons share JupyterLab's page, and a style stays there: no lesson may look different for what was opened before."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Page

from coursekit.argument import switches
from coursekit.bargaining import explorer
from coursekit.progress import confusions, my_work, overview, practice
from coursekit.quiz import widget
from coursekit.reader import copy_reader
from coursekit.screen.screen import Screen
from tests.browser.lesson_page import LESSONS, open_lesson, open_page
from tests.browser.parts import STYLE

SCREENS: list[type[Screen]] = [
    switches.Switches,
    explorer.BargainExplorer,
    confusions.MyConfusions,
    my_work.MyWork,
    overview.Overview,
    widget.QuizWidget,
    practice.Practice,
    copy_reader.CopyReader,
]

LOOKS = """(lesson) => {
  for (const notebook of document.querySelectorAll(".jp-Notebook")) notebook.hidden = notebook.dataset.lesson !== lesson;
  const notebook = document.querySelector(`[data-lesson="${lesson}"]`);
  const home = notebook.getBoundingClientRect();
  return [...notebook.querySelectorAll("*")].map((node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    const style = getComputedStyle(node);
    const look = ["color", "backgroundColor", "fontSize", "fontWeight", "borderLeft", "outline", "fill", "stroke", "textAnchor", "cursor"];
    return [node.tagName, node.getAttribute("class"), [x - home.x, y - home.y, width, height].map(Math.round).join(" "),
      ...look.map((name) => style[name])].join("; ");
  });
}"""
"""Where each part of a lesson stands, and how it looks."""


def looks(page: Page, lesson: Path) -> list[str]:
    return list(page.evaluate(LOOKS, lesson.stem))


def test_a_lesson_looks_the_same_whatever_was_opened_before(tab: Page) -> None:
    alone = {}
    for lesson in LESSONS:
        open_page(tab)
        open_lesson(tab, lesson)
        alone[lesson] = looks(tab, lesson)
        assert len(alone[lesson]) > 20
    for order in (LESSONS, LESSONS[::-1]):
        open_page(tab)
        for lesson in order:
            open_lesson(tab, lesson)
        for lesson in order:
            assert looks(tab, lesson) == alone[lesson]


def rules(style: str) -> list[str]:
    """What stands before each outermost ``{``."""
    depth, found, since = 0, [], 0
    style = re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL)
    for place, letter in enumerate(style):
        if letter == "{":
            if not depth:
                found.append(style[since:place].strip())
            depth += 1
        elif letter == "}":
            depth -= 1
            since = place + 1
    assert depth == 0, "a bracket is missing, or there is one too many"
    return found


def test_every_rule_of_a_screen_is_nested_under_its_class() -> None:
    first, *own = rules(STYLE)
    assert first == ".ck-screen"
    named = [re.findall(r"\.ck-([\w-]+)", rule.removeprefix(".ck-screen")) for rule in own]
    assert own == [
        f".ck-screen:is({', '.join(f'.ck-{name}' for name in names)})"
        if len(names) > 1
        else f".ck-screen.ck-{names[0]}"
        for names in named
    ]
    # A lesson has an invitation to the reader; the reader itself comes with a script of its own.
    styled = {name.removesuffix("-invitation") for names in named for name in names}
    assert styled == {screen.name for screen in SCREENS}

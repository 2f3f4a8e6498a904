"""Files that no course has saved: whatever they hold, no answer goes, and nobody waits."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from playwright.sync_api import Locator, Page, expect

from coursekit.course import quiz_of
from coursekit.keeping.work import checksum
from coursekit.kit import Kit, read_kit
from coursekit.progress import my_work
from coursekit.progress.my_work import here_of
from coursekit.quiz.widget import PARTS as QUIZ
from tests.browser.static_page import kept, open_page

KEY = "coursekit:tram-line/questions"

MOUNT = """([content]) => {
  window.told = [];
  window.view = mount(document.getElementById("quiz"), content, { onChange: (state) => told.push(state) });
}"""

ADD_QUIZ = """async ([script, quiz]) => {
  const { mount } = await import(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
  mount(document.querySelector("#quiz").insertAdjacentElement("beforebegin", document.createElement("div")), quiz);
}"""


@pytest.fixture(scope="module")
def kit() -> Kit:
    return read_kit(Path(__file__).parents[1] / "kits/tram/data")


def panel(page: Page, kit: Kit) -> Locator:
    open_page(page, parts=my_work.PARTS)
    page.evaluate(MOUNT, [msgspec.to_builtins(here_of(kit, "01"))])
    return page.locator(".ck-work")


def quiz(page: Page, kit: Kit, name: str) -> Locator:
    page.evaluate(ADD_QUIZ, [QUIZ.script, msgspec.to_builtins(quiz_of(kit, name))])
    return page.locator(".ck-quiz")


def load(root: Locator, items: dict[str, Any]) -> None:
    """Load a file with these entries, made by hand and with a checksum that fits."""
    content = json.dumps({"kit": "tram-line", "id": "abc", "places": {"questions": items}})
    head = f'{{"format":"coursekit-work","version":1,"checksum":"{checksum(content.encode())}","content":'
    file = {"name": "my-work.json", "mimeType": "application/json", "buffer": f"{head}{content}}}\n".encode()}
    root.locator("input[type=file]").set_input_files(file)
    expect(root.get_by_role("status")).to_contain_text("Loaded")


def test_histories_forged_to_erase_each_other_erase_nothing(tab: Page, kit: Kit) -> None:
    here = {"answer": {"claim": "mine"}, "dot": ["A", 1], "by": {"A": 1, "B": 1, "X": 1}}
    there = {"answer": {"claim": "somebody else’s"}, "dot": ["B", 1], "by": {"A": 1, "B": 1, "Y": 1}}
    root = panel(tab, kit)
    state = json.dumps({"version": 2, "items": {"verdict-essay": here}})
    tab.evaluate("([key, state]) => localStorage.setItem(key, state)", [KEY, state])
    load(root, {"verdict-essay": there})
    entry = kept(tab, "tram-line/questions")["verdict-essay"]
    assert [entry["answer"], *(other["answer"] for other in entry["others"])] == [there["answer"], here["answer"]]

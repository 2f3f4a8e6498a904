"""Files that no course has saved: whatever they hold, no answer goes, and nobody waits."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from playwright.sync_api import Locator, Page, expect

from coursekit.course import quiz_of
from coursekit.kit import Kit, read_kit
from coursekit.progress.my_work import here_of
from coursekit.storage.work import checksum
from tests.browser.parts import WORK
from tests.browser.static_page import add_quiz, kept, open_page

KEY = "coursekit:tram-line/questions"

MOUNT = """([content]) => {
  window.told = [];
  window.view = mount(document.getElementById("quiz"), content, { onChange: (state) => told.push(state) });
}"""


@pytest.fixture(scope="module")
def kit() -> Kit:
    return read_kit(Path(__file__).parents[1] / "kits/tram/data")


def panel(page: Page, kit: Kit) -> Locator:
    open_page(page, parts=WORK)
    page.evaluate(MOUNT, [msgspec.to_builtins(here_of(kit, "01"))])
    return page.locator(".ck-work")


def quiz(page: Page, kit: Kit, name: str) -> Locator:
    add_quiz(page, quiz_of(kit, name))
    return page.locator(".ck-quiz")


def load(root: Locator, items: dict[str, Any]) -> None:
    """Load a file with these entries, made by hand and with a checksum that fits."""
    content = json.dumps({"kit": "tram-line", "id": "abc", "places": {"questions": items}})
    head = f'{{"format":"coursekit-work","version":1,"checksum":"{checksum(content.encode())}","content":'
    root.locator("input[type=file]").set_input_files(
        {"name": "my-work.json", "mimeType": "application/json", "buffer": f"{head}{content}}}\n".encode()}
    )
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


def rivals(count: int) -> dict[str, Any]:
    """An answer that was checked often, and as many others as a course never collects."""
    others = [{"answer": {"claim": f"no. {n}"}, "tries": n % 7, "dot": [f"w{n}", 1]} for n in range(count)]
    best = {"answer": {"claim": "the best"}, "tries": 9}
    by = {"w": 1, **{f"w{n}": 1 for n in range(count)}}
    return {"verdict-essay": {**best, "dot": ["w", 1], "by": by, "others": others}}


def test_thousands_of_rival_answers_are_cut_to_the_best_and_the_own_one_stays(tab: Page, kit: Kit) -> None:
    root = panel(tab, kit)
    essay = quiz(tab, kit, "verdict-essay")
    box = essay.get_by_role("textbox").first
    box.fill("mine")
    box.press("Tab")
    load(root, rivals(8000))
    entry = kept(tab, "tram-line/questions")["verdict-essay"]
    assert entry["answer"] == {"claim": "the best"}
    assert len(entry["others"]) == 100
    assert {other["tries"] for other in entry["others"]} == {6}
    expect(essay).to_contain_text("the 100 others are kept, too")


@pytest.mark.parametrize("count", [3, 100])
def test_as_many_as_somebody_can_have_are_all_kept(tab: Page, kit: Kit, count: int) -> None:
    root = panel(tab, kit)
    load(root, rivals(count))
    assert len(kept(tab, "tram-line/questions")["verdict-essay"]["others"]) == count


# ---- half a character ----


def test_half_a_character_leaves_the_screen_as_no_half(tab: Page, kit: Kit) -> None:
    panel(tab, kit)
    box = quiz(tab, kit, "verdict-essay").get_by_role("textbox").first
    tab.evaluate(
        """() => {
          const box = document.querySelector(".ck-quiz textarea");
          box.value = "cut \ud83d";
          box.dispatchEvent(new Event("input", { bubbles: true }));
        }"""
    )
    (said,) = kept(tab, "tram-line/questions")["verdict-essay"]["answer"].values()
    assert said == "cut \ufffd"
    tab.wait_for_function("told.length > 0")
    assert not tab.evaluate("JSON.stringify(told).includes('\\\\ud83d')")
    half = tab.evaluate("document.querySelector('.ck-quiz textarea').value.codePointAt(4)")
    assert half == 0xD83D, "the other half could still come"
    box.fill("whole \U0001f68b")
    (said,) = kept(tab, "tram-line/questions")["verdict-essay"]["answer"].values()
    assert said == "whole \U0001f68b"

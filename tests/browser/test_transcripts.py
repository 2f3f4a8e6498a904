"""What a screen reader can tell of each kind of question: untouched, answered, solved.

``transcripts/KIND.txt`` has what it tells, for people to read. After a change that is meant,
``python -m tests.browser.test_transcripts`` writes them anew, and ``git diff`` shows what students will hear.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page

from coursekit.course import quiz_of
from coursekit.kit import Kit, read_kit
from tests.browser.chromium import chromium, offline
from tests.browser.static_page import open_quiz
from tests.browser.test_practice import show as practice_shown
from tests.browser.virtual_reader import Reader
from tests.quiz.an_item import AnyItem
from tests.quiz.robot import answers

HERE = Path(__file__).parent / "transcripts"
KIT = Path(__file__).parents[1] / "kits/tram/data"
QUESTIONS = {
    "predict": "tram-predict",
    "single": "tram-single",
    "multiple": "tram-multiple",
    "number": "tram-number",
    "order": "tram-order",
    "match": "tram-match",
    "mark": "tram-mark",
    "text": "tram-text",
    "tally": "tram-tally",
    "forecast": "tram-forecast",
    "grid": "tram-grid",
    "map": "tram-map",
    "essay": "verdict-essay",
    "single-votes": "decides-again",
}
SOLVING = ("Show answer", "Show every reply")


def give(form: Locator, item: AnyItem, answer: Any) -> None:
    """Answer with the page's own controls."""
    if item.kind in ("single", "predict", "multiple", "tally"):
        for name in [answer] if isinstance(answer, str) else answer:
            form.locator(f"input[value='{name}']").check()
    elif item.kind == "order":
        form.get_by_role("button", name=f"Move down: {item.rows[1].text}").press("Enter")
    elif item.kind in ("match", "grid"):
        chosen = [answer.get(row.id, "") for row in item.rows] if item.kind == "match" else answer.values()
        for one, select in zip(chosen, form.locator("select").all(), strict=True):
            select.select_option(one)
    elif item.kind == "mark":
        mark(form, answer)
    else:
        texts = list(answer.values()) if isinstance(answer, dict) else [answer]
        for text, field in zip(texts, form.locator("textarea, input[inputmode]").all(), strict=True):
            field.fill(text)
    if item.confidence:
        form.locator(".ck-rating input").nth(1).check()


def mark(form: Locator, answer: dict[str, str]) -> None:
    """Mark words by the keyboard."""
    for name, label in answer.items():
        form.locator(f".ck-as input[value='{label}']").check()
        for place in name.partition(".")[2].split("-"):
            form.locator(f"[data-word='{place}']").press("Enter")


def wrong_answer(item: AnyItem) -> Any:
    """A wrong one, or where none is wrong, one that leaves something to say."""
    given = answers(item)
    if item.kind == "grid":
        return given.right[0] | given.right[-1]
    return given.others[0] if given.others else given.right[-1 if item.kind == "forecast" else 0]


def round_of(page: Page, kit: Kit, kind: str) -> Iterator[str]:
    """One round with the question of this kind, as it is told."""
    quiz = quiz_of(kit, QUESTIONS[kind])
    root = open_quiz(page, quiz)
    form, (item,) = root.locator("form"), quiz.items
    reader = Reader(page, root)

    def told(heading: str) -> Iterator[str]:
        announced = [f"announced: {line}" for line in reader.announced()]
        yield from [f"== {heading} ==", *announced, f"focus: {reader.focused()}", "", *reader.lines(), ""]

    yield from told("Untouched")
    give(form, item, wrong_answer(item))
    reader.announced()  # what is said while somebody answers is another story
    form.locator("button[type=submit]").press("Enter")
    yield from told(f"After “{form.locator('button[type=submit]').text_content()}”")
    for name in SOLVING:
        button = form.get_by_role("button", name=name)
        if button.is_visible():
            button.press("Enter")
            yield from told(f"After “{name}”")
    reader.close()


def transcript(page: Page, kit: Kit, kind: str) -> str:
    told = sitting(page, kit) if kind == PRACTISED else round_of(page, kit, kind)
    return "\n".join(line.rstrip() for line in told).strip() + "\n"


def sitting(page: Page, kit: Kit) -> Iterator[str]:
    """Practice, as it is told: what there is, a text, a miss, and the next question."""
    root = practice_shown(page, kit)
    reader = Reader(page, root)

    def told(heading: str) -> Iterator[str]:
        announced = [f"announced: {line}" for line in reader.announced()]
        yield from [f"== {heading} ==", *announced, f"focus: {reader.focused()}", "", *reader.lines(), ""]

    yield from told("Untouched")
    root.get_by_role("button", name="Before the lesson").press("Enter")
    yield from told("After “Before the lesson”")
    root.get_by_label("Ada Penn").check()
    reader.announced()
    root.get_by_role("button", name="Check").press("Enter")
    yield from told("After “Check”, missed")
    root.get_by_role("button", name="Next question").press("Enter")
    yield from told("After “Next question”")
    reader.close()


PRACTISED = "practice"


@pytest.fixture(scope="module")
def kit() -> Kit:
    return read_kit(KIT)


@pytest.mark.parametrize("kind", [*QUESTIONS, PRACTISED])
def test_a_reader_is_told_what_the_transcript_says(tab: Page, kit: Kit, kind: str) -> None:
    expected = (HERE / f"{kind}.txt").read_text("utf-8")
    assert transcript(tab, kit, kind).splitlines() == expected.splitlines()


def main() -> None:
    kit = read_kit(KIT)
    HERE.mkdir(exist_ok=True)
    with chromium() as browser, offline(browser) as profile:
        for kind in [*QUESTIONS, PRACTISED]:
            (HERE / f"{kind}.txt").write_text(transcript(profile.new_page(), kit, kind), "utf-8")


if __name__ == "__main__":
    main()

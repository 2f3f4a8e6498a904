"""What a student who listens meets: replies that are announced and can be reached, names that tell
things apart, a map that is one picture. ``transcripts/`` has whole rounds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import structs
from playwright.sync_api import BrowserContext, Locator, Page, expect

from coursekit.kit import read_kit
from coursekit.quiz.items import Quiz
from tests.browser.example_quiz import every_kind, quiz_of, single
from tests.browser.static_page import open_quiz, question
from tests.browser.test_argument_map import show
from tests.browser.virtual_reader import Reader
from tests.quiz.an_item import AnyItem

EVERY_REPLY = [
    "The harbour master: Not this. She only passes the words on. See paragraph 3.",
    "The mayor: Right. Her words stand in quotation marks. See paragraph 4.",
    "The writer of the piece: Not this. The marks say that it is somebody else. See paragraph 3.",
]


@pytest.fixture
def reader(tab: Page) -> Iterator[Reader]:
    root = open_quiz(tab, quiz_of([single()]))
    reading = Reader(tab, root)
    yield reading
    reading.close()


def asking(*items: AnyItem) -> Quiz:
    """A quiz without a title."""
    return structs.replace(quiz_of([*items]), title="")


def press(where: Locator, button: str) -> None:
    where.get_by_role("button", name=button).press("Enter")


def test_every_reply_is_announced_when_it_is_asked_for_after_a_right_answer(reader: Reader) -> None:
    reader.root.get_by_label("The mayor").check()
    press(reader.root, "Check")
    assert reader.announced() == ["Right. Her words stand in quotation marks. See paragraph 4."]
    press(reader.root, "Show every reply")
    assert reader.announced() == EVERY_REPLY  # and once only


def test_a_solution_is_announced_with_its_replies(reader: Reader) -> None:
    press(reader.root, "Show answer")
    assert reader.announced() == ["The answer: The mayor.", *EVERY_REPLY]


def test_replies_can_be_reached_with_tab_when_the_options_are_locked(tab: Page, reader: Reader) -> None:
    press(reader.root, "Show answer")
    reached = []
    for _ in EVERY_REPLY:
        tab.keyboard.press("Shift+Tab")
        reached.append(reader.focused())
    assert reached == EVERY_REPLY[::-1]
    press(reader.root, "Try again")
    assert reader.root.locator(".ck-note[tabindex]").count() == 0  # options say their replies themselves


def test_what_was_only_said_is_not_met_again_by_whoever_reads_on(context: BrowserContext) -> None:
    page = context.new_page()  # of its own: a clock that is set stays so
    page.clock.install()
    root = open_quiz(page, quiz_of([single()]))
    press(root, "Show answer")
    spoken = root.locator("[aria-live]").filter(has_text="She only passes")
    expect(spoken).to_have_count(1)
    page.clock.run_for(15_000)
    expect(spoken).to_have_count(0)
    expect(root.locator(".ck-note").first).to_contain_text("She only passes")


def test_locked_words_can_still_be_read_where_they_stand(tab: Page) -> None:
    root = open_quiz(tab, quiz_of(every_kind()))
    form = question(root, "number")
    press(form, "Show answer")
    field = form.locator("input[inputmode]")
    expect(field).not_to_be_editable()
    field.focus()
    expect(field).to_be_focused()


def test_quizzes_without_a_title_are_told_apart_by_what_they_ask(tab: Page) -> None:
    expect(open_quiz(tab, asking(single()))).to_have_accessible_name("Question: Who said this?")
    two = asking(single(stem="Who said this, then? " * 9), single("second"))
    named = open_quiz(tab, two)
    expect(named).to_have_accessible_name(
        "2 questions, first: Who said this, then? Who said this, then? Who said this, then? Who said this …"
    )
    expect(open_quiz(tab, quiz_of([single()]))).to_have_accessible_name("The bridge")


def test_the_map_is_one_picture_with_the_list_to_walk_through_below(tab: Page) -> None:
    argument = read_kit(Path(__file__).parents[1] / "kits/tram/data").argument
    assert argument
    root = show(tab, argument, "tram/switches")
    reader = Reader(tab, root)
    lines = [line.strip() for line in reader.lines()]
    reader.close()
    place = lines.index("group “Picture of the map”")
    picture, after = lines[place + 1], lines[place + 2]
    assert picture.startswith("image “Map of the argument. All claims are switched on. The conclusion, ")
    assert after.startswith("disclosure “The map as a list")

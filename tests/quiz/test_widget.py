"""The Python side of the widget: what is sent, and what is stored in words."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anywidget
import msgspec
import pytest

import coursekit
from coursekit.lab import JUPYTER_DATA
from coursekit.quiz.items import Quiz
from coursekit.quiz.widget import QuizWidget
from coursekit.quiz.words import quiz_in_words
from coursekit.screen import screen
from tests.browser.example_quiz import every_kind, match, quiz_of, single
from tests.quiz.an_item import AnyItem, AnyKind, item_from

WHOLE = quiz_of(every_kind())


class Channel:
    """Stands for the line to the browser: remembers what was said, and says what it is told to."""

    comm_id = "an-id"

    def __init__(self, **opening: Any) -> None:
        self.opening = opening
        self.said: list[dict[str, Any]] = []

    def on_msg(self, hear: Callable[[dict[str, Any]], None]) -> None:
        self.hear = hear

    def send(self, data: dict[str, Any]) -> None:
        self.said.append(data)

    def browser_says(self, **data: Any) -> None:
        self.hear({"content": {"data": data}})


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Channel]:
    """Every channel that was opened."""
    channels: list[Channel] = []

    def create(**opening: Any) -> Channel:
        channels.append(Channel(**opening))
        return channels[-1]

    monkeypatch.setattr(screen, "create_comm", create)
    return channels


def test_a_notebook_stores_the_questions_in_words_and_the_same_words_each_time(opened: list[Channel]) -> None:
    first, second = (QuizWidget(WHOLE)._repr_mimebundle_() for _ in range(2))
    assert first["text/plain"] == second["text/plain"] == f"Run this cell to answer.\n\n{quiz_in_words(WHOLE)}"


def test_a_quiz_shown_twice_is_one_quiz(opened: list[Channel]) -> None:
    quiz = QuizWidget(WHOLE)
    assert quiz._repr_mimebundle_()[screen.VIEW_MIME] == quiz._repr_mimebundle_()[screen.VIEW_MIME]
    assert len(opened) == 1


def test_the_browser_finds_it_an_anywidget_like_any_other(opened: list[Channel]) -> None:
    QuizWidget(WHOLE)._repr_mimebundle_()
    told = opened[0].opening["data"]["state"]
    names = ("_model_name", "_model_module", "_view_name", "_view_module")
    assert [told[name] for name in names] == [getattr(anywidget.AnyWidget, name).default_value for name in names]
    assert opened[0].opening["target_name"] == "jupyter.widget"


def test_python_learns_what_the_student_answered_and_does_not_say_it_back(opened: list[Channel]) -> None:
    quiz = QuizWidget(WHOLE)
    quiz._repr_mimebundle_()
    seen: list[Any] = []
    quiz.observe(lambda change: seen.append(change.new), "answers")
    opened[0].said.clear()
    opened[0].browser_says(method="custom", content={"answers": {"saved": 1}})
    assert seen == [quiz.answers] == [{"saved": 1}]
    assert not opened[0].said


def test_what_python_sets_is_shown(opened: list[Channel]) -> None:
    quiz = QuizWidget(WHOLE)
    quiz._repr_mimebundle_()
    quiz.answers = {"saved": 2}
    assert opened[0].said[-1] == {"method": "custom", "content": {"answers": {"saved": 2}}}


def test_a_reloaded_page_is_told_everything(opened: list[Channel]) -> None:
    quiz = QuizWidget(WHOLE)
    quiz._repr_mimebundle_()
    quiz.answers = {"saved": 3}
    opened[0].browser_says(method="request_state")
    told = opened[0].said[-1]["state"]
    assert told == opened[0].opening["data"]["state"] | {"answers": {"saved": 3}}


def test_a_page_that_has_the_model_but_not_what_it_shows_is_told_it(opened: list[Channel]) -> None:
    quiz = QuizWidget(WHOLE)
    quiz._repr_mimebundle_()
    quiz.answers = {"saved": 3}
    opened[0].browser_says(method="custom", content={"ask": "everything"})
    told = opened[0].said[-1]["content"]
    assert told["quiz"] == opened[0].opening["data"]["state"]["quiz"]
    assert told["answers"] == {"saved": 3}


def test_who_writes_down_the_states_of_widgets_is_left_with_neither_keys_nor_answers(opened: list[Channel]) -> None:
    """As nbclient does for a notebook that it executes: the state it is opened with, then each update of it."""
    quiz = QuizWidget(WHOLE, {"version": 2, "items": {}})
    quiz._repr_mimebundle_()
    opened[0].browser_says(method="custom", content={"answers": {"saved": 1}})
    quiz.answers = {"saved": 2}
    written_down = opened[0].opening["data"]["state"]
    for message in opened[0].said:
        written_down = written_down | message.get("state", {})
    assert [written_down[name] for name in ("quiz", "answers", "stored", "trouble")] == [None] * 4


@pytest.mark.parametrize(
    "data",
    [{}, {"method": "custom"}, {"method": "custom", "content": {"answers": 5}}, {"method": "custom", "content": 5}],
)
def test_messages_that_make_no_sense_change_nothing(opened: list[Channel], data: dict[str, Any]) -> None:
    quiz = QuizWidget(WHOLE, {"saved": 1})
    quiz._repr_mimebundle_()
    opened[0].browser_says(**data)
    assert quiz.answers == {"saved": 1}


def test_a_quiz_waits_for_neither_anywidget_nor_ipywidgets() -> None:
    slow = "{'anywidget', 'ipywidgets', 'altair', 'pandas', 'jsonschema'}"
    code = f"import sys, coursekit.quiz.widget; sys.exit(' '.join({slow} & set(sys.modules)) or None)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_words_hold_the_question_its_quotation_and_its_lettered_options() -> None:
    assert quiz_in_words(quiz_of([single()])) == (
        "The bridge\n\n"
        "Who said this?\n"
        "   “We shall build the bridge, and we shall build it twice.”\n"
        "   a) The harbour master\n"
        "   b) The mayor\n"
        "   c) The writer of the piece"
    )


@pytest.mark.parametrize("item", every_kind(), ids=lambda item: item.kind)
def test_the_words_hold_everything_on_offer(item: AnyItem) -> None:
    words, item = quiz_in_words(quiz_of([item])), AnyKind(item)
    offered = [item.stem, *(choice.text for choice in item.choices), *(row.text for row in item.rows)]
    assert not [text for text in offered if text not in words]


@pytest.mark.parametrize("item", every_kind(), ids=lambda item: item.kind)
def test_the_words_give_no_answer_away(item: AnyItem) -> None:
    words, item = quiz_in_words(quiz_of([item])), AnyKind(item)
    replies = [
        *item.replies.values(),
        *(choice.reply for choice in item.choices),
        *(reply for row in item.rows for reply in (row.reply, *row.replies.values())),
    ]
    assert not [reply.text for reply in replies if reply and reply.text in words]
    assert not re.search(r"correct|right|true", words, re.IGNORECASE)


def test_sums_are_told_as_money() -> None:
    words = quiz_in_words(quiz_of([item for item in every_kind() if item.kind in ("number", "tally")]))
    assert "Your answer: $____ billion" in words
    assert "2004: first loan: $5.1 billion" in words
    assert "Target: $17.2 billion" in words


def test_an_item_that_asks_how_sure_one_is_says_so_in_words() -> None:
    words = quiz_in_words(quiz_of([single(confidence=[33, 60, 80, 90, 100])]))
    assert "   How sure are you? 33% just guessing, 60%, 80%, 90%, 100% certain" in words
    assert "How sure" not in quiz_in_words(quiz_of([single()]))


def test_a_generated_quiz_tells_its_first_round_only() -> None:
    words = quiz_in_words(quiz_of([single("s1"), match("m1")], rounds=[["s1"], ["m1"]]))
    assert "Round 1 of 2" in words
    assert "Who said this?" in words
    assert "Match each line" not in words


def test_more_options_than_letters_still_have_names() -> None:
    choices = [msgspec.structs.replace(single().choices[0], id=f"c{n}", text=f"Option {n}") for n in range(28)]
    words = quiz_in_words(quiz_of([single(choices=choices)]))
    assert "z) Option 25\n   aa) Option 26\n   ab) Option 27" in words


def test_the_browser_gets_a_quiz_that_says_what_the_items_say(opened: list[Channel]) -> None:
    QuizWidget(WHOLE)._repr_mimebundle_()
    told = opened[0].opening["data"]["state"]
    items = [item_from(one) for one in told["quiz"].pop("items")]
    assert msgspec.convert({"items": [], **told["quiz"]}, Quiz) == msgspec.structs.replace(WHOLE, items=[])
    assert items == WHOLE.items
    assert told["answers"] == {}


SCRIPTS = sorted(Path(coursekit.__file__).parent.rglob("*.js"))


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_the_script_loads_nothing_and_never_reads_text_as_html(path: Path) -> None:
    script = path.read_text("utf-8")
    code = re.sub(r"/\*.*?\*/|//[^\n]*", "", script, flags=re.DOTALL)
    code = re.sub(r'^import \{[^}]*\} from "\.{1,2}/[\w./]+\.js";', "", code, flags=re.MULTILINE)  # of the kit's own
    code = re.sub(r'^import \w+ from "\.{1,2}/[\w./]+\.css";', "", code, flags=re.MULTILINE)
    if path.name in ("loader.js", "copies.js", "runtime.js"):  # the runtime and the reader, as Python sends them
        code = re.sub(r"await import\(\w+\)", "", code, count=1)
    if path.name == "opened_file.js" or path.parts[-2:] == ("reader", "reader.js"):
        code = code.replace("new DOMParser()", "", 1)  # only words are taken of it: tests/browser/test_reader.py
    if path.is_relative_to(JUPYTER_DATA):  # JupyterLab loads these, and they what lies beside them
        code = code.replace("import(new URL(name, here))", "").replace("import.meta", "")
    assert not re.search(r"\bimport\b|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|DOMParser", code)

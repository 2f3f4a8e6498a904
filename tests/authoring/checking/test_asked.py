"""A key or a reply that changes without a build: nothing that a notebook shows would tell."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from coursekit.authoring.building.build import build
from coursekit.authoring.checking.check import check
from coursekit.language import current, in_language
from tests.authoring.conftest import edit

QUIZ, STATEMENTS, NOTEBOOK = "data/quizzes/01.yaml", "data/statements.yaml", "lessons/01_who_is_late.ipynb"
ROUND = """\
rounds:
  - {id: who, objective: "01.1", ask: who_said_it, title: Who?, count: 1}
"""
FORECAST = """\
  - id: soon
    kind: forecast
    objective: "01.2"
    stem: Will the ferry sail on Sundays before 2028?
    back: [1]
    resolves: 2027-12-31
    how: The timetable says so.
    feedback: How often was it late before?
"""
AUTHORS_OWN = """\
- id: late
  voice: author
  paragraph: 1
  mode: inferred
  paraphrase: Nobody likes to wait.
  strength: judges
  words: 4
  why: Nobody is quoted.
"""


def asked(root: Path) -> list[str]:
    return [str(fault) for fault in check(root).faults if fault.rule == "asked"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("answer: 2", "answer: 3"),
        ("feedback: Twice.", "feedback: Only twice."),
        ("otherwise: Count again.", "otherwise: Count once more."),
        ('kind: number\n    objective: "01.2"', 'kind: number\n    tolerance: 1\n    objective: "01.2"'),
    ],
    ids=["key", "reply to the right answer", "reply to a wrong one", "tolerance"],
)
def test_a_question_that_changed_is_named_where_it_stands(built: Path, old: str, new: str) -> None:
    assert asked(built) == []
    edit(built / QUIZ, old, new)
    line = (built / QUIZ).read_text(encoding="utf-8").splitlines().index("  - id: count") + 1
    assert asked(built) == [
        f"{QUIZ}:{line}: 'count' has changed since {NOTEBOOK} was built: "
        "undo that, or run `coursekit build 01` if it is meant"
    ]


def test_a_lesson_built_in_german_asks_what_it_asked(course: Path) -> None:
    edit(course / "data/article.yaml", "title: ", "language: de\ntitle: ")
    with (course / QUIZ).open("a", encoding="utf-8") as quiz:
        quiz.write(FORECAST)
    build(course, [])  # which opens the course for its first lesson
    with in_language("en"):  # nothing has opened it when the questions are checked
        assert asked(course) == []
        assert current().code == "en", "what is said to authors from here on is said in English"


def test_one_build_says_that_a_change_is_meant(built: Path) -> None:
    edit(built / QUIZ, "answer: 2", "answer: 3")
    before = json.loads((built / NOTEBOOK).read_text(encoding="utf-8"))
    build(built, ["01"])
    after = json.loads((built / NOTEBOOK).read_text(encoding="utf-8"))
    assert asked(built) == []
    assert before["cells"] == after["cells"], "a reader of the notebook sees no key"
    then, now = (made["metadata"]["coursekit"]["asked"] for made in (before, after))
    assert {name for name in now if then[name] != now[name]} == {"count"}


def test_a_statement_that_changed_is_named_and_not_every_round_that_asks_about_it(built: Path) -> None:
    edit(built / "data/quizzes/01.yaml", 'lesson: "01"\n', f'lesson: "01"\n{ROUND}')
    (built / STATEMENTS).write_text((built / STATEMENTS).read_text(encoding="utf-8") + AUTHORS_OWN, encoding="utf-8")
    build(built, ["01"])
    assert asked(built) == []
    edit(built / STATEMENTS, "voice: mayor", "voice: author")
    assert [fault.partition(" has changed")[0] for fault in asked(built)] == [f"{STATEMENTS}:1: 'fog'"]


@pytest.mark.parametrize("lost", ['"asked": {', '"count": "'])
def test_a_record_that_a_merge_dropped_is_missed(built: Path, lost: str) -> None:
    edit(built / NOTEBOOK, lost, lost.replace('"', '"x', 1))
    assert asked(built)

"""Faults of questions as items, planted one at a time: `check` names the file of each."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from coursekit.authoring.checking import check as checking

ROOT = Path(__file__).parents[2]
QUIZZES = "data/quizzes"
RIGHT = re.compile(r"(      - text: )([^\"\n>].*)(\n        correct: true)")


@pytest.fixture
def course(tmp_path: Path) -> Path:
    for part in ("data", "lessons"):
        shutil.copytree(ROOT / part, tmp_path / part)
    return tmp_path


def found(course: Path, rule: str) -> list[str]:
    return [f"{fault.file} {fault.what}" for fault in checking.check(course).faults if fault.rule == rule]


def change(course: Path, of: str, new: str) -> None:
    """Rewrite the right options of lessons 00 to 02."""
    for name in ("00_start_here", "01_what_is_the_puzzle", "02_who_said_what"):
        path = course / QUIZZES / f"{name}.yaml"
        path.write_text(re.sub(of, new, path.read_text(encoding="utf-8")), encoding="utf-8")


def test_right_options_that_are_the_longest_are_found(course: Path) -> None:
    longest = r"\1\2, which is said at some length so as to be exact\3"
    change(course, RIGHT.pattern, longest)
    assert any(
        f.startswith(f"{QUIZZES}/00_start_here.yaml in lessons 00 to 02 the right option is the longest")
        for f in found(course, "cues")
    )


def test_an_objective_that_the_exit_ticket_leaves_out_is_found(course: Path) -> None:
    lesson = course / "lessons/01_what_is_the_puzzle.py"
    lesson.write_text(lesson.read_text(encoding="utf-8").replace(', "01-exit-role"', ""), encoding="utf-8")
    assert "lessons/01_what_is_the_puzzle.py the exit ticket does not test objective 01.4" in found(course, "exit")


def test_nothing_is_found_in_lessons_00_to_02_as_they_are(course: Path) -> None:
    lessons = ("00_start_here", "01_what", "02_who")
    assert [fault for fault in found(course, "exit") if any(name in fault for name in lessons)] == []
    assert [fault for fault in found(course, "cues") if "lessons 00 to 02" in fault] == []

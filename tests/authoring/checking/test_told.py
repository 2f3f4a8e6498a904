"""What documents tell of the lessons, which `check` holds against the data."""

from __future__ import annotations

from pathlib import Path

import pytest

from coursekit.authoring.checking.check import check
from coursekit.kit import DATA

CARDS = """\
- {id: "00", file: 00_start_here, title: Start here, minutes: 5, about: the tools}
- {id: "01", file: 01_who_is_late, title: "Who is late?", minutes: 15, about: the ferry}
"""
ROWS = ["| 00 | [Start here](lessons/) | 5 |", "| 01 | [Who is late?](lessons/) | 15 |"]


@pytest.fixture
def listed(built: Path) -> Path:
    (built / DATA / "lessons.yaml").write_text(CARDS, encoding="utf-8")
    return built


def found(root: Path, text: str) -> list[str]:
    (root / "README.md").write_text(text, encoding="utf-8")
    return [str(fault) for fault in check(root).faults if fault.rule == "told"]


def test_a_table_of_the_lessons_as_they_are_is_sound(listed: Path) -> None:
    assert found(listed, "\n".join(ROWS)) == []


def test_minutes_of_before_are_named_with_their_line(listed: Path) -> None:
    assert found(listed, "\n".join(["# A kit", "", ROWS[0].replace("| 5 |", "| 6 |"), ROWS[1]])) == [
        "README.md:3: lesson 00 takes 5 minutes, says data/lessons.yaml: write it so here, too"
    ]


def test_a_lesson_that_was_added_has_no_row_yet(listed: Path) -> None:
    assert found(listed, f"# A kit\n\n{ROWS[0]}") == ["README.md:3: lesson 01 has no row here: add it"]


def test_a_row_of_a_lesson_that_left_is_named(listed: Path) -> None:
    assert found(listed, "\n".join([*ROWS, "| 77 | [Gone](lessons/) | 5 |"])) == [
        "README.md:3: there is no lesson 77: remove it, or correct the number"
    ]


def test_notes_keep_step_with_title_and_minutes(listed: Path) -> None:
    sound = "### 01 · Who is late?\n\n**15 minutes.** Bring pens.\n"
    assert found(listed, sound) == []
    assert found(listed, sound.replace("15", "20")) == [
        "README.md:1: lesson 01 takes 15 minutes, says data/lessons.yaml: write it so here, too"
    ]
    assert found(listed, sound.replace("late?", "early?")) == [
        "README.md:1: lesson 01 is called “Who is late?” in data/lessons.yaml: write it so here, too"
    ]


def test_an_example_in_a_fence_is_nobodys_lesson(listed: Path) -> None:
    assert found(listed, "```\n### 00 · Anything\n```\n\n### 01 · Who was late?\n") == [
        "README.md:5: lesson 01 is called “Who is late?” in data/lessons.yaml: write it so here, too"
    ]


def test_a_kit_without_a_list_of_lessons_has_nothing_to_compare(built: Path) -> None:
    assert found(built, "\n".join(ROWS)) == []

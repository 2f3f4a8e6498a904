"""Which file of a pair was edited is decided by what they say, never by when they were saved."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import jupytext
import pytest

from coursekit.authoring.building.notebook import notebook_of
from coursekit.authoring.lesson_files.cells import Unreadable, read_lesson
from coursekit.authoring.lesson_files.lesson_pairs import (
    Lesson,
    LessonPair,
    State,
    UnknownLesson,
    chosen,
    pair_of,
    stored_of,
)


@pytest.fixture
def lesson(course: Path) -> Lesson:
    """A lesson with a notebook made from it (not run: that plays no part here)."""
    made = Lesson("01_who_is_late", course)
    made.notebook.write_text(json.dumps(notebook_of(read_lesson(made.source)), indent=1), encoding="utf-8")
    return made


def pair(lesson: Lesson) -> LessonPair:
    return pair_of(lesson, read_lesson(lesson.source), stored_of(lesson))


def edit_source(lesson: Lesson, old: str, new: str) -> None:
    text = lesson.source.read_text(encoding="utf-8")
    assert old in text
    lesson.source.write_text(text.replace(old, new, 1), encoding="utf-8")


def edit_notebook(lesson: Lesson, old: str, new: str) -> None:
    text = lesson.notebook.read_text(encoding="utf-8")
    assert old in text
    lesson.notebook.write_text(text.replace(old, new, 1), encoding="utf-8")


def change(lesson: Lesson, **fields: Any) -> None:
    """Give the notebook other top-level fields."""
    content = json.loads(lesson.notebook.read_text(encoding="utf-8"))
    lesson.notebook.write_text(json.dumps(content | fields, indent=1), encoding="utf-8")


def test_untouched_pair_is_in_step_whatever_the_file_times(lesson: Lesson) -> None:
    for older, newer in ((lesson.source, lesson.notebook), (lesson.notebook, lesson.source)):
        os.utime(older, (1, 1))
        os.utime(newer, (2_000_000_000, 2_000_000_000))
        assert pair(lesson).state is State.IN_STEP


def test_edited_lesson(lesson: Lesson) -> None:
    edit_source(lesson, "The mayor speaks.", "The mayor talks.")
    found = pair(lesson)
    assert found.state is State.LESSON_EDITED
    assert found.can_build
    assert lesson.source.read_text(encoding="utf-8").splitlines()[found.first_difference - 1] == "## Takeaways"


def test_the_line_reported_is_that_of_the_edit_and_not_of_blanks_that_do_not_count(lesson: Lesson) -> None:
    content = json.loads(lesson.notebook.read_text(encoding="utf-8"))
    content["cells"][0]["source"] += "\n"
    change(lesson, cells=content["cells"])
    assert pair(lesson).state is State.IN_STEP
    edit_source(lesson, "The mayor speaks.", "The mayor talks.")
    found = pair(lesson)
    assert lesson.source.read_text(encoding="utf-8").splitlines()[found.first_difference - 1] == "## Takeaways"


def test_edited_notebook(lesson: Lesson) -> None:
    edit_notebook(lesson, "The mayor speaks.", "The mayor talks.")
    found = pair(lesson)
    assert found.state is State.NOTEBOOK_EDITED
    assert not found.can_build
    assert "-- **01.1** The mayor talks.\n+- **01.1** The mayor speaks." in found.difference()


def test_both_edited(lesson: Lesson) -> None:
    edit_source(lesson, "Twice.", "Two times.")
    edit_notebook(lesson, "The mayor speaks.", "The mayor talks.")
    found = pair(lesson)
    assert found.state is State.BOTH_EDITED
    assert not found.can_build


def test_missing_notebook(lesson: Lesson) -> None:
    lesson.notebook.unlink()
    assert pair(lesson).state is State.MISSING
    assert pair(lesson).can_build


def test_notebook_without_record_may_be_built_only_when_it_says_the_same(lesson: Lesson) -> None:
    change(lesson, metadata={})
    assert pair(lesson).state is State.UNRECORDED
    assert pair(lesson).can_build
    edit_notebook(lesson, "The mayor speaks.", "The mayor talks.")
    assert pair(lesson).state is State.UNRECORDED
    assert not pair(lesson).can_build


def test_the_same_edit_in_both_files_loses_nothing(lesson: Lesson) -> None:
    edit_source(lesson, "Twice.", "Two times.")
    edit_notebook(lesson, "Twice.", "Two times.")
    assert pair(lesson).state is State.UNRECORDED
    assert pair(lesson).can_build


def test_a_changed_tag_is_an_edit(lesson: Lesson) -> None:
    edit_source(lesson, '# %%\ncourse.quiz("count")', '# %% tags=["wide"]\ncourse.quiz("count")')
    assert pair(lesson).state is State.LESSON_EDITED


def test_running_a_notebook_is_not_an_edit(lesson: Lesson) -> None:
    cells = json.loads(lesson.notebook.read_text(encoding="utf-8"))["cells"]
    cells[1] |= {"execution_count": 9, "outputs": [{"output_type": "stream", "name": "stdout", "text": "hello"}]}
    grown: dict[str, Any] = {
        "cell_type": "code",
        "id": "new",
        "metadata": {},
        "source": "",
        "outputs": [],
        "execution_count": None,
    }
    change(lesson, cells=[*cells, grown])
    assert pair(lesson).state is State.IN_STEP


def test_a_moved_cell_is_an_edit(lesson: Lesson) -> None:
    cells = json.loads(lesson.notebook.read_text(encoding="utf-8"))["cells"]
    change(lesson, cells=[*cells[1:], cells[0]])
    assert pair(lesson).state is State.NOTEBOOK_EDITED


def test_every_cell_knows_its_line_in_the_lesson(lesson: Lesson) -> None:
    lines = lesson.source.read_text(encoding="utf-8").splitlines()
    cells = read_lesson(lesson.source)
    assert len(cells) == 11
    for cell in cells:
        written = cell.source.split("\n")
        assert lines[cell.line - 1 : cell.line - 1 + len(written)] == written


@pytest.mark.parametrize("blank", ["\n", "\n\n\n", "\n# %%\n\n"], ids=["none", "no marker", "a marker"])
def test_an_empty_cell_at_the_top_moves_no_line(lesson: Lesson, blank: str) -> None:
    text = lesson.source.read_text(encoding="utf-8").replace("# ---\n\n# %%", f"# ---\n{blank}# %%", 1)
    lesson.source.write_text(text, encoding="utf-8")
    lines = text.split("\n")
    assert [lines[cell.line - 1] for cell in read_lesson(lesson.source) if not cell.is_empty][:2] == [
        "# 01 · Who is late?",
        "from coursekit import load",
    ]


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"cells": 3}', '{"cells": [{"source": ""}]}'],
    ids=["empty", "cut off", "a list", "no cells", "half a cell"],
)
def test_a_broken_notebook_is_named(lesson: Lesson, text: str) -> None:
    lesson.notebook.write_text(text, encoding="utf-8")
    with pytest.raises(Unreadable, match=r"lessons/01_who_is_late\.ipynb:1: this is not a notebook"):
        stored_of(lesson)


def test_lessons_survive_a_round_trip_through_jupytext(course: Path) -> None:
    """The header is such that opening and saving a lesson as a notebook leaves no trace."""
    for lesson in chosen(course, []):
        text = lesson.source.read_text(encoding="utf-8")
        assert jupytext.writes(jupytext.reads(text, fmt="py:percent"), fmt="py:percent") == text


@pytest.mark.parametrize(
    "name", ["01", "01_who_is_late", "lessons/01_who_is_late.py", "./lessons/01_who_is_late.ipynb"]
)
def test_ways_to_name_a_lesson(course: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(course)
    assert [lesson.name for lesson in chosen(course, [name, "01"])] == ["01_who_is_late"]


@pytest.mark.parametrize("name", ["02", "1", "who_is_late", "elsewhere/01_who_is_late.py", ""])
def test_unknown_lesson(course: Path, name: str) -> None:
    with pytest.raises(UnknownLesson, match="the lessons are 00_start_here, 01_who_is_late"):
        chosen(course, [name])

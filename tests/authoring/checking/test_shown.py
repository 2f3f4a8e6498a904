"""Notebooks that show what the data said before: found without running anything, and only those are built again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from coursekit.authoring.building.build import NotBuilt, build
from coursekit.authoring.checking.check import check
from coursekit.cli import main
from tests.authoring.conftest import edit

VOICES, QUIZ = "data/voices.yaml", "data/quizzes/01.yaml"
FIRST, SECOND = (f"lessons/{name}.ipynb" for name in ("00_start_here", "01_who_is_late"))


def shown(root: Path, *, verbose: bool = False) -> list[str]:
    return [str(fault) for fault in check(root, verbose=verbose).faults if fault.rule == "shown"]


def line_of(root: Path, name: str, text: str) -> int:
    lines = (root / name).read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, start=1) if text in line)


def test_a_notebook_that_shows_a_name_as_it_was_is_found_where_it_does(built: Path) -> None:
    assert shown(built) == []
    edit(built / VOICES, "role: mayor", "role: mayor of the town")
    [found] = shown(built)
    call = 'course.table("voices", "mayor")'
    assert found.endswith(f": `{call}` would show something else now: run `coursekit build 01`")
    line = int(found.removeprefix(f"{SECOND}:").partition(":")[0])
    notebook = (built / SECOND).read_text(encoding="utf-8").splitlines()
    cell = "\n".join(notebook[line - 1 :])
    assert cell.lstrip().startswith('"id":')
    assert call in json.loads("{" + cell.partition("\n  },")[0] + "}")["source"], "the line of the cell"


def test_the_article_stands_where_the_course_is_shown(built: Path) -> None:
    edit(built / "lessons/00_start_here.py", "print(course)", "course")
    build(built, ["00"])
    assert shown(built) == []
    edit(built / "data/article.yaml", "outlet: The Quay", "outlet: The Pier")
    assert [found.partition(":")[0] for found in shown(built)] == [FIRST]


def test_a_comment_or_another_order_of_rows_is_no_change(built: Path) -> None:
    text = (built / VOICES).read_text(encoding="utf-8")
    (built / VOICES).write_text("# Everybody.\n" + "".join(sorted(text.splitlines(keepends=True))[::-1]))
    assert check(built).faults == []


def test_a_changed_question_is_named_once_at_its_own_place(built: Path) -> None:
    edit(built / QUIZ, "stem: Who speaks?", "stem: Who is heard?")
    assert [fault.rule for fault in check(built).faults] == ["asked"]


def test_many_changes_are_one_line_a_notebook_and_all_of_them_if_asked_for(
    built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(built / QUIZ, "back: [1]", "back: [2]")
    assert len(check(built).faults) == 1
    assert main(["check", "--kit", str(built)]) == 1
    said = capsys.readouterr().out
    assert said.startswith(f"{QUIZ}:{line_of(built, QUIZ, 'id: guess')}: 'guess' and 1 more row have changed since ")
    assert main(["check", "--verbose", "--kit", str(built)]) == 1
    assert [line.split()[1] for line in capsys.readouterr().out.splitlines()] == ["'guess'", "'count'"]


def test_a_record_that_a_merge_dropped_is_asked_for(built: Path) -> None:
    edit(built / SECOND, '"shown": {', '"xshown": {')
    assert shown(built) == [f"{SECOND}:1: the notebook has no record of what it shows: run `coursekit build 01`"]


def test_only_the_lessons_that_a_change_shows_in_are_run(built: Path, ran: list[str]) -> None:
    edit(built / "lessons/00_start_here.py", "print(course)", "course")
    build(built, [])
    ran.clear()
    edit(built / VOICES, "role: mayor", "role: mayor of the town")
    assert build(built, []).splitlines()[-1] == "1 built, 1 already up to date"
    assert ran == ["01_who_is_late"]


def test_a_lesson_with_code_of_its_own_is_run_after_any_change(built: Path, ran: list[str]) -> None:
    edit(built / QUIZ, "feedback: Twice.", "feedback: Only twice.")
    build(built, [])
    assert ran == ["00_start_here", "01_who_is_late"], "lesson 00 prints the course"


def test_what_check_can_tell_is_told_before_anything_is_run(built: Path, ran: list[str]) -> None:
    edit(built / "lessons/01_who_is_late.py", 'course.quiz("count")', 'course.quiz("cuont")')
    line = line_of(built, "lessons/01_who_is_late.py", "cuont")
    with pytest.raises(NotBuilt, match=rf"01_who_is_late\.py:{line}: there is no question 'cuont'"):
        build(built, [])
    assert ran == []

"""Students' work in the repository is recognised by what is in it, and named."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from coursekit.authoring.checking.read_course import ReadCourse
from coursekit.authoring.checking.rules.students_work import StudentsWork
from coursekit.kit import Kit
from coursekit.report.build_report import make_report
from tests.gate.test_rules import CHECKED
from tests.report.classes import write_class

ROOT = Path(__file__).parents[3]
TEMPLATE = ROOT / "src/coursekit/authoring/new_kit/template/gitignore.tmpl"


def found(course: Path) -> list[tuple[str, str]]:
    return [(one.file, one.what) for one in StudentsWork(ReadCourse(course, CHECKED)).in_course()]


def git(course: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=course, check=True, capture_output=True)


@pytest.fixture
def course(tram_copy: Path, tram: Kit) -> Path:
    """A course in git, with the work of two students in a folder called after nothing."""
    git(tram_copy, "init", "--quiet")
    write_class(tram_copy / "monday", tram, 2)
    return tram_copy


def test_a_hand_in_is_named_before_it_is_committed_and_after(course: Path) -> None:
    assert ("monday/work-00000.json", "git would take a hand-in") in found(course)
    git(course, "add", "monday/work-00000.json")
    assert ("monday/work-00000.json", "git has a hand-in") in found(course)
    assert ("monday/work-00001.json", "git would take a hand-in") in found(course)


def test_what_git_ignores_is_nobody_elses(course: Path) -> None:
    (course / ".gitignore").write_text("monday/\n", encoding="utf-8")
    assert found(course) == []


def test_reports_of_any_name_are_named(course: Path, tram: Kit) -> None:
    make_report(tram, course / "monday", course / "whatever.html")
    named = dict(found(course))
    assert named["whatever.html"] == "git would take a class report"
    assert named["whatever.csv"] == "git would take a table of students' answers"


def test_without_git_there_is_nothing_to_find(course: Path) -> None:
    (course / ".git").rename(course / "no-git")
    assert found(course) == []


@pytest.mark.parametrize("rules", [ROOT / ".gitignore", TEMPLATE], ids=["this course", "a new kit"])
def test_the_usual_names_are_ignored_from_the_start(course: Path, rules: Path) -> None:
    (course / ".gitignore").write_bytes(rules.read_bytes())
    usual = (
        "x/tram-work-2026-11-29-1205.json",
        "hand-ins/ada.json",
        "hand-ins-b/a/b.json",
        "report.html",
        "report-b.csv",
    )
    for name in (*usual, "data/notes.csv"):
        (course / name).parent.mkdir(exist_ok=True, parents=True)
        (course / name).write_text("x", encoding="utf-8")
    told = subprocess.run(
        ["git", "ls-files", "--others", "--exclude-standard"], cwd=course, capture_output=True, text=True, check=True
    )
    listed = told.stdout.splitlines()
    assert "data/notes.csv" in listed
    assert not set(usual) & set(listed)

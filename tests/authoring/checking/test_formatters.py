"""What check says in each form: lines, one JSON document, annotations."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import pytest

from coursekit.authoring.checking.check import Report, check
from coursekit.authoring.checking.findings import Finding
from coursekit.authoring.checking.formatters import as_github, as_json, as_text
from coursekit.cli import main
from coursekit.kit.faults import Fault, KitError
from tests.authoring.conftest import edit

QUIZ = "data/quizzes/01.yaml"
STRANGE = Finding("lessons/01,a:b.py", 3, "100% of “it”,\r\nis: wrong", "write 99%0A", "figures")


def run(root: Path, *options: str) -> int:
    return main(["check", "--kit", str(root), *options])


def test_json_is_one_document_and_the_exit_code_stays(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(built, "--format", "json") == 0
    out, err = capsys.readouterr()
    assert (json.loads(out)["faults"], err) == ([], "")
    edit(built / QUIZ, "answer: 2", "answer: two")
    assert run(built, "--format", "json", "--quiet") == 1
    out, err = capsys.readouterr()
    told = json.loads(out)
    line = (built / QUIZ).read_text(encoding="utf-8").splitlines().index("    answer: two") + 1
    assert told["faults"] == [
        {"file": QUIZ, "line": line, "what": "'answer' is 'two'", "remedy": "expected a number", "rule": "data"}
    ]
    assert told["notices"] == []
    assert told["minutes"]["00_start_here"] == {"words": 55, "estimated": 3, "stated": 5}
    assert err == "coursekit: 1 fault\n"


def test_json_also_when_nothing_can_be_read(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (built / "data/article.yaml").write_text("[", encoding="utf-8")
    assert run(built, "--format", "json") == 1
    told = json.loads(capsys.readouterr().out)
    assert [(fault["file"], fault["line"]) for fault in told["faults"]] == [("data/article.yaml", 2)]
    assert told["minutes"] == {}


@pytest.mark.parametrize("form", ["json", "github"])
def test_without_a_course_nothing_is_on_standard_output(
    tmp_path: Path, form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "--format", form) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("coursekit: no course found")


def test_json_survives_any_pipe_and_any_text() -> None:
    told = as_json(Report([STRANGE], [STRANGE], [], []))
    assert told.isascii()
    assert json.loads(told)["faults"][0]["what"] == STRANGE.what


def test_annotations_are_escaped_as_github_documents_it(tmp_path: Path) -> None:
    assert as_github(Report([STRANGE], [], [], []), tmp_path) == (
        "::error file=lessons/01%2Ca%3Ab.py,line=3::100%25 of “it”,%0D%0Ais: wrong: write 99%250A"
    )


def test_annotations_name_files_from_the_top_of_the_repository(tmp_path: Path) -> None:
    course = tmp_path / "courses" / "100%"
    course.mkdir(parents=True)
    finding = Finding("data/a.csv", 2, "due", "look")
    (tmp_path / ".git").write_text("gitdir: elsewhere", encoding="utf-8")  # a worktree has a file
    assert as_github(Report([], [finding], [], []), course) == (
        "::warning file=courses/100%25/data/a.csv,line=2::due: look"
    )


def test_notices_are_warnings_and_change_no_exit_code(with_facts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(with_facts, "--format", "github") == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("::warning file=data/claims_checked.csv,line=2::C1 was to be reviewed by")


def test_text_has_faults_before_notices_and_is_empty_when_quiet_and_well(built: Path) -> None:
    report = check(built, datetime.date(2024, 1, 1))
    assert as_text(report, quiet=True) == ""
    assert as_text(report).endswith("\n\nall is well")
    finding = Finding("data/a.csv", 2, "due", "look")
    assert as_text(Report([finding], [finding], [], [])) == "data/a.csv:2: due: look\nnotice: data/a.csv:2: due: look"


def test_every_finding_has_a_rule(with_facts: Path) -> None:
    for path in with_facts.glob("lessons/*.py"):
        path.write_text(path.read_text(encoding="utf-8").replace("## ", "## Not ").replace("(01_", "(07_"))
    (with_facts / "data/glossary.yaml").write_text("[", encoding="utf-8")
    report = check(with_facts)
    assert len(report.faults) > 10
    assert [fault for fault in [*report.faults, *report.notices] if not fault.rule] == []


def many() -> list[Finding]:
    """More faults in one file than anybody reads, and one each in files before and after it."""
    found = [Finding("data/claims_checked.csv", line, "a fault", "correct it", "data") for line in range(1, 5001)]
    return [
        Finding("data/a.yaml", 1, "one", "correct it", "data"),
        *found,
        Finding("lessons/01.py", 7, "one", "correct it"),
    ]


def test_of_thousands_of_faults_a_hundred_are_shown_and_every_file_is_named() -> None:
    lines = as_text(Report(many(), [], [], [])).splitlines()
    assert len(lines) == 101
    assert lines[0] == "data/a.yaml:1: one: correct it"
    assert lines[1] == "data/claims_checked.csv:1: a fault: correct it"
    assert lines[-2:] == ["lessons/01.py:7: one: correct it", "and 4,902 more"]


def test_notices_are_counted_likewise() -> None:
    lines = as_text(Report([], many(), [], []), quiet=True).splitlines()
    assert (len(lines), lines[-1]) == (101, "and 4,902 more")


def test_github_gets_a_hundred_and_a_program_all(tmp_path: Path) -> None:
    report = Report(many(), [], [], [])
    lines = as_github(report, tmp_path).splitlines()
    assert len([line for line in lines if line.startswith("::error ")]) == 100
    assert lines[-2:] == ["::error file=lessons/01.py,line=7::one: correct it", "and 4,902 more"]
    assert len(json.loads(as_json(report))["faults"]) == 5002


def test_the_message_of_a_broken_kit_ends_somewhere_too() -> None:
    faults = [Fault("data/amounts.csv", line, "a fault", "none") for line in range(1, 301)]
    lines = str(KitError([*faults, Fault("data/voices.yaml", 1, "the cause", "none")])).splitlines()
    assert (lines[0], len(lines), lines[-1]) == ("301 faults in the kit's data", 102, "and 201 more")
    assert "data/voices.yaml:1: the cause, expected none" in lines

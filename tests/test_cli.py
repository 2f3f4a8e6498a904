"""The command line: what it prints, what it returns, and never a traceback."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from coursekit import cli, lab
from coursekit.cli.options import parser_of_all


def run(*arguments: str) -> int:
    """The exit code of ``coursekit`` with these arguments."""
    try:
        return cli.main(list(arguments))
    except SystemExit as end:  # how argparse leaves
        return int(end.code or 0)


@pytest.fixture
def folder(tram_copy: Path) -> Path:
    """A course with one lesson that is broken in a known way and has no notebook."""
    lessons = tram_copy / "lessons"
    lessons.mkdir(exist_ok=True)
    for path in lessons.iterdir():
        path.unlink()
    (lessons / "01_late.py").write_text("# %%\n1 / 0\n", encoding="utf-8")
    return tram_copy


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--version") == 0
    assert re.fullmatch(r"coursekit \d+\.\d+\.\d+\n", capsys.readouterr().out)


def test_help_lists_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--help") == 0
    out = capsys.readouterr().out
    assert all(
        re.search(rf"^    {command}\s", out, re.MULTILINE)
        for command in ("lab", "build", "check", "collect", "export", "new", "report", "verify-quotes")
    )


def test_the_course_is_found_from_inside(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(folder / "lessons")
    assert run("check") == 1
    out, err = capsys.readouterr()
    assert "lessons/01_late.py:1: there is no notebook: run `coursekit build 01`" in out.splitlines()
    faults = [line for line in out.splitlines() if not line.startswith("notice: ")]
    assert err == f"coursekit: {len(faults)} faults\n"


@pytest.mark.parametrize("command", ["lab", "build", "check", "verify-quotes article.txt"])
def test_no_course_here(
    tmp_path: Path, command: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(*command.split()) == 2
    assert re.fullmatch(r"coursekit: no course found .*--kit\n", capsys.readouterr().err)


def test_a_failing_cell_ends_the_build_with_one_message(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("build", "--kit", str(folder)) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "lessons/01_late.py:2: cell 1 stopped with ZeroDivisionError: division by zero" in err
    assert not (folder / "lessons" / "01_late.ipynb").exists()


def test_an_unknown_lesson_gets_the_list_of_lessons(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("build", "--kit", str(folder), "05") == 2
    assert capsys.readouterr().err == "coursekit: there is no lesson '05': the lessons are 01_late\n"


@pytest.mark.parametrize("option", ["--force", "--from-notebook"])
def test_what_overwrites_wants_a_name(folder: Path, option: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("build", "--kit", str(folder), option) == 2
    assert f"{option} LESSON" in capsys.readouterr().err


def test_a_notebook_is_carried_back_on_demand(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lesson, notebook = folder / "lessons/01_late.py", folder / "lessons/01_late.ipynb"
    lesson.write_text("# %%\nx = 1\n", encoding="utf-8")
    assert run("build", "--kit", str(folder)) == 0
    notebook.write_text(notebook.read_text(encoding="utf-8").replace("x = 1", "x = 2"), encoding="utf-8")
    assert run("build", "--kit", str(folder)) == 1
    assert "`coursekit build --from-notebook 01_late`" in capsys.readouterr().err
    assert run("build", "--kit", str(folder), "--from-notebook", "01") == 0
    assert lesson.read_text(encoding="utf-8") == "# %%\nx = 2\n"
    lesson.write_text("# %%\nx = 3\n", encoding="utf-8")
    assert run("build", "--kit", str(folder), "--merge", "01") == 0
    assert '"x = 3"' in notebook.read_text(encoding="utf-8")


@pytest.mark.parametrize("command", ["build", "check"])
def test_a_fault_in_the_data_is_one_clear_line(folder: Path, command: str, capsys: pytest.CaptureFixture[str]) -> None:
    voices = folder / "data" / "voices.yaml"
    voices.write_text(voices.read_text(encoding="utf-8") + "\n- id: [", encoding="utf-8")
    assert run(command, "--kit", str(folder)) == 1
    out, err = capsys.readouterr()
    assert re.search(r"^data/voices\.yaml:\d+: a bracket is not closed", out + err, re.MULTILINE)


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["bild"],
        ["check", "--bogus"],
        ["build", "--merge", "--from-notebook", "01"],
        ["build", "--merge", "--force", "01"],
        ["build", "--jobs", "0"],
        ["build", "--jobs", "two"],
        ["build", "--jobs", "²"],
    ],
)
def test_a_wrong_command_line_says_what_is_wrong(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    monkeypatch.chdir(folder)
    assert run(*arguments) == 2
    assert "coursekit" in capsys.readouterr().err


def test_lab_passes_on_what_it_does_not_know(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[tuple[Path, list[str]]] = []

    def start(root: Path, arguments: list[str], *, author: bool) -> int:
        assert not author  # unless asked for
        started.append((root, arguments))
        return 7

    monkeypatch.setattr(lab, "start", start)
    assert run("lab", "--kit", str(folder), "--no-browser", "--port=0") == 7
    assert started == [(folder, ["--no-browser", "--port=0"])]


def test_a_stopped_command_says_so(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def start(root: Path, arguments: list[str], *, author: bool) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(lab, "start", start)
    assert run("lab", "--kit", str(folder)) == 130
    assert capsys.readouterr().err == "coursekit: stopped\n"


def test_it_runs_as_a_module(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "coursekit", "check", "--kit", str(folder)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "there is no notebook" in done.stdout


def test_a_pipe_without_the_letters_it_takes_is_no_crash(folder: Path) -> None:
    (folder / "lessons" / "01_late.py").write_text('# %%\ncourse.quiz("приехал")\n', encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "coursekit", "check", "--kit", str(folder)],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "cp1252"},
    )
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert b"there is no question '???????'" in done.stdout


@pytest.mark.parametrize("option", ["-o", "--output", "--out"])
@pytest.mark.parametrize("command", ["report", "feedback"])
def test_where_to_write_is_called_alike_by_all_commands_and_as_before_too(command: str, option: str) -> None:
    assert parser_of_all().parse_args([command, "class", option, "there.html"]).output == Path("there.html")


@pytest.mark.parametrize(("command", "default"), [("report", "report.html"), ("feedback", "feedback")])
def test_the_former_name_is_in_no_help_and_changes_no_default(
    command: str, default: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert parser_of_all().parse_args([command, "class"]).output == Path(default)
    run(command, "--help")
    told = capsys.readouterr().out
    assert "--output" in told
    assert not re.search(r"--out\b(?!put)", told)

"""No file, no kit and no student can hide or forge what is printed."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from coursekit import cli, lab
from coursekit.authoring.checking.findings import Finding
from coursekit.export import Export
from coursekit.formatting import visible
from coursekit.kit.faults import Fault, KitError
from coursekit.terminal import bare, bare_output, shown_output, typed_as
from tests.test_cli import run

FORGED = "\x1b[2K\rall is well\n\u2028ok\x9b31m\u202egnp\u2066\x00"
SHOWN = r"\x1b[2K\rall is well\n\u2028ok\x9b31m\u202egnp\u2066\x00"

OBEYED = [
    chr(n)
    for n in (
        *range(32),
        *range(0x7F, 0xA0),
        0x61C,
        0x200E,
        0x200F,
        *range(0x2028, 0x202F),
        *range(0x2066, 0x206A),
        0xD800,
    )
]


def obeyed(text: str) -> set[str]:
    """What of it a terminal would follow, but ends of lines."""
    return set(text) & {letter for letter in OBEYED if letter != "\n"}


@pytest.mark.parametrize("letter", OBEYED)
def test_a_letter_that_would_be_obeyed_is_written_out(letter: str) -> None:
    shown = visible(f"a{letter}b")
    assert shown.isprintable()
    assert shown.encode().decode("unicode_escape") == f"a{letter}b"


@pytest.mark.parametrize("text", ["Zoë 🚋", "نیلوفر\u200cها", "👩\u200d🏫", "Łódź\u00a0– 1\u202f000", "C:\\new", ""])
def test_other_letters_stay_as_they_are(text: str) -> None:
    assert visible(text) == text


def test_whatever_is_printed_is_shown_and_lines_end_where_they_do(capsys: pytest.CaptureFixture[str]) -> None:
    before = sys.stdout, sys.stderr
    with shown_output():
        print("one", FORGED, sep="\t")
        sys.stderr.writelines(["\x1b]0;title\x07\n"])
        assert sys.stdout.isatty() is False
        print("\r12%", end="", file=bare(sys.stderr))
        with bare_output():
            print("\x1b[1mbold\x1b[0m")
    assert (sys.stdout, sys.stderr) == before
    out, err = capsys.readouterr()
    assert out == f"one\t{SHOWN.replace(chr(92) + 'n', chr(10))}\n\x1b[1mbold\x1b[0m\n"
    assert err == "\\x1b]0;title\\x07\n\r12%"


def test_a_stream_that_lacks_letters_gets_a_question_mark() -> None:
    """As a pipe on Windows does, which has an encoding of its own."""
    code = "import sys; from coursekit.terminal import shown_output\nwith shown_output(): print('Łódź', chr(0xd800), chr(27))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, env={**os.environ, "PYTHONIOENCODING": "ascii"}, check=True
    )
    assert done.stdout.split() == [b"??d?", b"\\ud800", b"\\x1b"]


def test_a_finding_a_fault_and_a_loss_are_one_line_each() -> None:
    assert str(Finding(f"data/{FORGED}.csv", 3, FORGED, "correct it")) == f"data/{SHOWN}.csv:3: {SHOWN}: correct it"
    fault = Fault(f"data/{FORGED}.csv", 3, FORGED, FORGED)
    assert str(fault) == f"data/{SHOWN}.csv:3: {SHOWN}, expected {SHOWN}"
    assert len(str(KitError([fault])).splitlines()) == 2
    assert Export(b"", FORGED, [FORGED]).report() == f"{SHOWN}\n- {SHOWN}"


@pytest.mark.parametrize("format_", ["text", "github", "json"])
def test_a_check_of_a_kit_with_hostile_text_forges_no_line(
    tram_copy: Path, format_: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tram_copy / "data/quizzes" / f"{FORGED.translate({0: None})}.yaml").write_text("- {", encoding="utf-8")
    voices = tram_copy / "data/voices.yaml"
    voices.write_text(
        voices.read_text(encoding="utf-8") + '\n- {id: "a\\e[31m\\nb", "\\e\\n\\L\\N": 1}\n', encoding="utf-8"
    )
    assert cli.main(["check", "--kit", str(tram_copy), "--format", format_]) == 1
    out, err = capsys.readouterr()
    assert obeyed(out + err) == set()
    begins = {"text": "data/", "github": "::", "json": ""}[format_]
    assert all(line.startswith((begins, "notice: ", "lessons/")) for line in out.splitlines())


@pytest.mark.parametrize(
    "words",
    [
        ["ch\x1b[31mck"],
        ["check", "--\x1b[31m\nall is well"],
        ["report", "\x1b[31m"],
        ["build", "\x1b", "--jobs", "\x1b"],
    ],
)
def test_what_was_typed_comes_back_as_text(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    code = run(*words)
    out, err = capsys.readouterr()
    assert (code, out) == (2, "")
    assert obeyed(err) == set()
    assert "\nall is well" not in err


def test_jupyter_may_colour_what_it_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    seen: list[object] = []
    (tmp_path / "lessons").mkdir()
    (tmp_path / "lessons/00_a.ipynb").touch()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("jupyterlab.labapp.LabApp.launch_instance", lambda _: seen.append(sys.stdout))
    with shown_output():
        lab.start(tmp_path, [])
    assert seen == [sys.stdout]


def test_somebody_who_is_asked_can_answer(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("42\n"))
    with shown_output():
        assert input("How many\x1b? ") == "42"
    assert capsys.readouterr().out == "How many\\x1b? "


def test_a_service_that_has_closed_its_output_is_no_fault(tmp_path: Path) -> None:
    command = f"exec '{sys.executable}' -m coursekit --version >&-"
    done = subprocess.run(["sh", "-c", command], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_command_in_a_message_can_be_typed_as_it_stands(tram_copy: Path) -> None:
    """Where `coursekit` alone would not be found."""
    (tram_copy / "lessons").mkdir(exist_ok=True)
    (tram_copy / "lessons/09_more.py").write_text("# %%\nx = 1\n", encoding="utf-8")
    program = Path(sys.executable).parent / "coursekit"
    here = {"PATH": "/usr/bin:/bin", "COURSEKIT_STORE": "memory"}
    said = subprocess.run([program, "check"], cwd=tram_copy, env=here, capture_output=True, text=True, check=False)
    command = next(line for line in said.stdout.splitlines() if "09_more.py:1: there is no notebook" in line).split(
        "`"
    )[1]
    assert command == f"{program} build 09"
    done = subprocess.run(command, cwd=tram_copy, env=here, shell=True, check=False)
    assert done.returncode == 0
    assert (tram_copy / "lessons/09_more.ipynb").exists()


def test_where_its_name_is_found_the_command_is_called_by_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "a course" / "bin"
    folder.mkdir(parents=True)
    program = folder / "coursekit"
    program.touch(mode=0o755)
    assert typed_as(str(program), search=str(folder)) == "coursekit"
    assert typed_as(str(program), search="/nowhere") == f"'{program}'"
    monkeypatch.chdir(tmp_path / "a course")
    assert typed_as(str(program), search="/nowhere") == "bin/coursekit"
    assert typed_as("/x/coursekit/__main__.py", search="/nowhere").endswith(" -m coursekit")
    assert typed_as("/x/pytest/__main__.py", search="/nowhere") == "coursekit", "it was called by another program"

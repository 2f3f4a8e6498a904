"""`coursekit export`: what it writes, what it says, and what it leaves alone."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from coursekit import cli
from tests.export.conftest import BROKEN
from tests.export.gift_reader import read_gift
from tests.export.qti_reader import read_package
from tests.files.machine import room_for


def run(*arguments: str | Path) -> int:
    try:
        return cli.main(["export", *map(str, arguments)])
    except SystemExit as end:  # how argparse leaves
        return int(end.code or 0)


@pytest.mark.parametrize(("name", "begins"), [
    ("gift", b"$CATEGORY"), ("moodle", b"<?xml"), ("canvas", b"PK"), ("qti", b"PK"), ("docx", b"PK"), ("anki", b"PK"), ("sheet", b"<!doctype html>"), ("argdown", b"# The tram")
])  # fmt: skip
def test_a_file_for_each_format(tram_copy: Path, name: str, begins: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    path = tram_copy / "out"
    assert run(name, "--kit", tram_copy, "-o", path) == 0
    first = path.read_bytes()
    assert first.startswith(begins)
    out, err = capsys.readouterr()
    assert " exported " in out.split("\n")[0]
    assert err == ""
    assert run(name, "--kit", tram_copy, "-o", path) == 0
    assert path.read_bytes() == first
    assert [other for other in tram_copy.iterdir() if other.name.startswith(".")] == []


def test_the_report_names_what_is_left_out(tram_copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("gift", "--kit", tram_copy, "-o", tram_copy / "out.gift") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "33 questions of 4 lessons exported as GIFT"
    assert "- adding up sums: left out: GIFT cannot add up (2 questions: tram-tally, pays-riders)" in lines
    assert "- confidence ratings are not exported: GIFT has no place for them (1 question: tram-match)" in lines
    assert "- verdict-mixed (a mixed round) asks questions of other lessons again: left out" in lines
    assert len(read_gift((tram_copy / "out.gift").read_text("utf-8"))) == 33


def test_one_lesson_by_number(tram_copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("gift", "--kit", tram_copy, "-o", tram_copy / "out.gift", "--lesson", "02", "01") == 0
    names = [question.name for question in read_gift((tram_copy / "out.gift").read_text("utf-8"))]
    assert names == [
        "decides-guess",
        "decides-vote",
        "decides-heard",
        "decides-order",
        "decides-again",
        "pays-sum",
        "pays-words",
    ]
    assert capsys.readouterr().out.startswith("7 questions of 2 lessons exported")


def test_a_key_is_for_a_sheet(tram_copy: Path) -> None:
    path = tram_copy / "sheet.html"
    assert run("sheet", "--kit", tram_copy, "-o", path, "--key") == 0
    assert "<h2" in path.read_text("utf-8")
    assert 'id="key-tram-single"' in path.read_text("utf-8")
    assert run("gift", "--kit", tram_copy, "-o", path, "--key") == 2


def test_a_statement_asked_about_twice_is_exported_once(tram_copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    quizzes = tram_copy / "data" / "quizzes"
    again = 'lesson: "01"\nrounds:\n  - {id: again, objective: "01.1", ask: who_said_it, title: Again, seed: 9}\n'
    (quizzes / "09.yaml").write_text(again, encoding="utf-8")
    assert run("gift", "--kit", tram_copy, "-o", tram_copy / "out.gift") == 0
    assert "- again repeats 4 questions of tram-who: not exported twice" in capsys.readouterr().out.splitlines()
    names = [question.name for question in read_gift((tram_copy / "out.gift").read_text("utf-8"))]
    assert len([name for name in names if name.endswith("t-mayor-1") and "mode" not in name]) == 1


@pytest.mark.parametrize(("arguments", "says"), [
    (["gift", "-o", "nowhere/out.gift"], "there is no folder nowhere"),
    (["gift", "-o", "data"], "cannot write data: it is a folder"),
    (["gift", "-o", "out", "--lesson", "77"], "no questions for a lesson '77': the lessons with questions are 00, 01, 02, 03"),
])  # fmt: skip
def test_what_cannot_be_done_is_said_in_one_line(
    tram_copy: Path,
    arguments: list[str],
    says: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tram_copy)
    assert run(*arguments) == 1
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert says in err
    assert not (tram_copy / "out").exists()


def test_no_argument_no_argdown(tram_copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tram_copy / "data" / "argument.yaml").unlink()
    quiz = tram_copy / "data" / "quizzes" / "00.yaml"
    text = quiz.read_text("utf-8")
    start = text.index("  - id: tram-map")
    quiz.write_text(text[:start] + text[text.index("rounds:") :], encoding="utf-8")
    assert run("argdown", "--kit", tram_copy, "-o", tram_copy / "out") == 1
    assert "this kit has no argument to show" in capsys.readouterr().err


def test_a_broken_kit_leaves_the_file_as_it_was(tram_copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tram_copy / "mine.gift"
    path.write_text("kept", encoding="utf-8")
    (tram_copy / "data" / "quizzes" / "01.yaml").write_text("lesson: [", encoding="utf-8")
    assert run("gift", "--kit", tram_copy, "-o", path) == 1
    assert "data/quizzes/01.yaml:2:" in capsys.readouterr().err
    assert path.read_text("utf-8") == "kept"


def test_a_write_that_fails_halfway_leaves_the_file_as_it_was(
    tram_copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tram_copy / "mine.gift"
    path.write_text("kept", encoding="utf-8")

    with room_for(1_000):
        assert run("gift", "--kit", tram_copy, "-o", path) == 1
    assert capsys.readouterr().err == f"coursekit: cannot write {path}: File too large\n"
    assert path.read_text("utf-8") == "kept"
    assert sorted(tram_copy.glob(".*")) == []


def test_characters_that_no_file_can_hold_are_counted(tram_copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    quiz = tram_copy / "data" / "quizzes" / "02.yaml"
    quiz.write_text(quiz.read_text("utf-8").replace("Count again.", r'"Count\x01 again.\x0b"'), encoding="utf-8")
    assert run("gift", "--kit", tram_copy, "-o", tram_copy / "out") == 0
    assert "control characters cannot be written: 2 of them replaced by \ufffd" in capsys.readouterr().out
    assert BROKEN[1] not in (tram_copy / "out").read_text("utf-8")


def test_a_lesson_with_two_quiz_files_is_one_lesson(tram_copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    more = """lesson: "02"
questions:
  - {id: more, kind: text, objective: "02.1", stem: Say more., back: [3], model: More., points: [It says more.]}
"""
    (tram_copy / "data" / "quizzes" / "09.yaml").write_text(more, encoding="utf-8")
    path = tram_copy / "out.zip"
    assert run("qti", "--kit", tram_copy, "-o", path, "--lesson", "02_who_pays") == 0
    assert capsys.readouterr().out.startswith("3 questions of 1 lesson exported")
    assert read_package(path.read_bytes()).tests == {"02 Who pays?": ["pays-sum", "pays-words", "more"]}


def test_shares_that_moodle_does_not_know_are_named(tram_copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = "".join(f"      - {{text: Option {n}, correct: true, feedback: Yes {n}.}}\n" for n in range(11))
    question = f'lesson: "02"\nquestions:\n  - id: eleven\n    kind: multiple\n    objective: "02.1"\n    stem: Which?\n    back: [1]\n    options:\n{options}'
    (tram_copy / "data" / "quizzes" / "09.yaml").write_text(question, encoding="utf-8")
    assert run("gift", "--kit", tram_copy, "-o", tram_copy / "out") == 0
    assert "- eleven has shares smaller than a tenth: import it with “nearest grade”" in capsys.readouterr().out


def test_two_questions_of_one_name_are_refused(tram_copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (tram_copy / "data" / "quizzes" / "02.yaml").read_text("utf-8").replace("pays-words", "tram-who-t-aim")
    (tram_copy / "data" / "quizzes" / "02.yaml").write_text(text, encoding="utf-8")
    assert run("qti", "--kit", tram_copy, "-o", tram_copy / "out") == 1
    assert "2 questions would be exported as 'tram-who-t-aim': give a question" in capsys.readouterr().err


@pytest.mark.parametrize(("name", "library"), [("docx", "docx"), ("anki", "genanki")])
def test_a_package_that_is_missing_is_named(
    tram_copy: Path, name: str, library: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    monkeypatch.chdir(tram_copy)
    assert run(name, "--kit", tram_copy, "-o", tram_copy / "out") == 1
    assert (
        f"which is not installed: {sys.executable} -m pip install babel beautifulsoup4 genanki"
        in capsys.readouterr().err
    )
    assert not (tram_copy / "out").exists()

"""Names of files and students that hide or forge what is shown: one line each, on the terminal, the page and the
table."""

from __future__ import annotations

from pathlib import Path

import pytest

from coursekit import cli
from tests.report.conftest import Classroom
from tests.test_terminal import obeyed

FORGED = "\x1b[2K\rcounted\n\u2028ok\x9b31m\u202egnp\u2066"
SHOWN = r"\x1b[2K\rcounted\n\u2028ok\x9b31m\u202egnp\u2066"
AS_A_NAME = r"\x1b[2K counted ok\x9b31m\u202egnp\u2066"


@pytest.fixture
def hostile(classroom: Classroom) -> Classroom:
    """Three who count, two of them from one browser, and two files that are set aside."""
    entry = classroom.entry("pays-sum", "3", outcome="right")
    for file, student, id_ in ((f"{FORGED}.json", "x", "a"), ("b.json", FORGED, "b"), ("c.json", "Ada\u202e", "b")):
        classroom.hand_in(file, classroom.work(id_, student, pays__sum=entry, tram__words=entry))
    (classroom.folder / f"bad{FORGED}.json").write_bytes(b"{")
    sound = (classroom.folder / "b.json").read_bytes()
    (classroom.folder / "d.json").write_bytes(sound.replace(b'"right"', b'"\\u001b[31m\\n"'))
    classroom.out = classroom.out.with_name(f"{FORGED}.html")
    return classroom


def test_on_the_terminal(hostile: Classroom, tram_copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["report", str(hostile.folder), "--kit", str(tram_copy), "-o", str(hostile.out)]) == 0
    out, err = capsys.readouterr()
    assert obeyed(out + err) == set()
    assert len(out.splitlines()) == 1
    browser, count, bad, invalid = err.splitlines()
    assert browser.startswith(rf"b.json (“{AS_A_NAME}”) and c.json (“Ada\u202e”) come from one browser")
    assert count == "2 files set aside:"
    assert bad.startswith(f"  bad{SHOWN}.json: unreadable: ")
    assert invalid.startswith(
        r"  d.json: unreadable: it does not have the form of saved work: Invalid enum value '\x1b[31m"
    )


def test_on_the_page_and_in_the_table(hostile: Classroom) -> None:
    page, lines, _ = hostile.report()
    assert obeyed(page) == set()
    assert f"<bdi>bad{SHOWN}.json</bdi>" in page
    assert {(line["file"], line["name"]) for line in lines} == {
        (f"{SHOWN}.json", "x"),
        ("b.json", AS_A_NAME),
        ("c.json", r"Ada\u202e"),
    }

"""A large class, read and counted by several processes: what comes of it is what one makes of it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from coursekit import cli
from coursekit.errors import CourseError
from coursekit.report import build_report, classwide, hand_ins, process_pool
from coursekit.report.process_pool import ProcessPool
from tests.report.classes import hand_in, students
from tests.report.conftest import Classroom
from tests.report.malformed import write_malformed

FILES = 30


def report(
    classroom: Classroom, few: int, batch: int, monkeypatch: pytest.MonkeyPatch
) -> tuple[bytes, bytes, list[str]]:
    monkeypatch.setattr(process_pool, "FEW", few)
    monkeypatch.setattr(process_pool, "_PROCESSES", 2)
    monkeypatch.setattr(build_report, "_BATCH", batch)
    monkeypatch.setattr(hand_ins, "_BATCH", batch)
    said = build_report.make_report(classroom.kit, classroom.folder, classroom.out).notices
    return classroom.out.read_bytes(), classroom.out.with_suffix(".csv").read_bytes(), said


@pytest.fixture
def class_of_thirty(classroom: Classroom) -> Classroom:
    """With files that do not count among theirs, and one that is there twice."""
    hand_in(classroom.folder, students(classroom.kit, FILES))
    write_malformed(classroom.folder, classroom.kit, FILES)
    first = min(classroom.folder.iterdir())
    (classroom.folder / "zz-again.json").write_bytes(first.read_bytes())
    return classroom


def test_one_process_and_several_make_the_same_report(
    class_of_thirty: Classroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = report(class_of_thirty, 10 * FILES, 7, monkeypatch)
    together = report(class_of_thirty, 0, 7, monkeypatch)
    assert together == alone
    assert b"the same, byte by byte, as" in alone[0]


def test_the_shares_of_a_class_come_to_what_the_whole_does(
    class_of_thirty: Classroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert report(class_of_thirty, 10 * FILES, 4, monkeypatch) == report(
        class_of_thirty, 10 * FILES, 10 * FILES, monkeypatch
    )


def test_what_the_page_has_no_room_for_is_the_same_in_shares(
    classroom: Classroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(classwide, "MOST_TEXTS", 8)
    hand_in(classroom.folder, students(classroom.kit, 12))
    page, _, _ = report(classroom, FILES, 5, monkeypatch)
    assert page == report(classroom, FILES, FILES, monkeypatch)[0]
    shown = [part.count(b'<p class="who">') for part in page.split(b'<ul class="texts">')[1:]]
    assert shown
    assert set(shown) == {8}


def who(files: Sequence[int]) -> tuple[int, int]:
    """Which process was given how many."""
    return os.getpid(), len(files)


def test_few_files_start_no_process_and_many_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process_pool, "_PROCESSES", 2)
    with ProcessPool() as one:
        assert list(one.each(who, range(10), 4, "reading")) == [(os.getpid(), 4), (os.getpid(), 4), (os.getpid(), 2)]
        found = list(one.each(who, range(process_pool.FEW + 1), 100, "reading"))
        assert sum(count for _, count in found) == process_pool.FEW + 1
        assert os.getpid() not in {process for process, _ in found}


def test_a_process_that_dies_is_said_and_nothing_is_written(
    class_of_thirty: Classroom, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tram_copy: Path
) -> None:
    monkeypatch.setattr(build_report, "count_batch", ended)
    monkeypatch.setattr(process_pool, "FEW", 0)
    monkeypatch.setattr(process_pool, "_PROCESSES", 2)
    command = ["report", str(class_of_thirty.folder), "--kit", str(tram_copy), "-o", str(class_of_thirty.out)]
    assert cli.main(command) == 1
    err = capsys.readouterr().err
    assert "was ended from outside" in err
    assert "Traceback" not in err
    assert not list(class_of_thirty.out.parent.glob("*report*"))


def ended(*_: object) -> None:
    os._exit(9)


def test_what_a_process_raises_reaches_whoever_asked() -> None:
    with ProcessPool() as one, pytest.raises(CourseError, match="no such thing"):
        list(one.each(refuses, range(2), 1, "reading"))


def refuses(_: Sequence[int]) -> None:
    raise CourseError("no such thing")

"""What a report does not look into is named: links, pipes and devices, files and folders that nobody may open."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from coursekit import cli
from coursekit.errors import CourseError
from coursekit.report.hand_ins import hand_ins_in
from coursekit.report.process_pool import ProcessPool
from tests.report.conftest import Classroom

ONE = ("--kit", str(Path(__file__).parents[1] / "kits/tram"))


@pytest.fixture
def group(classroom: Classroom) -> Path:
    """A class of two, and a group of one in a folder of its own."""
    for file in ("a.json", "b.json", "group/c.json"):
        student = Path(file).stem
        classroom.hand_in(file, classroom.work(student, pays__sum=classroom.entry("pays-sum", "3")))
    return classroom.folder / "group"


def counted(classroom: Classroom) -> list[str]:
    return [one.file for one in hand_ins_in(classroom.folder, classroom.kit.article.id, ProcessPool()).counted]


def aside(classroom: Classroom) -> dict[str, tuple[str, str]]:
    told = hand_ins_in(classroom.folder, classroom.kit.article.id, ProcessPool()).aside
    return {one.file: (one.reason, one.why) for one in told}


@contextmanager
def nobody_may_list(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As mode 000 does for all but root, who often runs tests."""
    sound = os.scandir

    def refused(path: str) -> object:
        if Path(path) == folder:
            raise PermissionError(13, "Permission denied", path)
        return sound(path)

    with monkeypatch.context() as patched:
        patched.setattr(os, "scandir", refused)
        yield


def test_a_folder_that_may_not_be_read_is_named_once_first_and_in_the_exit_code(
    classroom: Classroom, group: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(30):
        (classroom.folder / f"{number:02}.json").write_bytes(b"%d" % number)
    with nobody_may_list(group, monkeypatch):
        assert cli.main(["report", str(classroom.folder), "-o", str(classroom.out), *ONE]) == 1
    out, err = capsys.readouterr()
    assert err.splitlines()[:2] == [
        "31 files set aside:",
        "  group/: not opened: this folder cannot be opened: Permission denied. What is in it is not counted",
    ]
    assert err.splitlines()[-1] == "coursekit: the report lacks what could not be opened"
    assert (out + err).count("group") == 1
    assert out.startswith("2 hand-ins counted: ")
    assert classroom.out.read_text(encoding="utf-8").count("<bdi>group/</bdi>") == 1


def test_a_folder_whose_files_may_be_listed_and_not_opened_is_named_and_not_each_of_them(
    classroom: Classroom, group: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Mode 444."""
    sound = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != group and sound(path, mode))
    assert set(aside(classroom)) == {"group/"}
    assert counted(classroom) == ["a.json", "b.json"]


def test_when_the_folder_itself_may_not_be_read_there_is_one_message(
    classroom: Classroom, group: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (
        nobody_may_list(classroom.folder, monkeypatch),
        pytest.raises(CourseError, match="cannot be opened: Permission"),
    ):
        counted(classroom)


def test_a_file_that_may_not_be_read_is_told_from_one_that_is_damaged(
    classroom: Classroom, group: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (classroom.folder / "b.json").write_bytes(b"{")
    sound = os.open

    def refused(path: Path, *rest: int) -> int:
        if Path(path).name == "a.json":
            raise PermissionError(13, "Permission denied", str(path))
        return sound(path, *rest)

    monkeypatch.setattr(os, "open", refused)
    assert [(file, reason) for file, (reason, _) in aside(classroom).items()] == [
        ("a.json", "not opened"),
        ("b.json", "unreadable"),
    ]
    assert aside(classroom)["a.json"][1] == "it cannot be opened: Permission denied"


def test_a_linked_hand_in_is_listed_and_not_read(classroom: Classroom, group: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.json"
    (classroom.folder / "a.json").rename(secret)
    for name in ("a.json", "a.txt", ".a.json"):
        (classroom.folder / name).symlink_to(secret)
    (classroom.folder / "nowhere.json").symlink_to("missing")
    (classroom.folder / "more").symlink_to(tmp_path)
    (classroom.folder / "folder.json").symlink_to(tmp_path)
    assert counted(classroom) == ["b.json", "group/c.json"]
    link = ("passed over", "it is a link: put here what it leads to")
    told = aside(classroom)
    assert told.pop(".a.json")[0] == "passed over"
    assert told == dict.fromkeys(("a.json", "a.txt", "nowhere.json", "more/", "folder.json/"), link)


def test_the_folder_of_hand_ins_may_be_a_link(classroom: Classroom, group: Path, tmp_path: Path) -> None:
    (tmp_path / "linked").symlink_to(classroom.folder)
    told = hand_ins_in(tmp_path / "linked", classroom.kit.article.id, ProcessPool())
    assert [one.file for one in told.counted] == ["a.json", "b.json", "group/c.json"]


def test_pipes_and_devices_are_listed_and_never_waited_for(classroom: Classroom, group: Path) -> None:
    for name in ("pipe.json", "pipe.txt", "pipe"):
        os.mkfifo(classroom.folder / name)
    (classroom.folder / "terminal.json").symlink_to("/dev/zero")
    assert {file: reason for file, (reason, _) in aside(classroom).items()} == {
        "pipe": "no hand-in",
        "pipe.txt": "no hand-in",
        "pipe.json": "unreadable",
        "terminal.json": "passed over",
    }
    assert counted(classroom) == ["a.json", "b.json", "group/c.json"]


def test_a_file_that_becomes_a_pipe_while_it_is_opened_is_not_waited_for(
    classroom: Classroom, group: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = os.open

    def swapped(path: Path, *rest: int) -> int:
        if Path(path).name == "a.json" and not Path(path).is_fifo():
            Path(path).unlink()
            os.mkfifo(path)
        return sound(path, *rest)

    monkeypatch.setattr(os, "open", swapped)
    assert aside(classroom)["a.json"] == ("unreadable", "it is a pipe, a device or a socket")

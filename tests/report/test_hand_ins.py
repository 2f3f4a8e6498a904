"""Which files count, and what is said of those that do not."""

from __future__ import annotations

import os
import shlex
import zipfile
from pathlib import Path

import pytest

from coursekit import cli
from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.report.folder_files import passed_over
from coursekit.report.hand_ins import UNEXPECTED, Sorted, hand_ins_in
from coursekit.report.process_pool import ProcessPool
from coursekit.storage.work import file_of
from tests.report.classes import sealed
from tests.report.conftest import Classroom


def found(classroom: Classroom) -> Sorted:
    told = hand_ins_in(classroom.folder, classroom.kit.article.id, ProcessPool())
    assert not any(UNEXPECTED in one.why for one in told.aside), "the report fails on a file"
    return told


def reasons(classroom: Classroom) -> dict[str, str]:
    return {one.file: one.reason for one in found(classroom).aside}


def test_files_in_folders_count_in_the_order_of_their_names(classroom: Classroom) -> None:
    for file, student in (("b.json", "b"), ("a/work.json", "a"), ("c/deep/er.JSON", "c")):
        classroom.hand_in(file, classroom.work(student, pays__sum=classroom.entry("pays-sum", "3")))
    assert [one.file for one in found(classroom).counted] == ["a/work.json", "b.json", "c/deep/er.JSON"]


def test_no_odd_file_stops_the_others(classroom: Classroom) -> None:
    good = classroom.work("a1", pays__sum=classroom.entry("pays-sum", "3"))
    classroom.hand_in("good.json", good)
    data = file_of(good)
    other = Kit.__name__.encode()
    odd = {
        "bytes.json": b"\xff\x00\x01",
        "cut.json": data[:-9],
        "deep.json": b"[" * 200_000,
        "deeper.json": sealed(b"[" * 200_000),
        "empty.json": b"",
        "list.json": b"[1, 2]",
        "nan.json": sealed(
            b'{"kit":"x","id":"a","places":{"questions":{"q":{"answer":NaN,"dot":["a",1],"by":{"a":1}}}}}'
        ),
        "newer.json": data.replace(b'"version":1', b'"version":2'),
        "other.json": file_of(classroom.work("a2")).replace(classroom.kit.article.id.encode(), other),
        "tampered.json": data.replace(b'"3"', b'"4"'),
        "utf16.json": data.decode().encode("utf-16"),
        "utf16-le.json": data.decode().encode("utf-16-le"),
        "wrong.json": sealed(b'{"kit":"x","id":"a","places":[]}'),
    }
    for name, written in odd.items():
        (classroom.folder / name).write_bytes(written)
    (classroom.folder / "copy.json").write_bytes(data)
    (classroom.folder / "folder.json").mkdir()
    os.mkfifo(classroom.folder / "pipe.json")
    (classroom.folder / "circle.json").symlink_to("circle.json")
    (classroom.folder / "round").symlink_to(classroom.folder)
    with (classroom.folder / "huge.json").open("wb") as huge:
        huge.truncate(6_000_000)
    assert [one.file for one in found(classroom).counted] == ["good.json"]
    assert reasons(classroom) == {
        "bytes.json": "unreadable",
        "circle.json": "passed over",
        "cut.json": "unreadable",
        "deep.json": "foreign",
        "deeper.json": "unreadable",
        "empty.json": "unreadable",
        "folder.json": "unreadable",
        "copy.json": "duplicate",
        "huge.json": "foreign",
        "list.json": "foreign",
        "nan.json": "unreadable",
        "newer.json": "newer",
        "other.json": "foreign",
        "pipe.json": "unreadable",
        "round/": "passed over",
        "tampered.json": "tampered",
        "utf16-le.json": "unreadable",
        "utf16.json": "unreadable",
        "wrong.json": "unreadable",
    }
    why = {one.file: one.why for one in found(classroom).aside}
    assert "UTF-16" in why["utf16.json"]
    assert "UTF-16" in why["utf16-le.json"]
    assert why["folder.json"] == "it is a folder"
    assert why["copy.json"].endswith("as good.json")


def test_a_student_counts_once_with_the_most_changes(classroom: Classroom) -> None:
    for file, changes in (("monday.json", 3), ("tuesday.json", 9), ("wednesday.json", 5)):
        entry = classroom.entry("pays-sum", "3", by={"w1": changes})
        classroom.hand_in(file, classroom.work("same", "Ada" if changes > 3 else "", pays__sum=entry))
    assert [one.file for one in found(classroom).counted] == ["tuesday.json"]
    told = {one.file: one.why for one in found(classroom).aside}
    assert told == dict.fromkeys(("monday.json", "wednesday.json"), "it is an earlier state of tuesday.json")


def test_two_who_share_a_browser_both_count_and_somebody_is_told(classroom: Classroom) -> None:
    for file, name in (("ada.json", "Ada"), ("bo.json", "Bo"), ("ada-2.json", " ada ")):
        entry = classroom.entry("pays-sum", "3", by={"w1": len(file)})
        classroom.hand_in(file, classroom.work("same", name, pays__sum=entry))
    assert [one.file for one in found(classroom).counted] == ["ada-2.json", "bo.json"]
    assert len(found(classroom).notices) == 1
    assert "bo.json (“Bo”)" in found(classroom).notices[0]


def test_what_was_perhaps_meant_as_a_hand_in_is_named(classroom: Classroom) -> None:
    work = classroom.work("a1", pays__sum=classroom.entry("pays-sum", "3"))
    for file in ("work.json.txt", "work.json (1)", ".work.json", "class.zip", "notes.txt"):
        (classroom.folder / file).write_bytes(b"Remember the milk" if file == "notes.txt" else file_of(work))
    passed = reasons(classroom)
    looked_at = dict.fromkeys((".work.json", "class.zip", "work.json (1)", "work.json.txt"), "passed over")
    assert passed == {**looked_at, "notes.txt": "no hand-in"}


def test_a_name_that_is_no_text_can_be_shown(classroom: Classroom) -> None:
    path = os.fsencode(classroom.folder) + b"/\xff\xfe.json"
    Path(os.fsdecode(path)).write_bytes(b"{")
    assert reasons(classroom) == {"\ufffd\ufffd.json": "unreadable"}
    page, _, _ = classroom.report()
    assert "\ufffd\ufffd.json" in page


@pytest.mark.parametrize("make", [False, True])
def test_without_any_file_there_is_one_clear_message(tmp_path: Path, make: bool) -> None:
    folder = tmp_path / "none"
    if make:
        folder.mkdir()
        (folder / "notes.txt").write_text("hello", encoding="utf-8")
    with pytest.raises(CourseError, match="no hand-in in" if make else "no folder"):
        hand_ins_in(folder, "tram", ProcessPool())


@pytest.mark.parametrize("command", ["report", "feedback"])
def test_an_archive_in_the_place_of_a_folder_is_answered_with_what_to_type(
    command: str,
    classroom: Classroom,
    tram_copy: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """What it says to type is typed here, and the command then finds the hand-in."""
    monkeypatch.chdir(classroom.folder.parent)
    with zipfile.ZipFile("my class.zip", "w") as archive:
        archive.writestr("Ada_work.json", file_of(classroom.work("a", "Ada")))
    kit = ["--kit", str(tram_copy)]
    assert cli.main([command, "my class.zip", *kit]) == 1
    said = capsys.readouterr().err
    assert said.splitlines() == [
        "coursekit: my class.zip is an archive: take the hand-ins out by `coursekit collect 'my class.zip' -o 'my class'`, "
        "then name 'my class' instead"
    ]
    assert cli.main([*shlex.split(said.split("`")[1])[1:], *kit]) == 0
    assert cli.main([command, "my class", *kit, "--output", "out.html" if command == "report" else "out"]) == 0


def test_a_file_in_the_place_of_a_folder_is_answered_with_its_folder(classroom: Classroom) -> None:
    classroom.hand_in("a.json", classroom.work("a"))
    with pytest.raises(CourseError, match=r"a\.json is a file: name the folder that it is in"):
        hand_ins_in(classroom.folder / "a.json", classroom.kit.article.id, ProcessPool())


def test_an_archive_among_the_hand_ins_is_passed_over_with_what_to_type(classroom: Classroom) -> None:
    (classroom.folder / "rest.zip").write_bytes(b"PK")
    (classroom.folder / "rest.rar").write_bytes(b"Rar!")
    told = {
        one.file: one.why for one in (passed_over(classroom.folder / name, name) for name in ("rest.zip", "rest.rar"))
    }
    assert f"`coursekit collect {classroom.folder}/rest.zip -o {classroom.folder}/rest`" in told["rest.zip"]
    assert "unpack it" in told["rest.rar"]

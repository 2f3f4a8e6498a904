"""``coursekit collect``: hand-ins out of whatever they came in, every file told of, and nothing lost or replaced."""

from __future__ import annotations

import io
import os
import stat
import zipfile
from pathlib import Path

import pytest

from coursekit import cli
from coursekit.collecting.collect import Collection, collect
from coursekit.collecting.safe_zip import MOST_FILES
from coursekit.errors import CourseError
from coursekit.storage.work import Work, file_of
from tests.conftest import TRAM

KIT = "tram-line"


def work(name: str, kit: str = KIT) -> bytes:
    return file_of(Work(kit=kit, id=name.lower(), name=name, places={}))


def zipped(files: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


def written(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def fates(made: Collection) -> dict[str, str]:
    return {account.file: account.fate for account in made.accounts}


MOODLE = {
    "Ada Lovelace_101_assignsubmission_file_/work.json": work("Ada"),
    "Émile Zola_102_assignsubmission_file_/my work (2).json": work("Emile"),
    "Ada Lovelace_103_assignsubmission_file_/work.json": work("Another"),
    "Bo Li_104_assignsubmission_file_work.json": work("Bo"),
    "Cy_105_assignsubmission_onlinetext_/onlinetext.html": b"<p>Here is my work</p>",
}
CANVAS = {
    "lovelaceada_101_9001_work.json": work("Ada"),
    "zolaemile_LATE_102_9002_work-1.json": work("Emile"),
    "cyrus_105_9003_essay.docx": zipped({"word/document.xml": b"<x/>"}),
}


def test_moodles_archive(tmp_path: Path) -> None:
    (tmp_path / "all.zip").write_bytes(zipped(MOODLE))
    made = collect(KIT, tmp_path / "all.zip", tmp_path / "out")
    assert written(tmp_path / "out") == {
        "Ada Lovelace (101).json": work("Ada"),
        "Ada Lovelace (103).json": work("Another"),
        "Bo Li (104).json": work("Bo"),
        "Émile Zola (102).json": work("Emile"),
    }
    assert [str(one) for one in made.accounts if one.fate != "collected"] == [
        "not a hand-in: Cy_105_assignsubmission_onlinetext_/onlinetext.html (a web page: ask for the file that “Save my "
        "work to a file” gave them (its name ends in .json))"
    ]
    assert made.summary == f"5 files: 4 hand-ins collected in {tmp_path / 'out'}, 1 no hand-in"


def test_canvas_archive(tmp_path: Path) -> None:
    (tmp_path / "submissions.zip").write_bytes(zipped(CANVAS))
    made = collect(KIT, tmp_path / "submissions.zip", tmp_path / "out")
    assert written(tmp_path / "out") == {"lovelaceada (101).json": work("Ada"), "zolaemile (102).json": work("Emile")}
    assert fates(made)["cyrus_105_9003_essay.docx"] == "not a hand-in"


def test_a_folder_with_renamed_and_doubled_files_and_archives_in_it(tmp_path: Path) -> None:
    source = tmp_path / "downloads"
    (source / "deep").mkdir(parents=True)
    files = {
        "work.json": work("Ada"),
        "work (1).json": work("Ada"),
        "deep/work.json": work("Bo"),
        "deep/renamed.json.txt": work("Cy"),
        "no ending": work("Di"),
        "class.zip": zipped({**MOODLE, "Ed_7_assignsubmission_file_/mine.zip": zipped({"x/work.json": work("Ed")})}),
        "notes.txt": b"nothing",
        "lesson.ipynb": b'{"cells": ["coursekit-work"], "metadata": {}}',
        "empty.json": b"",
        "photo.json": b"\x89PNG and so on",
    }
    for name, content in files.items():
        (source / name).write_bytes(content)
    made = collect(KIT, source, tmp_path / "out")
    here = written(tmp_path / "out")
    assert here["Ed (7).json"] == work("Ed"), "of an archive in the archive, by the folder that it is in"
    assert sorted(here.values()) == sorted(
        {work(name) for name in ("Bo", "Cy", "Di", "Another", "Emile", "Ed")} | {work("Ada")}
    )
    assert len(made.accounts) == len(files) - 1 + len(MOODLE) + 1
    assert len([one for one in made.accounts if one.fate == "double"]) == 3, "a copy, and two of the archive's"
    assert {one.file: one.how.partition(":")[0] for one in made.accounts if one.fate == "not a hand-in"} == {
        "class.zip: Cy_105_assignsubmission_onlinetext_/onlinetext.html": "a web page",
        "notes.txt": "a text",
        "lesson.ipynb": "a notebook, which has no answers in it",
        "empty.json": "an empty file",
        "photo.json": "a picture",
    }


def test_the_same_bytes_of_two_students_are_two_hand_ins(tmp_path: Path) -> None:
    files = {
        f"{name}_{place}_assignsubmission_file_/work.json": work("Ada") for place, name in enumerate(("Ann", "Ben"))
    }
    (tmp_path / "all.zip").write_bytes(zipped(files))
    made = collect(KIT, tmp_path / "all.zip", tmp_path / "out")
    assert sorted(written(tmp_path / "out")) == ["Ann (0).json", "Ben (1).json"]
    assert made.accounts[1].how.endswith("look at it: it is the same, byte by byte, as Ann (0).json")


def test_again_nothing_is_written_and_a_later_file_stands_beside_the_earlier(tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    path.write_bytes(zipped({"Ann_1_assignsubmission_file_/work.json": work("Ada")}))
    collect(KIT, path, tmp_path / "out")
    assert {*fates(collect(KIT, path, tmp_path / "out")).values()} == {"double"}
    path.write_bytes(zipped({"Ann_1_assignsubmission_file_/work.json": work("Later")}))
    collect(KIT, path, tmp_path / "out")
    assert written(tmp_path / "out") == {"Ann (1).json": work("Ada"), "Ann (1) 2.json": work("Later")}


def test_damaged_hand_ins_are_collected_for_the_report_and_told_of(tmp_path: Path) -> None:
    source = tmp_path / "in"
    source.mkdir()
    (source / "cut.json").write_bytes(work("Ada")[:-9])
    (source / "changed.json").write_bytes(work("Ada").replace(b"Ada", b"Bob"))
    (source / "utf16.json").write_bytes(b"\xff\xfe" + work("Ada").decode().encode("utf-16-le"))
    (source / "other.json").write_bytes(work("Ada", kit="another"))
    made = collect(KIT, source, tmp_path / "out")
    assert sorted(written(tmp_path / "out")) == ["changed.json", "cut.json", "utf16.json"]
    assert all("look at it" in one.how for one in made.accounts if one.fate == "collected")
    (foreign,) = [one for one in made.accounts if one.fate == "not a hand-in"]
    assert "it is work on another course" in foreign.how


CLIMBS = ["../work.json", "a/../../work.json", "/etc/work.json", "..\\work.json", "C:\\work.json"]


@pytest.mark.parametrize("name", CLIMBS)
def test_a_path_that_climbs_is_refused_with_the_whole_archive(tmp_path: Path, name: str) -> None:
    (tmp_path / "all.zip").write_bytes(
        zipped({"Ann_1_assignsubmission_file_/work.json": work("Ada"), name: work("Bo")})
    )
    with pytest.raises(CourseError, match=r"nothing was taken from .*all\.zip: the path .* leads out of it"):
        collect(KIT, tmp_path / "all.zip", tmp_path / "out")
    assert [path.name for path in tmp_path.rglob("*")] == ["all.zip"]


def test_bombs_are_refused(tmp_path: Path) -> None:
    bombs = {
        "tight.zip": zipped({"work.json": b"0" * 3_000_000}),
        "many.zip": zipped({str(number): b"" for number in range(MOST_FILES + 1)}),
        "none.zip": b"PK\x03\x04 and then nothing",
    }
    for name, content in bombs.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(CourseError, match="nothing was taken from"):
            collect(KIT, tmp_path / name, tmp_path / "out")
    assert not (tmp_path / "out").exists()
    source = tmp_path / "in"
    source.mkdir()
    (source / "Ann_1_assignsubmission_file_bomb.zip").write_bytes(bombs["tight.zip"])
    (source / "Ben_2_assignsubmission_file_work.json").write_bytes(work("Ben"))
    made = collect(KIT, source, tmp_path / "out")
    assert list(written(tmp_path / "out")) == ["Ben (2).json"], "one archive does not stop the others"
    assert not made.is_whole


def test_encrypted_and_damaged_members_and_links_are_told_of(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("link.json")
    link.create_system, link.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("secret.json", work("Ada"))
        archive.writestr("torn.json", work("Bo"))
        archive.writestr(link, "/etc/passwd")
        archive.writestr("sound.json", work("Cy"))
    content = bytearray(made.getvalue())
    content[content.index(b"PK\x01\x02") + 8] |= 1  # the flag of the first
    content[content.index(work("Bo")) + 70] ^= 1
    (tmp_path / "all.zip").write_bytes(content)
    collection = collect(KIT, tmp_path / "all.zip", tmp_path / "out")
    assert list(written(tmp_path / "out")) == ["sound.json"]
    told = {one.file: one.how for one in collection.accounts if one.fate == "not read"}
    assert "encrypted" in told["secret.json"]
    assert "damaged" in told["torn.json"]
    assert "link" in told["link.json"]


def test_names_that_no_system_takes(tmp_path: Path) -> None:
    names = ["CON", "a:b*c?", "\u202eevil\x1b[31m", "x" * 300, "…", "ends in a dot."]
    source = {f"{name}_{place}_assignsubmission_file_/work.json": work(f"S{place}") for place, name in enumerate(names)}
    (tmp_path / "all.zip").write_bytes(zipped(source))
    made = collect(KIT, tmp_path / "all.zip", tmp_path / "out")
    here = written(tmp_path / "out")
    assert len(here) == len(made.accounts) == len(names)
    for name in here:
        assert len(name.encode()) < 200
        assert name.isprintable()
        assert not set(name) & set('<>:"/\\|?*')
    assert all(str(one).isprintable() for one in made.accounts)


def test_what_cannot_be_opened_is_told_and_ends_with_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "in"
    source.mkdir()
    (source / "work.json").write_bytes(work("Ada"))
    os.mkfifo(source / "pipe.json")
    (source / "linked.json").symlink_to(source / "work.json")
    assert cli.main(["collect", str(source), "-o", str(source / "out"), "--kit", str(TRAM)]) == 1
    told = capsys.readouterr()
    assert "not read: linked.json (it is a link: put there what it leads to)" in told.out
    assert "not read: pipe.json (it cannot be opened: it is no file, but a pipe or a device)" in told.out
    assert "3 files: 1 hand-in collected in" in told.out
    assert told.err == "coursekit: some files could not be read: see above\n"


def test_a_folder_in_which_nothing_can_be_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "work.json").write_bytes(work("Ada"))
    (tmp_path / "out").write_bytes(b"a file of that name")
    assert cli.main(["collect", str(tmp_path), "-o", str(tmp_path / "out"), "--kit", str(TRAM)]) == 1
    assert capsys.readouterr().err.startswith(f"coursekit: cannot write into {tmp_path / 'out'}: ")
    assert cli.main(["collect", str(tmp_path), "-o", str(tmp_path), "--kit", str(TRAM)]) == 1
    assert "name another with -o" in capsys.readouterr().err
    assert cli.main(["collect", str(tmp_path / "no.zip"), "-o", str(tmp_path / "new"), "--kit", str(TRAM)]) == 1
    assert not (tmp_path / "new").exists()

"""What a machine may have in store for those who write: links that lead nowhere, files that somebody's program
has spoilt, a full disk, a Python that does not start. One message each, and nothing half written."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from coursekit import cli
from coursekit.authoring.building import execute
from coursekit.authoring.building.build import STAMPS, build
from coursekit.authoring.editing.safe_writes import NotWritten, Write, write_all
from coursekit.authoring.new_kit.write_kit import make
from tests.authoring.new_kit.test_new_kit import TODAY, answers
from tests.files.machine import room_for

GIVEN = ["--title", "T", "--author", "A", "--outlet", "O", "--paragraphs", "3"]


@pytest.mark.parametrize("below", ["", "kit"])
def test_a_kit_is_not_made_at_a_link_that_leads_back_to_itself(
    tmp_path: Path, below: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "loop").symlink_to("loop")
    assert cli.main(["new", str(tmp_path / "loop" / below), *GIVEN]) != 0
    assert "a link that leads back to itself" in (said := capsys.readouterr().err)
    assert "Traceback" not in said
    assert [path.name for path in tmp_path.iterdir()] == ["loop"]


def test_a_course_is_not_looked_for_at_such_a_link(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "loop").symlink_to("loop")
    assert cli.main(["check", "--kit", str(tmp_path / "loop")]) != 0
    assert capsys.readouterr().err == f"coursekit: {tmp_path / 'loop'}: it is a link that leads back to itself\n"


@pytest.mark.parametrize("spoilt", ["[" * 100_000, '{"00_x": 5}', '{"00_x": {"inputs": []}}', "\x00", ""])
def test_what_a_build_has_noted_may_be_spoilt(built: Path, ran: list[str], spoilt: str) -> None:
    stamps = built / STAMPS
    stamps.parent.mkdir(exist_ok=True)
    stamps.write_text(spoilt, encoding="utf-8")
    build(built, [])
    assert ran, "nothing is taken to be up to date for want of a note"


def test_a_full_disk_is_said_with_the_file_that_had_no_room(tmp_path: Path) -> None:
    with room_for(2_000), pytest.raises(OSError, match="large") as raised:
        make(tmp_path / "kit", answers(), TODAY)
    assert not str(raised.value.filename).startswith("/")  # by its name in the kit, not in a folder that is gone
    assert list(tmp_path.iterdir()) == []


def test_a_python_that_does_not_start_is_one_message(
    built: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path: path.read_bytes() for path in built.rglob("lessons/*")}
    usual = execute._manager

    def dying() -> Any:
        manager = usual()
        spec = manager.kernel_spec
        assert spec
        spec.argv = ["false"]
        return manager

    monkeypatch.setattr(execute, "_manager", dying)
    (built / STAMPS).unlink()  # so that all are due
    assert cli.main(["build", "--kit", str(built)]) == 1
    said = capsys.readouterr().err
    assert said.count("does not start") == 1
    assert "Traceback" not in said
    assert {path: path.read_bytes() for path in built.rglob("lessons/*")} == before


def test_a_kernel_that_loses_its_port_to_another_program_is_started_again(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual, started = execute._manager, list[Any]()

    def manager() -> Any:
        started.append(usual())
        if len(started) == 1:
            started[0].kernel_spec.argv = ["false"]
        return started[-1]

    monkeypatch.setattr(execute, "_manager", manager)
    assert build(built, ["00"], force=True).startswith("built lessons/00_start_here.ipynb")
    assert len(started) == 2


def failing_for(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """To bring the file of that name safely to the disk fails, whatever it is called meanwhile."""
    usual = os.fsync

    def fsync(descriptor: int) -> None:
        content = Path(f"/proc/self/fd/{descriptor}").read_bytes()
        if name.encode() in content:
            raise OSError(errno.ENOSPC, "No space left on device")
        usual(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)


def test_of_several_files_none_is_put_in_place_when_one_has_no_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("one", "two"):
        (tmp_path / name).write_bytes(b"old")
    failing_for(monkeypatch, "new two")
    writes = [Write(tmp_path / name, f"new {name}".encode(), b"old") for name in ("one", "two")]
    with pytest.raises(NotWritten, match=r"two cannot be written: No space left on device\nNothing was written"):
        write_all(tmp_path, writes)
    assert [(tmp_path / name).read_bytes() for name in ("one", "two")] == [b"old", b"old"]

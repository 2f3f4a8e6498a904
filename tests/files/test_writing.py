"""One way of writing files: whole or not at all, where a path leads, and as the file there is."""

from __future__ import annotations

import errno
import os
import pty
import stat
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from coursekit.errors import CourseError
from coursekit.writing import in_one_step, write, write_new
from tests.files.machine import modes_count, room_for

OLD, NEW = b"old " * 1000, b"the new content " * 1000


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file with something in it, alone in a folder."""
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "file").write_bytes(OLD)
    return folder / "file"


def refused(path: Path) -> str:
    with pytest.raises(CourseError) as error:
        write(path, NEW)
    return str(error.value)


def ends_halfway(path: Path, reason: BaseException) -> None:
    with in_one_step(path) as written:
        written.write(b"half")
        raise reason


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


# Links


@pytest.mark.parametrize("there", [True, False])
@pytest.mark.parametrize("relative", [True, False])
def test_a_link_stays_and_what_it_leads_to_is_written(tmp_path: Path, file: Path, there: bool, relative: bool) -> None:
    if not there:
        file.unlink()
    link, second = tmp_path / "link", tmp_path / "second"
    link.symlink_to("folder/file" if relative else file)
    second.symlink_to(link)
    write(second, NEW)
    assert (link.is_symlink(), second.is_symlink()) == (True, True)
    assert file.read_bytes() == NEW
    assert names(file.parent) == ["file"]


def test_links_in_a_circle_and_into_nowhere_are_refused_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "circle").symlink_to("circle")
    (tmp_path / "nowhere").symlink_to("missing/file")
    assert refused(tmp_path / "circle") == f"cannot write {tmp_path}/circle: Too many levels of symbolic links"
    assert refused(tmp_path / "nowhere").endswith(f"there is no folder {tmp_path}/missing")


def test_both_names_of_a_file_go_on_to_show_the_same(file: Path) -> None:
    second = file.with_name("second")
    second.hardlink_to(file)
    write(file, NEW)
    assert (file.read_bytes(), second.read_bytes()) == (NEW, NEW)
    write(second, b"short")
    assert file.read_bytes() == b"short"
    assert names(file.parent) == ["file", "second"]


# Modes and owners


@pytest.mark.parametrize("bits", [0o600, 0o644, 0o660, 0o755])
def test_a_file_keeps_its_mode(file: Path, bits: int) -> None:
    file.chmod(bits)
    write(file, NEW)
    assert (file.read_bytes(), mode(file)) == (NEW, bits)


def test_a_new_file_has_the_mode_that_the_user_has_chosen_for_files(file: Path) -> None:
    file.unlink()
    before = os.umask(0o027)
    try:
        write(file, NEW)
    finally:
        os.umask(before)
    assert mode(file) == 0o640


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
def test_a_file_keeps_its_owner(file: Path) -> None:
    os.chown(file, 65534, 65534)
    file.chmod(0o600)
    write(file, NEW)
    about = file.stat()
    assert (about.st_uid, about.st_gid, mode(file), file.read_bytes()) == (65534, 65534, 0o600, NEW)


def test_a_write_protected_file_stays_also_for_root(file: Path) -> None:
    file.chmod(0o444)
    assert refused(file) == f"cannot write {file}: it is write-protected"
    assert file.read_bytes() == OLD
    assert names(file.parent) == ["file"]


def test_a_file_that_may_be_written_in_a_folder_that_may_not(file: Path) -> None:
    file.parent.chmod(0o555)
    try:
        with modes_count():
            write(file, NEW)
            assert refused(file.with_name("more")) == f"cannot write {file.with_name('more')}: Permission denied"
    finally:
        file.parent.chmod(0o755)
    assert file.read_bytes() == NEW
    assert names(file.parent) == ["file"]


def test_where_no_other_file_can_take_its_place_it_is_written_into(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As where a single file is mounted, which containers do."""

    def busy(path: Path, goal: Path) -> Path:
        raise OSError(errno.EBUSY, "Device or resource busy")

    monkeypatch.setattr(Path, "replace", busy)
    write(file, NEW)
    assert file.read_bytes() == NEW
    assert names(file.parent) == ["file"]


# Failures


@pytest.mark.parametrize("names_of_it", [1, 2])
def test_a_full_disk_leaves_the_file_as_it_was(file: Path, names_of_it: int) -> None:
    if names_of_it == 2:
        file.with_name("second").hardlink_to(file)
    before = names(file.parent)
    with room_for(10_000):
        assert refused(file) == f"cannot write {file}: File too large"
    assert file.read_bytes() == OLD
    assert names(file.parent) == before


def test_a_write_into_a_file_that_fails_halfway_puts_back_what_was_there(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.with_name("second").hardlink_to(file)
    really = os.write
    left = [6_000]

    def full(descriptor: int, content: bytes) -> int:
        if not left:
            return really(descriptor, content)
        if left[0] == 0:
            left.clear()
            raise OSError(errno.ENOSPC, "No space left on device")
        written = really(descriptor, content[: left[0]])
        left[0] -= written
        return written

    monkeypatch.setattr(os, "write", full)
    assert refused(file) == f"cannot write {file}: No space left on device"
    assert file.read_bytes() == OLD


def test_what_ends_halfway_leaves_nothing(file: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        ends_halfway(file, KeyboardInterrupt())
    assert file.read_bytes() == OLD
    assert names(file.parent) == ["file"]


@pytest.mark.parametrize(("path", "said"), [
    ("folder", "it is a folder, name a file in it"),
    ("folder/file/more", "Not a directory"),
    ("missing/file", "there is no folder"),
    ("a\0b", "this is no name of a file"),
    ("x" * 300, "File name too long"),
    ("", "it is a folder, name a file in it"),
])  # fmt: skip
def test_what_cannot_be_written_is_said_in_one_line(tmp_path: Path, file: Path, path: str, said: str) -> None:
    what = refused(tmp_path / path)
    assert said in what
    assert "\n" not in what
    assert file.read_bytes() == OLD


def test_the_longest_name_that_a_disk_takes_can_be_written(tmp_path: Path) -> None:
    write(tmp_path / ("x" * 255), NEW)
    assert (tmp_path / ("x" * 255)).read_bytes() == NEW


# Not a regular file


def test_a_pipe_is_written_to_and_stays(tmp_path: Path) -> None:
    pipe, link = tmp_path / "pipe", tmp_path / "link"
    os.mkfifo(pipe)
    link.symlink_to(pipe)
    for path in (pipe, link):
        got: list[bytes] = []
        reader = threading.Thread(target=lambda got=got: got.append(pipe.read_bytes()), daemon=True)
        reader.start()
        write(path, NEW)
        reader.join(10)
        assert got == [NEW]
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert link.is_symlink()
    assert names(tmp_path) == ["link", "pipe"]


def test_a_device_is_written_to_and_stays(tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    try:
        link = tmp_path / "terminal"
        link.symlink_to(os.ttyname(theirs))
        write(link, b"hello")
        assert os.read(ours, 5) == b"hello"
        assert stat.S_ISCHR(link.stat().st_mode)
        assert names(tmp_path) == ["terminal"]
    finally:
        os.close(ours)
        os.close(theirs)


def test_nothing_goes_into_a_pipe_before_all_of_it_is_there(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        with pytest.raises(RuntimeError):
            ends_halfway(pipe, RuntimeError())
        assert os.read(reader, 100) == b""
    finally:
        os.close(reader)


# A file that is not to replace another


def test_a_copy_is_there_whole_or_not_at_all(file: Path) -> None:
    with pytest.raises(FileExistsError):
        write_new(file, NEW)
    assert file.read_bytes() == OLD
    with room_for(100), pytest.raises(OSError, match="File too large"):
        write_new(file.with_name("copy"), NEW)
    assert names(file.parent) == ["file"]
    write_new(file.with_name("copy"), NEW)
    assert file.with_name("copy").read_bytes() == NEW
    assert names(file.parent) == ["copy", "file"]


@pytest.mark.parametrize("links", [True, False])
def test_two_copies_of_one_name_do_not_replace_each_other(
    tmp_path: Path, links: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not links:

        def none(*names: str) -> None:
            raise PermissionError(errno.EPERM, "Operation not permitted")

        monkeypatch.setattr(os, "link", none)
    ended: list[str] = []

    def copy(content: bytes) -> Callable[[], None]:
        def written() -> None:
            try:
                write_new(tmp_path / "copy", content)
            except FileExistsError:
                ended.append("taken")
            else:
                ended.append(content.decode())

        return written

    threads = [threading.Thread(target=copy(name)) for name in (b"a", b"b", b"c")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(ended)[1:] == ["taken", "taken"]
    assert names(tmp_path) == ["copy"]
    assert (tmp_path / "copy").read_text() in ended

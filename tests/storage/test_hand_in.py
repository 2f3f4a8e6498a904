"""Handing in to a folder of one's own: whole or not at all, nothing replaced, nobody else reads it."""

from __future__ import annotations

import os
import re
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
import pytest

from coursekit.collecting.collect import collect
from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.progress.my_work import MyWork, handed_in
from coursekit.storage.hand_in import hand_in, hand_in_folder
from coursekit.storage.work import Answered, Work, file_of, read_work
from tests.files.machine import modes_count, room_for

KIT = "tram-line"


def work(name: str = "Ada", answer: str = "b") -> bytes:
    entry = msgspec.convert({"answer": answer, "dot": ["x", 1], "by": {"x": 1}}, Answered)
    return file_of(Work(kit=KIT, id="a1", name=name, places={"questions": {"tram-who": entry}}))


def noon() -> datetime:
    return datetime(2026, 11, 29, 12, 30, 5, tzinfo=UTC)


def test_a_receipt_has_time_answers_and_the_files_own_checksum(tmp_path: Path) -> None:
    receipt = hand_in(tmp_path, work(), KIT, noon)
    (path,) = tmp_path.iterdir()
    assert path.read_bytes() == work()
    assert receipt.time == "29 November 2026, 12:30:05 UTC"
    assert receipt.answers == 1
    assert receipt.checksum == msgspec.json.decode(work())["checksum"]
    assert receipt.file == path.name == f"tram-line-20261129T123005Z-{receipt.checksum}.json"


def test_again_within_a_second_and_later_earlier_ones_are_kept(tmp_path: Path) -> None:
    for answer in ("b", "b", "c"):
        hand_in(tmp_path, work(answer=answer), KIT, noon)
    assert sorted(path.read_bytes() for path in tmp_path.iterdir()) == sorted([work(), work(), work(answer="c")])


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"not json", work()[:-5], work().replace(b"Ada", b"Eve"), b"x" * 5_000_001]
)
def test_what_is_no_sound_work_is_refused(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(CourseError, match="the file was refused: "):
        hand_in(tmp_path, data, KIT)
    assert not list(tmp_path.iterdir())


def test_a_full_disk_leaves_nothing_half_written(tmp_path: Path) -> None:
    hand_in(tmp_path, work(), KIT, noon)
    with room_for(40), pytest.raises(CourseError, match="Save your work to a file, and tell your teacher"):
        hand_in(tmp_path, work(answer="c"), KIT)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [work()]


def test_a_folder_that_is_missing_or_closed_is_named(tmp_path: Path) -> None:
    with pytest.raises(CourseError, match=re.escape(str(tmp_path / "none"))):
        hand_in(tmp_path / "none", work(), KIT)
    tmp_path.chmod(0o500)
    try:
        with modes_count(), pytest.raises(CourseError, match="cannot be written"):
            hand_in(tmp_path, work(), KIT)
    finally:
        tmp_path.chmod(0o700)


def test_1000_at_once_are_all_there_and_whole(tmp_path: Path) -> None:
    """Twenty students in twenty folders, and each fifty times, from processes and threads at once."""
    folders = [tmp_path / f"student-{number}" for number in range(20)]
    for folder in folders:
        folder.mkdir(mode=0o700)
    program = (
        "import sys; from pathlib import Path; from concurrent.futures import ThreadPoolExecutor\n"
        "from coursekit.storage.hand_in import hand_in\n"
        "from tests.storage.test_hand_in import KIT, work\n"
        "jobs = [(Path(name), work(Path(name).name, str(n))) for n in range(int(sys.argv[1]), int(sys.argv[1]) + 25)"
        " for name in sys.argv[2:]]\n"
        "with ThreadPoolExecutor(16) as pool:\n"
        "    for receipt in pool.map(lambda job: hand_in(*job, KIT), jobs):\n"
        "        print(receipt.file)\n"
    )
    started = [
        subprocess.Popen(
            [sys.executable, "-c", program, str(first), *map(str, folders)],
            stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2],
        )
        for first in (0, 25)
    ]  # fmt: skip
    told = [line for one in started for line in one.communicate()[0].split()]
    assert len(told) == 1000
    for folder in folders:
        files = list(folder.iterdir())
        assert len(files) == 50, "nothing is lost, and nothing is left over"
        held = [read_work(path.read_bytes(), KIT) for path in files]
        assert {one.name for one in held} == {folder.name}
        assert {str(one.places["questions"]["tram-who"].answer) for one in held} == {str(n) for n in range(50)}


def test_the_same_folder_from_many_threads(tmp_path: Path) -> None:
    with ThreadPoolExecutor(16) as pool:
        receipts = list(pool.map(lambda _: hand_in(tmp_path, work(), KIT, noon), range(60)))
    assert len({receipt.file for receipt in receipts}) == 60
    assert {path.read_bytes() for path in tmp_path.iterdir()} == {work()}


@pytest.mark.parametrize(("folder", "file"), [(0o700, 0o600), (0o2750, 0o640), (0o777, 0o640)])
def test_nobody_but_the_owner_and_the_folders_group_reads_it(tmp_path: Path, folder: int, file: int) -> None:
    mine = tmp_path / "ada"
    mine.mkdir()
    mine.chmod(folder)
    before = os.umask(0)
    try:
        hand_in(mine, work(), KIT)
    finally:
        os.umask(before)
    (path,) = mine.iterdir()
    assert stat.S_IMODE(path.stat().st_mode) == file


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() != 0, reason="OTHER USERS WERE NOT TRIED: only root can be somebody else"
)
def test_another_user_reads_and_replaces_nothing() -> None:
    with TemporaryDirectory() as folder:  # pytest's own let nobody else in
        Path(folder).chmod(0o755)
        _another_user_reads_and_replaces_nothing(Path(folder) / "ada")


def _another_user_reads_and_replaces_nothing(mine: Path) -> None:
    ada, bo, teachers = 4101, 4102, 4200
    mine.mkdir()
    os.chown(mine, ada, teachers)
    mine.chmod(0o2750)
    (mine / "probe").write_bytes(b"")
    (mine / "probe").unlink()
    assert _as(ada, ada, lambda: hand_in(mine, work(), KIT)) == 0
    (path,) = mine.iterdir()
    assert path.stat().st_uid == ada
    assert _as(ada, ada, path.read_bytes) == 0
    assert _as(bo, bo, path.read_bytes) == 13
    assert _as(bo, bo, lambda: list(mine.iterdir())) == 13
    assert _as(bo, bo, path.unlink) == 13
    assert _as(bo, bo, lambda: hand_in(mine, work(), KIT)) == 1
    assert _as(bo, teachers, path.read_bytes) == 0, "who is in the folder's group collects"
    assert _as(bo, teachers, path.unlink) == 13


def _as(user: int, group: int, act: object) -> int:
    """0 when ``act`` succeeds as that user, the number of the system's error, or 1 for what the kit says."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    try:
        os.setgroups([])
        os.setgid(group)
        os.setuid(user)
        act()  # type: ignore[operator]
        os._exit(0)
    except OSError as error:
        os._exit(error.errno or 2)
    except CourseError:
        os._exit(1)
    except BaseException:  # noqa: BLE001  # a child never goes on with the tests
        os._exit(99)


def test_identity_comes_from_the_folder(tmp_path: Path) -> None:
    for name in ("ada", "bo"):
        (tmp_path / "in" / name).mkdir(parents=True)
        hand_in(tmp_path / "in" / name, work("Eve"), KIT)
    hand_in(tmp_path / "in" / "bo", work("Eve", "c"), KIT)
    collect(KIT, tmp_path / "in", tmp_path / "out")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "ada (hand-in).json", "bo (hand-in) 2.json", "bo (hand-in).json",
    ]  # fmt: skip


def test_the_panel_hands_in_only_where_a_folder_is_named(
    tram: Kit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COURSEKIT_HAND_IN", raising=False)
    assert hand_in_folder() is None
    assert MyWork(tram).hand_in is None
    assert "hands_in" not in MyWork(tram).state()["work"]
    monkeypatch.setenv("COURSEKIT_HAND_IN", str(tmp_path))
    panel = MyWork(tram)
    assert panel.state()["work"]["hands_in"] is True
    told: list[dict[str, object]] = []
    monkeypatch.setattr(panel, "_tell", told.append)
    panel._hear({"content": {"data": {"method": "custom", "content": {"ask": "hand_in", "file": work().decode()}}}})
    assert told[0]["handed_in"]["receipt"]["answers"] == 1  # type: ignore[index]
    panel._hear({"content": {"data": {"method": "custom", "content": {"ask": "hand_in", "file": "{}"}}}})
    assert "refused" in told[1]["handed_in"]  # type: ignore[operator]
    assert len(list(tmp_path.iterdir())) == 1
    assert "refused" in handed_in(tmp_path, KIT, "\ud800"), "half a letter"

"""What a program leaves that is ended while it writes: nothing half, nothing for ever, nothing for git."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from coursekit import leftovers
from coursekit.leftovers import sweep, temporary_name
from coursekit.writing import write

ROOT = Path(__file__).parents[2]

WRITER = """
import sys
from pathlib import Path
from coursekit.writing import write, write_new
folder = Path(sys.argv[1])
print("ready", flush=True)
for number in range(10_000):
    content = str(number % 10).encode() * 3_000_000
    write(folder / "file", content)
    write_new(folder / f"copy.{sys.argv[2]}.{number}", content)
"""


def left_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.startswith(".")]


@pytest.fixture
def gone() -> int:
    """The number of a process that has ended."""
    done = subprocess.Popen([sys.executable, "-c", ""])
    done.wait()
    return done.pid


def of(process: int) -> str:
    """A temporary name that this process might have given."""
    return temporary_name().replace(f"-{os.getpid()}-", f"-{process}-")


def test_killed_at_any_moment_files_are_whole_and_the_next_write_clears_up(tmp_path: Path) -> None:
    moments = random.Random(31)
    seen = 0
    for number in range(10):
        command = [sys.executable, "-c", WRITER, str(tmp_path), str(number)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:
            assert writer.stdout
            assert writer.stdout.readline() == b"ready\n"
            time.sleep(moments.uniform(0.01, 0.06))
            writer.kill()
        left = left_in(tmp_path)
        seen += len(left)
        assert len(left) <= 1, "each start removes what the one before it left"
        for path in set(tmp_path.iterdir()) - {tmp_path / name for name in left}:
            content = path.read_bytes()
            assert (len(content), len(set(content))) == (3_000_000, 1)
            if path.name != "file":
                path.unlink()
    assert seen > 0
    write(tmp_path / "file", b"after all that")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_what_somebody_is_still_writing_stays(tmp_path: Path) -> None:
    ours, parents = tmp_path / temporary_name(), tmp_path / of(os.getppid())
    ours.touch()
    parents.touch()
    sweep(tmp_path)
    assert sorted(tmp_path.iterdir()) == sorted([ours, parents])


def test_another_machine_s_file_stays_until_nobody_can_be_writing_it(
    tmp_path: Path, gone: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a shared folder, the number of a process says nothing on another machine."""
    monkeypatch.setattr(leftovers, "_machine", lambda: "0" * 8)
    theirs = tmp_path / of(gone)
    monkeypatch.undo()
    theirs.touch()
    sweep(tmp_path)
    assert theirs.exists()
    old = time.time() - leftovers.FORGOTTEN_S - 60
    os.utime(theirs, (old, old))
    sweep(tmp_path)
    assert not theirs.exists()


def test_folders_go_too_and_links_lead_nowhere(tmp_path: Path, gone: int) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "work").write_text("mine", "utf-8")
    folder = tmp_path / of(gone)
    (folder / "data").mkdir(parents=True)
    (folder / "data" / "half").touch()
    (tmp_path / of(gone)).symlink_to(mine)
    sweep(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]
    assert (mine / "work").read_text("utf-8") == "mine"


@pytest.mark.parametrize(
    "name", [".coursekit", ".coursekit-notes", ".coursekit-1-2-3", "x.coursekit-0a1b2c3d-1-0a1b2c3d"]
)
def test_nothing_else_is_removed(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    sweep(tmp_path)
    assert (tmp_path / name).exists()


def test_where_nothing_can_be_removed_nothing_goes_wrong(tmp_path: Path) -> None:
    sweep(tmp_path / "missing")
    (tmp_path / "file").touch()
    sweep(tmp_path / "file")


@pytest.mark.parametrize(
    "ignored", [ROOT / ".gitignore", ROOT / "src/coursekit/authoring/new_kit/template/gitignore.tmpl"]
)
def test_git_does_not_see_it(tmp_path: Path, ignored: Path) -> None:
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    (tmp_path / ".gitignore").write_bytes(ignored.read_bytes())
    for folder in ("", "lessons", "data/schemas"):
        (tmp_path / folder).mkdir(parents=True, exist_ok=True)
        (tmp_path / folder / temporary_name()).touch()
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "01_lesson.1.py").touch()
    seen = subprocess.run(
        ["git", "status", "--porcelain", "-uall"], cwd=tmp_path, check=True, capture_output=True, text=True
    )
    assert seen.stdout == "?? .gitignore\n"

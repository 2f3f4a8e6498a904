"""Whatever writes a file a person has named writes it in the same way; and every path may begin with ``~``."""

from __future__ import annotations

import ast
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from coursekit import Course, CourseError, cli, load
from coursekit.authoring.editing.safe_writes import NotWritten, Write, held, write_all
from coursekit.authoring.lesson_files.lesson_pairs import UnknownLesson, chosen
from coursekit.kit import Kit, read_kit
from coursekit.storage.store import MemoryStore
from tests.conftest import TRAM
from tests.files.machine import room_for

SOURCE = Path(__file__).parents[2] / "src" / "coursekit"


def export(path: Path) -> None:
    _command("export", "gift", "--kit", str(TRAM), "-o", str(path))


def report(path: Path) -> None:
    work = path.parent / "hand-ins" / "work.json"
    if not work.exists():
        work.parent.mkdir()
        Course(read_kit(TRAM / "data"), MemoryStore()).save_work(work)
    _command("report", "--kit", str(TRAM), str(work.parent), "-o", str(path))


def save_work(path: Path) -> None:
    Course(read_kit(TRAM / "data"), MemoryStore()).save_work(path)


def build(path: Path) -> None:
    write_all(path.parent, [Write(path, b"a notebook " * 500, held(path))])


class Refused(Exception):
    """What a command says when it cannot write."""


def _command(*arguments: str) -> None:
    if cli.main(list(arguments)):
        raise Refused


WAYS: dict[str, tuple[Callable[[Path], None], str]] = {
    "export": (export, "questions.gift"),
    "report, page": (report, "report.html"),
    "report, table": (report, "report.csv"),
    "save_work": (save_work, "work.json"),
    "build": (build, "lesson.ipynb"),
}
each_way = pytest.mark.parametrize(("way", "name"), WAYS.values(), ids=WAYS)


@pytest.fixture(autouse=True)
def _read_once(monkeypatch: pytest.MonkeyPatch, tram: Kit) -> None:
    """The kit is the same each time."""
    monkeypatch.setattr("coursekit.cli.commands.read_kit", lambda folder: tram)
    monkeypatch.setattr("coursekit.kit.cache.kit_of", lambda folder: tram)


@each_way
def test_a_link_is_followed_and_a_mode_is_kept(tmp_path: Path, way: Callable[[Path], None], name: str) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    file, link = elsewhere / "file", tmp_path / name
    file.write_bytes(b"old")
    file.chmod(0o600)
    link.symlink_to(file)
    way(link)
    assert link.is_symlink()
    assert len(file.read_bytes()) > 100
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [path.name for path in elsewhere.iterdir()] == ["file"]


@each_way
def test_a_second_name_shows_the_same(tmp_path: Path, way: Callable[[Path], None], name: str) -> None:
    (tmp_path / name).write_bytes(b"old")
    (tmp_path / "second").hardlink_to(tmp_path / name)
    way(tmp_path / name)
    assert (tmp_path / "second").read_bytes() == (tmp_path / name).read_bytes() != b"old"


@each_way
def test_what_is_protected_and_what_has_no_room_stays(
    tmp_path: Path, way: Callable[[Path], None], name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / name
    path.write_bytes(b"old")
    path.chmod(0o444)
    with pytest.raises((Refused, CourseError, NotWritten)) as refused:
        way(path)
    said = capsys.readouterr().err + str(refused.value)
    assert "it is write-protected" in said
    assert name in said
    path.chmod(0o644)
    with room_for(100), pytest.raises((Refused, CourseError, NotWritten)) as refused:
        way(path)
    said = capsys.readouterr().err + str(refused.value)
    assert "File too large" in said
    assert path.stem in said
    assert path.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


# Home


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder, and another folder to be in."""
    home, here = tmp_path / "home", tmp_path / "here"
    home.mkdir()
    here.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.chdir(here)
    return home


def test_home_is_meant_in_calls(home: Path) -> None:
    course = Course(read_kit(TRAM / "data"), MemoryStore())
    course.save_work("~/work.json")
    assert [path.name for path in home.iterdir()] == ["work.json"]
    assert course.load_work("~/work.json").answers == 0
    (home / "tram").symlink_to(TRAM)
    assert load("~/tram").kit == course.kit
    with pytest.raises(CourseError, match="there is no folder ~nobody-of-that-name"):
        course.save_work("~nobody-of-that-name/work.json")
    assert list(Path.cwd().iterdir()) == []


def test_home_is_meant_on_the_command_line(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (home / "tram").symlink_to(TRAM)
    save_work(home / "ada.json")
    assert cli.main(["export", "gift", "--kit=~/tram", "--output=~/out.gift"]) == 0
    assert cli.main(["report", "--kit=~/tram", "~", "--output=~/class.html"]) == 0
    assert cli.main(["verify-quotes", "--kit=~/tram", "~/missing.txt"]) == 1
    assert f"{home}/missing.txt cannot be read" in capsys.readouterr().err
    assert cli.main(["new", "~/ada.json"]) == 2
    assert f"{home}/ada.json is a file" in capsys.readouterr().err
    assert {"out.gift", "class.html", "class.csv"} < {path.name for path in home.iterdir()}
    assert list(Path.cwd().iterdir()) == []


def test_home_is_meant_in_the_name_of_a_lesson(home: Path) -> None:
    (home / "lessons").mkdir()
    (home / "lessons/01_late.py").touch()
    assert [lesson.name for lesson in chosen(home, ["~/lessons/01_late.py"])] == ["01_late"]
    with pytest.raises(UnknownLesson):
        chosen(home, ["~/elsewhere/01_late.py"])


@pytest.mark.parametrize("command", ["new", "export gift -o", "report", "check --kit"])
def test_a_path_that_is_missing_is_not_the_folder_one_is_in(
    home: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """As from a script with ``"$FOLDER"`` and nothing in it."""
    with pytest.raises(SystemExit) as ended:
        cli.main([*command.split(), ""])
    assert ended.value.code == 2
    assert "a path is missing" in capsys.readouterr().err
    assert list(Path.cwd().iterdir()) == []


# One writer

MAY_WRITE = {
    "writing.py": "is the one writer",
    "leftovers.py": "removes what it left",
    "authoring/editing/safe_writes.py": "removes what has another name now, when all else is written",
    "site/build_site.py": "removes pages that the course no longer has, from a folder of pages",
    "authoring/new_kit/write_kit.py": "fills a folder that nobody sees until it is moved as a whole",
    "kit/cache.py": "removes kits that no longer fit",
    "storage/damage.py": "moves a damaged store aside, or copies it",
    "storage/store.py": "removes a copy that was made twice",
}
WRITES = {"write_text", "write_bytes", "rename", "replace", "unlink", "copy", "copyfile", "move", "touch"}


def test_nothing_else_writes() -> None:
    """A second way of writing would soon know less than the first: of links, modes, full disks."""
    found = set()
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute | ast.Name):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
            # Path.replace takes one argument; those of texts, records and dates take two, or names.
            is_write = name in WRITES and not (name == "replace" and (len(node.args) != 1 or node.keywords))
            opens = name == "open" and any(
                isinstance(value, ast.Constant) and isinstance(value.value, str) and set(value.value) & set("wax+")
                for value in [*node.args, *(keyword.value for keyword in node.keywords)]
            )
            if is_write or opens:
                found.add(path.relative_to(SOURCE).as_posix())
    assert found == MAY_WRITE.keys(), "and a module that no longer writes needs no reason"

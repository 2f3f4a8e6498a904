"""Files that are none, and folders that nobody may look into: named once, and nothing waits for them."""

from __future__ import annotations

import os
import pty
import signal
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from types import FrameType

import pytest

from coursekit import Course, CourseError, cli
from coursekit.authoring.building.build import build
from coursekit.authoring.building.editor_schemas import schemas
from coursekit.authoring.checking.check import check
from coursekit.files import MOST_BYTES, read_bytes
from coursekit.kit import read_kit
from coursekit.kit.cache import kit_of
from coursekit.kit.faults import KitError
from coursekit.storage.store import MemoryStore
from tests.authoring.conftest import edit
from tests.files.machine import modes_count

NO_FILE = "it is a pipe, a device or a socket"


@pytest.fixture(autouse=True)
def _without_end() -> Iterator[None]:
    """What waits for ever fails instead."""

    def enough(number: int, frame: FrameType | None) -> None:
        pytest.fail("waited for what never comes")

    before = signal.signal(signal.SIGALRM, enough)
    signal.alarm(60)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


def pipe(path: Path) -> None:
    path.unlink(missing_ok=True)
    os.mkfifo(path)


@cache
def terminal() -> str:
    """A device of our own, in a folder in which nobody can replace it, whatever is wrong with the code."""
    _, theirs = pty.openpty()
    return os.ttyname(theirs)


def device(path: Path) -> None:
    path.unlink(missing_ok=True)
    path.symlink_to(terminal())


def folder(path: Path) -> None:
    path.unlink(missing_ok=True)
    path.mkdir()


SPECIAL = {"a pipe": (pipe, NO_FILE), "a link to a device": (device, NO_FILE), "a folder": (folder, "it is a folder")}
each_kind = pytest.mark.parametrize(("make", "what"), SPECIAL.values(), ids=SPECIAL)

DATA = (
    "article.yaml",
    "claims_checked.csv",
    "quizzes/01.yaml",
    "argument.yaml",
    "quizzes/zz.yaml",
    "zz.yaml",
    "zz.csv",
)
OTHERS = (
    "lessons/00_start_here.py",
    "lessons/01_who_is_late.ipynb",
    "lessons/glossary.md",
    "lessons/facts.md",
    "README.md",
)


def faults(root: Path) -> list[str]:
    return [str(fault) for fault in check(root).faults]


@each_kind
@pytest.mark.parametrize("file", DATA)
def test_in_the_data_it_is_one_fault_and_hides_none_in_lessons(
    with_facts: Path, file: str, make: Callable[[Path], None], what: str
) -> None:
    make(with_facts / "data" / file)
    fault = f"data/{file}:1: the file cannot be read ({what}): expected a readable file"
    assert faults(with_facts) == [fault]
    edit(with_facts / "lessons/00_start_here.py", "## Exit ticket", "Just $1 and $2.\n\n## Exit ticket")
    found = faults(with_facts)
    assert fault in found
    assert any("a second $ in one cell" in line for line in found)
    with pytest.raises(KitError, match=NO_FILE if what == NO_FILE else what):
        kit_of(with_facts / "data")


@each_kind
@pytest.mark.parametrize("file", OTHERS)
def test_among_lessons_and_pages_it_is_one_fault(
    with_facts: Path, file: str, make: Callable[[Path], None], what: str
) -> None:
    make(with_facts / file)
    (fault,) = [line for line in faults(with_facts) if "leads nowhere" not in line]
    assert fault.startswith(f"{file}:1: this file cannot be read ({what}): ")


@each_kind
def test_among_schemas_it_is_one_fault(built: Path, make: Callable[[Path], None], what: str) -> None:
    for shown, text in schemas().items():
        (built / shown).parent.mkdir(exist_ok=True)
        (built / shown).write_text(text, encoding="utf-8")
    make(built / "data/schemas/voices.schema.json")
    assert faults(built) == [f"data/schemas/voices.schema.json:1: this file cannot be read ({what}): correct it"]


@each_kind
@pytest.mark.parametrize("file", [*OTHERS[:-1], "data/zz.yaml", "data/voices.yaml", ".coursekit/built.json"])
def test_a_build_does_not_wait_and_writes_over_none(
    with_facts: Path, file: str, make: Callable[[Path], None], what: str, capsys: pytest.CaptureFixture[str]
) -> None:
    make(with_facts / file)
    about = os.lstat(with_facts / file)
    ended = cli.main(["build", "--kit", str(with_facts)])
    said = capsys.readouterr().err
    assert (ended, what in said) == ((0, False) if file.startswith(".") else (1, True))
    assert os.path.samestat(about, os.lstat(with_facts / file))


@each_kind
def test_as_a_copy_of_the_article_or_as_saved_work_it_is_refused(
    with_facts: Path, make: Callable[[Path], None], what: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = with_facts / "given"
    make(path)
    assert cli.main(["verify-quotes", "--kit", str(with_facts), str(path)]) == 1
    assert capsys.readouterr().err == f"coursekit: {path} cannot be read ({what})\n"
    with pytest.raises(CourseError) as refused:
        Course(read_kit(with_facts / "data"), MemoryStore()).load_work(path)
    assert str(refused.value) == f"{path} was not loaded: {what}"


def test_a_file_that_is_too_large_for_one_of_a_course_is_not_read(built: Path) -> None:
    with (built / "data/voices.yaml").open("ab") as file:
        file.truncate(MOST_BYTES + 1)
    assert faults(built)[0] == (
        "data/voices.yaml:1: the file cannot be read (it has more than 50,000,000 bytes): expected a readable file"
    )


def test_a_link_to_a_file_is_as_good_as_the_file(built: Path, tmp_path: Path) -> None:
    for file in ("data/voices.yaml", "lessons/00_start_here.py", "lessons/00_start_here.ipynb"):
        (built / file).rename(tmp_path / Path(file).name)
        (built / file).symlink_to(tmp_path / Path(file).name)
    assert faults(built) == []


def test_a_link_that_leads_nowhere_is_no_file_that_may_be_left_out(built: Path) -> None:
    (built / "data/argument.yaml").symlink_to("gone.yaml")
    assert faults(built) == ["data/argument.yaml:1: the file is missing: expected a file of this name"]


def test_descriptors_are_closed_again(tmp_path: Path) -> None:
    pipe(tmp_path / "pipe")
    before = os.dup(0)
    os.close(before)
    for path in (tmp_path, tmp_path / "pipe", tmp_path / "missing"):
        with pytest.raises(OSError):  # noqa: PT011  # which one is not the point here
            read_bytes(path)
    after = os.dup(0)
    os.close(after)
    assert after == before, "the lowest free number is the same"


# Folders and files that may not be read


@pytest.fixture
def closed() -> Iterator[Callable[[Path], None]]:
    """Takes everybody's rights from files and folders, for the time of a test."""
    paths: list[Path] = []

    def close(path: Path) -> None:
        paths.append(path)
        path.chmod(0)

    with modes_count():
        yield close
    for path in paths:
        path.chmod(0o755)


@pytest.mark.parametrize(("path", "shown"), [
    ("data/quizzes", "data/quizzes/:1: the folder cannot be read (Permission denied): expected a readable folder"),
    ("data/quizzes/01.yaml", "data/quizzes/01.yaml:1: the file cannot be read (Permission denied): expected a readable file"),
    ("data/sources.yaml", "data/sources.yaml:1: the file cannot be read (Permission denied): expected a readable file"),
    ("data/glossary.yaml", "data/glossary.yaml:1: the file cannot be read (Permission denied): expected a readable file"),
    ("data/claims_checked.csv", "data/claims_checked.csv:1: the file cannot be read (Permission denied): expected a readable file"),
    ("data/statements.yaml", "data/statements.yaml:1: the file cannot be read (Permission denied): expected a readable file"),
    ("lessons", "lessons/:1: this folder cannot be read (Permission denied): correct it"),
    ("lessons/glossary.md", "lessons/glossary.md:1: this file cannot be read (Permission denied): correct it"),
])  # fmt: skip
def test_what_may_not_be_read_is_named_once_and_nothing_that_follows_from_it(
    with_facts: Path, path: str, shown: str, closed: Callable[[Path], None]
) -> None:
    closed(with_facts / path)
    assert faults(with_facts) == [shown]


def test_with_unreadable_quizzes_other_faults_are_still_found(
    with_facts: Path, closed: Callable[[Path], None], capsys: pytest.CaptureFixture[str]
) -> None:
    edit(with_facts / "lessons/01_who_is_late.py", '"voices", "mayor"', '"voices", "major"')
    edit(with_facts / "data/claims_checked.csv", ",fog,", ",fig,")
    closed(with_facts / "data/quizzes")
    found = faults(with_facts)
    assert [fault.split(":")[0] for fault in found] == [
        "data/claims_checked.csv",
        "data/quizzes/",
        "lessons/01_who_is_late.py",
        "lessons/01_who_is_late.py",
    ]
    assert any("'major'" in fault for fault in found)
    assert cli.main(["export", "gift", "--kit", str(with_facts), "-o", str(with_facts / "out")]) == 1
    assert "data/quizzes/:1: the folder cannot be read (Permission denied)" in capsys.readouterr().err


@pytest.mark.parametrize(("command", "path"), [
    *((command, path) for command in ("build", "check") for path in ("data", "lessons", "data/quizzes")),
    ("lab", "data"), ("lab", "lessons"), ("export gift -o out", "data"), ("export gift -o out", "data/quizzes"),
])  # fmt: skip
def test_every_command_names_a_folder_it_may_not_read(  # noqa: PLR0917  # fixtures
    built: Path,
    command: str,
    path: str,
    closed: Callable[[Path], None],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(built)
    monkeypatch.setattr("coursekit.lab._serve", lambda arguments: None)
    closed(built / path)
    ended = cli.main(command.split())
    out, err = capsys.readouterr()
    assert ended in (1, 2)
    assert path in out + err
    assert "Permission denied" in out + err
    assert "no notebook" not in err


def test_a_file_where_a_folder_belongs_is_named(built: Path) -> None:
    for path in (built / "data/quizzes").iterdir():
        path.unlink()
    (built / "data/quizzes").rmdir()
    (built / "data/quizzes").touch()
    assert faults(built) == ["data/quizzes/:1: the folder cannot be read (Not a directory): expected a readable folder"]


def test_without_lessons_nothing_is_said_of_what_they_lack(built: Path) -> None:
    for path in (built / "lessons").iterdir():
        path.unlink()
    assert faults(built) == ["lessons/:1: there are no lessons: write one as NN_name.py"]
    with pytest.raises(Exception, match="there are no lessons"):
        build(built, [])


def test_in_a_folder_that_was_removed_a_command_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    for command in ("check", "lab", "build"):
        assert cli.main([command]) == 2
        said = "coursekit: no course found: the folder you are in has been removed; go to one, or name it with --kit\n"
        assert capsys.readouterr().err == said

"""Where a file cannot be locked, at once or ever, a student waits once and goes on in the browser."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from coursekit import Course, CourseError
from coursekit.kit import Kit
from coursekit.kit.quiz_records import Round
from coursekit.storage import store as stores
from coursekit.storage.entries import Entry
from coursekit.storage.store import CHOICE, FILE, DiskStore, MemoryStore, NotKept, Store, store_of
from tests.storage.test_store_view import Browser, browsers

__all__ = ["browsers"]  # a fixture

HOLDER = """
import sqlite3, sys
database = sqlite3.connect(sys.argv[1], isolation_level=None)
database.execute(f"BEGIN {sys.argv[2]}")
print("locked", flush=True)
sys.stdin.read()
"""


@contextmanager
def another_program_holds(folder: Path, lock: str = "EXCLUSIVE") -> Iterator[None]:
    """A lock on the store in ``folder``, as one that a dead machine left behind on a file server."""
    command = [sys.executable, "-c", HOLDER, str(folder / FILE), lock]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "locked\n"
        try:
            yield
        finally:
            process.communicate("")


def entry(answer: object, n: int = 1) -> Entry:
    return {"answer": answer, "dot": ["x", n], "by": {"x": n}}


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long SQLite was allowed to wait for a lock, in seconds, call by call."""
    allowed: list[float] = []
    connect = sqlite3.connect

    def noting(path: Any, *, timeout: float = 0, **further: Any) -> sqlite3.Connection:
        allowed.append(timeout)
        database: sqlite3.Connection = connect(path, timeout=timeout, **further)
        return database

    monkeypatch.setattr(stores, "PATIENCE_S", 0.05)
    monkeypatch.setattr(sqlite3, "connect", noting)
    return allowed


def go_through(course: Course, browsers: list[Browser]) -> None:
    """Show every question and round of the kit and the work panel, and answer each of them twice."""
    for _, asked in course.kit.asked():
        course.quiz(asked.id)._repr_mimebundle_()
        names = ["#round"] if isinstance(asked, Round) else [asked.id]
        for n in (1, 2):
            browsers[-1].says({"version": 2, "items": {name: entry("1", n) for name in names}})
    course.my_work()._repr_mimebundle_()


@pytest.mark.parametrize("lock", ["EXCLUSIVE", "IMMEDIATE"])
def test_a_lock_that_never_comes_is_waited_for_once_in_a_whole_course(
    tram: Kit, browsers: list[Browser], tmp_path: Path, waits: list[float], lock: str
) -> None:
    """With ``IMMEDIATE`` reading goes on, and only writing finds the lock: no reason to wait again."""
    DiskStore(tmp_path).keep("tram-line/questions", {"decides-vote": entry("oab")})
    course = Course(tram, DiskStore(tmp_path))
    with another_program_holds(tmp_path, lock):
        waits.clear()
        go_through(course, browsers)
        in_vain = waits[waits.index(0) - 1 :]
        assert [wait for wait in in_vain if wait] == [stores.PATIENCE_S]
        browsers[-1].says({"places": {"questions": {"version": 2, "items": {"decides-vote": entry("b", 3)}}}})
    assert "cannot keep answers" in browsers[-1].told[-1]["trouble"]
    assert str(tmp_path / FILE) in browsers[-1].told[-1]["trouble"]


def test_as_soon_as_the_lock_is_gone_answers_are_kept_again(
    tram: Kit, browsers: list[Browser], tmp_path: Path, waits: list[float]
) -> None:
    store = DiskStore(tmp_path)
    store.keep("tram-line/questions", {"decides-vote": entry("oab")})
    Course(tram, store).my_work()._repr_mimebundle_()
    work = {"places": {"questions": {"version": 2, "items": {"decides-vote": entry("b", 3)}}}}
    with another_program_holds(tmp_path):
        browsers[-1].says(work)
        assert browsers[-1].told[-1]["stored"] == {}
    browsers[-1].says(work)
    assert browsers[-1].told[-1] == {"stored": {"questions": {"decides-vote": {"x": 3}}}, "trouble": ""}
    waits.clear()
    store.read("tram-line/questions")
    assert waits == [stores.PATIENCE_S], "a lock that is held for a moment is worth waiting for again"


@pytest.mark.parametrize(
    ("code", "says"),
    [(sqlite3.SQLITE_BUSY, "database is locked"), (sqlite3.SQLITE_PROTOCOL, "locking protocol"), (sqlite3.SQLITE_IOERR_LOCK, "disk I/O error")],
)  # fmt: skip
def test_locks_that_fail_at_once_leave_the_file_alone_and_are_waited_for_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, waits: list[float], code: int, says: str
) -> None:
    """As on a network file system without locks (``ENOLCK``), for which SQLite has several words."""
    store = DiskStore(tmp_path)
    store.keep("kit/questions", {"q": entry("a")})
    before = (tmp_path / FILE).read_bytes()

    class Unlockable(sqlite3.Connection):
        def execute(self, *_: Any) -> sqlite3.Cursor:
            error = sqlite3.OperationalError(says)
            error.sqlite_errorcode = code
            raise error

    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *path, **further: connect(*path, factory=Unlockable, **further))
    uses: list[Callable[[], object]] = [
        lambda: store.read("kit/questions"),
        lambda: store.keep("kit/questions", {"q": entry("b")}),
        lambda: store.places("kit"),
        lambda: store.clear("kit"),
    ]
    waits.clear()
    for use in uses * 3:
        with pytest.raises(NotKept, match=FILE):
            use()
    assert sum(waits) == stores.PATIENCE_S
    assert [path.name for path in tmp_path.iterdir()] == [FILE]
    assert (tmp_path / FILE).read_bytes() == before


def test_all_courses_of_a_kernel_wait_once_between_them(tmp_path: Path) -> None:
    """A student who runs the first cell again makes another course."""
    assert store_of({CHOICE: str(tmp_path)}) is store_of({CHOICE: str(tmp_path)})


def test_work_that_cannot_be_read_is_not_saved_and_the_way_out_is_named(
    tram: Kit, tmp_path: Path, waits: list[float]
) -> None:
    course = Course(tram, DiskStore(tmp_path))
    course.store.keep("tram-line/questions", {"decides-vote": entry("oab")})
    Course(tram, MemoryStore()).save_work(tmp_path / "earlier.json")
    with another_program_holds(tmp_path):
        with pytest.raises(CourseError, match=r"work was not saved: .*locked.*“Save my work to a file”"):
            course.save_work(tmp_path / "work.json")
        with pytest.raises(CourseError, match=r"earlier\.json was not loaded: .*locked"):
            course.load_work(tmp_path / "earlier.json")
    assert not (tmp_path / "work.json").exists()
    assert course.save_work(tmp_path / "work.json").answers == 1


@pytest.mark.parametrize(
    "use", [lambda store: store.read("kit/questions"), lambda store: store.places("kit"), lambda store: store.clear("kit")]
)  # fmt: skip
def test_a_folder_that_may_not_even_be_looked_into_is_said(tmp_path: Path, use: Callable[[Store], object]) -> None:
    with pytest.raises(NotKept, match=r"File name too long|cannot find"):
        use(DiskStore(tmp_path / ("x" * 500)))

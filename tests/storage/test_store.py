"""The store on disk: what is acknowledged stays, whoever else writes and whatever is killed."""

from __future__ import annotations

import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from coursekit import Course, CourseError
from coursekit.kit import Kit
from coursekit.storage.entries import Entry
from coursekit.storage.store import CHOICE, FILE, DiskStore, MemoryStore, NotKept, Store, store_of

PLACE = "kit/questions"


def entry(answer: object, who: str = "x", n: int = 1) -> Entry:
    return {"answer": answer, "dot": [who, n], "by": {who: n}}


@pytest.fixture(params=["disk", "memory"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    return DiskStore(tmp_path / "kept") if request.param == "disk" else MemoryStore()


def test_what_is_kept_can_be_read_again_and_merges(store: Store) -> None:
    assert store.read(PLACE) == {}
    assert store.keep(PLACE, {"q": entry("a"), "r": entry("b")}) == {"q": entry("a"), "r": entry("b")}
    assert store.keep(PLACE, {"q": entry("new", "x", 2)}) == {"q": entry("new", "x", 2)}
    assert store.keep(PLACE, {"q": entry("old")}) == {"q": entry("new", "x", 2)}, "an older copy wins over a newer one"
    assert store.read(PLACE) == {"q": entry("new", "x", 2), "r": entry("b")}


def test_places_and_kits_are_apart_and_one_kit_can_be_forgotten(store: Store) -> None:
    for place in ("kit/questions", "kit/rounds/who", "kit_/questions", "kit2/questions"):
        store.keep(place, {"q": entry(place)})
    assert store.places("kit") == {
        "questions": {"q": entry("kit/questions")},
        "rounds/who": {"q": entry("kit/rounds/who")},
    }
    store.clear("kit")
    assert store.places("kit") == {}
    assert store.places("kit2")
    assert store.places("kit_")


def test_any_text_survives(store: Store) -> None:
    text = "“Łódź” 🚋 <b>'); DROP TABLE kept;--\u2028\n\x00"
    store.keep(PLACE, {text: entry(text)})
    assert store.read(PLACE) == {text: entry(text)}


def test_another_kernel_sees_what_one_has_kept(tmp_path: Path) -> None:
    DiskStore(tmp_path).keep(PLACE, {"q": entry("a")})
    assert DiskStore(tmp_path).read(PLACE) == {"q": entry("a")}


# ---- several at once, and killed ----

WRITER = """
import sys
from pathlib import Path
from coursekit.storage.store import DiskStore, NotKept
folder, who = Path(sys.argv[1]), sys.argv[2]
store, n = DiskStore(folder), int(sys.argv[3])
while True:
    n += 1
    entry = {"answer": f"{who} {n}", "dot": [who, n], "by": {who: n}}
    try:
        store.keep("kit/questions", {"shared": entry, f"{who}-{n % 7}": entry})
    except NotKept:
        n -= 1  # the other had the lock for all too long: once more, as a screen does
    else:
        print(n, flush=True)
"""


def writing(folder: Path, who: str, start: int = 0) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder), who, str(start)], stdout=subprocess.PIPE, text=True
    )


def killed(process: subprocess.Popen[str]) -> int:
    """Kill it; the number of the last change that it said is safe."""
    process.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
    assert process.stdout is not None
    said = process.stdout.read().split()
    process.wait()
    process.stdout.close()
    return int(said[-1]) if said else 0


def test_two_processes_that_answer_at_once_lose_nothing_to_each_other(tmp_path: Path) -> None:
    writers = {who: writing(tmp_path, who) for who in ("ann", "ben")}
    for process in writers.values():
        assert process.stdout is not None
        while int(process.stdout.readline()) < 40:
            pass
    safe = {who: max(40, killed(process)) for who, process in writers.items()}
    kept = DiskStore(tmp_path).read(PLACE)
    for who, n in safe.items():
        assert kept["shared"]["by"][who] >= n
        assert {f"{who}-{number}" for number in range(7)} <= set(kept)
    answers = [kept["shared"]["answer"], *(other["answer"] for other in kept["shared"]["others"])]
    assert {answer.split()[0] for answer in answers} == {"ann", "ben"}


def test_a_writer_killed_at_any_moment_loses_nothing_that_was_safe_and_the_store_opens(tmp_path: Path) -> None:
    """The same with real kernels, a thousand times: tests/benchmarks/kills.py."""
    dice, safe = random.Random(7), 0
    for _ in range(12):
        process = writing(tmp_path, "ann", safe)
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(dice.uniform(0, 0.03))
        safe = max(safe, int(first), killed(process))
        assert DiskStore(tmp_path).read(PLACE)["shared"]["by"]["ann"] >= safe
    with closing(sqlite3.connect(tmp_path / FILE)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


# ---- a file that is no store (of damaged ones: test_store_damage.py) ----


def test_a_file_that_is_no_store_is_moved_aside_and_not_removed(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("shopping list " * 50)
    store = DiskStore(tmp_path)
    store.keep(PLACE, {"q": entry("a")})
    assert store.read(PLACE) == {"q": entry("a")}
    assert (tmp_path / f"{FILE}.unreadable-1").read_text().startswith("shopping list")


def test_a_store_of_a_newer_version_is_left_as_it_is(tmp_path: Path) -> None:
    store = DiskStore(tmp_path)
    store.keep(PLACE, {"q": entry("a")})
    with closing(sqlite3.connect(tmp_path / FILE)) as database:
        database.execute("PRAGMA user_version = 9")
    before = (tmp_path / FILE).read_bytes()
    for use in (lambda: store.read(PLACE), lambda: store.keep(PLACE, {"q": entry("b")}), lambda: store.clear("kit")):
        with pytest.raises(NotKept, match="newer version of the course; it is left as it is"):
            use()
    assert (tmp_path / FILE).read_bytes() == before


def test_a_folder_that_cannot_be_written_is_said_and_no_crash(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(NotKept):
        DiskStore(tmp_path / "file").keep(PLACE, {"q": entry("a")})


# ---- which store it is ----


def test_tests_and_notebooks_that_are_run_to_be_checked_keep_nothing(tmp_path: Path) -> None:
    assert isinstance(store_of({"PYTEST_CURRENT_TEST": "lessons/00.ipynb::Cell 0 (setup)"}), MemoryStore)
    assert isinstance(store_of({CHOICE: "memory"}), MemoryStore)
    chosen = store_of({CHOICE: str(tmp_path), "PYTEST_CURRENT_TEST": "x"})
    assert isinstance(chosen, DiskStore)
    assert chosen.path == tmp_path / FILE


@pytest.mark.parametrize("choice", ["memory", " memory", "Memory\n", "MEMORY"])
def test_memory_is_memory_however_it_is_written(choice: str) -> None:
    assert isinstance(store_of({CHOICE: choice}), MemoryStore)


@pytest.mark.parametrize("choice", ["", " ", "\t\n"])
def test_a_blank_choice_is_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, choice: str) -> None:
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path))
    chosen = store_of({CHOICE: choice})
    assert isinstance(chosen, DiskStore)
    assert chosen.path == tmp_path / "coursekit" / FILE
    assert isinstance(store_of({CHOICE: choice, "PYTEST_CURRENT_TEST": "x"}), MemoryStore)


def test_a_folder_in_the_home_folder_is_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for home in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(home, str(tmp_path))
    chosen = store_of({CHOICE: " ~/my answers "})
    assert isinstance(chosen, DiskStore)
    assert chosen.path == tmp_path / "my answers" / FILE


@pytest.mark.parametrize(
    "choice", ["answers", "./answers", "$HOME/answers", "~nobody-of-this-name/answers", '"memory"']
)
def test_a_folder_that_depends_on_where_one_is_is_refused_and_the_lesson_goes_on(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, tram: Kit, choice: str
) -> None:
    """Students cannot mend an administrator's slip, and their browsers keep the answers."""
    monkeypatch.setenv(CHOICE, choice)
    monkeypatch.chdir(tmp_path)
    course = Course(tram, store_of({CHOICE: choice}))
    work = course.my_work()
    work._repr_mimebundle_()
    said = rf"COURSEKIT_STORE is .*{re.escape(choice)}.*: it has to be a whole path.*or be memory"
    assert re.search(said, work.state()["trouble"])
    with pytest.raises(CourseError, match=said):
        course.save_work(tmp_path / "work.json")
    for use in (lambda: course.store.read(PLACE), lambda: course.store.clear("kit"), lambda: course.store.keep(PLACE, {"q": entry("a")})):  # fmt: skip
        with pytest.raises(NotKept, match=said):
            use()
    assert list(tmp_path.iterdir()) == []


def test_a_students_answers_lie_with_the_other_jupyter_data_and_not_in_the_course(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path))
    chosen = store_of({})
    assert isinstance(chosen, DiskStore)
    assert chosen.path == tmp_path / "coursekit" / FILE

"""A store that a disk, or another program, has damaged: the rest is read, nothing is lost, and it is said."""

from __future__ import annotations

import json
import random
import re
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

from coursekit import Course
from coursekit.kit import Kit
from coursekit.storage.entries import Entry, Items
from coursekit.storage.store import FILE, DiskStore, NotKept

PLACE = "kit/questions"
ROW = "INSERT INTO kept VALUES (?, ?, ?)"
HEADER = 100
"""Bytes at the beginning of the file, in which a copy that SQLite makes notes that it is one."""

VERSION_2 = Path(__file__).with_name("store_version_2.sql")


def entry(answer: object, n: int = 1) -> Entry:
    return {"answer": answer, "dot": ["x", n], "by": {"x": n}}


def changed(folder: Path, statement: str, *rows: tuple[object, ...]) -> None:
    """Do to the file of the store in ``folder`` what the store itself would not."""
    with closing(sqlite3.connect(folder / FILE)) as database:
        database.executemany(statement, rows)
        database.commit()


def put_aside(folder: Path) -> list[Path]:
    return sorted(folder.glob(f"{FILE}.unreadable-*"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Of a store with three entries at one place, and one at another."""
    DiskStore(tmp_path).keep(PLACE, {name: entry(name) for name in "abc"})
    DiskStore(tmp_path).keep("kit/switches", {"off": entry(["x"])})
    return tmp_path


# ---- rows ----

DEEP = "[" * 30_000

BAD_ROWS: dict[str, tuple[object, object]] = {
    "a byte that is no UTF-8": ("bad", sqlite3.Binary(b'{"answer": "\xff", "dot": ["x", 1], "by": {"x": 1}}')),
    "a name that is no UTF-8": (sqlite3.Binary(b"b\xffd"), json.dumps(entry("a"))),
    "no JSON": ("bad", "not JSON"),
    "a number": ("bad", 5),
    "a number in words": ("bad", "5"),
    "a name that is a number": (sqlite3.Binary(b"\x05"), 5.5),
    "nothing": ("bad", ""),
    "deep": ("bad", DEEP),
    "deep and whole": ("bad", DEEP + "]" * len(DEEP)),
    "a deep answer": ("bad", '{"answer": ' + "[" * 500 + "]" * 500 + ', "dot": ["x", 1], "by": {"x": 1}}'),
    "many digits": ("bad", '{"answer": "", "dot": ["x", ' + "9" * 5000 + '], "by": {"x": 1}}'),
    "no number": ("bad", '{"answer": NaN, "dot": ["x", 1], "by": {"x": 1}}'),
    "half an emoji": ("bad", r'{"answer": "\ud83d", "dot": ["x", 1], "by": {"x": 1}}'),
    "no entry": ("bad", '{"answer": 1, "by": {}}'),
}


def as_text(folder: Path) -> None:
    """Make text of what could only be inserted as bytes: SQLite does not look whether text is any."""
    changed(folder, "UPDATE kept SET name = CAST(name AS TEXT), entry = CAST(entry AS TEXT)", ())


@pytest.mark.parametrize("row", BAD_ROWS.values(), ids=BAD_ROWS)
@pytest.mark.parametrize("text", [True, False], ids=["text", "as it is"])
def test_a_row_that_cannot_be_read_is_left_out_and_said_and_the_file_is_copied_once(
    folder: Path, row: tuple[object, object], text: bool
) -> None:
    changed(folder, ROW, (PLACE, *row))
    if text:
        as_text(folder)
    store = DiskStore(folder)
    assert set(store.read(PLACE)) == set("abc")
    assert set(store.places("kit")) == {"questions", "switches"}
    (aside,) = put_aside(folder)
    assert str(aside) in store.notice
    assert store.keep(PLACE, {"bad": entry("new")}) == {"bad": entry("new")}
    again = DiskStore(folder)
    assert set(again.read(PLACE)) == {*"abc", "bad"}
    assert again.notice == "", "what is put right is not said for ever"
    assert put_aside(folder) == [aside]
    with closing(sqlite3.connect(aside)) as database:
        assert database.execute("SELECT count(*) FROM kept").fetchone() == (5,), "the copy has every row"


def test_a_row_that_cannot_be_read_is_not_written_over_before_it_is_copied(folder: Path) -> None:
    changed(folder, ROW, (PLACE, "bad", "half a sentence that somebody may still"))
    DiskStore(folder).keep(PLACE, {"bad": entry("new")})
    (aside,) = put_aside(folder)
    assert b"half a sentence" in aside.read_bytes()


def test_where_no_copy_can_be_made_the_row_stays_and_the_rest_is_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed(folder, ROW, (PLACE, "bad", "not JSON"))
    before = (folder / FILE).read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(Path, "touch", full_disk)
        store = DiskStore(folder)
        assert set(store.read(PLACE)) == set("abc")
        assert "could not be copied" in store.notice
        with pytest.raises(NotKept, match="No space left"):
            store.keep(PLACE, {"bad": entry("new")})
        assert (folder / FILE).read_bytes() == before
        assert put_aside(folder) == []
    assert store.keep(PLACE, {"bad": entry("new")}), "there is room again"
    assert len(put_aside(folder)) == 1


def full_disk(*_: Any, **__: Any) -> None:
    raise OSError(28, "No space left on device")


# ---- the file ----


def test_what_is_sound_in_a_damaged_file_goes_on(tmp_path: Path) -> None:
    DiskStore(tmp_path).keep(PLACE, {f"q{n:03}": entry("a" * 500) for n in range(40)})
    content = bytearray((tmp_path / FILE).read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = b"\xff" * 4096
    (tmp_path / FILE).write_bytes(content)
    store = DiskStore(tmp_path)
    left = store.read(PLACE)
    assert {"q000", "q039"} <= set(left), "what is before the damage, and what is after it"
    (aside,) = put_aside(tmp_path)
    assert aside.read_bytes() == content
    assert str(aside) in store.notice
    assert DiskStore(tmp_path).read(PLACE) == left


@pytest.fixture
def quick_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite does not wait until the disk has everything: a power cut may not come in these seconds."""
    connect = sqlite3.connect

    def hasty(*path: Any, **further: Any) -> sqlite3.Connection:
        database: sqlite3.Connection = connect(*path, **further)
        with suppress(sqlite3.Error, UnicodeDecodeError):  # a damaged file may refuse even that
            database.execute("PRAGMA synchronous = OFF")
        return database

    monkeypatch.setattr(sqlite3, "connect", hasty)


@pytest.mark.usefixtures("quick_disk")
def test_whatever_byte_is_damaged_all_else_is_read_or_kept_aside(tmp_path: Path) -> None:
    sound = a_term_of_work(tmp_path / "sound")
    content = (tmp_path / "sound" / FILE).read_bytes()
    spans = {row: span_of(content, *row, entry) for row, entry in sound.items()}
    dice = random.Random(24)
    for n in range(250):
        place, byte = dice.randrange(len(content)), dice.randrange(256)
        (tmp_path / str(n)).mkdir()
        (tmp_path / str(n) / FILE).write_bytes(content[:place] + bytes([byte]) + content[place + 1 :])
        hit = {row for row, span in spans.items() if place in span}
        assert faults_after(tmp_path / str(n), sound, hit) == [], f"byte {place} is {byte}"


def rows_in(places: dict[str, Items]) -> dict[tuple[str, str], Entry]:
    return {(place, name): entry for place, items in places.items() for name, entry in items.items()}


def a_term_of_work(folder: Path) -> dict[tuple[str, str], Entry]:
    store = DiskStore(folder)
    words = "“Łódź” is where the tram 🚋 goes, and it took me a while to see why. "
    for place, size in {"questions": 40, "rounds/who": 30, "switches": 1}.items():
        store.keep(f"kit/{place}", {f"q-{n}": entry(words * (n % 4), n + 1) for n in range(size)})
    return rows_in(store.places("kit"))


def span_of(content: bytes, place: str, name: str, entry: Entry) -> range:
    """Where the row is in the file: its text, and before that the lengths and kinds of its columns."""
    text = f"kit/{place}{name}{json.dumps(entry, ensure_ascii=False)}".encode()
    start = content.index(text)
    return range(start - 9, start + len(text))


def faults_after(folder: Path, sound: dict[tuple[str, str], Entry], hit: set[tuple[str, str]]) -> list[str]:
    """What is wrong with how a store deals with the file in ``folder``, in which one byte is not as it was:
    one of the rows ``hit``, or of none."""
    damaged = (folder / FILE).read_bytes()
    store = DiskStore(folder)
    try:
        found = rows_in(store.places("kit"))
        store.read(PLACE)
    except NotKept as error:  # it is of a newer version, as far as anybody can tell
        left_alone = "newer version" in str(error) and (folder / FILE).read_bytes() == damaged
        return [] if left_alone else [f"never read again: {error}"]
    faults = []
    aside = [path.read_bytes()[HEADER:] for path in put_aside(folder)]
    if not (store.notice and aside == [damaged[HEADER:]]):
        faults += [f"whole, and neither read nor kept aside: {row}" for row in sound if row not in hit and found.get(row) != sound[row]]  # fmt: skip
        faults += [f"left out without a word: {row}" for row in hit if row not in found]
    kept = store.keep(PLACE, {"new": entry("new"), "q-7": entry("newer", 99)})
    after = rows_in(DiskStore(folder).places("kit"))
    faults += [f"said to be kept, and is not there: {name}" for name in kept if after.get(("questions", name)) != kept[name]]  # fmt: skip
    faults += [f"lost by writing: {row}" for row in found if row not in after]
    return faults + [f"kept aside more than once: {path}" for path in put_aside(folder)[1:]]


# ---- who is told, and what was written by earlier versions ----


def test_the_work_panel_says_what_was_damaged_and_shows_the_rest(tram: Kit, tmp_path: Path) -> None:
    sound, damaged = entry("oab"), ("tram-line/questions", "decides-heard", "no JSON")
    DiskStore(tmp_path).keep("tram-line/questions", {"decides-vote": sound})
    changed(tmp_path, ROW, damaged)
    work = Course(tram, DiskStore(tmp_path)).my_work()
    work.take_up()
    assert work.answers["places"]["questions"]["items"] == {"decides-vote": sound}
    assert re.match(r"Some of the answers .* damaged\. .*unreadable-1", work.state()["trouble"])


def test_a_saved_file_says_what_it_has_not(tram: Kit, tmp_path: Path) -> None:
    store = DiskStore(tmp_path)
    store.keep("tram-line/questions", {"decides-vote": entry("oab"), "decides-heard": entry("b")})
    changed(tmp_path, "UPDATE kept SET entry = 'no JSON' WHERE name = ?", ("decides-heard",))
    saved = Course(tram, DiskStore(tmp_path)).save_work(tmp_path / "work.json")
    assert saved.answers == 1
    assert f"{FILE}.unreadable-1" in repr(saved)


@pytest.mark.parametrize("answer", [{"a": {"b": "c"}}, True])
def test_an_answer_that_no_question_takes_does_not_keep_the_others_from_being_saved(
    tram: Kit, tmp_path: Path, answer: object
) -> None:
    course = Course(tram, DiskStore(tmp_path))
    course.store.keep("tram-line/questions", {"decides-vote": entry("oab"), "decides-heard": entry(answer)})
    saved = course.save_work(tmp_path / "work.json")
    assert saved.answers == 1
    assert "decides-heard" in repr(saved)


def test_a_work_id_that_is_damaged_does_not_spoil_the_saved_file(tram: Kit, tmp_path: Path) -> None:
    course = Course(tram, DiskStore(tmp_path / "one"))
    course.store.keep("tram-line/about", {"id": entry("0A!"), "name": entry(["x"])})
    course.store.keep("tram-line/questions", {"decides-vote": entry("oab")})
    course.save_work(tmp_path / "work.json")
    assert Course(tram, DiskStore(tmp_path / "two")).load_work(tmp_path / "work.json").answers == 1


def test_a_store_of_the_first_release_still_loads(tram: Kit, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / FILE)) as database:
        database.executescript(VERSION_2.read_text(encoding="utf-8"))
    course = Course(tram, DiskStore(tmp_path))
    kept = course.store.places("tram-line")
    assert {place: set(items) for place, items in kept.items()} == {
        "questions": {"decides-vote", "own-words"},
        "rounds/tram-who": {"t-aim", "#round"},
        "switches": {"off"},
        "about": {"id", "name"},
    }
    assert kept["questions"]["own-words"]["others"][0]["answer"] == "Another answer"
    assert course.save_work(tmp_path / "work.json").answers == 5
    assert put_aside(tmp_path) == []

"""Progress, practice and kept work in another language: nothing a student reads stays English, nothing kept changes."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec import structs

from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.language import in_language
from coursekit.later_sentence import in_words
from coursekit.progress.confusions import MyConfusions, heard_of
from coursekit.progress.exchange import load_work, save_work
from coursekit.progress.my_work import MyWork, handed_in
from coursekit.progress.overview import Overview
from coursekit.progress.plan import plan_of
from coursekit.progress.practice import Practice
from coursekit.quiz.catalogue import catalogue, lesson_editions
from coursekit.storage.hand_in import hand_in
from coursekit.storage.store import DiskStore, MemoryStore, NoStore
from coursekit.storage.work import Work, WorkError, file_of, read_work
from tests.language.kit_words import kit_words
from tests.language.pseudo import pseudo, untranslated

ENTRY = {"answer": "x", "dot": ["a", 1], "by": {"a": 1}, "of": "older", "tries": 1, "first": "x", "outcome": "wrong"}


@pytest.fixture
def store(tram: Kit) -> MemoryStore:
    """A student's answer to a question that has changed since."""
    kept = MemoryStore()
    kept.keep(f"{tram.article.id}/questions", {"decides-vote": ENTRY})
    return kept


def test_what_notebooks_store_of_progress_is_translated(tram: Kit) -> None:
    with in_language(pseudo()):
        lesson = plan_of(tram).lessons[0].id
        screens = [MyWork(tram), MyWork(tram, lesson), Overview(tram), Practice(tram), MyConfusions(heard_of(tram))]
        told = [repr(screen) for screen in screens]
    for words in told:
        assert untranslated(words, kit_words()) == []


def test_saving_and_loading_are_told_in_the_language(tram: Kit, store: MemoryStore, tmp_path: Path) -> None:
    path = tmp_path / "1.json"
    with in_language(pseudo()):
        saved = repr(save_work(tram, store, path))
        loaded = repr(load_work(tram, MemoryStore(), path))
        with pytest.raises(CourseError) as unreadable:
            save_work(tram, NoStore("7"), path)
        with pytest.raises(CourseError) as missing:
            load_work(tram, store, tmp_path / "2.json")
    assert untranslated(saved.replace(str(tmp_path), ""), "json") == []
    assert untranslated(loaded, kit_words()) == []
    assert untranslated(str(unreadable.value)) == []
    assert "⟦it cannot be opened: " in str(missing.value)
    with in_language("de"):
        assert repr(save_work(tram, store, path)) == f"1 Antwort gespeichert in {path}"
        loaded = repr(load_work(tram, MemoryStore(), path))
    assert loaded.startswith("Geladen: 1 Antwort, davon 1 hier neu.\nGeändert, seit sie beantwortet wurden: „")


def test_a_file_says_the_same_whatever_language_saves_it(tram: Kit, store: MemoryStore, tmp_path: Path) -> None:
    save_work(tram, store, tmp_path / "first")  # the work gets its id
    files = []
    for language in ("en", "de", pseudo()):
        with in_language(language):
            save_work(tram, store, tmp_path / "file", "Ada")
        files.append((tmp_path / "file").read_bytes())
    assert files[0] == files[1] == files[2]


def test_editions_of_questions_do_not_depend_on_the_language(tram: Kit) -> None:
    editions = []
    for language in ("en", "de", pseudo()):
        with in_language(language):
            asked = catalogue(tram)
            editions.append((lesson_editions(asked), [[item.edition for item in part.items] for part in asked]))
    assert editions[0] == editions[1] == editions[2]


def test_a_plan_is_of_the_language_it_was_asked_in(tram: Kit) -> None:
    kit = structs.replace(tram, lessons={})
    assert plan_of(kit).lessons[0].title.startswith("Lesson ")
    with in_language("de"):
        assert plan_of(kit).lessons[0].title.startswith("Lektion ")
    assert plan_of(kit).lessons[0].title.startswith("Lesson ")


def test_a_hand_in_is_received_and_refused_in_the_language(tmp_path: Path) -> None:
    work = file_of(Work(kit="tram-line", id="a1", name="Ada", places={}))
    with in_language("de"):
        receipt = hand_in(tmp_path, work, "tram-line", lambda: datetime(2031, 3, 5, 9, 7, 2, tzinfo=UTC))
        refused = handed_in(tmp_path, "another", work.decode())["refused"]
        no_folder = handed_in(tmp_path / "none", "tram-line", work.decode())["refused"]
    assert receipt.time == "5. März 2031, 09:07:02 UTC"
    assert receipt.file.startswith("tram-line-20310305T090702Z-")
    assert refused == (
        "Die Datei wurde nicht angenommen: Sie gehört zu einem anderen Kurs ('tram-line', nicht 'another')"
    )
    assert no_folder.endswith("Speichere deine Arbeit in eine Datei und sag deiner Lehrkraft Bescheid")


@pytest.mark.parametrize(
    "data",
    [
        b"", b"{", b"[]", b'{"format": "x", "version": 1, "checksum": "0", "content": {}}',
        b'{"format": "coursekit-work", "version": 9, "checksum": "0", "content": {}}',
        file_of(Work(kit="k", id="a1", places={})),
        file_of(Work(kit="tram-line", id="a1", places={})).replace(b"a1", b"a2"),
        file_of(Work(kit="tram-line", id="a1", places={})).replace(b'"id":"a1"', b'"id":"a1","id":"a1"'),
    ],
)  # fmt: skip
def test_a_file_is_refused_in_the_language(data: bytes) -> None:
    with in_language(pseudo()), pytest.raises(WorkError) as refused:
        read_work(data, "tram-line")
    with in_language(pseudo()):
        assert untranslated(in_words(refused.value.why), "tram line") == []
    assert "⟦" not in str(refused.value), "what commands print stays English"


def test_what_a_store_says_of_damage_is_translated(tmp_path: Path) -> None:
    store = DiskStore(tmp_path)
    store.keep("kit/questions", {"one": ENTRY})
    with sqlite3.connect(store.path) as file:
        file.execute("UPDATE kept SET entry = '{'")
    with in_language(pseudo()):
        store.read("kit/questions")
    assert "⟦The rest was read" in store.notice
    assert untranslated(store.notice.replace(str(tmp_path), ""), "sqlite unreadable work db store") == []

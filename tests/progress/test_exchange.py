"""A student's work from Python: saved, loaded into a fresh session, merged."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from coursekit import Course, CourseError
from coursekit.kit import Kit
from coursekit.quiz.catalogue import catalogue
from coursekit.storage.entries import MOST_OTHERS, versions_of
from coursekit.storage.store import DiskStore, MemoryStore
from coursekit.storage.work import Answered, Version, Work, file_of, read_work


def entry(answer: Any, who: str = "x", n: int = 1, **more: Any) -> dict[str, Any]:
    return {"answer": answer, "first": answer, "tries": 1, "outcome": "wrong", **more, "dot": [who, n], "by": {who: n}}


@pytest.fixture
def course(tram: Kit) -> Course:
    """A student has answered two questions, cleared a third, and moved a slider."""
    course = Course(tram, MemoryStore())
    cleared = {"answer": "", "tries": 0, "dot": ["x", 3], "by": {"x": 3}}
    course.store.keep(
        "tram-line/questions",
        {"decides-vote": entry("oab"), "verdict-essay": entry({"claim": "So."}), "decides-heard": cleared},
    )
    course.store.keep("tram-line/bargain", {"weights": {"answer": [10, 20], "dot": ["x", 1], "by": {"x": 1}}})
    return course


def test_a_fresh_session_gets_all_of_it_back(course: Course, tram: Kit, tmp_path: Path) -> None:
    path = tmp_path / "my-work.json"
    assert repr(course.save_work(path)) == f"Saved 3 answers to {path}"
    fresh = Course(tram, MemoryStore())
    assert repr(fresh.load_work(path)) == "Loaded: 3 answers, 3 of them new here."
    kept = fresh.store.places("tram-line")
    assert kept["questions"]["decides-vote"]["answer"] == "oab"
    assert kept["bargain"]["weights"]["answer"] == [10, 20]
    assert "decides-heard" not in kept["questions"], "what was empty is in the file"


def test_no_name_unless_one_is_given_and_one_student_keeps_one_id(course: Course, tram: Kit, tmp_path: Path) -> None:
    course.save_work(tmp_path / "a.json")
    course.save_work(tmp_path / "b.json", "Ada")
    fresh = Course(tram, MemoryStore())
    fresh.load_work(tmp_path / "b.json")
    fresh.save_work(tmp_path / "c.json")
    first, second, third = (read_work((tmp_path / f"{name}.json").read_bytes(), "tram-line") for name in "abc")
    assert (first.name, second.name, third.name) == ("", "Ada", "Ada")
    assert first.id == second.id == third.id
    assert set(first.lessons) == {"00", "01", "02", "03"}


def test_loading_merges_and_says_what_was_new(course: Course, tram: Kit, tmp_path: Path) -> None:
    course.save_work(tmp_path / "work.json")
    other = Course(tram, MemoryStore())
    other.store.keep("tram-line/questions", {"decides-vote": entry("mine", "y"), "tram-single": entry("o1", "y")})
    assert repr(other.load_work(tmp_path / "work.json")) == "Loaded: 3 answers, 2 of them new here."
    kept = other.store.places("tram-line")["questions"]
    assert {kept["decides-vote"]["answer"], *(one["answer"] for one in kept["decides-vote"]["others"])} == {
        "oab",
        "mine",
    }
    assert kept["tram-single"]["answer"] == "o1"


def test_what_is_on_the_screen_follows(course: Course, tram: Kit, tmp_path: Path) -> None:
    course.save_work(tmp_path / "work.json")
    fresh = Course(tram, MemoryStore())
    quiz = fresh.quiz("decides-vote")
    assert quiz.answers == {}
    fresh.load_work(tmp_path / "work.json")
    assert quiz.answers["items"]["decides-vote"]["answer"] == "oab"


def test_questions_that_have_changed_since_are_named(course: Course, tram: Kit, tmp_path: Path) -> None:
    editions = {item.id: item.edition for part in catalogue(tram) for item in part.items}
    course.store.keep(
        "tram-line/questions",
        {
            "decides-vote": entry("oab", n=2, of="00000000"),
            "decides-order": entry(["o1"], of=editions["decides-order"]),
        },
    )
    course.store.keep("tram-line/rounds/tram-who", {"t-aim": entry("c", of="00000000"), "gone": entry("c", of="1")})
    course.save_work(tmp_path / "work.json")
    loaded = Course(tram, MemoryStore()).load_work(tmp_path / "work.json")
    assert loaded.changed == ["1 question of “Who said it?” (lesson 00)", "“Who votes on the tram?” (lesson 01)"]


def test_a_changed_file_is_loaded_and_said_to_be(course: Course, tram: Kit, tmp_path: Path) -> None:
    path = tmp_path / "work.json"
    course.save_work(path)
    path.write_bytes(path.read_bytes().replace(b'"tries":1', b'"tries":3'))
    assert "changed after it was saved" in repr(Course(tram, MemoryStore()).load_work(path))


@pytest.mark.parametrize("content", [b"", b"{}", b"no JSON", None])
def test_what_is_no_saved_work_is_refused_in_one_line_and_changes_nothing(
    course: Course, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "work.json"
    if content is not None:
        path.write_bytes(content)
    before = course.store.places("tram-line")
    with pytest.raises(CourseError, match="was not loaded: ") as refused:
        course.load_work(path)
    assert "\n" not in str(refused.value)
    assert course.store.places("tram-line") == before


def test_a_file_that_cannot_be_written_leaves_the_old_one(course: Course, tmp_path: Path) -> None:
    with pytest.raises(CourseError, match="the work was not saved"):
        course.save_work(tmp_path / "missing" / "work.json")
    (tmp_path / "work.json").write_text("old")
    with pytest.raises(CourseError, match="the work was not saved"):
        course.save_work(tmp_path / "work.json", "x" * 500)
    assert (tmp_path / "work.json").read_text() == "old"


def test_a_store_that_cannot_be_read_is_said(tram: Kit, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CourseError, match="the work was not saved"):
        Course(tram, DiskStore(tmp_path / "file")).save_work(tmp_path / "work.json")


@pytest.mark.parametrize("lesson", ["09", "1", "<b>"])
def test_a_lesson_that_is_not_there_is_named_with_those_that_are(course: Course, lesson: str) -> None:
    with pytest.raises(CourseError, match=r"there is no lesson .*: use "):
        course.my_work(lesson)


def test_the_words_of_a_notebook_tell_what_is_asked_and_nothing_personal(course: Course) -> None:
    words = repr(course.my_work("01"))
    assert words.splitlines()[2] == "Your work in lesson 01 · Who decides?"
    assert "Who votes on the tram?" in words
    assert "oab" not in words
    assert repr(course.my_work()).splitlines()[2] == "Your work in this course."


# ---- files that no course has saved ----


def test_what_a_forged_file_holds_takes_nothing_away(tram: Kit, tmp_path: Path) -> None:
    course = Course(tram, MemoryStore())
    mine = {"answer": "oab", "dot": ["A", 1], "by": {"A": 1, "B": 1, "X": 1}}
    course.store.keep("tram-line/questions", {"decides-vote": mine, "decides-heard": entry("mine")})
    erasing = Answered(answer="no", dot=("B", 1), by={"A": 1, "B": 1, "Y": 1})
    clearing = Answered(answer="", dot=("x", 9), by={"x": 9})
    places = {"questions": {"decides-vote": erasing, "decides-heard": clearing}}
    (tmp_path / "forged.json").write_bytes(file_of(Work(kit="tram-line", id="abc", places=places)))
    course.load_work(tmp_path / "forged.json")
    kept = course.store.places("tram-line")["questions"]
    assert {version["answer"] for version in versions_of(kept["decides-vote"])} == {"oab", "no"}
    assert kept["decides-heard"]["answer"] == "mine"


def test_a_file_of_thousands_of_rival_answers_is_loaded_and_cut(tram: Kit, tmp_path: Path) -> None:
    others = [Version(answer=f"no. {n}", dot=(f"w{n}", 1)) for n in range(8000)]
    many = Answered(answer="the best", tries=3, dot=("w", 1), by={"w": 1}, others=others)
    work = Work(kit="tram-line", id="abc", places={"questions": {"decides-vote": many}})
    (tmp_path / "many.json").write_bytes(file_of(work))
    course = Course(tram, MemoryStore())
    course.store.keep("tram-line/questions", {"decides-vote": entry("mine")})
    course.load_work(tmp_path / "many.json")
    kept = course.store.places("tram-line")["questions"]["decides-vote"]
    shown, *rest = (version["answer"] for version in versions_of(kept))
    assert (shown, rest[0], len(rest)) == ("the best", "mine", MOST_OTHERS)


def test_half_a_character_in_a_name_does_not_keep_the_work_from_being_saved(course: Course, tmp_path: Path) -> None:
    course.save_work(tmp_path / "work.json", "Ada \ud83d")
    assert read_work((tmp_path / "work.json").read_bytes(), "tram-line").name == "Ada \ufffd"


def test_numbers_that_were_loaded_are_written_as_a_browser_writes_them(
    course: Course, tram: Kit, tmp_path: Path
) -> None:
    course.save_work(tmp_path / "work.json")
    fresh = Course(tram, MemoryStore())
    fresh.load_work(tmp_path / "work.json")
    assert json.dumps(fresh.store.places("tram-line")["bargain"]["weights"]["answer"]) == "[10, 20]"


def test_a_pipe_is_refused_and_never_waited_for(course: Course, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    with pytest.raises(CourseError, match=r"pipe\.json was not loaded: it is a pipe, a device or a socket"):
        course.load_work(tmp_path / "pipe.json")


def test_answers_to_what_the_course_no_longer_asks_load_and_stay(course: Course, tram: Kit, tmp_path: Path) -> None:
    """Questions are dropped from a lesson or a round; what somebody answered before is theirs."""
    course.store.keep("tram-line/questions", {"was-dropped": entry("oab")})
    course.store.keep("tram-line/rounds/verdict-mixed", {"verdict-mixed-was-dropped": entry("oab")})
    course.save_work(tmp_path / "work.json")
    fresh = Course(tram, MemoryStore())
    quiz, round_ = fresh.quiz("decides-vote"), fresh.quiz("verdict-mixed")
    assert repr(fresh.load_work(tmp_path / "work.json")) == "Loaded: 5 answers, 5 of them new here."
    assert quiz.answers["items"]["decides-vote"]["answer"] == "oab"
    assert round_.answers is not None
    again = tmp_path / "again.json"
    fresh.save_work(again)
    kept = read_work(again.read_bytes(), "tram-line").places
    assert "was-dropped" in kept["questions"]
    assert "verdict-mixed-was-dropped" in kept["rounds/verdict-mixed"]

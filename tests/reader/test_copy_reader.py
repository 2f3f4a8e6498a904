"""What the reader of a student's own copy gets from Python, and that Python keeps nothing of a copy."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from coursekit import load
from coursekit.course import Course
from coursekit.reader.reader_script import content_of, reader_script
from coursekit.screen.screen import Screen


@pytest.fixture
def tram() -> Course:
    return load(Path(__file__).parents[1] / "kits" / "tram")


def told_by(screen: Screen, monkeypatch: pytest.MonkeyPatch, said: dict[str, object]) -> list[dict[str, object]]:
    told: list[dict[str, object]] = []
    monkeypatch.setattr(screen, "_tell", told.append)
    screen._hear({"content": {"data": {"method": "custom", "content": said}}})
    return told


def test_any_screen_of_a_course_gives_the_reader_to_a_page_that_asks(
    tram: Course, monkeypatch: pytest.MonkeyPatch
) -> None:
    for screen in (tram.reader(), tram.quiz("tram-single")):
        assert told_by(screen, monkeypatch, {"ask": "copy_reader"}) == [{"copy_reader": reader_script(tram.kit)}]


def test_the_notebook_stores_no_more_than_what_the_reader_is_for(tram: Course) -> None:
    assert "Your own copy of “The tram nobody asked for”: 4 paragraphs." in repr(tram.reader())
    assert tram.reader().answers == {}


def test_a_message_with_a_copy_in_it_would_not_be_kept(tram: Course, monkeypatch: pytest.MonkeyPatch) -> None:
    told_by(tram.reader(), monkeypatch, {"copy": "Zxqvmarker", "answers": {"text": "Zxqvmarker"}})
    assert "Zxqvmarker" not in json.dumps(tram.store.places(tram.kit.article.id))


def test_the_script_holds_no_prose_but_words_that_the_kit_has(tram: Course) -> None:
    content = content_of(tram.kit)
    assert [row["words"] for row in content["paragraphs"]] == [40, 60, 50, 30]
    said = next(row for row in content["statements"] if row["words"] == ["perhaps", "bottomless"])
    assert (said["voice"], said["mode"], said["text"]) == ("I. Sample", "inferred", "")
    assert (said["hedges"], said["loaded"]) == (["perhaps"], ["bottomless"])
    assert {row["ask"] for row in content["rounds"]} >= {"who_said_it"}
    assert {"the", "about"} <= set(content["function_words"])
    assert not {"may", "will", "not"} & set(content["function_words"]), "students look for these"

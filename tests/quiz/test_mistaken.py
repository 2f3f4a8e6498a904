"""What wrong answers in rounds give away: it stands with the misconceptions, and counts in no edition."""

from __future__ import annotations

from pathlib import Path

from coursekit.course import quiz_of
from coursekit.kit import Kit, read_kit
from tests.quiz.robot import answers

ROUNDS = ("tram-who", "tram-mode", "tram-speakers")


def test_a_wrong_answer_in_each_sort_of_round_gives_its_misconception_away(tram: Kit) -> None:
    given: dict[str, set[str]] = {}
    for name in ROUNDS:
        for item in quiz_of(tram, name).items:
            possible = answers(item)
            assert all(item.given_away(answer) == [] for answer in possible.right)
            given.setdefault(name, set()).update(away for answer in possible.others for away in item.given_away(answer))
    assert given == {
        "tram-who": {"teller-dropped", "nearest-name"},
        "tram-mode": {"teller-dropped", "signs-misread"},
        "tram-speakers": {"teller-dropped", "nearest-name"},
    }


def test_only_the_mistakes_that_it_names_give_a_misconception_away(tram: Kit) -> None:
    (item,) = [item for item in quiz_of(tram, "tram-mode").items if item.id == "t-mayor-1"]
    assert {name: item.given_away(name) for name in item.texts if item.given_away(name)} == {  # type: ignore[attr-defined]
        "stated": ["teller-dropped"],
        "inferred": ["teller-dropped"],
        "silent": ["signs-misread"],
    }


def test_what_wrong_answers_give_away_does_not_change_the_edition(tram: Kit, tram_copy: Path) -> None:
    file = tram_copy / "data/misconceptions.yaml"
    file.write_text(file.read_text("utf-8").replace("speakers: [author, teller]", "speakers: []"), "utf-8")
    without = read_kit(tram_copy / "data")
    for name in ROUNDS[:1]:
        now, then = quiz_of(tram, name).items, quiz_of(without, name).items
        assert [item.edition for item in now] == [item.edition for item in then]
        assert now != then

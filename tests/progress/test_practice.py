"""What there is to practise, and what an answer to it gives away."""

from __future__ import annotations

from pathlib import Path

import pytest

from coursekit.course import Course, quiz_of
from coursekit.errors import CourseError
from coursekit.kit import Kit, read_kit
from coursekit.progress.practice import Practice, practising_of
from coursekit.quiz.catalogue import catalogue
from coursekit.storage.store import MemoryStore
from coursekit.storage.work import Work, file_of, read_work
from tests.kit.test_kit import broken


def test_each_text_asks_the_same_as_its_partner(tram: Kit) -> None:
    practising = practising_of(tram)
    assert practising.slots == [["late-a-whose", "late-b-whose"], ["late-a-holds", "late-b-holds"]]
    assert practising.strands[0].forms == {"A": ["late-a-whose", "late-a-holds"], "B": ["late-b-whose", "late-b-holds"]}
    assert practising.judges == {"late-a-holds": False, "late-b-holds": True}


def test_a_question_brings_its_text_along(tram: Kit) -> None:
    quiz = quiz_of(tram, "late-a-whose", "late-a-holds")
    assert quiz.key == "tram-line/practice"
    text = str(Course(tram).quiz("late-a-whose", "late-a-holds"))
    assert text.count("Why is the 7.15 late?") == 1, "questions on one text show it once"
    assert text.index("Ada Penn. Her colleagues") < text.index("Who says that it was the same")


def test_a_wrong_answer_gives_a_misconception_away(tram: Kit) -> None:
    (item,) = quiz_of(tram, "late-a-whose").items
    told = {choice.text: item.given_away(choice.id) for choice in item.choices}  # type: ignore[attr-defined]
    assert told == {"Ada Penn": ["teller-dropped"], "Her colleagues": [], "The bus company": ["teller-dropped"]}


def test_a_misconception_does_not_change_the_edition(tram: Kit, tram_copy: Path) -> None:
    file = tram_copy / "data/quizzes/practice.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace(", misconception: teller-dropped", ""), encoding="utf-8")
    before, now = (quiz_of(kit, "late-a-whose").items[0] for kit in (read_kit(tram_copy / "data"), tram))
    assert before.edition == now.edition
    passage = tram_copy / "data/passages/late-a.yaml"
    passage.write_text(passage.read_text(encoding="utf-8").replace("nine mornings", "eight mornings").replace("value: 90", "value: 80"), encoding="utf-8")  # fmt: skip
    assert quiz_of(read_kit(tram_copy / "data"), "late-a-whose").items[0].edition != now.edition


def test_practice_is_no_part_of_how_far_somebody_is(tram: Kit) -> None:
    from coursekit.progress.plan import plan_of

    assert not any("late-" in question.id for lesson in plan_of(tram).lessons for question in lesson.questions)
    assert [part.place for part in catalogue(tram) if part.items[0].id.startswith("late-")] == ["practice"] * 4


def test_a_file_of_work_holds_when_something_was_practised() -> None:
    from coursekit.storage.work import Answered

    entry = Answered(answer="x", dot=("me", 1), by={"me": 1}, tries=2, first="y", log=[(86_400, 0), (172_800, 1)])
    work = Work(kit="tram-line", id="a1", places={"practice": {"late-a-whose": entry}})
    assert read_work(file_of(work), "tram-line").places["practice"]["late-a-whose"].log == [(86_400, 0), (172_800, 1)]


def test_a_kit_without_passages_says_so(tram_copy: Path) -> None:
    (tram_copy / "data/quizzes/practice.yaml").unlink()
    with pytest.raises(CourseError, match="there is nothing to practise"):
        Practice(read_kit(tram_copy / "data"), store=MemoryStore())


def test_a_slot_belongs_to_practice(tram_copy: Path) -> None:
    (fault,) = broken(tram_copy, "quizzes/practice.yaml", "    slot: late-whose\n", "")
    assert "'late-a-whose' has no 'slot' here, expected a 'passage' and a 'slot'" in fault

"""The questions of the course, taken as examination items: what they test, and what they give away."""

from __future__ import annotations

from pathlib import Path

import pytest

from coursekit.authoring.checking.looks import AIM, Looked, groups
from coursekit.authoring.checking.objectives import marked, taught
from coursekit.authoring.lesson_files.cells import read_lesson
from coursekit.authoring.lesson_files.lesson_pairs import Lesson, lessons_of
from coursekit.authoring.lesson_files.outline import outline
from coursekit.kit import Kit, read_kit
from coursekit.kit.questions.predict import Prediction

ROOT = Path(__file__).parents[1]
KIT = read_kit(ROOT / "data")
LESSONS = [pytest.param(lesson, id=lesson.name) for lesson in lessons_of(ROOT)]
GROUPS = [pytest.param(group, id=group.name) for group in groups(KIT)]


@pytest.fixture(scope="module")
def kit() -> Kit:
    return KIT


@pytest.mark.parametrize("lesson", LESSONS)
def test_the_exit_ticket_tests_every_objective_and_two_marked_questions_do(kit: Kit, lesson: Lesson) -> None:
    part = taught(lesson, outline(read_lesson(lesson.source)))
    at_exit = {question.objective for name in part.at_exit if (question := kit.question(name)) is not None}
    assert set(part.objectives) - at_exit == set()
    assert [name for name in part.objectives if len(marked(kit, name)) < 2] == []


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_prediction_is_shown_again_where_it_is_settled(kit: Kit, lesson: Lesson) -> None:
    """After the section that asks for it, and before the exit ticket."""
    sections = outline(read_lesson(lesson.source))
    places: dict[str, list[str]] = {}
    for section in sections:
        for name in {name for call in section.asks() for name in call.names}:
            places.setdefault(name, []).append(section.heading.text)
    predicted = [name for name in places if isinstance(kit.question(name), Prediction) and name[:2] == lesson.number]
    assert len(predicted) == (lesson.number != "00")
    for name in predicted:
        before, settled = places[name]
        assert (before, settled.split()[0]) == ("Before you start", "Activity")


@pytest.mark.parametrize("group", GROUPS)
def test_right_options_cannot_be_told_by_their_looks(group: Looked) -> None:
    assert min(group.place, group.length, group.absolutes) > AIM


def test_no_question_vouches_for_words_that_could_not_be_confirmed(kit: Kit) -> None:
    """“Who said this?” would say that somebody did: the column gives words to people."""
    stems = [question.stem for name, question in kit.asked() if name == "02" and hasattr(question, "stem")]
    assert len(stems) > 15
    assert not [stem for stem in stems if "Who said" in stem or "Who spoke" in stem]

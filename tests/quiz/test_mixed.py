"""Mixed rounds: every lesson in each round, every objective over all of them, nothing answered before."""

from __future__ import annotations

import msgspec
import pytest
from msgspec import structs

from coursekit.course import quiz_of
from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.kit.question_records import Question
from coursekit.kit.questions.single import SingleChoice
from coursekit.kit.quiz_records import QuizFile
from coursekit.quiz.catalogue import catalogue
from coursekit.quiz.items import Quiz
from coursekit.quiz.mixed import drawable
from coursekit.quiz.words import quiz_in_words
from tests.quiz.an_item import AnyItem


def in_rounds_of(tram: Kit, count: int, seed: int = 1) -> Quiz:
    """The second kit's mixed quiz, with so many questions a round."""
    file = tram.quiz_files["data/quizzes/03.yaml"]
    changed = structs.replace(file, rounds=[structs.replace(file.rounds[0], count=count, seed=seed)])
    return quiz_of(
        structs.replace(tram, quiz_files={**tram.quiz_files, "data/quizzes/03.yaml": changed}), "verdict-mixed"
    )


def rounds_of(quiz: Quiz) -> list[list[AnyItem]]:
    items = {item.id: item for item in quiz.items}
    return [[items[name] for name in names] for names in quiz.rounds]


def test_a_round_asks_one_question_of_each_other_lesson_and_none_on_how_to_use_the_course(tram: Kit) -> None:
    for asked in rounds_of(quiz_of(tram, "verdict-mixed")):
        assert sorted(item.objective.split(".")[0] for item in asked) == ["01", "02"]


def test_a_lesson_that_has_its_questions_in_two_files_gets_one_turn(tram: Kit) -> None:
    """Whatever a person adds in a file of its own, no round asks the same question twice."""
    file = tram.quiz_files["data/quizzes/01.yaml"]
    halves = {
        "data/quizzes/01.yaml": structs.replace(file, questions=file.questions[::2]),
        "data/quizzes/01_more.yaml": structs.replace(file, questions=file.questions[1::2], rounds=[]),
    }
    quiz = quiz_of(structs.replace(tram, quiz_files={**tram.quiz_files, **halves}), "verdict-mixed")
    assert all(len({*names}) == len(names) for names in quiz.rounds)
    assert all(sorted(item.objective[:2] for item in asked) == ["01", "02"] for asked in rounds_of(quiz))


@pytest.mark.parametrize("count", [1, 2, 9])
@pytest.mark.parametrize("seed", range(5))
def test_all_rounds_together_ask_about_every_objective(tram: Kit, count: int, seed: int) -> None:
    asked = {item.objective for hand in rounds_of(in_rounds_of(tram, count, seed)) for item in hand}
    assert asked == {"01.1", "01.2", "01.3", "02.1"}


def test_fewer_questions_a_round_make_more_rounds(tram: Kit) -> None:
    assert [len(names) for names in in_rounds_of(tram, 1).rounds] == [1] * 6
    assert [len(names) for names in in_rounds_of(tram, 2).rounds] == [2] * 3


def test_only_marked_questions_are_drawn(tram: Kit) -> None:
    assert {item.kind for item in quiz_of(tram, "verdict-mixed").items} <= {
        "single", "multiple", "number", "order", "match",
    }  # fmt: skip
    for _, asked in tram.asked():
        if isinstance(asked, Question):
            assert not drawable(structs.replace(asked, mixed=False))
        assert drawable(asked) == (asked.__struct_config__.tag in ("single", "multiple", "number", "order", "match"))


def test_a_question_is_asked_as_in_its_lesson_under_an_id_of_its_own(tram: Kit) -> None:
    for item in quiz_of(tram, "verdict-mixed").items:
        name = item.id.removeprefix("verdict-mixed-")
        assert name != item.id
        assert structs.replace(item, id=name) == quiz_of(tram, name).items[0]


def test_the_same_seed_asks_the_same_and_another_seed_asks_otherwise(tram: Kit) -> None:
    assert quiz_of(tram, "verdict-mixed") == quiz_of(tram, "verdict-mixed")
    assert len({msgspec.json.encode(in_rounds_of(tram, 9, seed)) for seed in range(8)}) > 1


def test_a_mixed_round_confuses_no_voices_and_is_told_in_words(tram: Kit) -> None:
    quiz = quiz_of(tram, "verdict-mixed")
    assert not quiz.confusion
    words = quiz_in_words(quiz)
    assert words.startswith("From all lessons\nRound 1 of 3\n")
    assert all(item.stem in words for item in rounds_of(quiz)[0])


def test_a_course_without_other_lessons_has_nothing_to_mix(tram: Kit) -> None:
    alone: dict[str, QuizFile] = {name: file for name, file in tram.quiz_files.items() if name.endswith("03.yaml")}
    with pytest.raises(CourseError, match="no other lesson has a question for the mixed round 'verdict-mixed'"):
        quiz_of(structs.replace(tram, quiz_files=alone), "verdict-mixed")


# --- a capstone: a mixed round that names its questions --------------------------------------------


def capstone_of(tram: Kit, *names: str, count: int = 2) -> Kit:
    """The second kit, with new questions in its last lesson that the mixed round names: copies of others under
    these ids, each with the objective that its id ends in."""
    like = next(asked for _, asked in tram.asked() if isinstance(asked, SingleChoice))
    file = tram.quiz_files["data/quizzes/03.yaml"]
    new = [structs.replace(like, id=name, objective=name.rpartition("-")[2]) for name in names]
    round_ = structs.replace(file.rounds[0], count=count, questions=list(names))
    changed = structs.replace(file, questions=[*file.questions, *new], rounds=[round_])
    return structs.replace(tram, quiz_files={**tram.quiz_files, "data/quizzes/03.yaml": changed})


def test_a_capstone_asks_what_it_names_once_each_and_no_lesson_twice_in_a_round(tram: Kit) -> None:
    quiz = quiz_of(capstone_of(tram, "a-01.1", "b-01.2", "c-02.1", "d-02.1", "e-01.3"), "verdict-mixed")
    rounds = rounds_of(quiz)
    assert [[item.objective[:2] for item in sorted(hand, key=lambda item: item.objective)] for hand in rounds] == [
        ["01", "02"], ["01", "02"], ["01"],
    ]  # fmt: skip
    assert sorted(item.id.removeprefix("verdict-mixed-") for item in quiz.items) == [
        "a-01.1", "b-01.2", "c-02.1", "d-02.1", "e-01.3",
    ]  # fmt: skip


def test_what_a_capstone_asks_is_counted_there_and_not_by_itself(tram: Kit) -> None:
    parts = catalogue(capstone_of(tram, "a-01.1", "c-02.1"))
    assert not [item for part in parts if not part.title for item in part.items if item.id in ("a-01.1", "c-02.1")]
    (round_,) = (part for part in parts if part.place == "rounds/verdict-mixed")
    assert sorted(item.id for item in round_.items) == ["verdict-mixed-a-01.1", "verdict-mixed-c-02.1"]

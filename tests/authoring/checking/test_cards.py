"""The list of lessons against the lessons, and mixed rounds against objectives."""

from __future__ import annotations

from pathlib import Path

import pytest

from coursekit.authoring.checking.check import check

CARDS = """\
- {id: "00", file: 00_start_here, title: Start here, minutes: 5, about: the tools}
- {id: "01", file: 01_who_is_late, title: "Who is late?", minutes: 15, about: the ferry}
"""

MIXED = """
rounds:
  - {id: mix, objective: "00.1", ask: mixed, title: From all lessons, count: 2}
"""


def faults(root: Path, cards: str) -> list[str]:
    (root / "data/lessons.yaml").write_text(cards, encoding="utf-8")
    return [str(fault) for fault in check(root).faults if fault.rule != "shown"]  # the notebooks show the list


def test_cards_that_say_what_the_lessons_say_are_sound(built: Path) -> None:
    assert faults(built, CARDS) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "file: 01_who_is_late",
            "file: 01_who_was_late",
            "data/lessons.yaml:2: there is no lesson '01_who_was_late': use an id that exists, perhaps 01_who_is_late",
        ),
        (
            "Who is late",
            "Who was late",
            "data/lessons.yaml:2: '01_who_is_late' is called 'Who was late?' here: use 'Who is late?', as in the lesson",
        ),
        (
            "minutes: 15",
            "minutes: 20",
            "data/lessons.yaml:2: '01_who_is_late' takes 20 minutes here: use 15, as in the lesson",
        ),
        (
            'id: "01"',
            'id: "02"',
            "data/lessons.yaml:2: '01_who_is_late' has the id '02': use '01', the number of the lesson",
        ),
        (
            CARDS.splitlines()[1],
            "",
            "lessons/01_who_is_late.py:1: data/lessons.yaml does not name this lesson: add it there",
        ),
        (
            CARDS,
            "\n".join(reversed(CARDS.splitlines())),
            "data/lessons.yaml:1: '01_who_is_late' comes here: put lessons in order",
        ),
    ],
    ids=["no such lesson", "title", "minutes", "number", "lesson without a card", "order"],
)
def test_a_card_that_disagrees_with_its_lesson_is_found(built: Path, old: str, new: str, expected: str) -> None:
    assert old in CARDS
    assert expected in faults(built, CARDS.replace(old, new))


def test_a_lesson_without_title_or_time_is_reported_once(built: Path) -> None:
    path = built / "lessons/01_who_is_late.py"
    path.write_text(
        path.read_text("utf-8").replace("# 01 · Who is late?", "# Late").replace("**Time:**", "Time:"), "utf-8"
    )
    assert not [fault for fault in faults(built, CARDS) if fault.startswith("data/lessons.yaml")]


def with_mixed_round(root: Path, *changes: tuple[str, str]) -> list[str]:
    """What is found after changes in the questions of lesson 01, with a mixed round in lesson 00."""
    quizzes = root / "data/quizzes"
    (quizzes / "00.yaml").write_text((quizzes / "00.yaml").read_text("utf-8") + MIXED, "utf-8")
    questions = (quizzes / "01.yaml").read_text("utf-8")
    for old, new in changes:
        assert old in questions
        questions = questions.replace(old, new)
    (quizzes / "01.yaml").write_text(questions, "utf-8")
    return [str(fault) for fault in check(root).faults if "mixed round" in str(fault)]


def test_an_objective_that_a_mixed_round_can_ask_about_is_sound(built: Path) -> None:
    assert with_mixed_round(built) == []


def test_an_objective_that_no_mixed_round_can_ask_about_is_found(built: Path) -> None:
    own_words = (
        "answer: 2\n    feedback: Twice.\n    otherwise: Count again.",
        "model: Twice.\n    points: [A number.]",
    )
    (found,) = with_mixed_round(built, ("kind: number", "kind: text"), own_words)
    assert found.startswith("lessons/01_who_is_late.py:")
    assert "no mixed round can ask about objective 01.2: write one with `objective: 01.2`" in found
    assert found.endswith("of kind match or multiple or number or order or single, without `mixed: false`")


def test_a_question_that_is_kept_out_of_mixed_rounds_does_not_count(built: Path) -> None:
    (found,) = with_mixed_round(built, ("kind: number\n", "kind: number\n    mixed: false\n"))
    assert "no mixed round can ask about objective 01.2" in found


def test_an_objective_without_any_question_is_reported_as_that_only(built: Path) -> None:
    assert with_mixed_round(built, ('kind: number\n    objective: "01.2"', 'kind: number\n    objective: "01.1"')) == []


@pytest.mark.parametrize("method", ["overview", "my_confusions"])
def test_what_takes_no_id_is_given_none(built: Path, method: str) -> None:
    path = built / "lessons/01_who_is_late.py"
    path.write_text(
        path.read_text("utf-8").replace('course.table("voices", "mayor")', f'course.{method}("mayor")'), "utf-8"
    )
    assert [
        fault for fault in faults(built, CARDS) if f"course.{method} takes no id: leave its brackets empty" in fault
    ]


def test_an_overview_of_no_lessons_is_found_before_it_runs(built: Path) -> None:
    path = built / "lessons/01_who_is_late.py"
    path.write_text(path.read_text("utf-8").replace('course.table("voices", "mayor")', "course.overview()"), "utf-8")
    assert [fault for fault in check(built).faults if "no list of lessons" in fault.what]

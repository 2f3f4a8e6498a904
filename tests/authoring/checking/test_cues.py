"""What can be told of a question by its looks alone: the place and the length of right options, and absolute words."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from coursekit.authoring.checking.check import check
from coursekit.authoring.checking.looks import (
    AIM,
    by_chance,
    cues_table,
    groups,
    hits_by_chance,
    looks,
)
from coursekit.authoring.checking.rules.cues import cue_faults
from coursekit.kit import Kit, read_kit
from coursekit.quiz.items import Choice
from tests.authoring.conftest import edit
from tests.quiz.an_item import an_item

QUESTION = """\
  - id: many-{number}
    kind: single
    objective: "01.1"
    stem: Which one, in question {number}?
    back: [2]
    options:
"""


def with_questions(root: Path, texts: list[list[str]]) -> Kit:
    """The course's kit with so many more questions; the first option of each is right."""
    lines = []
    for number, options in enumerate(texts):
        lines.append(QUESTION.format(number=number))
        lines += [
            f'      - {{text: "{text}", feedback: So it is, correct: {"true" if place == 0 else "false"}}}\n'
            for place, text in enumerate(options)
        ]
    file = root / "data/quizzes/01.yaml"
    file.write_text(file.read_text(encoding="utf-8") + "".join(lines), encoding="utf-8")
    return read_kit(root / "data")


def options(number: int, right: str, *wrong: str) -> list[str]:
    return [f"{text} {number:02}" for text in (right, *wrong)]


def level(number: int) -> list[str]:
    """Options of which the right one is the longest, the second, the third and the shortest in turn."""
    lengths = [9, 6, 3, 1]
    own = lengths.pop(number % 4)
    return options(number, "x" * own, *("y" * length for length in lengths))


def test_a_right_option_that_is_always_the_longest_is_found(built: Path) -> None:
    kit = with_questions(
        built, [options(n, "a long and careful right one", "this", "that", "or that") for n in range(20)]
    )
    (fault,) = [fault for fault in cue_faults(kit) if "longest" in fault.what]
    assert fault.file == "data/quizzes/00.yaml"
    assert "in lessons 00 to 01 the right option is the longest in 21 of 22 questions" in fault.what
    assert "many-0" in fault.remedy


def test_options_of_every_length_pass(built: Path) -> None:
    kit = with_questions(built, [level(n) for n in range(20)])
    assert [fault.what for fault in cue_faults(kit) if "longest" in fault.what] == []
    assert "lessons 00 to 01" in cues_table(kit)


def test_a_group_is_called_by_its_first_and_last_lesson_in_whatever_order_files_come(built: Path) -> None:
    """A file with questions for practice comes last, and may be of an earlier lesson."""
    kit = with_questions(built, [level(n) for n in range(20)])
    backwards = msgspec.structs.replace(kit, quiz_files=dict(reversed(kit.quiz_files.items())))
    assert [group.name for group in groups(backwards)] == ["lessons 00 to 01"]


def test_absolute_words_that_stand_only_in_wrong_options_are_found(built: Path) -> None:
    kit = with_questions(built, [options(n, "often this", "never this", "all of it", "some of it") for n in range(20)])
    assert any(
        "“never” or “all”" in fault.what and "0 of 22 right and 40 of" in fault.what for fault in cue_faults(kit)
    )


def test_a_handful_of_questions_is_not_judged(built: Path) -> None:
    kit = with_questions(built, [options(n, "a long and careful right one", "this", "that") for n in range(5)])
    assert groups(kit) == []
    assert cues_table(kit) == ""


def test_a_right_option_always_in_one_place_is_found(built: Path) -> None:
    with_questions(built, [level(n) for n in range(20)])
    file = built / "data/quizzes/01.yaml"
    text = file.read_text(encoding="utf-8").replace("in question", "kept in question")
    file.write_text(
        text.replace('    options:\n      - {text: "', '    keep_order: true\n    options:\n      - {text: "'),
        encoding="utf-8",
    )
    assert any("shown unevenly" in fault.what for fault in cue_faults(read_kit(built / "data")))


def test_equally_long_options_share_their_rank() -> None:
    item = an_item(
        "q", "single", "o", "?", choices=[Choice("a", "four"), Choice("b", "five", True), Choice("c", "six")]
    )
    assert (looks(item).place, looks(item).ranks) == (1, (0, 1))


@pytest.mark.parametrize(
    ("counts", "expected"),
    [([5, 5, 5, 5], 1.0), ([9, 16, 14, 21], 0.1767), ([30, 17, 6, 7], 0.0000158), ([3, 11, 6, 10], 0.1405)],
)
def test_the_chi_squared_is_that_of_the_tables(counts: list[int], expected: float) -> None:
    found = [(4, (place,)) for place, count in enumerate(counts) for _ in range(count)]
    assert by_chance(found) == pytest.approx(expected, rel=0.01)


def test_tables_of_the_distribution_hold_for_other_numbers_of_options() -> None:
    """The 5 % points of chi-squared with 1, 2 and 4 degrees of freedom are 3.841, 5.991 and 9.488."""
    two = by_chance([(2, (0,))] * 60 + [(2, (1,))] * 40)  # 4.0 with one degree of freedom
    assert two == pytest.approx(0.0455, abs=0.0001)
    assert by_chance([]) == 1.0


def test_hits_are_counted_exactly() -> None:
    assert hits_by_chance([0.5] * 4, 0) == pytest.approx(2 / 16)
    assert hits_by_chance([0.5] * 4, 2) == 1.0


# ---- exit tickets ----


def test_an_exit_ticket_that_leaves_an_objective_out_is_told(built: Path) -> None:
    edit(
        built / "lessons/01_who_is_late.py",
        'course.quiz("speaker", "count", "guess")',
        'course.quiz("speaker", "guess")',
    )
    said = "the exit ticket does not test objective 01.2"
    report = check(built)
    assert [(fault.what, fault.file) for fault in report.faults if fault.rule == "exit"] == [
        (said, "lessons/01_who_is_late.py")
    ]
    assert AIM == 0.1


def test_a_question_without_a_right_option_is_a_fault_of_the_data_and_of_nothing_else(built: Path) -> None:
    edit(
        built / "data/quizzes/01.yaml",
        "{text: The mayor, feedback: Yes., correct: true}",
        "{text: A mayor, feedback: Yes.}",
    )
    assert {fault.rule for fault in check(built).faults} == {"data"}

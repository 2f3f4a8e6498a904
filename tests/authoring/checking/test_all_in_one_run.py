"""A fault in one file hides none in another, and brings none with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from coursekit.authoring.checking.check import check
from tests.authoring.conftest import edit

START, LATE = "lessons/00_start_here.py", "lessons/01_who_is_late.py"
QUIZ = "data/quizzes/01.yaml"

BROKEN = {
    "a question": (QUIZ, "answer: 2", "answer: two"),
    "a quiz file": (QUIZ, "questions:", "questions: ["),
    "a term": ("data/glossary.yaml", "term: fog horn, ", ""),
    "a glossary": ("data/glossary.yaml", "- {", "- {{{"),
    "a row of facts": ("data/claims_checked.csv", "C1,2,", "C1,two,"),
    "a table of facts": ("data/claims_checked.csv", ",harbour,\nC2", ',"harbour,\nC2'),
    "a list of lessons": ("data/lessons.yaml", "minutes: 15", "minutes: long"),
    "a reference": ("data/claims_checked.csv", ",fog,", ",fig,"),
}


@pytest.mark.parametrize(("file", "old", "new"), BROKEN.values(), ids=[name.replace(" ", "-") for name in BROKEN])
def test_broken_data_neither_hide_faults_of_a_lesson_nor_bring_any(
    with_facts: Path, file: str, old: str, new: str
) -> None:
    edit(with_facts / file, old, new)
    assert {fault.rule for fault in check(with_facts).faults} == {"data"}
    edit(with_facts / START, 'course.quiz("warm-up")', 'course.quiz("worm-up")')
    edit(with_facts / LATE, "## Exit ticket", "In 1987.\n\n## Exit ticket")
    edit(with_facts / LATE, '"voices", "mayor"', '"voices", "major"')
    found = [
        (fault.rule, fault.file)
        for fault in check(with_facts).faults
        if "worm-up" in fault.what or fault.rule == "figures" or "major" in fault.what
    ]
    assert found.count(("calls", START)) == 3
    assert ("figures", LATE) in found
    assert ("calls", LATE) in found


def test_a_mistyped_question_is_one_fault(built: Path) -> None:
    edit(built / LATE, 'course.quiz("guess")', 'course.quiz("gues")')
    assert {fault.what for fault in check(built).faults if fault.file == LATE and fault.rule != "pairs"} == {
        "there is no question 'gues'"
    }


def test_a_mistyped_table_does_not_make_the_figures_beside_it_homeless(with_facts: Path) -> None:
    edit(with_facts / LATE, 'course.table("voices", "mayor")', 'course.table("sources", "harbor")')
    edit(with_facts / LATE, "· Listen\n", "· Listen\n\nFerries were counted in 2023.\n")
    assert [fault.rule for fault in check(with_facts).faults] == ["pairs", "calls"]


def test_an_option_without_feedback_is_found_with_everything_else(built: Path) -> None:
    edit(built / QUIZ, "{text: The author, feedback: She retells.}", "{text: The author}")
    edit(built / LATE, "late?\n\n**", "late\n\n**")
    found = [str(fault) for fault in check(built).faults]
    line = next(
        n for n, text in enumerate((built / QUIZ).read_text().splitlines(), start=1) if "{text: The author}" in text
    )
    assert f"{QUIZ}:{line}: field 'feedback' is missing: expected some text" in found
    assert any("not a question" in fault for fault in found)

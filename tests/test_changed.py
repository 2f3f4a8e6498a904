"""``make quick`` runs the tests that touch what has changed, and no others."""

from __future__ import annotations

import pytest

from tests.changed import ALWAYS, touching

TESTS = {
    ALWAYS: "",
    "tests/test_docs.py": "",
    "tests/test_course_data.py": "",
    "tests/test_lesson_04.py": "",
    "tests/test_lesson_05.py": "",
    "tests/quiz/test_editions.py": "",
    "tests/quiz/test_grading.py": "from coursekit.quiz.grading import grade",
    "tests/report/test_table.py": "import coursekit.quiz.editions",
    "tests/gate/test_gate.py": "from coursekit.quiz import editions",
    "tests/browser/test_quiz.py": "from coursekit.quiz import editions",
}


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ("src/coursekit/quiz/editions.py", ["tests/quiz/test_editions.py", "tests/report/test_table.py"]),
        ("tests/quiz/test_grading.py", ["tests/quiz/test_grading.py"]),
        ("tests/quiz/grading_cases.json", ["tests/quiz/test_editions.py", "tests/quiz/test_grading.py"]),
        ("tests/gate/test_gate.py", ["tests/gate/test_gate.py"]),
        ("data/loans.csv", ["tests/test_course_data.py"]),
        ("lessons/04_where.py", ["tests/test_course_data.py", "tests/test_lesson_04.py"]),
        ("docs/architecture.md", ["tests/test_docs.py"]),
        ("Makefile", []),
    ],
)
def test_a_change_names_its_tests(changed: str, expected: list[str]) -> None:
    assert touching([changed], TESTS) == sorted([*expected, ALWAYS])


def test_what_has_not_changed_is_not_run() -> None:
    assert touching([], TESTS) == [ALWAYS]

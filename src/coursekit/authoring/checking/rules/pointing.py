"""Questions that point at something beside them, and do not say what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from coursekit.authoring.checking.findings import Finding, line_of
from coursekit.authoring.checking.rule import SOUND_DATA, Example, Rule, needs
from coursekit.errors import CourseError
from coursekit.export.alongside import alongside_of
from coursekit.files import read_text
from coursekit.kit import Kit
from coursekit.kit.question_records import Question

_SHOWN = "tables?|charts?|pictures?|receipts?|maps?|grids?|timelines?|screens?"
POINTS = re.compile(
    rf"(?i:\b(?:above|below|(?:that|the|this|those|these|our) (?:two )?(?:sliders?|{_SHOWN})"
    rf"|(?:in|use|see|and) the figures?|the questions? before|the (?:last|previous) question)\b"
    r"|\bswitch (?:on|off|all)\b|\bpress “)"
)
"""Words of a stem that mean something that is not in it. A figure alone may be a number."""


class Pointing(Rule):
    """A question that points at something beside it says in `needs` what that is.

    It points when its stem says “above”, “below”, “the table”, “our map”, “that slider”, “the question before” and the
    like. `needs` names the table, chart, sum, screen or question. Exports to Moodle, Canvas or paper then bring it
    along, or say what cannot be brought; and no mixed round asks the question where it is not to be seen.
    """

    why = "In a question bank or on paper nobody sees the lesson around it: the question could not be answered there."
    fails = Example(
        "data/quizzes/03_how_does_it_argue.yaml",
        old="    stem: How many reasons does the column give for its main claim?\n",
        new="    stem: How many reasons stand in the map above?\n",
    )
    passes = Example(
        "data/quizzes/03_how_does_it_argue.yaml",
        old="    stem: How many reasons does the column give for its main claim?\n",
        new="    stem: How many reasons stand in the map above?\n    needs:\n      - chart: argument\n",
    )

    @needs(SOUND_DATA)
    def in_course(self) -> Iterator[Finding]:
        """Stems that point, of questions without needs."""
        return pointing_faults(self.course.root, self.course.kit)


def pointing_faults(root: Path, kit: Kit) -> Iterator[Finding]:
    """Stems that point at something, of questions that do not say at what."""
    lacking = _lacking(kit)
    for file, quizzes in kit.quiz_files.items():
        lines: list[str] = []
        for question in quizzes.questions:
            if found := _fault_of(question, lacking):
                lines = lines or read_text(root / file).split("\n")
                yield Finding(file, line_of(lines, "id", question.id), *found)


def _lacking(kit: Kit) -> dict[str, str]:
    """What is needed and cannot be shown, and why. Each is tried once, although many questions need the same chart."""
    needed = {
        str(need): need
        for quizzes in kit.quiz_files.values()
        for question in quizzes.questions
        for need in question.needs
    }
    found = {}
    for name, need in needed.items():
        try:
            alongside_of([need], kit)
        except CourseError as error:
            found[name] = str(error)
    return found


def _fault_of(question: Question, lacking: dict[str, str]) -> tuple[str, str] | None:
    """What is wrong, and what to do."""
    if question.needs:
        why = next((lacking[name] for name in map(str, question.needs) if name in lacking), None)
        return (f"what {question.id!r} needs cannot be shown: {why}", "correct `needs`") if why else None
    found = pointed_at(question.stem)
    what = f"“{found}” in {question.id!r} points at something that is not in the question"
    remedy = "name in `needs` the table, chart, sum, screen or question, or say it in the question itself"
    return (what, remedy) if found else None


def pointed_at(stem: str) -> str:
    """The words by which a stem points at something beside it; none for one that does not."""
    found = POINTS.search(stem)
    return found[0] if found else ""

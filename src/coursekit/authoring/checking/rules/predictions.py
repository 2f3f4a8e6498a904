"""Predictions that a lesson never comes back to."""

from __future__ import annotations

from collections.abc import Iterator

from coursekit.authoring.checking.findings import Finding
from coursekit.authoring.checking.read_course import ReadLesson
from coursekit.authoring.checking.rule import KIT, Example, Rule, needs, no_fault_of
from coursekit.authoring.lesson_files.lesson_pairs import Lesson
from coursekit.authoring.lesson_files.outline import LessonSection
from coursekit.kit import Kit


class PredictionsTakenUp(Rule):
    """A prediction is taken up again.

    A lesson asks each of its predictions in two cells: before, and where the matter is settled. The second shows the
    student's own answer.
    """

    why = "A prediction prepares for what comes only if students see what became of it."
    fails = Example(
        "lessons/01_what_is_the_puzzle.py",
        old='# %%\ncourse.quiz("01-predict")\n',
        new='# %%\ncourse.table("voices")\n',
    )
    passes = Example(
        "lessons/01_what_is_the_puzzle.py",
        old='# %%\ncourse.quiz("01-predict")\n',
        new='# %%\ncourse.quiz("01-role", "01-predict")\n',
    )

    @needs(KIT, no_fault_of("code"))  # else what a cell asks is not known
    def in_lesson(self, lesson: ReadLesson) -> Iterator[Finding]:
        """Predictions of this lesson that are asked once."""
        return prediction_faults(lesson.lesson, lesson.sections, self.course.kit)


def prediction_faults(lesson: Lesson, sections: list[LessonSection], kit: Kit) -> Iterator[Finding]:
    """Predictions of the lesson's own quiz file that it asks for once and never shows again, each at the line
    that asks. One that no lesson asks is another fault. So is a name that nobody knows, and it may be a prediction's,
    mistyped: until it is corrected nothing is said.

    With ``course.quiz("guess")`` in one cell alone, the finding says that “guess” is never taken up again.
    """
    calls = [call for section in sections for call in section.asks()]
    if any(kit.question(name) is None for call in calls for name in call.names):
        return
    for called, question in kit.asked():
        if called not in (lesson.number, lesson.name) or not question.is_prediction:
            continue
        lines = [call.line for call in calls if question.id in call.names]
        if len(lines) == 1:
            what = f"the prediction {question.id!r} is never taken up again"
            remedy = (
                f'ask course.quiz("{question.id}") once more where the matter is settled: it shows the answer given'
            )
            yield Finding(lesson.shown_source, lines[0], what, remedy)

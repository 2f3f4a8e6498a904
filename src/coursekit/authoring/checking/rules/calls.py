"""Calls that the course could not answer."""

from __future__ import annotations

from collections.abc import Iterator

from coursekit.authoring.building.course_answers import call_faults
from coursekit.authoring.checking.findings import Finding
from coursekit.authoring.checking.read_course import ReadLesson
from coursekit.authoring.checking.rule import KIT, Example, Rule, needs


class Calls(Rule):
    """The course can answer whatever a lesson asks of it.

    Questions, rounds, rows and charts that a lesson names exist, and their ids are written out in quotation marks. So
    a fault is found without running the lesson, and is told in the words that the course itself would use. Of a name
    that may stand in a file of data that cannot be read, nothing is said.
    """

    why = "A student who runs the cell would meet an error instead of a question."
    fails = Example("lessons/00_start_here.py", old='course.quiz("00-number")', new='course.quiz("00-nomber")')
    passes = Example(
        "lessons/00_start_here.py", old='course.quiz("00-number")', new='course.quiz("00-number", "00-run")'
    )

    @needs(KIT)
    def in_lesson(self, lesson: ReadLesson) -> Iterator[Finding]:
        """Calls in this lesson that have no answer."""
        data = self.course.data
        asked = [call for section in lesson.sections for call in section.calls]
        unread = None if data.is_sound else data.unread
        for line, what, remedy in call_faults(asked, self.course.kit, unread, data.lost):
            yield Finding(lesson.lesson.shown_source, line, what, remedy)

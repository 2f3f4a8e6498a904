"""Calls that the course could not answer."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from coursekit.authoring.checking.course_answers import answer_of
from coursekit.authoring.checking.findings import Finding
from coursekit.authoring.checking.read_course import ReadLesson
from coursekit.authoring.checking.rule import KIT, Example, Rule, needs
from coursekit.authoring.lesson_files.lesson_pairs import Lesson
from coursekit.authoring.lesson_files.outline import Call
from coursekit.errors import CourseError
from coursekit.kit import DATA, QUIZZES, Kit

OF_QUIZZES = ("quiz", "my_work")
"""Calls that name what stands in quiz files; all others name rows of tables."""

QUIZ_FILES = f"{DATA}/{QUIZZES}/"


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
        return call_faults(lesson.lesson, asked, self.course.kit, unread, data.lost)


def call_faults(
    lesson: Lesson, asked: list[Call], kit: Kit, unread: Collection[str] | None, lost: Collection[str] = ()
) -> Iterator[Finding]:
    """Calls that the course could not answer, in the course's own words. ``unread`` is None for a sound
    kit; for any other, the ids of rows that are there and not in it. ``lost``: files, and folders of them,
    in which nobody knows what there is."""
    for call in asked:
        if not call.is_certain:
            continue  # the cell has a fault of its own
        if not call.written_out:
            what = f"course.{call.method} with something other than ids"
            yield Finding(lesson.shown_source, call.line, what, "write each id out, in quotation marks")
            continue
        try:
            answer_of(call, kit)
        except CourseError as error:
            named = {*call.names, *call.options.values()}
            if unread is not None and (not named or named.intersection(unread)):
                continue  # what it asks for is there, and has a fault of its own
            if any((call.method in OF_QUIZZES) == file.startswith(QUIZ_FILES) for file in lost):
                continue  # it may be there
            what, _, remedy = str(error).partition(": ")
            yield Finding(lesson.shown_source, call.line, what, remedy)
        except (LookupError, ValueError, ArithmeticError):
            if unread is None:
                raise
            # A row of a kit with faults may refer to nothing, which is reported where it stands.

"""Questions that have changed since their notebook was built."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from coursekit.authoring.building.asked_letters import asked_in
from coursekit.authoring.checking.findings import Finding, and_more, line_of
from coursekit.authoring.checking.read_course import ReadLesson
from coursekit.authoring.checking.rule import SOUND_DATA, Example, Rule, needs
from coursekit.authoring.lesson_files.cells import Notebook
from coursekit.authoring.lesson_files.lesson_pairs import Lesson
from coursekit.files import read_text
from coursekit.kit import DATA, Kit


class KeysAsBuilt(Rule):
    """A key does not change in silence.

    A build writes down a few letters for each question, and for each statement that a round asks about, in the
    notebook's metadata. They change with the question, its options, its key and its replies. What the data ask now
    has to fit them. If a change is meant, one build says so, and in a review the letters tell which questions changed.
    """

    why = (
        "A notebook shows neither keys nor replies: a key that was flipped by mistake changes nothing that can be "
        "seen in it."
    )
    fails = Example(
        "data/quizzes/00_start_here.yaml",
        old="""\
        correct: true
        feedback: Yes. That runs it and goes on to the next one.
      - text: Wait until it runs by itself
""",
        new="""\
        feedback: Yes. That runs it and goes on to the next one.
      - text: Wait until it runs by itself
        correct: true
""",
    )
    passes = Example(
        "data/quizzes/00_start_here.yaml",
        old="kind: single # exactly one option is right\n",
        new="kind: single # one option is right\n",
    )

    @needs(SOUND_DATA)
    def in_notebook(self, lesson: ReadLesson, notebook: Notebook) -> Iterator[Finding]:
        """What has changed since this notebook was built."""
        return asked_faults(lesson.lesson, notebook, self.course.kit, each=self.course.tells_all)


def asked_faults(lesson: Lesson, stored: Notebook, kit: Kit, *, each: bool = False) -> Iterator[Finding]:
    """What the lesson asks and no longer is as its notebook wrote it down, in one line, at the first of it; or
    ``each`` where it stands."""
    then, now = stored.asked, asked_in(kit, lesson)
    again = f"run `coursekit build {lesson.number}`"
    if stored.record is None:
        return  # which is reported as that
    if now and not then:
        yield Finding(lesson.shown_notebook, 1, "the notebook has no record of what it asks", again)
        return
    names = (name for name in {**then, **now} if then.get(name) != now.get(name))
    changed = sorted((*(_place_of(lesson.root, kit, name) or (lesson.shown_notebook, 1)), name) for name in names)
    told = changed if each else changed[:1]
    for file, line, name in told:
        has = "has" if len(told) == len(changed) else f"{and_more(len(changed) - 1, 'row').strip()} have"
        what = f"{name!r} {has} changed since {lesson.shown_notebook} was built"
        yield Finding(file, line, what, f"undo that, or {again} if it is meant")


def _place_of(root: Path, kit: Kit, name: str) -> tuple[str, int] | None:
    """The file and line of a question or statement, None when there is none now."""
    files = [file for file, quiz in kit.quiz_files.items() if any(asked.id == name for asked in quiz.questions)]
    if not files and name not in kit.statements:
        return None
    file = files[0] if files else f"{DATA}/statements.yaml"
    return file, line_of(read_text(root / file).split("\n"), "id", name)

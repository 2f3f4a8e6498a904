"""Notebooks that show what the data said before."""

from __future__ import annotations

from collections.abc import Iterator

from coursekit.authoring.building.asked_letters import asked_in
from coursekit.authoring.building.shown_letters import CARD, shown_in
from coursekit.authoring.checking.findings import Finding, and_more
from coursekit.authoring.checking.read_course import ReadLesson
from coursekit.authoring.checking.rule import SOUND_DATA, Example, Rule, needs
from coursekit.authoring.lesson_files.cells import Notebook
from coursekit.authoring.lesson_files.lesson_pairs import State, pair_of
from coursekit.authoring.lesson_files.outline import calls
from coursekit.kit import Kit

ASKING = ("course.quiz(", "course.my_work(")
"""How calls begin that show questions in words."""


class ShownAsBuilt(Rule):
    """A notebook shows what the data say now.

    A name, a role, a label or a number stands in the data and, since the last build, in the notebooks that show it. A
    build writes down a few letters for each call of the course, in the notebook's metadata; they change with the words,
    the tables and the picture that the call gives. What it gives now has to fit them. Nothing is run to find that out.
    What a lesson makes of the data in code of its own is compared by nbval alone.
    """

    why = "Students, GitHub and nbval read what is stored, which nobody has changed along with the data."
    fails = Example(
        "data/lessons.yaml",
        old="about: how the course works",
        new="about: how all of it works",
        found_in="lessons/00_start_here.ipynb",
    )
    passes = Example("data/lessons.yaml", old='- {id: "00"', new='# The first comes first.\n- {id: "00"')

    @needs(SOUND_DATA)
    def in_notebook(self, lesson: ReadLesson, notebook: Notebook) -> Iterator[Finding]:
        """What this notebook shows and the data no longer say, in one line for the notebook."""
        if pair_of(lesson.lesson, lesson.cells, notebook).state is not State.IN_STEP:
            return  # it has to be built anyway
        shown, again = lesson.lesson.shown_notebook, f"run `coursekit build {lesson.lesson.number}`"
        if not notebook.shown:
            yield Finding(shown, 1, "the notebook has no record of what it shows", again)
            return
        changed = list(_changed(lesson, notebook, self.course.kit))
        told = changed if self.course.tells_all else changed[:1]
        for written, line in told:
            what = f"`{written}`{and_more(len(changed) - len(told), 'call')} would show something else now"
            yield Finding(shown, line, what, again)


def _changed(lesson: ReadLesson, notebook: Notebook, kit: Kit) -> Iterator[tuple[str, int]]:
    """The calls that show something else than they did, each with its line in the notebook."""
    then, now = notebook.shown, shown_in(kit, notebook.cells)
    changed = [written for written in now if then.get(written) != now[written]]
    if not changed:
        return
    # A question that has changed is named by the rule on questions, at its own place.
    skipped = ASKING if notebook.asked != asked_in(kit, lesson.lesson) else ()
    lines = {CARD: 1}
    for cell in notebook.cells:
        if cell.is_code:
            lines |= {str(call): cell.line for call in calls(cell)}
    for written in changed:
        if not written.startswith(skipped):
            yield written, lines.get(written, 1)

"""A lesson and its notebook that do not say the same."""

from __future__ import annotations

from collections.abc import Iterator

from coursekit.authoring.checking.findings import Finding
from coursekit.authoring.checking.read_course import ReadLesson
from coursekit.authoring.checking.rule import NOTEBOOK, Example, Rule, needs
from coursekit.authoring.lesson_files.lesson_pairs import LessonPair, State, pair_of


class Pairs(Rule):
    """A lesson and its notebook say the same.

    Content decides, never file times: a built notebook carries the fingerprint of the `.py` it was built from (kinds,
    texts and tags of its cells; outputs do not count). What `coursekit build` does about it:

    | edited since | `build` | `--from-notebook` | `--merge` |
    |---|---|---|---|
    | neither, or both alike | builds if anything is due | the same | the same |
    | the `.py` | builds | refuses: nothing to carry back | builds |
    | the `.ipynb` | refuses, shows the edit | writes it into the `.py`, builds | writes it into the `.py`, builds |
    | both | refuses, shows both, cell by cell | refuses likewise | writes both, unless they changed the same cell |

    `--force` makes `build` keep the `.py`, and `--from-notebook` the `.ipynb`, whatever the other says; that is first
    copied into `kept/`. In the `.py`, a cell that did not change keeps its text byte for byte. Before anything is
    written, the new `.py` is read back and must give exactly the notebook's cells. So raw cells, line magics, and
    Markdown with three quotation marks (written as comments) are carried over, and any Python kernel is accepted.
    Pasted pictures, cell magics such as `%%bash`, `# %%` in code, characters that break a line unseen, and notebooks
    in another language are refused with what to do. A file that was changed while the build ran is left alone.
    """

    why = "Students open the notebook, and instructors edit the `.py`: neither is to lose what the other says."
    fails = Example(
        "lessons/01_what_is_the_puzzle.py", old="A puzzle has two halves.", new="Every puzzle has two halves."
    )
    passes = Example("lessons/00_start_here.ipynb", old='"execution_count": 1,', new='"execution_count": 7,')

    @needs(NOTEBOOK)
    def in_lesson(self, lesson: ReadLesson) -> Iterator[Finding]:
        """How this lesson and its notebook differ."""
        return pair_faults(pair_of(lesson.lesson, lesson.cells, lesson.stored))


def pair_faults(pair: LessonPair) -> Iterator[Finding]:
    """How the files of a pair differ, at the first line that does."""
    lesson, state = pair.lesson, pair.state
    if state is State.IN_STEP:
        return
    file = lesson.shown_source if state in (State.LESSON_EDITED, State.MISSING) else lesson.shown_notebook
    line = pair.first_difference if state is State.LESSON_EDITED else 1
    yield Finding(file, line, state.value, pair.remedy)

"""What to make of a lesson and its notebook, by which of them was edited and what was asked for."""

from __future__ import annotations

from enum import Enum

import msgspec

from coursekit.authoring.editing.carry import NotCarried, carried, notebook_fault
from coursekit.authoring.editing.common_state import common_cells
from coursekit.authoring.editing.safe_writes import KEPT, held
from coursekit.authoring.editing.threeway import ThreeWay, three_way
from coursekit.authoring.lesson_files.cells import Cell, Notebook, Unreadable, lesson_cells, read_lesson
from coursekit.authoring.lesson_files.lesson_pairs import Lesson, LessonPair, State, pair_of, stored_of


class EditedSide(Enum):
    """Whose edits to build from."""

    LESSON = "the .py"
    NOTEBOOK = "the .ipynb"
    BOTH = "both"


class Refused(Exception):
    """A lesson that cannot be built as asked without losing an edit. The message says what to do."""


class EditPlan(msgspec.Struct, frozen=True):
    """A lesson to build: from which cells, and what is written or kept besides.

    ``seen_source`` and ``seen_notebook`` are what its files held when they were read; ``source`` is
    the new ``.py``, None when the old one stays; ``keeps_source`` and ``keeps_notebook`` ask for a
    copy of what is overwritten.
    """

    pair: LessonPair
    cells: list[Cell]
    seen_source: bytes
    seen_notebook: bytes | None
    source: bytes | None = None
    keeps_source: bool = False
    keeps_notebook: bool = False

    @property
    def lesson(self) -> Lesson:
        """The lesson itself."""
        return self.pair.lesson

    @property
    def built_from(self) -> bytes:
        """The ``.py`` as it is when the plan is carried out."""
        return self.seen_source if self.source is None else self.source


def plan_of(lesson: Lesson, side: EditedSide, *, force: bool) -> EditPlan:
    """Decide by content, never by file times. Raises Refused and Unreadable."""
    seen_source, seen_notebook = held(lesson.source) or b"", held(lesson.notebook)
    cells = read_lesson(lesson.source)
    try:
        stored = stored_of(lesson)
    except Unreadable as error:
        if not force or side is not EditedSide.LESSON:
            raise Refused(f"{error}: {lesson.anew}") from None
        nothing = pair_of(lesson, cells, None)
        return EditPlan(nothing, cells, seen_source, seen_notebook, keeps_notebook=True)
    pair = pair_of(lesson, cells, stored)
    as_written = EditPlan(pair, cells, seen_source, seen_notebook)
    if side is EditedSide.NOTEBOOK and stored is None:
        raise Refused(f"{lesson.shown_notebook}: {State.MISSING.value} to carry back")
    if pair.can_build and not (side is EditedSide.NOTEBOOK and pair.state is State.LESSON_EDITED):
        return as_written
    assert stored is not None, "without a notebook a lesson can be built"
    if side is EditedSide.LESSON:
        if not force:
            raise Refused(_refusal(pair, _compared(pair)))
        return msgspec.structs.replace(as_written, keeps_notebook=True)
    if pair.state is State.NOTEBOOK_EDITED:
        return _carried(as_written, stored.cells, stored)
    if side is EditedSide.BOTH:
        return _carried(as_written, _merged(pair), stored)
    if not force:
        raise Refused(_refusal(pair, _compared(pair)))
    return msgspec.structs.replace(_carried(as_written, stored.cells, stored), keeps_source=True)


def _carried(plan: EditPlan, cells: list[Cell], stored: Notebook) -> EditPlan:
    """The plan that first writes these cells into the ``.py``."""
    where = plan.lesson.shown_notebook
    if fault := notebook_fault(stored):
        raise Refused(f"{where}: it cannot be carried into {plan.lesson.shown_source}: {fault}")
    try:
        source = carried(plan.seen_source, plan.lesson.source, cells)
    except NotCarried as error:
        raise Refused(f"{where}: it cannot be carried into {plan.lesson.shown_source}: {error}") from None
    return msgspec.structs.replace(plan, cells=lesson_cells(source, plan.lesson.source), source=source)


def _merged(pair: LessonPair) -> list[Cell]:
    compared = _compared(pair)
    if compared is None or compared.conflicts:
        raise Refused(_refusal(pair, compared))
    return compared.merged


def _compared(pair: LessonPair) -> ThreeWay | None:
    """Both edits next to their common state, None where that is not to be had."""
    if pair.state is not State.BOTH_EDITED or pair.stored is None or pair.stored.record is None:
        return None
    common = common_cells(pair.lesson, pair.stored.record)
    return None if common is None else three_way(common, pair.cells, pair.stored.cells)


def _refusal(pair: LessonPair, compared: ThreeWay | None) -> str:
    """Why building would lose an edit: what it is, and the commands that settle it."""
    lesson = pair.lesson
    if pair.state is State.LESSON_EDITED:
        return (
            f"{lesson.shown_source}: {pair.state.value}, and the .ipynb was not: there is nothing to carry back. "
            f"Run `coursekit build {lesson.name}` to build the notebook from it, "
            f"or `coursekit build --from-notebook --force {lesson.name}` to undo the edit."
        )
    if compared:
        shown = f"cell by cell, since the last build:\n\n{compared.told()}\n"
    elif pair.state is State.BOTH_EDITED:
        shown = (
            "what both said last is neither in .coursekit nor in the history of git, so this is only "
            f"how they differ, not who changed what:\n{pair.difference()}"
        )
    else:
        shown = f"building from the .py would lose what it says:\n{pair.difference()}"
    return "\n".join([f"{lesson.shown_notebook}: {pair.state.value}; {shown}", *_ways_out(pair, compared)])


def _ways_out(pair: LessonPair, compared: ThreeWay | None) -> list[str]:
    name, alone = pair.lesson.name, pair.state is State.NOTEBOOK_EDITED
    ways = []
    if compared and not compared.conflicts:
        ways.append(f"  `coursekit build --merge {name}` writes both edits into the .py")
    ways += [
        f"  `coursekit build --from-notebook {'' if alone else '--force '}{name}` keeps what the .ipynb says",
        f"  `coursekit build --force {name}` keeps what the .py says",
    ]
    return ["To settle it:", *ways, f"With --force, a copy of what is overwritten is put into {KEPT}/."]

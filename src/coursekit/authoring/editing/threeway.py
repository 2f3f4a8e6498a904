"""Two edits of one lesson, cell by cell, next to the state that both began from."""

from __future__ import annotations

import difflib

import msgspec

from coursekit.authoring.lesson_files.cells import Cell
from coursekit.authoring.lesson_files.lesson_pairs import readable


class EditedPlace(msgspec.Struct, frozen=True):
    """A cell of the common state, or a gap between two: what stood there (nothing in a gap), and
    what stands there now in the ``.py`` and in the notebook."""

    where: str
    common: list[Cell]
    lesson: list[Cell]
    notebook: list[Cell]

    @property
    def lesson_changed(self) -> bool:
        """Whether the ``.py`` says something else here than both said once."""
        return _keys(self.lesson) != _keys(self.common)

    @property
    def notebook_changed(self) -> bool:
        """Whether the notebook does."""
        return _keys(self.notebook) != _keys(self.common)

    @property
    def is_conflict(self) -> bool:
        """Whether both changed it, and not to the same."""
        both = self.lesson_changed and self.notebook_changed
        return both and _keys(self.lesson) != _keys(self.notebook)

    def told(self) -> str:
        """What each file changed here."""
        where = f"{self.where} (line {self.lesson[0].line} of the .py)" if self.lesson else self.where
        if self.is_conflict:
            parts = [f"{where}: both changed it: a conflict"]
            parts += ["in the .py", *_diff(self.common, self.lesson)]
            parts += ["in the .ipynb", *_diff(self.common, self.notebook)]
        elif self.lesson_changed:
            whose = "both files changed it alike" if self.notebook_changed else "only the .py changed it"
            parts = [f"{where}: {whose}", *_diff(self.common, self.lesson)]
        else:
            parts = [f"{where}: only the .ipynb changed it", *_diff(self.common, self.notebook)]
        return "\n".join(parts)


class ThreeWay(msgspec.Struct, frozen=True):
    """Every place of a lesson, in order."""

    places: list[EditedPlace]

    @property
    def conflicts(self) -> list[EditedPlace]:
        """Where no rule can say which edit is to stay."""
        return [place for place in self.places if place.is_conflict]

    @property
    def merged(self) -> list[Cell]:
        """The lesson's cells with both edits. Sound only without conflicts."""
        chosen = (place.lesson if place.lesson_changed else place.notebook for place in self.places)
        return [cell for cells in chosen for cell in cells]

    def told(self) -> str:
        """Each place that changed, what either file changed there, and whether that is a conflict."""
        changed = [place for place in self.places if place.lesson_changed or place.notebook_changed]
        return "\n\n".join(place.told() for place in changed)


def three_way(common: list[Cell], lesson: list[Cell], notebook: list[Cell]) -> ThreeWay:
    """Compare two edits of ``common``. Empty cells do not count."""
    before = _filled(common)
    ours, theirs = _edited(before, _filled(lesson)), _edited(before, _filled(notebook))
    places = []
    for number in range(len(before) + 1):
        gap = f"after cell {number}" if number else "before cell 1"
        places.append(EditedPlace(gap, [], ours.inserted[number], theirs.inserted[number]))
        if number < len(before):
            cell = f"cell {number + 1}"
            places.append(EditedPlace(cell, [before[number]], ours.replaced[number], theirs.replaced[number]))
    return ThreeWay(places)


class _Edited(msgspec.Struct):
    """What became of each common cell, and what was put before each (and after the last)."""

    replaced: list[list[Cell]]
    inserted: list[list[Cell]]


def _edited(before: list[Cell], after: list[Cell]) -> _Edited:
    edited = _Edited([[] for _ in before], [[] for _ in range(len(before) + 1)])
    matcher = difflib.SequenceMatcher(None, _keys(before), _keys(after), autojunk=False)
    for _, low, high, start, end in matcher.get_opcodes():
        paired = min(high - low, end - start)
        for step in range(paired):
            edited.replaced[low + step] = [after[start + step]]
        edited.inserted[low + paired] += after[start + paired : end]
    return edited


def _filled(cells: list[Cell]) -> list[Cell]:
    return [cell for cell in cells if not cell.is_empty]


def _keys(cells: list[Cell]) -> list[tuple[str, str, tuple[str, ...]]]:
    return [cell.written for cell in cells]


def _diff(before: list[Cell], after: list[Cell]) -> list[str]:
    lines = list(difflib.unified_diff(readable(before), readable(after), n=1, lineterm=""))[3:]
    return [" …" if line.startswith("@@") else line for line in lines if line.strip()]

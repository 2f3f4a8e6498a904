"""Every way in which a lesson and its notebook can have been edited, and every order of file times.

The same cases are put to ``coursekit build`` (test_edits.py) and, as a yardstick, to
``jupytext --sync`` (tests/benchmarks/sync.py).
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from coursekit.authoring.lesson_files.cells import lesson_cells, read_notebook
from coursekit.authoring.lesson_files.lesson_pairs import Lesson, State

Cells = list[dict[str, Any]]
Written = list[tuple[str, str, tuple[str, ...]]]

TIMES = {
    "py older": (1_000_000_000, 1_700_000_000),
    "py newer": (1_700_000_000, 1_000_000_000),
    "equal": (1_500_000_000,) * 2,
}
"""When the ``.py`` and the notebook were last saved, as the disk has it."""


@dataclass(frozen=True)
class Case:
    """What somebody did to either file; the state that is; and for ``build``, ``build
    --from-notebook`` and ``build --merge``, whose text is in both files afterwards: that of "py" or
    "ipynb", of both ("merged"), or, when nothing may be written, "each"."""

    state: State
    build: str
    carry: str
    merge: str
    py: Callable[[str], str] | None = None
    ipynb: Callable[[Cells], None] | None = None


def py(old: str, new: str) -> Callable[[str], str]:
    def edit(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return edit


def text(old: str, new: str) -> Callable[[Cells], None]:
    def edit(cells: Cells) -> None:
        (cell,) = [cell for cell in cells if old in source(cell)]
        cell["source"] = source(cell).replace(old, new, 1).splitlines(keepends=True)

    return edit


def source(cell: dict[str, Any]) -> str:
    return "".join(cell["source"])


def add(place: int, kind: str, written: str) -> Callable[[Cells], None]:
    made: dict[str, Any] = {"cell_type": kind, "id": f"new{place}", "metadata": {}, "source": [written]}
    if kind == "code":
        made |= {"outputs": [], "execution_count": None}
    return lambda cells: cells.insert(place, made)


def move(cells: Cells) -> None:
    cells.insert(2, cells.pop(5))


def remove(cells: Cells) -> None:
    del cells[5]


def tag(cells: Cells) -> None:
    cells[3]["metadata"]["tags"] = ["wide"]


def run(cells: Cells) -> None:
    cells[1] |= {"execution_count": 7, "outputs": [{"output_type": "stream", "name": "stdout", "text": ["hello"]}]}


TALKS = text("The mayor speaks.", "The mayor talks.")
COUNT = '# %% [markdown]\n"""\n## Activity 2 · Count\n"""\n\n'
"""The sixth cell of the lesson (the fifth from 0), as the ``.py`` has it."""

LESSON, NOTEBOOK, BOTH = State.LESSON_EDITED, State.NOTEBOOK_EDITED, State.BOTH_EDITED

CASES = {
    "none": Case(State.IN_STEP, "py", "py", "py"),
    "outputs only": Case(State.IN_STEP, "py", "py", "py", ipynb=run),
    "py text": Case(LESSON, "py", "each", "py", py=py("Twice.", "Two times.")),
    "py added": Case(LESSON, "py", "each", "py", py=py(COUNT, f"{COUNT}# %%\nprint(1)\n\n")),
    "py removed": Case(LESSON, "py", "each", "py", py=py(COUNT, "")),
    "py tag": Case(LESSON, "py", "each", "py", py=py('# %%\ncourse.table', '# %% tags=["wide"]\ncourse.table')),
    "ipynb text": Case(NOTEBOOK, "each", "ipynb", "ipynb", ipynb=TALKS),
    "ipynb code": Case(NOTEBOOK, "each", "ipynb", "ipynb", ipynb=text('quiz("guess")', 'quiz("guess")\nprint(1)')),
    "ipynb added": Case(NOTEBOOK, "each", "ipynb", "ipynb", ipynb=add(4, "markdown", "A new $\\alpha$ cell.")),
    "ipynb added code": Case(NOTEBOOK, "each", "ipynb", "ipynb", ipynb=add(10, "code", "print('last')")),
    "ipynb removed": Case(NOTEBOOK, "each", "ipynb", "ipynb", ipynb=remove),
    "ipynb moved": Case(NOTEBOOK, "each", "ipynb", "ipynb", ipynb=move),
    "ipynb tag": Case(NOTEBOOK, "each", "ipynb", "ipynb", ipynb=tag),
    "both, other cells": Case(BOTH, "each", "each", "merged", py=py("People wait.", "They wait."), ipynb=TALKS),
    "both, text and added": Case(BOTH, "each", "each", "merged", py=py("Twice.", "Two times."), ipynb=add(4, "code", "1")),
    "both, same cell": Case(BOTH, "each", "each", "each", py=py("Twice.", "Two times."), ipynb=TALKS),
    "both, text and removed": Case(BOTH, "each", "each", "each", py=py("2 · Count", "2 · How often"), ipynb=remove),
    "both, alike": Case(State.UNRECORDED, "py", "py", "py", py=py("Twice.", "Thrice."), ipynb=text("Twice.", "Thrice.")),
}  # fmt: skip


def edit(lesson: Lesson, case: Case) -> None:
    """Do to the files what the case says."""
    if case.py:
        written = lesson.source.read_text(encoding="utf-8")
        lesson.source.write_text(case.py(written), encoding="utf-8", newline="\n")
    if case.ipynb:
        content = json.loads(lesson.notebook.read_text(encoding="utf-8"))
        case.ipynb(content["cells"])
        lesson.notebook.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8", newline="\n")


def save_at(lesson: Lesson, times: str) -> None:
    """Give the files these times."""
    for path, time in zip((lesson.source, lesson.notebook), TIMES[times], strict=True):
        os.utime(path, (time, time))


def git(folder: Path, *arguments: str) -> None:
    """Let git do something in the folder, as nobody in particular."""
    who = ["-c", "user.name=Ada", "-c", "user.email=ada@quay.example", "-c", "init.defaultBranch=main"]
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


def fresh_clone(root: Path, lesson: Lesson, case: Case) -> Lesson:
    """The lesson in a clone of ``root``, where the edit was committed after the build."""
    git(root, "init", "-q")
    git(root, "add", "lessons", "data")
    git(root, "commit", "-qm", "built")
    edit(lesson, case)
    git(root, "commit", "-qam", "edited", "--allow-empty")
    git(root.parent, "clone", "-q", str(root), "clone")
    return Lesson(lesson.name, root.parent / "clone")


def written_in(path: Path) -> Written:
    """What a file says, without its empty cells."""
    return _written(path.read_bytes(), path)


@cache
def _written(content: bytes, path: Path) -> Written:
    cells = lesson_cells(content, path) if path.suffix == ".py" else read_notebook(path).cells
    return [cell.written for cell in cells if not cell.is_empty]


def versions(lesson: Lesson) -> dict[str, Written]:
    """What each of the two files says."""
    return {"py": written_in(lesson.source), "ipynb": written_in(lesson.notebook)}


def lost(common: Written, before: dict[str, Written], lesson: Lesson) -> list[str]:
    """Which edits are in neither file nor in a copy: of a version that was edited, every cell that it
    alone had must still be somewhere, and the whole version too where cells went or moved."""
    kept = [written_in(path) for path in sorted((lesson.root / "kept").glob("*"))]
    there = [*versions(lesson).values(), *kept]
    gone = []
    for name, version in before.items():
        own = [cell for cell in version if cell not in common]
        rearranged = [cell for cell in version if cell in common] != common and not own
        held = any(all(cell in now for cell in own) for now in there)
        if version != common and (not held or (rearranged and version not in there)):
            gone.append(name)
    return gone

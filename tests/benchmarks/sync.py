"""How many edits ``jupytext --sync`` loses, and how many ``coursekit build``, over the same cases.

No times are measured here: each edit, order of file times and place is tried once.
"""

from __future__ import annotations

import io
import json
import shutil
import tempfile
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from itertools import product
from pathlib import Path
from unittest.mock import patch

from jupytext.cli import jupytext

from coursekit.authoring.building import build as building
from coursekit.authoring.building.build import NotBuilt, build
from coursekit.authoring.building.execute import Job
from coursekit.authoring.building.notebook import notebook_of
from coursekit.authoring.lesson_files.lesson_pairs import Lesson
from tests.authoring.conftest import write_course
from tests.authoring.editing.matrix import CASES, TIMES, Case, edit, fresh_clone, lost, save_at, versions, written_in

NAME = "01_who_is_late"
PLACES = ("in place", "fresh clone")


def edits_lost() -> str:
    """For both commands, in how many cases an edit is gone afterwards, and in which."""
    tried = len(CASES) * len(TIMES) * len(PLACES)
    with tempfile.TemporaryDirectory() as name:
        ours = _cases(Path(name, "ours"), _build)
        theirs = _cases(Path(name, "theirs"), _sync)
    lines = [f"{tried} cases: {len(CASES)} edits, {len(TIMES)} orders of file times, {' and '.join(PLACES)}"]
    for what, gone in (("coursekit build", ours), ("jupytext --sync", theirs)):
        lines.append(f"{what} loses an edit in {len(gone)}")
        lines += [f"  {case}: {', '.join(where)}" for case, where in _by_case(gone).items()]
    return "\n".join(lines)


def _by_case(gone: list[tuple[str, str]]) -> dict[str, list[str]]:
    return {case: [where for other, where in gone if other == case] for case, _ in gone}


def _cases(folder: Path, command: Callable[[Lesson], None]) -> list[tuple[str, str]]:
    """The cases in which ``command`` loses an edit, each with file times and place."""
    first = Lesson(NAME, write_course(folder / "first"))
    _pair(first)
    command(first)
    tried = product(CASES.items(), TIMES, PLACES)
    return [
        (name, f"{times} {place}") for (name, case), times, place in tried if _loses(first, case, times, place, command)
    ]


def _loses(first: Lesson, case: Case, times: str, place: str, command: Callable[[Lesson], None]) -> bool:
    with tempfile.TemporaryDirectory(dir=first.root.parent) as name:
        lesson = Lesson(NAME, Path(shutil.copytree(first.root, Path(name, "course"))))
        common = written_in(lesson.source)
        if place == "fresh clone":
            lesson = fresh_clone(lesson.root, lesson, case)
        else:
            edit(lesson, case)
        save_at(lesson, times)
        before = versions(lesson)
        command(lesson)
        return bool(lost(common, before, lesson))


def _pair(lesson: Lesson) -> None:
    """Tell jupytext that the lesson has a notebook."""
    text = lesson.source.read_text(encoding="utf-8")
    text = text.replace("#   jupytext:\n", "#   jupytext:\n#     formats: ipynb,py:percent\n", 1)
    lesson.source.write_text(text, encoding="utf-8", newline="\n")


def _sync(lesson: Lesson) -> None:
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        jupytext(["--sync", str(lesson.source)])


def _build(lesson: Lesson) -> None:
    def not_run(jobs: list[Job], *_: object) -> list[str]:
        return [json.dumps(notebook_of(job.cells)) for job in jobs]

    with patch.object(building, "run", not_run):
        try:
            build(lesson.root, [lesson.name])
        except NotBuilt:
            return

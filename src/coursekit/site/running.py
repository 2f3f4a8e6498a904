"""A lesson's cells, run once in this process, each with what it shows.

A built notebook has the words of a screen, but neither its questions' keys nor its replies, since a notebook may be
passed on. A page needs them, as a kernel does. So the cells are run; nothing is kept, and nothing is drawn.
"""

from __future__ import annotations

import ast
import os
from collections.abc import Iterator
from contextlib import chdir, contextmanager, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

from msgspec import Struct

from coursekit.authoring.lesson_files.cells import Cell
from coursekit.authoring.lesson_files.lesson_pairs import Lesson
from coursekit.authoring.lesson_files.parsed_code import parsed
from coursekit.errors import CourseError


class Shown(Struct, frozen=True):
    """A cell and what it shows when it is run: ``value`` is its last line's, ``printed`` what it wrote."""

    cell: Cell
    value: Any = None
    printed: str = ""


class NotRun(CourseError):
    """A cell that fails. The message says where, and why."""


def shown_by(lesson: Lesson, cells: list[Cell]) -> list[Shown]:
    """Each cell of ``lesson`` with what it shows. Raises NotRun.

    The cells are run in the course's folder, as a notebook's are, and share their names.
    """
    names: dict[str, Any] = {"__name__": "__main__"}
    with _at_home(lesson.root):
        return [_run(lesson, cell, names) if cell.is_code else Shown(cell) for cell in cells]


@contextmanager
def _at_home(root: Path) -> Iterator[None]:
    """In the course's folder, and with a store that keeps nothing."""
    name = "COURSEKIT_STORE"
    before = os.environ.get(name)
    os.environ[name] = "memory"
    try:
        with chdir(root):
            yield
    finally:
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before


def _run(lesson: Lesson, cell: Cell, names: dict[str, Any]) -> Shown:
    printed = StringIO()
    try:
        with redirect_stdout(printed):
            value = _value(parsed(cell.source), f"{lesson.shown_source}:{cell.line}", names)
    except Exception as error:  # whatever a lesson's own code may raise
        what = f"{lesson.shown_source}:{cell.line}: this cell fails ({type(error).__name__}: {error})"
        raise NotRun(f"{what}: correct it, then run `coursekit build {lesson.number}`") from error
    return Shown(cell, value, printed.getvalue())


def _value(tree: ast.Module, where: str, names: dict[str, Any]) -> Any:
    """Run the code, and return the value of its last line if that is an expression."""
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, where, "exec"), names)  # noqa: S102  # the course's own lessons, as its kernel runs them
    if last is None:
        return None
    return eval(compile(ast.Expression(last.value), where, "eval"), names)  # type: ignore[attr-defined]  # noqa: S307

"""What a lesson shows of the data, held against what it showed when its notebook was built.

A name, a label or a role stands in a file of data and in the notebooks that show it. So a build writes down, for
each call of the course in a lesson, a few letters that change with the words and the picture that it gives. They are
worked out from the calls alone: no cell is run, neither when they are written down nor when they are compared.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any

import msgspec

from coursekit.authoring.lesson_files.cells import Cell
from coursekit.authoring.lesson_files.outline import Call, calls
from coursekit.authoring.lesson_files.parsed_code import parsed
from coursekit.charts.display import Figure
from coursekit.course import Course
from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.language import in_language
from coursekit.quiz.editions import letters_of
from coursekit.screen.screen import Screen
from coursekit.storage.store import MemoryStore

CARD = "course"
"""What a cell says that shows the course itself: its article, author and outlet."""

OF_ITSELF = ("brier",)
"""What the course works out from what it is given, without the data."""


def shown_in(kit: Kit, cells: Iterable[Cell]) -> dict[str, str]:
    """The letters of everything that these cells show of the kit, by the calls as they are written."""
    with in_language(kit.article.language):  # which opening a course goes on speaking, and messages to authors must not
        course = Course(kit, store=MemoryStore())
        return {written: letters_of(msgspec.json.encode(stored)) for written, stored in _all_stored(course, cells)}


def _all_stored(course: Course, cells: Iterable[Cell]) -> Iterator[tuple[str, Any]]:
    for cell in cells:
        if not cell.is_code:
            continue
        if cell.source.rstrip().split("\n")[-1].strip() == CARD:
            yield CARD, repr(course)
        for call in calls(cell):
            if call.written_out and call.is_certain:
                with suppress(CourseError):  # what has no answer is reported where the lesson asks it
                    yield str(call), _stored(course, call)


def _stored(course: Course, call: Call) -> Any:
    """What a notebook stores of what this call shows: words, tables and the specification of a picture."""
    shown = getattr(course, call.method)(*call.names, **call.options)
    if isinstance(shown, Screen):
        return repr(shown)
    if isinstance(shown, Figure):
        return [shown.picture_bundle(), shown.words_bundle()]
    return shown._repr_mimebundle_()


def is_plain(cells: Iterable[Cell]) -> bool:
    """Whether all that these cells show of the data is told by their calls: they load the course, call it with what
    is written out, and do nothing else."""
    try:
        return all(_is_plain(node) for cell in cells if cell.is_code for node in parsed(cell.source).body)
    except SyntaxError:
        return False


def _is_plain(node: ast.stmt) -> bool:
    if isinstance(node, ast.Expr):
        return _is_course(node.value) or _is_call(node.value)
    return ast.unparse(node) in ("from coursekit import load", f"{CARD} = load()")


def _is_call(node: ast.expr) -> bool:
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and _is_course(node.func.value)):
        return False
    if node.func.attr in OF_ITSELF:
        return True
    found = list(calls(Cell("code", ast.unparse(node))))
    return [call.written_out for call in found] == [True]


def _is_course(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == CARD

"""A lesson as its reader meets it: a head, then sections, each with its lines and its calls."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from typing import Any

import msgspec

from coursekit.authoring.lesson_files.cells import Cell
from coursekit.authoring.lesson_files.parsed_code import parsed

HEADING = re.compile(r"(#{1,6})\s+(.*\S)")
STATED_TIME = re.compile(r"\*\*Time:\*\* (\d+) minutes\b")
BEFORE, EXIT, TAKEAWAYS, NEXT = "Before you start", "Exit ticket", "Takeaways", "Next"
OBJECTIVE = re.compile(r"- \*\*(\d\d\.\d+)\*\* \S")
FENCE = re.compile(r"\s*(```|~~~)")
ASKING = (
    "quiz",
    "chart",
    "table",
    "add_up",
    "bargain",
    "rank",
    "sensitivity",
    "my_confusions",
    "my_work",
    "overview",
    "reader",
    "practice",
    "switches",
)
"""What a lesson asks of its course and ``source`` can answer without running it."""


_SEEMING = re.compile(rf"\bcourse\.({'|'.join(ASKING)})\(([^()]*)")
_IN_QUOTES = re.compile(r"""(?<!=)(["'])([^"']*)\1""")


class NumberedLine(msgspec.Struct, frozen=True):
    """A line of markdown outside code fences, and its number in the lesson's file."""

    number: int
    text: str


class Call(msgspec.Struct, frozen=True):
    """``course.method("name", …)``. ``written_out`` is false when an argument is not plain text,
    ``is_certain`` when the cell cannot be read as Python, and this only looks like a call."""

    method: str
    names: tuple[str, ...]
    options: dict[str, Any]
    written_out: bool
    line: int
    is_certain: bool = True

    def __str__(self) -> str:
        options = (f"{name}={json.dumps(value, ensure_ascii=False)}" for name, value in self.options.items())
        names = (json.dumps(name, ensure_ascii=False) for name in self.names)
        return f"course.{self.method}({', '.join([*names, *options])})"


class LessonSection(msgspec.Struct):
    """What stands under one ``##`` heading; the head of the lesson has the title as its heading."""

    heading: NumberedLine
    lines: list[NumberedLine]
    calls: list[Call]

    def asks(self) -> list[Call]:
        """The calls that ask questions."""
        return [call for call in self.calls if call.method in ("quiz", "practice")]

    def practises(self) -> bool:
        """Whether it asks all that there is to practise."""
        return any(call.method == "practice" for call in self.calls)


def outline(cells: list[Cell]) -> list[LessonSection]:
    """The head and the sections in order."""
    sections = [LessonSection(NumberedLine(cells[0].line if cells else 1, ""), [], [])]
    for cell in cells:
        if cell.is_code:
            sections[-1].calls += calls(cell)
            continue
        for line in prose(cell):
            match = HEADING.fullmatch(line.text)
            level = len(match[1]) if match else 0
            if match and level == 2:
                sections.append(LessonSection(NumberedLine(line.number, match[2]), [], []))
            elif match and level == 1 and len(sections) == 1 and not sections[0].heading.text:
                sections[0].heading = NumberedLine(line.number, match[2])
            else:
                sections[-1].lines.append(line)
    return sections


def objectives(head: LessonSection) -> dict[str, NumberedLine]:
    """The objectives a lesson's head lists, by id."""
    found: dict[str, NumberedLine] = {}
    for line in head.lines:
        if match := OBJECTIVE.match(line.text):
            found.setdefault(match[1], line)
    return found


def prose(cell: Cell) -> Iterator[NumberedLine]:
    """The lines of a markdown cell that are not inside a code fence."""
    fenced = False
    for number, text in enumerate(cell.source.split("\n"), start=cell.line):
        if FENCE.match(text):
            fenced = not fenced
        elif not fenced:
            yield NumberedLine(number, text.rstrip())


def calls(cell: Cell) -> Iterator[Call]:
    """The calls of a code cell that ask something of ``course``."""
    try:
        tree = parsed(cell.source)
    except SyntaxError:
        yield from _seeming_calls(cell)
        return
    nodes = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    for node in sorted(nodes, key=lambda node: (node.lineno, node.col_offset)):
        if _is_asking(node.func):
            options = {word.arg: word.value for word in node.keywords}
            yield Call(
                method=node.func.attr,  # type: ignore[attr-defined]  # _is_asking has seen to it
                names=tuple(arg.value for arg in node.args if _is_text(arg)),  # type: ignore[attr-defined]
                options={str(key): value.value for key, value in options.items() if _is_text(value)},  # type: ignore[attr-defined]
                written_out=all(map(_is_text, [*node.args, *options.values()])),
                line=cell.line + node.lineno - 1,
            )


def _seeming_calls(cell: Cell) -> Iterator[Call]:
    """What looks like calls in code that is no Python: what it asks is not missing from the course."""
    for number, line in enumerate(cell.source.split("\n"), start=cell.line):
        for match in _SEEMING.finditer(line):
            names = tuple(name for _, name in _IN_QUOTES.findall(match[2]))
            yield Call(match[1], names, {}, written_out=True, line=number, is_certain=False)


def _is_asking(target: ast.expr) -> bool:
    return (
        isinstance(target, ast.Attribute)
        and target.attr in ASKING
        and isinstance(target.value, ast.Name)
        and target.value.id == "course"
    )


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)

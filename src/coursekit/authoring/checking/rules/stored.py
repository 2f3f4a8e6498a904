"""What must not be in a notebook as it is stored."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from coursekit.authoring.checking.findings import Finding
from coursekit.authoring.checking.read_course import ReadLesson
from coursekit.authoring.checking.rule import Example, Rule
from coursekit.authoring.checking.rules.pictures import FETCHED
from coursekit.authoring.lesson_files.cells import Notebook, joined
from coursekit.authoring.lesson_files.lesson_pairs import Lesson
from coursekit.screen.screen import VIEW_MIME

MACHINE_PATH = re.compile(
    r"(?<![\w.:/])(?:/(?:home|Users|root|tmp|private|var|opt|mnt|srv)/|[A-Za-z]:\\{1,2}Users\\)[\w.-]+"
)
ADDRESS = re.compile(r"\bat 0x[0-9a-f]{6,}")


class Stored(Rule):
    """A notebook is stored as a build leaves it.

    Its cells were run from the first to the last, none ended in an error or a warning, what it shows has a form in
    words, and it holds no state of widgets, no path of a machine, no address in memory, and nothing that a browser
    would fetch from elsewhere.
    """

    why = "Students, GitHub and nbval read it as it is stored."
    fails = Example("lessons/00_start_here.ipynb", old='"execution_count": 1,', new='"execution_count": null,')
    passes = Example(
        "lessons/00_start_here.ipynb",
        old='"display_name": "Python 3 (ipykernel)"',
        new='"display_name": "Python of my own"',
    )

    def in_notebook(self, lesson: ReadLesson, notebook: Notebook) -> Iterator[Finding]:
        """What must not be in this notebook."""
        return stored_faults(lesson.lesson, notebook)


def stored_faults(lesson: Lesson, notebook: Notebook) -> Iterator[Finding]:
    """Each fault of a stored notebook, at the line of the cell that has it."""
    again = f"run `coursekit build {lesson.number}`"
    if "widgets" in notebook.content.get("metadata", {}):
        what = "widget state is stored, which nobody without this session's Python can use"
        yield Finding(lesson.shown_notebook, 1, what, again)
    expected = 0
    out_of_step = False
    for place, (cell, line) in enumerate(zip(notebook.content["cells"], notebook.lines, strict=True), start=1):
        if cell["cell_type"] != "code" or not joined(cell["source"]).strip():
            continue
        expected += 1
        count = cell.get("execution_count")
        if count != expected and not out_of_step:
            out_of_step = True  # every later count is off as well, which says nothing new
            what = f"cell {place} was not run" if count is None else f"cell {place} has count {count}, not {expected}"
            yield Finding(lesson.shown_notebook, line, f"{what}, so its outputs prove nothing", again)
        for what, remedy in _output_faults(cell.get("outputs", [])):
            yield Finding(lesson.shown_notebook, line, f"cell {place} {what}", f"{remedy}{again}")


def _output_faults(outputs: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """What is wrong with a cell's outputs, and what to do before building again."""
    for output in outputs:
        if output.get("output_type") == "error":
            yield f"ended in {output.get('ename', 'an error')}", "correct the cell, then "
            continue
        if output.get("name") == "stderr":
            yield "shows a warning or log line", "remove its cause, then "
        data = output.get("data", {})
        if VIEW_MIME in data:
            yield "stores a widget view, which readers without Python see as an error", ""
        if "text/html" in data and "text/plain" not in data:
            yield "has text/html without text/plain", "give what it shows a text/plain form, then "
        if match := FETCHED.search(joined(data.get("text/html", ""))):
            yield f"fetches {match[1]}, and a classroom may have no internet", "show it without, then "
        text = "\n".join([joined(output.get("text", "")), *_texts(data)])
        if match := MACHINE_PATH.search(text):
            yield f"shows a path of one machine ({match[0]})", "show no paths, then "
        if match := ADDRESS.search(text):
            yield f"shows a memory address ({match[0]})", "give what it shows a repr in words, then "


def _texts(data: dict[str, Any]) -> Iterator[str]:
    for kind, value in data.items():
        if not kind.startswith("image/"):
            yield joined(value) if isinstance(value, str | list) else json.dumps(value)

"""``docs/api.md``: what lessons and programs may call, made of the docstrings.

``python -m coursekit.authoring.building.api_page``, in the folder of the repository, writes it. A test compares it and
runs its examples, one after the other, as they stand on the page.
"""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from coursekit.course import Course, load
from coursekit.writing import write

PAGE = Path("docs/api.md")
COMMAND = "python -m coursekit.authoring.building.api_page"

FUNCTIONS = {
    "Reading and checking a course": [
        "coursekit.kit.find_root",
        "coursekit.kit.read_kit",
        "coursekit.authoring.checking.check.check",
        "coursekit.authoring.building.build.build",
        "coursekit.authoring.quotes.verify.verify",
    ],
    "Questions and answers": [
        "coursekit.quiz.written_questions.item_of",
        "coursekit.quiz.grading.grade",
        "coursekit.argument.map_text.read_map",
        "coursekit.argument.compare.compare_map",
        "coursekit.argument.standing.standing_of",
        "coursekit.bargaining.model.at_once",
        "coursekit.tables.brier.brier_score",
        "coursekit.tables.brier.calibration",
    ],
    "Exporting": ["coursekit.export.formats.export"],
    "Hand-ins and the class report": [
        "coursekit.storage.work.file_of",
        "coursekit.storage.work.read_work",
        "coursekit.storage.work.save",
        "coursekit.report.build_report.make_report",
    ],
    "Words, files and pages": [
        "coursekit.formatting.counted",
        "coursekit.formatting.plural",
        "coursekit.formatting.listed",
        "coursekit.writing.write",
        "coursekit.templates.environment",
    ],
}
"""What is documented beside ``load`` and ``Course``, by the heading it stands under."""

HEAD = f"""\
# What you can call

<!-- Made from the docstrings by `{COMMAND}`: edit those. -->

A lesson needs two lines and then talks to its `course`. The functions further down are for programs that work on a
course from outside. Each has its types, the errors that it raises, and an example. The examples are run as tests, in
this order, with the small course in `tests/kits/tram`:

```pycon
>>> from pathlib import Path
>>> from tempfile import mkdtemp
>>> from coursekit import load
>>> course = load("tests/kits/tram")
>>> kit, folder = course.kit, Path(mkdtemp())
```

All errors that are a user's to mend are `CourseError`s; their message says what is wrong and what to do. `KitError` is
one of them, for data with faults: its `faults` has each with its file and line.
"""

_RAISED = re.compile(r"\b(?:[A-Z]\w*Error|NotBuilt|NotRead|UnknownLesson|Unreadable|Foreign|Newer|Tampered)\b(?!`)")


def methods() -> list[Callable[..., Any]]:
    """What a lesson may call of its course."""
    return [made for name, made in vars(Course).items() if inspect.isfunction(made) and not name.startswith("_")]


def functions() -> dict[str, list[Callable[..., Any]]]:
    """What else is documented, by heading."""
    return {
        heading: [getattr(import_module(path), name) for path, _, name in (one.rpartition(".") for one in names)]
        for heading, names in FUNCTIONS.items()
    }


def page() -> str:
    """The page, as Markdown.

    >>> page().startswith("# What you can call")
    True
    """
    parts = [HEAD, "## For lessons\n", *_entry(load, "", "")]
    for method in methods():
        parts += _entry(method, "course.", "")
    for heading, found in functions().items():
        parts.append(f"## {heading}\n")
        for function in found:
            parts += _entry(function, "", f">>> from {function.__module__} import {function.__name__}\n")
    return "\n".join(parts)


def _entry(function: Callable[..., Any], owner: str, import_line: str) -> Iterator[str]:
    prose, example = parts_of(function)
    yield f"### `{owner}{function.__name__}`\n"
    yield f"```python\n{owner}{_signature(function)}\n```\n"
    yield _RAISED.sub(r"`\g<0>`", re.sub("``(.+?)``", r"`\1`", prose, flags=re.DOTALL)) + "\n"
    yield f"```pycon\n{import_line}{example}\n```\n"


def parts_of(function: Callable[..., Any]) -> tuple[str, str]:
    """What the docstring of ``function`` says, and the example at its end."""
    prose, prompt, example = (inspect.getdoc(function) or "").partition(">>> ")
    return prose.strip(), (prompt + example).strip()


def _signature(function: Callable[..., Any]) -> str:
    """As it stands in the source: names of types and of defaults, not what they stand for."""
    (node,) = ast.parse(textwrap.dedent(inspect.getsource(function))).body
    assert isinstance(node, ast.FunctionDef)
    node.args.args = [given for given in node.args.args if given.arg != "self"]
    returns = f" -> {ast.unparse(node.returns)}" if node.returns else ""
    given = ast.unparse(node.args).replace("=", " = ")
    return f"{node.name}({given}){returns}"


def main() -> None:
    """Write the page."""
    write(PAGE, page().encode())


if __name__ == "__main__":
    main()

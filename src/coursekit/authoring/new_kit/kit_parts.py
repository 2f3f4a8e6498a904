"""Parts that a kit may have and a new one has not: an example of each, which is added as a whole.

Nothing lists them. A folder of ``parts/`` is a part: files of data, cells for a lesson, and ``part.yaml``, which says
what it is. A kind of question is one by the example that stands beside its modules (``quiz/kinds/KIND.yaml``).
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import msgspec
import yaml

from coursekit.errors import CourseError
from coursekit.kit import DATA, QUIZZES
from coursekit.quiz.kinds import FOLDER as KINDS

PARTS = Path(__file__).with_name("parts")
TEMPLATE = Path(__file__).with_name("template")
ENDING = ".tmpl"

ALL_PARTS = "all"
"""What stands for all of them in ``coursekit new --with``."""

QUESTION = "ex-"
"""How the id of a question begins that a part brings."""

_CELLS = "cells.py"
_QUIZ_FILE = Path(__file__).with_name(f"question_file.yaml{ENDING}")
_ASKED = Path(__file__).with_name(f"question_cells.py{ENDING}")
_ASKED_AGAIN = Path(__file__).with_name(f"question_again.py{ENDING}")
_OBJECTIVE = re.compile(r'^ +objective: "((\d\d)\.\d+)"$', re.MULTILINE)


class NoSuchPart(CourseError):
    """A part that there is not. The message says which there are."""


class Part(msgspec.Struct, frozen=True):
    """A part: what it is ``about``, in a line; its own ``files`` and its ``cells``, with blanks to fill in; files of
    ``data`` that it is about and that a kit may have; the ``lesson`` of a new kit that its cells go to, with the
    ``objective`` of its question; the ``minutes`` that they take beside questions."""

    name: str
    about: str
    cells: str
    files: dict[str, str] = {}
    data: tuple[str, ...] = ()
    lesson: str = ""
    objective: str = ""
    minutes: float = 0

    @property
    def heading(self) -> str:
        """What its cells begin with, as far as that is the same in every kit."""
        return next(line for line in self.cells.split("\n") if line.startswith("### "))


class _Said(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What ``part.yaml`` says, or the head of a kind's example."""

    about: str
    lesson: str = ""
    minutes: float = 0
    data: tuple[str, ...] = ()


def part_names() -> list[str]:
    """The names of all parts: folders, then kinds, each in the order of the alphabet.

    >>> part_names()[:2]
    ['amounts', 'bargain']
    """
    folders = sorted(path.parent.name for path in PARTS.glob("*/part.yaml"))
    return [*folders, *sorted(path.stem for path in KINDS.glob("*.yaml"))]


@cache
def part(name: str) -> Part:
    """The part of that name. Raises NoSuchPart."""
    if name not in part_names():
        raise NoSuchPart(f"there is no part {name!r}: one of {', '.join(part_names())}")
    return _of_folder(PARTS / name) if (PARTS / name).is_dir() else _of_kind(KINDS / f"{name}.yaml")


def template_of(file: str) -> str:
    """The text of a file of data as a new kit has it, or a part brings it; with blanks to fill in."""
    places = [TEMPLATE, *(PARTS / name for name in part_names())]
    paths = (place / DATA / f"{file}{ENDING}" for place in places)
    return next(path for path in paths if path.is_file()).read_text(encoding="utf-8")


def _of_folder(folder: Path) -> Part:
    said = _said((folder / "part.yaml").read_text(encoding="utf-8"))
    texts = {
        path.relative_to(folder).as_posix().removesuffix(ENDING): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob(f"*{ENDING}"))
    }
    cells = texts.pop(_CELLS)
    objective = f"{said.lesson}.1"
    return Part(folder.name, said.about, cells, texts, said.data, said.lesson, objective, said.minutes)


def _of_kind(path: Path) -> Part:
    head, _, entry = path.read_text(encoding="utf-8").partition("\n---\n")
    said, kind = _said(head), path.stem
    found = _OBJECTIVE.search(entry)
    assert found, f"the example of {kind} tests no objective"
    text = _QUIZ_FILE.read_text(encoding="utf-8") + _OBJECTIVE.sub(
        lambda line: line[0].replace(f'"{line[1]}"', "{{objective|yaml}}"), entry
    )
    cells = _ASKED.read_text(encoding="utf-8").replace("{{about}}", said.about.split(",")[0])
    cells = cells.replace("{{question}}", f"{QUESTION}{kind}")
    return Part(kind, said.about, cells, {f"{DATA}/{QUIZZES}/example_{kind}.yaml": text}, said.data, found[2], found[1])


def asked_again(question: str) -> str:
    """The cells that ask a prediction once more, where it is settled."""
    return _ASKED_AGAIN.read_text(encoding="utf-8").replace("{{question}}", question)


def _said(text: str) -> _Said:
    return msgspec.convert(yaml.safe_load(text), _Said)

"""Lessons as links find them.

A link to another lesson names its notebook, for that is what JupyterLab and GitHub open, and a heading in
it by its text with dashes for blanks, which is how JupyterLab finds it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

from coursekit.authoring.lesson_files.cells import Cell
from coursekit.authoring.lesson_files.lesson_pairs import Lesson
from coursekit.authoring.lesson_files.markdown_links import Link, links
from coursekit.authoring.lesson_files.outline import HEADING, LessonSection, prose

_ANCHOR = re.compile(r"""<a id=["']([^"']+)["']>""")


class LinkTarget(msgspec.Struct, frozen=True):
    """A lesson as links find it: its title with its number, and what can be linked inside it."""

    lesson: Lesson
    title: str
    headings: frozenset[str]


def link_target(lesson: Lesson, cells: list[Cell], head: LessonSection) -> LinkTarget:
    """The lesson of these cells, as links find it."""
    lines = [line.text for cell in cells if not cell.is_code for line in prose(cell)]
    headings = {re.sub(r"[*_`]", "", found[2]).replace(" ", "-") for found in map(HEADING.fullmatch, lines) if found}
    return LinkTarget(lesson, head.heading.text, frozenset(headings.union(*map(_ANCHOR.findall, lines))))


def leads_somewhere(file: Path) -> bool:
    """Whether a link to this file finds it. A notebook that is only not built yet is reported as that."""
    return file.exists() or (file.suffix == ".ipynb" and file.with_suffix(".py").exists())


def links_of(cells: list[Cell]) -> Iterator[Link]:
    """The links in the prose of these cells."""
    for cell in cells:
        if not cell.is_code:
            yield from links(cell.source, cell.line)

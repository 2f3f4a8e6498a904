"""Does every picture say in words what it shows?

Whoever cannot see a picture is told its alternative text. A picture without one, or with the name of its
file in its place, tells nothing. A chart is a picture too: stored, it needs a description and words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from coursekit.authoring.cells import Cell, Notebook, joined
from coursekit.authoring.findings import Finding
from coursekit.authoring.outline import Line, prose
from coursekit.authoring.pairs import Lesson
from coursekit.charts.display import VEGA_LITE

MARKDOWN = re.compile(r"!\[(?P<alt>[^\]]*)\](?:\([^)]*\)|\[[^\]]*\])?")
HTML = re.compile(r"(?i)<img\b[^>]*>")
ALT = re.compile(r"""(?i)\balt\s*=\s*(?:"([^"]*)"|'([^']*)')""")
FILE_NAME = re.compile(r"(?i)[^\s]+\.(?:png|jpe?g|gif|svg|webp)|(?:image|picture|screenshot|img|figure)[ _-]?\d*")
README = "README.md"


def lesson_picture_faults(lesson: Lesson, cells: list[Cell]) -> Iterator[Finding]:
    """Pictures in a lesson's prose that say nothing in words."""
    for cell in cells:
        if not cell.is_code:
            yield from _faults(lesson.shown_source, list(prose(cell)))


def readme_picture_faults(root: Path) -> Iterator[Finding]:
    """Pictures in the course's front page that say nothing in words. A course need not have one."""
    path = root / README
    if path.is_file():
        text = path.read_bytes().decode("utf-8", errors="replace")
        yield from _faults(README, list(prose(Cell("markdown", text))))


def chart_faults(lesson: Lesson, stored: Notebook) -> Iterator[Finding]:
    """Charts that are stored without a description, or without the same in words beside them."""
    for place, (cell, line) in enumerate(zip(stored.content["cells"], stored.lines, strict=True), start=1):
        for output in cell.get("outputs", []):
            data = output.get("data", {})
            if VEGA_LITE not in data:
                continue
            spec = data[VEGA_LITE]
            described = isinstance(spec, dict) and str(spec.get("description", "")).strip()
            if not described or not joined(data.get("text/plain", "")).strip():
                what = f"cell {place} shows a chart that says nothing in words"
                remedy = f"give it a `description` and a text/plain form, then run `coursekit build {lesson.number}`"
                yield Finding(lesson.shown_notebook, line, what, remedy)


def _faults(file: str, lines: Sequence[Line]) -> Iterator[Finding]:
    for line in lines:
        for alt in _told(line.text):
            if not alt.strip() or FILE_NAME.fullmatch(alt.strip()):
                what = f"the picture is called {alt.strip()!r}" if alt.strip() else "a picture without words"
                yield Finding(file, line.number, what, "say between the brackets what it shows: ![…](…)")


def _told(text: str) -> Iterator[str]:
    """What each picture of a line says in words."""
    for match in MARKDOWN.finditer(text):
        yield match["alt"]
    for tag in HTML.findall(text):
        alt = ALT.search(tag)
        yield (alt[1] or alt[2] or "") if alt else ""

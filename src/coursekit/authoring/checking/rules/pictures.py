"""Pictures that say nothing in words, or are not there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from coursekit.authoring.building.stills import has_own_still
from coursekit.authoring.checking.findings import Finding, not_read
from coursekit.authoring.checking.read_course import ReadLesson
from coursekit.authoring.checking.rule import Example, Rule
from coursekit.authoring.lesson_files.cells import Cell, Notebook, joined
from coursekit.authoring.lesson_files.lesson_pairs import Lesson
from coursekit.authoring.lesson_files.outline import NumberedLine, prose
from coursekit.charts.display import VEGA_LITE, described
from coursekit.decoding import NotText, decoded
from coursekit.files import read_bytes

MARKDOWN = re.compile(r"!\[(?P<alt>[^\]]*)\](?:\((?P<target>[^)\s]*)[^)]*\)|\[[^\]]*\])?")
HTML = re.compile(r"(?i)<img\b[^>]*>")
ALT = re.compile(r"""(?i)\balt\s*=\s*(?:"([^"]*)"|'([^']*)')""")
FILE_NAME = re.compile(r"(?i)[^\s]+\.(?:png|jpe?g|gif|svg|webp)|(?:image|picture|screenshot|img|figure)[ _-]?\d*")
README = "README.md"
FETCHED = re.compile(
    r"""(?i)<(?:script|link|img|iframe|embed|video|audio|source)\b[^>]*?=\s*["']?((?:https?:)?//[^\s"'>]+)"""
)
"""What makes a browser fetch something from elsewhere, and its address."""

_ELSEWHERE = re.compile(r"(?i)(?:https?:)?//")


class Pictures(Rule):
    """Every picture says in words what it shows, and is there.

    A picture in a lesson or in the README has an alternative text that is not a file's name, and is in the course: what
    a browser would fetch from elsewhere is a fault. A stored chart has a description, the same in words, and a picture
    of itself with that description, drawn by a build.
    """

    why = (
        "Whoever cannot see a picture is told its alternative text, GitHub and other readers draw no charts, and a "
        "classroom may have no internet."
    )
    fails = Example(
        "lessons/01_what_is_the_puzzle.py",
        old="A puzzle has two halves.",
        new="![](door.png)\n\nA puzzle has two halves.",
    )
    passes = Example(
        "lessons/01_what_is_the_puzzle.py",
        old="A puzzle has two halves.",
        new="![The door of the library, shut on a Sunday](door.png)\n\nA puzzle has two halves.",
    )

    def in_course(self) -> Iterator[Finding]:
        """Pictures in the README."""
        return readme_picture_faults(self.course.root)

    def in_lesson(self, lesson: ReadLesson) -> Iterator[Finding]:
        """Pictures in this lesson's prose."""
        return lesson_picture_faults(lesson.lesson, lesson.cells)

    def in_notebook(self, lesson: ReadLesson, notebook: Notebook) -> Iterator[Finding]:
        """Charts as they are stored."""
        return chart_faults(lesson.lesson, notebook)


def lesson_picture_faults(lesson: Lesson, cells: list[Cell]) -> Iterator[Finding]:
    """Pictures in a lesson's prose that say nothing in words."""
    for cell in cells:
        if not cell.is_code:
            lines = list(prose(cell))
            yield from _faults(lesson.shown_source, lines)
            yield from _fetched(lesson.shown_source, lines)


def readme_picture_faults(root: Path) -> Iterator[Finding]:
    """Pictures in the course's front page that are not there, or say nothing in words. A course need not
    have such a page."""
    path = root / README
    try:
        text = decoded(read_bytes(path))
    except FileNotFoundError:
        return
    except OSError as error:
        yield not_read(README, error)
    except NotText as error:
        yield Finding(README, error.line, error.what, f"expected {error.expected}", "unreadable")
    else:
        lines = list(prose(Cell("markdown", text)))
        yield from _faults(README, lines)
        for line in lines:
            for target in _targets(line.text):
                if not _ELSEWHERE.match(target) and not (root / target).exists():
                    yield Finding(README, line.number, f"there is no picture {target}", "correct the link")


def chart_faults(lesson: Lesson, stored: Notebook) -> Iterator[Finding]:
    """Charts that are stored without a description, without the same in words beside them, or without a
    picture."""
    for place, (cell, line) in enumerate(zip(stored.content["cells"], stored.lines, strict=True), start=1):
        for output in cell.get("outputs", []):
            data = output.get("data", {})
            if VEGA_LITE not in data:
                continue
            if not described(data[VEGA_LITE]) or not joined(data.get("text/plain", "")).strip():
                what = f"cell {place} shows a chart that says nothing in words"
                remedy = f"give it a `description` and a text/plain form, then run `coursekit build {lesson.number}`"
                yield Finding(lesson.shown_notebook, line, what, remedy)
            if not has_own_still(output):
                what = f"cell {place} has a chart of which no picture from a build is stored"
                yield Finding(lesson.shown_notebook, line, what, f"run `coursekit build {lesson.number}`")


def _faults(file: str, lines: Sequence[NumberedLine]) -> Iterator[Finding]:
    for line in lines:
        for alt in _told(line.text):
            if not alt.strip() or FILE_NAME.fullmatch(alt.strip()):
                what = f"the picture is called {alt.strip()!r}" if alt.strip() else "a picture without words"
                yield Finding(file, line.number, what, "say between the brackets what it shows: ![…](…)")


def _fetched(file: str, lines: Sequence[NumberedLine]) -> Iterator[Finding]:
    """What a browser would have to fetch from elsewhere."""
    for line in lines:
        pictures = [target for target in _targets(line.text) if _ELSEWHERE.match(target)]
        for address in [*pictures, *FETCHED.findall(line.text)]:
            what = f"{address} is fetched from elsewhere, and a classroom may have no internet"
            yield Finding(file, line.number, what, "put it into the course, or only link it")


def _targets(text: str) -> Iterator[str]:
    """The addresses of a line's pictures, where they stand beside them."""
    for match in MARKDOWN.finditer(text):
        if match["target"]:
            yield match["target"]


def _told(text: str) -> Iterator[str]:
    """What each picture of a line says in words."""
    for match in MARKDOWN.finditer(text):
        yield match["alt"]
    for tag in HTML.findall(text):
        alt = ALT.search(tag)
        yield (alt[1] or alt[2] or "") if alt else ""

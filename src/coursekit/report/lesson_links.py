"""Where the lessons are, as a report can link them, and what their objectives say."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, urlsplit

from coursekit.authoring.lesson_files.cells import Unreadable, read_lesson
from coursekit.authoring.lesson_files.lesson_pairs import LESSONS, lessons_of
from coursekit.authoring.lesson_files.outline import objectives, outline
from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.language import gettext

PAGES = "site"
"""Where `coursekit site` puts the pages, unless it is told otherwise."""

_BEFORE_TEXT = re.compile(r"- \*\*[\d.]+\*\* ")
_MARKS = re.compile(r"[*_`]|\[([^]]*)\]\([^)]*\)")


def links_to_lessons(kit: Kit, root: Path | None, page: Path, pages: str = "") -> dict[str, str]:
    """Where each lesson is, by all that quiz files may call it, as the report ``page`` links it. ``pages`` is the
    address of the course's pages; otherwise those in the course at ``root``, or else its notebooks, are linked.

    Raises CourseError for an address that is none.
    """
    if pages and (urlsplit(pages).scheme not in ("http", "https") or not urlsplit(pages).netloc):
        raise CourseError(f"{pages!r} is no address of pages: it must begin with https:// or http://")
    found: dict[str, str] = {}
    for card in kit.lessons.values():
        place = f"{pages.rstrip('/')}/{quote(card.file)}.html" if pages else _on_disk(root, card.file, page)
        if place:
            found |= {card.id: place, card.file: place}
    return found


def lesson_called(kit: Kit, lesson: str) -> str:
    """The lesson as its students know it; by what its quiz file calls it where the kit lists none."""
    known = (f"{card.id} · {card.title}" for card in kit.lessons.values() if lesson in (card.id, card.file))
    return next(known, "") or gettext("Lesson {lesson}", lesson=lesson)


def _on_disk(root: Path | None, name: str, page: Path) -> str:
    for path in (root / PAGES / f"{name}.html", root / LESSONS / f"{name}.ipynb") if root else ():
        if path.is_file():
            try:
                return quote(Path(os.path.relpath(path.resolve(), page.resolve().parent)).as_posix())
            except (OSError, ValueError):  # another drive
                return path.resolve().as_uri()
    return ""


def objective_texts(root: Path | None) -> dict[str, str]:
    """What each objective says, by its number, as the lessons of the course at ``root`` have it; none for lessons
    that cannot be read: `coursekit check` says why."""
    return dict(_objective_texts(root)) if root else {}


def _objective_texts(root: Path) -> Iterator[tuple[str, str]]:
    try:
        lessons = lessons_of(root)
    except OSError:
        return
    for lesson in lessons:
        try:
            head = outline(read_lesson(lesson.source))[0]
        except (Unreadable, OSError):
            continue
        for name, line in objectives(head).items():
            yield name, _MARKS.sub(r"\1", _BEFORE_TEXT.sub("", line.text))

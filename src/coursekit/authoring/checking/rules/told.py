"""What README and the documents tell of lessons and passages, after a lesson or a passage has changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from coursekit.authoring.building.made_files import first_difference
from coursekit.authoring.building.passages_page import PAGE
from coursekit.authoring.building.passages_page import page as page_of_passages
from coursekit.authoring.checking.findings import Finding
from coursekit.authoring.checking.rule import SOUND_DATA, Example, Rule, needs
from coursekit.authoring.checking.rules.documents import FENCED, FOLDERS
from coursekit.decoding import NotText, decoded
from coursekit.files import listed, read_bytes
from coursekit.kit import Kit
from coursekit.kit.course_records import LessonCard

ROW = re.compile(r"^\|\s*(?P<id>\d\d)\s*\|\s*\[(?P<title>.+?)\]\([^)]*\)\s*\|\s*(?P<minutes>\d+)\s*\|", re.MULTILINE)
"""A row of a table of lessons: number, title with its link, minutes."""

NOTE = re.compile(r"^### (?P<id>\d\d) · (?P<title>.+)$(?:\n+\*\*(?P<minutes>\d+) minutes\.\*\*)?", re.MULTILINE)
"""The heading of the notes on a lesson, and the minutes with which they may begin."""


class Told(Rule):
    """README and documents tell of the lessons as they are.

    In Markdown files beside the data and the lessons, in `docs/` and in `data/`, two things are held against
    `data/lessons.yaml`: rows of a table such as `| 02 | [Who said what?](lessons/…) | 35 |`, and headings such as
    `### 02 · Who said what?` with `**35 minutes.**` below. A document that has such rows, or several such headings,
    has one for each lesson. Where a course keeps `docs/passages.md`, it says what the passages say.
    """

    why = "Whoever plans a lesson goes by the README: minutes that were true last year cost the end of the hour."
    fails = Example("docs/plan.md", new="# Plan\n\n### 01 · What is the problem?\n")
    passes = Example("docs/plan.md", new="# Plan\n\n### 01 · What is the puzzle?\n")

    @needs(SOUND_DATA)
    def in_course(self) -> Iterator[Finding]:
        """Rows, headings and a page on the passages that fell behind the data."""
        for shown, text in documents(self.course.root):
            yield from _fallen_behind(shown, without_fenced(text), self.course.kit)
            if shown == PAGE.as_posix() and text != (made := page_of_passages(self.course.kit)):
                yield Finding(shown, first_difference(text, made), "the data says otherwise", "run `make build`")


def without_fenced(text: str) -> str:
    """A document without its examples, which are nobody's lesson. Lines keep their numbers."""
    return FENCED.sub(lambda fenced: "\n" * fenced[0].count("\n"), text)


def documents(root: Path) -> Iterator[tuple[str, str]]:
    """Each document that can be read: what it is called in messages, and its text. The rule on documents names the
    others."""
    for folder in FOLDERS:
        with suppress(OSError):
            for document in listed(root / folder, "*.md"):
                with suppress(OSError, NotText):
                    yield f"{folder}/{document.name}".lstrip("/"), decoded(read_bytes(document))


def _fallen_behind(shown: str, text: str, kit: Kit) -> Iterator[Finding]:
    if not kit.lessons:
        return  # nothing says what the lessons are
    for pattern, name, several in ((ROW, "row", 1), (NOTE, "notes", 2)):
        found = {match["id"]: match for match in pattern.finditer(text)}
        for number, match in found.items():
            line = text.count("\n", 0, match.start()) + 1
            card = kit.lessons.get(number)
            if card is None:
                yield Finding(shown, line, f"there is no lesson {number}", "remove it, or correct the number")
            elif what := _difference(match, card):
                yield Finding(shown, line, *what)
        if len(found) >= several and (missing := [number for number in kit.lessons if number not in found]):
            last = text.count("\n", 0, max(match.start() for match in found.values())) + 1
            yield Finding(shown, last, f"lesson {missing[0]} has no {name} here", "add it")


def _difference(match: re.Match[str], card: LessonCard) -> tuple[str, str] | None:
    if match["title"].strip() != card.title:
        return f"lesson {card.id} is called “{card.title}” in data/lessons.yaml", "write it so here, too"
    if match["minutes"] and int(match["minutes"]) != card.minutes:
        return f"lesson {card.id} takes {card.minutes} minutes, says data/lessons.yaml", "write it so here, too"
    return None

"""The list of lessons, against the lessons."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from coursekit.authoring.checking.findings import Finding, line_of
from coursekit.authoring.checking.rule import EVERY_LESSON, KIT, Example, Rule, every_row_of, needs
from coursekit.authoring.lesson_files.lesson_pairs import Lesson
from coursekit.authoring.lesson_files.outline import STATED_TIME, LessonSection, NumberedLine
from coursekit.files import read_text
from coursekit.formatting import whole
from coursekit.kit import DATA, Kit
from coursekit.kit.course_records import LessonCard
from coursekit.kit.nearest import one_of

CARDS = f"{DATA}/lessons.yaml"


class Cards(Rule):
    """The list of lessons agrees with the lessons.

    `data/lessons.yaml`, which the overview shows, has each lesson once, in order, with its title and its minutes. A
    course need not have such a list.
    """

    why = "Whoever plans with the overview would plan with another title or another time."
    fails = Example("data/lessons.yaml", old='title: "What is the puzzle?"', new='title: "What is a puzzle?"')
    passes = Example("data/lessons.yaml", old="about: what each paragraph does", new="about: what paragraphs are for")

    @needs(KIT, EVERY_LESSON, every_row_of(CARDS))
    def in_course(self) -> Iterator[Finding]:
        """Cards and lessons that do not agree."""
        heads = [head_of(part.lesson, part.sections[0]) for part in self.course.read]
        return card_faults(self.course.root, heads, self.course.kit)


class Head(msgspec.Struct, frozen=True):
    """What a lesson says of itself. None where it does not say so: the skeleton reports that."""

    lesson: Lesson
    title: str | None
    minutes: int | None


def head_of(lesson: Lesson, head: LessonSection) -> Head:
    """The title without its number, and the minutes, of the head of ``lesson``."""
    number, dot, title = head.heading.text.partition(" · ")
    return Head(lesson, title if dot and number == lesson.number else None, _minutes(head.lines))


def _minutes(lines: list[NumberedLine]) -> int | None:
    return next((whole(match[1]) for line in lines if (match := STATED_TIME.match(line.text))), None)


def card_faults(root: Path, heads: list[Head], kit: Kit) -> Iterator[Finding]:
    """Cards without a lesson, lessons without a card, and cards that say something else than their
    lesson. A kit need not have any cards."""
    if not kit.lessons:
        return
    lines = read_text(root / CARDS).split("\n")
    lessons = {head.lesson.name: head for head in heads}
    for card in kit.lessons.values():
        line = line_of(lines, "file", card.file)
        if card.file not in lessons:
            what = f"there is no lesson {card.file!r}"
            yield Finding(CARDS, line, what, f"use {one_of(list(lessons), card.file)}")
            continue
        for what, remedy in _differences(card, lessons[card.file]):
            yield Finding(CARDS, line, what, remedy)
    named = {card.file for card in kit.lessons.values()}
    for head in heads:
        if head.lesson.name not in named:
            yield Finding(head.lesson.shown_source, 1, f"{CARDS} does not name this lesson", "add it there")
    order = [card.file for card in kit.lessons.values()]
    if order != sorted(order):
        late = next(name for name, sound in zip(order, sorted(order), strict=True) if name != sound)
        yield Finding(CARDS, line_of(lines, "file", late), f"{late!r} comes here", "put lessons in order")


def _differences(card: LessonCard, head: Head) -> Iterator[tuple[str, str]]:
    lesson = head.lesson
    if card.id != lesson.number:
        yield f"{card.file!r} has the id {card.id!r}", f"use {lesson.number!r}, the number of the lesson"
    if head.title is not None and card.title != head.title:
        yield f"{card.file!r} is called {card.title!r} here", f"use {head.title!r}, as in the lesson"
    if head.minutes is not None and card.minutes != head.minutes:
        yield f"{card.file!r} takes {card.minutes} minutes here", f"use {head.minutes}, as in the lesson"

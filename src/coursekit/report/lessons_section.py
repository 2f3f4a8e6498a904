"""The part of the page by lesson and objective: how far the class came, and what it had right at first."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from coursekit.report.asked_items import AskedItem
from coursekit.report.counting import Counting
from coursekit.report.question_key import anchor_of
from coursekit.report.talking_points import asks, lesson_title


class ObjectiveLine(Struct, frozen=True):
    """An objective: how many of its questions were tried, the first answers to them, and the hardest of them, by its
    place on the page and its words. ``text`` is empty where the lesson's file does not say it."""

    id: str
    text: str
    questions: int
    tried: int
    right: int
    hardest: tuple[str, str] | None


class LessonPart(Struct, frozen=True):
    """A lesson: ``number`` is its place in the course, ``href`` leads to it ("" where nobody knows where it is)."""

    number: int
    title: str
    href: str
    begun: int
    finished: int
    other_edition: int
    tried: int
    right: int
    objectives: list[ObjectiveLine]


def lesson_parts(counting: Counting, links: Mapping[str, str], objectives: Mapping[str, str]) -> list[LessonPart]:
    """Every lesson in order. ``links``: where each lesson is; ``objectives``: what each says."""
    found = []
    for number, (lesson, progress) in enumerate(counting.group.lessons.items()):
        marked = [one for one in counting.questions if one.asked.lesson == lesson and one.is_marked]
        tried, right = _sums(counting, marked)
        found.append(
            LessonPart(
                number,
                lesson_title(counting, lesson),
                links.get(lesson, ""),
                progress.begun,
                progress.finished,
                progress.other_edition,
                tried,
                right,
                _objectives(counting, marked, objectives),
            )
        )
    return found


def _objectives(counting: Counting, marked: list[AskedItem], texts: Mapping[str, str]) -> list[ObjectiveLine]:
    groups: dict[str, list[AskedItem]] = {}
    for question in marked:
        if counting.tallies[question].tried:
            groups.setdefault(question.item.objective, []).append(question)
    lines = []
    for name in sorted(groups):
        there = groups[name]
        missed = [one for one in there if (tally := counting.tallies[one]).right < tally.tried]
        hardest = min(missed, key=lambda one: counting.tallies[one].difficulty or 0, default=None)
        link = (anchor_of(counting, hardest), asks(hardest, 90)) if hardest else None
        lines.append(ObjectiveLine(name, texts.get(name, ""), len(there), *_sums(counting, there), link))
    return lines


def _sums(counting: Counting, questions: list[AskedItem]) -> tuple[int, int]:
    tallies = [counting.tallies[question] for question in questions]
    return sum(tally.tried for tally in tallies), sum(tally.right for tally in tallies)

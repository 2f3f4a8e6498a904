"""``coursekit check``: every fault of a course at once, without running anything."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import msgspec

from coursekit.authoring.checking.findings import Finding, under
from coursekit.authoring.checking.looks import cues_table
from coursekit.authoring.checking.objectives import coverage_table
from coursekit.authoring.checking.read_course import ReadCourse, ReadLesson
from coursekit.authoring.checking.rule import Rule, needs_of
from coursekit.authoring.checking.rules import rules_in_order
from coursekit.authoring.checking.times import Duration, times_table


class Report(msgspec.Struct, frozen=True):
    """What is wrong, in order of file and line; what is to be looked at again though nothing is
    wrong with it; how long each lesson takes (none when the kit cannot be read); and, when nothing is
    wrong, tables of that and of which questions test each objective."""

    faults: list[Finding]
    notices: list[Finding]
    taken: list[Duration]
    tables: list[str]


def check(root: Path, today: datetime.date | None = None, *, verbose: bool = False) -> Report:
    """Check the course at ``root``: data, lessons, notebooks, pages, and that they fit together.
    ``today`` (default: the day it is) decides what is due for review. What has changed since a notebook was built is
    one line, or ``verbose`` a line for each row.

    What cannot be read is passed over, with whatever could only be said with it; everything else is
    checked all the same.

    >>> print(check(Path("tests/kits/tram")).faults[0])
    lessons/:1: there are no lessons: write one as NN_name.py
    """
    course = ReadCourse(root, today or datetime.datetime.now(datetime.UTC).date(), tells_all=verbose)
    faults: set[Finding] = set()
    notices: list[Finding] = []
    for rule in rules_in_order():
        found = under(rule.name(), _found(rule(course)))
        course.found[rule.name()] = found
        if rule.is_notice:
            notices += found
        else:
            faults.update(found)
    return Report(sorted(faults), notices, course.durations, [] if faults else _tables(course))


def _found(rule: Rule) -> Iterator[Finding]:
    """What a rule finds wherever it has what it needs."""
    course = rule.course
    if _may_run(rule.in_course, course):
        yield from rule.in_course()
    for lesson in course.read:
        if _may_run(rule.in_lesson, course, lesson):
            yield from rule.in_lesson(lesson)
        if lesson.stored and _may_run(rule.in_notebook, course, lesson):
            yield from rule.in_notebook(lesson, lesson.stored)


def _may_run(look: Callable[..., Iterable[Finding]], course: ReadCourse, lesson: ReadLesson | None = None) -> bool:
    return all(need.is_met(course, lesson) for need in needs_of(look))


def _tables(course: ReadCourse) -> list[str]:
    """What is counted of a course in which nothing is wrong: what is broken cannot be counted."""
    tables = [coverage_table(course.taught, course.kit), times_table(course.durations), cues_table(course.kit)]
    return [table for table in tables if table]

"""The page: one file without scripts, which opens offline in any browser. ``page.html.jinja`` is its template."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment
from markupsafe import Markup
from msgspec import Struct

from coursekit.formatting import day_of, visible
from coursekit.language import fixed, gettext, gettext_noop, number
from coursekit.later_sentence import in_words
from coursekit.report.class_list import ClassList
from coursekit.report.class_section import (
    Forecasts,
    Predictions,
    Sureness,
    Texts,
    Voices,
    forecasts,
    predictions,
    sureness,
    texts,
    voices,
)
from coursekit.report.comparison import ThenAndNow, comparison
from coursekit.report.counting import Counting
from coursekit.report.figures_in_words import of, percent, rating, short
from coursekit.report.hand_ins import Sorted
from coursekit.report.item_statistics import FEWEST
from coursekit.report.lessons_section import LessonPart, lesson_parts
from coursekit.report.people_section import PeopleSection, people
from coursekit.report.practice_section import PracticeSection, practice
from coursekit.report.question_key import with_interval
from coursekit.report.questions_section import QuestionsSection, questions
from coursekit.report.talking_points import TalkingPoint, findings
from coursekit.report.voting_section import MOVES, VotedLine, voting
from coursekit.templates import environment

_MOST_OPEN = 20
"""So many files set aside are listed at once; a longer list is folded away."""

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
"""Letters that no page may hold, or that nobody sees."""


class Around(Struct, frozen=True):
    """What a report has beside the hand-ins: the list of names, where lessons are, what objectives say, and what was
    counted of an earlier folder, with what that is called."""

    names: ClassList | None = None
    links: dict[str, str] = {}
    objectives: dict[str, str] = {}
    before: tuple[Counting, str] | None = None


class ToldOfClass(Struct, frozen=True):
    """What is told of a class: every part of the page, which its tables hold as well."""

    findings: list[TalkingPoint]
    lessons: list[LessonPart]
    questions: QuestionsSection
    voted: list[VotedLine]
    voices: Voices | None
    sureness: Sureness | None
    forecasts: list[Forecasts]
    predictions: list[Predictions]
    texts: list[Texts]
    practice: PracticeSection
    people: PeopleSection
    compared: ThenAndNow | None


def told_of(counting: Counting, around: Around) -> ToldOfClass:
    """Work out every part of the page."""
    return ToldOfClass(
        findings=findings(counting) if counting.group.hand_ins else [],
        lessons=lesson_parts(counting, around.links, around.objectives),
        questions=questions(counting),
        voted=voting(counting),
        voices=voices(counting),
        sureness=sureness(counting),
        forecasts=forecasts(counting),
        predictions=predictions(counting),
        texts=texts(counting),
        practice=practice(counting),
        people=people(counting, around.names),
        compared=comparison(around.before[0], counting, around.before[1]) if around.before else None,
    )


def page(counting: Counting, told: ToldOfClass, found: Sorted, sheet: str, today: datetime.date) -> str:
    """The whole page. ``sheet`` is the name of the table beside it."""
    return _rendered(
        "page.html.jinja",
        counting,
        told,
        today,
        aside=found.aside,
        notices=[in_words(notice) for notice in found.notices],
        most_open=_MOST_OPEN,
        sheet=sheet,
        moves=[gettext(move) for move in MOVES],
        surplus=list(_surplus(counting)),
        fewest=FEWEST,
    )


def projected_page(counting: Counting, told: ToldOfClass, today: datetime.date) -> str:
    """The page to show to a class: no name, no file, and nothing that anybody wrote."""
    return _rendered("projected.html.jinja", counting, told, today)


def _rendered(template: str, counting: Counting, told: ToldOfClass, today: datetime.date, **more: Any) -> str:
    parts = {name: getattr(told, name) for name in told.__struct_fields__}
    title = gettext("Class report: {course}", course=counting.kit.article.title)
    known = {"title": title, "hand_ins": counting.group.hand_ins, "today": day_of(today)}
    return _templates().get_template(template).render(**known, **parts, **more)


@cache
def _templates() -> Environment:
    filters: dict[str, Callable[..., Any]] = {
        "first_word": lambda text: text.partition(" ")[0],
        "fixed": fixed,
        "of": of,
        "percent": percent,
        "rating": rating,
        "short": short,
        "short_number": lambda value: f"{value:g}",
        "tenths": lambda value: f"{value:.1f}",
        "theirs": theirs,
        "thousands": number,
        "with_interval": with_interval,
        "without_tags": lambda text: text.striptags() if isinstance(text, Markup) else text,
    }
    return environment(Path(__file__).parent, filters, finalize=readable)


def readable(value: Any) -> Any:
    """``value``, if it is a text, without letters that no page may hold."""
    return _CONTROL.sub("\ufffd", value) if isinstance(value, str) and not isinstance(value, Markup) else value


def theirs(text: str) -> Markup:
    """Text of a student's or a file's in the middle of ours: its direction of writing ends with it, and what
    nobody would see in it is shown."""
    return Markup("<bdi>{}</bdi>").format(visible(text))


_EARLIER = gettext_noop(
    "Answers to an earlier edition of a question, which are in the table but in no figure here: {n}"
)


def _surplus(counting: Counting) -> Iterator[tuple[str, list[tuple[str, int]]]]:
    """What no figure counts: what it is, and how often for which question, the most frequent first."""
    group = counting.group
    kinds = (
        (group.earlier, _EARLIER),
        (group.unfit, gettext_noop("Answers that today’s question does not take: {n}")),
        (group.unknown, gettext_noop("Answers to questions that the course does not ask, or no longer asks: {n}")),
    )
    for surplus, caption in kinds:
        if surplus.count:
            counts = sorted(surplus.names.items(), key=lambda name: (-name[1], name[0]))
            yield gettext(caption, n=number(surplus.count)), counts

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

from coursekit.formatting import counted, day_of, visible
from coursekit.report.class_section import forecasts, predictions, sureness, texts, voices
from coursekit.report.counting import Counting
from coursekit.report.figures_in_words import of, percent, short
from coursekit.report.hand_ins import Sorted
from coursekit.report.item_statistics import FEWEST
from coursekit.report.practice_section import practice
from coursekit.report.questions_section import questions
from coursekit.report.talking_points import findings, lesson_title
from coursekit.report.voting_section import MOVES, voting
from coursekit.templates import environment

_MOST_OPEN = 20
"""So many files set aside are listed at once; a longer list is folded away."""

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
"""Letters that no page may hold, or that nobody sees."""


def page(counting: Counting, found: Sorted, sheet: str, today: datetime.date) -> str:
    """The whole page. ``sheet`` is the name of the table beside it."""
    return (
        _templates()
        .get_template("page.html.jinja")
        .render(
            title=f"Class report: {counting.kit.article.title}",
            hand_ins=counting.group.hand_ins,
            aside=found.aside,
            notices=found.notices,
            most_open=_MOST_OPEN,
            today=day_of(today),
            sheet=sheet,
            findings=findings(counting) if counting.group.hand_ins else [],
            progress=_progress(counting),
            questions=questions(counting),
            voted=voting(counting),
            moves=list(MOVES),
            voices=voices(counting.group),
            sureness=sureness(counting.group),
            forecasts=forecasts(counting),
            predictions=predictions(counting),
            texts=texts(counting),
            practice=practice(counting),
            surplus=list(_surplus(counting)),
            fewest=FEWEST,
        )
    )


@cache
def _templates() -> Environment:
    filters: dict[str, Callable[..., Any]] = {
        "counted": counted,
        "of": of,
        "percent": percent,
        "short": short,
        "short_number": lambda number: f"{number:g}",
        "tenths": lambda number: f"{number:.1f}",
        "theirs": theirs,
        "thousands": lambda number: f"{number:,}",
        "without_tags": lambda text: text.striptags() if isinstance(text, Markup) else text,
    }
    return environment(Path(__file__).parent, filters, finalize=_readable)


def _readable(value: Any) -> Any:
    return _CONTROL.sub("\ufffd", value) if isinstance(value, str) and not isinstance(value, Markup) else value


def theirs(text: str) -> Markup:
    """Text of a student's or a file's in the middle of ours: its direction of writing ends with it, and what
    nobody would see in it is shown."""
    return Markup("<bdi>{}</bdi>").format(visible(text))


class LessonProgress(Struct, frozen=True):
    """How far the class came in a lesson."""

    title: str
    begun: int
    finished: int
    other_edition: int


def _progress(counting: Counting) -> list[LessonProgress]:
    return [
        LessonProgress(lesson_title(counting, lesson), told.begun, told.finished, told.other_edition)
        for lesson, told in counting.group.lessons.items()
    ]


def _surplus(counting: Counting) -> Iterator[tuple[str, list[tuple[str, int]]]]:
    """What no figure counts: what it is, and how often for which question, the most frequent first."""
    group = counting.group
    kinds = (
        (group.earlier, "Answers to an earlier edition of a question, which are in the table but in no figure here"),
        (group.unfit, "Answers that today’s question does not take"),
        (group.unknown, "Answers to questions that the course does not ask, or no longer asks"),
    )
    for surplus, caption in kinds:
        if surplus.count:
            yield f"{caption}: {surplus.count:,}", sorted(surplus.names.items(), key=lambda name: (-name[1], name[0]))

"""A sheet of questions for paper: one page of HTML that prints well, with its key at the end or without."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Literal

from jinja2 import Environment
from markupsafe import Markup

from coursekit.export import Export
from coursekit.export.exported_items import Questions, summary
from coursekit.export.forms import Forms
from coursekit.export.paper import (
    PaperEntry,
    PaperLesson,
    PaperMaterial,
    PaperQuestion,
    PaperRound,
    made_by,
    numbers_of,
    on_paper,
    points_of,
    underlining,
)
from coursekit.export.shown_markup import as_elements, html_of
from coursekit.formatting import counted, unit_parts
from coursekit.kit.records import Article
from coursekit.quiz.words import how_sure, row_text
from coursekit.templates import environment

LOSSES = {
    "tally": "paper does not add up as one ticks, nor say which amounts count the same twice",
    "map": "paper compares no map with the key",
    "forecast": "paper does not work out what a forecast would score",
}

_FORMS = {
    "predict": "options",
    "single": "options",
    "multiple": "several",
    "number": "number",
    "order": "order",
    "match": "match",
    "mark": "marked",
    "essay": "essay",
    "map": "map",
    "forecast": "forecast",
    "tally": "tally",
    "grid": "grid",
}
"""The form that paper has for a kind: a macro in ``sheet_answers.html.jinja``. Other kinds get lines to write on."""

FORMS = Forms(
    "paper",
    own=_FORMS,
    losses=LOSSES,
    open="",
    left_out="paper has no form for questions of this kind",
    rates=True,
)

_HERE = Path(__file__).parent
_WORDS_A_LINE, USUAL_LINES = 9, 5
"""Of handwriting on A4, and how many lines there are where no length is asked for."""


Key = Literal["", "answers", "feedback"]
"""What a sheet has behind its questions: nothing, what is right, or all feedback as well."""


def sheet(article: Article, questions: Questions, *, key: Key = "") -> Export:
    """The questions as one page of HTML, each lesson on a page of its own, and the ``key`` at the end."""
    lessons = [on_paper(lesson, questions, FORMS) for lesson in questions.lessons]
    page = _templates().get_template("sheet.html.jinja")
    content = page.render(article=article, lessons=lessons, forms=_FORMS, key=key)
    losses = [*questions.losses, *FORMS.lost(questions.items)]
    if tables := list(_tables(lessons)):
        losses.append(f"a table for a round offers all its answers to each question ({', '.join(tables)})")
    left_out = len(questions.items) - sum(len(list(lesson.asked)) for lesson in lessons)
    if key != "feedback":
        missing = "feedback is" if key else "answers and feedback are"
        losses.append(f"{missing} not on this sheet: --key adds them, on pages of their own")
    with_key = {"": "without key", "answers": "with answers", "feedback": "with key"}[key]
    told = summary(questions, left_out, f"a sheet {with_key}")
    return Export(content.encode(), told, losses)


def _tables(lessons: list[PaperLesson]) -> Iterator[str]:
    for lesson in lessons:
        for entry in lesson.entries:
            if isinstance(entry, PaperRound):
                yield f"{lesson.heading.split()[0]}: {counted(len(entry.rows), 'question')}"


@cache
def _templates() -> Environment:
    made = environment(
        _HERE,
        {
            "unit_parts": unit_parts,
            "lines": _lines,
            "lines_for": lines_for,
            "one_line": _one_line,
            "form": _form,
            "elements": _elements,
            "row_text": row_text,
            "made_by": made_by,
            "points": points_of,
            "how_sure": how_sure,
            "underlining": underlining,
            "numbers": numbers_of,
        },
    )
    made.globals["usual_lines"] = USUAL_LINES
    return made


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _lines(text: str) -> Markup:
    """``text`` with its lines as they are."""
    return Markup("<br>").join(text.split("\n"))


def lines_for(most: int) -> int:
    """How many lines so many words take."""
    return max(2, math.ceil(most / _WORDS_A_LINE))


def _form(entry: PaperEntry) -> str:
    """The macro that writes an entry."""
    forms = {PaperMaterial: "material", PaperQuestion: "question", PaperRound: "round"}
    return forms[type(entry)]


def _elements(entry: PaperMaterial) -> Markup:
    """The words and tables of what is asked about."""
    return Markup(html_of(as_elements(entry.material)))  # noqa: S704  # made of elements, which escape every text

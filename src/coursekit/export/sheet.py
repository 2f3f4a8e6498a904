"""A sheet of questions for paper: one page of HTML that prints well, with its key at the end or without."""

from __future__ import annotations

import math
from functools import cache
from pathlib import Path
from string import ascii_lowercase

from jinja2 import Environment
from markupsafe import Markup
from msgspec import structs

from coursekit.export import Export
from coursekit.export.exported_items import LessonQuestions, Questions, summary
from coursekit.export.forms import Forms
from coursekit.formatting import unit_parts
from coursekit.kit.records import Article
from coursekit.quiz.choosing import ChoosingItem
from coursekit.quiz.items import Item
from coursekit.quiz.kinds.mark import MarkItem
from coursekit.quiz.kinds.match import MatchItem
from coursekit.quiz.words import row_text
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
_WORDS_A_LINE, _LINES = 9, 5
"""Of handwriting on A4, and how many lines there are where no length is asked for."""


def sheet(article: Article, questions: Questions, *, key: bool = False) -> Export:
    """The questions as one page of HTML; with ``key``, answers and feedback begin on a page of their own."""
    lessons = [_held(lesson) for lesson in questions.lessons]
    page = _templates().get_template("sheet.html.jinja")
    content = page.render(article=article, lessons=lessons, forms=_FORMS, key=key)
    losses = [*questions.losses, *FORMS.lost(questions.items)]
    left_out = len(questions.items) - sum(len(lesson.items) for lesson in lessons)
    if not key:
        losses.append("answers and feedback are not on this sheet: --key adds them, on pages of their own")
    told = summary(questions, left_out, f"a sheet {'with' if key else 'without'} key")
    return Export(content.encode(), told, losses)


def _held(lesson: LessonQuestions) -> LessonQuestions:
    return structs.replace(lesson, items=list(filter(FORMS.hold, lesson.items)))


@cache
def _templates() -> Environment:
    made = environment(
        _HERE,
        {
            "unit_parts": unit_parts,
            "lines": _lines,
            "lines_for": _lines_for,
            "one_line": _one_line,
            "right_answers": _right_answers,
            "row_text": row_text,
        },
    )
    made.globals["usual_lines"] = _LINES
    return made


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _lines(text: str) -> Markup:
    """``text`` with its lines as they are."""
    return Markup("<br>").join(text.split("\n"))


def _lines_for(most: int) -> int:
    """How many lines so many words take."""
    return max(2, math.ceil(most / _WORDS_A_LINE))


def _right_answers(item: Item) -> list[str]:
    return _lettered(item) or item.right_answer()


def _lettered(item: Item) -> list[str]:
    """The right answer by the letters on the sheet; none for what has no letters there."""
    if isinstance(item, MatchItem):
        letters = {choice.id: f"{_letter(place).upper()}. {choice.text}" for place, choice in enumerate(item.choices)}
        return [f"{row_text(row)} → {letters[row.answer]}" for row in item.rows]
    if isinstance(item, MarkItem):
        lines = [item.line_of(span.first) for span in item.spans]
        return [f"line {number}: {told}" for number, told in zip(lines, item.right_answer(), strict=True)]
    choices = item.choices if isinstance(item, ChoosingItem) and item.is_marked else []
    return [f"{_letter(place)}. {choice.text}" for place, choice in enumerate(choices) if choice.correct]


def _letter(place: int) -> str:
    """As a browser counts a list: a to z, then aa."""
    before, last = divmod(place, len(ascii_lowercase))
    return (_letter(before - 1) if before else "") + ascii_lowercase[last]

"""A sheet of questions for paper: one page of HTML that prints well, with its key at the end or without."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from string import ascii_lowercase
from typing import Any
from xml.etree.ElementTree import Element

from msgspec import structs

from coursekit.export import Export
from coursekit.export.forms import Forms
from coursekit.export.markup import add, html_file
from coursekit.export.questions import LessonQuestions, Questions, summary
from coursekit.kit.records import Article
from coursekit.quiz.choosing import ChoosingItem
from coursekit.quiz.items import Item
from coursekit.quiz.kinds.essay import EssayItem
from coursekit.quiz.kinds.forecast import ForecastItem
from coursekit.quiz.kinds.grid import GridItem
from coursekit.quiz.kinds.map import MapItem
from coursekit.quiz.kinds.match import MatchItem
from coursekit.quiz.kinds.multiple import MultipleItem
from coursekit.quiz.kinds.number import NumberItem
from coursekit.quiz.kinds.order import OrderItem
from coursekit.quiz.kinds.tally import TallyItem
from coursekit.quiz.words import row_text

LOSSES = {
    "tally": "paper does not add up as one ticks, nor say which sums count money twice",
    "map": "paper compares no map with the key",
    "forecast": "paper does not work out what a forecast would score",
}

_STYLE = Path(__file__).with_name("sheet.css")
_WORDS_A_LINE, _LINES = 9, 5
"""Of handwriting on A4, and how many lines there are where no length is asked for."""


def sheet(article: Article, questions: Questions, *, key: bool = False) -> Export:
    """The questions as one page of HTML; with ``key``, answers and feedback begin on a page of their own."""
    root = Element("html", {"lang": "en"})  # the kit's own words are English
    head = add(root, "head")
    add(head, "meta", charset="utf-8")
    add(head, "meta", name="viewport", content="width=device-width")
    add(head, "title", f"Questions on “{_line(article.title)}”")
    add(head, "style").text = _STYLE.read_text("utf-8")
    main = add(add(root, "body"), "main")
    _top(main, article)
    held = structs.replace(questions, lessons=[_held(lesson) for lesson in questions.lessons])
    for lesson in held.lessons:
        _lesson(main, lesson)
    if key:
        _key(main, held)
    losses = [*questions.losses, *FORMS.lost(questions.items)]
    left_out = len(questions.items) - len(held.items)
    if not key:
        losses.append("answers and feedback are not on this sheet: --key adds them, on pages of their own")
    return Export(html_file(root), summary(questions, left_out, f"a sheet {'with' if key else 'without'} key"), losses)


def _held(lesson: LessonQuestions) -> LessonQuestions:
    return structs.replace(lesson, items=list(filter(FORMS.hold, lesson.items)))


def _line(text: str) -> str:
    return " ".join(text.split())


def _top(main: Element, article: Article) -> None:
    header = add(main, "header")
    add(header, "h1", f"Questions on “{article.title}”")
    add(header, "p", f"The article is by {article.author}, {article.outlet}, {article.date}.")
    name = add(header, "p", class_="name")
    add(name, "span", "Name")
    add(name, "span", "Date")


def _lesson(main: Element, lesson: LessonQuestions) -> None:
    section = add(main, "section")
    add(section, "h2", lesson.heading)
    for number, item in enumerate(lesson.items, start=1):
        question = add(section, "div", class_="question", id=item.id)
        heading = add(question, "h3", f"Question {number} ")
        add(heading, "span", "1 point" if item.is_marked else "not marked", class_="points")
        add(question, "p", item.stem)
        if item.quote:
            add(question, "blockquote", item.quote)
        _KINDS.get(item.kind, _open)(question, item)
        if item.confidence:
            _sure(question, item.confidence)


# To write on


def _choice(question: Element, item: ChoosingItem) -> None:
    options = add(question, "ol", class_="options", type="a")
    several = isinstance(item, MultipleItem)
    for choice in item.choices:
        _ticked(add(options, "li"), "box" if several else "circle", choice.text)
    if several:
        add(question, "p", "Tick all that are right.")


def _ticked(line: Element, shape: str, text: str) -> None:
    """Something to tick, and what it says."""
    add(line, "span", class_=shape)
    add(line, "span", text)


def _sure(question: Element, ratings: list[int]) -> None:
    line = add(question, "p", "How sure are you? ")
    for rating in ratings:
        says = {ratings[0]: " just guessing", ratings[-1]: " certain"}.get(rating, "")
        _ticked(add(line, "span", class_="sure"), "circle", f"{rating}%{says}")


def _number(question: Element, item: NumberItem) -> None:
    line = add(question, "p", "Answer: $" if item.unit.startswith("$") else "Answer:")
    add(line, "span", class_="blank").tail = item.unit.removeprefix("$")


def _order(question: Element, item: OrderItem) -> None:
    add(question, "p", f"Number the boxes from 1 to {len(item.rows)}.")
    rows = add(question, "ul", class_="rows")
    for row in item.rows:
        _ticked(add(rows, "li"), "place", row_text(row))


def _match(question: Element, item: MatchItem) -> None:
    add(question, "p", "Write the letter that fits into each box. A letter may be used more than once, or not at all.")
    choices = add(question, "ol", type="A")
    for choice in item.choices:
        add(choices, "li", choice.text)
    rows = add(question, "ul", class_="rows")
    for row in item.rows:
        _ticked(add(rows, "li"), "place", row_text(row))


def _lines(question: Element, count: int) -> None:
    for _ in range(count):
        add(question, "div", class_="line")


def _open(question: Element, item: Item) -> None:
    for line in item.prompts():
        add(question, "p", line)
    _lines(question, _LINES)


def _essay(question: Element, item: EssayItem) -> None:
    for section in item.sections:
        part = add(question, "div", class_="part")
        add(part, "p", section.line)
        _lines(part, max(2, math.ceil(section.most / _WORDS_A_LINE)))


def _map(question: Element, item: MapItem) -> None:
    claims = add(question, "dl")
    for choice in item.choices:
        add(claims, "dt", choice.id)
        add(claims, "dd", choice.text)
    add(question, "p", list(item.prompts())[-1])
    _lines(question, max(_LINES, len(item.arrows) + 1))


def _forecast(question: Element, item: ForecastItem) -> None:
    add(question, "p", f"Settled on {item.settled}")
    line = add(question, "p", "Your forecast:")
    add(line, "span", class_="blank").tail = item.unit


def _tally(question: Element, item: TallyItem) -> None:
    rows = add(question, "ul", class_="rows")
    for row in item.rows:
        _ticked(add(rows, "li"), "box", f"{row_text(row)}: {item.told(row.amount)}")
    add(question, "p", f"Target: {item.told(item.answer)}")


def _grid(question: Element, item: GridItem) -> None:
    add(question, "p", f"Ratings: {item.ratings}")
    table = add(question, "table")
    head = add(add(table, "thead"), "tr")
    for text in ("Evidence", *(choice.text for choice in item.choices)):
        add(head, "th", text, scope="col")
    body = add(table, "tbody")
    for row in item.rows:
        line = add(body, "tr")
        add(line, "th", row_text(row), scope="row")
        for _ in item.choices:
            add(line, "td")


_KINDS: dict[str, Callable[[Element, Any], None]] = {
    "predict": _choice,
    "single": _choice,
    "multiple": _choice,
    "number": _number,
    "order": _order,
    "match": _match,
    "essay": _essay,
    "map": _map,
    "forecast": _forecast,
    "tally": _tally,
    "grid": _grid,
}
"""The kinds that paper has a form for. The others get lines to write on."""

FORMS = Forms(
    "paper",
    own=_KINDS,
    losses=LOSSES,
    open="",
    left_out="paper has no form for questions of this kind",
    rates=True,
)


# To mark with


def _key(main: Element, questions: Questions) -> None:
    section = add(main, "section", class_="key")
    add(section, "h2", "Key")
    for lesson in questions.lessons:
        add(section, "h3", lesson.heading)
        for number, item in enumerate(lesson.items, start=1):
            question = add(section, "div", class_="question", id=f"key-{item.id}")
            add(question, "h4", f"Question {number}")
            _answers(question, item)


def _answers(question: Element, item: Item) -> None:
    """What is right, then every reply with what earns it."""
    right = _lettered(item) or item.right_answer()
    add(
        question,
        "p",
        f"Right: {right[0]}" if len(right) == 1 else "Right:" if right else "Nothing here is right or wrong.",
    )
    if len(right) > 1:
        several = add(question, "ul", class_="right")
        for answer in right:
            add(several, "li", answer)
    replies = add(question, "ul", class_="replies")
    for remark in item.remarks():
        line = add(replies, "li")
        if remark.to:
            add(line, "strong", remark.to).tail = " (right): " if remark.right else ": "
        add(line, "span", remark.said)


def _lettered(item: Item) -> list[str]:
    """The right answer by the letters on the sheet; none for what has no letters there."""
    if isinstance(item, MatchItem):
        letters = {choice.id: f"{_letter(place).upper()}. {choice.text}" for place, choice in enumerate(item.choices)}
        return [f"{row_text(row)} → {letters[row.answer]}" for row in item.rows]
    choices = item.choices if isinstance(item, ChoosingItem) and item.is_marked else []
    return [f"{_letter(place)}. {choice.text}" for place, choice in enumerate(choices) if choice.correct]


def _letter(place: int) -> str:
    """As a browser counts a list: a to z, then aa."""
    before, last = divmod(place, len(ascii_lowercase))
    return (_letter(before - 1) if before else "") + ascii_lowercase[last]

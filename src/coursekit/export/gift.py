"""Moodle's GIFT: a text file that Moodle, and others, import into a question bank.

The format is Moodle's documentation ("GIFT format", docs.moodle.org) and, where that is silent, what
Moodle's own reader does (``question/format/gift/format.php``). Every text is HTML with nothing left in
it that HTML could act on: plain text would leave no way to write a ``[plain]``, a ``->`` or a ``&&035;``
that belongs to a text, and Moodle shows the choices of a matching question as HTML in any case.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from coursekit.export import Export
from coursekit.export.alongside import Alongside
from coursekit.export.exported_items import LessonQuestions, Questions, named, summary
from coursekit.export.forms import Forms
from coursekit.export.markup import digits, one_line
from coursekit.export.moodle_texts import (
    MOST_LETTERS,
    below,
    category,
    in_html,
    key_in_html,
    longest_choice,
    remarks_in_html,
    tags_of,
)
from coursekit.export.shown_markup import beside, html_of
from coursekit.kit.records import Article
from coursekit.quiz.items import Choice, Item
from coursekit.quiz.kinds.match import MatchItem
from coursekit.quiz.kinds.multiple import MultipleItem
from coursekit.quiz.kinds.number import NumberItem
from coursekit.quiz.kinds.order import OrderItem
from coursekit.quiz.kinds.predict import PredictItem
from coursekit.quiz.kinds.single import SingleItem
from coursekit.quiz.remarks import said
from coursekit.quiz.words import row_text

_AFTER = "shown together after the answer"
_BY_HAND = f"marked by hand; the model and what to check are {_AFTER}"

LOSSES = {
    "predict": "GIFT has no question without a right answer: every option counts in full",
    "match": f"GIFT has no feedback for a single row: all of it is {_AFTER}",
    "order": f"GIFT has none: exported as steps to match to places, their feedback {_AFTER}",
    "text": _BY_HAND,
    "essay": f"one field for all parts, and words are not counted; {_BY_HAND}",
    "map": f"exported as an essay, not compared with the key, which is {_AFTER}",
    "forecast": "exported as an essay, and not scored",
    "tally": "left out: GIFT cannot add up",
    "grid": "left out: GIFT has no table to fill in",
}

LONG = 5000
"""Letters of feedback shown together that are many to read."""

MOST_SHARES = 10
"""Moodle knows the shares from a half to a tenth; another weight stops an import, unless it is told to
take the nearest."""


def gift(article: Article, questions: Questions) -> Export:
    """The questions in GIFT, a category for each lesson."""
    too_long = {item.id: most for item in questions.items if (most := longest_choice(item)) > MOST_LETTERS}
    held = [item.id for item in questions.items if FORMS.hold(item) and item.id not in too_long]
    losses = [*questions.losses, *FORMS.lost(questions.items), *_limits(questions, too_long)]
    blocks = [block for lesson in questions.lessons for block in _lesson(article.title, lesson, questions, held)]
    told = summary(questions, len(questions.items) - len(held), "GIFT")
    return Export("\n\n".join([*blocks, ""]).encode(), told, losses)


def _limits(questions: Questions, too_long: dict[str, int]) -> Iterator[str]:
    """What Moodle's reader would not take, or only if it is told to, and what nobody would like to read."""
    for name, most in too_long.items():
        yield f"{name} has a choice of {most} characters, and Moodle takes {MOST_LETTERS}: left out"
    for item in questions.items:
        if isinstance(item, MultipleItem) and len(item.right_answer()) > MOST_SHARES:
            yield f"{item.id} has shares smaller than a tenth: import it with “nearest grade”"
        told = sum(map(len, _general(item)))
        if isinstance(item, MatchItem) and told > LONG and item.id not in too_long:
            yield f"{item.id} shows {told} characters of feedback at once"
    drawn = [item for item in questions.items if any(shown.picture for shown in questions.beside(item).shown)]
    if drawn:
        yield f"GIFT has no pictures: charts are exported in words and as tables ({named(drawn)})"


def _lesson(course: str, lesson: LessonQuestions, questions: Questions, held: list[str]) -> Iterator[str]:
    yield f"$CATEGORY: {category(course, lesson.heading)}".replace("\\", "\\\\")
    for item in lesson.items:
        if item.id in held:
            yield _question(item, questions.beside(item))


def _question(item: Item, alongside: Alongside) -> str:
    answers = [*(_ANSWERS[item.kind](item) if item.kind in _ANSWERS else ()), *_general(item)]
    body = "".join(f"\t{line}\n" for line in answers)
    opening = "{#" if isinstance(item, NumberItem) else "{"
    tags = " ".join(f"[tag:{tag}]" for tag in tags_of(item))
    return f"// {tags}\n::{item.id}::{_stem(item, alongside)} {opening}\n{body}}}"


def _stem(item: Item, alongside: Alongside) -> str:
    """The question's text. It names its format, so that all other texts have the same."""
    blocks = [f"<p>{in_html(item.stem)}</p>"]
    if item.quote:
        blocks.append(f"<blockquote>{in_html(item.quote)}</blockquote>")
    blocks += [html_of(beside(alongside)), *(f"<p>{in_html(text)}</p>" for text in below(item, _ANSWERS))]
    return f"[html]{_escaped(''.join(blocks))}"


def _text(text: str) -> str:
    # At the beginning, a bracket would be taken for the name of a format, and a per cent sign for a weight.
    return ("[html]" if text.lstrip().startswith(("[", "%")) else "") + _escaped(in_html(text))


def _escaped(text: str) -> str:
    return re.sub(r"[\\~=#{}:]", r"\\\g<0>", text)


def _option(mark: str, choice: Choice) -> str:
    feedback = f"#{_text(said(choice.reply))}" if choice.reply else ""
    return f"{mark}{_text(choice.text)}{feedback}"


def _single(item: SingleItem) -> Iterator[str]:
    for choice in item.choices:
        yield _option("=" if choice.correct else "~", choice)


def _predict(item: PredictItem) -> Iterator[str]:
    """Without a ~ it would be a short answer, without a = one could tick several."""
    for place, choice in enumerate(item.choices):
        yield _option("~%100%" if place else "=", choice)


def _multiple(item: MultipleItem) -> Iterator[str]:
    """As the kit grades: part of what is right earns its share, anything wrong takes all away."""
    share = f"{100 / sum(choice.correct for choice in item.choices):.5f}".rstrip("0").rstrip(".")
    for choice in item.choices:
        yield _option(f"~%{share if choice.correct else -100}%", choice)


def _number(item: NumberItem) -> Iterator[str]:
    yield f"=%100%{digits(item.answer)}:{digits(item.tolerance)}#{_text(said(item.replies['right']))}"
    for near in item.near:
        yield f"=%0%{digits(near.value)}:0#{_text(said(near.reply))}"
    yield f"~#{_text(said(item.replies['wrong']))}"


def _match(item: MatchItem) -> Iterator[str]:
    texts = {choice.id: _line(choice.text) for choice in item.choices}
    for row in item.rows:
        yield f"={_text(row_text(row))} -> {texts[row.answer]}"
    used = {row.answer for row in item.rows}
    yield from (f"= -> {text}" for name, text in texts.items() if name not in used)


def _order(item: OrderItem) -> Iterator[str]:
    for row in item.rows:  # as mixed up as on the screen
        yield f"={_text(row_text(row))} -> {row.place}"


def _line(text: str) -> str:
    """A choice of a matching question: Moodle shows it on one line."""
    return _escaped(in_html(one_line(text)))


def _general(item: Item) -> Iterator[str]:
    """What stands in no answer, shown when the question is done: key and feedback of rows, models."""
    is_field = item.kind not in _ANSWERS
    if not is_field and not isinstance(item, MatchItem | OrderItem):
        return
    right = item.right_answer() if is_field or isinstance(item, OrderItem) else []
    yield f"####{_escaped(key_in_html(right) + remarks_in_html(item.remarks()))}"


_ANSWERS: dict[str, Callable[[Any], Iterator[str]]] = {
    "predict": _predict,
    "single": _single,
    "multiple": _multiple,
    "number": _number,
    "match": _match,
    "order": _order,
}
"""The kinds that GIFT has a form for. The others become essays."""

FORMS = Forms(
    "GIFT",
    own=_ANSWERS,
    losses=LOSSES,
    open=f"exported as an essay, marked by hand; what the kit says to an answer is {_AFTER}",
    left_out="GIFT has no question of this kind",
)

"""A quiz in words: what a reader sees where no quiz can run, and what a comparison of notebooks sees."""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_lowercase

from coursekit.argument.map_text import EXAMPLE, SYNTAX
from coursekit.quiz.items import Item, Quiz, Row


def quiz_in_words(quiz: Quiz, number: int = 0) -> str:
    """The questions of round ``number`` (from 0) with everything on offer and no answer marked.

    The same quiz always gives the same words.
    """
    items = {item.id: item for item in quiz.items}
    asked = [items[name] for name in quiz.rounds[number]]
    head = [quiz.title] if quiz.title else []
    if len(quiz.rounds) > 1:
        head.append(f"Round {number + 1} of {len(quiz.rounds)}")
    parts = ["\n".join(head)] if head else []
    for place, item in enumerate(asked, start=1):
        numbered = f"{place}. " if len(asked) > 1 else ""
        parts.append(numbered + "\n".join(_lines(item)))
    return "\n\n".join(parts)


def _lines(item: Item) -> Iterator[str]:
    yield item.stem.strip()
    if item.quote:
        yield f"   {in_marks(item.quote)}"
    for row in item.rows:
        yield f"   - {_row(item, row)}"
    for section in item.sections:
        yield f"   - {section.prompt} ({section.least}–{section.most} words)"
    if item.rows and item.choices:
        yield "   Rate each against:" if item.scale else "   Choose from:"
    if item.kind == "map":
        yield from (f"   - {choice.id}: {choice.text}" for choice in item.choices)
        yield f"   {SYNTAX}  For example: {'; '.join(EXAMPLE)}"
        return
    for letter, choice in zip(_letters(), item.choices, strict=False):
        yield f"   {letter}) {choice.text}"
    if item.scale:
        yield "   Ratings: " + "; ".join(f"{level.sign} {level.text}" for level in item.scale)
    if item.kind == "number":
        yield f"   Your answer: {_with_unit('____', item.unit)}"
    elif item.kind == "forecast":
        yield f"   Settled on {item.settled}"
        yield "   Your forecast: ____ %"
    elif item.kind == "tally":
        yield f"   Target: {amount_in_words(item.answer, item.unit)}"
    if item.confidence:
        guess, *steps, most = (f"{level}%" for level in item.confidence)
        yield f"   How sure are you? {', '.join([f'{guess} just guessing', *steps, f'{most} certain'])}"


def _row(item: Item, row: Row) -> str:
    text = in_marks(row.text) if row.quote else row.text
    return f"{text}: {amount_in_words(row.amount, item.unit)}" if item.kind == "tally" else text


def in_marks(text: str) -> str:
    """``text`` in quotation marks, unless it brings its own."""
    return text if text.startswith(("“", '"')) else f"“{text}”"


def _letters() -> Iterator[str]:
    yield from ascii_lowercase
    for first in ascii_lowercase:
        yield from (first + second for second in ascii_lowercase)


def amount_in_words(value: float, unit: str) -> str:
    """``amount_in_words(7.2, "$ billion")`` is "$7.2 billion"; other units follow the number."""
    return _with_unit(f"{value:.6f}".rstrip("0").rstrip("."), unit)


def _with_unit(digits: str, unit: str) -> str:
    return (f"${digits} {unit[1:].strip()}" if unit.startswith("$") else f"{digits} {unit}").strip()

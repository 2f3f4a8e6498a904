"""The key of an item in words: its right answer, and every reply with what earns it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from msgspec import Struct

from coursekit.quiz.grading import grade
from coursekit.quiz.items import Item, Reply, Row
from coursekit.quiz.words import amount_in_words, in_marks
from coursekit.wording import paragraphs

MOST_WAYS = 4
"""Of how many ways to reach a sum the key tells: more nobody would read. The screen shows as many."""


class Remark(Struct, frozen=True):
    """A reply, and the answer that earns it: ``to`` is empty when any answer does. ``right``: it is the
    right option, or the right choice for a row."""

    to: str
    said: str
    right: bool = False


def said(reply: Reply) -> str:
    """A reply as the screen shows it: with the paragraphs to go back to."""
    return f"{reply.text} See {paragraphs(reply.back)}." if reply.back else reply.text


def row_text(row: Row) -> str:
    """A row as a sentence quotes it."""
    return in_marks(row.text) if row.quote else row.text


def in_order(item: Item) -> list[Row]:
    """The steps of an ordering item from first to last."""
    return sorted(item.rows, key=lambda row: row.place)


def number_in_words(item: Item, value: float, tolerance: float = 0.0) -> str:
    """A number with its unit, and how far off an answer may be."""
    within = f", give or take {amount_in_words(tolerance, '')}" if tolerance else ""
    return amount_in_words(value, item.unit) + within


def right_answer(item: Item) -> list[str]:
    """The answer that is right, a line each; none where nothing is right or wrong. Models of what
    students write themselves are among the remarks."""
    if item.kind in ("single", "multiple"):
        return [choice.text for choice in item.choices if choice.correct]
    if item.kind == "number":
        return [number_in_words(item, item.answer, item.tolerance)]
    if item.kind == "order":
        return [f"{row.place}. {row_text(row)}" for row in in_order(item)]
    if item.kind == "match":
        texts = {choice.id: choice.text for choice in item.choices}
        return [f"{row_text(row)} → {texts[row.answer]}" for row in item.rows]
    if item.kind == "map":
        return [arrow.words() for arrow in item.arrows]
    return ways(item) if item.kind == "tally" else []


def ways(item: Item) -> list[str]:
    """How the sums of a tally reach the target without counting money twice, fewest rows first."""
    found = []
    for size in range(1, len(item.rows) + 1):
        for rows in combinations(item.rows, size):
            if grade(item, [row.id for row in rows]).outcome == "right":
                found.append(" + ".join(row.text for row in rows))
            if len(found) == MOST_WAYS:
                return found
    return found or ["no set of these rows reaches the target without counting money twice"]


def remarks(item: Item) -> Iterator[Remark]:
    """Every reply of the item, in the order of what is on offer."""
    for choice in item.choices:
        if choice.reply:
            yield Remark(choice.text, said(choice.reply), choice.correct)
    for row in in_order(item):
        yield from _about_row(item, row)
    for near in item.near:
        yield Remark(number_in_words(item, near.value), said(near.reply))
    for name, reply in item.replies.items():
        yield Remark(_WHOLE[name], said(reply))
    for point in item.points:
        yield Remark("Check", point)


_WHOLE = {
    "right": "When it is right",
    "wrong": "Any other answer",
    "model": "One way to put it",
    "reached": "The target is reached",
    "short": "The sum is too small",
    "over": "The sum is too large",
    "clash": "The target is reached with money counted twice",
    "weigh": "",
    "rated": "",
}
"""What earns each of the replies to a whole item."""


def _about_row(item: Item, row: Row) -> Iterator[Remark]:
    text = row_text(row)
    if row.reply:
        yield Remark(text, said(row.reply))
    texts = {choice.id: choice.text for choice in item.choices}
    levels = {level.id: level.text for level in item.scale}
    for name, reply in row.replies.items():
        if item.kind == "grid":
            yield Remark(f"{text} → {texts[name]}: {levels[row.rated[name]]}", said(reply))
        else:
            yield Remark(f"{text} → {texts[name]}", said(reply), name == row.answer)

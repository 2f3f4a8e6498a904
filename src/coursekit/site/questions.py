"""Questions as text: what stands on a page that is printed, or where no script runs. Each with its solution, folded."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from coursekit.language import gettext
from coursekit.quiz.items import Item, Quiz
from coursekit.quiz.words import in_marks


class Asked(Struct, frozen=True):
    """A question in words. ``text`` is the passage that it asks about, unless it stands there already. ``solution``
    is empty where nothing is right or wrong; ``said`` are replies that help somebody who compares their own answer."""

    stem: str
    quote: str
    text: list[str]
    offered: list[str]
    solution: list[str]
    said: list[str]


def asked_in(quiz: Quiz) -> list[Asked]:
    """The questions of a quiz, of its first round when it has several."""
    items = {item.id: item for item in quiz.items}
    asked = [items[name] for name in quiz.rounds[0]]
    before = [None, *(item.beside for item in asked)]
    return [_asked(item, item.beside != last) for item, last in zip(asked, before, strict=False)]


def _asked(item: Item, is_new: bool) -> Asked:
    solution = item.right_answer()
    return Asked(
        item.stem.strip(),
        in_marks(item.quote) if item.quote else "",
        [item.beside.title, *item.beside.paragraphs] if item.beside and is_new else [],
        list(item.words()),
        solution,
        list(_replies(item, bool(solution))),
    )


def _replies(item: Item, is_marked: bool) -> Iterator[str]:
    """What is said to the right answer; of a question that is not marked, everything that is said."""
    for remark in item.remarks():
        if remark.right:
            yield remark.said
        elif not is_marked:
            yield f"{remark.to}: {remark.said}" if remark.to else remark.said


def round_of(quiz: Quiz) -> str:
    """Which round this is, for a quiz that has several."""
    return gettext("Round {number} of {all}", number=1, all=len(quiz.rounds)) if len(quiz.rounds) > 1 else ""

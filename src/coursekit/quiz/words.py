"""A quiz in words: what a reader sees where no quiz can run, and what a comparison of notebooks sees."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from string import ascii_lowercase

from coursekit.formatting import in_quotes, with_unit
from coursekit.language import current, gettext, gettext_noop, percent
from coursekit.language import number as written_number
from coursekit.quiz.items import Item, Quiz, Row, TextBeside
from coursekit.quotation_marks import OPENING


def quiz_in_words(quiz: Quiz, number: int = 0) -> str:
    """The questions of round ``number`` (from 0) with everything on offer and no answer marked.

    The same quiz always gives the same words.
    """
    items = {item.id: item for item in quiz.items}
    asked = [items[name] for name in quiz.rounds[number]]
    head = [quiz.title] if quiz.title else []
    if len(quiz.rounds) > 1:
        head.append(gettext("Round {number} of {all}", number=number + 1, all=len(quiz.rounds)))
    parts = ["\n".join(head)] if head else []
    shown: TextBeside | None = None
    for place, item in enumerate(asked, start=1):
        if item.beside and item.beside != shown:
            parts.append(beside_in_words(item.beside))
        shown = item.beside
        numbered = f"{place}. " if len(asked) > 1 else ""
        parts.append(numbered + "\n".join(_lines(item)))
    return "\n\n".join(parts)


def beside_in_words(text: TextBeside) -> str:
    """A passage with its title."""
    return "\n".join([text.title, *(paragraph.strip() for paragraph in text.paragraphs)])


def _lines(item: Item) -> Iterator[str]:
    yield item.stem.strip()
    if item.quote:
        yield f"   {in_marks(item.quote)}"
    for line in item.words():
        yield f"   {line}"
    if item.confidence:
        yield f"   {gettext('How sure are you?')} {', '.join(how_sure(item.confidence))}"
    if item.votes > 1:
        yield f"   {gettext(_TWICE)}"


def how_sure(ratings: Sequence[int]) -> list[str]:
    """The ratings on offer, from low to high, in words.

    >>> how_sure([33, 60, 100])
    ['33% just guessing', '60%', '100% certain']
    """
    least, *steps, most = map(percent, ratings)
    return [gettext("{percent} just guessing", percent=least), *steps, gettext("{percent} certain", percent=most)]


_TWICE = gettext_noop("You vote twice: explain your first answer to a neighbour, then vote again.")


def row_text(row: Row) -> str:
    """A row as a sentence quotes it."""
    return in_marks(row.text) if row.quote else row.text


def in_marks(text: str) -> str:
    """``text`` in quotation marks, unless it brings its own."""
    return text if text.startswith(tuple(OPENING)) else in_quotes(text)


def lettered(texts: Iterable[str]) -> Iterator[str]:
    """Each with a letter before it: a to z, then aa."""
    for letter, text in zip(_letters(), texts, strict=False):
        yield f"{letter}) {text}"


def _letters() -> Iterator[str]:
    yield from ascii_lowercase
    for first in ascii_lowercase:
        yield from (first + second for second in ascii_lowercase)


def amount_in_words(value: float, unit: str) -> str:
    """The number with its unit, with commas as in tables. Without a unit it may be a year, and stays in one piece.

    >>> amount_in_words(7.2, "€ million"), amount_in_words(12000, "passengers"), amount_in_words(2018, "")
    ('€7.2 million', '12,000 passengers', '2018')
    """
    digits = written_number(value, 6)
    return with_unit(digits, unit) if unit else digits.replace(current().group, "")

"""What stands on a sheet of paper: questions with their numbers, rounds as tables, and what is asked about."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from string import ascii_lowercase

from msgspec import Struct

from coursekit.export.alongside import Alongside, Material
from coursekit.export.exported_items import LessonQuestions, Questions
from coursekit.export.forms import Forms
from coursekit.formatting import listed
from coursekit.kit.records import Article
from coursekit.language import gettext, pgettext
from coursekit.quiz.choosing import ChoosingItem
from coursekit.quiz.items import Item
from coursekit.quiz.kinds.mark import MarkItem
from coursekit.quiz.kinds.match import MatchItem
from coursekit.quiz.kinds.order import OrderItem
from coursekit.quiz.kinds.single import SingleItem
from coursekit.quiz.words import row_text

FEWEST_ROWS = 4
"""With fewer questions of a round, a table would be longer than they are."""


class PaperMaterial(Struct, frozen=True):
    """A table or a chart that questions ask about, with its number in the lesson."""

    number: int
    material: Material

    @property
    def source(self) -> str:
        """The picture as an address that holds it."""
        picture = self.material.picture
        return f"data:image/png;base64,{base64.b64encode(picture.content).decode('ascii')}" if picture else ""

    @property
    def told(self) -> str:
        """What the picture shows, on one line."""
        return " ".join(self.material.picture.told.split()) if self.material.picture else ""


class PaperQuestion(Struct, frozen=True):
    """A question with its number in the lesson, and what is said of what it needs."""

    number: int
    item: Item
    notes: list[str] = []

    @property
    def answer(self) -> str:
        """What is right, as short as the sheet allows; nothing where nothing is."""
        return short_answer(self.item)

    @property
    def right(self) -> list[str]:
        """The right answer in words, with the letters on the sheet."""
        return right_answers(self.item)


class PaperRow(Struct, frozen=True):
    """A question of a round as a row of a table. ``answer`` is a letter."""

    number: int
    item: Item
    statement: str
    answer: str

    @property
    def right(self) -> list[str]:
        """The right answer in words, with its letter in the table."""
        return [f"{self.answer}. {text}" for text in self.item.right_answer()]


class PaperRound(Struct, frozen=True):
    """The questions of a round as one table, with all that they offer once."""

    question: str
    choices: list[str]
    rows: list[PaperRow]


PaperEntry = PaperMaterial | PaperQuestion | PaperRound


class PaperLesson(Struct, frozen=True):
    """What a lesson asks on paper."""

    heading: str
    entries: list[PaperEntry]

    @property
    def asked(self) -> Iterator[PaperQuestion | PaperRow]:
        """Every question, in tables too."""
        for entry in self.entries:
            if isinstance(entry, PaperRound):
                yield from entry.rows
            elif isinstance(entry, PaperQuestion):
                yield entry


def on_paper(lesson: LessonQuestions, questions: Questions, forms: Forms) -> PaperLesson:
    """A lesson's questions as they stand on paper."""
    held = list(filter(forms.hold, lesson.items))
    rounds: dict[str, list[tuple[int, SingleItem]]] = {}
    for number, item in enumerate(held, start=1):
        row = questions.round_rows.get(item.id)
        if row and isinstance(item, SingleItem):
            rounds.setdefault(row.round, []).append((number, item))
    return PaperLesson(lesson.heading, list(_entries(held, rounds, questions)))


def _entries(
    held: list[Item], rounds: dict[str, list[tuple[int, SingleItem]]], questions: Questions
) -> Iterator[PaperEntry]:
    known: list[Material] = []
    for number, item in enumerate(held, start=1):
        row = questions.round_rows.get(item.id)
        listing = rounds.get(row.round, []) if row else []
        if len(listing) >= FEWEST_ROWS:
            if listing[0][0] == number:
                yield _table(listing, questions)
            continue
        alongside = questions.beside(item)
        for material in alongside.shown:
            if material not in known:
                known.append(material)
                yield PaperMaterial(len(known), material)
        yield PaperQuestion(number, item, list(_notes(alongside, known)))


def _notes(alongside: Alongside, known: list[Material]) -> Iterator[str]:
    if alongside.shown:
        numbers = listed([str(known.index(one) + 1) for one in alongside.shown])
        yield gettext("Look at material {numbers}.", numbers=numbers)
    yield from alongside.notes()


def _table(listing: list[tuple[int, SingleItem]], questions: Questions) -> PaperRound:
    texts = {choice.id: choice.text for _, item in listing for choice in item.choices}
    letters = {name: letter(place).upper() for place, name in enumerate(sorted(texts, key=lambda name: texts[name]))}
    rows = [
        PaperRow(number, item, questions.round_rows[item.id].statement, letters[choice.id])
        for number, item in listing
        for choice in item.choices
        if choice.correct
    ]
    return PaperRound(questions.round_rows[listing[0][1].id].question, sorted(texts.values()), rows)


def made_by(article: Article) -> str:
    """Whose text the questions are on."""
    told = article.called(gettext("The article is by {author}, {outlet}, {date}."))
    return told.format(author=article.author, outlet=article.outlet, date=article.date)


def points_of(item: Item) -> str:
    """What a question is worth on paper."""
    return gettext("1 point") if item.is_marked else pgettext("points of a question", "not marked")


def underlining(item: MarkItem) -> str:
    """How words are marked on paper."""
    if len(item.labels) > 1:
        return gettext("Underline the words in the text, and write the letter of their label above them.")
    return gettext("Underline the words in the text.")


def numbers_of(table: PaperRound) -> str:
    """Which questions a table asks."""
    return gettext("Questions {first} to {last}", first=table.rows[0].number, last=table.rows[-1].number)


def short_answer(item: Item) -> str:
    """What is right, by letters and numbers where the sheet has such."""
    if isinstance(item, MatchItem):
        letters = {choice.id: letter(place).upper() for place, choice in enumerate(item.choices)}
        return ", ".join(letters[row.answer] for row in item.rows)
    if isinstance(item, OrderItem):
        return ", ".join(str(row.place) for row in item.rows)
    if isinstance(item, ChoosingItem):
        return ", ".join(letter(place) for place, choice in enumerate(item.choices) if choice.correct)
    return "; ".join(item.right_answer())


def right_answers(item: Item) -> list[str]:
    """The right answer in words, with the letters on the sheet."""
    if isinstance(item, MatchItem):
        letters = {choice.id: f"{letter(place).upper()}. {choice.text}" for place, choice in enumerate(item.choices)}
        return [f"{row_text(row)} → {letters[row.answer]}" for row in item.rows]
    if isinstance(item, MarkItem):
        lines = [item.line_of(span.first) for span in item.spans]
        return [
            gettext("line {number}: {answer}", number=number, answer=told)
            for number, told in zip(lines, item.right_answer(), strict=True)
        ]
    choices = item.choices if isinstance(item, ChoosingItem) and item.is_marked else []
    return [
        f"{letter(place)}. {choice.text}" for place, choice in enumerate(choices) if choice.correct
    ] or item.right_answer()


def letter(place: int) -> str:
    """As a browser counts a list: a to z, then aa."""
    before, last = divmod(place, len(ascii_lowercase))
    return (letter(before - 1) if before else "") + ascii_lowercase[last]

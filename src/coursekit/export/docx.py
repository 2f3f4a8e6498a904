"""The questions as a document of Word, for teachers who change them: written with python-docx.

Headings are headings and lists are lists of the document's own styles, so that everything can be changed in one place.
"""

from __future__ import annotations

import datetime
import io
from typing import TYPE_CHECKING, Any

from coursekit.errors import CourseError
from coursekit.export import Export
from coursekit.export.alongside import Material
from coursekit.export.exported_items import Questions, summary
from coursekit.export.markup import one_line
from coursekit.export.paper import (
    PaperLesson,
    PaperMaterial,
    PaperQuestion,
    PaperRound,
    letter,
    on_paper,
)
from coursekit.export.sheet import FORMS, Key
from coursekit.export.zipped import rezipped
from coursekit.kit.records import Article
from coursekit.quiz.choosing import ChoosingItem
from coursekit.quiz.items import Item
from coursekit.quiz.kinds.match import MatchItem
from coursekit.quiz.kinds.multiple import MultipleItem
from coursekit.quiz.kinds.order import OrderItem
from coursekit.quiz.words import row_text

if TYPE_CHECKING:
    from docx.document import Document

_LONG_AGO = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)
"""The same questions give the same bytes on any day."""

_WIDTH_CM = 16
_BLANK = "_" * 24


def docx(article: Article, questions: Questions, *, key: Key = "") -> Export:
    """The questions as a document, each lesson on a page of its own, and the ``key`` at the end.

    Raises CourseError without python-docx.
    """
    try:
        import docx as library
    except ImportError as error:
        wanted = "python3 -m pip install -c binder/constraints.txt python-docx"
        raise CourseError(
            f"a document of Word is written with python-docx, which is not installed: {wanted}"
        ) from error
    document = library.Document()
    document.core_properties.created = document.core_properties.modified = _LONG_AGO
    document.core_properties.author = ""
    document.core_properties.title = f"Questions on “{one_line(article.title)}”"
    document.add_heading(document.core_properties.title, 0)
    document.add_paragraph(
        one_line(f"{article.called('The article')} is by {article.author}, {article.outlet}, {article.date}.")
    )
    lessons = [on_paper(lesson, questions, FORMS) for lesson in questions.lessons]
    for number, lesson in enumerate(lessons):
        _lesson(document, lesson, new_page=number > 0)
    if key:
        _answers(document, lessons)
    if key == "feedback":
        _feedback(document, lessons)
    content = io.BytesIO()
    document.save(content)
    left_out = len(questions.items) - sum(len(list(lesson.asked)) for lesson in lessons)
    with_key = {"": "without key", "answers": "with answers", "feedback": "with key"}[key]
    losses = [*questions.losses, *FORMS.lost(questions.items)]
    return Export(rezipped(content.getvalue()), summary(questions, left_out, f"a document {with_key}"), losses)


def _lesson(document: Document, lesson: PaperLesson, *, new_page: bool) -> None:
    heading = document.add_heading(one_line(lesson.heading), 1)
    heading.paragraph_format.page_break_before = new_page
    for entry in lesson.entries:
        if isinstance(entry, PaperMaterial):
            _material(document, entry.number, entry.material)
        elif isinstance(entry, PaperRound):
            _round(document, entry)
        else:
            _question(document, entry)


def _question(document: Document, entry: PaperQuestion) -> None:
    item = entry.item
    points = "1 point" if item.is_marked else "not marked"
    document.add_heading(f"Question {entry.number} ({points})", 2)
    _lines(document, item.stem)
    if item.quote:
        _lines(document, item.quote, "Quote")
    for note in entry.notes:
        _lines(document, note)
    for line in _offered(item):
        _lines(document, line)
    if item.confidence:
        _lines(document, "How sure are you? " + "   ".join(f"☐ {rating}%" for rating in item.confidence))


def _offered(item: Item) -> list[str]:
    """What there is to choose from, with places to write."""
    if isinstance(item, MatchItem):
        choices = [f"{letter(place).upper()}. {choice.text}" for place, choice in enumerate(item.choices)]
        how = "Write the letter that fits. A letter may be used more than once, or not at all."
        return [how, *choices, *(f"____ {row_text(row)}" for row in item.rows)]
    if isinstance(item, ChoosingItem):
        options = [f"☐ {letter(place)}. {text}" for place, text in enumerate(item.options)]
        return [*options, *(["Tick all that are right."] if isinstance(item, MultipleItem) else [])]
    if isinstance(item, OrderItem):
        return [f"Number these from 1 to {len(item.rows)}.", *(f"____ {row_text(row)}" for row in item.rows)]
    told = [line.replace("- ", "____ ", 1) if line.startswith("- ") else line for line in item.words()]
    return [*told, *([_BLANK] * 4 if item.is_worded else [])]


def _round(document: Document, table: PaperRound) -> None:
    document.add_heading(f"Questions {table.rows[0].number} to {table.rows[-1].number} (1 point each)", 2)
    _lines(document, f"{table.question} Write the letter that fits.")
    for place, choice in enumerate(table.choices):
        _lines(document, f"{letter(place).upper()}. {choice}")
    _table(document, [[str(row.number), row.statement, ""] for row in table.rows])


def _material(document: Document, number: int, material: Material) -> None:
    document.add_heading(f"Material {number}", 2)
    if material.picture:
        from docx.shared import Cm

        shape = document.add_picture(io.BytesIO(material.picture.content), width=Cm(_WIDTH_CM))
        shape._inline.docPr.set("descr", one_line(material.picture.told))  # noqa: SLF001  # python-docx has no way to describe a picture
        return
    for line in material.words:
        _lines(document, line)
    for table in material.tables:
        _lines(document, table.caption)
        _table(document, [table.header, *table.rows])
        if table.note:
            _lines(document, table.note)


def _answers(document: Document, lessons: list[PaperLesson]) -> None:
    document.add_heading("Answers", 1).paragraph_format.page_break_before = True
    for lesson in lessons:
        document.add_heading(one_line(lesson.heading), 2)
        told = [f"{one.number} {one.answer}" for one in lesson.asked if one.answer]
        _lines(document, " · ".join(map(one_line, told)))


def _feedback(document: Document, lessons: list[PaperLesson]) -> None:
    document.add_heading("Key", 1).paragraph_format.page_break_before = True
    for lesson in lessons:
        document.add_heading(one_line(lesson.heading), 2)
        for one in lesson.asked:
            document.add_heading(f"Question {one.number}", 3)
            for line in one.right:
                _lines(document, f"Right: {line}", "List Bullet")
            for remark in one.item.remarks():
                to = f"{remark.to}: " if remark.to else ""
                _lines(document, f"{to}{remark.said}", "List Bullet")


def _table(document: Document, rows: list[list[str]]) -> None:
    table = document.add_table(0, len(rows[0]), "Table Grid")
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text


def _lines(document: Document, text: str, style: Any = None) -> None:
    """A paragraph, with its lines as they are."""
    document.add_paragraph(text, style)

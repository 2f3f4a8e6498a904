"""The questions as a document of Word, for teachers who change them: written with python-docx.

Headings are headings and lists are lists of the document's own styles, so that everything can be changed in one place.
"""

from __future__ import annotations

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
    made_by,
    numbers_of,
    on_paper,
    points_of,
    underlining,
)
from coursekit.export.sheet import FORMS, USUAL_LINES, Key, lines_for
from coursekit.export.word_document import WRITE, WordDocument
from coursekit.kit.records import Article
from coursekit.language import gettext, percent, pgettext
from coursekit.quiz.choosing import ChoosingItem
from coursekit.quiz.items import Item
from coursekit.quiz.kinds.essay import EssayItem
from coursekit.quiz.kinds.grid import GridItem
from coursekit.quiz.kinds.map import MapItem
from coursekit.quiz.kinds.mark import MarkItem
from coursekit.quiz.kinds.match import MatchItem
from coursekit.quiz.kinds.multiple import MultipleItem
from coursekit.quiz.kinds.order import OrderItem
from coursekit.quiz.kinds.tally import TallyItem
from coursekit.quiz.words import row_text

_ROOM_CM = 11
"""To draw a map in, as on the sheet."""


def docx(article: Article, questions: Questions, *, key: Key = "") -> Export:
    """The questions as a document, each lesson on a page of its own, and the ``key`` at the end.

    Raises NotInstalled without python-docx.
    """
    document = WordDocument(gettext("Questions on “{title}”", title=article.title))
    document.lines([one_line(made_by(article))])
    lessons = [on_paper(lesson, questions, FORMS) for lesson in questions.lessons]
    for number, lesson in enumerate(lessons):
        _lesson(document, lesson, new_page=number > 0)
    if key:
        _answers(document, lessons)
    if key == "feedback":
        _feedback(document, lessons)
    left_out = len(questions.items) - sum(len(list(lesson.asked)) for lesson in lessons)
    with_key = {"": "without key", "answers": "with answers", "feedback": "with key"}[key]
    losses = [*questions.losses, *FORMS.lost(questions.items)]
    return Export(document.content, summary(questions, left_out, f"a document {with_key}"), losses)


def _lesson(document: WordDocument, lesson: PaperLesson, *, new_page: bool) -> None:
    document.heading(lesson.heading, 1, new_page=new_page)
    for entry in lesson.entries:
        if isinstance(entry, PaperMaterial):
            _material(document, entry.number, entry.material)
        elif isinstance(entry, PaperRound):
            _round(document, entry)
        else:
            _question(document, entry)


def _question(document: WordDocument, entry: PaperQuestion) -> None:
    item = entry.item
    document.heading(f"{gettext('Question {number}', number=entry.number)} ({points_of(item)})", 2)
    document.lines([item.stem], with_next=True)
    if item.quote:
        document.lines([item.quote], with_next=True, style="Quote")
    document.lines(entry.notes, with_next=True)
    if isinstance(item, MarkItem):
        _passage(document, item)
    elif isinstance(item, EssayItem):
        for section in item.sections:
            document.lines([section.line, *[WRITE] * lines_for(section.most)])
    elif isinstance(item, MapItem):
        document.lines([f"{choice.id}: {choice.text}" for choice in item.choices])
        draw = gettext("Draw boxes and arrows here, or write the lines.")
        document.lines([*list(item.prompts())[-1:], draw], with_next=True)
        document.room(_ROOM_CM)
    elif isinstance(item, GridItem):
        document.lines([gettext("Ratings: {ratings}", ratings=item.ratings)], with_next=True)
        header = [gettext("Evidence"), *(choice.text for choice in item.choices)]
        document.table([header, *([row_text(row), *[""] * len(item.choices)] for row in item.rows)], header=True)
    else:
        document.lines(_offered(item))
    if item.confidence:
        ticked = "   ".join(f"☐ {percent(rating)}" for rating in item.confidence)
        document.lines([f"{gettext('How sure are you?')} {ticked}"])


def _passage(document: WordDocument, item: MarkItem) -> None:
    """The passage with its lines numbered and room above each, and the labels by their letters."""
    if item.title:
        document.lines([item.title], with_next=True)
    document.lines([f"{number}   {line}" for number, line in enumerate(item.lines, start=1)], with_next=True, spacing=2)
    how = underlining(item)
    labels = [
        f"{letter(place).upper()}. {label.text}{f': {label.about}' if label.about else ''}"
        for place, label in enumerate(item.labels)
    ]
    document.lines([how, *labels])


def _offered(item: Item) -> list[str]:
    """What there is to choose from, with places to write."""
    if isinstance(item, MatchItem):
        choices = [f"{letter(place).upper()}. {choice.text}" for place, choice in enumerate(item.choices)]
        how = gettext("Write the letter that fits. A letter may be used more than once, or not at all.")
        return [how, *choices, *(f"____ {row_text(row)}" for row in item.rows)]
    if isinstance(item, ChoosingItem):
        options = [f"☐ {letter(place)}. {text}" for place, text in enumerate(item.options)]
        return [*options, *([gettext("Tick all that are right.")] if isinstance(item, MultipleItem) else [])]
    if isinstance(item, OrderItem):
        how = gettext("Number these from 1 to {most}.", most=len(item.rows))
        return [how, *(f"____ {row_text(row)}" for row in item.rows)]
    tick = "☐ " if isinstance(item, TallyItem) else "____ "
    told = [line.replace("- ", tick, 1) if line.startswith("- ") else line for line in item.words()]
    return [*filter(None, told), *([WRITE] * USUAL_LINES if item.is_worded else [])]


def _round(document: WordDocument, table: PaperRound) -> None:
    document.heading(f"{numbers_of(table)} ({gettext('1 point each')})", 2)
    choices = [f"{letter(place).upper()}. {choice}" for place, choice in enumerate(table.choices)]
    document.lines([f"{table.question} {gettext('Write the letter that fits.')}", *choices], with_next=True)
    document.table([[str(row.number), row.statement, ""] for row in table.rows])


def _material(document: WordDocument, number: int, material: Material) -> None:
    document.heading(gettext("Material {number}", number=number), 2)
    if material.picture:
        document.picture(material.picture)
        return
    document.lines(material.words)
    for table in material.tables:
        document.lines([table.caption], with_next=True)
        document.table([table.header, *table.rows], header=True)
        if table.note:
            document.lines([table.note])


def _answers(document: WordDocument, lessons: list[PaperLesson]) -> None:
    document.heading(pgettext("what is right", "Answers"), 1, new_page=True)
    for lesson in lessons:
        document.heading(lesson.heading, 2)
        told = [f"{one.number} {one.answer}" for one in lesson.asked if one.answer]
        document.lines([" · ".join(map(one_line, told))])


def _feedback(document: WordDocument, lessons: list[PaperLesson]) -> None:
    document.heading(gettext("Key"), 1, new_page=True)
    for lesson in lessons:
        document.heading(lesson.heading, 2)
        for one in lesson.asked:
            document.heading(gettext("Question {number}", number=one.number), 3)
            right = [gettext("Right: {answer}", answer=line) for line in one.right]
            document.lines(right, with_next=True, style="List Bullet")
            for remark in one.item.remarks():
                document.lines([f"{f'{remark.to}: ' if remark.to else ''}{remark.said}"], style="List Bullet")

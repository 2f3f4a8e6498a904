"""Moodle XML: what Moodle takes and GIFT has no words for.

The format is Moodle's documentation ("Moodle XML format", docs.moodle.org) and, where that is silent, what Moodle's own
reader does (``question/format/xml/format.php``). Every text is HTML with nothing left in it that HTML could act on.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable
from typing import Any
from xml.etree.ElementTree import Element

from coursekit.export import Export
from coursekit.export.alongside import Alongside, ChartPicture
from coursekit.export.exported_items import Questions, summary
from coursekit.export.forms import Forms
from coursekit.export.markup import add, digits, one_line, xml_file
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
from coursekit.quiz.items import Item
from coursekit.quiz.kinds.essay import EssayItem
from coursekit.quiz.kinds.match import MatchItem
from coursekit.quiz.kinds.multiple import MultipleItem
from coursekit.quiz.kinds.number import NumberItem
from coursekit.quiz.kinds.order import OrderItem
from coursekit.quiz.kinds.predict import PredictItem
from coursekit.quiz.kinds.single import SingleItem
from coursekit.quiz.remarks import said
from coursekit.quiz.words import row_text

_BY_HAND = "marked by hand; the model and what to check are shown after the answer, and to whoever marks it"

LOSSES = {
    "predict": "worth no marks; Moodle shows every option as right",
    "match": "Moodle has no feedback for a single row: that of all rows is shown together",
    "order": "exported as steps to match to places",
    "text": _BY_HAND,
    "essay": f"one field for all parts, which stand in it as headings; words are not counted; {_BY_HAND}",
    "map": "exported as an essay, not compared with the key, which is shown after the answer",
    "forecast": "exported as an essay worth no marks, and not scored",
    "tally": "left out: Moodle cannot add up",
    "grid": "left out: Moodle has no table to fill in",
}


def moodle(article: Article, questions: Questions) -> Export:
    """The questions in Moodle XML, a category for each lesson."""
    root = Element("quiz")
    left_out, losses = 0, [*questions.losses, *FORMS.lost(questions.items)]
    for lesson in questions.lessons:
        path = add(add(root, "question", type="category"), "category")
        add(path, "text", category(article.title, lesson.heading))
        for item in lesson.items:
            most = longest_choice(item)
            if most > MOST_LETTERS:
                losses.append(f"{item.id} has a choice of {most} characters, and Moodle takes {MOST_LETTERS}: left out")
            if FORMS.hold(item) and most <= MOST_LETTERS:
                _Written(root, item, questions.beside(item))
            else:
                left_out += 1
    again = "a second import adds every question once more: delete the old category before it"
    return Export(xml_file(root), summary(questions, left_out, "Moodle XML"), [*losses, again])


class _Written:
    """One question, in the order in which Moodle itself writes its parts."""

    def __init__(self, quiz: Element, item: Item, alongside: Alongside) -> None:
        kind = item.kind if item.kind in _KINDS else "open"
        self.root = add(quiz, "question", type=_TYPES.get(kind, "essay"))
        add(add(self.root, "name"), "text", item.id)
        self._stem(item, alongside)
        self.text("generalfeedback", _general(item))
        add(self.root, "defaultgrade", "0" if item.kind in ("predict", "forecast") else "1")
        add(self.root, "penalty", "0.3333333")
        add(self.root, "hidden", "0")
        add(self.root, "idnumber", item.id)
        _KINDS.get(kind, _Written.open)(self, item)
        tags = add(self.root, "tags")
        for tag in tags_of(item):
            add(add(tags, "tag"), "text", tag)

    def _stem(self, item: Item, alongside: Alongside) -> None:
        blocks = [f"<p>{in_html(item.stem)}</p>"]
        if item.quote:
            blocks.append(f"<blockquote>{in_html(item.quote)}</blockquote>")
        blocks.append(html_of(beside(alongside, lambda picture: f"@@PLUGINFILE@@/{_file(picture)}")))
        blocks += [f"<p>{in_html(text)}</p>" for text in below(item, _KINDS)]
        stem = self.text("questiontext", "".join(blocks))
        for picture in alongside.pictures:
            content = base64.b64encode(picture.content).decode("ascii")
            add(stem, "file", content, name=_file(picture), path="/", encoding="base64")

    def text(self, tag: str, html: str, parent: Element | None = None, **attributes: object) -> Element:
        """An element with a text in HTML."""
        element = add(self.root if parent is None else parent, tag, format="html", **attributes)
        add(element, "text", html)
        return element

    def answer(self, share: float, html: str, feedback: str) -> Element:
        """An answer worth ``share`` in per cent, with its reply."""
        answer = self.text("answer", html, fraction=digits(round(share, 5)))
        self.text("feedback", feedback, answer)
        return answer

    def combined(self, right: str = "", wrong: str = "") -> None:
        """What is said to an answer as a whole; to one that is partly right, what is said to a wrong one."""
        for tag, said_then in (("correct", right), ("partiallycorrect", wrong), ("incorrect", wrong)):
            self.text(f"{tag}feedback", said_then)

    def choice(self, item: SingleItem | MultipleItem | PredictItem) -> None:
        add(self.root, "single", str(not isinstance(item, MultipleItem)).lower())
        add(self.root, "shuffleanswers", "false")
        add(self.root, "answernumbering", "abc")
        self.combined()
        right = sum(choice.correct for choice in item.choices)
        for choice in item.choices:
            if isinstance(item, MultipleItem):  # part of what is right earns its share, anything wrong takes all away
                share = 100 / right if choice.correct else -100
            else:  # without an option that counts in full, Moodle breaks off the import
                share = 100 if choice.correct or isinstance(item, PredictItem) else 0
            self.answer(share, in_html(choice.text), in_html(said(choice.reply)) if choice.reply else "")

    def number(self, item: NumberItem) -> None:
        near = [(0, near.value, 0.0, near.reply) for near in item.near]
        for share, value, tolerance, reply in [(100, item.answer, item.tolerance, item.replies["right"]), *near]:
            add(self.answer(share, digits(value), in_html(said(reply))), "tolerance", digits(tolerance))
        add(self.answer(0, "*", in_html(said(item.replies["wrong"]))), "tolerance", "0")

    def match(self, item: MatchItem) -> None:
        remarks = list(item.remarks())
        self.combined(
            remarks_in_html(remark for remark in remarks if remark.right),
            remarks_in_html(remark for remark in remarks if not remark.right),
        )
        texts = {choice.id: in_html(one_line(choice.text)) for choice in item.choices}
        used = {row.answer for row in item.rows}
        pairs = [(in_html(row_text(row)), texts[row.answer]) for row in item.rows]
        self._pairs([*pairs, *(("", text) for name, text in texts.items() if name not in used)])

    def order(self, item: OrderItem) -> None:
        steps = "".join(
            f"<p><strong>{in_html(row_text(row))}</strong>: {in_html(said(row.reply))}</p>"
            for row in item.in_order
            if row.reply
        )
        self.combined(f"<p>{in_html(said(item.replies['right']))}</p>{steps}", "")
        self._pairs([(in_html(row_text(row)), str(row.place)) for row in item.rows])  # as mixed up as on the screen

    def _pairs(self, pairs: Iterable[tuple[str, str]]) -> None:
        add(self.root, "shuffleanswers", "false")
        for left, right in pairs:
            pair = self.text("subquestion", left)
            add(add(pair, "answer"), "text", right)

    def open(self, item: Item) -> None:
        """A field for own words. Whoever marks it gets the key and the model."""
        parts = [section.line for section in item.sections] if isinstance(item, EssayItem) else []
        add(self.root, "responseformat", "editor")
        add(self.root, "responserequired", "1")
        add(self.root, "responsefieldlines", str(10 * max(1, len(parts))))
        add(self.root, "attachments", "0")
        self.text("graderinfo", _general(item))
        self.text("responsetemplate", "".join(f"<p><strong>{in_html(part)}</strong></p><p></p>" for part in parts))


def _file(picture: ChartPicture) -> str:
    return f"{picture.name}.png"


def _general(item: Item) -> str:
    """What is shown when the question is done: the key, where no answer shows it, and what stands in no answer."""
    if item.kind in _KINDS and not isinstance(item, MatchItem | OrderItem):
        return ""
    right = [] if isinstance(item, MatchItem) else item.right_answer()
    return key_in_html(right) + ("" if isinstance(item, MatchItem) else remarks_in_html(item.remarks()))


_TYPES = {
    "predict": "multichoice",
    "single": "multichoice",
    "multiple": "multichoice",
    "number": "numerical",
    "match": "matching",
    "order": "matching",
}

_KINDS: dict[str, Callable[[_Written, Any], None]] = {
    "predict": _Written.choice,
    "single": _Written.choice,
    "multiple": _Written.choice,
    "number": _Written.number,
    "match": _Written.match,
    "order": _Written.order,
}
"""The kinds that Moodle has a form for. The others become essays."""

FORMS = Forms(
    "Moodle",
    own=_KINDS,
    losses=LOSSES,
    open="exported as an essay, marked by hand; what the kit says to an answer is shown after it",
    left_out="Moodle has no question of this kind",
)

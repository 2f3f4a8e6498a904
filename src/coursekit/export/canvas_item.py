"""One question in QTI 1.2 as Canvas writes it.

Canvas's importer turns QTI 1.2 into 2.1 (Instructure's QTIMigrationTool), and reads that
(``gems/plugins/qti_exporter`` of canvas-lms): it knows the type of a question by a field of its metadata, an option's
reply by the condition that names the option, and the replies to an answer as a whole by their names.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any
from xml.etree.ElementTree import Element

from coursekit.export.alongside import Alongside, ChartPicture
from coursekit.export.markup import add, digits, one_line
from coursekit.export.moodle_texts import below, in_html, remarks_in_html
from coursekit.export.shown_markup import beside, html_of
from coursekit.language import gettext, pgettext
from coursekit.quiz.choosing import ChoosingItem
from coursekit.quiz.items import Item
from coursekit.quiz.kinds.match import MatchItem
from coursekit.quiz.kinds.multiple import MultipleItem
from coursekit.quiz.kinds.number import NumberItem
from coursekit.quiz.kinds.order import OrderItem
from coursekit.quiz.remarks import Remark, said
from coursekit.quiz.words import amount_in_words, row_text

RIGHT, WRONG, ALWAYS = "correct_fb", "general_incorrect_fb", "general_fb"
"""The names by which Canvas knows replies to an answer as a whole."""

WORTH_NOTHING = ("predict", "forecast")


def canvas_item(section: Element, item: Item, name: str, alongside: Alongside) -> None:
    """Adds a question to a section, under ``name``."""
    _CanvasWriter(section, item, name, alongside)


def image(picture: ChartPicture) -> str:
    """The place of a picture in the package."""
    return f"images/{picture.name}.png"


class _CanvasWriter:
    """Puts a question together. Replies stand behind everything else, so they are kept until the end."""

    def __init__(self, section: Element, item: Item, name: str, alongside: Alongside) -> None:
        kind = item.kind if item.kind in _KINDS else "open"
        root = add(section, "item", ident=name, title=one_line(item.id))
        fields = add(add(root, "itemmetadata"), "qtimetadata")
        points = "0" if item.kind in WORTH_NOTHING else "1"
        for label, entry in (
            ("question_type", TYPES.get(kind, "essay_question")),
            ("points_possible", points),
            ("assessment_question_identifierref", f"{name}-ref"),
        ):
            metadata_field(fields, label, entry)
        self.presentation = add(root, "presentation")
        _material(self.presentation, _asked(item, alongside))
        self.processing = add(root, "resprocessing")
        score = {"maxvalue": "100", "minvalue": "0", "varname": "SCORE", "vartype": "Decimal"}
        add(add(self.processing, "outcomes"), "decvar", **score)
        self.replies: dict[str, str] = {}
        _KINDS.get(kind, _CanvasWriter.open)(self, item)
        for reply, html in self.replies.items():
            _material(add(add(root, "itemfeedback", ident=reply), "flow_mat"), html)

    def when(self, test: Element, score: str = "", reply: str = "", html: str = "", action: str = "Set") -> None:
        """What a condition is worth, and which reply it shows."""
        condition = add(self.processing, "respcondition", continue_="No" if score and action == "Set" else "Yes")
        add(condition, "conditionvar").append(test)
        if score:
            add(condition, "setvar", score, action=action, varname="SCORE")
        if reply and html:
            add(condition, "displayfeedback", feedbacktype="Response", linkrefid=reply)
            self.replies[reply] = html

    def choice(self, item: ChoosingItem) -> None:
        several = isinstance(item, MultipleItem)
        listed = add(
            self.presentation, "response_lid", ident="response1", rcardinality="Multiple" if several else "Single"
        )
        shown = add(listed, "render_choice")
        for choice in item.choices:
            _label(shown, choice.id, choice.text)
            if choice.reply:
                self.when(_is("response1", choice.id), reply=f"{choice.id}_fb", html=in_html(said(choice.reply)))
        right = [choice.id for choice in item.choices if choice.correct]
        if several:
            tests = [
                _is("response1", choice.id) if choice.correct else _test("not", _is("response1", choice.id))
                for choice in item.choices
            ]
            self.when(_test("and", *tests), "100")
            return
        for name in right or [choice.id for choice in item.choices]:  # Canvas takes none without a key
            self.when(_is("response1", name), "100")

    def number(self, item: NumberItem) -> None:
        field = add(self.presentation, "response_str", ident="response1", rcardinality="Single")
        add(add(field, "render_fib", fibtype="Decimal"), "response_label", ident="answer1")
        least, most = (
            digits(float(Decimal(repr(item.answer)) + sign * Decimal(repr(item.tolerance)))) for sign in (-1, 1)
        )
        near_it = _test("and", _compared("vargte", least), _compared("varlte", most))
        test = _test("or", _is("response1", digits(item.answer)), near_it)
        self.when(test, "100", RIGHT, in_html(said(item.replies["right"])))
        # Canvas takes each further condition on a number for one more that is right.
        wrong = [Remark(amount_in_words(near.value, item.unit), said(near.reply)) for near in item.near]
        wrong.append(Remark(gettext("Any other answer") if wrong else "", said(item.replies["wrong"])))
        self.when(Element("other"), reply=WRONG, html=remarks_in_html(wrong))

    def match(self, item: MatchItem) -> None:
        # Canvas tells choices apart by the first number in their names.
        names = {choice.id: f"choice{number}" for number, choice in enumerate(item.choices, start=1)}
        rows = [(row.id, row_text(row), names[row.answer]) for row in item.rows]
        self._rows(rows, [(names[choice.id], choice.text) for choice in item.choices])
        texts = item.texts
        for row in item.rows:
            wrong = [Remark(texts[name], said(reply)) for name, reply in row.replies.items() if name != row.answer]
            test = _test("not", _is(f"response_{row.id}", names[row.answer]))
            self.when(test, reply=f"{row.id}_fb", html=remarks_in_html(wrong))
        self.when(Element("other"), reply=RIGHT, html=remarks_in_html(one for one in item.remarks() if one.right))

    def order(self, item: OrderItem) -> None:
        places = [(f"place{number}", str(number)) for number in range(1, len(item.rows) + 1)]
        self._rows([(row.id, row_text(row), f"place{row.place}") for row in item.rows], places)
        for row in item.rows:
            if row.reply:
                test = _test("not", _is(f"response_{row.id}", f"place{row.place}"))
                self.when(test, reply=f"{row.id}_fb", html=in_html(said(row.reply)))
        self.when(Element("other"), reply=RIGHT, html=in_html(said(item.replies["right"])))

    def _rows(self, rows: list[tuple[str, str, str]], choices: list[tuple[str, str]]) -> None:
        """Rows, each with the choice that is right, and what there is to choose from."""
        for name, text, _ in rows:
            listed = add(self.presentation, "response_lid", ident=f"response_{name}")
            _material(listed, in_html(text))
            shown = add(listed, "render_choice")
            for choice, words in choices:
                _label(shown, choice, words)
        share = f"{100 / len(rows):.2f}"
        for name, _, right in rows:
            self.when(_is(f"response_{name}", right), share, action="Add")

    def open(self, item: Item) -> None:
        """A field for own words; the key and the model are shown once it is handed in."""
        field = add(self.presentation, "response_str", ident="response1", rcardinality="Single")
        add(add(field, "render_fib"), "response_label", ident="answer1", rshuffle="No")
        right = [Remark(pgettext("what a right answer is", "Right"), line) for line in item.right_answer()]
        self.when(Element("other"), reply=ALWAYS, html=remarks_in_html([*right, *item.remarks()]))


def metadata_field(parent: Element, label: str, entry: str) -> None:
    """A field of metadata as QTI 1.2 has it."""
    field = add(parent, "qtimetadatafield")
    add(field, "fieldlabel", label)
    add(field, "fieldentry", entry)


def _asked(item: Item, alongside: Alongside) -> str:
    blocks = [f"<p>{in_html(item.stem)}</p>"]
    if item.quote:
        blocks.append(f"<blockquote>{in_html(item.quote)}</blockquote>")
    blocks.append(html_of(beside(alongside, lambda picture: f"%24IMS-CC-FILEBASE%24/{image(picture)}")))
    blocks += [f"<p>{in_html(text)}</p>" for text in below(item, _KINDS)]
    return "".join(blocks)


def _material(parent: Element, html: str) -> None:
    add(add(parent, "material"), "mattext", html, texttype="text/html")


def _label(parent: Element, name: str, text: str) -> None:
    _material(add(parent, "response_label", ident=name), in_html(text))


def _is(response: str, value: str) -> Element:
    return _compared("varequal", value, response)


def _compared(tag: str, value: str, response: str = "response1") -> Element:
    test = Element(tag, {"respident": response})
    test.text = value
    return test


def _test(tag: str, *tests: Element) -> Element:
    test = Element(tag)
    test.extend(tests)
    return test


_KINDS: dict[str, Callable[[_CanvasWriter, Any], None]] = {
    "predict": _CanvasWriter.choice,
    "single": _CanvasWriter.choice,
    "multiple": _CanvasWriter.choice,
    "number": _CanvasWriter.number,
    "match": _CanvasWriter.match,
    "order": _CanvasWriter.order,
}

TYPES = {
    "predict": "multiple_choice_question",
    "single": "multiple_choice_question",
    "multiple": "multiple_answers_question",
    "number": "numerical_question",
    "match": "matching_question",
    "order": "matching_question",
}
"""The kinds that Canvas has a form for, by what it calls them. The others become essays."""

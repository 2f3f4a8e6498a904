"""One question as an assessment item of IMS QTI 2.1.

"IMS Question and Test Interoperability Assessment Test, Section and Item Information Model", version 2.1
final, IMS Global 2012: an item declares its responses with their key, shows an interaction, and works out
SCORE and FEEDBACK from what was answered. Every reply is a ``modalFeedback`` that is shown when its name
is in FEEDBACK.

Where the specification leaves a choice, this is what Canvas (``gems/plugins/qti_exporter`` of canvas-lms) reads: all
of the question in one ``div``, for each choice a condition that names it and its reply, and the names ``correct`` and
``incorrect`` for replies to an answer as a whole.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any
from xml.etree.ElementTree import Element

from coursekit.export.alongside import NOTHING, Alongside, ChartPicture
from coursekit.export.markup import add, digits, one_line, xml_file
from coursekit.export.shown_markup import beside
from coursekit.formatting import unit_parts
from coursekit.quiz.choosing import ChoosingItem
from coursekit.quiz.items import Item, Reply
from coursekit.quiz.kinds.essay import EssayItem
from coursekit.quiz.kinds.match import MatchItem
from coursekit.quiz.kinds.multiple import MultipleItem
from coursekit.quiz.kinds.number import NumberItem
from coursekit.quiz.kinds.order import OrderItem
from coursekit.quiz.remarks import said
from coursekit.quiz.words import row_text

NAMESPACE = "http://www.imsglobal.org/xsd/imsqti_v2p1"
MOST_LETTERS = 32
"""Of an identifier: a player need not take a longer one."""

SCHEMA = "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1p1.xsd"


def root_of(tag: str, identifier: str, title: str) -> Element:
    """The root of an item or a test."""
    return Element(
        tag,
        {
            "xmlns": NAMESPACE,
            "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
            "xsi:schemaLocation": f"{NAMESPACE} {SCHEMA}",
            "identifier": identifier,
            "title": title,
        },
    )


def reference(item: Item) -> str:
    """The identifier of an item: it begins with a letter, as an id need not."""
    return short_identifier(f"item-{item.id}")


def short_identifier(name: str) -> str:
    """``name``, or its beginning and some letters that tell it apart, where it is longer than an identifier may be."""
    if len(name) <= MOST_LETTERS:
        return name
    return f"{name[: MOST_LETTERS - 9]}-{hashlib.sha256(name.encode()).hexdigest()[:8]}"


def item_xml(item: Item, alongside: Alongside = NOTHING) -> bytes:
    """The file of one item, with what stands beside it. Pictures are in ``media/`` of the package."""
    return xml_file(_Writer(item, alongside).root)


def media(picture: ChartPicture) -> str:
    """The place of a picture in the package."""
    return f"media/{picture.name}.png"


class _Writer:
    """Puts an item together. The order in which its parts must stand is fixed by the specification, and
    what is said about an answer is only known once the interaction is written: so the parts are made
    first and joined at the end."""

    def __init__(self, item: Item, alongside: Alongside) -> None:
        self.item = item
        self.responses: list[Element] = []
        self.body, self.processing = Element("itemBody"), Element("responseProcessing")
        self.feedback: list[Element] = []
        asked = add(self.body, "div")
        add(asked, "p", item.stem)
        if item.quote:
            add(add(asked, "blockquote"), "p", item.quote)
        asked.extend(beside(alongside, lambda picture: f"../{media(picture)}"))
        _KINDS.get(item.kind, _Writer.own_words)(self, item)
        marked = item.is_marked and item.kind in OWN
        self.root = root_of("assessmentItem", reference(item), one_line(item.stem))
        self.root.set("adaptive", "false")
        self.root.set("timeDependent", "false")
        self.root.extend(self.responses)
        _outcome(self.root, "SCORE", "single", "float", "0")
        _outcome(self.root, "MAXSCORE", "single", "float", "1" if marked else "0")
        _outcome(self.root, "FEEDBACK", "multiple", "identifier")
        self.root.extend([self.body, self.processing, *self.feedback])

    # What every kind needs

    def response(self, cardinality: str, base: str, right: Iterable[str], name: str = "RESPONSE") -> Element:
        """Declares a response and its key."""
        declared = Element("responseDeclaration", {"identifier": name, "cardinality": cardinality, "baseType": base})
        if values := list(right):
            key = add(declared, "correctResponse")
            for value in values:
                add(key, "value", value)
        self.responses.append(declared)
        return declared

    def reply(self, name: str, reply: Reply) -> str:
        """Keeps a reply to be shown by that name."""
        return self.tell(name, [said(reply)])

    def tell(self, name: str, texts: Iterable[str]) -> str:
        """Keeps texts to be shown together by that name."""
        shown = Element("modalFeedback", {"outcomeIdentifier": "FEEDBACK", "identifier": name, "showHide": "show"})
        for text in texts:
            add(shown, "p", text)
        self.feedback.append(shown)
        return name

    def when(self, *cases: tuple[Element | None, str, Iterable[str]]) -> None:
        """The first case whose condition holds sets the score (none: as it is) and adds its replies."""
        condition = add(self.processing, "responseCondition")
        for place, (test, score, names) in enumerate(cases):
            kind = "responseElse" if test is None else "responseElseIf" if place else "responseIf"
            branch = add(condition, kind)
            if test is not None:
                branch.append(test)
            if score:
                add(add(branch, "setOutcomeValue", identifier="SCORE"), "baseValue", score, baseType="float")
            for name in names:
                said_so_far = add(add(branch, "setOutcomeValue", identifier="FEEDBACK"), "multiple")
                add(said_so_far, "variable", identifier="FEEDBACK")
                add(said_so_far, "baseValue", name, baseType="identifier")

    # The kinds

    def choice(self, item: ChoosingItem) -> None:
        several = isinstance(item, MultipleItem)
        right = [_name(choice.id) for choice in item.choices if choice.correct]
        declared = self.response("multiple" if several else "single", "identifier", right)
        shown = add(
            self.body, "choiceInteraction", responseIdentifier="RESPONSE", shuffle="false", maxChoices=int(not several)
        )
        for choice in item.choices:
            add(shown, "simpleChoice", choice.text, identifier=_name(choice.id))
            if choice.reply:
                self.reply(_name(choice.id), choice.reply)
        names = {_name(choice.id): [_name(choice.id)] if choice.reply else [] for choice in item.choices}
        if several:
            # As the kit grades: part of what is right earns its share, anything wrong takes all away.
            points = {_name(choice.id): 1 / len(right) if choice.correct else -1 for choice in item.choices}
            self.mapped(declared, points)
            for name, told in names.items():
                self.when((_expression("member", _value(name, "identifier"), _variable("RESPONSE")), "", told))
            return
        score = {True: "1", False: "0"} if right else {False: ""}
        self.when(
            *(
                (_expression("match", _variable("RESPONSE"), _value(name, "identifier")), score[name in right], told)
                for name, told in names.items()
            )
        )

    def mapped(self, declared: Element, points: dict[str, float]) -> None:
        """The score is the sum of what was chosen, from 0 to 1."""
        mapping = add(declared, "mapping", lowerBound=0, upperBound=1, defaultValue=0)
        for name, value in points.items():
            add(mapping, "mapEntry", mapKey=name, mappedValue=value)
        score = add(self.processing, "setOutcomeValue", identifier="SCORE")
        add(score, "mapResponse", identifier="RESPONSE")

    def number(self, item: NumberItem) -> None:
        self.response("single", "float", [digits(item.answer)])
        sign, unit = unit_parts(item.unit)
        field = add(self.body, "p", sign)
        entry = add(field, "textEntryInteraction", responseIdentifier="RESPONSE", expectedLength=12)
        entry.tail = f" {unit.strip()}".rstrip() or None
        right = self.reply("correct", item.replies["right"])
        near = [
            (_within(miss.value, 0), "0", [self.reply(f"near-{place}", miss.reply)])
            for place, miss in enumerate(item.near, start=1)
        ]
        wrong = self.reply("incorrect", item.replies["wrong"])
        self.when(
            (_nothing(), "0", ()),
            (_within(item.answer, item.tolerance), "1", [right]),
            *near,
            (None, "0", [wrong]),
        )

    def match(self, item: MatchItem) -> None:
        rows, choices = item.rows, item.choices
        right = [f"{_name(row.id)} {_name(row.answer)}" for row in rows]
        declared = self.response("multiple", "directedPair", right)
        self.mapped(declared, dict.fromkeys(right, 1 / len(rows)))
        shown = add(
            self.body, "matchInteraction", responseIdentifier="RESPONSE", shuffle="false", maxAssociations=len(rows)
        )
        sides = ([(row.id, row_text(row), 1) for row in rows], [(one.id, one.text, len(rows)) for one in choices])
        for side in sides:
            group = add(shown, "simpleMatchSet")
            for name, text, most in side:
                add(group, "simpleAssociableChoice", text, identifier=_name(name), matchMax=most)
        for place, row in enumerate(rows, start=1):
            for name, reply in row.replies.items():
                pair = _value(f"{_name(row.id)} {_name(name)}", "directedPair")
                told = self.reply(short_identifier(f"row-{place}-{name}"), reply)
                self.when((_expression("member", pair, _variable("RESPONSE")), "", [told]))

    def order(self, item: OrderItem) -> None:
        rows = item.in_order
        self.response("ordered", "identifier", [_name(row.id) for row in rows])
        shown = add(self.body, "orderInteraction", responseIdentifier="RESPONSE", shuffle="false")
        for row in item.rows:
            add(shown, "simpleChoice", row_text(row), identifier=_name(row.id))
        for row in rows:
            if row.reply:
                self.reply(_name(row.id), row.reply)
        self.reply("correct", item.replies["right"])
        self.when((_nothing(), "0", ()), (None, "", [_name(row.id) for row in rows if row.reply]))
        for row in rows:  # each step in its place earns its share
            stands = _expression("index", _variable("RESPONSE"))
            stands.set("n", str(row.place))
            branch = add(add(self.processing, "responseCondition"), "responseIf")
            branch.append(_expression("match", stands, _value(_name(row.id), "identifier")))
            score = add(branch, "setOutcomeValue", identifier="SCORE")
            score.append(_expression("sum", _variable("SCORE"), _value(repr(1 / len(rows)), "float")))
        self.when((_expression("match", _variable("RESPONSE"), _correct()), "1", ["correct"]))

    def own_words(self, item: Item) -> None:
        """A field; what there is to say is shown once something is written."""
        for line in item.prompts():
            add(add(self.body, "div"), "p", line)
        self.fields(item, {"RESPONSE": ""})

    def essay(self, item: EssayItem) -> None:
        """A field for each part."""
        self.fields(item, {short_identifier(f"RESPONSE-{part.id}"): part.line for part in item.sections})

    def fields(self, item: Item, fields: dict[str, str]) -> None:
        """Fields by name, each with its prompt."""
        for name, prompt in fields.items():
            self.response("single", "string", (), name)
            field = add(self.body, "extendedTextInteraction", responseIdentifier=name, expectedLines=6)
            if prompt:
                add(field, "prompt", prompt)
        told = [remark.said for remark in item.remarks()]
        names = [next(iter(item.replies), "told")] if told else []
        for name in names:
            self.tell(name, [*told[:1], *item.right_answer(), *told[1:]])
        written = [_expression("not", _expression("isNull", _variable(name))) for name in fields]
        self.when((_expression("or", *written), "", names))


_KINDS: dict[str, Callable[[_Writer, Any], None]] = {
    "predict": _Writer.choice,
    "single": _Writer.choice,
    "multiple": _Writer.choice,
    "number": _Writer.number,
    "match": _Writer.match,
    "order": _Writer.order,
    "essay": _Writer.essay,
}
"""The kinds that QTI has a form for, and the essay, which has a field for each part."""

OWN = [kind for kind in _KINDS if kind != "essay"]
"""The kinds that QTI scores as the kit does."""


def _name(identifier: str) -> str:
    """An identifier of QTI begins with a letter, ours may begin with a digit."""
    return short_identifier(f"c-{identifier}")


def _outcome(parent: Element, name: str, cardinality: str, base: str, default: str = "") -> None:
    declared = add(parent, "outcomeDeclaration", identifier=name, cardinality=cardinality, baseType=base)
    if default:
        add(add(declared, "defaultValue"), "value", default)


def _expression(tag: str, *parts: Element) -> Element:
    expression = Element(tag)
    expression.extend(parts)
    return expression


def _variable(name: str) -> Element:
    return Element("variable", {"identifier": name})


def _correct() -> Element:
    return Element("correct", {"identifier": "RESPONSE"})


def _nothing() -> Element:
    return _expression("isNull", _variable("RESPONSE"))


def _within(number: float, tolerance: float) -> Element:
    """Whether the number given is that one, or as near to it. Some players overlook the tolerance of ``equal``."""
    if not tolerance:
        test = _expression("equal", _variable("RESPONSE"), _value(digits(number), "float"))
        test.set("toleranceMode", "exact")
        return test
    least, most = (digits(float(Decimal(repr(number)) + sign * Decimal(repr(tolerance)))) for sign in (-1, 1))
    return _expression(
        "and",
        _expression("gte", _variable("RESPONSE"), _value(least, "float")),
        _expression("lte", _variable("RESPONSE"), _value(most, "float")),
    )


def _value(text: str, base: str) -> Element:
    value = Element("baseValue", {"baseType": base})
    value.text = text
    return value

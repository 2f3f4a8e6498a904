"""A package of IMS QTI 2.1: a zip of one file for each question, a test for each lesson, and a manifest
that lists them ("IMS QTI Integration Guide", version 2.1 final, IMS Global 2012)."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from coursekit.export import Export
from coursekit.export.alongside import ChartPicture
from coursekit.export.exported_items import LessonQuestions, Questions, summary
from coursekit.export.forms import Forms
from coursekit.export.markup import add, xml_file
from coursekit.export.qti_item import OWN, item_xml, media, reference, root_of, short_identifier
from coursekit.export.zipped import zipped
from coursekit.kit.records import Article
from coursekit.quiz.items import Item

_BY_HAND = "not scored; the model is shown once something is written"

LOSSES = {
    "predict": "exported without a key, and worth no points; Canvas takes none without a key",
    "order": "Canvas takes no orderings from QTI 2.1",
    "text": _BY_HAND,
    "essay": f"words are not counted; {_BY_HAND}; Canvas takes one field, not several",
    "map": "exported as a field for text, not compared with the key, which is shown once something is written",
    "forecast": "exported as a field for text, and not scored",
    "tally": "left out: no interaction of QTI adds up as one ticks",
    "grid": "left out: no interaction of QTI is a table to fill in",
}

FORMS = Forms(
    "QTI",
    own=OWN,
    losses=LOSSES,
    open="exported as a field for text, and not scored",
    left_out="no interaction of QTI is of this kind",
)
_ITEM, _TEST = "imsqti_item_xmlv2p1", "imsqti_test_xmlv2p1"
_PACKAGING = "http://www.imsglobal.org/xsd/imscp_v1p1"
_PACKAGING_SCHEMA = "http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd"


def qti(article: Article, questions: Questions) -> Export:
    """The questions as a QTI package, a test for each lesson."""
    held = {lesson.number: list(filter(FORMS.hold, lesson.items)) for lesson in questions.lessons}
    left_out = len(questions.items) - sum(map(len, held.values()))
    items = [item for items in held.values() for item in items]
    files = {f"items/{item.id}.xml": item_xml(item, questions.beside(item)) for item in items}
    pictures = {item.id: questions.beside(item).pictures for item in items}
    files |= {media(picture): picture.content for found in pictures.values() for picture in found}
    tests = {f"tests/{lesson.number}.xml": lesson for lesson in questions.lessons if held[lesson.number]}
    files |= {name: xml_file(_test(lesson, held[lesson.number])) for name, lesson in tests.items()}
    manifest = _manifest(article, {name: held[lesson.number] for name, lesson in tests.items()}, pictures)
    losses = [*questions.losses, *FORMS.lost(questions.items)]
    content = zipped({"imsmanifest.xml": xml_file(manifest), **files})
    return Export(content, summary(questions, left_out, "a QTI 2.1 package"), losses)


def _test(lesson: LessonQuestions, items: list[Item]) -> Element:
    """A test whose score is the sum of its items' scores."""
    root = root_of("assessmentTest", short_identifier(f"test-{lesson.number}"), lesson.heading)
    for name in ("SCORE", "MAXSCORE"):
        declared = add(root, "outcomeDeclaration", identifier=name, cardinality="single", baseType="float")
        add(add(declared, "defaultValue"), "value", "0")
    part = add(root, "testPart", identifier="part", navigationMode="nonlinear", submissionMode="individual")
    add(part, "itemSessionControl", maxAttempts=0, showFeedback="true")
    section = add(part, "assessmentSection", identifier="section", title=lesson.heading, visible="true")
    for item in items:
        add(
            section,
            "assessmentItemRef",
            identifier=reference(item),
            href=f"../items/{item.id}.xml",
            category=f"objective-{item.objective}",
        )
    processing = add(root, "outcomeProcessing")
    for name in ("SCORE", "MAXSCORE"):
        total = add(add(processing, "setOutcomeValue", identifier=name), "sum")
        add(total, "testVariables", variableIdentifier=name)
    return root


def _manifest(article: Article, tests: dict[str, list[Item]], pictures: dict[str, list[ChartPicture]]) -> Element:
    root = Element(
        "manifest",
        {
            "xmlns": _PACKAGING,
            "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
            "xsi:schemaLocation": f"{_PACKAGING} {_PACKAGING_SCHEMA}",
            "identifier": f"manifest-{article.id}",
        },
    )
    metadata = add(root, "metadata")
    add(metadata, "schema", "QTIv2.1 Package")
    add(metadata, "schemaversion", "1.0.0")
    add(root, "organizations")
    resources = add(root, "resources")
    for href, items in tests.items():
        resource = _resource(resources, _short_path(href), _TEST, href)
        for item in items:
            add(resource, "dependency", identifierref=reference(item))
    for item in (item for items in tests.values() for item in items):
        resource = _resource(resources, reference(item), _ITEM, f"items/{item.id}.xml")
        for picture in pictures[item.id]:
            add(resource, "file", href=media(picture))
    return root


def _resource(parent: Element, identifier: str, kind: str, href: str) -> Element:
    resource = add(parent, "resource", identifier=identifier, type=kind, href=href)
    add(resource, "file", href=href)
    return resource


def _short_path(href: str) -> str:
    return short_identifier(href.removesuffix(".xml").replace("/", "-"))

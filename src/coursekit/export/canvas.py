"""A package for Canvas: QTI 1.2 in the dialect that Canvas writes itself, a quiz for each lesson."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from coursekit.export import Export
from coursekit.export.alongside import ChartPicture
from coursekit.export.canvas_item import TYPES, WORTH_NOTHING, canvas_item, image, metadata_field
from coursekit.export.exported_items import LessonQuestions, Questions, summary
from coursekit.export.forms import Forms
from coursekit.export.markup import add, xml_file
from coursekit.export.qti_item import short_identifier
from coursekit.export.zipped import zipped
from coursekit.kit.records import Article
from coursekit.quiz.items import Item

_BY_HAND = "marked by hand; the model and what to check are shown after the answer"

LOSSES = {
    "predict": "worth no points; Canvas shows every option as right",
    "multiple": "Canvas takes off a share for each wrong tick, where the course gives nothing for the answer",
    "number": "Canvas has no reply to a single wrong number: all of them are shown to any wrong answer",
    "match": "a row that is wrong shows its replies to all wrong choices",
    "order": "Canvas has none: exported as steps to match to places",
    "text": _BY_HAND,
    "essay": f"one field for all parts, and words are not counted; {_BY_HAND}",
    "map": "exported as an essay, not compared with the key, which is shown after the answer",
    "forecast": "exported as an essay worth no points, and not scored",
    "tally": "left out: Canvas cannot add up",
    "grid": "left out: Canvas has no table to fill in",
}

FORMS = Forms(
    "Canvas",
    own=TYPES,
    losses=LOSSES,
    open="exported as an essay, marked by hand; what the kit says to an answer is shown after it",
    left_out="Canvas has no question of this kind",
)
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_QTI = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"
_PACKAGING = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"
_CANVAS = "http://canvas.instructure.com/xsd/cccv1p0"


def canvas(article: Article, questions: Questions) -> Export:
    """The questions as a package for Canvas."""
    held = {lesson.number: list(filter(FORMS.hold, lesson.items)) for lesson in questions.lessons}
    lessons = {
        short_identifier(f"{article.id}-{lesson.number}"): lesson for lesson in questions.lessons if held[lesson.number]
    }
    files: dict[str, bytes] = {}
    pictures: dict[str, ChartPicture] = {}
    for name, lesson in lessons.items():
        items = held[lesson.number]
        files[f"{name}/{name}.xml"] = xml_file(_assessment(name, lesson, items, questions))
        files[f"{name}/assessment_meta.xml"] = xml_file(_meta(name, lesson, items))
        pictures |= {image(picture): picture for item in items for picture in questions.beside(item).pictures}
    files |= {place: picture.content for place, picture in pictures.items()}
    left_out = len(questions.items) - sum(map(len, held.values()))
    losses = [*questions.losses, *FORMS.lost(questions.items)]
    content = zipped({"imsmanifest.xml": xml_file(_manifest(article, list(lessons), list(pictures))), **files})
    return Export(content, summary(questions, left_out, "a package for Canvas (QTI 1.2)"), losses)


def _assessment(name: str, lesson: LessonQuestions, items: list[Item], questions: Questions) -> Element:
    root = Element("questestinterop", {"xmlns": _QTI, "xmlns:xsi": _XSI})
    root.set("xsi:schemaLocation", f"{_QTI} http://www.imsglobal.org/xsd/ims_qtiasiv1p2p1.xsd")
    assessment = add(root, "assessment", ident=name, title=lesson.heading)
    metadata_field(add(assessment, "qtimetadata"), "cc_maxattempts", "unlimited")
    section = add(assessment, "section", ident="root_section")
    for item in items:
        canvas_item(section, item, short_identifier(f"item-{item.id}"), questions.beside(item))
    return root


def _meta(name: str, lesson: LessonQuestions, items: list[Item]) -> Element:
    """What Canvas keeps of a quiz beside its questions: it is for practice, and may be tried again."""
    root = Element("quiz", {"xmlns": _CANVAS, "xmlns:xsi": _XSI, "identifier": name})
    root.set("xsi:schemaLocation", f"{_CANVAS} https://canvas.instructure.com/xsd/cccv1p0.xsd")
    points = sum(item.kind not in WORTH_NOTHING for item in items)
    for tag, value in (
        ("title", lesson.heading),
        ("shuffle_answers", "false"),
        ("scoring_policy", "keep_highest"),
        ("quiz_type", "practice_quiz"),
        ("points_possible", f"{points}.0"),
        ("show_correct_answers", "true"),
        ("allowed_attempts", "-1"),
        ("available", "false"),
    ):
        add(root, tag, value)
    return root


def _manifest(article: Article, names: list[str], images: list[str]) -> Element:
    root = Element("manifest", {"xmlns": _PACKAGING, "xmlns:xsi": _XSI})
    root.set("identifier", short_identifier(f"manifest-{article.id}"))
    root.set("xsi:schemaLocation", f"{_PACKAGING} http://www.imsglobal.org/xsd/imscp_v1p1.xsd")
    metadata = add(root, "metadata")
    add(metadata, "schema", "IMS Content")
    add(metadata, "schemaversion", "1.1.3")
    add(root, "organizations")
    resources = add(root, "resources")
    for name in names:
        quiz = add(resources, "resource", identifier=name, type="imsqti_xmlv1p2")
        add(quiz, "file", href=f"{name}/{name}.xml")
        meta = short_identifier(f"meta-{name}")
        add(quiz, "dependency", identifierref=meta)
        kind, place = "associatedcontent/imscc_xmlv1p1/learning-application-resource", f"{name}/assessment_meta.xml"
        add(add(resources, "resource", identifier=meta, type=kind, href=place), "file", href=place)
    for number, place in enumerate(images, start=1):
        add(add(resources, "resource", identifier=f"image-{number}", type="webcontent", href=place), "file", href=place)
    return root

"""A reader of Canvas's QTI 1.2 that shares nothing with the writer. It takes from a package what Instructure's
QTIMigrationTool and the importer of canvas-lms take from it, and refuses what they would stumble over."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET
from xml.etree.ElementTree import Element

from tests.export.gift_reader import ShownBlocks

QTI = "{http://www.imsglobal.org/xsd/ims_qtiasiv1p2}"
PACKAGE = "{http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1}"
ON_THE_WHOLE = re.compile(r"general_|_all|wrong|incorrect|correct|(_IC$)|(_C$)", re.IGNORECASE)
"""Names that Canvas never takes for the reply to one answer."""


@dataclass
class CanvasQuestion:
    kind: str
    points: float
    stem: list[str]
    pictures: list[dict[str, str | None]]
    choices: dict[str, str]
    right: list[str] = field(default_factory=list)
    """The choices that are right, or the least and the most of a number that is."""
    replies: dict[str, str] = field(default_factory=dict)
    """To each choice, and to each row that is wrong."""
    rows: dict[str, str] = field(default_factory=dict)
    key: dict[str, str] = field(default_factory=dict)
    correct: list[str] = field(default_factory=list)
    incorrect: list[str] = field(default_factory=list)
    neutral: list[str] = field(default_factory=list)


def read_canvas(content: bytes) -> tuple[dict[str, list[CanvasQuestion]], dict[str, bytes]]:
    """The questions of each quiz by its title, and the pictures."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    manifest = ET.fromstring(files.pop("imsmanifest.xml"))
    resources = {one.get("identifier", ""): one for one in manifest.iter(f"{PACKAGE}resource")}
    hrefs = [file.get("href", "") for one in resources.values() for file in one.iter(f"{PACKAGE}file")]
    assert sorted(hrefs) == sorted(files)
    found: dict[str, list[CanvasQuestion]] = {}
    for one in resources.values():
        if one.get("type") == "imsqti_xmlv1p2":
            (file,) = one.iter(f"{PACKAGE}file")
            assert all(needed.get("identifierref") in resources for needed in one.iter(f"{PACKAGE}dependency"))
            root = ET.fromstring(files[file.get("href", "")])
            (quiz,) = root.iter(f"{QTI}assessment")
            names = [item.get("ident", "") for item in root.iter(f"{QTI}item")]
            assert len({*names}) == len(names)
            assert all(len(name) <= 32 for name in names)
            found[quiz.get("title", "")] = [_question(item) for item in root.iter(f"{QTI}item")]
    return found, {name: text for name, text in files.items() if name.startswith("images/")}


def _material(parent: Element) -> ShownBlocks:
    (text,) = parent.findall(f"{QTI}material/{QTI}mattext")
    assert text.get("texttype") == "text/html"
    return ShownBlocks(text.text or "", "img")


def _blocks(parent: Element) -> list[str]:
    return [block for block in _material(parent).blocks if block.strip()]


def _question(item: Element) -> CanvasQuestion:
    meta = {
        one.findtext(f"{QTI}fieldlabel"): one.findtext(f"{QTI}fieldentry")
        for one in item.iter(f"{QTI}qtimetadatafield")
    }
    (shown,) = item.findall(f"{QTI}presentation")
    lists = shown.findall(f"{QTI}response_lid")
    is_matching = meta["question_type"] == "matching_question"
    made = CanvasQuestion(
        kind=str(meta["question_type"]),
        points=float(meta["points_possible"] or "nan"),
        stem=_blocks(shown),
        pictures=_material(shown).pictures,
        choices={
            one.get("ident", ""): "\n".join(_blocks(one))
            for one in (lists[0].iter(f"{QTI}response_label") if lists else ())
        },
        rows={one.get("ident", ""): "\n".join(_blocks(one)) for one in lists} if is_matching else {},
    )
    if is_matching:
        numbers = [re.search(r"\d+", name) for name in made.choices]
        assert len({number[0] for number in numbers if number}) == len(numbers), "Canvas would mix choices up"
    told = {one.get("ident", ""): _blocks(one[0]) for one in item.iter(f"{QTI}itemfeedback")}
    for condition in item.iter(f"{QTI}respcondition"):
        _condition(made, condition, told)
    assert not told, f"replies that nobody gets: {list(told)}"
    return made


def _condition(made: CanvasQuestion, condition: Element, told: dict[str, list[str]]) -> None:
    (test,) = condition.findall(f"{QTI}conditionvar")[0]
    equal = {one.get("respident", ""): one.text or "" for one in test.iter(f"{QTI}varequal")}
    score = condition.findtext(f"{QTI}setvar")
    shown = condition.find(f"{QTI}displayfeedback")
    name = shown.get("linkrefid", "") if shown is not None else ""
    if score:
        if made.kind == "numerical_question":
            made.right += [one.text or "" for one in test.iter() if one.tag in (f"{QTI}vargte", f"{QTI}varlte")]
        elif made.kind == "matching_question":
            made.key |= equal
        elif made.kind == "multiple_answers_question":
            made.right += [one.text or "" for one in test.findall(f"{QTI}varequal")]
        else:
            made.right += equal.values()
    if not name:
        return
    if name == "correct_fb":
        made.correct = told.pop(name)
    elif name == "general_incorrect_fb":
        made.incorrect = told.pop(name)
    elif name == "general_fb":
        made.neutral = told.pop(name)
    else:
        assert not ON_THE_WHOLE.search(name)
        to = next(iter(equal)) if made.kind == "matching_question" else next(iter(equal.values()))
        made.replies[to] = "\n".join(told.pop(name))

"""A reader of Moodle XML that shares nothing with the writer: what ``question/format/xml/format.php`` takes from a file."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET
from xml.etree.ElementTree import Element

from tests.export.gift_reader import Answer, ShownBlocks

TYPES = ("multichoice", "numerical", "matching", "essay")


@dataclass
class MoodleQuestion:
    name: str
    category: str
    kind: str
    mark: float
    id_number: str
    tags: list[str]
    stem: list[str]
    pictures: list[dict[str, str | None]]
    files: dict[str, bytes]
    single: bool
    general: list[str]
    combined: dict[str, list[str]]
    answers: list[Answer] = field(default_factory=list)
    tolerances: list[float] = field(default_factory=list)
    pairs: list[tuple[str, str]] = field(default_factory=list)
    for_graders: list[str] = field(default_factory=list)
    template: list[str] = field(default_factory=list)


def read_moodle(content: bytes) -> list[MoodleQuestion]:
    """The questions of a file. Raises AssertionError for anything that Moodle would not read, or read otherwise."""
    root = ET.fromstring(content)
    assert root.tag == "quiz"
    category, found = "", list[MoodleQuestion]()
    for one in root:
        assert one.tag == "question"
        if one.get("type") == "category":
            category = _plain(one, "category")
        else:
            found.append(_question(one, category))
    return found


def _plain(one: Element, path: str) -> str:
    return (one.findtext(f"{path}/text") or "").strip()


def _shown(one: Element | None) -> ShownBlocks:
    assert one is not None
    assert one.get("format") == "html"
    return ShownBlocks(one.findtext("text") or "", "img")


def _blocks(one: Element | None) -> list[str]:
    return [block for block in _shown(one).blocks if block.strip()]


def _words(one: Element | None) -> str:
    return "\n".join(_blocks(one))


def _question(one: Element, category: str) -> MoodleQuestion:
    kind = one.get("type", "")
    assert kind in TYPES
    stem = one.find("questiontext")
    assert stem is not None
    answers = [
        Answer(share == 1, share, _words(answer) if kind == "multichoice" else (answer.findtext("text") or ""),
               _words(answer.find("feedback")))
        for answer in one.findall("answer")
        for share in [float(answer.get("fraction", "")) / 100]
    ]  # fmt: skip
    if kind == "multichoice" and one.findtext("single") == "true":
        assert max(answer.weight for answer in answers) == 1, "Moodle breaks off the import"
    return MoodleQuestion(
        name=_plain(one, "name"),
        category=category,
        kind=kind,
        mark=float(one.findtext("defaultgrade") or "nan"),
        id_number=one.findtext("idnumber") or "",
        tags=[tag.findtext("text") or "" for tag in one.findall("tags/tag")],
        stem=_blocks(stem),
        pictures=_shown(stem).pictures,
        files={file.get("name", ""): base64.b64decode(file.text or "", validate=True) for file in stem.findall("file")},
        single=one.findtext("single") == "true",
        general=_blocks(one.find("generalfeedback")),
        combined={
            name: _blocks(found)
            for name in ("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")
            if (found := one.find(name)) is not None
        },
        answers=answers,
        tolerances=[float(text.text or "nan") for text in one.findall("answer/tolerance")],
        pairs=[
            (_words(pair), "\n".join(ShownBlocks(_plain(pair, "answer")).blocks)) for pair in one.findall("subquestion")
        ],
        for_graders=_blocks(one.find("graderinfo")) if kind == "essay" else [],
        template=_blocks(one.find("responsetemplate")) if kind == "essay" else [],
    )

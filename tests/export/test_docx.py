"""The document of Word, read as a zip of XML: everything that is asked, the key, and pictures with their descriptions."""

from __future__ import annotations

import io
import zipfile
from xml.etree import ElementTree as ET

import pytest

from coursekit.export.formats import export
from coursekit.kit import Kit
from tests.export.conftest import Case, one_line, told

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


class Document:
    """The paragraphs of a document, each with its style, and the descriptions of its pictures."""

    def __init__(self, content: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            root = ET.fromstring(archive.read("word/document.xml"))
            self.core = archive.read("docProps/core.xml").decode()
        self.pictures = [one.get("descr", "") for one in root.iter(f"{DRAWING}docPr")]
        self.paragraphs: list[tuple[str, str]] = []
        for one in root.iter(f"{WORD}p"):
            style = one.find(f"{WORD}pPr/{WORD}pStyle")
            parts = [part.text or "" if part.tag == f"{WORD}t" else "\n" for part in one.iter()
                     if part.tag in (f"{WORD}t", f"{WORD}br", f"{WORD}cr")]  # fmt: skip
            self.paragraphs.append((style.get(f"{WORD}val", "") if style is not None else "", "".join(parts)))
        self.said = one_line(" ".join(text for _, text in self.paragraphs))

    def of(self, style: str) -> list[str]:
        return [text for name, text in self.paragraphs if name == style]


@pytest.fixture(scope="module")
def document(case: Case) -> Document:
    return Document(export(case.kit, "docx", key="feedback").content)


def test_everything_that_is_asked_is_there(case: Case, document: Document) -> None:
    for name, item in case.items.items():
        wanted = [item.stem.rpartition("In our words: ")[2], item.quote, *(choice.text for choice in item.choices)]
        wanted += [*(row.text for row in item.rows), *(part.prompt for part in item.sections)]
        assert [text for text in wanted if one_line(text) not in document.said] == [], name


def test_the_key_has_every_reply(case: Case, document: Document) -> None:
    for item in case.items.values():
        replies = [choice.reply for choice in item.choices if choice.reply] + [near.reply for near in item.near]
        replies += [*(reply for row in item.rows for reply in row.replies.values()), *item.replies.values()]
        if item.kind != "mark":
            assert [reply for reply in replies if one_line(told(reply)) not in document.said] == [], item.id


def test_without_a_key_nothing_is_given_away(tram: Kit) -> None:
    made = Document(export(tram, "docx").content)
    assert "It says what the columnist makes of it all" not in made.said
    assert "Right:" not in made.said
    assert made.of("Heading1") == ["00 All aboard", "01 Who decides?", "02 Who pays?", "03 Your verdict?"]
    answers = Document(export(tram, "docx", key="answers").content)
    assert answers.of("Heading1")[-1] == "Answers"
    assert "It says what the columnist makes of it all" not in answers.said


def test_pictures_are_described_and_nothing_tells_the_day(document: Document) -> None:
    assert document.pictures
    assert all(document.pictures)
    assert "2000-01-01T00:00:00Z" in document.core

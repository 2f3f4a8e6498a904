"""The document of Word, read as a zip of XML: everything that is asked, the key, and pictures with their descriptions."""

from __future__ import annotations

import io
import zipfile
from xml.etree import ElementTree as ET

import pytest

from coursekit.export.formats import export
from coursekit.export.word_document import column_widths
from coursekit.kit import Kit
from tests.export.conftest import Case, one_line, spoilt, told

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


class Document:
    """The paragraphs of a document, each with its style, and the descriptions of its pictures."""

    def __init__(self, content: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            root = ET.fromstring(archive.read("word/document.xml"))
            self.core = archive.read("docProps/core.xml").decode()
        self.root = root
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


def test_what_belongs_together_is_not_parted_by_the_end_of_a_page(document: Document) -> None:
    rows = list(document.root.iter(f"{WORD}tr"))
    framed = [row for row in rows if row.find(f"{WORD}trPr/{WORD}trHeight") is None]
    assert framed
    assert all(row.find(f"{WORD}trPr/{WORD}cantSplit") is not None for row in framed)
    options = [one for one in document.root.iter(f"{WORD}p") if "".join(one.itertext()).startswith("☐ a. ")]
    assert options
    assert all(one.find(f"{WORD}pPr/{WORD}keepNext") is not None for one in options)


def test_pictures_and_tables_are_no_larger_than_a_page_holds(document: Document) -> None:
    centimetre = 360_000
    for extent in document.root.iter(f"{DRAWING}extent"):
        assert int(extent.get("cx", "")) <= 17 * centimetre
        assert int(extent.get("cy", "")) <= 21.5 * centimetre
    for table in document.root.iter(f"{WORD}tbl"):
        widths = [int(column.get(f"{WORD}w", "")) for column in table.iter(f"{WORD}gridCol")]
        assert sum(widths) <= 17.1 / 2.54 * 1440


def test_a_column_has_room_for_its_longest_word_and_more_for_more_text() -> None:
    number, statement, letter = column_widths([["12", "A statement of many words " * 4, ""]] * 30, 17)
    assert number >= 0.8
    assert letter >= 1
    assert statement > 12
    short, address = column_widths([["a word", "https://example.org/" + "a" * 200]], 17)
    assert short >= 1.2
    assert short + address == pytest.approx(17, abs=0.02)


def test_there_are_lines_to_write_on_and_room_to_draw(tram: Kit) -> None:
    made = Document(export(tram, "docx").content)
    ruled = [one for one in made.root.iter(f"{WORD}p") if one.find(f"{WORD}pPr/{WORD}tabs") is not None]
    assert len(ruled) >= 5
    assert len(list(made.root.iter(f"{WORD}trHeight"))) == 1, "the one map of the tram"
    assert "Underline the words in the text" in made.said


def test_arabic_runs_from_right_to_left(tram: Kit) -> None:
    made = Document(export(spoilt(tram, lambda text: f"\u0639\u0631\u0628\u0649 {text}"), "docx").content)
    turned = [one for one in made.root.iter(f"{WORD}p") if one.find(f"{WORD}pPr/{WORD}bidi") is not None]
    assert len(turned) > 50
    plainly = Document(export(tram, "docx").content)
    assert not list(plainly.root.iter(f"{WORD}bidi"))

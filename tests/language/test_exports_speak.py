"""Exports in another language: what students and teachers read in every format, whose own syntax stays."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from html import unescape
from typing import get_args
from xml.etree.ElementTree import fromstring

import docx
import msgspec
import pytest
from msgspec import structs

from coursekit.argument.map_text import EXAMPLE
from coursekit.export import formats
from coursekit.export.anki import cards_of
from coursekit.export.formats import Format, export
from coursekit.export.sheet import Key
from coursekit.kit import Kit
from coursekit.language import Language, current, in_language, language_of, use
from tests.export.conftest import spoilt
from tests.language.kit_words import kit_words, marked, unmarked
from tests.language.pseudo import pseudo, untranslated

TAGS = re.compile(r"<[^>]*>")
ALT = re.compile(r'\balt="([^"]*)"')
HTML = ("questiontext", "generalfeedback", "answer", "feedback", "subquestion", "graderinfo", "responsetemplate")


def plain(html: str) -> str:
    """HTML as text, with what its pictures show."""
    body = re.sub(r"(?s)<(style|head)>.*?</\1>", "", html)
    return unescape("\n".join([TAGS.sub(" ", body), *ALT.findall(body)]))


def of_sheet(content: bytes) -> str:
    html = content.decode()
    (title,) = re.findall(r"<title>(.*?)</title>", html)
    return f"{title}\n{plain(html)}"


def of_docx(content: bytes) -> str:
    document = docx.Document(io.BytesIO(content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    shown = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]
    return "\n".join([document.core_properties.title, *(one.text for one in document.paragraphs), *cells, *shown])


def of_gift(content: bytes) -> str:
    lines = [line for line in content.decode().splitlines() if not line.startswith(("//", "$CATEGORY"))]
    return plain(re.sub(r"\\(.)", r"\1", re.sub(r"(?m)^::[\w-]+::|\[html\]", "", "\n".join(lines))))


def of_moodle(content: bytes) -> str:
    root = fromstring(content)
    found = [text.text or "" for tag in HTML for one in root.iter(tag) for text in one.iter("text")]
    return plain("\n".join(found))


def of_zip(content: bytes, tags: tuple[str, ...]) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        for name in package.namelist():
            if name.endswith(".xml"):
                for one in fromstring(package.read(name)).iter():
                    if one.tag.rpartition("}")[2] in tags:
                        yield " ".join(one.itertext())
                        yield from (picture.get("alt", "") for picture in one.iter() if picture.tag.endswith("img"))


def of_canvas(content: bytes) -> str:
    return plain("\n".join(of_zip(content, ("mattext",))))


def of_qti(content: bytes) -> str:
    return "\n".join(of_zip(content, ("itemBody", "modalFeedback")))


def of_argdown(content: bytes) -> str:
    without_data = re.sub(r"(?m)\{.*\}$", "", content.decode())
    return re.sub(r"#reconstructed", "", without_data).replace("\\", "")


READ: dict[Format, Callable[[bytes], str]] = {
    "sheet": of_sheet,
    "docx": of_docx,
    "gift": of_gift,
    "moodle": of_moodle,
    "canvas": of_canvas,
    "qti": of_qti,
    "argdown": of_argdown,
}


def exported(kit: Kit, name: Format, language: Language, monkeypatch: pytest.MonkeyPatch, key: Key = "") -> bytes:
    """The file, in a language that no kit can name, too."""
    monkeypatch.setattr(formats, "use", lambda code: use(language))
    with in_language(current()):
        return export(kit, name, key=key).content


def names_in(kit: Kit) -> str:
    """What ``spoilt`` leaves as it is: ids, and texts of a single word."""
    return " ".join(re.findall(r'"([^" ]+)"', json.dumps(msgspec.to_builtins(kit), ensure_ascii=False, default=str)))


@pytest.mark.parametrize("name", READ)
def test_exports_are_translated(name: Format, tram: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    kit = spoilt(tram, marked)
    text = READ[name](exported(kit, name, pseudo(), monkeypatch, "feedback"))
    assert "⟦" in text or name == "qti"
    assert unmarked(untranslated(text, f"{names_in(kit)} {EXAMPLE}")) == []


def test_every_format_is_read_here() -> None:
    assert {*READ, "anki"} == {*get_args(Format)}


def test_cards_to_learn_with_are_translated(tram: Kit) -> None:
    with in_language(pseudo()):
        for card in cards_of(tram):
            assert untranslated(f"{card.asked}\n{card.back}: {card.front}", kit_words()) == [], card.name


def test_cards_keep_their_names_in_every_language(tram: Kit) -> None:
    """A student who changes the language would else have each card twice, with nothing known of the new one."""
    english = [card.name for card in cards_of(tram)]
    with in_language("de"):
        cards = list(cards_of(tram))
    assert [card.name for card in cards] == english
    assert all(card.front and card.back for card in cards)
    quoted = next(card for card in cards if card.name == "mode quoted")
    assert (quoted.asked, quoted.back) == ("Wie kommen diese Worte zu dir?", "Zitiert")


def test_a_sheet_reads_well_in_german(tram: Kit) -> None:
    german = structs.replace(tram, article=structs.replace(tram.article, language="de"))
    with in_language(current()):
        sheet = export(german, "sheet", key="feedback").content.decode()
    assert '<html lang="de" dir="ltr">' in sheet
    assert '<h1 dir="auto">Fragen zu „The tram nobody asked for“</h1>' in sheet
    assert '<h2 dir="auto">Lösungen</h2>' in sheet
    assert "Kreuze alles an, was richtig ist." in sheet
    assert "0 % nur geraten" in plain(sheet).replace("\xa0", " ")


def test_a_document_says_in_which_language_it_is(tram: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    content = exported(tram, "docx", language_of("de"), monkeypatch)
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        assert re.search(r'<w:lang [^>]*w:val="de"', package.read("word/styles.xml").decode())


def test_names_of_questions_do_not_depend_on_the_language(tram: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a learning platform takes a later file for the same questions."""
    named = [
        re.findall(r"(?m)^::([\w-]+)::", exported(tram, "gift", language, monkeypatch).decode())
        for language in (language_of("en"), pseudo())
    ]
    assert named[0]
    assert named[0] == named[1]

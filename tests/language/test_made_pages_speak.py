"""The pages that are made of data, in another language."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from coursekit.authoring.building import generated_pages
from coursekit.authoring.building.generated_pages import FACTS, MADE_FROM, RETELLING, SEAL, anchors, is_edited, pages
from coursekit.kit import Kit, read_kit
from coursekit.language import current, gettext, in_language, language_of
from coursekit.site.pages import _without_origin
from tests.language.kit_words import words_of
from tests.language.pseudo import pseudo, untranslated

COURSE = Path("data")


@pytest.fixture(scope="module")
def course() -> Kit:
    """The course's own kit: it has all three pages."""
    return read_kit(COURSE)


def in_german(kit: Kit) -> Kit:
    return replace(kit, article=replace(kit.article, language="de"))


def test_pages_are_translated(course: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(generated_pages, "in_language", lambda code: in_language(pseudo()))
    code = {"coursekit", "data", "yaml", "ipynb", "md", "facts", "id"}  # files and anchors
    for name, text in pages(course).items():
        told = SEAL.sub("", text).replace("\\", "")
        assert {*untranslated(told, words_of(COURSE))} <= code, name


def test_pages_speak_the_language_of_their_kit_whoever_makes_them(course: Kit) -> None:
    told = pages(in_german(course))
    assert told["glossary.md"].startswith("# Glossar\n\nDie Fachbegriffe der Lektionen, in einfachen Worten.")
    assert "## Nachgeprüfte Behauptungen des Textes" in told[FACTS]
    assert "Sicherheit: hoch" in told[FACTS]
    assert "## Absatz 1" in told[RETELLING]
    assert current() is language_of("en")
    with in_language("de"):
        assert pages(course)["glossary.md"].startswith("# Glossary")


def test_links_lead_to_the_same_places_in_every_language(course: Kit) -> None:
    german = in_german(course)
    assert anchors(german) == anchors(course)
    for name, text in pages(german).items():
        assert not is_edited(text)
        assert all(f'id="{anchor}"' in text for anchor in anchors(course)[name])


def test_students_are_not_told_where_authors_edit(tram: Kit) -> None:
    for language in ("en", "de", pseudo()):
        with in_language(language):
            made = _without_origin(f"Read on. {gettext(MADE_FROM, files='data/glossary.yaml')} Then more.\n\nNext.")
        assert made == "Read on. Then more.\n\nNext."

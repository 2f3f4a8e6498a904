"""What a student gets back, in another language: no word of the interface stays English."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest
from msgspec.structs import replace

from coursekit.feedback import give_back as feedback
from coursekit.kit import Kit
from coursekit.language import Language, in_language, language_of, use
from tests.language.kit_words import kit_words
from tests.language.pseudo import pseudo, untranslated
from tests.report.classes import write_class
from tests.report.conftest import Classroom


def pages(classroom: Classroom, language: Language, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The text of each page, by the name of its file."""
    out = classroom.folder.parent / f"feedback-{language.code}"
    monkeypatch.setattr(feedback, "use", lambda _: use(language))
    with in_language(language):
        notes = classroom.folder.parent / "notes.csv"
        wishes = feedback.FeedbackWishes(notes=notes if notes.exists() else None)
        feedback.give_back(classroom.kit, classroom.folder, out, wishes)
    return {path.name: text_of(path.read_text(encoding="utf-8")) for path in out.glob("*.html")}


def text_of(page: str) -> str:
    """What is read on a page."""
    return " ".join(unescape(re.sub(r"<style.*?</style>|<[^>]+>", " ", page, flags=re.DOTALL)).split())


@pytest.fixture
def classroom(tmp_path: Path, tram: Kit) -> Classroom:
    classroom = Classroom(tmp_path / "hand-ins", tram)
    write_class(classroom.folder, tram, 12)
    wrong = dict.fromkeys((row.id for row in classroom.item("tram-match").rows), "fact")
    earlier, sure = classroom.entry("pays-sum", "4", of="0ld"), classroom.entry("tram-match", wrong, sure=80.0)
    classroom.hand_in("zoe.json", classroom.work("zoe", "Zoe", pays__sum=earlier, tram__match=sure))
    (tmp_path / "notes.csv").write_text("name,note\nZoe,Student\n", encoding="utf-8")
    return classroom


def test_pages_are_translated(classroom: Classroom, monkeypatch: pytest.MonkeyPatch) -> None:
    found = pages(classroom, pseudo(), monkeypatch)
    assert len(found) == 13
    for name, page in found.items():
        assert untranslated(page, f"{kit_words()} Student Zoe") == [], name


def test_pages_in_german(classroom: Classroom, monkeypatch: pytest.MonkeyPatch) -> None:
    found = pages(classroom, language_of("de"), monkeypatch)
    assert "Rückmeldung für Zoe" in found["zoe.html"]
    assert "1 Antwort von dir gehört zu einer Frage, die sich seither geändert hat" in found["zoe.html"]
    assert any("Sieh noch einmal hin" in page for page in found.values())
    assert "Davon richtig: 0 %. Du warst um 80 Prozentpunkte zu sicher" in found["zoe.html"]


def test_a_class_may_mix_languages(classroom: Classroom, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was handed in when the kit spoke English is marked the same by one that speaks German."""
    right = re.compile(r"(\d+) (?:of|von) (\d+) (?:questions?|Fragen?),? (?:that you checked|die du geprüft)")
    english = pages(classroom, language_of("en"), monkeypatch)
    german = Classroom(classroom.folder.parent / "german", replace_language(classroom.kit, "de"))
    write_class(german.folder, classroom.kit, 12)
    told = pages(german, language_of("de"), monkeypatch)
    assert {name: right.findall(page) for name, page in told.items()} == {
        name: right.findall(page) for name, page in english.items() if name in told
    }
    assert any(right.search(page) for page in told.values())


def replace_language(kit: Kit, language: str) -> Kit:
    """The kit, said to be in another language."""
    return replace(kit, article=replace(kit.article, language=language))

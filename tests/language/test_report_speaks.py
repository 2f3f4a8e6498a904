"""The class report in another language: no word of the interface stays English, and no figure or table changes."""

from __future__ import annotations

import csv
import re
from html import unescape
from pathlib import Path

import pytest
from msgspec.structs import replace

from coursekit.kit import Kit
from coursekit.language import ENGLISH, Language, current, in_language, language_of, use
from coursekit.quiz.catalogue import catalogue
from coursekit.report import build_report, process_pool
from coursekit.report.process_pool import ProcessPool
from tests.language.kit_words import kit_words
from tests.language.pseudo import pseudo, untranslated
from tests.report.classes import WORDS, write_class
from tests.report.conftest import Classroom

SOURCES = re.compile(r"<ul>\n<li>“.*?</ul>", re.DOTALL)
"""What the report rests on: titles of books and papers."""

NAMED = "zzz zip coursekit collect Student Zoe Bob Missing Person work json zz zy broken readme txt csv html report before names tables"


@pytest.fixture
def classroom(tmp_path: Path, tram: Kit) -> Classroom:
    """Twenty students and what else a folder may hold: two of one browser, a file that is none, an earlier edition, a
    question voted on twice."""
    classroom = Classroom(tmp_path / "hand-ins", tram)
    write_class(classroom.folder, tram, 20)
    earlier, sum_ = classroom.entry("pays-sum", "4", of="0ld"), classroom.entry("pays-sum", "4", second="3")
    classroom.hand_in("zz.json", classroom.work("z", "Zoe", pays__sum=earlier))
    classroom.hand_in("zy.json", classroom.work("z", "Bob", pays__sum=sum_))
    (classroom.folder / "broken.json").write_text("{")
    (classroom.folder / "readme.txt").write_text("read me")
    (classroom.folder / "zip.zip").write_bytes(b"PK")
    (classroom.folder / "zzz.json").write_bytes((classroom.folder / "zz.json").read_bytes())
    (tmp_path / "before").mkdir()
    write_class(tmp_path / "before", tram, 8, 5)
    names = "".join(f"Student {number},G{number % 3}\n" for number in range(20))
    (tmp_path / "names.csv").write_text(f"name,group\n{names}Missing Person,\nZoe,\nZoe,\n")
    return classroom


def made(classroom: Classroom, language: Language, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a report in that language: a page, a page to project, and every table."""
    at = classroom.folder.parent
    out = at / language.code
    out.mkdir()
    monkeypatch.setattr(build_report, "use", lambda _: use(language))
    wishes = build_report.Wishes(
        names=at / "names.csv", before=at / "before", project=out / "project.html", tables=out / "tables"
    )
    with in_language(language):
        build_report.make_report(classroom.kit, classroom.folder, out / "report.html", wishes=wishes)
        build_report.make_report(classroom.kit, classroom.folder, out / "plain.html")
    return out


def text_of(path: Path) -> str:
    """What is read on a page, and heard of its pictures."""
    page = SOURCES.sub("", path.read_text(encoding="utf-8"))
    labels = " ".join(re.findall(r'aria-label="([^"]*)"', page))
    return " ".join(
        unescape(re.sub(r"<style.*?</style>|<code>.*?</code>|<[^>]+>", " ", page + labels, flags=re.DOTALL)).split()
    )


@pytest.mark.parametrize("name", ["report.html", "plain.html", "project.html"])
def test_pages_are_translated(name: str, classroom: Classroom, monkeypatch: pytest.MonkeyPatch) -> None:
    page = text_of(made(classroom, pseudo(), monkeypatch) / name)
    assert untranslated(page, " ".join((kit_words(), NAMED, *WORDS))) == []


def test_tables_for_other_programs_stay_english(classroom: Classroom, monkeypatch: pytest.MonkeyPatch) -> None:
    english = made(classroom, language_of(ENGLISH), monkeypatch)
    for language in (pseudo(), language_of("de")):
        other = made(classroom, language, monkeypatch)
        for path in sorted((english / "tables").iterdir()):
            told, same = ((folder / "tables" / path.name).read_text(encoding="utf-8") for folder in (other, english))
            header = told.partition("\n")[0]
            assert header == same.partition("\n")[0], path.name
            assert len(list(csv.reader(told.splitlines()))) == len(list(csv.reader(same.splitlines()))), path.name
        for name in ("class", "lessons", "objectives", "sureness", "students", "votes", "then-and-now", "dictionary"):
            table = f"tables/{name}.csv"
            assert (other / table).read_bytes() == (english / table).read_bytes(), name


def test_what_was_handed_in_in_english_counts_in_german(classroom: Classroom, tram: Kit) -> None:
    german = replace(tram, article=replace(tram.article, language="de"))
    with in_language(ENGLISH):
        asked = {(one.place, item.id): item.edition for one in catalogue(tram) for item in one.items}
    with in_language("de"):
        assert {(one.place, item.id): item.edition for one in catalogue(german) for item in one.items} == asked
        told = build_report.make_report(german, classroom.folder, classroom.out)
    assert told.done.startswith("22 hand-ins counted")
    assert " und " not in told.done, "what a command prints is English"
    assert "zy.json (“Bob”) and zz.json (“Zoe”) come from one browser, but under different names: each is counted" in (
        told.notices
    )
    assert any("broken.json: unreadable: it is no complete JSON file" in line for line in told.notices)
    page = text_of(classroom.out)
    assert "22 Abgaben gezählt" in page
    assert "Drei Dinge zum Besprechen" in page
    assert (
        "Antworten auf eine frühere Fassung einer Frage, die in der Tabelle stehen, aber hier in keiner Zahl: 1" in page
    )
    assert "zy.json („Bob“) und zz.json („Zoe“) kommen aus einem Browser" in page
    assert "broken.json nicht lesbar Sie ist keine vollständige JSON-Datei" in page
    assert "readme.txt keine Abgabe Das ist ein Text. Bitten Sie um die Datei" in page
    assert re.search(r"\d+ von \d+ \(\d+ %, von \d+ % bis \d+ %\)", page)


def test_the_command_speaks_english_to_whoever_calls_it(classroom: Classroom) -> None:
    at = classroom.folder.parent
    german = replace(classroom.kit, article=replace(classroom.kit.article, language="de"))
    before = current()
    try:
        told = build_report.make_report(german, classroom.folder, at / "report.html")
    finally:
        use(before)
    assert told.done == f"22 hand-ins counted: {at / 'report.html'} and {at / 'report.csv'}"
    assert [line for line in told.notices if "zy.json (“Bob”) and zz.json (“Zoe”) come from one browser" in line]


def test_other_processes_speak_the_same_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process_pool, "FEW", 0)
    monkeypatch.setattr(process_pool, "_PROCESSES", 2)
    with in_language("de"), ProcessPool() as pool:
        assert list(pool.each(language_in_use, [Path("a"), Path("b")], 1, "asking")) == ["de", "de"]


def language_in_use(_: object) -> str:
    """What a process speaks."""
    return current().code

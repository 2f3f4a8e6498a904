"""Tables and receipts in another language: no word of the interface stays English."""

from __future__ import annotations

import ast
from typing import get_args

import pytest

from coursekit.authoring.building.translations import SOURCE, gathered
from coursekit.charts import draw
from coursekit.course import Course
from coursekit.kit import Kit
from coursekit.kit.records import Confidence, Mode, Role
from coursekit.kit.value_names import (
    EvidenceName,
    confidence_in_words,
    confidence_name,
    evidence_name,
    mode_name,
    role_name,
)
from coursekit.language import in_language
from coursekit.tables.brier import brier
from coursekit.tables.of_kit import TABLES, table_of
from coursekit.tables.receipts import add_up
from coursekit.tables.table import Table
from coursekit.text_metrics import text_width
from tests.language.kit_words import kit_words
from tests.language.pseudo import pseudo, untranslated

CALLS = ("gettext", "ngettext", "pgettext", "gettext_noop")


def test_every_call_in_python_is_gathered() -> None:
    """Babel does not see those within f-strings, nor messages put together."""
    known = {message.id if isinstance(message.id, str) else message.id[0] for message in gathered()}
    missed = []
    for path in sorted(SOURCE.rglob("*.py")):
        if path.parent.name == "language":
            continue
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in CALLS:
                place = 1 if call.func.id == "pgettext" else 0
                message = call.args[place]
                if isinstance(message, ast.Constant) and message.value not in known:
                    missed.append((path.name, message.value))
    assert not missed


@pytest.mark.parametrize("name", TABLES)
def test_tables_are_translated(name: str, tram: Kit) -> None:
    with in_language(pseudo()):
        told = table_of(tram, name)
    assert untranslated(told.text(), kit_words()) == []
    assert all(heading.strip() for heading in told.header)


@pytest.mark.parametrize("count", ["announced", "actual"])
def test_receipts_are_translated(count: str, tram: Kit) -> None:
    units = {tram.ledger.unit_of(row).id for row in tram.amounts.values()}
    with in_language(pseudo()):
        for unit in units:
            rows = [row.id for row in tram.amounts.values() if tram.ledger.unit_of(row).id == unit]
            for against in (None, *(row for row in rows if tram.amounts[row].size)):
                told = add_up(tram, rows, count, against).table().text()  # type: ignore[arg-type]  # a way of counting
                assert untranslated(told, kit_words()) == []


def test_the_brier_score_is_translated() -> None:
    with in_language(pseudo()):
        assert untranslated(brier((90, True), (62.5, False)).table().text()) == []
    with in_language("de"):
        rows = brier((90, True), (62.5, False)).table()
    assert rows.caption == "Brier-Wert: 0,2003"
    assert rows.rows[1] == ["62,5\u00a0%", "trat nicht ein: 0", "0,625", "0,3906"]


def test_every_fixed_value_has_a_name_in_each_language() -> None:
    for language in ("en", "de"):
        with in_language(language):
            names = [
                *map(role_name, get_args(Role)), *map(mode_name, get_args(Mode)),
                *map(confidence_name, get_args(Confidence)), *map(confidence_in_words, get_args(Confidence)),
                *map(evidence_name, get_args(EvidenceName)),
            ]  # fmt: skip
            assert all(names)
            assert len({*map(role_name, get_args(Role))}) == len(get_args(Role))
            assert len({*map(mode_name, get_args(Mode))}) == len(get_args(Mode))


def test_a_table_reads_well_in_german(tram: Kit) -> None:
    with in_language("de"):
        assert table_of(tram, "statements").header == ["Absatz", "Stimme", "Weitergegeben durch", "Wie", "Aussage"]
        assert table_of(tram, "paragraphs").caption == "Was jeder Absatz tut"
        receipt = add_up(tram, ["T1", "T2"]).table()
    assert receipt.caption == "Rechnung: $0,6 billion, angekündigt"
    assert "Wie viel von T2 je advanced or owed wurde, ist nicht bekannt." in receipt.note


def test_numbers_of_another_language_are_a_column_of_numbers() -> None:
    table = Table("Shares", ["What", "Share"], [["a", "12,5\u00a0%"], ["b", "9,3 Mio. €"], ["c", "1.200"]])
    assert table.html().count("ck-amount-column") > len(table.rows)


def test_a_course_says_what_it_is_in_its_language(tram: Kit) -> None:
    course = Course(tram)
    with in_language("de"):
        assert repr(course) == "Ein Kurs zu „The tram nobody asked for“ (I. Sample, The Made-up Courier)"


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_a_table_says_in_which_language_and_direction_it_is_written(direction: str, tram: Kit) -> None:
    with in_language(pseudo(direction)):
        html = table_of(tram, "voices").html()
        words = draw("roles", tram).words_bundle()["text/html"]
    code = "ar" if direction == "rtl" else "eo"
    assert f' lang="{code}" dir="{direction}"><table' in html.replace("\n", "")
    assert f'<details class="ck-in-words" lang="{code}" dir="{direction}">' in words
    assert "text-align: left" not in html
    assert "text-align: right" not in html
    assert "lang=" not in table_of(tram, "voices").html()


def test_letters_of_german_are_measured() -> None:
    assert text_width("Maß „groß“ 5 €", 12) < text_width("Mass “gross” 5 $$", 12)
    assert text_width("ß", 12, bold=True) < text_width("ss", 12, bold=True)

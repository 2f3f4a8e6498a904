"""The interface in another language: what is translated, filled in and counted, the same in Python and in browsers."""

from __future__ import annotations

import re
from typing import get_args

import pytest
from babel.messages.catalog import Message
from babel.messages.pofile import read_po

from coursekit.authoring.building.translations import FOLDER, SOURCE, gathered, made
from coursekit.formatting import counted, day_of, figure, listed, month_of, year_name
from coursekit.kit.days import Day
from coursekit.kit.records import LanguageCode
from coursekit.language import LANGUAGES, gettext, in_language, language_of, ngettext, number, pgettext
from coursekit.screen import runtime
from tests.language.pseudo import outside, pseudo, untranslated
from tests.scripts.node import in_node

MESSAGES = "language/browser/messages.js"
NUMBERS = [0, 1, 2, 9.5, 9.3004, 12.0, 999, 1000, 1234.5, -1234567.25, 1e9, 0.001, 0.0004]
COUNTS = [0, 1, 2, 11, 21, 101, 199, 200, 201, 1000, 1001, 123456]


def test_a_kit_may_name_each_language_that_there_is() -> None:
    assert set(get_args(LanguageCode)) == {*LANGUAGES} == {"en", "de"}


def test_files_of_the_catalogue_are_what_the_code_and_the_translations_give() -> None:
    for path, content in made():
        assert path.read_bytes() == content, f"{path.name} is not in step. Type: make translations"


def test_every_call_in_a_script_is_gathered() -> None:
    """A message that is no string in quotation marks would be missed in silence."""
    calls = re.compile(r"\b[np]?gettext\(")
    for path in sorted(SOURCE.rglob("browser/*.js")) + sorted(SOURCE.glob("quiz/kinds/*.js")):
        name = path.relative_to(SOURCE).as_posix()
        if name == MESSAGES:
            continue
        strings = re.compile(r"\b[np]?gettext\(\s*[\"']")
        text = path.read_text(encoding="utf-8")
        assert len(calls.findall(text)) == len(strings.findall(text)), f"{name}: a message has to be a string"


PLACE = re.compile(r"\{(\w*)\}")


def texts_of(message: Message) -> list[tuple[str, str]]:
    ids = [message.id] if isinstance(message.id, str) else [*message.id]
    strings = [message.string] if isinstance(message.string, str) else [*(message.string or [])]
    return [(ids[min(i, len(ids) - 1)], string) for i, string in enumerate(strings)]


@pytest.mark.parametrize("code", sorted({*LANGUAGES} - {"en"}))
def test_every_message_is_translated_with_the_places_it_has(code: str) -> None:
    with (FOLDER / f"{code}.po").open("rb") as file:
        catalog = read_po(file, locale=code)
    missing, other = [], []
    for message in catalog:
        if not message.id:
            continue
        for text, string in texts_of(message):
            if not string:
                missing.append(text)
            elif {*PLACE.findall(string)} - {"n"} != {*PLACE.findall(text)} - {"n"}:
                other.append((text, string))
    assert not other
    assert not missing, f"{len(missing)} messages have no translation into {code}"


def test_both_halves_write_numbers_alike() -> None:
    for language in ("en", "de", pseudo()):
        with in_language(language):
            told = in_node("(numbers) => numbers.map((one) => number(one))", NUMBERS, imports={MESSAGES: "number"})
            assert told == [number(one) for one in NUMBERS]
    with in_language("de"):
        assert [number(1234.5), figure(0.25), number(2000)] == ["1.234,5", "0,25", "2.000"]


def test_both_halves_choose_the_same_form_and_fill_it_in() -> None:
    for language in ("en", "de", pseudo()):
        with in_language(language):
            function = '(counts) => counts.map((n) => ngettext("See paragraph {numbers}.", "See paragraphs {numbers}.", n, { numbers: n }))'
            told = in_node(function, COUNTS, imports={MESSAGES: "ngettext"})
            expected = [ngettext("See paragraph {numbers}.", "See paragraphs {numbers}.", n, numbers=n) for n in COUNTS]
            assert told == expected


def test_lists_and_dates_are_written_as_the_language_has_them() -> None:
    day = Day(2018, 3, 5)
    assert [day_of(day), month_of(day), year_name(-43), listed(["a", "b", "c"]), listed(["a", "b"], "or")] == [
        "5 March 2018", "March 2018", "44 BC", "a, b and c", "a or b",
    ]  # fmt: skip
    with in_language("de"):
        assert [day_of(day), month_of(day), year_name(-43), listed(["a", "b", "c"]), listed(["a", "b"], "or")] == [
            "5. März 2018", "März 2018", "44 v. Chr.", "a, b und c", "a oder b",
        ]  # fmt: skip
        told = in_node("() => listed([1, 2, 3])", imports={"screen/browser/tools.js": "listed"})
        assert told == "1, 2 und 3"


def test_what_nobody_has_translated_stays_english() -> None:
    with in_language("de"):
        assert gettext("No such message: {x}", x=1) == "No such message: 1"
        assert pgettext("nowhere", "No such message") == "No such message"
        assert ngettext("{n} no such", "{n} no suches", 1000) == "1.000 no suches"
    assert gettext("braces {as they are}") == "braces {as they are}"


def test_english_is_written_the_same_in_both_halves() -> None:
    there = in_node("() => ENGLISH", imports={MESSAGES: "ENGLISH"})
    here = language_of("en")
    assert [*there.pop("months")] == [*here.months]
    assert tuple(there.pop("quotes")) == here.quotes
    assert there == {name: getattr(here, name) for name in there if name != "messages"} | {"messages": {}}


def test_a_block_in_a_language_ends_where_it_ends() -> None:
    with in_language("de"):
        with in_language("en"):
            assert number(1.5) == "1.5"
        assert number(1.5) == "1,5"
    assert counted(2000, "row") == "2,000 rows"


def test_the_pseudo_language_shows_what_is_not_translated() -> None:
    with in_language(pseudo()):
        told = gettext("not known")
        assert told == "⟦not known⟧"
        assert outside(told) == ""
        assert untranslated(f"{told} left Ada", "Ada wrote") == ["left"]
    assert len([message for message in gathered() if message.id]) > 1


def test_what_every_screen_carries_has_no_sentence_but_its_own() -> None:
    """A lesson has ten screens or more, and the catalogue is fifty kilobytes: it comes once, with the runtime."""
    with in_language("de"):
        assert "Führe diese Zelle aus" in runtime.loader()
        assert "Lösung zeigen" in runtime.script()
        assert "Lösung zeigen" not in runtime.loader()

"""Cards for Anki, read from the database that Anki reads."""

from __future__ import annotations

import io
import json
import sqlite3
import zipfile
from pathlib import Path

from msgspec import structs

from coursekit.export.formats import export
from coursekit.kit import Kit
from tests.export.conftest import HOSTILE, Case, spoilt
from tests.export.gift_reader import ShownBlocks

Cards = dict[str, tuple[str, list[str]]]


def read_anki(content: bytes, folder: Path) -> tuple[Cards, set[int]]:
    """Tag and fields of each card by its name in Anki, and the numbers of models and decks."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        (folder / "cards.anki2").write_bytes(archive.read("collection.anki2"))
    database = sqlite3.connect(folder / "cards.anki2")
    try:
        rows = database.execute("select guid, tags, flds from notes").fetchall()
        models, decks = database.execute("select models, decks from col").fetchone()
        (count,) = database.execute("select count(*) from cards").fetchone()
    finally:
        database.close()
    assert count == len(rows) == len({guid for guid, _, _ in rows})
    numbers = {int(number) for number in (*json.loads(models), *json.loads(decks))}
    return {guid: (tags.strip(), fields.split("\x1f")) for guid, tags, fields in rows}, numbers


def test_voices_modes_and_slips_are_cards(tram: Kit, tmp_path: Path) -> None:
    cards, _ = read_anki(export(tram, "anki").content, tmp_path)
    voices = [fields[1] for tag, fields in cards.values() if tag == "voice"]
    assert voices == [voice.name for voice in tram.voices.values()]
    slips = [fields[1:] for tag, fields in cards.values() if tag == "slip"]
    assert all("; ".join(halves) in {slip.student for slip in tram.misconceptions.values()} for halves in slips)
    assert next(fields[2] for tag, fields in cards.values() if tag == "mode") == "Quoted"


def test_a_later_file_updates_the_same_cards(tram: Kit, tmp_path: Path) -> None:
    first, numbers = read_anki(export(tram, "anki").content, tmp_path)
    voices = {name: structs.replace(voice, role="somebody else") for name, voice in tram.voices.items()}
    later, same = read_anki(export(structs.replace(tram, voices=voices), "anki").content, tmp_path)
    assert [*first] == [*later]
    assert numbers == same
    assert first != later


def test_nothing_in_a_card_acts(tram: Kit, tmp_path: Path) -> None:
    cards, _ = read_anki(export(spoilt(tram, lambda text: f"{text} {HOSTILE}"), "anki").content, tmp_path)
    for _, fields in cards.values():
        for text in fields:
            ShownBlocks(text)


def test_the_course_has_its_terms(case: Case, tmp_path: Path) -> None:
    cards, _ = read_anki(export(case.kit, "anki").content, tmp_path)
    assert sum(tag == "term" for tag, _ in cards.values()) == len(case.kit.terms)

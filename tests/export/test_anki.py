"""Cards for Anki, read from the database that Anki reads."""

from __future__ import annotations

import io
import json
import os
import sqlite3
import zipfile
from pathlib import Path

import pytest
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


def test_cards_bear_the_time_of_the_export(tram: Kit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.time", lambda: 1_800_000_000.5)
    assert _changed_at(export(tram, "anki").content, tmp_path) == {1_800_000_000}
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    content = export(tram, "anki").content
    assert _changed_at(content, tmp_path) == {1_700_000_000}
    monkeypatch.setattr("time.time", lambda: 1_900_000_000.5)
    assert export(tram, "anki").content == content


def _changed_at(content: bytes, folder: Path) -> set[int]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        (folder / "cards.anki2").write_bytes(archive.read("collection.anki2"))
    database = sqlite3.connect(folder / "cards.anki2")
    try:
        return {seconds for (seconds,) in database.execute("select mod from notes")}
    finally:
        database.close()


def test_ankis_own_importer_takes_each_card_once_and_updates_it_later(
    tram: Kit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reason = "ANKI'S OWN IMPORTER DID NOT READ THE CARDS: it is not installed. Type: make test"
    if os.environ.get("CI") != "true":
        pytest.importorskip("anki.collection", reason=reason)
    from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest

    voices = {name: structs.replace(voice, role="somebody else") for name, voice in tram.voices.items()}
    files = []
    for day, kit in enumerate((tram, tram, structs.replace(tram, voices=voices))):
        monkeypatch.setattr("time.time", lambda day=day: 1_700_000_000 + 86_400 * day)
        files.append(export(kit, "anki").content)
    monkeypatch.undo()
    mine = Collection(str(tmp_path / "collection.anki2"))
    try:
        found, logs = [], []
        for content in files:
            (tmp_path / "cards.apkg").write_bytes(content)
            options = (
                ImportAnkiPackageOptions()
            )  # notes are updated where the file's are newer, as Anki does it by itself
            wanted = ImportAnkiPackageRequest(package_path=str(tmp_path / "cards.apkg"), options=options)
            logs.append(mine.import_anki_package(wanted).log)
            found.append({mine.get_note(number).guid: number for number in mine.find_notes("")})
        assert [len(log.new) for log in logs] == [len(found[0]), 0, 0]
        assert found[0] == found[1] == found[2]
        (voice, *_) = mine.find_notes("tag:voice")
        assert mine.get_note(voice).fields[2].startswith("somebody else")
    finally:
        mine.close()

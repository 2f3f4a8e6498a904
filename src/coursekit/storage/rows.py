"""An entry as the store's file has it: how it is written, and what of a row can be read.

Anything may have been written there, by a failing disk or by another program. What is read here can
also be sent to a browser and written again; every other row counts as damaged.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

import msgspec

from coursekit.storage.entries import Entry, Items, is_entry, merged_entry

Row = tuple[int, object, object, object]
"""The row's number, place, name and entry. SQLite gives text as bytes here, whether it is UTF-8 or not."""


def text_of(entry: Entry) -> str | None:
    """The entry as a row holds it; None for one that could not be read again."""
    try:
        text = json.dumps(entry, ensure_ascii=False)
        _entry_in(text.encode())
    except (TypeError, ValueError, RecursionError):
        return None
    return text


def items_in(rows: Iterable[Row]) -> tuple[dict[str, Items], list[int]]:
    """The entries of these rows by place, and the numbers of the rows that cannot be read."""
    places: dict[str, Items] = {}
    damaged: list[int] = []
    for number, *fields in rows:
        try:
            place, name, text = map(_bytes, fields)
            items = places.setdefault(place.decode(), {})
            key, entry = name.decode(), _entry_in(text)
            items[key] = merged_entry(items[key], entry) if key in items else entry  # a damaged file repeats rows
        except (ValueError, RecursionError):
            damaged.append(number)
    return {place: items for place, items in places.items() if items}, damaged


def _bytes(field: object) -> bytes:
    if not isinstance(field, bytes):
        raise ValueError("a number, or nothing")  # what a caller expects of bad content
    return field


def _entry_in(text: bytes) -> Entry:
    entry = msgspec.json.decode(text)  # stricter than json.loads: no NaN, no half of a pair of surrogates
    if not is_entry(entry):
        raise ValueError("no entry")
    return entry

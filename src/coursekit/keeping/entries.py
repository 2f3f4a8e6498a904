"""Entries: what is kept of a student's work, and how two copies of it become one.

A *place* (the questions of the kit, a round, the premise switches …) holds entries by name::

    {"version": 2, "items": {name: {"answer": …, "by": {writer: changes}, …}}}

``by`` tells how an entry came about: a screen takes a new name each time it is drawn, and counts the
changes it makes. So one can see whether one copy grew out of another, whatever the clocks say. The rule:

1. An entry that grew out of another replaces it.
2. Where both were changed apart from each other, the one that was checked more often is shown, or else
   the longer one. The other goes along in ``others``, and the student can bring it back.
3. An empty entry has nothing to lose and gives way.
4. An answer seen in one copy was seen in the merged one (``revealed``).

Merging twice, or in another order, gives the same. ``screen/keeping.js`` follows the same rule in the
browser; ``tests/keeping/merge_cases.json`` holds both to the same cases.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, TypeGuard

VERSION = 2
"""Of the shape above. It may gain optional fields without a new version."""

Entry = Mapping[str, Any]
Items = dict[str, Entry]

MOST_OTHERS = 5
"""So many other versions of an answer are kept: more would be clutter."""


class NewerState(ValueError):
    """A state that a newer version of the library has written. It is left as it is."""


def is_entry(raw: object) -> TypeGuard[Entry]:
    """Whether ``raw`` has what every entry has. Of the answer, any JSON will do here."""
    if not isinstance(raw, dict) or "answer" not in raw:
        return False
    by, others = raw.get("by"), raw.get("others", [])
    return (
        isinstance(by, dict)
        and all(isinstance(who, str) and type(n) is int and n > 0 for who, n in by.items())
        and isinstance(others, list)
        and all(isinstance(other, dict) and "answer" in other for other in others)
    )


def items_of(state: object) -> Items:
    """The entries of a state of any version; what is no entry is left out.

    Raises NewerState for a state from a newer version.
    """
    if not isinstance(state, dict):
        return {}
    version = state.get("version")
    if type(version) is int and version > VERSION:
        raise NewerState(f"these answers were kept by a newer version of the course ({version}, not {VERSION})")
    items = state.get("items") if version == VERSION else _of_version_1(state) if version == 1 else None
    return {name: entry for name, entry in items.items() if is_entry(entry)} if isinstance(items, dict) else {}


def _of_version_1(state: dict[str, Any]) -> dict[str, Any]:
    """Version 1 counted the changes of a whole state (``saved``), and the newer one won."""
    saved = state.get("saved")
    by = {"1": saved if type(saved) is int and saved > 0 else 1}
    if isinstance(state.get("items"), dict):
        items = {name: {**entry, "by": by} for name, entry in state["items"].items() if isinstance(entry, dict)}
        dealt = state.get("round")
        return {**items, "#round": {"answer": str(dealt), "by": by}} if type(dealt) is int and dealt > 0 else items
    return {name: {"answer": state[name], "by": by} for name in ("off", "weights", "kept", "wishes") if name in state}


def state_of(items: Mapping[str, Entry]) -> dict[str, Any]:
    """The state that holds these entries; ``{}`` for none."""
    return {"version": VERSION, "items": dict(items)} if items else {}


def histories(items: Mapping[str, Entry]) -> dict[str, dict[str, int]]:
    """How each of these entries came about, by name."""
    return {name: dict(entry["by"]) for name, entry in items.items()}


def is_blank(entry: Entry) -> bool:
    """Whether nothing was answered, tried or shown."""
    return entry["answer"] in ("", [], {}, None) and not entry.get("tries") and not entry.get("revealed")


def merged(one: Mapping[str, Entry], other: Mapping[str, Entry]) -> Items:
    """Both sets of entries as one: see the rule above."""
    return {**one, **{name: merged_entry(one[name], entry) if name in one else entry for name, entry in other.items()}}


def merged_entry(one: Entry, other: Entry) -> Entry:
    """Two copies of an entry as one."""
    newer, older = covers(one, other), covers(other, one)
    if newer and older:  # one history: the same entry, unless somebody has meddled
        return max(one, other, key=_rank)
    if newer or older:
        return one if newer else other
    by = _joined(one["by"], other["by"])
    versions = sorted((version for entry in (one, other) for version in _versions(entry)), key=_rank, reverse=True)
    there = [version for version in versions if not is_blank(version)] or versions[:1]
    first = {_said(version): version for version in reversed(there)}  # of two with one answer, the higher rank
    shown, *others = sorted(first.values(), key=_rank, reverse=True)
    seen = {"revealed": True} if any(version.get("revealed") for version in versions) else {}
    return {**shown, **seen, "by": by, **({"others": others[:MOST_OTHERS]} if others else {})}


def brought_back(here: Mapping[str, Entry], filed: Mapping[str, Entry], writer: str) -> Items:
    """What is here, merged with what a student brings from a file.

    One thing differs from ``merged``: what is empty here but not in the file comes back, even where
    it was cleared after the file was written. Whoever loads a file wants what is in it. ``writer``
    is the name under which that is noted.
    """
    items: Items = merged(here, filed)
    for name, entry in filed.items():
        if name in here and is_blank(here[name]) and not is_blank(entry):
            by = _joined(here[name]["by"], entry["by"])
            items[name] = {**entry, "by": {**by, writer: by.get(writer, 0) + 1}}
    return items


def covers(one: Entry, other: Entry) -> bool:
    """Whether ``one`` has seen every change of ``other``."""
    return all(one["by"].get(who, 0) >= n for who, n in other["by"].items())


def _joined(one: Mapping[str, int], other: Mapping[str, int]) -> dict[str, int]:
    return {who: max(one.get(who, 0), other.get(who, 0)) for who in {**one, **other}}


def _versions(entry: Entry) -> list[Entry]:
    shown = {name: value for name, value in entry.items() if name not in ("by", "others")}
    return [shown, *entry.get("others", [])]


def _rank(version: Entry) -> tuple[int, int, bytes, bytes]:
    """What is shown of two versions: in an order that a browser finds too, which counts in UTF-16."""
    tries = version.get("tries")
    said = _said(version)
    return (tries if type(tries) is int else 0, len(said), said, _json(version))


def _said(version: Entry) -> bytes:
    return _json(version["answer"])


def _json(value: object) -> bytes:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return text.encode("utf-16-be", "surrogatepass")

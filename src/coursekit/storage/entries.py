"""Entries: what is kept of a student's work, and how two copies of it become one.

A *place* (the questions of the kit, a round, the premise switches …) holds entries by name::

    {"version": 2, "items": {name: {"answer": …, "dot": [who, n], "by": {who: n}, "others": […], …}}}

A screen takes a new name (``who``) each time it is drawn and counts the changes it makes to an entry.
``dot`` is the change that made this answer, ``by`` are the changes that the entry has seen, its own and
those of copies it was merged with. So one can tell whether one copy grew out of another, whatever the
clocks say. The rule:

1. An answer goes when the other copy has seen the change that made it and no longer holds it.
2. What is left was given apart from each other. The answer that was checked more often is shown, or
   else the longer one; an empty one only where there is no other. The rest stay in ``others``, and the
   student can change between them.

Merging twice, or in another order, gives the same. (These are dotted version vectors: Preguiça, Baquero,
Almeida, Fonte and Gonçalves 2010, "Dotted Version Vectors: Logical Clocks for Optimistic Replication".)

All that holds for histories that screens have made. A file may claim any. Merging two such copies gives the
same in either order, and again after that; in which order three of them meet may matter. An answer goes only
where the other copy claims to have seen its change, and never all of them: copies that would leave nothing of
each other, as no honest ones do, both stay whole. So do two different answers that bear the same change.
``screen/browser/entries.js`` follows the same rule in the browser; ``tests/storage/merge_cases.json`` holds both
to the same cases.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any, TypeGuard

from coursekit.language import gettext

VERSION = 2
"""Of the shape above. It may gain optional fields without a new version."""

MOST_COUNTED = 2**53 - 1
"""A browser counts no further."""

MOST_OTHERS = 100
"""Answers kept beside the one that is shown: those that would be shown first. Each has to be given in a copy
that had not met the others, in one more browser, say; nobody does that a hundred times with one question."""

MOST_DEEP = 16
"""Lists and names within each other; an entry has three or four."""

Entry = Mapping[str, Any]
Items = dict[str, Entry]


class NewerState(ValueError):
    """A state that a newer version of the library has written. It is left as it is."""


def is_entry(raw: object) -> TypeGuard[Entry]:
    """Whether ``raw`` has what every entry has. Of the answer, any JSON will do here that is not absurdly deep."""
    if not _is_version(raw) or not _is_json(raw, MOST_DEEP):
        return False
    by, others = raw.get("by"), raw.get("others", [])
    return (
        isinstance(by, dict)
        and all(isinstance(who, str) and _is_count(n) for who, n in by.items())
        and isinstance(others, list)
        and all(map(_is_version, others))
    )


def _is_json(value: object, deep: int) -> bool:
    if isinstance(value, float):
        return math.isfinite(value)
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return deep > 0 and all(_is_json(part, deep - 1) for part in parts)


def _is_version(raw: object) -> TypeGuard[Entry]:
    if not isinstance(raw, dict) or "answer" not in raw:
        return False
    dot = raw.get("dot")
    return isinstance(dot, list) and len(dot) == 2 and isinstance(dot[0], str) and _is_count(dot[1])


def _is_count(n: object) -> TypeGuard[int]:
    return type(n) is int and 0 < n <= MOST_COUNTED


def entries_of(state: object) -> Items:
    """The entries of a state of any version; what is no entry is left out.

    Raises NewerState for a state from a newer version.
    """
    if not isinstance(state, dict):
        return {}
    version = state.get("version")
    if type(version) is int and version > VERSION:
        told = gettext(
            "these answers were kept by a newer version of the course ({version}, not {known})",
            version=version, known=VERSION,
        )  # fmt: skip
        raise NewerState(told)
    items = state.get("items") if version == VERSION else _of_version_1(state) if version == 1 else None
    if not isinstance(items, dict):
        return {}
    return {well_formed(name): _shortened(_sound(entry)) for name, entry in items.items() if is_entry(entry)}


def _sound(value: Any) -> Any:
    """As every reader can have it: no half characters, and 80 where somebody has written 80.0."""
    if isinstance(value, dict):
        return {well_formed(name): _sound(part) for name, part in value.items()}
    if isinstance(value, list):
        return [_sound(part) for part in value]
    if isinstance(value, float) and value.is_integer() and abs(value) <= MOST_COUNTED:
        return int(value)
    return well_formed(value) if isinstance(value, str) else value


def well_formed(text: str) -> str:
    """``text`` with U+FFFD for each half of a character (a cut emoji, say), which no file can hold."""
    return text if text.isascii() else utf16(text).decode("utf-16-be", "replace")


def _of_version_1(state: dict[str, Any]) -> dict[str, Any]:
    """Version 1 counted the changes of a whole state (``saved``), and the newer one won."""
    saved = state["saved"] if _is_count(state.get("saved")) else 1
    history = {"dot": ["1", saved], "by": {"1": saved}}
    if isinstance(state.get("items"), dict):
        items = {name: {**entry, **history} for name, entry in state["items"].items() if isinstance(entry, dict)}
        dealt = state.get("round")
        return {**items, "#round": {"answer": str(dealt), **history}} if _is_count(dealt) else items
    return {name: {"answer": state[name], **history} for name in ("off", "weights", "kept", "wishes") if name in state}


def state_of(items: Mapping[str, Entry]) -> dict[str, Any]:
    """The state that holds these entries; ``{}`` for none."""
    return {"version": VERSION, "items": dict(items)} if items else {}


def histories(items: Mapping[str, Entry]) -> dict[str, dict[str, int]]:
    """How each of these entries came about, by name."""
    return {name: dict(entry["by"]) for name, entry in items.items()}


def is_blank(entry: Entry) -> bool:
    """Whether nothing was answered, tried or shown."""
    return entry["answer"] in ("", [], {}, None) and not _tries(entry) and entry.get("revealed") is not True


def merged(one: Mapping[str, Entry], other: Mapping[str, Entry]) -> Items:
    """Both sets of entries as one: see the rule above."""
    both = {name: merged_entry(one[name], entry) if name in one else entry for name, entry in other.items()}
    return {**one, **{name: _shortened(entry) for name, entry in both.items()}}


def merged_entry(one: Entry, other: Entry) -> Entry:
    """Two copies of an entry as one."""
    ahead, behind = covers(one, other), covers(other, one)
    if ahead != behind or _json(one) == _json(other):
        return one if ahead else other
    here, there = versions_of(one), versions_of(other)
    left = here + there if ahead else [*_staying(here, other), *_staying(there, one)] or here + there
    versions = _each_once(left)
    if ahead and _name(here[0]) == _name(there[0]):  # what both show may be a student's choice
        versions.sort(key=lambda version: _name(version) != _name(here[0]))
    shown, *others = versions
    by = _joined(one["by"], other["by"], *({who: n} for who, n in (version["dot"] for version in versions)))
    return _shortened({**shown, "by": by, **({"others": others} if others else {})})


def _shortened(entry: Entry) -> Entry:
    """Without those of the other answers that are too many."""
    others = entry.get("others", [])
    return entry if len(others) <= MOST_OTHERS else {**entry, "others": _each_once(others)[:MOST_OTHERS]}


def _staying(versions: list[Entry], other: Entry) -> list[Entry]:
    """Those versions that ``other`` has not replaced: it holds them, too, or never saw them."""
    held = {tuple(version["dot"]) for version in versions_of(other)}
    return [version for version in versions if tuple(version["dot"]) in held or not _has_seen(other, version)]


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
            start = by.get(writer, 0)
            versions = [
                {**version, "dot": [writer, start + n]} for n, version in enumerate(versions_of(entry), start=1)
            ]
            items[name] = {**versions[0], "by": {**by, writer: start + len(versions)}, "others": versions[1:]}
    return items


def covers(one: Entry, other: Entry) -> bool:
    """Whether ``one`` has seen every change that ``other`` has, and those that made its answers."""
    return all(one["by"].get(who, 0) >= n for who, n in other["by"].items()) and all(
        _has_seen(one, version) for version in versions_of(other)
    )


def versions_of(entry: Entry) -> list[Entry]:
    """The answer that is shown, then the others."""
    shown = {name: value for name, value in entry.items() if name not in ("by", "others")}
    return [shown, *entry.get("others", [])]


def _has_seen(entry: Entry, version: Entry) -> bool:
    who, n = version["dot"]
    return bool(entry["by"].get(who, 0) >= n)


def _joined(*histories: Mapping[str, int]) -> dict[str, int]:
    both: dict[str, int] = {}
    for history in histories:
        for who, n in history.items():
            both[who] = max(both.get(who, 0), n)
    return both


def _each_once(versions: list[Entry]) -> list[Entry]:
    """Different answers, or answers of different changes, the one to be shown first."""
    different: dict[tuple[str, int, bytes], Entry] = {}
    for version in sorted(versions, key=_rank, reverse=True):
        different.setdefault(_name(version), version)
    return list(different.values())


def _name(version: Entry) -> tuple[str, int, bytes]:
    who, n = version["dot"]
    return who, n, _json(version["answer"])


def _rank(version: Entry) -> tuple[bool, int, int, bytes, bytes]:
    """What is shown of two versions: in an order that a browser finds too, which counts in UTF-16."""
    said = _json(version["answer"])
    return (not is_blank(version), _tries(version), len(said), said, _json(version))


def _tries(version: Entry) -> int:
    tries = version.get("tries")
    return tries if _is_count(tries) else 0


def _json(value: object) -> bytes:
    text = json.dumps(_ordered(value), ensure_ascii=False, separators=(",", ":"))
    return utf16(text)


def _ordered(value: Any) -> Any:
    """With names in one order, so that the same is the same."""
    if isinstance(value, dict):
        return {name: _ordered(value[name]) for name in sorted(value, key=utf16)}
    return [_ordered(part) for part in value] if isinstance(value, list) else value


def utf16(text: str) -> bytes:
    """``text`` as a browser counts and sorts it."""
    return text.encode("utf-16-be", "surrogatepass")

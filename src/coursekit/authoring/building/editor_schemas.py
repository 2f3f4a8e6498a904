"""JSON Schemas of the YAML files in ``data/``: an editor that speaks YAML's language server completes
field names, explains them and underlines mistakes, without the internet.

They are made from the record types that read the files, so that both say the same, and stand in
``data/schemas/``, where the first line of each file points. What they cannot say (does that id
exist?) is left to ``coursekit check``.
"""

from __future__ import annotations

import inspect
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import yaml

from coursekit.authoring.building.made_files import stored_text
from coursekit.kit import DATA, PASSAGES, QUIZZES
from coursekit.kit.loader import FOLDERS, YAML_FILES
from coursekit.kit.records import Record

SCHEMAS = "schemas"
"""The folder in ``data/`` that holds them. A kit without it does without."""

_OF_FOLDERS = {QUIZZES: "quiz", PASSAGES: "passage"}
"""What the schema of the files in a folder is called."""

_NOTES = Path(__file__).with_name("field_notes.yaml")
_DRAFT = "http://json-schema.org/draft-07/schema#"

# An editor takes `id: 007` for a number and `no` perhaps for a truth value; the reader takes either for
# the text that is written. And whoever puts a number between quotation marks means a number.
_TYPES: dict[str, dict[str, Any]] = {
    "string": {"type": ["string", "number", "boolean"]},
    "integer": {"type": ["integer", "string"], "pattern": r"^-?\d+$"},
    "number": {"type": ["number", "string"], "pattern": r"^-?\d*\.?\d+$"},
}


def first_line(file: str) -> str:
    """The comment that leads an editor from ``file``, a path in ``data/``, to its schema."""
    folder, _, name = file.rpartition("/")
    kind = _OF_FOLDERS.get(folder) or name.removesuffix(".yaml")
    return f"# yaml-language-server: $schema={'../' * bool(folder)}{SCHEMAS}/{kind}.schema.json\n"


@cache
def schemas() -> dict[str, str]:
    """The text of every schema, by its path from the course's folder."""
    kinds = {file.removesuffix(".yaml"): kind for file, kind in YAML_FILES.items()}
    kinds |= {_OF_FOLDERS[folder]: kind for folder, kind in FOLDERS.items()}
    return {f"{DATA}/{SCHEMAS}/{name}.schema.json": _text(schema_of(kind)) for name, kind in kinds.items()}


def stale_schemas(root: Path) -> dict[str, str]:
    """Those of the schemas that have to be written anew. Raises OSError."""
    return {shown: text for shown, text in schemas_for(root).items() if stored_text(root / shown) != text}


def schemas_for(root: Path) -> dict[str, str]:
    """Every schema; none for a course that has no folder for them."""
    return schemas() if (root / DATA / SCHEMAS).is_dir() else {}


def schema_of(kind: Any) -> dict[str, Any]:
    """The schema of a record type, or of a list of one, with what each field means."""
    schema = msgspec.json.schema(kind)
    for name, record in schema["$defs"].items():
        _explain(record, _records()[name])
    loosened = _loosened(schema)
    return {"$schema": _DRAFT, **loosened}


def notes_of(record: type) -> dict[str, str]:
    """What each field of a record type means, its own notes before those of what it is made from."""
    notes = _notes()
    found: dict[str, str] = {}
    for base in reversed(record.__mro__):
        found |= notes.get(base.__name__, {})
    return found


@cache
def _notes() -> dict[str, dict[str, str]]:
    notes: dict[str, dict[str, str]] = yaml.load(_NOTES.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)  # noqa: S506  # makes strings only
    return notes


@cache
def _records() -> dict[str, type]:
    found: dict[str, type] = {}
    left: list[type] = [Record]
    while left:
        record = left.pop()
        found[record.__name__] = record
        left += record.__subclasses__()
    return found


def _explain(schema: dict[str, Any], record: type) -> None:
    """Put notes beside the fields of a record, and let those that may be absent be empty."""
    schema["description"] = re.sub("``", "`", inspect.cleandoc(record.__doc__ or ""))
    notes = notes_of(record)
    for name, field in schema["properties"].items():
        if name not in schema["required"]:
            schema["properties"][name] = field = _or_empty(field)  # noqa: PLW2901
        if name in notes:
            field["description"] = notes[name]


def _or_empty(field: dict[str, Any]) -> dict[str, Any]:
    """``field:`` with nothing behind it is an absent field."""
    value = next((part for part in field.get("anyOf", ()) if part.get("type") != "null"), field)
    loose: dict[str, Any] = _loosened(value)
    if "type" in loose:
        types = loose["type"] if isinstance(loose["type"], list) else [loose["type"]]
        loose["type"] = [*types, "null"]
    return loose


def _loosened(schema: Any) -> Any:
    """The schema with types as an editor sees them, and patterns as JavaScript writes them."""
    if isinstance(schema, list):
        return [_loosened(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    loose = {name: _loosened(part) for name, part in schema.items() if name != "discriminator"}
    if isinstance(loose.get("pattern"), str):
        loose["pattern"] = loose["pattern"].replace(r"\Z", "$")
    if loose.get("format") == "date":
        loose["pattern"] = r"^\d{4}-\d{2}-\d{2}$"
    elif isinstance(kind := loose.get("type"), str):
        loose |= _TYPES.get(kind, {})
    return loose


def _text(schema: dict[str, Any]) -> str:
    return json.dumps(schema, indent=1, ensure_ascii=False) + "\n"

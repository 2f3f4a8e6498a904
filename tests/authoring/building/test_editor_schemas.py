"""Schemas for editors: silent about sound files, a word for each mistake, in step with the reader."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml
from jsonschema import Draft7Validator
from jsonschema.exceptions import best_match

from coursekit.authoring.building.build import build
from coursekit.authoring.building.editor_schemas import SCHEMAS, first_line, notes_of, schema_of, schemas
from coursekit.authoring.checking.check import check
from coursekit.kit.loader import FOLDERS, YAML_FILES
from coursekit.kit.quiz_records import QuizFile
from coursekit.kit.records import Record
from tests.authoring.conftest import edit
from tests.conftest import TRAM
from tests.test_repository import ROOT

KITS = {"the course": ROOT / "data", "tram": TRAM / "data", "speech": ROOT / "kits/house_divided/data"}


class Core(yaml.SafeLoader):
    """Scalars as YAML 1.2 has them, which is how editors read: `no` is a word and 2030-12-31 too."""


Core.yaml_implicit_resolvers = {}
for tag, form, begins in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)", "-+.0123456789"),
):
    Core.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{form})$"), list(begins))


def files(data: Path) -> list[Path]:
    return [*sorted(data.glob("*.yaml")), *(path for name in FOLDERS for path in sorted(data.glob(f"{name}/*.yaml")))]


EVERY_FILE = [pytest.param(data, path, id=f"{name} {path.stem}") for name, data in KITS.items() for path in files(data)]


def kind_of(data: Path, path: Path) -> Any:
    return FOLDERS[path.parent.name] if path.parent != data else YAML_FILES[path.name]


def complaint(value: Any, kind: Any) -> str:
    """What an editor would say of this; nothing when all is well."""
    error = best_match(Draft7Validator(schema_of(kind)).iter_errors(value))
    return "" if error is None else f"{error.json_path}: {error.message}"


@pytest.mark.parametrize(("data", "path"), EVERY_FILE)
def test_a_sound_file_is_sound_for_an_editor(data: Path, path: Path) -> None:
    assert complaint(yaml.load(path.read_text(encoding="utf-8"), Loader=Core), kind_of(data, path)) == ""


@pytest.mark.parametrize(("data", "path"), EVERY_FILE)
def test_the_first_line_leads_to_the_schema(data: Path, path: Path) -> None:
    first = path.read_text(encoding="utf-8").split("\n")[0]
    found = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
    assert found
    schema = json.loads((path.parent / found[1]).read_text(encoding="utf-8"))
    assert schema == schema_of(kind_of(data, path))


@pytest.mark.parametrize("file", ["voices.yaml", "quizzes/00.yaml", "passages/late-a.yaml"])
def test_the_line_that_new_files_begin_with(file: str) -> None:
    target = first_line(file).strip().split("=")[1]
    shown = os.path.normpath(ROOT / "data" / Path(file).parent / target)
    assert Path(shown).relative_to(ROOT).as_posix() in schemas()


# Each case: a file of the second kit, what to replace in it, by what, what an editor says.
PLANTED = [
    ("voices.yaml", "kind: author", "kind: writer", "'writer' is not one of"),
    ("voices.yaml", "side: press", "sides: press", "'sides' was unexpected"),
    ("voices.yaml", "  side: press\n", "", "'side' is a required property"),
    ("voices.yaml", "id: writer", "id: the writer", "does not match"),
    ("voices.yaml", "name: I. Sample", "name:", "None is not of type"),
    ("statements.yaml", "words: 10", "words: ten", "'ten' does not match"),
    ("statements.yaml", "words: 10", "words: -10", "less than the minimum"),
    ("statements.yaml", "cues: [surely]", "cues: surely", "'surely' is not of type 'array'"),
    ("statements.yaml", "quiz: false", "quiz: never", "'never' is not of type 'boolean'"),
    ("article.yaml", "role: puzzle", "role: riddle", "'riddle' is not one of"),
    ("argument.yaml", "kind: attacks", "kind: attack", "'attack' is not one of"),
    ("hypotheses.yaml", "h-travel: consistent", "h-travel: maybe", "'maybe' is not one of"),
    ("bargain.yaml", "mayor: 0.4", "mayor: 1.4", "greater than the maximum"),
    ("lessons.yaml", "minutes: 5", "minutes: five", "'five' does not match"),
    ("sources.yaml", "seen: whole document", "saw: whole document", "'saw' was unexpected"),
    ("quizzes/00.yaml", "kind: predict", "kind: foretell", "'foretell' is not one of"),
    ("quizzes/00.yaml", "answer: 200", "anser: 200", "anser"),
    ("quizzes/00.yaml", "resolves: 2030-12-31", "resolves: next year", "'next year' does not match"),
    ("quizzes/00.yaml", "ask: who_said_it", "ask: who", "'who' is not one of"),
]


@pytest.mark.parametrize(("file", "old", "new", "expected"), PLANTED)
def test_a_planted_mistake_is_underlined(file: str, old: str, new: str, expected: str) -> None:
    data, path = TRAM / "data", TRAM / "data" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    broken = yaml.load(text.replace(old, new, 1), Loader=Core)
    validator = Draft7Validator(schema_of(kind_of(data, path)))
    assert any(expected in said for error in validator.iter_errors(broken) for said in said_in(error))


def said_in(error: Any) -> Iterator[str]:
    """What an error says, with what each kind of question would have wanted."""
    yield error.message
    for inner in error.context:
        yield from said_in(inner)


@pytest.mark.parametrize(
    "said",
    ["name: no", "name: 007", "name: 12:30", "name: true", "name: 1.10", "name: 2021-05-04", "name: Y\n  note:"],
)
def test_what_the_reader_takes_for_text_is_text_for_an_editor(said: str, tmp_path: Path) -> None:
    from coursekit.kit.reading import read_yaml

    text = f"- id: 01\n  {said}\n  role: r\n  side: s\n  kind: person\n"
    (tmp_path / "voices.yaml").write_text(text, encoding="utf-8")
    kind = YAML_FILES["voices.yaml"]
    read_yaml(tmp_path / "voices.yaml", "voices.yaml", kind)  # raises when it is not
    for version in (Core, yaml.BaseLoader):
        assert complaint(yaml.load(text, Loader=version), kind) == ""


def test_a_number_between_quotation_marks_is_one_for_both() -> None:
    row = {"number": "3", "role": "voice", "paraphrase": "p", "words": "40"}
    card = {"id": "i", "title": "t", "author": "a", "outlet": "o", "date": "d", "date_basis": "printed"}
    value = {**card, "paragraphs": [row]}
    assert msgspec.convert(value, YAML_FILES["article.yaml"], strict=False).paragraphs[0].words == 40
    assert complaint(value, YAML_FILES["article.yaml"]) == ""


def records(kind: type[Any] = Record) -> Iterator[type[Any]]:
    for record in kind.__subclasses__():
        yield record
        yield from records(record)


def test_every_field_of_a_yaml_file_is_explained() -> None:
    explained = 0
    for text in schemas().values():
        for record in json.loads(text)["$defs"].values():
            assert record["description"]
            assert [name for name, field in record["properties"].items() if not field.get("description")] == []
            explained += len(record["properties"])
    assert explained > 150


def test_no_note_is_about_a_field_that_is_not_there() -> None:
    from coursekit.authoring.building.editor_schemas import _notes

    fields = {record.__name__: {field.encode_name for field in msgspec.structs.fields(record)} for record in records()}
    below = {"Record": set[str]().union(*fields.values())}
    below["Question"] = {"kind"}.union(
        *(fields[record.__name__] for record in records() if "stem" in fields[record.__name__])
    )
    for record, notes in _notes().items():
        assert set(notes) <= below.get(record, fields.get(record, set())), record
    assert notes_of(QuizFile)["lesson"]


# In step


def test_a_course_without_schemas_gets_none(built: Path) -> None:
    assert not (built / "data" / SCHEMAS).exists()
    assert check(built).faults == []


def test_build_writes_schemas_and_check_notices_when_they_are_behind(built: Path) -> None:
    folder = built / "data" / SCHEMAS
    folder.mkdir()
    assert {fault.what for fault in check(built).faults} == {"this schema is missing"}
    summary = build(built, [])
    assert "wrote data/schemas/voices.schema.json" in summary
    assert "0 built, 2 already up to date" in summary, "a schema changes no lesson"
    assert check(built).faults == []
    edit(folder / "voices.schema.json", '"person"', '"persons"')
    (fault,) = check(built).faults
    assert str(fault).startswith("data/schemas/voices.schema.json:")
    assert "says something else than coursekit reads: run `coursekit build`" in str(fault)
    assert build(built, []).startswith("wrote data/schemas/voices.schema.json")
    assert check(built).faults == []

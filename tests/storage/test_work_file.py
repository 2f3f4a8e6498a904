"""The file that is resume file and hand-in: what it holds, and what is not taken for one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest

from coursekit.storage.work import (
    SCHEMA,
    Answered,
    Foreign,
    Newer,
    Tampered,
    Version,
    Work,
    WorkError,
    checksum,
    file_of,
    read_work,
    save,
    schema,
)

WORK = Work(
    kit="tram-line",
    id="k3f9",
    name="Zoë 🚋",
    lessons={"00": "1b2e526b"},
    places={
        "questions": {
            "q": Answered(
                answer="oab", dot=("x", 2), first="oac", tries=2, outcome="right", sure=80, of="1b2e526b", by={"x": 2},
                others=[Version("oad", ("y", 1))],
            ),
            "essay": Answered(answer={"claim": "Because\nof “that”."}, dot=("x", 1), by={"x": 1}),
        },
        "bargain": {"weights": Answered(answer=[[50, 12.5], [0, 0]], dot=("x", 1), by={"x": 1})},
    },
)  # fmt: skip
FILE = file_of(WORK)


def sealed(content: Any, **envelope: Any) -> bytes:
    """A file whose checksum fits, whatever is in it."""
    text = json.dumps(content)
    head = {"format": "coursekit-work", "version": 1, "checksum": checksum(text.encode())} | envelope
    return f'{json.dumps(head)[:-1]}, "content": {text}}}'.encode()


def test_what_is_written_is_read_again() -> None:
    assert read_work(FILE, "tram-line") == WORK


def test_it_is_one_line_of_json_with_a_checksum_over_its_content(tmp_path: Path) -> None:
    save(tmp_path / "work.json", WORK)
    content = (tmp_path / "work.json").read_bytes()
    assert content == FILE
    assert content.count(b"\n") == 1
    told = json.loads(content)
    assert (told["format"], told["version"], told["content"]["name"]) == ("coursekit-work", 1, "Zoë 🚋")
    assert [path.name for path in tmp_path.iterdir()] == ["work.json"]


@pytest.mark.parametrize("around", [b"\xef\xbb\xbf%s", b"  %s \r\n\n", b"%s"])
def test_what_editors_and_mail_put_around_it_does_no_harm(around: bytes) -> None:
    assert read_work(around % FILE, "tram-line") == WORK


@pytest.mark.parametrize(
    ("data", "kind", "words"),
    [
        (b"", WorkError, "it is empty"),
        (FILE[:200], WorkError, "no complete JSON file"),
        (b"PK\x03\x04", WorkError, "no complete JSON file"),
        (FILE.decode().encode("utf-16"), WorkError, "no complete JSON file"),
        (b"[" * 100_000, (WorkError, Foreign), "JSON"),
        (b'{"a": 1}', Foreign, "no work saved from a course"),
        (b"17", Foreign, "no work saved from a course"),
        (FILE.replace(b"coursekit-work", b"other-work"), Foreign, "no work saved from a course"),
        (FILE.replace(b'"version":1', b'"version":2'), Newer, "newer version of the course (format 2, not 1)"),
        (FILE.replace(b"oac", b"oab"), Tampered, "changed after it was saved"),
        (FILE.replace(b"\\n", b" "), Tampered, "changed after it was saved"),
        (sealed({"kit": "ferry", "id": "a", "places": {}}), Foreign, "another course ('ferry', not 'tram-line')"),
        (sealed({"kit": "tram-line", "id": "a"}), WorkError, "`places`"),
        (sealed({"kit": "tram-line", "id": "A <b>", "places": {}}), WorkError, "$.id"),
        (sealed({"kit": "tram-line", "id": "a", "places": {"p": {"q": {"answer": "x"}}}}), WorkError, "`dot`"),
        (sealed({"kit": "tram-line", "id": "a", "places": {"p": {"q": {"answer": 5, "dot": ["x", 1], "by": {"x": 1}}}}}),
         WorkError, "$.places[...][...].answer"),
        (b" " * 10 + b"x" * 5_000_001, Foreign, "more than any hand-in"),
    ],
)  # fmt: skip
def test_what_is_no_sound_work_is_refused_with_the_reason(data: bytes, kind: Any, words: str) -> None:
    with pytest.raises(WorkError) as refused:
        read_work(data, "tram-line")
    assert isinstance(refused.value, kind)
    assert words in str(refused.value)


def test_a_changed_file_still_tells_what_it_says() -> None:
    with pytest.raises(Tampered) as refused:
        read_work(FILE.replace(b"oac", b"oab"), "tram-line")
    assert refused.value.work.places["questions"]["q"].first == "oab"


def test_the_reasons_are_words_that_a_list_can_show() -> None:
    assert [kind.reason for kind in (WorkError, Foreign, Newer, Tampered)] == [
        "unreadable",
        "foreign",
        "newer",
        "tampered",
    ]


def test_the_published_schema_is_that_of_the_records_and_takes_what_they_write() -> None:
    assert SCHEMA.read_text(encoding="utf-8") == schema(), "write it anew: python -m coursekit.storage.work"
    published = json.loads(schema())
    jsonschema.Draft202012Validator.check_schema(published)
    jsonschema.validate(json.loads(FILE), published, jsonschema.Draft202012Validator)
    for damage in ({"version": 2}, {"checksum": "x"}, {"content": {"kit": "tram-line"}}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(json.loads(FILE) | damage, published, jsonschema.Draft202012Validator)


def test_a_file_of_later_fields_still_reads() -> None:
    later = msgspec.to_builtins(WORK) | {"since": 3}
    assert read_work(sealed(later), "tram-line") == WORK


@pytest.mark.parametrize("version", [0, -1])
def test_there_was_no_version_before_the_first(version: int) -> None:
    work = Work(kit="tram-line", id="abc", places={})
    with pytest.raises(Foreign):
        read_work(file_of(work).replace(b'"version":1', f'"version":{version}'.encode()), "tram-line")

"""The file that a student takes away and brings back, and that is the hand-in as well.

One line of JSON::

    {"format": "coursekit-work", "version": 1, "checksum": "…", "content": {…}}

``checksum`` is the CRC-32 of the bytes of ``content`` as they stand, in eight hexadecimal digits. It
notices damage and careless edits. It is no signature: whoever wants to deceive can work it out anew.

``work.schema.json``, beside this module, is the schema of the file (JSON Schema 2020-12). It is made
from the records below, which are what a file is checked against when it is read.
"""

from __future__ import annotations

import json
import zlib
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

from coursekit.writing import in_one_step, write

FORMAT = "coursekit-work"
VERSION = 1
MOST_BYTES = 5_000_000
"""Far more than anybody writes; a larger file is something else."""

SCHEMA = Path(__file__).with_name("work.schema.json")

Answer = str | list[str | float | list[float]] | dict[str, str]
Count = Annotated[int, Meta(ge=0)]
Name = Annotated[str, Meta(max_length=200)]
Id = Annotated[str, Meta(pattern="^[0-9a-z]{1,32}$")]


class Version(Struct, omit_defaults=True):
    """An answer as it was given. ``dot``: the change that made it (see ``entries``). ``first``: the first
    answer that was checked, None before that. ``tries``: how often it was checked. ``outcome``: "" while
    it is not checked, "shown" when the solution was. ``sure``: the confidence rating that goes with
    ``first``, in per cent. ``of``: which edition of the question it answers."""

    answer: Answer
    dot: tuple[str, Annotated[int, Meta(ge=1)]]
    first: Answer | None = None
    tries: Count = 0
    outcome: Literal["", "right", "partly", "wrong", "noted", "shown"] = ""
    revealed: bool = False
    sure: Annotated[float, Meta(ge=0, le=100)] | None = None
    of: str = ""


class Answered(Version, omit_defaults=True, kw_only=True):
    """An entry: the answer that is shown, ``others`` that were given apart from it, and the changes that
    all of it has seen (``by``, see ``entries``)."""

    by: Annotated[dict[str, Annotated[int, Meta(ge=1)]], Meta(min_length=1)]
    others: list[Version] = []


class Work(Struct, omit_defaults=True, kw_only=True):
    """A student's work on a kit. ``id`` is drawn at random with the first answer: it tells two
    hand-ins of one student from those of two students, and nothing more. ``name`` is empty unless the
    student gives one. ``lessons``: the edition of each lesson's questions. ``places``: entries by
    place (``questions``, ``rounds/…``, ``switches``, ``bargain``) and name."""

    kit: Annotated[str, Meta(min_length=1)]
    id: Id
    name: Name = ""
    lessons: dict[str, str] = {}
    places: dict[str, dict[str, Answered]]


class WorkFile(Struct):
    """The whole file."""

    format: Literal["coursekit-work"]
    version: Literal[1]
    checksum: Annotated[str, Meta(pattern="^[0-9a-f]{8}$")]
    content: Work


class _Envelope(Struct):
    format: str
    version: int
    checksum: str
    content: msgspec.Raw


class WorkError(ValueError):
    """A file that cannot be taken for a student's work on this kit. ``reason`` is one word."""

    reason = "unreadable"


class Foreign(WorkError):
    """Something else: no hand-in at all, or one of another kit."""

    reason = "foreign"


class Newer(WorkError):
    """A file from a newer version of the library."""

    reason = "newer"


class Tampered(WorkError):
    """A file that was changed after it was saved. ``work`` is what it says now."""

    reason = "tampered"

    def __init__(self, message: str, work: Work) -> None:
        super().__init__(message)
        self.work = work


_envelope = msgspec.json.Decoder(_Envelope)
_content = msgspec.json.Decoder(Work)


def read_work(data: bytes, kit: str) -> Work:
    """The work on the kit of the id ``kit`` in the bytes of a file.

    Raises WorkError for a file that cannot be read, Foreign, Newer, and Tampered, in this order.
    """
    if len(data) > MOST_BYTES:
        raise Foreign(f"it has {len(data):,} bytes, more than any hand-in")
    data = data.removeprefix(b"\xef\xbb\xbf").strip()
    if not data:
        raise WorkError("it is empty")
    try:
        envelope = _envelope.decode(data)
    except msgspec.ValidationError:
        raise Foreign("it is JSON, but no work saved from a course") from None
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        raise WorkError("it is no complete JSON file: it may be cut off, or of another kind") from None
    if envelope.format != FORMAT:
        raise Foreign("it is JSON, but no work saved from a course")
    if envelope.version > VERSION:
        raise Newer(f"it was saved by a newer version of the course (format {envelope.version}, not {VERSION})")
    return _checked(envelope, kit)


def _checked(envelope: _Envelope, kit: str) -> Work:
    try:
        work = _content.decode(envelope.content)
    except msgspec.ValidationError as error:
        raise WorkError(f"it does not have the form of saved work: {error}") from None
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        raise WorkError("it cannot be read to its end") from None
    if work.kit != kit:
        raise Foreign(f"it is work on another course ({work.kit[:60]!r}, not {kit!r})")
    if envelope.checksum != checksum(bytes(envelope.content)):
        raise Tampered("it was changed after it was saved: its checksum does not fit", work)
    return work


def checksum(content: bytes) -> str:
    """The CRC-32 of ``content`` in eight hexadecimal digits."""
    return f"{zlib.crc32(content):08x}"


def file_of(work: Work) -> bytes:
    """The bytes of the file that holds ``work``."""
    content = msgspec.json.encode(work)
    head = f'{{"format":"{FORMAT}","version":{VERSION},"checksum":"{checksum(content)}","content":'
    return b"".join([head.encode(), content, b"}\n"])


def save(path: Path, work: Work) -> None:
    """Write ``work`` to ``path`` in one step. Raises OSError."""
    with in_one_step(path) as written:
        written.write(file_of(work))


def schema() -> str:
    """The JSON Schema of the file, as ``work.schema.json`` holds it."""
    made: dict[str, Any] = msgspec.json.schema(WorkFile)
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A student's work on a coursekit course",
    }
    return json.dumps({**head, **made}, indent=2, ensure_ascii=False) + "\n"


def main() -> None:
    """Write the schema: ``python -m coursekit.keeping.work``."""
    write(SCHEMA, schema().encode())


if __name__ == "__main__":
    main()

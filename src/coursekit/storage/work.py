"""The file that a student takes away and brings back, and that is the hand-in as well.

One line of JSON::

    {"format": "coursekit-work", "version": 1, "checksum": "…", "content": {…}}

``checksum`` is the CRC-32 of ``content`` in its canonical form (see ``canonical``), in eight hexadecimal
digits; files are written in that form. So it notices damage and careless edits, and lets pass what editors do
to a file without changing what it says. It is no signature: whoever wants to deceive can work it out anew.

Earlier versions took it of the bytes that they wrote: compact JSON, its names in an order of their own. Such
a file fits as well, also when it was indented or escaped anew since.

``work.schema.json``, beside this module, is the schema of the file (JSON Schema 2020-12). It is made
from the records below, which are what a file is checked against when it is read.
"""

from __future__ import annotations

import errno
import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

from coursekit.decoding import is_utf16
from coursekit.files import read_bytes, reason
from coursekit.formatting import visible
from coursekit.language import gettext_noop
from coursekit.later_sentence import LaterSentence
from coursekit.storage.canonical import canonical, compact, is_plain
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
    ``first``, in per cent. ``of``: which edition of the question it answers. ``second``: the second of two votes,
    of which ``first`` is the first; empty while it is not given, None where there are no two. ``log``: for each
    sitting of practice, when it was first checked, in seconds of the student's clock, and 1 where that was right."""

    answer: Answer
    dot: tuple[str, Annotated[int, Meta(ge=1)]]
    first: Answer | None = None
    tries: Count = 0
    outcome: Literal["", "right", "partly", "wrong", "noted", "shown"] = ""
    revealed: bool = False
    sure: Annotated[float, Meta(ge=0, le=100)] | None = None
    of: str = ""
    second: Answer | None = None
    log: list[tuple[int, int]] = []


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

    @property
    def why(self) -> str:
        """What is the matter, perhaps as a ``LaterSentence``."""
        return str(self) if not self.args else self.args[0]


class NotOpened(WorkError):
    """A file that the system does not let us read: nothing is wrong with what it holds."""

    reason = "not opened"


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


_NO_JSON = gettext_noop("it is no complete JSON file: it may be cut off, or of another kind")
_OTHER_JSON = gettext_noop("it is JSON, but no work saved from a course")
_NOT_OPENED = gettext_noop("it cannot be opened: {reason}")

_envelope = msgspec.json.Decoder(_Envelope)
_content = msgspec.json.Decoder(Work)


def bytes_of(path: Path) -> bytes:
    """What a file holds. Raises WorkError, also for what is no ordinary file (a pipe may be waited for without
    end) and for one that is too large."""
    try:
        data = read_bytes(path, MOST_BYTES)
    except OSError as error:
        told = {errno.EINVAL: WorkError, errno.EFBIG: Foreign}.get(error.errno or 0)
        raise told(reason(error)) if told else NotOpened(LaterSentence(_NOT_OPENED, reason=reason(error))) from None
    if is_utf16(data):
        raise WorkError(LaterSentence(gettext_noop("it is text in UTF-16: some editor has saved it anew")))
    return data


def read_work(data: bytes, kit: str) -> Work:
    """The work on the kit of the id ``kit`` in the bytes of a file.

    Raises WorkError for a file that cannot be read, Foreign, Newer, and Tampered, in this order.

    >>> read_work(file_of(Work(kit="tram-line", id="a1", name="Ada", places={})), "tram-line").name
    'Ada'
    """
    envelope = _opened(data)
    try:
        work = _content.decode(envelope.content)
    except msgspec.ValidationError as error:
        told = gettext_noop("it does not have the form of saved work: {reason}")
        raise WorkError(LaterSentence(told, reason=visible(str(error)))) from None
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        raise WorkError(LaterSentence(gettext_noop("it cannot be read to its end"))) from None
    if work.kit != kit:
        told = gettext_noop("it is work on another course ({given}, not {kit})")
        raise Foreign(LaterSentence(told, given=repr(work.kit[:60]), kit=repr(kit)))
    if not _fits(envelope.checksum, bytes(envelope.content)):
        told = gettext_noop("it was changed after it was saved: its checksum does not fit")
        raise Tampered(LaterSentence(told), work)
    return work


def content_of(data: bytes) -> bytes:
    """The JSON of the content in the bytes of a file that ``read_work`` has read. Raises msgspec.MsgspecError
    for others."""
    return bytes(_envelope.decode(_stripped(data)).content)


def _opened(data: bytes) -> _Envelope:
    if len(data) > MOST_BYTES:
        raise Foreign(LaterSentence(gettext_noop("it has {n} bytes, more than any hand-in"), n=len(data)))
    data = _stripped(data)
    if not data:
        raise WorkError(LaterSentence(gettext_noop("it is empty")))
    try:
        envelope = _envelope.decode(data)
    except msgspec.ValidationError:
        raise Foreign(LaterSentence(_OTHER_JSON)) from None
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        raise WorkError(LaterSentence(_NO_JSON)) from None
    if envelope.format != FORMAT or envelope.version < 1:
        raise Foreign(LaterSentence(_OTHER_JSON))
    if envelope.version > VERSION:
        told = gettext_noop("it was saved by a newer version of the course (format {format}, not {known})")
        raise Newer(LaterSentence(told, format=str(envelope.version), known=str(VERSION)))
    try:
        plain = is_plain(data)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        raise WorkError(LaterSentence(_NO_JSON)) from None
    if not plain:
        told = gettext_noop("it gives something twice under one name: nobody can tell which of the two is meant")
        raise WorkError(LaterSentence(told))
    return envelope


def _stripped(data: bytes) -> bytes:
    """Without what editors and mail put around JSON. Other blanks, as ``bytes.strip`` takes off, are none to
    JSON."""
    return data.removeprefix(b"\xef\xbb\xbf").strip(b" \t\r\n")


def _fits(given: str, content: bytes) -> bool:
    return any(given == checksum(form) for form in _forms(content))


def _forms(content: bytes) -> Iterator[bytes]:
    """What the checksum may have been taken of, the likeliest and cheapest first."""
    yield content
    yield compact(content)
    try:
        yield canonical(msgspec.json.decode(content)).encode()
    except RecursionError:
        return


def checksum(content: bytes) -> str:
    """The CRC-32 of ``content`` in eight hexadecimal digits."""
    return f"{zlib.crc32(content):08x}"


def file_of(work: Work) -> bytes:
    """The bytes of the file that holds ``work``.

    >>> from coursekit.storage.work import Work
    >>> file_of(Work(kit="tram-line", id="a1", name="Ada", places={}))[:46]
    b'{"format":"coursekit-work","version":1,"checks'
    """
    content = canonical(msgspec.to_builtins(work)).encode()
    head = f'{{"format":"{FORMAT}","version":{VERSION},"checksum":"{checksum(content)}","content":'
    return b"".join([head.encode(), content, b"}\n"])


def save(path: Path, work: Work) -> None:
    """Write ``work`` to ``path`` in one step. Raises OSError.

    >>> (folder / "hand-ins").mkdir()
    >>> save(folder / "hand-ins" / "ada.json", Work(kit="tram-line", id="a1", name="Ada", places={}))
    """
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
    """Write the schema: ``python -m coursekit.storage.work``."""
    write(SCHEMA, schema().encode())


if __name__ == "__main__":
    main()

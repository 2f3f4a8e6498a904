"""A hand-in that was read before, read again for counting.

``storage.work`` has checked every part of it, and finds its content again. This takes of each entry what is
counted, and leaves answers as they stand in the file: what a class answers in the same way is then marked once.
"""

from __future__ import annotations

import msgspec
from msgspec import Raw, Struct

from coursekit.storage.work import Answer, content_of

_NOTHING = (b"", b"null")


class PartialEntry(Struct):
    """See ``storage.work.Answered``. ``answer``, ``first`` and ``second`` are JSON."""

    answer: Raw
    first: Raw = Raw(b"")
    tries: int = 0
    revealed: bool = False
    sure: float | None = None
    of: str = ""
    second: Raw = Raw(b"")


class PartialWork(Struct):
    """See ``storage.work.Work``."""

    places: dict[str, dict[str, PartialEntry]]
    lessons: dict[str, str] = {}


_work = msgspec.json.Decoder(PartialWork)
_answer = msgspec.json.Decoder(Answer)


def partial_work(data: bytes) -> PartialWork:
    """The work in the bytes of a file that ``read_work`` has read. Raises msgspec.MsgspecError for others."""
    return _work.decode(content_of(data))


def answer_of(json: bytes) -> Answer | None:
    """The answer in ``json``; None where there is none."""
    return None if json in _NOTHING else _answer.decode(json)

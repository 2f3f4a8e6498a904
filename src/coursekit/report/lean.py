"""A hand-in that was read before, read again for counting.

``keeping.work`` has checked every part of it, and finds its content again. This takes of each entry what is
counted, and leaves answers as they stand in the file: what a class answers in the same way is then marked once.
"""

from __future__ import annotations

import msgspec
from msgspec import Raw, Struct

from coursekit.keeping.work import Answer, content_of

_NOTHING = (b"", b"null")


class LeanEntry(Struct):
    """See ``keeping.work.Answered``. ``answer`` and ``first`` are JSON."""

    answer: Raw
    first: Raw = Raw(b"")
    tries: int = 0
    revealed: bool = False
    sure: float | None = None
    of: str = ""


class LeanWork(Struct):
    """See ``keeping.work.Work``."""

    places: dict[str, dict[str, LeanEntry]]
    lessons: dict[str, str] = {}


_work = msgspec.json.Decoder(LeanWork)
_answer = msgspec.json.Decoder(Answer)


def lean(data: bytes) -> LeanWork:
    """The work in the bytes of a file that ``read_work`` has read. Raises msgspec.MsgspecError for others."""
    return _work.decode(content_of(data))


def answer_of(json: bytes) -> Answer | None:
    """The answer in ``json``; None where there is none."""
    return None if json in _NOTHING else _answer.decode(json)

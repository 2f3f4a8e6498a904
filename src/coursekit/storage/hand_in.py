"""Handing in without e-mail: into a folder of the student's own that a hub mounts.

``COURSEKIT_HAND_IN`` names it. Each hand-in is a file of its own, there whole or not at all, and none is replaced.
Whose it is, the folder says; what the file says of itself is not asked. Its mode follows the folder's: nobody but the
owner reads it, and the folder's group where that may read the folder.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import msgspec
from msgspec import Struct

from coursekit.errors import CourseError
from coursekit.files import reason
from coursekit.formatting import day_of, visible
from coursekit.language import gettext
from coursekit.later_sentence import in_words
from coursekit.storage.work import WorkError, read_work
from coursekit.writing import write_new

VARIABLE = "COURSEKIT_HAND_IN"


class HandInReceipt(Struct, frozen=True):
    """What a student is told: the time by the clock of the computer that has the file, how many answers it has, its
    checksum, which the file itself has too, and its name."""

    time: str
    answers: int
    checksum: str
    file: str


def hand_in_folder(environment: Mapping[str, str] = os.environ) -> Path | None:
    """The folder to hand in to; None where nobody has named one."""
    named = environment.get(VARIABLE, "").strip()
    return Path(named).expanduser() if named else None


def hand_in(
    folder: Path, data: bytes, kit: str, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
) -> HandInReceipt:
    """Write ``data``, the bytes of saved work on the kit of the id ``kit``, into ``folder``.

    Raises CourseError, in a sentence for students, where it is no sound work on this kit, and where it cannot be
    written: then nothing of it is there.

    >>> work = file_of(Work(kit="tram-line", id="a1", name="Ada", places={}))
    >>> hand_in(folder, work, "tram-line").answers
    0
    """
    try:
        work = read_work(data, kit)
    except WorkError as error:
        raise CourseError(gettext("the file was refused: {reason}", reason=in_words(error.why))) from None
    given = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"))["checksum"]
    now = clock().astimezone(UTC)
    try:
        name = _written(folder, f"{kit}-{now:%Y%m%dT%H%M%SZ}-{given}", data)
    except OSError as error:
        told = gettext(
            "the folder for hand-ins ({folder}) cannot be written: {reason}. Save your work to a file, and tell your "
            "teacher",
            folder=visible(str(folder)), reason=reason(error),
        )  # fmt: skip
        raise CourseError(told) from None
    answers = sum(len(entries) for entries in work.places.values())
    return HandInReceipt(f"{day_of(now)}, {now:%H:%M:%S} UTC", answers, given, name)


def _written(folder: Path, begins: str, data: bytes) -> str:
    """Write ``data`` under a name that was free, which is returned. Raises OSError."""
    mode = 0o600 | (stat.S_IMODE(folder.stat().st_mode) & 0o040)
    for number in count(1):
        name = f"{begins}{f'-{number}' if number > 1 else ''}.json"
        try:
            write_new(folder / name, data, mode)
        except FileExistsError:  # handed in twice within a second
            continue
        return name
    raise AssertionError("numbers have no end")

"""Whose file it is, by the names that learning platforms give to what they let teachers download; and names of files.

- Moodle: ``Full Name_12345_assignsubmission_file_/work.json``, or, without folders, the same with the file's name
  after the last ``_``.
- Canvas: ``namefirst_12345_67890_work.json``: student, attachment; ``LATE`` may stand after the name.
- A hub's folders to hand in to: ``ada/tram-line-20261129T183000Z-0a1b2c3d.json`` (see ``storage.hand_in``).
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath

from coursekit.formatting import visible

_MOODLE = re.compile(r"(?P<name>.+)_(?P<number>\d+)_assignsubmission_[a-z]+(?:_.*)?", re.DOTALL)
_CANVAS = re.compile(r"(?P<name>[^_]+)(?:_LATE)?_(?P<number>\d+)_\d+_.+", re.DOTALL)

_REFUSED = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')
"""What some system does not take in the name of a file."""

_TAKEN = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
"""Names that Windows keeps for devices."""

_LONGEST = 120
"""Bytes of a name, so that an ending and a number have room everywhere."""

_COPY = re.compile(r"\s*\((\d+)\)")
"""The number that browsers give to a second download."""

_ENDINGS = re.compile(r"(\.(json|txt))+", re.IGNORECASE)


_HANDED_IN = re.compile(r".+-\d{8}T\d{6}Z-[0-9a-f]{8}(-\d+)?\.json")

NUMBERED = re.compile(r".+ \((\d+|hand-in)\)( \d+)?")
"""A student as ``student_of`` names one whom a platform knows, with or without a number for another file."""


def student_of(path: PurePosixPath) -> str:
    """The student's name and number as the platform has them, or the name of the file without its ending.

    >>> student_of(PurePosixPath("Ada Lovelace_123_assignsubmission_file_/work.json"))
    'Ada Lovelace (123)'
    >>> student_of(PurePosixPath("lovelaceada_LATE_123_456_work.json"))
    'lovelaceada (123)'
    >>> student_of(PurePosixPath("ada/tram-line-20261129T183000Z-0a1b2c3d.json"))
    'ada (hand-in)'
    >>> student_of(PurePosixPath("work (2).json.txt"))
    'work 2'
    """
    for part in reversed(path.parts):
        if found := _MOODLE.fullmatch(part):
            return _told(found)
    if found := _CANVAS.fullmatch(path.name):
        return _told(found)
    if _HANDED_IN.fullmatch(path.name) and path.parent.name:
        return f"{_safe(path.parent.name) or 'student'} (hand-in)"
    plain = _COPY.sub(r" \1", _ENDINGS.sub("", path.name))  # as no platform names a student
    return _safe(plain) or "hand-in"


def _told(found: re.Match[str]) -> str:
    return f"{_safe(found['name']) or 'student'} ({found['number'][:20]})"


def _safe(name: str) -> str:
    """``name`` as every system takes it in the name of a file."""
    plain = visible(unicodedata.normalize("NFC", name)).replace("\\", "_")
    plain = _REFUSED.sub("_", plain).strip(" .")
    short = plain.encode()[:_LONGEST].decode(errors="ignore").strip(" .")
    return f"_{short}" if _TAKEN.fullmatch(short) else short

"""From the bytes of a file to its text, the same for every file that the kit and its tools read.

How somebody's editor, spreadsheet or git saved a file makes no difference: a byte order mark and the
ends of lines do not count. What is no text, or not yet one text, is said here, once for all readers.
"""

from __future__ import annotations

import codecs
import re
from typing import Any

DEEPEST = 100
"""Levels of groups and lists within each other: far more than any file of a course has, and few enough for
every library to walk through."""

_MARKER = re.compile(r"^(?:<{7}|>{7})(?: |$)", re.MULTILINE)
"""What a merge leaves in a file. Either end is enough, since somebody may have removed only the other;
the line of dashes between them is not, since it underlines headings in Markdown. In a notebook no line of text
begins like this: they stand in quotation marks."""

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_ARCHIVE = b"PK\x03\x04"


class NotText(Exception):
    """Bytes that are not the text they should be: ``what`` is wrong, on which ``line`` (from 1), and what
    was ``expected`` instead."""

    def __init__(self, what: str, expected: str, line: int = 1) -> None:
        self.what, self.expected, self.line = what, expected, line
        super().__init__(f"line {line}: {what}, expected {expected}")


def decoded(content: bytes) -> str:
    r"""The text of a file, without a byte order mark and with ``\n`` at the end of each line.

    Raises NotText for what is not UTF-8, and for a file in which a merge left its conflict markers.

    >>> decoded(b"\xef\xbb\xbfone\r\ntwo")
    'one\ntwo'
    """
    if content.startswith(_ARCHIVE):
        raise NotText("this is an archive or a workbook, not text", "a file saved as text, in UTF-8")
    if b"\0" in content:
        what = "this file is saved as UTF-16" if is_utf16(content) else "this is not text: there is a zero byte in it"
        raise NotText(what, "a file saved as UTF-8", content.count(b"\n", 0, content.index(b"\0")) + 1)
    try:
        text = even(content).decode()
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise NotText("a byte that is not UTF-8", "a file saved as UTF-8", line) from None
    if conflict := conflict_in(text):
        raise conflict
    return text


def legible(content: bytes) -> str:
    """What can be read of a file, whatever is wrong with it: a replacement character for each broken byte."""
    if b"\0" in content and is_utf16(content):
        big = content.startswith(codecs.BOM_UTF16_BE) or content[:1] == b"\0"
        content = content.decode("utf-16-be" if big else "utf-16-le", errors="replace").encode()
    return even(content).decode(errors="replace")


def even(content: bytes) -> bytes:
    """The content of a text file in UTF-8 as it is compared and hashed: without what makes no difference."""
    return content.removeprefix(codecs.BOM_UTF8).replace(b"\r\n", b"\n").replace(b"\r", b"\n")


def is_too_deep(value: Any) -> bool:
    """Whether lists and dictionaries stand inside each other on more than ``DEEPEST`` levels."""
    level = [value]
    for _ in range(DEEPEST):
        groups = [one.values() if isinstance(one, dict) else one for one in level if isinstance(one, dict | list)]
        if not groups:
            return False
        level = [part for group in groups for part in group]
    return True


def why_unread(error: Exception) -> str:
    """Why a library could not read a text, in words for whoever wrote the text."""
    if isinstance(error, RecursionError | MemoryError):
        return "it is nested too deeply"
    said = next(iter(str(getattr(error, "msg", error)).splitlines()), type(error).__name__)
    return "a number in it has thousands of digits" if said.startswith("Exceeds the limit") else said


def conflict_in(text: str) -> NotText | None:
    """The first marker that a merge left in a text with plain ends of lines; None when there is none."""
    marker = _MARKER.search(text)
    if marker is None:
        return None
    line = text.count("\n", 0, marker.start()) + 1
    what = f"this file has a merge conflict at line {line}"
    return NotText(what, "one text, without the markers <<<<<<<, ======= and >>>>>>>", line)


def is_utf16(content: bytes) -> bool:
    """Whether every second byte of what is mostly English is zero."""
    return content.startswith(_UTF16) or content.count(b"\0") > len(content) // 4

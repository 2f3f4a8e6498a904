"""The report as a table for spreadsheets: a line for each question that somebody answered.

RFC 4180, in UTF-8 with the mark at the beginning that makes spreadsheets read it as such.
"""

from __future__ import annotations

import re

HEADER = (
    "file", "name", "lesson", "question", "kind", "edition", "answer", "first answer if another",
    "right at first", "points at first", "tries", "solution shown", "sure at first (%)",
)  # fmt: skip

BEGINNING = "\ufeff"

MOST_LETTERS = 32_000
"""What a cell holds: spreadsheets end at 32,767."""

_PASSED_OVER = r"""\s"'`“”‘’\u200b-\u200f\u2060\ufeff\x00-\x1f"""
_MARK = r"[=+\-@|%\uff1d\uff0b\uff0d\uff20]"

_BEGINS = re.compile(rf"[{_PASSED_OVER}]*+{_MARK}|[\t\r\n\x00]")
"""Text that a spreadsheet would run, and not show: it begins with the mark of a formula, narrow or wide, also
after blanks and quotation marks, which some programs take off."""

_WITHIN = re.compile(rf"([;\t\r\n][{_PASSED_OVER};]*+)(?=({_MARK})?)")
"""Where cells are separated by semicolons or tabs, as in many countries, a spreadsheet may begin a new one
in the middle of ours. (A match ends where its blanks end, with a mark behind them or not: a text of nothing
but blanks must not take for ever.)"""

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def cell(text: str) -> str:
    """``text`` from data or a student as a cell that is shown as it stands.

    Before what would be a formula there is an apostrophe (CWE-1236, "Improper Neutralization of Formula
    Elements in a CSV File"). Letters that no spreadsheet can hold become "\ufffd".
    """
    if not text:
        return ""
    if len(text) > MOST_LETTERS:
        text = f"{text[:MOST_LETTERS]} … (cut)"
    begins = "'" if _BEGINS.match(text) else ""
    if not text.isprintable():
        text = _CONTROL.sub("\ufffd", text)
    safe = _WITHIN.sub(lambda found: f"{found[1]}'" if found[2] else found[1], text)
    return '"' + begins + safe.replace('"', '""') + '"'


def line(cells: list[str]) -> str:
    """A line of cells that are ready: from ``cell``, or numbers of ours."""
    return ",".join(cells) + "\r\n"

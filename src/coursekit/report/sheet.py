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

_PASSED_OVER = r"""\s"'`“”‘’\u200b-\u200f\u2060\ufeff\x00-\x1f"""
_FORMULA = re.compile(rf"[{_PASSED_OVER}]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|[\t\r\n\x00]")
"""Text that a spreadsheet would run, and not show: it begins with the mark of a formula, narrow or wide,
also after blanks and quotation marks, which some programs take off."""

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def cell(text: str) -> str:
    """``text`` from data or a student as a cell that is shown as it stands.

    What would be a formula gets an apostrophe in front (CWE-1236, "Improper Neutralization of Formula
    Elements in a CSV File"). Letters that no spreadsheet can hold become "\ufffd".
    """
    if not text:
        return ""
    safe = "'" if _FORMULA.match(text) else ""
    return '"' + safe + _CONTROL.sub("\ufffd", text).replace('"', '""') + '"'


def line(cells: list[str]) -> str:
    """A line of cells that are ready: from ``cell``, or numbers of ours."""
    return ",".join(cells) + "\r\n"

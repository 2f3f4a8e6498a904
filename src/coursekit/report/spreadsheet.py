"""The report as a table for spreadsheets: a line for each question that somebody answered.

RFC 4180, in UTF-8 with the mark at the beginning that makes spreadsheets read it as such.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from msgspec import Struct

HEADER = (
    "file", "name", "lesson", "question", "kind", "edition", "answer", "first answer if another",
    "right at first", "points at first", "tries", "solution shown", "sure at first (%)",
)  # fmt: skip

BEGINNING = "\ufeff"

MOST_UNITS = 32_000
"""What a cell holds, in units of UTF-16: spreadsheets end at 32,767."""

CUT = " … (cut)"

Separator = Literal[",", ";"]

_PASSED_OVER = r"""\s"'`“”‘’\u200b-\u200f\u2060\ufeff\x00-\x1f"""
_MARK = r"[=+\-@|%\uff1d\uff0b\uff0d\uff20]"

_BEGINS = re.compile(rf"[{_PASSED_OVER}]*+{_MARK}|[\t\r\n\x00]")
"""Text that a spreadsheet would run, and not show: it begins with the mark of a formula, narrow or wide, also
after blanks and quotation marks, which some programs take off."""


def _within(separators: str) -> re.Pattern[str]:
    return re.compile(rf"([{separators}\t\r\n][{_PASSED_OVER}{separators}]*+)(?=({_MARK})?)")


_WITHIN: dict[Separator, re.Pattern[str]] = {",": _within(";"), ";": _within(";,")}
"""Where cells are separated by other marks than ours, as in many countries, a spreadsheet may begin a new one
in the middle of ours. (A match ends where its blanks end, with a mark behind them or not: a text of nothing
but blanks must not take for ever.)"""

_LINE = re.compile("[\u2028\u2029]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


class SheetFormat(Struct, frozen=True):
    """How the table is written: ``separator`` stands between cells. Where that is a semicolon, numbers have a
    decimal comma: spreadsheets of the same countries expect both."""

    separator: Separator = ","

    def cell(self, text: str) -> str:
        """``text`` from data or a student as a cell that is shown as it stands.

        Before what would be a formula there is an apostrophe (CWE-1236, "Improper Neutralization of Formula
        Elements in a CSV File"). Letters that no spreadsheet can hold, or that turn the direction of writing
        round, become "\ufffd".
        """
        if not text:
            return ""
        start = text[: MOST_UNITS + 1]  # each letter is a unit at least
        begins = "'" if _BEGINS.match(start) else ""
        if not start.isprintable():
            start = _CONTROL.sub("\ufffd", _LINE.sub("\n", start))
        safe = _WITHIN[self.separator].sub(lambda found: f"{found[1]}'" if found[2] else found[1], start)
        return '"' + _cut(begins + safe).replace('"', '""') + '"'

    def number(self, value: float, form: str = "g") -> str:
        """A number of ours as a cell that can be reckoned with."""
        told = format(value, form)
        return told.replace(".", ",") if self.separator == ";" else told

    def line(self, cells: Iterable[str]) -> str:
        """A line of cells that are ready."""
        return self.separator.join(cells) + "\r\n"


USUAL = SheetFormat()


def _cut(text: str) -> str:
    """``text`` as far as a cell has room for it, to a whole letter."""
    if 2 * len(text) <= MOST_UNITS:
        return text
    units = text.encode("utf-16-le", "replace")
    if len(units) <= 2 * MOST_UNITS:
        return text
    return units[: 2 * MOST_UNITS].decode("utf-16-le", "ignore") + CUT

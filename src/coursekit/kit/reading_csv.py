"""Tables as text editors and spreadsheets save them: from CSV to records, or to every fault with its line.

A spreadsheet pads what it saves to a rectangle. Rows and columns without anything in them are passed over.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TypeVar

import msgspec

from coursekit.formatting import listed, plural
from coursekit.kit.faults import Fault, KitError, Sheet
from coursekit.kit.reading import faults_in, text_of
from coursekit.kit.types_in_words import is_list, wanted

R = TypeVar("R", bound=msgspec.Struct)

Row = tuple[int, list[str]]
"""The cells of a row and the line (from 1) on which it begins."""

_OTHER_MARKS = {";": "semicolons", "\t": "tabs"}
"""What spreadsheets put between cells where a comma is the decimal mark, or when they are asked to."""


def read_csv(path: Path, file: str, kind: type[R]) -> Sheet[list[R]]:
    """Read a table of ``kind``: a column for each field, lists separated by ``|``, an empty cell
    for an absent value. Raises KitError."""
    text = text_of(path, file)
    line, mark = _mark(text, kind)
    if mark in _OTHER_MARKS:
        expected = "commas between cells, and a point in numbers such as 2.5: spreadsheets can export this"
        raise KitError([Fault(file, line, f"this file is separated by {_OTHER_MARKS[mark]}", expected)])
    rows, cut_off = _rows(text, file)
    if not rows:
        raise KitError(cut_off or [Fault(file, 1, "the file is empty", "a table with the names of its columns on top")])
    (top, header), *rows = rows
    if faults := _faults_in_header(file, top, header, kind):
        raise KitError(faults)
    faults = [*cut_off, *_nameless(file, top, header, rows)]
    lists = {field.encode_name for field in msgspec.structs.fields(kind) if is_list(field.type)}
    records: list[R] = []
    lines: list[int] = []
    unread: list[str] = []
    for line, cells in rows:
        if len(cells) != len(header):
            faults.append(Fault(file, line, f"{len(cells)} cells", f"{len(header)}, as in the header"))
            unread += cells  # one of them is its id
            continue
        value = _value(header, cells, lists)
        try:
            records.append(msgspec.convert(value, kind, strict=False))
            lines.append(line)
        except msgspec.ValidationError:
            unread.append(str(value.get("id", "")))
            faults += [Fault(file, line, *what) for _, *what in faults_in(value, kind)]
    if cut_off:
        raise KitError(faults)  # what comes after it is not known
    if faults:
        raise KitError(faults, Sheet(file, records, lines, unread))
    return Sheet(file, records, lines)


def _mark(text: str, kind: type[R]) -> tuple[int, str]:
    """The line of the columns' names, and what stands between them."""
    fields = {field.encode_name for field in msgspec.structs.fields(kind)}
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip(' ,;\t"') and not line.startswith("sep="):
            named = {
                mark: sum(cell.strip(' "') in fields for cell in line.split(mark)) for mark in (",", *_OTHER_MARKS)
            }
            return number, max(named, key=lambda mark: named[mark])
    return 1, ","


def _rows(text: str, file: str) -> tuple[list[Row], list[Fault]]:
    """The rows that have anything in them, without blanks around cells; and a fault if it stops being CSV."""
    reader = csv.reader(io.StringIO(text), strict=True)
    rows: list[Row] = []
    end = 0
    try:
        for cells in reader:
            line, end = end + 1, reader.line_num  # a row may span several lines: it counts as its first
            if any(bare := [cell.strip() for cell in cells]):
                rows.append((line, bare))
    except csv.Error as error:
        return rows, [Fault(file, reader.line_num, f"this is not CSV ({error})", "rows of cells")]
    if rows and rows[0][1][0].startswith("sep="):  # told to one spreadsheet program
        del rows[0]
    return rows, []


def _faults_in_header(file: str, line: int, header: list[str], kind: type[R]) -> list[Fault]:
    fields = {field.encode_name: field for field in msgspec.structs.fields(kind)}
    if not set(header) & set(fields):
        shown = ", ".join(map(repr, header[:3]))
        return [Fault(file, line, f"no column is called {shown}", f"the names of columns: {', '.join(fields)}")]
    named = [(place, name) for place, name in enumerate(header) if name]
    unknown = [
        Fault(file, line, f"unknown column {name!r}", f"one of {', '.join(fields)}")
        for _, name in named
        if name not in fields
    ]
    missing = [
        Fault(file, line, f"column {name!r} is missing", wanted(field.type))
        for name, field in fields.items()
        if field.required and name not in header
    ]
    twice = [
        Fault(file, line, f"column {name!r} is given twice", "each column once")
        for place, name in named
        if name in fields and name in header[:place]
    ]
    return unknown + missing + twice


def _nameless(file: str, top: int, header: list[str], rows: list[Row]) -> list[Fault]:
    """One fault for all columns that have values and no name."""
    whole = [(line, cells) for line, cells in rows if len(cells) == len(header)]
    found = {
        place + 1: next(((line, cells[place]) for line, cells in whole if cells[place]), None)
        for place, name in enumerate(header)
        if not name
    }
    filled = {number: value for number, value in found.items() if value}
    if not filled:
        return []
    line, value = next(iter(filled.values()))
    numbers = listed([str(number) for number in filled])
    which = plural(len(filled), f"column {numbers} has", f"columns {numbers} have")
    what = f"{which} no name, but {value[:40]!r} is there on line {line}"
    return [Fault(file, top, what, "a name above it, or nothing in the column")]


def _value(header: list[str], cells: list[str], lists: set[str]) -> dict[str, str | list[str]]:
    return {
        name: [part.strip() for part in cell.split("|")] if name in lists else cell
        for name, cell in zip(header, cells, strict=True)
        if name and cell
    }

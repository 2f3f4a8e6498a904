"""``coursekit report``: from a folder of hand-ins to a page and a table.

The files are read twice: once to find what counts, once to count. So only one of them is in memory at a
time, however many there are.
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from tqdm import tqdm

from coursekit.errors import CourseError
from coursekit.keeping.work import WorkError
from coursekit.kit import Kit
from coursekit.report.counting import Counting
from coursekit.report.hand_ins import HandIn, SetAside, Sorted, bytes_of, digest_of, hand_ins_in, shown, unfit
from coursekit.report.lean import lean
from coursekit.report.markup import counted
from coursekit.report.page import page
from coursekit.report.sheet import BEGINNING, HEADER, line

PAGE, SHEET = ".html", ".csv"

_MOST_SAID = 20
"""Files set aside that are named on the command line. The page names all."""


def make_report(kit: Kit, folder: Path, out: Path) -> tuple[str, list[str]]:
    """Write the report on the hand-ins in ``folder`` to ``out``, a page (with a table beside it) or a
    table alone, as its ending says. Each is written whole or not at all.

    Returns what was done, and what an instructor should know of files that do not count. Raises
    CourseError where there is nothing to report on or ``out`` has another ending, OSError where it cannot
    be written.
    """
    if out.suffix.lower() not in (PAGE, SHEET):
        raise CourseError(
            f"{shown(out)} must end in {PAGE} (a page, and a table beside it) or {SHEET} (the table alone)"
        )
    _check_place(out)
    sheet = out if out.suffix.lower() == SHEET else out.with_suffix(SHEET)
    found = hand_ins_in(folder, kit.article.id)
    counting = Counting(kit)
    today = datetime.datetime.now().astimezone().date()
    with in_one_step(sheet) as table:
        table.write(BEGINNING + line(list(HEADER)))
        changed = list(_count(found.counted, counting, table))
        found = Sorted(found.counted, sorted([*found.aside, *changed], key=lambda one: one.file), found.notices)
        if out is not sheet:
            with in_one_step(out) as written:
                written.write(page(counting, found, shown(Path(sheet.name)), today))
    files = shown(out) if out is sheet else f"{shown(out)} and {shown(sheet)}"
    return f"{counted(counting.group.hand_ins, 'hand-in')} counted: {files}", [*found.notices, *_aside(found.aside)]


def _count(hand_ins: list[HandIn], counting: Counting, table: TextIO) -> Iterator[SetAside]:
    """Count each hand-in; give those that are no longer what they were a moment ago."""
    for hand_in in tqdm(hand_ins, desc="counting", unit=" files", disable=None):
        try:
            data = bytes_of(hand_in.path)
            if digest_of(data) != hand_in.digest:
                raise WorkError("it changed while the report was made: make it again")
        except WorkError as error:
            yield unfit(hand_in.file, error)
        else:
            table.write(counting.add(hand_in, lean(data)))
    counting.finish()


def _aside(aside: list[SetAside]) -> Iterator[str]:
    if aside:
        yield f"{counted(len(aside), 'file')} set aside:"
    for one in aside[:_MOST_SAID]:
        yield f"  {one.file}: {one.reason}: {one.why}"
    if len(aside) > _MOST_SAID:
        yield f"  and {len(aside) - _MOST_SAID:,} more"


def _check_place(out: Path) -> None:
    """Raises OSError where nothing can be written, before anything is read: that may take a while."""
    if not out.parent.is_dir():
        raise FileNotFoundError(f"there is no folder {shown(out.parent)} to write {shown(Path(out.name))} in")
    for path in (out, out.with_suffix(SHEET)):
        if path.is_dir():
            raise IsADirectoryError(f"{shown(path)} is a folder")


@contextmanager
def in_one_step(path: Path) -> Iterator[TextIO]:
    """Text to write to ``path``, which keeps what it had until all is written. Raises OSError."""
    new = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with new.open("w", encoding="utf-8", errors="replace", newline="") as written:
            yield written
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)

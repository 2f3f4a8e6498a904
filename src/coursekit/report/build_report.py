"""``coursekit report``: from a folder of hand-ins to a page and a table.

The files are read twice: once to find what counts, once to count. So few of them are in memory at a time,
however many there are. A large class is read and counted by several processes.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct

from coursekit.errors import CourseError
from coursekit.formatting import counted
from coursekit.kit import Kit
from coursekit.report.batches import count_batch
from coursekit.report.counting import Counting
from coursekit.report.hand_ins import SetAside, Sorted, hand_ins_in, in_order, shown
from coursekit.report.marking import marking_of
from coursekit.report.page import page
from coursekit.report.process_pool import ProcessPool
from coursekit.report.spreadsheet import BEGINNING, HEADER, USUAL, SheetFormat
from coursekit.storage.work import NotOpened
from coursekit.writing import in_one_step, synced

PAGE, SHEET = ".html", ".csv"

_BATCH = 200
"""Hand-ins counted together. What students answer alike is marked once in each batch, and what was made
of a batch is in memory as a whole."""

_MOST_SAID = 20
"""Files set aside that are named on the command line. The page names all."""


class Made(Struct, frozen=True):
    """A report that was written: what was ``done``, and ``notices`` on files that do not count. ``is_whole``:
    nothing in the folder was out of reach."""

    done: str
    notices: list[str]
    is_whole: bool


def make_report(kit: Kit, folder: Path, out: Path, layout: SheetFormat = USUAL) -> Made:
    """Write the report on the hand-ins in ``folder`` to ``out``, a page (with a table beside it) or a
    table alone, as its ending says, the table in this ``layout``. Each is written whole or not at all.

    Raises CourseError where there is nothing to report on or ``out`` has another ending, OSError where it
    cannot be written.

    >>> make_report(kit, folder / "hand-ins", folder / "class.html").is_whole
    True
    """
    if out.suffix.lower() not in (PAGE, SHEET):
        raise CourseError(
            f"{shown(out)} must end in {PAGE} (a page, and a table beside it) or {SHEET} (the table alone)"
        )
    _check_place(out)
    sheet = out if out.suffix.lower() == SHEET else out.with_suffix(SHEET)
    counting = Counting(marking_of(kit, layout))
    today = datetime.datetime.now().astimezone().date()
    with ProcessPool() as pool:
        found = hand_ins_in(folder, kit.article.id, pool)
        with in_one_step(sheet) as table:
            found = _count(pool, found, counting, table)
            synced(table)  # before the page is in its place: the two are of one class
            if out is not sheet:
                told = page(counting, found, shown(Path(sheet.name)), today)
                with in_one_step(out) as written:
                    written.write(told.encode("utf-8", errors="replace"))
    files = shown(out) if out is sheet else f"{shown(out)} and {shown(sheet)}"
    return Made(
        f"{counted(counting.group.hand_ins, 'hand-in')} counted: {files}",
        [*found.notices, *_aside(found.aside)],
        not any(one.reason == NotOpened.reason for one in found.aside),
    )


def _count(pool: ProcessPool, found: Sorted, counting: Counting, table: BinaryIO) -> Sorted:
    """Count the hand-ins and write the table. Returns what was found, without files that have changed."""
    changed: list[SetAside] = []
    table.write((BEGINNING + counting.layout.line(HEADER)).encode())
    for batch in pool.each(partial(count_batch, counting.kit, counting.layout), found.counted, _BATCH, "counting"):
        counting.take(batch.tallies, batch.group)
        table.write(batch.table)
        changed += batch.changed
    return Sorted(found.counted, in_order([*found.aside, *changed]), found.notices)


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

"""``coursekit report``: from a folder of hand-ins to a page and a table.

The files are read twice: once to find what counts, once to count. So few of them are in memory at a time,
however many there are. A large class is read and counted by several processes.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct

from coursekit.errors import CourseError
from coursekit.formatting import counted, listed
from coursekit.kit import Kit
from coursekit.language import ENGLISH, in_language, use
from coursekit.report.batches import count_batch
from coursekit.report.class_list import ClassList, read_class_list
from coursekit.report.counting import Counting
from coursekit.report.figures_as_tables import write_tables
from coursekit.report.folder_files import NO_HAND_IN, SetAside, shown
from coursekit.report.hand_ins import Sorted, hand_ins_in, in_order
from coursekit.report.lesson_links import links_to_lessons, objective_texts
from coursekit.report.marking import marking_of
from coursekit.report.page import Around, ToldOfClass, page, projected_page, told_of
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


class Wishes(Struct, frozen=True, kw_only=True):
    """What a report is to have beside the page and the table of answers: the CSV file with ``names`` of the class,
    a folder of hand-ins of an earlier day to compare with (``before``), a page without names to write (``project``),
    a folder to write all ``tables`` in, and the address of the course's ``pages``. ``course`` is the folder of the
    course, which knows where lessons are and what their objectives say."""

    names: Path | None = None
    before: Path | None = None
    project: Path | None = None
    tables: Path | None = None
    pages: str = ""
    course: Path | None = None


NONE = Wishes()


def make_report(kit: Kit, folder: Path, out: Path, layout: SheetFormat = USUAL, wishes: Wishes = NONE) -> Made:
    """Write the report on the hand-ins in ``folder`` to ``out``, a page (with a table beside it) or a
    table alone, as its ending says, the table in this ``layout``. Each is written whole or not at all.

    Raises CourseError where there is nothing to report on, ``out`` has another ending, or a wish cannot be read;
    OSError where something cannot be written.

    >>> make_report(kit, folder / "hand-ins", folder / "class.html").is_whole
    True
    """
    use(kit.article.language)
    if out.suffix.lower() not in (PAGE, SHEET):
        raise CourseError(
            f"{shown(out)} must end in {PAGE} (a page, and a table beside it) or {SHEET} (the table alone)"
        )
    _check_places(out, wishes)
    sheet = out if out.suffix.lower() == SHEET else out.with_suffix(SHEET)
    names = read_class_list(wishes.names) if wishes.names else None
    links = links_to_lessons(kit, wishes.course, out, wishes.pages)
    counting = Counting(marking_of(kit, layout))
    today = _today()
    files = [shown(out)]
    with ProcessPool() as pool:
        before = _counted_before(pool, kit, layout, wishes, names)
        found = _without_own(hand_ins_in(folder, kit.article.id, pool, names), folder, [out, sheet, wishes.project])
        with in_one_step(sheet) as table:
            found = _count(pool, found, counting, table)
            synced(table)  # before the page is in its place: the two are of one class
            if out is not sheet or wishes.project or wishes.tables:
                around = Around(names, links, objective_texts(wishes.course), before)
                told = told_of(counting, around)
                if out is not sheet:
                    _write(out, page(counting, told, found, shown(Path(sheet.name)), today))
                    files.append(shown(sheet))
                files += _write_further(counting, told, around, found, wishes)
    with in_language(ENGLISH):  # as all that commands print
        written = listed(files)
    return Made(
        f"{counted(counting.group.hand_ins, 'hand-in')} counted: {written}",
        [*found.notices, *_aside(found.aside)],
        not any(one.reason == NotOpened.reason for one in found.aside),
    )


def _write_further(
    counting: Counting, told: ToldOfClass, around: Around, found: Sorted, wishes: Wishes
) -> Iterator[str]:
    """What was wished for besides the page and its table, each as it is called when it is written."""
    if wishes.project:
        _write(wishes.project, projected_page(counting, told, _today()))
        yield shown(wishes.project)
    if wishes.tables:
        with in_language(ENGLISH):  # other programs read them
            tables = write_tables(wishes.tables, counting, told_of(counting, around), found.aside, counting.layout)
        yield f"{len(tables)} tables in {shown(wishes.tables)}"


def _today() -> datetime.date:
    return datetime.datetime.now().astimezone().date()


def _without_own(found: Sorted, folder: Path, own: Iterable[Path | None]) -> Sorted:
    """What was found, without files that this report writes: an earlier state of them may be in the folder."""
    here = {path.resolve() for path in own if path}
    aside = [one for one in found.aside if one.reason != NO_HAND_IN or (folder / one.file).resolve() not in here]
    return Sorted(found.counted, aside, found.notices)


def _write(path: Path, text: str) -> None:
    with in_one_step(path) as written:
        written.write(text.encode("utf-8", errors="replace"))


def _counted_before(
    pool: ProcessPool, kit: Kit, layout: SheetFormat, wishes: Wishes, names: ClassList | None
) -> tuple[Counting, str] | None:
    """What an earlier folder comes to, and what it is called. Raises CourseError."""
    if wishes.before is None:
        return None
    counting = Counting(marking_of(kit, layout))
    found = hand_ins_in(wishes.before, kit.article.id, pool, names)
    _count(pool, found, counting, None)
    return counting, shown(Path(wishes.before.name or wishes.before))


def _count(pool: ProcessPool, found: Sorted, counting: Counting, table: BinaryIO | None) -> Sorted:
    """Count the hand-ins and write the table, if there is one. Returns what was found, without files that have
    changed."""
    changed: list[SetAside] = []
    if table:
        table.write((BEGINNING + counting.layout.line(HEADER)).encode())
    for batch in pool.each(partial(count_batch, counting.kit, counting.layout), found.counted, _BATCH, "counting"):
        counting.take(batch.tallies, batch.group)
        if table:
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


def _check_places(out: Path, wishes: Wishes) -> None:
    """Raises OSError where something cannot be written, and CourseError where two things would be written to one
    place, before anything is read: that may take a while."""
    files = [out, out.with_suffix(SHEET), *([wishes.project] if wishes.project else [])]
    for path in files:
        _check_folder(path)
        if path.is_dir():
            raise IsADirectoryError(f"{shown(path)} is a folder")
    if wishes.project and wishes.project in files[:2]:
        raise CourseError(f"{shown(wishes.project)} is the report itself: name another file for the page to show")
    if wishes.project and wishes.project.suffix.lower() != PAGE:
        raise CourseError(f"{shown(wishes.project)} must end in {PAGE}: it is a page")
    if wishes.tables:
        _check_folder(wishes.tables)
        if wishes.tables.exists() and not wishes.tables.is_dir():
            raise NotADirectoryError(f"{shown(wishes.tables)} is a file: name a folder for the tables")


def _check_folder(path: Path) -> None:
    if not path.parent.is_dir():
        raise FileNotFoundError(f"there is no folder {shown(path.parent)} to write {shown(Path(path.name))} in")

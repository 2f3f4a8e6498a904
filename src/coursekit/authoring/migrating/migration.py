"""What of a course has to change for this version, worked out as a whole before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

from msgspec import Struct

from coursekit.authoring.editing.safe_writes import NotWritten, Write, held, replace_all, text_to_change
from coursekit.authoring.lesson_files.lesson_pairs import LESSONS
from coursekit.authoring.migrating import earlier_names
from coursekit.authoring.migrating.earlier_names import Renaming
from coursekit.files import listed
from coursekit.kit import DATA
from coursekit.kit.loader import EARLIER_FILES

T = TypeVar("T")

DECLARED = "amounts.yaml"


class NotMigrated(Exception):
    """A course could not be migrated. The message says why, and whether anything was written."""


class Migration(Struct, frozen=True):
    """Files to write, tables to remove when all of these are written, and both told line by line."""

    root: Path
    writes: list[Write]
    removed: list[Path]
    told: list[str]

    def carry_out(self) -> None:
        """Write everything, then remove the old tables. Whoever is interrupted runs it again. Raises NotMigrated."""
        try:
            replace_all(self.root, self.writes, self.removed)
        except NotWritten as error:
            raise NotMigrated(str(error)) from None


def planned(root: Path) -> Migration | None:
    """What has to change in the course at ``root``; None when nothing has. Writes nothing.

    Raises NotMigrated for what cannot be read, and for a file that is in the way.
    """
    tables = [name for name in EARLIER_FILES if held(root / DATA / name) is not None]
    if not tables:
        return None
    writes = [_new(root, DECLARED, earlier_names.declared(tables))]
    told = [f"{DATA}/{DECLARED}: made, with the words that earlier versions had of their own"]
    for name in tables:
        table = _changed(root / DATA / name, partial(earlier_names.renamed_table, name))
        writes.append(_new(root, EARLIER_FILES[name], table))
        told.append(f"{DATA}/{name}: becomes {EARLIER_FILES[name]}")
    for path, found in _renamings(root):
        text = _text(path)
        writes.append(Write(path, earlier_names.renamed(text, found).encode(), held(path)))
        names = ", ".join(dict.fromkeys(f"{text[one.start : one.end]} → {one.now}" for one in sorted(found)))
        told.append(f"{path.parent.name}/{path.name}: {names}")
    return Migration(root, writes, [root / DATA / name for name in tables], told)


def _renamings(root: Path) -> Iterator[tuple[Path, list[Renaming]]]:
    """The files in which something is named that has another name now."""
    charts = root / DATA / "charts.yaml"
    sources = [(charts, earlier_names.in_charts_yaml)] if held(charts) is not None else []
    lessons = [(path, earlier_names.in_lesson) for path in listed(root / LESSONS, "*.py")]
    for path, look in [*sources, *lessons]:
        if found := _changed(path, look):
            yield path, found


def _changed(path: Path, make: Callable[[str], T]) -> T:
    """What ``make`` makes of a file's text. Raises NotMigrated where it cannot."""
    shown = f"{path.parent.name}/{path.name}"
    try:
        return make(_text(path))
    except (SyntaxError, RecursionError, MemoryError) as error:
        line = getattr(error, "lineno", 1)
        raise NotMigrated(f"{shown}:{line}: this is not Python. Correct it first. Nothing was written.") from None
    except ValueError as error:
        raise NotMigrated(f"{shown}: {error}. Correct it first. Nothing was written.") from None


def _text(path: Path) -> str:
    """What a file of data or a lesson says. Raises NotMigrated."""
    try:
        return text_to_change(path.parents[1], path)
    except NotWritten as error:
        raise NotMigrated(str(error)) from None


def _new(root: Path, name: str, text: str) -> Write:
    """A file that is not there yet, or that an interrupted run has written."""
    path = root / DATA / name
    seen = held(path)
    if seen is not None and seen != text.encode():
        what = f"{DATA}/{name} is there already, and says something else"
        raise NotMigrated(
            f"{what}: move it away, or remove the old tables if it is as you want it. Nothing was written."
        )
    return Write(path, text.encode(), seen)

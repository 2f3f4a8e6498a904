"""``coursekit feedback``: a page for each student in a folder, and a zip for a learning platform."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment
from markupsafe import Markup
from msgspec import MsgspecError, Struct

from coursekit.errors import CourseError
from coursekit.export.zipped import zip_into
from coursekit.feedback.notes import NO_NOTES, read_notes
from coursekit.feedback.own_results import OwnMarking, OwnResults
from coursekit.feedback.returned_names import page_names, returned_names
from coursekit.formatting import counted, day_of, in_quotes, listed
from coursekit.kit import Kit
from coursekit.language import use
from coursekit.report.figures_in_words import rating
from coursekit.report.folder_files import shown
from coursekit.report.hand_ins import HandIn, digest_of, hand_ins_in
from coursekit.report.lesson_links import links_to_lessons
from coursekit.report.page import readable, theirs
from coursekit.report.partial_decode import partial_work
from coursekit.report.process_pool import ProcessPool
from coursekit.storage.work import WorkError, bytes_of
from coursekit.templates import environment
from coursekit.writing import in_one_step

_STYLE = Path(__file__).parents[1] / "report" / "page.css"

_MOST_SAID = 20
"""Files that a notice names."""

_IGNORED = b"# Feedback belongs to students, and not into a repository.\n*\n"


class Given(Struct, frozen=True):
    """Feedback that was written: what was ``done``, and ``notices`` on what is missing."""

    done: str
    notices: list[str]


class FeedbackWishes(Struct, frozen=True, kw_only=True):
    """What feedback is to have beside the pages: a CSV file with ``notes``, a ``zip`` for a learning platform, the
    address of the course's ``pages``."""

    notes: Path | None = None
    zip: Path | None = None
    pages: str = ""


USUAL_FEEDBACK = FeedbackWishes()


def give_back(kit: Kit, folder: Path, out: Path, wishes: FeedbackWishes = USUAL_FEEDBACK) -> Given:
    """Write a page for each hand-in in ``folder`` into the folder ``out``, which is made if it is not there.

    Raises CourseError where there is nothing to give back, where ``out`` holds hand-ins, or a wish cannot be met;
    OSError where something cannot be written.
    """
    use(kit.article.language)
    _check_places(folder, out, wishes)
    notes = read_notes(wishes.notes) if wishes.notes else NO_NOTES
    with ProcessPool() as pool:
        found = hand_ins_in(folder, kit.article.id, pool)
    if not found.counted:
        raise CourseError(f"no hand-in in {shown(folder)} can be read: `coursekit report` says why of each")
    returned = _names_to_return(found.counted, folder) if wishes.zip else {}
    marking = OwnMarking(kit, links_to_lessons(kit, None, out / "page.html", wishes.pages))
    today = day_of(datetime.datetime.now().astimezone().date())
    out.mkdir(exist_ok=True)
    _write(out / ".gitignore", _IGNORED)
    names = page_names(one.file for one in found.counted)
    pages: dict[str, Path] = {}
    for hand_in in found.counted:
        if told := _results(marking, hand_in):
            page = student_page(kit, told, hand_in.name, notes.note_for(hand_in.name, hand_in.file), today)
            pages[hand_in.file] = out / names[hand_in.file]
            _write(pages[hand_in.file], page)
    packed = {name: pages[file] for file, name in returned.items() if name and file in pages}
    if wishes.zip:
        with in_one_step(wishes.zip) as written:
            zip_into(written, ((name, path.read_bytes()) for name, path in packed.items()))
    lost = [one.file for one in found.counted if one.file not in pages]
    done = f"{counted(len(pages), 'page')} written to {shown(out)}"
    zip_ = f", {len(packed):,} of them also to {shown(wishes.zip)}" if wishes.zip else ""
    unnamed = [file for file, name in returned.items() if not name]
    notices = [*found.notices, *_notices(unnamed, lost, notes.unused), *_set_aside(len(found.aside))]
    return Given(done + zip_, notices)


def _names_to_return(hand_ins: Iterable[HandIn], folder: Path) -> dict[str, str]:
    """What each page is called in the zip, "" where no platform could tell whose it is. Raises CourseError where that
    holds for all."""
    returned = returned_names(one.file for one in hand_ins)
    if not any(returned.values()):
        raise CourseError(
            f"no file in {shown(folder)} is called as Moodle or Canvas has it in a download: nobody could tell whom a "
            "page belongs to. Put the download there as it was unpacked, or leave --zip out"
        )
    return returned


def student_page(kit: Kit, told: OwnResults, name: str, note: str, today: str) -> bytes:
    """The page of one student: ``name`` and ``note`` may be empty."""
    made = (
        _templates()
        .get_template("student_page.html.jinja")
        .render(course=kit.article.title, told=told, name=name, note=note, today=today, style=_style())
    )
    return made.encode("utf-8", errors="replace")


def _results(marking: OwnMarking, hand_in: HandIn) -> OwnResults | None:
    """What a hand-in says; None where it has changed since it was found, or cannot be read any more."""
    try:
        data = bytes_of(hand_in.path)
        return marking.results(partial_work(data)) if digest_of(data) == hand_in.digest else None
    except (WorkError, MsgspecError):
        return None


def _notices(unnamed: list[str], lost: list[str], unused: list[str]) -> Iterator[str]:
    kinds = (
        (unnamed, "not in the zip, since the platform could not tell whose it is"),
        (lost, "changed while feedback was made: make it again"),
        (unused, "has a note and no hand-in"),
    )
    for files, what in kinds:
        yield from (f"{shown(Path(file))}: {what}" for file in files[:_MOST_SAID])
        if len(files) > _MOST_SAID:
            yield f"and {len(files) - _MOST_SAID:,} more: {what}"


def _set_aside(count: int) -> Iterator[str]:
    if count:
        yield f"{counted(count, 'file')} set aside: `coursekit report` says why of each"


def _check_places(folder: Path, out: Path, wishes: FeedbackWishes) -> None:
    if not out.parent.is_dir():
        raise FileNotFoundError(f"there is no folder {shown(out.parent)} to write {shown(Path(out.name))} in")
    if out.exists() and not out.is_dir():
        raise NotADirectoryError(f"{shown(out)} is a file: name a folder for the pages")
    if out.resolve() == folder.resolve():
        raise CourseError(f"{shown(out)} holds the hand-ins: name another folder for the pages")
    if wishes.zip and wishes.zip.suffix.lower() != ".zip":
        raise CourseError(f"{shown(wishes.zip)} must end in .zip")
    if wishes.zip and not wishes.zip.parent.is_dir():
        raise FileNotFoundError(f"there is no folder {shown(wishes.zip.parent)} to write {shown(wishes.zip)} in")


def _write(path: Path, content: bytes) -> None:
    with in_one_step(path) as written:
        written.write(content)


@cache
def _style() -> Markup:
    return Markup(_STYLE.read_text(encoding="utf-8"))  # noqa: S704  # our own, not a student's


@cache
def _templates() -> Environment:
    filters: dict[str, Callable[..., Any]] = {"listed": _in_quotes, "rating": rating, "theirs": theirs}
    return environment(Path(__file__).parent, filters, finalize=readable)


def _in_quotes(texts: list[str]) -> str:
    return listed([in_quotes(text) for text in texts])

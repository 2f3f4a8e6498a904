"""Writing a new kit: all of it, or nothing."""

from __future__ import annotations

import datetime
import errno
import os
import re
import secrets
import shutil
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from coursekit.authoring.building.build import build
from coursekit.authoring.building.editor_schemas import first_line, schemas
from coursekit.authoring.drafting.make_draft import ArticleParagraphs, draft
from coursekit.authoring.new_kit.adding_parts import added
from coursekit.authoring.new_kit.blanks import filled, quoted
from coursekit.authoring.new_kit.install_source import elsewhere, on_this_machine, versions
from coursekit.authoring.new_kit.kit_answers import Answers, BadAnswer
from coursekit.authoring.new_kit.kit_parts import ENDING, TEMPLATE, part
from coursekit.authoring.new_kit.part_values import EXAMPLE_PAGE, places_of
from coursekit.files import reason, resolved
from coursekit.kit import DATA
from coursekit.kit.records import Role, in_genre
from coursekit.leftovers import sweep, temporary_name

HIDDEN = ("gitignore", "gitattributes", "github")
"""Kept without their dot in the template, where they would otherwise take effect."""

PROGRAMS = ("binder/postBuild",)
WORDS = 60
"""Words that a paragraph has until somebody counts: enough for the examples."""

LONGEST_NAME = 40
"""Letters of the folder's name in a kit's id, which begins the names of students' files."""

_BETWEEN: tuple[Role, ...] = ("evidence", "voice", "inference", "concession")


STAYS = (".git", ".DS_Store", "lost+found")
"""What may be in a folder that somebody calls empty: the kit leaves it alone."""


class Beginning(Struct, frozen=True):
    """What a new kit begins with beside the template: rows drafted from an ``article``, and examples of further
    ``parts`` (``kit_parts``)."""

    article: ArticleParagraphs | None = None
    parts: Sequence[str] = ()


def refuse_taken(folder: Path) -> None:
    """Raises BadAnswer where a kit would be in the way of something, or has nowhere to stand, and OSError
    where that cannot be seen."""
    try:
        goal = resolved(folder)
    except FileNotFoundError:  # a shell stays in a folder that was removed
        raise BadAnswer("the folder you are in has been removed: go to another") from None
    if goal.exists() and not goal.is_dir():
        raise BadAnswer(f"{folder} is a file: name a folder")
    if goal.is_dir():
        sweep(goal)
        if any(path.name not in STAYS for path in goal.iterdir()):
            raise BadAnswer(f"{folder} is not empty: name a folder that is new or empty")
    elif not goal.parent.is_dir():
        raise BadAnswer(f"there is no folder {folder.parent}: make it first")
    where = goal if goal.is_dir() else goal.parent
    try:
        probe = where / temporary_name()
        probe.mkdir()
        probe.rmdir()
    except OSError as error:
        raise BadAnswer(f"nothing can be written in {where} ({reason(error)}): name another folder") from None


def make(
    folder: Path,
    answers: Answers,
    today: datetime.date,
    *,
    more: Beginning | None = None,
    at_once: int = 2,
) -> list[str]:
    """Write a kit on the article of ``answers`` to ``folder``, with its notebooks. ``today`` dates the
    example of a claim looked up. ``more``: what it begins with beside the template. Returns what is to be
    said of drafted rows.

    A folder that is there is filled, and not replaced: somebody may be in it, it may be a mount, and only
    in it may there be a right to write.

    Raises BadAnswer where the folder is taken, NoSuchPart, OSError, and what ``build`` raises; nothing is left then.
    """
    refuse_taken(folder)
    folder = resolved(folder)
    is_there = folder.is_dir()
    where = folder if is_there else folder.parent
    sweep(where)
    more = more or Beginning()
    for name in more.parts:
        part(name)
    unfinished = where / temporary_name()
    try:
        _write(unfinished, texts(folder.name, answers, today))
        if more.parts:
            added(unfinished, more.parts, today, passing_over=True).carry_out()
        told = draft(unfinished, more.article, today).lines if more.article else []
        build(unfinished, [], at_once=at_once)
        if is_there:
            _move_all(unfinished, folder)
        else:
            unfinished.replace(folder)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return told


def _move_all(source: Path, folder: Path) -> None:
    """Move what is in ``source`` into ``folder``: everything, or nothing. Raises OSError."""
    moved: list[Path] = []
    try:
        for path in sorted(source.iterdir()):
            goal = folder / path.name
            if os.path.lexists(goal):
                raise FileExistsError(errno.EEXIST, "somebody else has just made it", str(goal))
            path.rename(goal)
            moved.append(goal)
    except BaseException:
        for goal in moved:
            goal.rename(source / goal.name)
        raise


def texts(name: str, answers: Answers, today: datetime.date) -> dict[str, str]:
    """Everything that a new kit of this name consists of before it is built, by path, with an id drawn anew."""
    values = _values(name, answers, today)
    made: dict[str, str] = {}
    for path in sorted(TEMPLATE.rglob(f"*{ENDING}")):
        shown = path.relative_to(TEMPLATE).as_posix().removesuffix(ENDING)
        text = filled(path.read_text(encoding="utf-8"), values)
        if shown.startswith(f"{DATA}/") and shown.endswith(".yaml"):
            text = first_line(shown.removeprefix(f"{DATA}/")) + text
        made[f".{shown}" if shown.split("/")[0] in HIDDEN else shown] = text
    machine = on_this_machine()
    if machine:
        made["coursekit.mk"] = f"# Where coursekit is on this machine. Not committed.\n{machine}"
    return made | schemas()


def _write(folder: Path, made: dict[str, str]) -> None:
    for shown, text in made.items():
        path = folder / shown
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
            if shown in PROGRAMS:
                path.chmod(0o755)
        except OSError as error:  # a full disk names no file, and the folder's name until it is whole is nobody's
            raise OSError(error.errno, reason(error), shown) from None


def _values(name: str, answers: Answers, today: datetime.date) -> dict[str, str]:
    last = answers.paragraphs
    return {
        "id": _id(name),
        "title": answers.title,
        "author": answers.author,
        "outlet": answers.outlet,
        "genre": answers.genre or "column",
        "genre_a": in_genre("a column", answers.genre),
        "genre_line": f"genre: {answers.genre} # what lessons and screens call it\n" if answers.genre else "",
        "paragraphs": "\n\n".join(_paragraphs(last)),
        "reading": "paragraph 1" if last == 1 else f"paragraphs 1–{last}",
        **places_of(last),
        "today": today.isoformat(),
        "page": EXAMPLE_PAGE,
        "coursekit": elsewhere(),
        "versions": "\n".join(versions()),
        "python": f"{sys.version_info.major}.{sys.version_info.minor}",
    }


def _id(name: str) -> str:
    """An id that no other kit has: the folder's name in plain letters, and letters drawn at random. Answers and
    hand-ins are told apart by it, and folders of one name are many."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    plain = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:LONGEST_NAME].rstrip("-")
    return quoted(f"{plain or 'kit'}-{secrets.token_hex(4)}")


def _paragraphs(last: int) -> Iterator[str]:
    for number in range(1, last + 1):
        middle = _BETWEEN[(number - 2) % len(_BETWEEN)]
        role = "conclusion" if number == last else "puzzle" if number == 1 else middle
        yield (
            f"  - number: {number}\n    role: {role}\n"
            f"    paraphrase: Example to replace. In our words, what paragraph {number} says.\n    words: {WORDS}"
        )

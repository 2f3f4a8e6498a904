"""What has to change in a course whose lessons change places, names or number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, count
from pathlib import Path

from msgspec import Struct

from coursekit.authoring.editing.safe_writes import KEPT, NotWritten, Write, held, replace_all, text_to_change
from coursekit.authoring.lesson_files.cells import Unreadable, read_lesson
from coursekit.authoring.lesson_files.lesson_pairs import (
    LESSON_NAME,
    LESSONS,
    Lesson,
    State,
    chosen,
    lessons_of,
    pair_of,
    stored_of,
)
from coursekit.authoring.lesson_files.outline import NEXT
from coursekit.authoring.reordering.lesson_names import LessonNames, ranges_in
from coursekit.files import listed
from coursekit.formatting import counted
from coursekit.kit import DATA

CARDS = f"{DATA}/lessons.yaml"
NOT_OURS = ("api.md", "checks.md", "facts.md", "glossary.md", "retelling.md", "CHANGELOG.md")
"""Pages that a build makes, and what tells of the past."""


class NotReordered(Exception):
    """The lessons stay as they were. The message says why."""


class Reordering(Struct, frozen=True):
    """Files to write, files to remove when all of these are written, and what is said of both: ``told`` is done,
    ``to_read`` is for a person to look at."""

    root: Path
    writes: list[Write]
    gone: list[Path]
    told: list[str]
    to_read: list[str]

    def carry_out(self) -> None:
        """Write everything, then remove what has another name now. Raises NotReordered."""
        try:
            if any(write.path.parent == self.root / KEPT for write in self.writes):
                (self.root / KEPT).mkdir(exist_ok=True)
            replace_all(self.root, self.writes, self.gone)
        except NotWritten as error:
            raise NotReordered(str(error)) from None


def moved(root: Path, name: str, other: str, *, before: bool = False) -> Reordering:
    """Lesson ``name`` behind lesson ``other``, or ``before`` it. The numbers stay the same, and each lesson gets the
    one of its new place.

    Raises UnknownLesson, and NotReordered for what is in the way.
    """
    lessons = lessons_of(root)
    [lesson], [place] = chosen(root, [name]), chosen(root, [other])
    if lesson == place:
        raise NotReordered(f"{lesson.name} cannot stand {'before' if before else 'after'} itself: name another lesson")
    order = [one for one in lessons if one != lesson]
    order.insert(order.index(place) + (not before), lesson)
    numbers = [one.number for one in lessons]
    if len(set(numbers)) < len(numbers):
        raise NotReordered("two lessons have one number: rename one of their files first, then run `coursekit check`")
    names = {one.name: number + one.name[2:] for number, one in zip(numbers, order, strict=True)}
    return _planned(root, lessons, order, names)


def renamed(root: Path, name: str, to: str) -> Reordering:
    """Lesson ``name`` in a file called ``to``, with its number or without. Raises as ``moved``."""
    [lesson] = chosen(root, [name])
    new = to if LESSON_NAME.fullmatch(to) else f"{lesson.number}_{to}"
    if not LESSON_NAME.fullmatch(new) or new[:2] != lesson.number:
        raise NotReordered(f"{to!r} is no name for {lesson.name}: use letters, digits and _, such as how_sure")
    lessons = lessons_of(root)
    if new in {one.name for one in lessons}:
        raise NotReordered(f"there is a lesson {new} already: use another name")
    return _planned(root, lessons, lessons, {lesson.name: new})


def removed(root: Path, name: str) -> Reordering:
    """The course without lesson ``name``; its files are kept as copies. Raises as ``moved``."""
    [lesson] = chosen(root, [name])
    lessons = lessons_of(root)
    if len(lessons) == 1:
        raise NotReordered(f"{lesson.name} is the only lesson: a course needs one")
    return _planned(root, lessons, [one for one in lessons if one != lesson], {}, taken_out=lesson)


def _planned(
    root: Path, lessons: list[Lesson], order: list[Lesson], names: dict[str, str], taken_out: Lesson | None = None
) -> Reordering:
    """All of it. ``order``: the lessons that stay, under their names of old, in their new order."""
    _refuse_edited_notebooks(lessons)
    new = LessonNames({one.name: names.get(one.name, one.name) for one in lessons})
    before = {path: _text(root, path) for path in _sources(root)}
    gone = [path for path in before if taken_out and path.stem == taken_out.name]
    after = {path: new.in_text(text) for path, text in before.items() if path not in gone}
    if root / CARDS in after:
        after[root / CARDS] = _cards(after[root / CARDS], taken_out)
    to_read = list(_lead_on(lessons, order, new, after))
    writes, told = _renamed_files(root, new, before, after)
    gone += [path for path in after if path.name != new.in_text(path.name)]
    for lesson in lessons:  # a notebook follows as it is: the next build makes it anew
        target = lesson.notebook.with_name(f"{new.now[lesson.name]}.ipynb")
        if (lesson == taken_out or target != lesson.notebook) and (content := held(lesson.notebook)) is not None:
            gone.append(lesson.notebook)
            writes += [] if lesson == taken_out else [Write(target, content, held(target))]
    if taken_out:
        writes += [_copy(root, path) for path in gone]
        told = [f"{_shown(root, path)}: removed (a copy is in {KEPT}/)" for path in gone] + told
        to_read += _mentions(root, taken_out, after)
    if new.numbers:
        to_read += [
            f"{_shown(root, path.with_name(new.in_text(path.name)))}:{line}: names lessons from one to another"
            for path, text in after.items()
            for line in ranges_in(text)
        ]
    written = {write.path for write in writes}
    return Reordering(root, writes, [path for path in gone if path not in written], told, sorted(to_read))


def _renamed_files(
    root: Path, new: LessonNames, before: dict[Path, str], after: dict[Path, str]
) -> tuple[list[Write], list[str]]:
    """The files that are written, under their new names, and what is said of them."""
    writes, told = list[Write](), list[str]()
    for path, text in after.items():
        target = path.with_name(new.in_text(path.name))
        if target == path and text == before[path]:
            continue
        if target != path and target not in before and held(target) is not None:
            raise NotReordered(f"{_shown(root, target)} is in the way: move it elsewhere. Nothing was written.")
        writes.append(Write(target, text.encode(), held(target)))
        lines = sum(old != now for old, now in zip(before[path].split("\n"), text.split("\n"), strict=False))
        becomes = f" becomes {_shown(root, target)}" if target != path else ""
        told.append(f"{_shown(root, path)}{becomes}: {counted(lines, 'line')} changed")
    return writes, told


def _sources(root: Path) -> Iterator[Path]:
    """Every file that may name a lesson, and is not made by a build."""
    for folder, pattern in (("", "*.md"), ("docs", "*.md"), (LESSONS, "*.py"), (DATA, "*.md"), (DATA, "*.yaml")):
        yield from (path for path in listed(root / folder, pattern) if path.name not in NOT_OURS)
    for inside in listed(root / DATA, "*"):
        if inside.is_dir():
            yield from listed(inside, "*.yaml")


def _refuse_edited_notebooks(lessons: list[Lesson]) -> None:
    """An edit in a notebook must first be in its lesson: what follows changes that alone. Raises NotReordered."""
    for lesson in lessons:
        try:
            pair = pair_of(lesson, read_lesson(lesson.source), stored_of(lesson))
        except Unreadable as error:
            raise NotReordered(f"{error}\nNothing was written.") from None
        if pair.state in (State.NOTEBOOK_EDITED, State.BOTH_EDITED):
            what = f"{lesson.shown_notebook} has edits that {lesson.shown_source} lacks"
            raise NotReordered(f"{what}: {pair.remedy}. Nothing was written.")


def _lead_on(lessons: list[Lesson], order: list[Lesson], new: LessonNames, after: dict[Path, str]) -> Iterator[str]:
    """Let “Next” of each lesson lead to the one that follows now; say where the words beside it may no longer fit."""
    was = dict(zip(lessons, [*lessons[1:], None], strict=True))
    for lesson, follower in zip(order, [*order[1:], None], strict=True):
        if was[lesson] == follower:
            continue
        head, heading, rest = after[lesson.source].partition(f"\n## {NEXT}\n")
        old, target = was[lesson], f"{new.now[follower.name]}.ipynb" if follower else ""
        if old and follower:
            link = re.compile(rf"\[[^\[\]]*\]\({re.escape(new.now[old.name])}\.ipynb\)")
            to = f"[{_title(after[follower.source])}]({target})".replace("\\", r"\\")
            rest = link.sub(to, rest, count=1)
            after[lesson.source] = head + heading + rest
        line = head.count("\n") + 2
        file = f"{LESSONS}/{new.now[lesson.name]}.py"
        what = (
            f"the lesson that follows is {target.removesuffix('.ipynb')} now"
            if follower
            else "it is the last lesson now"
        )
        yield f"{file}:{line}: {what}: do the words under “{NEXT}” still fit?"


def _title(text: str) -> str:
    found = re.search(r"^# (\d\d · .*\S)", text, re.MULTILINE)
    return found[1] if found else ""


def _cards(text: str, taken_out: Lesson | None) -> str:
    """The list of lessons in the order of their numbers, each with the lines that stand with it."""
    head, *rows = re.split(r"^(?=- )", text, flags=re.MULTILINE)
    if taken_out:
        rows = [row for row in rows if not re.search(rf"\bfile: *[\"']?{taken_out.name}\b", row)]
    rows = [row if row.endswith("\n") else f"{row}\n" for row in rows]
    return head + "".join(sorted(rows, key=_number_in))


def _number_in(row: str) -> str:
    found = re.search(r"""\bfile: *["']?(\d\d)_""", row)
    return found[1] if found else ""


def _mentions(root: Path, lesson: Lesson, texts: dict[Path, str]) -> Iterator[str]:
    """Where a lesson that is taken out is still named."""
    named = re.compile(
        rf"""{lesson.name}|\b{lesson.number} · |\b[Ll]esson {lesson.number}\b|\blesson: ["']?{lesson.number}\b"""
    )
    for path, text in texts.items():
        for number, line in enumerate(text.split("\n"), start=1):
            if named.search(line):
                yield f"{_shown(root, path)}:{number}: names {lesson.name}, which is gone"


def _copy(root: Path, path: Path) -> Write:
    """A copy of a file that is to be removed, under a name that is free."""
    names = (root / KEPT / f"{path.stem}{number}{path.suffix}" for number in chain([""], (f".{n}" for n in count(1))))
    free = next(name for name in names if held(name) is None)
    return Write(free, held(path) or b"", None)


def _text(root: Path, path: Path) -> str:
    try:
        return text_to_change(root, path)
    except NotWritten as error:
        raise NotReordered(str(error)) from None


def _shown(root: Path, path: Path) -> str:
    return path.relative_to(root).as_posix()

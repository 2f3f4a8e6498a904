"""A student's work from a store into a file, and from a file into a store."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, get_type_hints

import msgspec
from msgspec import Struct

from coursekit.errors import CourseError
from coursekit.files import reason
from coursekit.formatting import listed
from coursekit.kit import Kit
from coursekit.language import gettext, gettext_noop, ngettext, number
from coursekit.later_sentence import in_words
from coursekit.progress.plan import plan_of
from coursekit.quiz.answer_places import QUESTIONS, key_of
from coursekit.storage.entries import (
    VERSION,
    Entry,
    Items,
    brought_back,
    entries_of,
    is_blank,
    versions_of,
    well_formed,
)
from coursekit.storage.store import NotKept, Store
from coursekit.storage.work import Answered, Id, Name, Tampered, Version, Work, WorkError, bytes_of, read_work, save

ABOUT = "about"
"""The place of what is known of the work itself: the entries ``id`` and ``name``."""

IN_THE_BROWSER = gettext_noop("The button “Save my work to a file” saves what your browser has.")
_NOT_SAVED = gettext_noop("the work was not saved: {reason}")
_NOT_LOADED = gettext_noop("{file} was not loaded: {reason}")


class Loaded(Struct, frozen=True):
    """What a file brought: how many answers, those of them that were not here before, and the
    questions that have changed since they were answered."""

    answers: int
    new: int
    changed: list[str]
    note: str = ""

    def __repr__(self) -> str:
        """In words, as a notebook shows it."""
        head = ngettext(
            "Loaded: {n} answer, {new} of them new here.", "Loaded: {n} answers, {new} of them new here.",
            self.answers, new=number(self.new),
        )  # fmt: skip
        lines = [head, self.note]
        if self.changed:
            lines.append(gettext("Changed since they were answered: {questions}.", questions=listed(self.changed)))
        return "\n".join(filter(None, lines))


class Saved(Struct, frozen=True):
    """Where a file was written, how many answers are in it, and what could not be read of those kept here."""

    path: str
    answers: int
    note: str = ""

    def __repr__(self) -> str:
        """In words, as a notebook shows it."""
        head = ngettext("Saved {n} answer to {file}", "Saved {n} answers to {file}", self.answers, file=self.path)
        return "\n".join(filter(None, [head, self.note]))


def save_work(kit: Kit, store: Store, path: Path, name: str = "") -> Saved:
    """Write what the store has of the kit to ``path``, under ``name`` if there is one.

    Raises CourseError where the store cannot be read, the name is too long, or the file cannot be
    written; a file that was there before is then as it was.
    """
    try:
        work, unfit = _work_in(kit, store, name)
        save(path, work)
    except NotKept as error:
        said = gettext("the work was not saved: {reason}.", reason=error)
        raise CourseError(f"{said} {gettext(IN_THE_BROWSER)}") from None
    except msgspec.ValidationError as error:
        raise CourseError(gettext(_NOT_SAVED, reason=error)) from None
    except OSError as error:
        what = gettext("cannot write {file}: {reason}", file=path, reason=reason(error))
        raise CourseError(gettext(_NOT_SAVED, reason=what)) from None
    note = gettext("Not in the file, because they are damaged: {questions}.", questions=listed(unfit)) if unfit else ""
    answers = sum(len(items) for items in work.places.values())
    return Saved(str(path), answers, " ".join(filter(None, [store.notice, note])))


def _work_in(kit: Kit, store: Store, name: str) -> tuple[Work, list[str]]:
    """The work, and the names of entries that do not fit into a file."""
    places = store.places(kit.article.id)
    about = places.pop(ABOUT, {})
    drawn = _about(about, "id", Id) or secrets.token_hex(5)
    given = msgspec.convert(well_formed(name), Name) or _about(about, "name", Name)
    _tell(kit, store, {"id": drawn, "name": given})
    unfit: list[str] = []
    work = Work(
        kit=kit.article.id,
        id=drawn,
        name=given,
        lessons={lesson.id: lesson.edition for lesson in plan_of(kit).lessons},
        places={place: there for place, items in places.items() if (there := _sound(items, unfit))},
    )
    return work, unfit


def _about(about: Items, name: str, kind: type[str]) -> str:
    """What is known of the work under that name, "" where that is nothing or damaged."""
    with suppress(KeyError, msgspec.ValidationError):
        return msgspec.convert(about[name]["answer"], kind)
    return ""


def _sound(items: Items, unfit: list[str]) -> dict[str, Answered]:
    """Entries in the form of the file, without those that hold nothing and without fields that the file has no
    form for (``screen/browser/file.js`` leaves out the same). The names of entries of which nothing is left are added
    to ``unfit``: one of them does not keep the others from being saved."""
    answered = {name: _answered(entry) for name, entry in items.items() if not is_blank(entry)}
    unfit += [name for name, entry in answered.items() if entry is None]
    return {name: entry for name, entry in answered.items() if entry is not None}


def _answered(entry: Entry) -> Answered | None:
    shown, *others = [_sound_version(version) for version in versions_of(entry)]
    if shown is None:
        return None
    kept = [version for version in others if version is not None]
    try:
        return msgspec.convert({**shown, "by": entry["by"], "others": kept}, Answered)
    except msgspec.ValidationError:
        return None


def _sound_version(version: Entry) -> dict[str, Any] | None:
    """The fields that fit the file; None without an answer and the change that made it."""
    known = {name: value for name, value in version.items() if name in _VERSION_TYPES}
    fields = {name: value for name, value in known.items() if _is_sound(value, _VERSION_TYPES[name])}
    return fields if {"answer", "dot"} <= fields.keys() else None


_VERSION_TYPES = get_type_hints(Version, include_extras=True)


def _is_sound(value: object, kind: Any) -> bool:
    """Whether a file may hold ``value`` in a field of that type."""
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError:
        return False
    return True


def load_work(kit: Kit, store: Store, path: Path) -> Loaded:
    """Merge the work in the file ``path`` into the store: see ``storage.entries.brought_back``.

    Raises CourseError for a file that cannot be taken, and where the store fails.
    """
    note = ""
    try:
        work = read_work(bytes_of(path), kit.article.id)
    except Tampered as error:
        work = error.work
        note = gettext("The file was changed after it was saved; what it says now was loaded.")
    except WorkError as error:
        raise CourseError(gettext(_NOT_LOADED, file=path, reason=in_words(error.why))) from None
    new = 0
    try:
        for place, answered in work.places.items():
            key = key_of(kit, place)
            here, filed = store.read(key), _filed(answered)
            new += sum(name not in here or is_blank(here[name]) for name in filed)
            back = brought_back(here, filed, secrets.token_hex(5))
            store.keep(key, {name: back[name] for name in filed})
        _tell(kit, store, {"id": work.id, **({"name": work.name} if work.name else {})})
    except NotKept as error:
        raise CourseError(gettext(_NOT_LOADED, file=path, reason=error)) from None
    return Loaded(sum(len(answered) for answered in work.places.values()), new, _changed(kit, work), note)


def _filed(answered: Mapping[str, Answered]) -> Items:
    """A place of a file as entries. No course saves an empty one: it would only clear what is here."""
    items = entries_of({"version": VERSION, "items": msgspec.json.decode(msgspec.json.encode(answered))})
    return {name: entry for name, entry in items.items() if not is_blank(entry)}


def _tell(kit: Kit, store: Store, about: dict[str, str]) -> None:
    key = key_of(kit, ABOUT)
    there = store.read(key)
    for name, answer in about.items():
        by = there[name]["by"] if name in there else {}
        if answer and (name not in there or there[name]["answer"] != answer):
            n = by.get("python", 0) + 1
            store.keep(key, {name: {"answer": answer, "dot": ["python", n], "by": {**by, "python": n}}})


def _changed(kit: Kit, work: Work) -> list[str]:
    """The questions that were answered in another edition than the kit has now, in words."""
    found = []
    for lesson in plan_of(kit).lessons:
        answered = work.places.get(QUESTIONS, {})
        found += [
            gettext("“{title}” (lesson {lesson})", title=question.title, lesson=lesson.id)
            for question in lesson.questions
            if question.id in answered and answered[question.id].of not in ("", question.edition)
        ]
        for round_ in lesson.rounds:
            kept = work.places.get(round_.place, {})
            old = sum(
                name in round_.editions and entry.of not in ("", round_.editions[name]) for name, entry in kept.items()
            )
            if old:
                told = ngettext(
                    "{n} question of “{title}” (lesson {lesson})", "{n} questions of “{title}” (lesson {lesson})", old,
                    title=round_.title, lesson=lesson.id,
                )  # fmt: skip
                found.append(told)
    return found

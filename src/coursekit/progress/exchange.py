"""A student's work from a store into a file, and from a file into a store."""

from __future__ import annotations

import secrets
from pathlib import Path

import msgspec
from msgspec import Struct

from coursekit.errors import CourseError
from coursekit.keeping.entries import Items, brought_back, is_blank
from coursekit.keeping.store import NotKept, Store
from coursekit.keeping.work import Answered, Name, Tampered, Version, Work, WorkError, bytes_of, read_work, save
from coursekit.kit import Kit
from coursekit.progress.plan import plan_of
from coursekit.quiz.keys import QUESTIONS, key_of
from coursekit.wording import listed

ABOUT = "about"
"""The place of what is known of the work itself: the entries ``id`` and ``name``."""


class Loaded(Struct, frozen=True):
    """What a file brought: how many answers, those of them that were not here before, and the
    questions that have changed since they were answered."""

    answers: int
    new: int
    changed: list[str]
    note: str = ""

    def __repr__(self) -> str:
        """In words, as a notebook shows it."""
        lines = [f"Loaded: {_several(self.answers, 'answer')}, {self.new} of them new here.", self.note]
        if self.changed:
            lines.append(f"Changed since they were answered: {listed(self.changed)}.")
        return "\n".join(filter(None, lines))


class Saved(Struct, frozen=True):
    """Where a file was written, and how many answers are in it."""

    path: str
    answers: int

    def __repr__(self) -> str:
        """In words, as a notebook shows it."""
        return f"Saved {_several(self.answers, 'answer')} to {self.path}"


def save_work(kit: Kit, store: Store, path: Path, name: str = "") -> Saved:
    """Write what the store has of the kit to ``path``, under ``name`` if there is one.

    Raises CourseError where the store cannot be read, the name is too long, or the file cannot be
    written; a file that was there before is then as it was.
    """
    try:
        work = _work_in(kit, store, name)
        save(path, work)
    except (NotKept, OSError, msgspec.ValidationError) as error:
        raise CourseError(f"the work was not saved: {error}") from None
    return Saved(str(path), sum(len(items) for items in work.places.values()))


def _work_in(kit: Kit, store: Store, name: str) -> Work:
    places = store.places(kit.article.id)
    about = places.pop(ABOUT, {})
    drawn = about["id"]["answer"] if "id" in about else secrets.token_hex(5)
    given = msgspec.convert(name or (about["name"]["answer"] if "name" in about else ""), Name)
    _tell(kit, store, {"id": drawn, "name": given})
    return Work(
        kit=kit.article.id,
        id=drawn,
        name=given,
        lessons={lesson.id: lesson.edition for lesson in plan_of(kit).lessons},
        places={place: there for place, items in places.items() if (there := _sound(items))},
    )


def _sound(items: Items) -> dict[str, Answered]:
    """Entries in the form of the file, without those that hold nothing."""
    return {name: msgspec.convert(entry, Answered) for name, entry in items.items() if not is_blank(entry)}


def load_work(kit: Kit, store: Store, path: Path) -> Loaded:
    """Merge the work in the file ``path`` into the store: see ``keeping.entries.brought_back``.

    Raises CourseError for a file that cannot be taken, and where the store fails.
    """
    note = ""
    try:
        work = read_work(bytes_of(path), kit.article.id)
    except Tampered as error:
        work, note = error.work, "The file was changed after it was saved; what it says now was loaded."
    except WorkError as error:
        raise CourseError(f"{path} was not loaded: {error}") from None
    new = 0
    try:
        for place, answered in work.places.items():
            key = key_of(kit, place)
            here, filed = store.read(key), {name: _plain(entry) for name, entry in answered.items()}
            new += sum(name not in here or is_blank(here[name]) for name in filed)
            store.keep(key, {name: brought_back(here, filed, secrets.token_hex(5))[name] for name in filed})
        _tell(kit, store, {"id": work.id, **({"name": work.name} if work.name else {})})
    except NotKept as error:
        raise CourseError(f"{path} was not loaded: {error}") from None
    return Loaded(sum(len(answered) for answered in work.places.values()), new, _changed(kit, work), note)


def _plain(version: Version) -> dict[str, object]:
    plain: dict[str, object] = msgspec.to_builtins(version)
    return plain


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
            f"“{question.title}” (lesson {lesson.id})"
            for question in lesson.questions
            if question.id in answered and answered[question.id].of not in ("", question.edition)
        ]
        for round_ in lesson.rounds:
            kept = work.places.get(round_.place, {})
            old = sum(
                name in round_.editions and entry.of not in ("", round_.editions[name]) for name, entry in kept.items()
            )
            if old:
                found.append(f"{_several(old, 'question')} of “{round_.title}” (lesson {lesson.id})")
    return found


def _several(n: int, one: str) -> str:
    return f"{n} {one}{'s' * (n != 1)}"

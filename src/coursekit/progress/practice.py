"""Practice on passages that nobody has seen: what there is to practise, for a browser to choose from."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.kit.passage_records import Form
from coursekit.kit.question_records import Question
from coursekit.language import gettext, gettext_noop, ngettext
from coursekit.quiz.answer_places import PRACTICE, key_of
from coursekit.quiz.items import Item
from coursekit.quiz.written_questions import items_of
from coursekit.screen.screen import Screen
from coursekit.storage.store import Store
from coursekit.storage.store_view import StoreView


class PracticeStrand(Struct, frozen=True):
    """What is practised after one lesson, on a passage in form A and another in form B: the questions of each."""

    lesson: str
    skill: str
    forms: dict[Form, list[str]]


class Practising(Struct, frozen=True):
    """Everything there is to practise. ``slots`` are the questions that ask the same on two passages, ``judges``
    those that ask whether a passage's argument holds, with whether it does, and ``sayings`` what a student is told
    of each misconception."""

    key: str
    items: list[Item]
    strands: list[PracticeStrand]
    slots: list[list[str]]
    judges: dict[str, bool]
    sayings: dict[str, str]


def practising_of(kit: Kit) -> Practising:
    """Everything that ``kit`` has to practise. Raises CourseError where that is nothing."""
    asked = practised(kit)
    if not asked:
        raise CourseError("there is nothing to practise: write a quiz file with `practice: true`")
    strands: dict[str, PracticeStrand] = {}
    slots: dict[str, list[str]] = {}
    for question in asked:
        passage = kit.passages[question.passage or ""]
        strand = strands.setdefault(passage.pair, PracticeStrand(passage.lesson, passage.skill, {"A": [], "B": []}))
        strand.forms[passage.form].append(question.id)
        slots.setdefault(question.slot or "", []).append(question.id)
    judges = {question.id: kit.passages[question.passage or ""].sound for question in asked if question.judges}
    return Practising(
        key_of(kit, PRACTICE),
        items_of(asked, kit),
        sorted(strands.values(), key=lambda strand: strand.lesson),
        list(slots.values()),
        judges,
        {row.id: row.student for row in kit.misconceptions.values()},
    )


def practised(kit: Kit) -> list[Question]:
    """The questions that are practised, in the order of their files."""
    return [question for file in kit.quiz_files.values() if file.practice for question in file.questions]


def practice_in_words(practising: Practising) -> str:
    """What there is to practise. It says nothing of anybody's progress: a notebook may be passed on."""
    lines = [
        gettext("Lesson {lesson}: {skill}, on two texts", lesson=strand.lesson, skill=strand.skill)
        for strand in practising.strands
    ]
    head = ngettext(
        "Practice on {texts} short texts, {n} question in all", "Practice on {texts} short texts, {n} questions in all",
        len(practising.items), texts=2 * len(lines),
    )  # fmt: skip
    return "\n".join([head, *lines])


class Practice(Screen):
    """Questions on passages, that come back when they were missed. Raises CourseError as ``practising_of``."""

    name = "practice"
    hint = gettext_noop("Run this cell to practise.")

    def __init__(self, kit: Kit, answers: dict[str, Any] | None = None, store: Store | None = None) -> None:
        practising = practising_of(kit)
        names = [item.id for item in practising.items]
        store_view = StoreView(store, practising.key, names) if store is not None else None
        super().__init__(practising, practice_in_words(practising), answers, store_view)

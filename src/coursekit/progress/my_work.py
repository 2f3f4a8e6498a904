"""A student's own work: how far it is, and the file to take it away in, bring it back, and hand it in."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from msgspec import Struct, structs, to_builtins

from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.kit.nearest import one_of
from coursekit.language import gettext, gettext_noop
from coursekit.progress.plan import LessonAsked, cards_of, plan_of
from coursekit.screen.screen import Screen
from coursekit.storage.hand_in import hand_in, hand_in_folder
from coursekit.storage.store import Store
from coursekit.storage.store_view import StoreViews


class Here(Struct, frozen=True, omit_defaults=True):
    """The plan of the course, the number of the lesson that this stands in, if any, and whether there is a folder to
    hand in to."""

    kit: str
    lessons: list[LessonAsked]
    here: str
    hands_in: bool = False


def here_of(kit: Kit, lesson: str = "") -> Here:
    """The plan as the lesson of that number sees it (none: no lesson in particular). Raises
    CourseError for a lesson that the kit lacks."""
    found = number_of(kit, lesson)
    plan = plan_of(kit)
    return Here(plan.kit, plan.lessons, found)


def number_of(kit: Kit, lesson: str) -> str:
    """The number of the lesson that is called by its number or file, "" for none. Raises CourseError as
    ``here_of``."""
    cards = cards_of(kit)
    found = next((card.id for card in cards if lesson and lesson in (card.id, card.file)), "")
    if lesson and not found:
        raise CourseError(f"there is no lesson {lesson!r}: use {one_of([card.id for card in cards], str(lesson))}")
    return found


def in_words(content: Here) -> str:
    """What this is for. It says nothing of anybody's work: a notebook may be passed on."""
    lesson = next((part for part in content.lessons if part.id == content.here), None)
    if lesson is None:
        return gettext("Your work in this course.")
    asked = [f"   - {question.title}" for question in lesson.questions]
    rounds = (gettext("{title}: a round of {n}", title=round_.title, n=round_.asks) for round_ in lesson.rounds)
    asked += [f"   - {each}" for each in rounds]
    return "\n".join([gettext("Your work in lesson {lesson}", lesson=lesson.title), *asked])


def handed_in(folder: Path, kit: str, text: str) -> dict[str, Any]:
    """What a page is told of a file that it hands in: the receipt, or why there is none."""
    try:
        return {"receipt": to_builtins(hand_in(folder, text.encode(errors="replace"), kit))}
    except CourseError as error:
        return {"refused": str(error)}


class MyWork(Screen):
    """Progress in the lesson of the number ``lesson`` (none: in the course only), and the work itself as
    a file. Raises CourseError as ``here_of``."""

    name = "work"
    hint = gettext_noop("Run this cell to see how far you are, to save your work to a file, and to load it again.")

    def __init__(
        self, kit: Kit, lesson: str = "", answers: dict[str, Any] | None = None, store: Store | None = None
    ) -> None:
        content, folder = here_of(kit, lesson), hand_in_folder()
        if folder is not None:
            content = structs.replace(content, hands_in=True)
            self.hand_in = partial(handed_in, folder, kit.article.id)
        store_view = StoreViews(store, content.kit) if store is not None else None
        super().__init__(content, in_words(content), answers, store_view)

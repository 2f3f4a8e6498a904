"""The course at a glance: its lessons, and how many of their questions are answered."""

from __future__ import annotations

from typing import Any

from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.language import gettext, gettext_noop, ngettext
from coursekit.progress.plan import Plan, plan_of
from coursekit.screen.screen import Screen
from coursekit.storage.store import Store
from coursekit.storage.store_view import StoreViews


def in_words(plan: Plan) -> str:
    """The list of lessons. It says nothing of anybody's progress: a notebook may be passed on."""
    minutes = sum(lesson.minutes for lesson in plan.lessons)
    lines = [
        ngettext(
            "{lesson} ({n} minute): {about}", "{lesson} ({n} minutes): {about}", lesson.minutes,
            lesson=lesson.title, about=lesson.about,
        )
        for lesson in plan.lessons
    ]  # fmt: skip
    head = gettext(
        "The course: {lessons}, {minutes} in all",
        lessons=ngettext("{n} lesson", "{n} lessons", len(lines)),
        minutes=ngettext("{n} minute", "{n} minutes", minutes),
    )
    return "\n".join([head, *lines])


def overview_of(kit: Kit) -> Plan:
    """The lessons that the kit lists. Raises CourseError when it lists none."""
    if not kit.lessons:
        raise CourseError("the course has no list of lessons: write data/lessons.yaml")
    return plan_of(kit)


class Overview(Screen):
    """The lessons with their progress. The browser counts. Raises CourseError as ``overview_of``."""

    name = "overview"
    hint = gettext_noop("Run this cell to see how many of their questions you have answered.")

    def __init__(self, kit: Kit, answers: dict[str, Any] | None = None, store: Store | None = None) -> None:
        plan = overview_of(kit)
        store_view = StoreViews(store, plan.kit) if store is not None else None
        super().__init__(plan, in_words(plan), answers, store_view)

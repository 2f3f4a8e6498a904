"""The course at a glance: its lessons, and how many of their questions a browser has answered."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.kit.course_records import LessonCard
from coursekit.kit.quiz_records import Round
from coursekit.progress import SOURCE
from coursekit.quiz.keys import key_of
from coursekit.quiz.rounds import items_of
from coursekit.screen.screen import Parts, Screen

PARTS = Parts(SOURCE, ["progress/browser/kept.js", "progress/browser/overview.js"], ["progress/browser/overview.css"])

CLOSING = "Run this cell to see how many of their questions you have answered in this browser."


class RoundAsked(Struct, frozen=True):
    """A generated or mixed round: where a browser keeps it, and how many questions it asks."""

    key: str
    asks: int


class LessonAsked(Struct, frozen=True):
    """A lesson and everything it asks. Its answers are kept under keys that begin with ``shelf``."""

    title: str
    file: str
    minutes: int
    about: str
    shelf: str
    questions: list[str]
    rounds: list[RoundAsked]


class Plan(Struct, frozen=True):
    """The lessons of the kit of that id, in order."""

    kit: str
    lessons: list[LessonAsked]


def plan_of(kit: Kit) -> Plan:
    """The lessons that the kit lists. Raises CourseError when it lists none."""
    if not kit.lessons:
        raise CourseError("the course has no list of lessons: write data/lessons.yaml")
    return Plan(kit.article.id, [_lesson(card, kit) for card in kit.lessons.values()])


def _lesson(card: LessonCard, kit: Kit) -> LessonAsked:
    names = (card.id, card.file)  # a quiz file may call its lesson by either
    asked = [question for lesson, question in kit.asked() if lesson in names]
    shelf = next((file.lesson for file in kit.quiz_files.values() if file.lesson in names), card.id)
    return LessonAsked(
        title=f"{card.id} · {card.title}",
        file=card.file,
        minutes=card.minutes,
        about=card.about,
        shelf=f"{kit.article.id}/{shelf}/",
        questions=[question.id for question in asked if not isinstance(question, Round)],
        rounds=[
            RoundAsked(key_of(kit, round_.id), len(items_of(round_, kit)[1][0]))
            for round_ in asked
            if isinstance(round_, Round)
        ],
    )


def in_words(plan: Plan) -> str:
    """The list of lessons. It says nothing of anybody's progress: a notebook may be passed on."""
    minutes = sum(lesson.minutes for lesson in plan.lessons)
    lines = [f"{lesson.title} ({lesson.minutes} minutes): {lesson.about}" for lesson in plan.lessons]
    return "\n".join([f"The course: {len(lines)} lessons, {minutes} minutes in all", *lines, CLOSING])


class Overview(Screen):
    """The lessons with their progress. The browser counts; Python is told nothing."""

    name = "overview"
    parts = PARTS

    def __init__(self, plan: Plan, answers: dict[str, Any] | None = None) -> None:
        super().__init__(plan, in_words(plan), answers)

"""The quiz that a lesson asks for by the ids of its questions."""

from __future__ import annotations

from typing import Any

from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.kit.nearest import one_of
from coursekit.kit.questions import AnyQuestion
from coursekit.kit.quiz_records import Round
from coursekit.quiz.answer_places import key_of, place_of
from coursekit.quiz.items import Quiz
from coursekit.quiz.rounds import stamped_rounds
from coursekit.quiz.written_questions import items_of


def quiz_of(kit: Kit, *names: str) -> Quiz:
    """The quiz that asks ``names``. Raises CourseError for an unknown id, for none at all, for
    the same one twice, and for a generated round asked together with something else."""
    asked = [_asked(kit, name) for name in names]
    for place, name in enumerate(names):
        if name in names[:place]:
            raise CourseError(f"question {name!r} is asked twice in one quiz: name each question once")
    if not asked:
        raise CourseError("name at least one question, as in course.quiz('an-id')")
    rounds = [entry for entry in asked if isinstance(entry, Round)]
    key = key_of(kit, place_of(asked[0]))
    if not rounds:
        questions = [question for question in asked if not isinstance(question, Round)]
        items = items_of(questions, kit)
        return Quiz(key, "", items, [[item.id for item in items]])
    if len(asked) > 1:
        raise CourseError(f"the round {rounds[0].id!r} is a quiz of its own: ask it in a cell of its own")
    items, hands = stamped_rounds(rounds[0], kit)
    return Quiz(key, rounds[0].title, items, hands, confusion=rounds[0].ask != "mixed")


def _asked(kit: Kit, name: Any) -> AnyQuestion | Round:
    found = kit.question(name)
    if found is None:
        known = [entry.id for _, entry in kit.asked()]
        raise CourseError(f"there is no question {name!r}: use {one_of(known, str(name))}")
    return found

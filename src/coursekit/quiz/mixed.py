"""A mixed round: hand-written questions of the other lessons, so that each objective has its turn.

Coming back to a thing after other things, among other things, is what makes it last; so a round
takes no two questions from the same lesson. All rounds are made beforehand, as for generated ones.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeGuard

from msgspec import structs

from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.kit.course_records import FIRST_LESSON
from coursekit.kit.questions import AnyQuestion
from coursekit.kit.quiz_records import Round
from coursekit.quiz.items import Item
from coursekit.quiz.questions import item_of
from coursekit.quiz.shuffling import shuffled


def drawable(question: AnyQuestion | Round) -> TypeGuard[AnyQuestion]:
    """May a mixed round ask this?"""
    return not isinstance(question, Round) and question.is_short and question.mixed


def drawn_from(round_: Round, kit: Kit) -> list[str]:
    """The lessons a mixed round draws from, by what their quiz files call them: all but its own and
    the one on how to use the course."""
    own = kit.lesson_of(round_.id)
    return [
        file.lesson
        for file in kit.quiz_files.values()
        if file.lesson != own and not file.lesson.startswith(FIRST_LESSON)
    ]


def items_of(round_: Round, kit: Kit) -> tuple[list[Item], list[list[str]]]:
    """The items of all rounds, and which of them each round asks.

    A round asks ``round_.count`` questions, each of another lesson; fewer when there are fewer
    lessons. All rounds together ask at least one question for every objective that has one. Items
    are those of the questions under ids of their own, so that an answer given in a lesson does
    not show. Raises CourseError when no lesson has a question to draw.
    """
    lessons = [turns for name in drawn_from(round_, kit) if (turns := list(_turns(round_, kit, name)))]
    if not lessons:
        raise CourseError(f"no other lesson has a question for the mixed round {round_.id!r}")
    longest = max(len({question.objective for question in turns}) for turns in lessons)
    # Lessons follow each other in a circle: any `count` neighbours come from different ones.
    circle = [turns[place % len(turns)] for place in range(longest) for turns in lessons]
    count = min(round_.count, len(lessons))
    hands = [
        shuffled([circle[place % len(circle)] for place in range(start, start + count)], round_.id, round_.seed, start)
        for start in range(0, len(circle), count)
    ]
    asked = {question.id: question for question in circle}
    items = [structs.replace(item_of(question, kit), id=_id(round_, question)) for question in asked.values()]
    return items, [[_id(round_, question) for question in hand] for hand in hands]


def _id(round_: Round, question: AnyQuestion) -> str:
    return f"{round_.id}-{question.id}"


def _turns(round_: Round, kit: Kit, lesson: str) -> Iterator[AnyQuestion]:
    """The questions of a lesson in the order of their turns: first one for each objective, then the
    rest, again one for each objective as long as there are any."""
    questions = [question for name, question in kit.asked() if name == lesson and drawable(question)]
    piles: dict[str, list[AnyQuestion]] = {}
    for question in shuffled(questions, round_.id, round_.seed, lesson):
        piles.setdefault(question.objective, []).append(question)
    order = sorted(piles)
    for depth in range(max(map(len, piles.values()), default=0)):
        yield from (piles[name][depth] for name in order if depth < len(piles[name]))

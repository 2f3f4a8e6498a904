"""A mixed round: hand-written questions of the other lessons, so that each objective has its turn.

Coming back to a thing after other things, among other things, is what makes it last; so a round
takes no two questions from the same lesson. All rounds are made beforehand, as for generated ones.

A round that names its questions is a capstone: it asks new ones, written for it, which transfer what the other
lessons taught to places that these did not use. Whose lesson such a question belongs to, its objective says.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeGuard

from msgspec import structs

from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.kit.course_records import FIRST_LESSON
from coursekit.kit.question_records import Question
from coursekit.kit.questions import AnyQuestion
from coursekit.kit.quiz_records import Round
from coursekit.quiz.items import Item
from coursekit.quiz.shuffling import shuffled
from coursekit.quiz.written_questions import item_of


def drawable(question: AnyQuestion | Round | None) -> TypeGuard[AnyQuestion]:
    """May a mixed round ask this?"""
    return isinstance(question, Question) and question.is_short and question.mixed and not question.needs


def drawn_from(round_: Round, kit: Kit) -> list[str]:
    """The lessons a mixed round draws from, by what their quiz files call them: all but its own, the one on
    how to use the course, and what is only practised. A lesson may have several files."""
    own = kit.lesson_of(round_.id)
    lessons = {
        file.lesson: None
        for file in kit.quiz_files.values()
        if file.lesson != own and not file.practice and not file.lesson.startswith(FIRST_LESSON)
    }
    return [*lessons]


def items_of_mixed_rounds(round_: Round, kit: Kit) -> tuple[list[Item], list[list[str]]]:
    """The items of all rounds, and which of them each round asks.

    A round asks ``round_.count`` questions, each of another lesson; fewer when there are fewer
    lessons. All rounds together ask at least one question for every objective that has one. Items
    are those of the questions under ids of their own, so that an answer given in a lesson does
    not show. A capstone asks each of its questions once; its last round may be shorter.
    Raises CourseError when no lesson has a question to draw.
    """
    if round_.questions:
        return _capstone(round_, kit)
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
    return _dealt(round_, hands, kit)


def _dealt(round_: Round, hands: list[list[AnyQuestion]], kit: Kit) -> tuple[list[Item], list[list[str]]]:
    """The items of ``hands``, each once, and which of them each hand has."""
    asked = {question.id: question for hand in hands for question in hand}
    # A round is for oneself: what a class votes on twice is asked once.
    items = [
        structs.replace(item_of(question, kit), id=_id(round_, question), votes=1, talk_minutes=0)
        for question in asked.values()
    ]
    return items, [[_id(round_, question) for question in hand] for hand in hands]


def _capstone(round_: Round, kit: Kit) -> tuple[list[Item], list[list[str]]]:
    """All questions that a round names, one of each lesson in turn, in rounds of ``round_.count`` at most. Whose
    lesson a question is, the number of its objective says."""
    lessons: dict[str, list[AnyQuestion]] = {}
    for question in map(kit.question, round_.questions):
        if drawable(question):
            lessons.setdefault(question.objective.split(".")[0], []).append(question)
    hands = []
    for turn in range(max(map(len, lessons.values()), default=0)):
        asked = [questions[turn] for _, questions in sorted(lessons.items()) if turn < len(questions)]
        hands += [
            shuffled(asked[start : start + round_.count], round_.id, round_.seed, turn, start)
            for start in range(0, len(asked), round_.count)
        ]
    return _dealt(round_, hands, kit)


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

"""Hand-written questions made ready for asking."""

from __future__ import annotations

from collections.abc import Sequence

from coursekit.kit import Kit
from coursekit.kit.question_records import Question
from coursekit.quiz.editions import all_stamped
from coursekit.quiz.items import Item, TextBeside
from coursekit.quiz.kinds import type_for

_STEPS = (20, 40, 60, 80, 90, 100)


def item_of(question: Question, kit: Kit) -> Item:
    """The item that asks ``question``, with what its kind takes from ``kit``.

    >>> item = item_of(kit.question("tram-single"), kit)
    >>> item.kind, item.options
    ('single', ['It concedes a point', 'It concludes', 'It gives evidence'])
    """
    made = type_for(question)
    return made(
        id=question.id,
        objective=question.objective,
        stem=question.stem,
        back=question.back,
        misconception=question.misconception or "",
        beside=_beside(question, kit),
        confidence=ratings(question) if question.confidence else [],
        **made.parts_of(question, kit),
    )


def items_of(questions: Sequence[Question], kit: Kit) -> list[Item]:
    """The items that ask ``questions``, each with its edition.

    >>> [item.edition for item in items_of([kit.question("tram-single")], kit)]
    ['f0c1']
    """

    def made() -> list[Item]:
        return [item_of(question, kit) for question in questions]

    return all_stamped(made(), made)


def _beside(question: Question, kit: Kit) -> TextBeside | None:
    if question.passage is None or type_for(question).shows_passage:
        return None
    passage = kit.passages[question.passage]
    return TextBeside(passage.id, passage.title, passage.paragraphs)


def ratings(question: Question) -> list[int]:
    """The ratings that ``question`` offers to "How sure are you?", in per cent from low to high.

    The lowest is what guessing gets: one in as many as there are options where exactly one is
    right, next to nothing for any other kind. From there the same steps for every question, so
    that answers to different questions can be compared.
    """
    guess = round(type_for(question).guess(question))
    return [guess, *(level for level in _STEPS if level >= guess + 10)]  # two close by would be no choice

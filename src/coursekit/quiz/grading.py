"""Grading: what an answer is worth and what to say about it. Pure, and apart from any screen.

Each kind of question grades its own answers (``kinds``), in Python and, by the same rules, in the browser;
``tests/quiz/grading_cases.json`` holds both to the same cases.
"""

from __future__ import annotations

from typing import Any, Literal

from msgspec import Struct

from coursekit.quiz.items import Item, Reply

Outcome = Literal["right", "partly", "wrong", "noted"]

_BLANKS = str.maketrans(dict.fromkeys("\ufeff\x1c\x1d\x1e\x1f\x85", " "))
"""Letters that are blanks to either Python or a browser. Here, as there (``browser/kinds.js``), all of them are."""


class AnswerError(ValueError):
    """An answer that cannot be graded: of the wrong shape, or naming what the item lacks."""


class Grade(Struct, frozen=True):
    """``points`` from 0 to 1, the share of the item that is right; ``replies`` maps what was
    chosen, or the row it was chosen for, to what to say about it; ``item`` is the reply to the
    answer as a whole. ``noted`` is neither right nor wrong."""

    outcome: Outcome
    points: float
    replies: dict[str, Reply]
    item: Reply | None = None


def grade(item: Item, answer: Any) -> Grade:
    """Grade ``answer`` to ``item``. What an answer is depends on the kind of question: a text, a list of ids, or
    texts by ids (``Item.shape``). Raises AnswerError.

    >>> item = item_of(kit.question("tram-single"), kit)
    >>> grade(item, item.choices[1].id).outcome
    'right'
    """
    return item.grade(_typed(answer))


def _typed(answer: Any) -> Any:
    """``answer`` with plain blanks for those that only one of the two graders would pass over."""
    if isinstance(answer, dict):
        return {name: _typed(part) if isinstance(part, str) else part for name, part in answer.items()}
    if not isinstance(answer, str) or answer.isprintable():  # none of these blanks is
        return answer
    return answer.translate(_BLANKS)


def known(names: Any, there: list[str]) -> list[str]:
    """``names``, if they are a list of some of those that are ``there``, each at most once. Raises AnswerError."""
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise AnswerError("expected a list of ids")
    unknown = [name for name in names if name not in there]
    if unknown or len(set(names)) != len(names):
        raise AnswerError(f"expected each of {', '.join(there)} at most once, got {', '.join(names)}")
    return names


def share(right: int, of: int, replies: dict[str, Reply], when_right: Reply | None = None) -> Grade:
    """The grade of an answer in parts, so many of which are right.

    >>> share(1, 2, {}).outcome
    'partly'
    """
    outcome: Outcome = "right" if right == of else "partly" if right else "wrong"
    return Grade(outcome, right / of, replies, when_right if outcome == "right" else None)

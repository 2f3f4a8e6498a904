"""Which names, or modes of speech, a round offers, so that nobody gets on by these alone.

What is offered again and again and is never right is struck out without reading; what is offered only when it
is right is chosen without reading. So a round offers what its answers are, each about as often as chance
would make it right, and among those that are due, the most tempting. Each place has the right one equally often.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TypeVar

from coursekit.kit.records import Statement
from coursekit.quiz.heard import StatementsByVoice
from coursekit.quiz.shuffling import shuffled

T = TypeVar("T", bound=str)

OFFERED = 4
"""Options of a generated question: as many as most written ones have."""

URGENCY = 4.0
"""How much temptation it takes to make up for what has been offered once too often."""


def offered(
    right: Sequence[T], tempting: Sequence[Mapping[T, int]], *seed: object, always: T | None = None
) -> list[list[T]]:
    """For each question of a round, what to choose from, in the order in which it is shown.

    ``right``: the right answer to each. ``tempting``: for each, how tempting every other answer is.
    ``always``: an answer that every question offers.

    >>> offered(["a", "b"], [{"b": 1}, {"a": 1}], 1)
    [['a', 'b'], ['a', 'b']]
    """
    counts = Counter(right)
    rest = len(right) - (counts[always] if always else 0)
    slots = len(right) * (OFFERED - 1) - (rest if always else 0)
    share = {name: slots * count / rest for name, count in counts.items() if name != always}
    used = Counter[T]()
    places = shuffled([number % OFFERED for number in range(len(right))], *seed, "places")
    found = []
    for number, (answer, others, place) in enumerate(zip(right, tempting, places, strict=True)):
        done = (number + 1) / len(right)
        due = {name: weight + URGENCY * (share.get(name, 0) * done - used[name]) for name, weight in others.items()}
        ranks = {name: (name == always, name in share, weight) for name, weight in due.items()}
        wrong = sorted(ranks, key=ranks.__getitem__, reverse=True)[: OFFERED - 1]
        used.update(wrong)
        shown = shuffled(sorted(wrong), *seed, number)
        shown.insert(place % (len(shown) + 1), answer)
        found.append(shown)
    return found


def surplus(hands: Sequence[Sequence[Statement]], heard: StatementsByVoice) -> list[str | None]:
    """For each hand of statements to match, one voice too many, so that the last row is not given away: in turn
    those that are right in other hands; None where no other voice is heard."""
    right = {row.voice for hand in hands for row in hand}
    used = Counter[str]()
    found: list[str | None] = []
    for hand in hands:
        tempting = heard.tempting(hand[0])
        spare = sorted(tempting.keys() - {row.voice for row in hand})
        ranks = {name: (name not in right, used[name], -tempting[name]) for name in spare}
        found.append(min(spare, key=ranks.__getitem__, default=None))
        used.update(name for name in found[-1:] if name)
    return found

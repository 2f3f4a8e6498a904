"""The part of the page about questions that were voted on twice: what the talk between the votes changed."""

from __future__ import annotations

from msgspec import Struct

from coursekit.language import gettext_noop
from coursekit.report.counting import Counting
from coursekit.report.figures_in_words import of
from coursekit.report.item_statistics import FEWEST
from coursekit.report.talking_points import asks

MOVES = {
    gettext_noop("right both times"): (True, True),
    gettext_noop("wrong → right"): (False, True),
    gettext_noop("right → wrong"): (True, False),
    gettext_noop("wrong both times"): (False, False),
}
"""What a student's two votes can come to: whether the first was right, and whether the second was."""


class VotedLine(Struct, frozen=True):
    """A question that was voted on twice: how many did, and how many of them moved how, in the order of ``MOVES``."""

    asks: str
    id: str
    students: int
    moves: list[str]
    are_few: bool


def voting(counting: Counting) -> list[VotedLine]:
    """Every question to which somebody gave both votes."""
    return [
        VotedLine(
            asks(question, 160),
            question.shown_id,
            voted,
            [of(tally.votes[move], voted) for move in MOVES.values()],
            voted < FEWEST,
        )
        for question, tally in counting.tallies.items()
        if (voted := tally.votes.total())
    ]

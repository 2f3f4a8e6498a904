"""A question as a teacher needs it in class: in full, with what is right, what was chosen instead, and the replies."""

from __future__ import annotations

from msgspec import Struct

from coursekit.formatting import paragraphs
from coursekit.language import gettext, number
from coursekit.report.asked_items import AskedItem
from coursekit.report.counting import Counting
from coursekit.report.figures_in_words import of, percent
from coursekit.report.intervals import wilson
from coursekit.report.item_statistics import ItemStatistics

MOST_WRONG = 6
"""Wrong answers that stand with a question. All are in the tables."""


class WrongAnswer(Struct, frozen=True):
    """A wrong first answer: how often it was given, as a share of those who tried with its interval, and its reply."""

    text: str
    count: int
    told: str
    reply: str


class QuestionKey(Struct, frozen=True):
    """A question in full. ``anchor`` names it on the page; ``passage`` is the title of the text that it is about,
    ``back`` where in the article the answer is; ``why`` is said to the right answer; ``left_out`` is how many more
    wrong answers there are."""

    anchor: str
    id: str
    stem: str
    quote: str
    passage: str
    offers: list[str]
    right: list[str]
    why: list[str]
    back: str
    wrong: list[WrongAnswer]
    left_out: int


def key_of_question(counting: Counting, question: AskedItem) -> QuestionKey:
    """The key of ``question``, with what the class made of it."""
    item, tally = question.item, counting.tallies[question]
    right = item.right_answer()
    shown = item.quote
    return QuestionKey(
        anchor_of(counting, question),
        question.shown_id,
        item.stem,
        shown,
        item.beside.title if item.beside else "",
        list(item.words()),
        right,
        [remark.said for remark in item.remarks() if remark.right] if len(right) == 1 else [],
        paragraphs(item.back),
        [wrong_answer(tally, *slip) for slip in tally.worst_slips(MOST_WRONG)],
        max(0, len(tally.slips) - MOST_WRONG),
    )


def wrong_answer(tally: ItemStatistics, slip: str, count: int) -> WrongAnswer:
    """A wrong answer that so many of those who tried gave."""
    return WrongAnswer(slip, count, with_interval(count, tally.tried), tally.replies.get(slip, ""))


def anchor_of(counting: Counting, question: AskedItem) -> str:
    """What a link to the question on the page names."""
    return f"q{counting.place_of[question]}"


def with_interval(part: int, whole: int) -> str:
    """A share in figures, with its interval: “16 of 42 (38%, from 25% to 53%)”.

    >>> with_interval(16, 42)
    '16 of 42 (38%, from 25% to 53%)'
    """
    if not whole:
        return of(part, whole)
    low, high = (percent(end) for end in wilson(part, whole))
    return gettext(
        "{part} of {whole} ({percent}, from {low} to {high})",
        part=number(part),
        whole=number(whole),
        percent=percent(part / whole),
        low=low,
        high=high,
    )

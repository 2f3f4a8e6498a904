"""A probability in per cent: neither right nor wrong today."""

from __future__ import annotations

from collections.abc import Iterator
from reprlib import repr as brief
from typing import Any, ClassVar

from coursekit.formatting import day_of
from coursekit.kit import Kit
from coursekit.kit.questions.forecast import Forecast
from coursekit.language import fixed, gettext, number
from coursekit.quiz.field_classes import Prompt
from coursekit.quiz.grading import AnswerError, Grade
from coursekit.quiz.items import Item, Reply
from coursekit.quiz.remarks import Remark, on_whole
from coursekit.quiz.typed_number import percents


class ForecastItem(Item, frozen=True, tag="forecast"):
    """An answer is what was typed, or a number, in per cent. ``settled`` tells on which day and how it is
    settled. ``replies``: ``weigh``."""

    unit: Prompt[str] = ""
    settled: Prompt[str] = ""

    called: ClassVar[str] = "forecasts"
    minutes: ClassVar[float] = 1.5
    is_open: ClassVar[bool] = True

    @classmethod
    def parts_of(cls, question: Forecast, kit: Kit) -> dict[str, Any]:
        """When and how it is settled, and what to weigh."""
        return {
            "unit": "%",
            "settled": f"{day_of(question.resolves)}. {question.how}",
            "replies": {"weigh": Reply(question.feedback, question.back)},
        }

    def grade(self, answer: Any) -> Grade:
        """Noted, with what it would score either way. Raises AnswerError."""
        found = percents(answer)
        if not found:
            raise AnswerError(f"{brief(answer)} is not a number of per cent from 0 to 100")
        (percent,) = found
        weigh = self.replies["weigh"]
        return Grade("noted", 0.0, {}, Reply(f"{_scores(percent)} {weigh.text}", weigh.back))

    def percent(self, answer: Any) -> float | None:
        """The forecast."""
        return next(iter(percents(answer)), None)

    @property
    def _settled(self) -> str:
        return f"{gettext('Settled on')} {self.settled}"

    def words(self) -> Iterator[str]:
        """How it is settled, and a place for the number."""
        yield self._settled
        yield gettext("Your forecast: ____ %")

    def prompts(self) -> Iterator[str]:
        """How it is settled, and in what the answer is given."""
        yield self._settled
        yield gettext("Your forecast, in per cent:")

    def remarks(self) -> Iterator[Remark]:
        """What to weigh."""
        yield from on_whole(self.replies, {})


def _scores(percent: float) -> str:
    """What a forecast would score either way, by the rule for one event that Brier's score is the
    mean of: the squared distance between the probability and what happened, 1 or 0. (G. W. Brier,
    "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78, 1950,
    sums over both outcomes, which gives twice as much.)"""
    happens, not_so = ((percent / 100 - outcome) ** 2 for outcome in (1, 0))
    return gettext(
        "{percent} % scores {happens} if it happens and {not_so} if it does not.",
        percent=number(percent, 12),
        happens=_score(happens),
        not_so=_score(not_so),
    )


def _score(value: float) -> str:
    return gettext("less than {number}", number=number(0.01)) if 0 < value < 0.005 else fixed(value, 2)

"""How good ratings and forecasts are: the Brier score, and calibration.

A forecast is a pair: how sure somebody was, in per cent, and whether it came true.
``quiz/browser/calibration.js`` follows the same rules in the browser;
``tests/tables/calibration_cases.json`` holds both to the same cases.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from coursekit.errors import CourseError
from coursekit.language import current, gettext, percent, pgettext
from coursekit.tables.table import Table

Pair = tuple[float, bool]
"""How sure, from 0 to 100 per cent, and whether it came true."""

_REMEDY = "write each forecast as a pair, for example (90, True) or (60, False)"


class ForecastLevel(Struct, frozen=True):
    """All forecasts made at one level: ``sure`` in per cent, how many there are, and how many came true."""

    sure: float
    count: int
    right: int

    @property
    def share(self) -> float:
        """The share that came true, from 0 to 1."""
        return self.right / self.count


class Scored(Struct, frozen=True):
    """Forecasts with their Brier score."""

    pairs: list[Pair]
    score: float

    def table(self) -> Table:
        """Each forecast, what became of it, and what it costs; the mean below."""
        lines = [
            [
                percent(_written(f"{sure:g}")),
                gettext("it happened: 1") if true else gettext("it did not: 0"),
                _number(sure / 100 - true),
                _number(cost),
            ]
            for (sure, true), cost in zip(self.pairs, _squares(self.pairs), strict=True)
        ]
        return Table(
            caption=gettext("Brier score: {score}", score=_number(self.score)),
            header=[
                pgettext("what somebody foretold", "Forecast"),
                pgettext("what became of a forecast", "Outcome"),
                gettext("Forecast minus outcome"),
                gettext("Squared"),
            ],
            rows=[*lines, [gettext("Mean of the squares"), "", "", _number(self.score)]],
            note=gettext("0 is certain and always right, always saying 50% gets 0.25, 1 is certain and always wrong."),
        )

    def _repr_mimebundle_(self, **kwargs: object) -> dict[str, str]:
        return self.table()._repr_mimebundle_(**kwargs)


def brier(*pairs: Pair) -> Scored:
    """``pairs`` with their Brier score, fit to be shown. Raises CourseError as ``brier_score`` does."""
    return Scored(list(pairs), brier_score(pairs))


def brier_score(pairs: Sequence[Pair]) -> float:
    """The mean of (p - o) squared over ``pairs``: p is the forecast as a share of 1, o is 1 for what
    came true and 0 for what did not. From 0 (best) to 1 (worst).

    This is the form in common use, with one term for each forecast. G. W. Brier, "Verification of
    forecasts expressed in terms of probability", Monthly Weather Review 78 (1950), 1-3, adds up a
    term for every category that could have come about, which with two categories is twice as much.
    Raises CourseError for no pairs, and for a pair that is none.

    >>> brier_score([(90, True), (60, False)])
    0.185
    """
    _check(pairs)
    return sum(_squares(pairs)) / len(pairs)


def calibration(pairs: Sequence[Pair]) -> list[ForecastLevel]:
    """For each level of confidence in use, from low to high, how many forecasts there are and how
    many came true. Raises CourseError for a pair that is none; of no pairs there are no levels.

    >>> [(level.sure, level.share) for level in calibration([(90, True), (60, False), (60, True)])]
    [(60, 0.5), (90, 1.0)]
    """
    if pairs:
        _check(pairs)
    outcomes: dict[float, list[bool]] = {}
    for sure, true in pairs:
        outcomes.setdefault(sure, []).append(true)
    return [ForecastLevel(sure, len(there), sum(there)) for sure, there in sorted(outcomes.items())]


def _squares(pairs: Iterable[Pair]) -> list[float]:
    return [(sure / 100 - true) ** 2 for sure, true in pairs]


def _check(pairs: Sequence[object]) -> None:
    if not pairs:
        raise CourseError(f"there is no forecast to score: {_REMEDY}")
    for pair in pairs:
        if not isinstance(pair, tuple | list) or len(pair) != 2:
            raise CourseError(f"{pair!r} is not a forecast: {_REMEDY}")
        sure, true = pair
        if isinstance(sure, bool) or not isinstance(sure, int | float):
            raise CourseError(f"{sure!r} is not a number: {_REMEDY}")
        if not 0 <= sure <= 100:
            raise CourseError(f"a forecast of {sure} is not between 0 and 100 per cent: {_REMEDY}")
        if not isinstance(true, bool):
            raise CourseError(f"{true!r} does not say whether it happened: write True if it did, False if not")


def _number(value: float) -> str:
    """``value`` to four digits, without trailing zeros and with a real minus sign."""
    return _written(f"{value:.4f}".rstrip("0").rstrip(".").replace("-", "−"))


def _written(digits: str) -> str:
    return digits.replace(".", current().decimal)

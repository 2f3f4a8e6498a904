"""Where things stand in the loan history, worked out before anything is drawn.

Distances down the page are in pixels. Distances across are in years: 2011.5 is the middle of 2011.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from msgspec import Struct

from coursekit.charts import theme
from coursekit.kit.records import Loan
from coursekit.wording import capital

ADVANCED, ANNOUNCED, DISPUTED = "Advanced or owed", "Announced only", "Disputed"

TALLEST = 80
"""Pixels that the largest loan is high."""
_HEADER, _KEY, _NUMBER, _IDS, _GAP = 20, 16, 18, 17, 10
_STEP = 15


class Piece(Struct, frozen=True):
    """A part of a loan drawn in one style, ``amount`` billion dollars high above ``base``."""

    kind: str
    base: float
    amount: float


class Facility(Struct, frozen=True):
    """A loan or credit line with the pieces it is drawn as, from the bottom up."""

    loan: Loan
    pieces: list[Piece]

    @classmethod
    def of(cls, loan: Loan) -> Facility:
        """A disputed loan is disputed as a whole; of any other, what is known to have been used
        stands inside what was announced."""
        used, announced = loan.used_usd_bn or 0.0, loan.announced_usd_bn or 0.0
        if loan.status == "disputed":
            pieces = [Piece(DISPUTED, 0.0, max(used, announced))]
        else:
            pieces = [Piece(ADVANCED, 0.0, used), Piece(ANNOUNCED, used, round(announced - used, 3))]
        return cls(loan, [piece for piece in pieces if piece.amount > 0])

    @property
    def height(self) -> float:
        """Billions of dollars from the baseline to the top."""
        return self.pieces[-1].base + self.pieces[-1].amount

    @property
    def years(self) -> tuple[int, int]:
        """The first year it covers, and the year after the last."""
        return self.loan.start.year, (self.loan.end or self.loan.start).year + 1


class Place(Struct, frozen=True):
    """A facility in its lane, from ``left`` to ``right`` (years)."""

    facility: Facility
    left: float
    right: float


class Lane(Struct):
    """What one lender announced, side by side on one baseline."""

    lender: str
    places: list[Place]
    until: int
    top: float = 0.0
    base: float = 0.0
    """Pixels down the page, like ``top``."""

    @property
    def borrowers(self) -> str:
        """Everybody it was announced to."""
        return ", ".join(dict.fromkeys(place.facility.loan.borrower for place in self.places))

    @property
    def key(self) -> list[str]:
        """What the ids below the blocks stand for, in lines that fit."""
        named = [f"{place.facility.loan.id} {place.facility.loan.label}" for place in self.places]
        return theme.wrap(" · ".join(name.replace(" ", "\u00a0") for name in named), theme.SMALL)

    @property
    def height(self) -> float:
        """Billions of dollars of its largest loan."""
        return max(place.facility.height for place in self.places)


class Event(Struct, frozen=True):
    """A mark without height at ``at`` (years), its label ``level`` pixels above it."""

    loan: Loan
    at: float
    level: float
    label: str


def lanes_of(facilities: list[Facility]) -> list[Lane]:
    """A lane for each lender, in order of their first loan.

    Loans of the same years share the room of these years. A loan that overlaps others in time
    without sharing their years gets a further lane, so that no block hides another.
    """
    by_years: dict[tuple[str, tuple[int, int]], list[Facility]] = {}
    for facility in facilities:
        by_years.setdefault((facility.loan.lender, facility.years), []).append(facility)
    lanes: list[Lane] = []
    for (lender, (first, after)), group in by_years.items():
        lane = next((lane for lane in lanes if lane.lender == lender and lane.until <= first), None)
        if lane is None:
            lanes.append(lane := Lane(lender, [], first))
        margin, gap = (0.06, 0.0) if len(group) == 1 else (0.02, 0.02)
        width = (after - first - 2 * margin + gap) / len(group)
        for number, facility in enumerate(group):
            left = first + margin + number * width
            lane.places.append(Place(facility, left, left + width - gap))
        lane.until = after
    return lanes


def twins_of(loan: Loan) -> list[str]:
    """What a disputed loan is marked with: the rows that may be the same money."""
    return [f"= {other}?" for other in loan.same_money_as] if loan.status == "disputed" else []


def stack(lanes: list[Lane]) -> float:
    """Set the lanes one below the other. Returns where the last one ends."""
    scale, top = pixels_per_billion(lanes), 0.0
    for lane in lanes:
        lane.top = top
        lane.base = top + _HEADER + _KEY * len(lane.key) + _NUMBER + scale * lane.height
        lines = max(1 + len(twins_of(place.facility.loan)) for place in lane.places)
        top = lane.base + _IDS * lines + _GAP
    return top


def pixels_per_billion(lanes: list[Lane]) -> float:
    """One scale for all lanes, so that heights can be compared across them."""
    return TALLEST / max(lane.height for lane in lanes)


def events_of(loans: list[Loan]) -> Iterator[Event]:
    """Events with their labels stepped like a stair, so that labels neither meet nor are crossed
    by the line that leads to a later one: each label ends at its own line and stands higher than
    those before it."""
    for number, loan in enumerate(loans):
        yield Event(loan, year_of(loan.start), _STEP * (number + 1), capital(f"{loan.when}: {loan.label}"))


def events_height(events: list[Event]) -> float:
    """Pixels that the marks, their labels and a header take up."""
    return _HEADER + _STEP * (len(events) + 1) if events else 0.0


def year_of(day: datetime.date) -> float:
    """A day as a point on the axis of years."""
    return day.year + (day.timetuple().tm_yday - 1) / 365.25


def width_in_years(text: str, size: float, years: tuple[int, int], bold: bool = False) -> float:
    """How many years of the axis a text covers."""
    return theme.text_width(text, size, bold) * (years[1] - years[0]) / theme.WIDTH

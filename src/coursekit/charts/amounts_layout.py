"""What is drawn of the loan history, and in which order: loans in pieces, in a lane for each lender."""

from __future__ import annotations

import datetime

from msgspec import Struct

from coursekit.kit.records import Loan

Years = tuple[int, int]
"""The first year shown, and the year after the last."""

ADVANCED, ANNOUNCED, DISPUTED = "Advanced or owed", "Announced only", "Disputed"


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
    """A facility in its lane, from ``left`` to ``right`` (years: 2011.5 is the middle of 2011)."""

    facility: Facility
    left: float
    right: float


class Lane(Struct):
    """What one lender announced, side by side on one baseline."""

    lender: str
    places: list[Place]
    until: int

    @property
    def borrowers(self) -> str:
        """Everybody it was announced to."""
        return ", ".join(dict.fromkeys(place.facility.loan.borrower for place in self.places))

    @property
    def height(self) -> float:
        """Billions of dollars of its largest loan."""
        return max(place.facility.height for place in self.places)


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


def year_of(day: datetime.date) -> float:
    """A day as a point on the axis of years."""
    return day.year + (day.timetuple().tm_yday - 1) / 365.25

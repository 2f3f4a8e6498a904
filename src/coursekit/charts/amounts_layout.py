"""What is drawn of amounts over time, and in which order: amounts in pieces, in a lane for each that they come from."""

from __future__ import annotations

import datetime
from typing import Literal

from msgspec import Struct

from coursekit.kit import Kit
from coursekit.kit.amount_records import Amount, named

Years = tuple[int, int]
"""The first year shown, and the year after the last."""

Style = Literal["actual", "announced", "disputed"]
"""What is known to have come of an amount · what was announced beyond that · what may be another row again."""


class StackedPiece(Struct, frozen=True):
    """A part of an amount drawn in one style, ``amount`` high above ``base``, in the chart's unit."""

    style: Style
    base: float
    amount: float


class Block(Struct, frozen=True):
    """An amount with the pieces it is drawn as, from the bottom up, and the name of the lane it is in."""

    amount: Amount
    lane: str
    pieces: list[StackedPiece]

    @classmethod
    def of(cls, kit: Kit, amount: Amount) -> Block:
        """A disputed amount is disputed as a whole; of any other, what is known to have come of it stands inside
        what was announced. Those that come from nobody are in a lane of their kind."""
        actual, announced = amount.actual or 0.0, amount.announced or 0.0
        if is_disputed(kit, amount):
            pieces = [StackedPiece("disputed", 0.0, max(actual, announced))]
        else:
            pieces = [
                StackedPiece("actual", 0.0, actual),
                StackedPiece("announced", actual, round(announced - actual, 6)),
            ]
        lane = amount.giver or named([kit.ledger.kind_of(amount)])
        return cls(amount, lane, [piece for piece in pieces if piece.amount > 0])

    @property
    def height(self) -> float:
        """From the baseline to the top, in the chart's unit."""
        return self.pieces[-1].base + self.pieces[-1].amount

    @property
    def years(self) -> tuple[int, int]:
        """The first year it covers, and the year after the last."""
        return self.amount.start.year, (self.amount.end or self.amount.start).year + 1


class Place(Struct, frozen=True):
    """A block in its lane, from ``left`` to ``right`` (years: 2011.5 is the middle of 2011)."""

    block: Block
    left: float
    right: float


class Lane(Struct):
    """What comes from one side, side by side on one baseline."""

    name: str
    places: list[Place]
    until: int

    @property
    def receivers(self) -> str:
        """Everybody it was announced to; nothing where no row says."""
        return ", ".join(dict.fromkeys(filter(None, (place.block.amount.receiver for place in self.places))))

    @property
    def height(self) -> float:
        """Of its largest block, in the chart's unit."""
        return max(place.block.height for place in self.places)


def lanes_of(blocks: list[Block]) -> list[Lane]:
    """A lane for each that amounts come from, in order of their first one.

    Blocks of the same years share the room of these years. One that overlaps others in time without sharing
    their years gets a further lane, so that no block hides another.
    """
    by_years: dict[tuple[str, tuple[int, int]], list[Block]] = {}
    for block in blocks:
        by_years.setdefault((block.lane, block.years), []).append(block)
    lanes: list[Lane] = []
    for (name, (first, after)), group in by_years.items():
        lane = next((lane for lane in lanes if lane.name == name and lane.until <= first), None)
        if lane is None:
            lanes.append(lane := Lane(name, [], first))
        margin, gap = (0.06, 0.0) if len(group) == 1 else (0.02, 0.02)
        width = (after - first - 2 * margin + gap) / len(group)
        for number, block in enumerate(group):
            left = first + margin + number * width
            lane.places.append(Place(block, left, left + width - gap))
        lane.until = after
    return lanes


def is_disputed(kit: Kit, amount: Amount) -> bool:
    """Whether it may be another row again."""
    return kit.ledger.status_of(amount).means == "disputed"


def twins_of(kit: Kit, amount: Amount) -> list[str]:
    """What a disputed amount is marked with: the rows that it may be again."""
    return [f"= {other}?" for other in amount.same_as] if is_disputed(kit, amount) else []


def year_of(day: datetime.date) -> float:
    """A day as a point on the axis of years."""
    return day.year + (day.timetuple().tm_yday - 1) / 365.25

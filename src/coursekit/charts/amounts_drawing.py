"""The loan history's main panel: loans by lender, and events without height, along an axis of years or as a list."""

from __future__ import annotations

from collections.abc import Sequence

from coursekit.charts.amounts_in_list import InList
from coursekit.charts.amounts_in_years import Axis, InYears
from coursekit.charts.amounts_layout import ADVANCED, ANNOUNCED, DISPUTED, Facility, lanes_of
from coursekit.charts.amounts_parts import DASHES, FILL, ONLY, OUTLINE, Parts
from coursekit.charts.keys import Sign, key
from coursekit.charts.sheets import Layer
from coursekit.kit import Kit
from coursekit.kit.records import Loan

_IN_KEY = {ADVANCED: ADVANCED, ANNOUNCED: ANNOUNCED, DISPUTED: "Disputed, may be counted twice"}
_EVENTS_TITLE = "Put off, changed or paid back: no new money, so no "


def facilities_drawn(
    kit: Kit, facilities: list[Facility], events: Sequence[Loan], axis: Axis, top: float
) -> tuple[list[Layer], float]:
    """Loans in a lane for each lender, and below them the events without height. A click on a sign of the key
    shows one kind of loan alone."""
    signs, top = key(_signs(facilities), axis.sheet, top, ONLY)
    parts, lanes = Parts(), lanes_of(facilities)
    drawing = InYears(kit, axis, parts, top) if axis.has_room else InList(kit, axis.sheet, parts, top)
    drawing.lanes(lanes)
    if events or axis.has_room:
        drawing.events(f"{_EVENTS_TITLE}{'height' if axis.has_room else 'bar'}", events)
    return [*signs, *parts.layers()], drawing.top


def _signs(facilities: list[Facility]) -> list[Sign]:
    pieces = [piece for facility in facilities for piece in facility.pieces]
    sums = {kind: round(sum(piece.amount for piece in pieces if piece.kind == kind), 3) for kind in FILL}
    return [
        Sign(
            f"{_IN_KEY[kind]}: {amount:g}", FILL[kind], "square", OUTLINE[kind], {"kind": kind, "dashes": DASHES[kind]}
        )
        for kind, amount in sums.items()
        if amount
    ]

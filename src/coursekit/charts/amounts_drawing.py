"""The main panel of amounts: blocks in lanes, and events without height, along an axis of years or as a list."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from coursekit.charts.amounts_in_list import InList
from coursekit.charts.amounts_in_years import Axis, InYears
from coursekit.charts.amounts_layout import Block, lanes_of
from coursekit.charts.amounts_parts import DASHES, FILL, ONLY, OUTLINE, AmountParts, headings, styled
from coursekit.charts.keys import Sign, key
from coursekit.charts.sheets import Layer
from coursekit.kit import Kit
from coursekit.kit.amount_records import Amount, AmountUnit
from coursekit.language import gettext


class Panel(Struct, frozen=True):
    """What is drawn of a kit's amounts in one unit."""

    kit: Kit
    unit: AmountUnit
    blocks: list[Block]
    events: Sequence[Amount]


def amounts_drawn(panel: Panel, axis: Axis, top: float) -> tuple[list[Layer], float]:
    """Blocks in a lane for each that they come from, and below them the events without height. A click on a sign of
    the key shows one style alone."""
    kit, unit, blocks, events = panel.kit, panel.unit, panel.blocks, panel.events
    signs, top = key(_signs(blocks, unit), axis.sheet, top, ONLY)
    parts, lanes = AmountParts(), lanes_of(blocks)
    drawing = InYears(kit, unit, axis, parts, top) if axis.has_room else InList(kit, unit, axis.sheet, parts, top)
    drawing.lanes(lanes)
    if events or axis.has_room:
        words = kit.ledger.words
        named = gettext(words.events_panel or words.events)
        title = (
            gettext("{events}, so no height", events=named)
            if axis.has_room
            else gettext("{events}, so no bar", events=named)
        )
        drawing.events(title, events)
    return [*signs, *parts.layers(headings(unit))], drawing.top


def _signs(blocks: list[Block], unit: AmountUnit) -> list[Sign]:
    pieces = [piece for block in blocks for piece in block.pieces]
    words = styled(unit)
    in_key = words | {"disputed": gettext("Disputed, may be counted twice")}
    sums = {style: round(sum(piece.amount for piece in pieces if piece.style == style), 6) for style in FILL}
    return [
        Sign(
            f"{in_key[style]}: {unit.figure(amount)}",
            FILL[style],
            "square",
            OUTLINE[style],
            {"kind": words[style], "dashes": DASHES[style]},
        )
        for style, amount in sums.items()
        if amount
    ]

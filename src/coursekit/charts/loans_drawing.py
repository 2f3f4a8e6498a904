"""The loan history's main panel: loans as blocks, lender by lender, and events without height."""

from __future__ import annotations

import json
from typing import Any

from coursekit.charts import theme
from coursekit.charts.altair_quickly import alt
from coursekit.charts.loans_axes import Rows, Years, across, down, paper, starred
from coursekit.charts.loans_layout import (
    ADVANCED,
    ANNOUNCED,
    DISPUTED,
    Event,
    Facility,
    Lane,
    Place,
    events_height,
    events_of,
    lanes_of,
    pixels_per_billion,
    stack,
    twins_of,
    width_in_years,
)
from coursekit.kit import Kit
from coursekit.kit.records import Loan
from coursekit.wording import capital, figure, money

_FILL = {ADVANCED: theme.BLUE, ANNOUNCED: theme.PAPER, DISPUTED: theme.PALE_VERMILLION}
_OUTLINE = {ADVANCED: theme.BLUE, ANNOUNCED: theme.BLUE, DISPUTED: theme.VERMILLION}
_DASHES = {ADVANCED: [1, 0], ANNOUNCED: [1, 0], DISPUTED: [4, 3]}
_IN_LEGEND = {ADVANCED: ADVANCED, ANNOUNCED: ANNOUNCED, DISPUTED: "Disputed, may be counted twice"}
_ABOUT = {
    "id": "Row",
    "what": "What",
    "when": "When",
    "between": "From, to",
    "announced": "$ billion announced",
    "used": "Advanced or owed",
    "outcome": "What became of it",
    "evidence": "Evidence",
    "sources": "Sources",
}
_EVENTS_TITLE = "Put off, changed or paid back: no new money, so no height"
_ROOM_FOR_A_NUMBER = 16


def facility_panel(kit: Kit, facilities: list[Facility], events: list[Loan], years: Years) -> theme.Panel:
    """Loans as blocks in a lane for each lender, and below them the events without height.

    A click on the legend shows one kind of block alone.
    """
    lanes = lanes_of(facilities)
    end = stack(lanes)
    stairs = list(events_of(events))
    height = end + events_height(stairs)
    floor = height - 8
    scale = pixels_per_billion(lanes)
    rooms = [(lane.base - scale * lane.height, lane.base) for lane in lanes]
    if stairs:
        rooms.append((floor - 6, floor))
    only = alt.selection_point(name="only", fields=["kind"], bind="legend")
    shown = alt.OpacityValue(0.12, condition={"param": only.name, "value": 1})
    layers = [
        *paper(rooms, years, height),
        _blocks(_block_rows(kit, lanes, scale), years).encode(opacity=shown).add_params(only),
        *(layer.encode(opacity=shown) for layer in _labels(lanes, scale, years)),
        *_headers(lanes, years),
        *(_events(kit, stairs, floor, end, years) if stairs else []),
    ]
    return alt.layer(*layers).properties(width=theme.WIDTH, height=height, name="loans")


def _block_rows(kit: Kit, lanes: list[Lane], scale: float) -> Rows:
    return [
        {
            **_about(kit, place.facility.loan),
            "said": f"{place.facility.loan.id} {place.facility.loan.label}: "
            f"{piece.kind.lower()}, {money(piece.amount)}",
            "kind": piece.kind,
            "amount": piece.amount,
            "left": place.left,
            "right": place.right,
            "bottom": lane.base - scale * piece.base,
            "top": lane.base - scale * (piece.base + piece.amount),
        }
        for lane in lanes
        for place in lane.places
        for piece in place.facility.pieces
    ]


def _blocks(rows: Rows, years: Years) -> alt.Chart:
    sums = {kind: sum(row["amount"] for row in rows if row["kind"] == kind) for kind in _FILL}
    kinds = [kind for kind, amount in sums.items() if amount]
    texts = {kind: f"{_IN_LEGEND[kind]}: {round(sums[kind], 3):g}" for kind in kinds}
    legend = alt.Legend(
        title=None, orient="top", offset=8, columnPadding=22, labelExpr=f"({json.dumps(texts)})[datum.label]"
    )

    def styled(looks: dict[str, Any]) -> dict[str, Any]:
        scale = alt.Scale(domain=kinds, range=[looks[kind] for kind in kinds])
        return {"shorthand": "kind:N", "scale": scale, "legend": legend}

    # Bars, although they have two ends each way: rectangles cannot be dashed in Vega-Lite 5.
    bars = theme.marks(rows, name="blocks").mark_bar(strokeWidth=1.5)
    drawn: alt.Chart = bars.encode(
        x=across("left", years),
        x2=alt.X2("right"),
        y=down("top"),
        y2=alt.Y2("bottom"),
        fill=alt.Fill(**styled(_FILL)),
        stroke=alt.Stroke(**styled(_OUTLINE)),
        strokeDash=alt.StrokeDash(**styled(_DASHES)),
        tooltip=theme.tooltip({**_ABOUT, "kind": "Drawn as"}),
        description=alt.Description("said:N"),
    )
    return drawn


def _labels(lanes: list[Lane], scale: float, years: Years) -> list[alt.Chart]:
    """The amount above each block, what is used inside it where there is room, its id below."""
    above, inside, below = [], [], []
    for lane in lanes:
        for place in lane.places:
            facility = place.facility
            amount = starred(facility.height, facility.loan.evidence)
            above.append(_label(place, -1, lane.base - scale * facility.height, amount))
            below.append(_label(place, -1, lane.base, "\n".join([facility.loan.id, *twins_of(facility.loan)])))
            used = facility.pieces[0].amount
            if len(facility.pieces) > 1 and scale * used >= _ROOM_FOR_A_NUMBER:
                inside.append(_label(place, 0, lane.base - scale * used, f"{used:g}"))
    layers = [
        theme.text(above, align="center", baseline="bottom", dy=-4, fontWeight="bold", fontSize=theme.HEADER),
        theme.text(inside, align="center", dy=4, fontWeight="bold", fontSize=theme.SMALL, color=theme.PAPER),
        theme.text(below, align="center", dy=5, fontSize=theme.SMALL, color=theme.SOFT_INK),
    ]
    return [layer.encode(x=across("at", years), y=down("down"), text=alt.Text("label:N")) for layer in layers]


def _label(place: Place, piece: int, pixels: float, text: str) -> dict[str, Any]:
    """A text in the middle of a block, that fades with the block's ``piece``."""
    kind = place.facility.pieces[piece].kind
    return {"at": (place.left + place.right) / 2, "down": pixels, "kind": kind, "label": text}


def _headers(lanes: list[Lane], years: Years) -> list[alt.Chart]:
    rows = [
        {
            "down": lane.top,
            "lender": capital(lane.lender),
            "borrowers": f"to {lane.borrowers}",
            "at": years[0] + width_in_years(f"{lane.lender} ", theme.HEADER, years, bold=True),
            "key": "\n".join(lane.key),
        }
        for lane in lanes
    ]
    lenders = theme.text(rows, dy=3, fontWeight="bold", fontSize=theme.HEADER)
    borrowers = theme.text(rows, dy=4, color=theme.SOFT_INK)
    keys = theme.text(rows, dy=20, color=theme.SOFT_INK, fontSize=theme.SMALL, lineHeight=16)
    return [
        lenders.encode(x=alt.XValue(0), y=down("down"), text=alt.Text("lender:N")),
        borrowers.encode(x=across("at", years), y=down("down"), text=alt.Text("borrowers:N")),
        keys.encode(x=alt.XValue(0), y=down("down"), text=alt.Text("key:N")),
    ]


def _events(kit: Kit, events: list[Event], floor: float, top: float, years: Years) -> list[alt.Chart]:
    """Marks that all stand on the same line: they have a date and no height."""
    rows = [
        {**_about(kit, event.loan), "at": event.at, "level": floor - event.level, "label": event.label}
        for event in events
    ]
    x = across("at", years)
    title = theme.text([{"label": _EVENTS_TITLE}], dy=3, fontWeight="bold", fontSize=theme.HEADER)
    leaders = theme.marks(rows).mark_rule(color=theme.RULE)
    marks = theme.marks(rows).mark_point(shape="diamond", size=90, filled=True, color=theme.INK, opacity=1)
    return [
        title.encode(x=alt.XValue(0), y=alt.YValue(top), text=alt.Text("label:N")),
        leaders.encode(x=x, y=down("level"), y2=alt.Y2Value(floor)),
        marks.encode(x=x, y=alt.YValue(floor), tooltip=theme.tooltip(_ABOUT), description=alt.Description("label:N")),
        theme.text(rows, align="right", dx=-4, dy=-2).encode(x=x, y=down("level"), text=alt.Text("label:N")),
    ]


def _about(kit: Kit, loan: Loan) -> dict[str, Any]:
    return {
        "id": loan.id,
        "what": loan.label,
        "when": loan.when,
        "between": f"{loan.lender} to {loan.borrower}",
        "announced": figure(loan.announced_usd_bn),
        "used": figure(loan.used_usd_bn),
        "outcome": loan.outcome,
        "evidence": f"{loan.evidence}, confidence {loan.confidence}",
        "sources": kit.publishers(loan.sources),
    }

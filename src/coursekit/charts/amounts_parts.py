"""What the drawings of the loan history are made of, however it is laid out: marks and texts by their kind."""

from __future__ import annotations

from typing import Any

from msgspec import Struct, field

from coursekit.charts import palette, theme
from coursekit.charts.amounts_layout import ADVANCED, ANNOUNCED, DISPUTED, Place, twins_of
from coursekit.charts.sheets import Layer, Rows
from coursekit.formatting import figure, money
from coursekit.kit import Kit
from coursekit.kit.records import Loan

FILL = {ADVANCED: palette.BLUE, ANNOUNCED: palette.PAPER, DISPUTED: palette.PALER_VERMILLION}
OUTLINE = {ADVANCED: palette.BLUE, ANNOUNCED: palette.BLUE, DISPUTED: palette.VERMILLION}
DASHES = {ADVANCED: [1, 0], ANNOUNCED: [1, 0], DISPUTED: [4, 3]}

ONLY = "only"
"""The selection of one kind of loan, by a click on its sign."""

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
_SHOWN = {"opacity": {"condition": {"param": ONLY, "value": 1}, "value": 0.12}}
_DASHED = {"strokeDash": {"field": "dashes", "type": "nominal", "scale": None}}


class Parts(Struct):
    """Rows of everything there may be in a drawing of the loan history; what a layout does not use stays empty."""

    years: Rows = field(default_factory=list)
    floors: Rows = field(default_factory=list)
    blocks: Rows = field(default_factory=list)
    leaders: Rows = field(default_factory=list)
    events: Rows = field(default_factory=list)
    heads: Rows = field(default_factory=list)
    labels: Rows = field(default_factory=list)
    ending: Rows = field(default_factory=list)
    """Labels that end at their point."""
    small: Rows = field(default_factory=list)
    axis: Rows = field(default_factory=list)
    amounts: Rows = field(default_factory=list)
    """Above the middle of a block."""
    inside: Rows = field(default_factory=list)
    ids: Rows = field(default_factory=list)

    def layers(self) -> list[Layer]:
        """Always as many, in the same order."""
        soft: dict[str, Any] = {"color": palette.SOFT_INK}
        # Bars, although they have two ends each way: rectangles cannot be dashed in Vega-Lite 5.
        blocks = Layer(
            {"type": "bar", "strokeWidth": 1.5},
            self.blocks,
            _ABOUT | {"kind": "Drawn as"},
            {"encoding": _SHOWN | _DASHED},
        )
        events = theme.points(self.events, _ABOUT, shape="diamond", size=90, filled=True, fill=palette.INK)
        fading = [
            theme.text(self.amounts, align="center", fontWeight="bold", fontSize=theme.HEADER),
            theme.text(self.inside, align="center", fontWeight="bold", fontSize=theme.SMALL, color=palette.PAPER),
            theme.text(self.ids, align="center", fontSize=theme.SMALL, **soft),
        ]
        return [
            theme.rules(self.years),
            theme.rules(self.floors, color=palette.RULE),
            blocks,
            theme.rules(self.leaders, color=palette.RULE),
            events,
            *(Layer(layer.mark, layer.rows, more={"encoding": _SHOWN}) for layer in fading),
            theme.text(self.heads, fontWeight="bold", fontSize=theme.HEADER),
            theme.text(self.labels),
            theme.text(self.ending, align="right"),
            theme.text(self.small, fontSize=theme.SMALL, **soft),
            theme.text(self.axis, align="center", **soft),
        ]


def starred(amount: float, evidence: str) -> str:
    """An amount as its label: with a star when no source reports it."""
    return f"{amount:g}{'*' if evidence == 'derived' else ''}"


def blocks_of(kit: Kit, place: Place) -> Rows:
    """A row for each piece of a loan, with everything but where it lies."""
    loan = place.facility.loan
    return [
        {
            **about(kit, loan),
            "said": f"{loan.id} {loan.label}: {piece.kind.lower()}, {money(piece.amount)}",
            "kind": piece.kind,
            "amount": piece.amount,
            "fill": FILL[piece.kind],
            "stroke": OUTLINE[piece.kind],
            "dashes": DASHES[piece.kind],
        }
        for piece in place.facility.pieces
    ]


def amount_of(place: Place) -> str:
    """The height of a loan in words."""
    return starred(place.facility.height, place.facility.loan.evidence)


def marks_below(place: Place) -> list[str]:
    """What stands below a loan: its id, and the rows that may be the same money."""
    return [place.facility.loan.id, *twins_of(place.facility.loan)]


def about(kit: Kit, loan: Loan) -> dict[str, Any]:
    """What is shown of a loan beside the pointer."""
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

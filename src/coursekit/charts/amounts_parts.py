"""What the drawings of amounts are made of, however it is laid out: marks and texts by their kind."""

from __future__ import annotations

from typing import Any

from msgspec import Struct, field

from coursekit.charts import palette, theme
from coursekit.charts.amounts_layout import Place, Style, twins_of
from coursekit.charts.sheets import Layer, Rows
from coursekit.formatting import capital
from coursekit.kit import Kit
from coursekit.kit.amount_records import Amount, AmountUnit, titled
from coursekit.kit.value_names import confidence_in_words, evidence_name
from coursekit.language import gettext, pgettext

FILL: dict[Style, str] = {"actual": palette.BLUE, "announced": palette.PAPER, "disputed": palette.PALER_VERMILLION}
OUTLINE: dict[Style, str] = {"actual": palette.BLUE, "announced": palette.BLUE, "disputed": palette.VERMILLION}
DASHES: dict[Style, list[int]] = {"actual": [1, 0], "announced": [1, 0], "disputed": [4, 3]}

ONLY = "only"
"""The selection of one style, by a click on its sign."""


def styled(unit: AmountUnit) -> dict[Style, str]:
    """What each style is called in the chart of this unit."""
    return {style: capital(name) for style, name in styled_within(unit).items()}


def styled_within(unit: AmountUnit) -> dict[Style, str]:
    """The same within a sentence."""
    return {
        "actual": unit.way("actual"),
        "announced": gettext("{announced} only", announced=unit.way("announced")),
        "disputed": pgettext("an amount", "disputed"),
    }


def headings(unit: AmountUnit) -> dict[str, str]:
    """What is shown of an amount beside the pointer, each with its title."""
    return {
        "id": gettext("Row"),
        "what": gettext("What"),
        "when": gettext("When"),
        "between": gettext("From, to"),
        "announced": unit.heading("announced"),
        "actual": titled(unit, "actual"),
        "outcome": gettext("What became of it"),
        "evidence": pgettext("how a fact is known", "Evidence"),
        "sources": gettext("Sources"),
    }


_SHOWN = {"opacity": {"condition": {"param": ONLY, "value": 1}, "value": 0.12}}
_DASHED = {"strokeDash": {"field": "dashes", "type": "nominal", "scale": None}}


class AmountParts(Struct):
    """Rows of everything there may be in a drawing of amounts; what a layout does not use stays empty."""

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

    def layers(self, about: dict[str, str], *, fades: bool = True) -> list[Layer]:
        """Always as many, in the same order. ``about``: what is shown of an amount beside the pointer. ``fades``:
        there is a key, by which one style can be shown alone."""
        soft: dict[str, Any] = {"color": palette.SOFT_INK}
        shown = _SHOWN if fades else {}
        # Bars, although they have two ends each way: rectangles cannot be dashed in Vega-Lite 5.
        blocks = Layer(
            {"type": "bar", "strokeWidth": 1.5},
            self.blocks,
            about | {"kind": gettext("Drawn as")},
            {"encoding": shown | _DASHED},
        )
        events = theme.points(self.events, about, shape="diamond", size=90, filled=True, fill=palette.INK)
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
            *(Layer(layer.mark, layer.rows, more={"encoding": shown}) for layer in fading),
            theme.text(self.heads, fontWeight="bold", fontSize=theme.HEADER),
            theme.text(self.labels),
            theme.text(self.ending, align="right"),
            theme.text(self.small, fontSize=theme.SMALL, **soft),
            theme.text(self.axis, align="center", **soft),
        ]


def starred(amount: float, evidence: str, unit: AmountUnit) -> str:
    """An amount as its label: with a star when no source reports it."""
    return f"{unit.figure(amount)}{'*' if evidence == 'derived' else ''}"


def blocks_of(kit: Kit, unit: AmountUnit, place: Place) -> Rows:
    """A row for each piece of an amount, with everything but where it lies."""
    amount, words, within = place.block.amount, styled(unit), styled_within(unit)
    return [
        {
            **about(kit, unit, amount),
            "said": f"{amount.id} {amount.label}: {within[piece.style]}, {unit.of(piece.amount)}",
            "kind": words[piece.style],
            "amount": piece.amount,
            "fill": FILL[piece.style],
            "stroke": OUTLINE[piece.style],
            "dashes": DASHES[piece.style],
        }
        for piece in place.block.pieces
    ]


def amount_of(place: Place, unit: AmountUnit) -> str:
    """The height of an amount in words."""
    return starred(place.block.height, place.block.amount.evidence, unit)


def marks_below(kit: Kit, place: Place) -> list[str]:
    """What stands below an amount: its id, and the rows that it may be again."""
    return [place.block.amount.id, *twins_of(kit, place.block.amount)]


def about(kit: Kit, unit: AmountUnit, amount: Amount) -> dict[str, Any]:
    """What is shown of an amount beside the pointer."""
    return {
        "id": amount.id,
        "what": amount.label,
        "when": amount.when,
        "between": amount.parties,
        "announced": unit.figure(amount.announced),
        "actual": unit.figure(amount.actual),
        "outcome": amount.outcome,
        "evidence": f"{evidence_name(amount.evidence)}, {confidence_in_words(amount.confidence)}",
        "sources": kit.publishers(amount.sources),
    }

"""Amounts as a list, for sheets too narrow for an axis of years: each a bar, as long as it is large."""

from __future__ import annotations

from collections.abc import Sequence

from coursekit.charts import theme
from coursekit.charts.amounts_layout import Lane, Place, twins_of
from coursekit.charts.amounts_parts import AmountParts, about, amount_of, blocks_of, styled
from coursekit.charts.sheets import Paper
from coursekit.formatting import capital
from coursekit.kit import Kit
from coursekit.kit.amount_records import Amount, AmountUnit
from coursekit.language import gettext

_BAR, _GAP, _MARK = 14, 8, 14


class InList:
    """Puts what it is given into ``parts``, one below the other from ``top`` on."""

    def __init__(self, kit: Kit, unit: AmountUnit, sheet: Paper, parts: AmountParts, top: float) -> None:
        self.kit, self.unit, self.sheet, self.parts, self.top = kit, unit, sheet, parts, top

    def lanes(self, lanes: Sequence[Lane]) -> None:
        """All amounts, each under what it comes from."""
        places = [place for lane in lanes for place in lane.places]
        for_amounts = 8 + max(
            theme.text_width(amount_of(place, self.unit), theme.HEADER, bold=True) for place in places
        )
        scale = (self.sheet.width - for_amounts) / max(lane.height for lane in lanes)
        for lane in lanes:
            self._head(capital(lane.name), 3)
            if lane.receivers:
                receivers = theme.wrap(gettext("to {receiver}", receiver=lane.receivers), theme.SMALL, self.sheet.width)
                self.parts.small += theme.lines(receivers, 0, self.top, 15)
                self.top += 15 * len(receivers)
            for place in lane.places:
                self._amount(place, scale)
            self.top += _GAP

    def events(self, title: str, events: Sequence[Amount]) -> None:
        """What has a date and no height."""
        self._head(title, 6)
        for event in events:
            label = capital(f"{event.when}: {event.label}")
            lines = theme.wrap(label, theme.LABEL, self.sheet.width - _MARK)
            self.parts.events.append(about(self.kit, self.unit, event) | {"x": 6, "y": self.top + 6, "said": label})
            self.parts.labels += theme.lines(lines, _MARK, self.top, 15)
            self.top += 15 * len(lines) + 4

    def _head(self, text: str, below: float) -> None:
        lines = theme.wrap(text, theme.HEADER, self.sheet.width, bold=True)
        self.parts.heads += theme.lines(lines, 0, self.top + 3)
        self.top += theme.LINE * len(lines) + below

    def _amount(self, place: Place, scale: float) -> None:
        amount = place.block.amount
        text = f"{amount.id} · {amount.when} · {' '.join([amount.label, *twins_of(self.kit, amount)])}"
        lines = theme.wrap(text, theme.LABEL, self.sheet.width)
        self.parts.labels += theme.lines(lines, 0, self.top + 4, 15)
        top = self.top + 15 * len(lines) + 6
        for piece, row in zip(place.block.pieces, blocks_of(self.kit, self.unit, place), strict=True):
            left = round(scale * piece.base, 1)
            right = round(left + scale * piece.amount, 1)
            self.parts.blocks.append(row | {"x": left, "x2": right, "y": top, "y2": top + _BAR})
        self._figures(place, scale, top)
        self.top = top + _BAR + _GAP

    def _figures(self, place: Place, scale: float, top: float) -> None:
        """The whole amount behind a bar, and what came of it inside."""
        pieces, words = place.block.pieces, styled(self.unit)
        actual, amount = pieces[0], amount_of(place, self.unit)
        middle = scale * place.block.height + 6 + theme.text_width(amount, theme.HEADER, bold=True) / 2
        kind = words[pieces[-1].style]
        self.parts.amounts.append({"x": round(middle, 1), "y": top, "text": amount, "kind": kind})
        text = self.unit.figure(actual.amount)
        if len(pieces) > 1 and theme.text_width(text, theme.SMALL, bold=True) + 6 <= scale * actual.amount:
            inside = {"x": round(scale * actual.amount / 2, 1), "y": top + 2, "text": text}
            self.parts.inside.append(inside | {"kind": words[actual.style]})

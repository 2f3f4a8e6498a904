"""The loan history as a list, for sheets too narrow for an axis of years: each loan a bar, as long as its sum."""

from __future__ import annotations

from collections.abc import Sequence

from coursekit.charts import theme
from coursekit.charts.amounts_layout import Lane, Place, twins_of
from coursekit.charts.amounts_parts import Parts, about, amount_of, blocks_of
from coursekit.charts.sheets import Sheet
from coursekit.formatting import capital
from coursekit.kit import Kit
from coursekit.kit.records import Loan

_BAR, _GAP, _MARK = 14, 8, 14


class InList:
    """Puts what it is given into ``parts``, one below the other from ``top`` on."""

    def __init__(self, kit: Kit, sheet: Sheet, parts: Parts, top: float) -> None:
        self.kit, self.sheet, self.parts, self.top = kit, sheet, parts, top

    def lanes(self, lanes: Sequence[Lane]) -> None:
        """All loans, each under its lender."""
        places = [place for lane in lanes for place in lane.places]
        for_amounts = 8 + max(theme.text_width(amount_of(place), theme.HEADER, bold=True) for place in places)
        scale = (self.sheet.width - for_amounts) / max(lane.height for lane in lanes)
        for lane in lanes:
            self._head(capital(lane.lender), 3)
            borrowers = theme.wrap(f"to {lane.borrowers}", theme.SMALL, self.sheet.width)
            self.parts.small += theme.lines(borrowers, 0, self.top, 15)
            self.top += 15 * len(borrowers)
            for place in lane.places:
                self._loan(place, scale)
            self.top += _GAP

    def events(self, title: str, events: Sequence[Loan]) -> None:
        """What has a date and no height."""
        self._head(title, 6)
        for loan in events:
            label = capital(f"{loan.when}: {loan.label}")
            lines = theme.wrap(label, theme.LABEL, self.sheet.width - _MARK)
            self.parts.events.append(about(self.kit, loan) | {"x": 6, "y": self.top + 6, "said": label})
            self.parts.labels += theme.lines(lines, _MARK, self.top, 15)
            self.top += 15 * len(lines) + 4

    def _head(self, text: str, below: float) -> None:
        lines = theme.wrap(text, theme.HEADER, self.sheet.width, bold=True)
        self.parts.heads += theme.lines(lines, 0, self.top + 3)
        self.top += theme.LINE * len(lines) + below

    def _loan(self, place: Place, scale: float) -> None:
        loan = place.facility.loan
        text = f"{loan.id} · {loan.when} · {' '.join([loan.label, *twins_of(loan)])}"
        lines = theme.wrap(text, theme.LABEL, self.sheet.width)
        self.parts.labels += theme.lines(lines, 0, self.top + 4, 15)
        top = self.top + 15 * len(lines) + 6
        for piece, row in zip(place.facility.pieces, blocks_of(self.kit, place), strict=True):
            left = round(scale * piece.base, 1)
            right = round(left + scale * piece.amount, 1)
            self.parts.blocks.append(row | {"x": left, "x2": right, "y": top, "y2": top + _BAR})
        self._amounts(place, scale, top)
        self.top = top + _BAR + _GAP

    def _amounts(self, place: Place, scale: float, top: float) -> None:
        """The amount behind a bar, and what was used of it inside."""
        used, amount = place.facility.pieces[0], amount_of(place)
        middle = scale * place.facility.height + 6 + theme.text_width(amount, theme.HEADER, bold=True) / 2
        kind = place.facility.pieces[-1].kind
        self.parts.amounts.append({"x": round(middle, 1), "y": top, "text": amount, "kind": kind})
        text = f"{used.amount:g}"
        if len(place.facility.pieces) > 1 and theme.text_width(text, theme.SMALL, bold=True) + 6 <= scale * used.amount:
            inside = {"x": round(scale * used.amount / 2, 1), "y": top + 2, "text": text, "kind": used.kind}
            self.parts.inside.append(inside)

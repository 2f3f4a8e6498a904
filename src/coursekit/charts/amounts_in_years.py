"""Amounts along an axis of years: each a block above the baseline of its lane, as high as it is large."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from coursekit.charts import theme
from coursekit.charts.amounts_in_list import InList
from coursekit.charts.amounts_layout import Lane, Place, Years, year_of
from coursekit.charts.amounts_parts import AmountParts, about, amount_of, blocks_of, marks_below, styled
from coursekit.charts.beside import Box, lifted
from coursekit.charts.sheets import Paper
from coursekit.formatting import capital
from coursekit.kit import Kit
from coursekit.kit.amount_records import Amount, AmountUnit
from coursekit.language import gettext

TALLEST = 80
"""Pixels that the largest amount is high."""
_STEP, _GAP, _AMOUNT, _ID, _INSIDE = 15, 12, 17, 14, 18


class Axis(Struct, frozen=True):
    """Years from the left to the right edge of a sheet."""

    years: Years
    sheet: Paper

    @property
    def pitch(self) -> float:
        """Pixels that a year is wide."""
        return self.sheet.width / (self.years[1] - self.years[0])

    @property
    def has_room(self) -> bool:
        """Whether what happened in neighbouring years can be told apart, and its labels read."""
        return self.pitch >= 26

    def at(self, year: float) -> float:
        """Where a point in time lies, in pixels."""
        return round((year - self.years[0]) * self.pitch, 1)

    def draw(self, parts: AmountParts, rooms: Sequence[tuple[float, float]], down: float) -> float:
        """A line at the turn of each year through each room (top, floor), a baseline for each room, and the
        years below ``down``; returns where they end."""
        turns = range(self.years[0], self.years[1] + 1)
        parts.years += [
            {"x": self.at(year), "x2": self.at(year), "y": top, "y2": floor} for top, floor in rooms for year in turns
        ]
        parts.floors += [{"x": 0, "x2": self.sheet.width, "y": floor, "y2": floor} for _, floor in rooms]
        every = 1 if theme.text_width("2000 ", theme.LABEL) <= self.pitch else 2
        parts.axis += [{"x": self.at(year + 0.5), "y": down + 5, "text": str(year)} for year in list(turns)[:-1:every]]
        return down + 24


class InYears:
    """Puts what it is given into ``parts``, lane below lane from ``top`` on."""

    def __init__(self, kit: Kit, unit: AmountUnit, axis: Axis, parts: AmountParts, top: float) -> None:
        self.kit, self.unit, self.axis, self.parts, self.top = kit, unit, axis, parts, top
        self.words = styled(unit)
        self.scale = 1.0
        self.rooms: list[tuple[float, float]] = []

    def lanes(self, lanes: Sequence[Lane]) -> None:
        """All amounts, in one scale, so that heights compare across lanes."""
        self.scale = TALLEST / max(lane.height for lane in lanes)
        for lane in lanes:
            self._lane(lane)

    def events(self, title: str, events: Sequence[Amount]) -> None:
        """What has a date and no height, and the axis: a stair above it, where labels fit, or a list below it."""
        if events and self._stairs_fit(events):
            self._head(title)
            self._stairs(events)
            self.top = self.axis.draw(self.parts, self.rooms, self.top)
            return
        self.top = self.axis.draw(self.parts, self.rooms, self.top)
        if events:
            below = InList(self.kit, self.unit, self.axis.sheet, self.parts, self.top)
            below.events(title, events)
            self.top = below.top

    def _head(self, text: str) -> None:
        lines = theme.wrap(text, theme.HEADER, self.axis.sheet.width, bold=True)
        self.parts.heads += theme.lines(lines, 0, self.top + 3)
        self.top += 3 + theme.LINE * len(lines)

    def _lane(self, lane: Lane) -> None:
        """The blocks of one lane, with what their ids stand for above them."""
        self._head(capital(lane.name))
        named = [f"{place.block.amount.id} {place.block.amount.label}" for place in lane.places]
        key = " · ".join(name.replace(" ", "\u00a0") for name in named)
        if lane.receivers:
            key = gettext("To {receivers}: {amounts}", receivers=lane.receivers, amounts=key)
        lines = theme.wrap(key, theme.SMALL, self.axis.sheet.width)
        self.parts.small += theme.lines(lines, 0, self.top + 2, 15)
        self.top += 2 + 15 * len(lines) + _GAP
        blocks = [
            (self.axis.at(place.left), -self.scale * place.block.height, self.axis.at(place.right), 0.0)
            for place in lane.places
        ]
        labels = lifted([self._amount_box(place) for place in lane.places], blocks)
        base = round(self.top - min(box[1] for box in labels), 1)
        for place, box in zip(lane.places, labels, strict=True):
            self._block(place, base)
            row = {
                "x": round((box[0] + box[2]) / 2, 1),
                "y": round(base + box[1], 1),
                "text": amount_of(place, self.unit),
            }
            self.parts.amounts.append(row | {"kind": self.words[place.block.pieces[-1].style]})
        self.rooms.append((round(base - self.scale * lane.height, 1), base))
        self.top = self._ids(lane, base) + _GAP

    def _span(self, place: Place, texts: Sequence[str], size: float, *, bold: bool) -> tuple[float, float]:
        """Where text above or below the middle of a block begins and ends, on the sheet."""
        half = max(theme.text_width(text, size, bold) for text in texts) / 2
        middle = self.axis.at((place.left + place.right) / 2)
        middle = min(max(middle, half), self.axis.sheet.width - half)
        return middle - half, middle + half

    def _amount_box(self, place: Place) -> Box:
        """Where the figure of an amount would stand best; 0 is the baseline."""
        left, right = self._span(place, [amount_of(place, self.unit)], theme.HEADER, bold=True)
        top = -self.scale * place.block.height - _AMOUNT
        return left, top, right, top + 14

    def _block(self, place: Place, base: float) -> None:
        left, right = self.axis.at(place.left), self.axis.at(place.right)
        for piece, row in zip(place.block.pieces, blocks_of(self.kit, self.unit, place), strict=True):
            floor = round(base - self.scale * piece.base, 2)
            top = round(floor - self.scale * piece.amount, 2)
            self.parts.blocks.append(row | {"x": left, "x2": right, "y": top, "y2": floor})
        actual = place.block.pieces[0]
        high, text = self.scale * actual.amount, self.unit.figure(actual.amount)
        is_wide = theme.text_width(text, theme.SMALL, bold=True) + 4 <= right - left
        if len(place.block.pieces) > 1 and high >= _INSIDE and is_wide:
            inside = {"x": round((left + right) / 2, 1), "y": round(base - high + 4, 1), "text": text}
            self.parts.inside.append(inside | {"kind": self.words[actual.style]})

    def _ids(self, lane: Lane, base: float) -> float:
        """The ids below the baseline, each as low as it takes to lie on no other; returns where they end."""
        wanted = []
        for place in lane.places:
            texts = marks_below(self.kit, place)
            left, right = self._span(place, texts, theme.SMALL, bold=False)
            # ``lifted`` moves boxes up: below the baseline, up is down.
            wanted.append((left, -4.0 - _ID * len(texts), right, -4.0))
        floor = base
        for place, box in zip(lane.places, lifted(wanted, []), strict=True):
            middle, kind = round((box[0] + box[2]) / 2, 1), self.words[place.block.pieces[-1].style]
            self.parts.ids += theme.lines(marks_below(self.kit, place), middle, base - box[3], _ID, kind=kind)
            floor = max(floor, base - box[1])
        return floor

    def _stairs_fit(self, events: Sequence[Amount]) -> bool:
        """Whether each label has room to the left of its event."""
        spots = [self.axis.at(year_of(event.start)) for event in events]
        labels = zip(spots, map(_label, events), strict=True)
        return all(theme.text_width(label, theme.LABEL) + 4 <= spot for spot, label in labels)

    def _stairs(self, events: Sequence[Amount]) -> None:
        """Marks that all stand on the same line: they have a date and no height. Their labels are stepped like a
        stair, so that they neither meet nor are crossed by the line that leads to another one: each ends at its
        own line and stands higher than those before it."""
        floor = self.top + _STEP * len(events) + 15
        for number, event in enumerate(events, start=1):
            spot, level = self.axis.at(year_of(event.start)), self.top + 3 + _STEP * (len(events) - number)
            self.parts.leaders.append({"x": spot, "x2": spot, "y": level, "y2": floor})
            self.parts.events.append(about(self.kit, self.unit, event) | {"x": spot, "y": floor, "said": _label(event)})
            self.parts.ending.append({"x": round(spot - 4, 1), "y": level, "text": _label(event)})
        self.rooms.append((floor - 6, floor))
        self.top = floor


def _label(event: Amount) -> str:
    return capital(f"{event.when}: {event.label}")

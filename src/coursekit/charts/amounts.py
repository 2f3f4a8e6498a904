"""Amounts over time: what was announced, what is known to have come of it, and the series beside them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

from coursekit.charts import theme
from coursekit.charts.amounts_drawing import Panel, amounts_drawn
from coursekit.charts.amounts_in_years import Axis
from coursekit.charts.amounts_layout import Block, Style, twins_of
from coursekit.charts.amounts_parts import styled, styled_within
from coursekit.charts.display import Figure
from coursekit.charts.series_drawing import DrawnSeries, lines_beside
from coursekit.charts.sheets import Layer, Paper
from coursekit.errors import CourseError
from coursekit.formatting import listed
from coursekit.kit import Kit
from coursekit.kit.amount_records import Amount, AmountUnit, named, titled, told_twice
from coursekit.kit.nearest import one_of
from coursekit.kit.records import ChartText
from coursekit.language import gettext
from coursekit.tables.table import Table

MOST_SOURCES = 8
_BETWEEN_PANELS = 14
_STYLES: tuple[Style, ...] = ("actual", "announced", "disputed")


class History(Struct, frozen=True):
    """A kit's amounts in one unit, sorted by what may be drawn of them. Recalled rows are in none of these."""

    unit: AmountUnit
    blocks: list[Block]
    events: list[Amount]
    """What has a date and is no new amount."""
    lines: list[DrawnSeries]
    claimed: list[Amount]
    """Totals that somebody claims."""
    totals: list[Amount]
    """Other totals: their parts are drawn instead."""
    unconfirmed: list[Amount]

    def sum_of(self, style: Style) -> float:
        """What is drawn in that style, all together."""
        pieces = [piece for block in self.blocks for piece in block.pieces]
        return round(sum(piece.amount for piece in pieces if piece.style == style), 6)


def amounts(kit: Kit, of: str = "") -> Figure:
    """Each announced amount in the unit ``of`` (default: the kit's first) as one block as large as it is, over time.

    What is known to have come of it is filled, the rest outlined; what is no new amount is a mark without height;
    series that belong to these amounts stand in panels of their own. A claimed total is a note: it is nowhere
    split by year. Raises CourseError for an unknown unit, and for one without amounts to draw.
    """
    history = history_of(kit, _unit(kit, of))
    if not history.blocks:
        which = f" in {history.unit.in_words}" if of else ""
        only = "data/amounts.csv holds none, or only recalled ones"
        raise CourseError(f"this kit has no amounts{which} that may be drawn: {only}")
    computed = ChartText(
        id="amounts", title=_title(history), subtitle=_subtitle(kit, history), source=_source(kit, history)
    )
    text = theme.worded(kit, computed)
    notes = list(_notes(history))
    years = _years(kit, history)
    panel = Panel(kit, history.unit, history.blocks, history.events)

    def drawn(sheet: Paper, top: float) -> tuple[list[Layer], float]:
        axis = Axis(years, sheet)
        layers, floor = amounts_drawn(panel, axis, top)
        for line in history.lines:
            more, floor = line.drawn(axis, floor + _BETWEEN_PANELS)
            layers += more
        return layers, floor

    return Figure(
        spec=theme.finish(drawn, text, notes),
        words="\n".join([f"{text.title}.", text.subtitle, *_in_words(kit, history), *notes, text.source]),
        tables=[_table(kit, history), *(line.table() for line in history.lines)],
    )


def _unit(kit: Kit, of: str) -> AmountUnit:
    known = [unit.id for unit in kit.ledger.units]
    if of and of not in known:
        raise CourseError(f"there is no unit {of!r}: use {one_of(known, of)}")
    return kit.ledger.unit(of) if of else kit.ledger.units[0]


def history_of(kit: Kit, unit: AmountUnit) -> History:
    """What of a kit's amounts in this unit may be drawn, and how."""
    known = [row for row in _rows(kit, unit) if row.evidence != "recalled"]
    holding = {row.part_of for row in known}
    part = {row.id: kit.ledger.kind_of(row).part for row in known}
    means = {row.id: kit.ledger.status_of(row).means for row in known}
    totals = [row for row in known if part[row.id] == "total"]
    drawable = [row for row in known if part[row.id] == "counted" and row.id not in holding]
    blocks = [Block.of(kit, row) for row in drawable if means[row.id] in ("sound", "disputed")]
    return History(
        unit=unit,
        blocks=sorted((block for block in blocks if block.pieces), key=lambda block: block.amount.start),
        events=sorted((row for row in known if part[row.id] == "event"), key=lambda row: row.start),
        lines=lines_beside(kit, unit),
        claimed=[row for row in totals if means[row.id] == "claimed"],
        totals=[row for row in totals if means[row.id] != "claimed"],
        unconfirmed=[row for row in drawable if means[row.id] == "unconfirmed"],
    )


def _rows(kit: Kit, unit: AmountUnit) -> list[Amount]:
    return [row for row in kit.amounts.values() if kit.ledger.unit_of(row).id == unit.id]


def _years(kit: Kit, history: History) -> tuple[int, int]:
    """The first year shown, and the year after the last. Years of amounts that are not drawn belong to the picture,
    but for those that are there for comparison."""
    rows = [row for row in _rows(kit, history.unit) if row.evidence != "recalled"]
    rows = [row for row in rows if kit.ledger.kind_of(row).part != "comparison"]
    days = [day for row in rows for day in (row.start, row.end or row.start)]
    days += [point.as_of for line in history.lines for point in line.points]
    # What is known at the end of a year stands on the turn to the next.
    last = max(days)
    return min(days).year, last.year + 1 + ((last.month, last.day) == (12, 31))


def _title(history: History) -> str:
    unit, actual = history.unit, history.sum_of("actual")
    if history.claimed and (claimed := history.claimed[0].announced):
        return gettext(
            "{claimed} claimed, {known} known to be {actual}",
            claimed=unit.of(claimed), known=unit.of(actual), actual=unit.way("actual"),
        )  # fmt: skip
    return gettext(
        "{sum} {announced}, {known} known to be {actual}",
        sum=unit.of(round(actual + history.sum_of("announced"), 6)), announced=unit.way("announced"),
        known=unit.of(actual), actual=unit.way("actual"),
    )  # fmt: skip


def _subtitle(kit: Kit, history: History) -> str:
    first, last = history.blocks[0].amount, history.blocks[-1].amount
    what = named([kit.ledger.kind_of(block.amount) for block in history.blocks])
    return gettext(
        "Each block is one {kind}, as large as its {measure}. The first one found: {first}. The last: {last}.",
        kind=what, measure=history.unit.measured, first=first.when, last=last.when,
    )  # fmt: skip


def _notes(history: History) -> Iterable[str]:
    unit = history.unit
    for row in history.claimed:
        yield gettext(
            "{total} {size} is not drawn: {reason}.", total=row.label, size=_size(row, unit), reason=row.outcome
        )
    if history.unconfirmed:
        rows = _named(history.unconfirmed, unit)
        yield gettext("Not drawn, because never confirmed: {rows}.", rows=rows)
    if history.totals:
        yield gettext("Totals, not drawn beside their parts: {rows}.", rows=_named(history.totals, unit))
    drawn = [block.amount.evidence for block in history.blocks]
    if "derived" in [*drawn, *(point.evidence for line in history.lines for point in line.points)]:
        yield gettext("* Calculated from other figures, not reported by a source.")


def _named(rows: list[Amount], unit: AmountUnit) -> str:
    return ", ".join(f"{row.id} {row.label} {_size(row, unit)}" for row in rows)


def _size(row: Amount, unit: AmountUnit) -> str:
    unknown = gettext("{sum} not known", sum=unit.counted_as)
    return f"({unit.of(row.size, unknown)})"


def _in_words(kit: Kit, history: History) -> Iterable[str]:
    unit, words = history.unit, styled(history.unit)
    for style in _STYLES:
        parts = [
            f"{block.amount.id} {block.amount.label} "
            f"({unit.of(piece.amount)}; {block.amount.when}{_twins(kit, block.amount)})"
            for block in history.blocks
            for piece in block.pieces
            if piece.style == style
        ]
        if parts:
            yield gettext(
                "{style}, {sum} in all: {rows}.",
                style=words[style], sum=unit.of(history.sum_of(style)), rows=", ".join(parts),
            )  # fmt: skip
    if history.events:
        events = ", ".join(f"{row.id} {row.label} ({row.when})" for row in history.events)
        yield f"{gettext(kit.ledger.words.events)}: {events}."
    for line in history.lines:
        yield line.in_words()


def _twins(kit: Kit, amount: Amount) -> str:
    """Which rows a disputed amount may be again."""
    if not twins_of(kit, amount):
        return ""
    same = kit.ledger.unit_of(amount).stuff
    return f"; {told_twice(same, listed(amount.same_as))}"


def _source(kit: Kit, history: History) -> str:
    """The publishers most rows rest on, each as it begins: who carried whom is in the kit's table of sources."""
    cited = [name for block in history.blocks for name in block.amount.sources]
    cited += [name for row in history.events for name in row.sources]
    return sources_told(kit, cited + [name for line in history.lines for row in line.points for name in row.sources])


def sources_told(kit: Kit, cited: list[str]) -> str:
    """The source line of a chart of facts: the publishers that are cited most."""
    counts = Counter(re.split("[,;]", kit.sources[name].publisher)[0] for name in cited)
    shown = [publisher for publisher, _ in counts.most_common(MOST_SOURCES)]
    left = len(counts) - len(shown)
    if left:
        return gettext("Sources: {publishers} and {count} more.", publishers=", ".join(shown), count=left)
    return gettext("Sources: {publishers}.", publishers=", ".join(shown))


def _table(kit: Kit, history: History) -> Table:
    unit, words = history.unit, styled_within(history.unit)
    drawn = [
        _cells(block.amount, listed([words[piece.style] for piece in block.pieces]), unit) for block in history.blocks
    ]
    # Their amounts are old ones: in a column of what was announced they would be counted again.
    events = [_cells(row, gettext("a mark without height"), None) for row in history.events]
    others = [*history.unconfirmed, *history.totals, *history.claimed]
    return Table(
        caption=gettext(kit.ledger.words.drawn),
        header=[
            gettext("Row"),
            gettext("When"),
            gettext("What"),
            gettext("From, to"),
            unit.heading("announced"),
            titled(unit, "actual"),
            gettext("Drawn as"),
            gettext("What became of it"),
        ],
        rows=[*drawn, *events, *(_cells(row, gettext("not drawn"), unit) for row in others)],
    )


def _cells(row: Amount, drawn_as: str, unit: AmountUnit | None) -> list[str]:
    figures = [unit.figure(row.announced), unit.figure(row.actual)] if unit else ["", ""]
    parties = ", ".join(filter(None, (row.giver, row.receiver)))
    return [row.id, row.when, row.label, parties, *figures, drawn_as, row.outcome]

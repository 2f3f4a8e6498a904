"""What was still owed: the panel below the loan history, and its numbers."""

from __future__ import annotations

from typing import Any

from coursekit.charts import palette, theme
from coursekit.charts.amounts_in_years import Axis
from coursekit.charts.amounts_layout import year_of
from coursekit.charts.amounts_parts import Parts, starred
from coursekit.charts.beside import Box, Room, free_places
from coursekit.charts.sheets import Layer, Rows, Sheet
from coursekit.formatting import figure, money, month_of
from coursekit.kit import Kit
from coursekit.kit.records import Balance
from coursekit.tables.table import Table

UNPUBLISHED = "not published"
_HEIGHT, _FOR_TOP_LABEL, _BAR, _GAP, _LEAST_BARS = 100, 20, 14, 8, 50
_DOT = 4.0
"""The radius of a point, in pixels."""

_ABOUT = {
    "when": "At the end of",
    "owed": "$ billion owed",
    "evidence": "Evidence",
    "sources": "Sources",
    "note": "Note",
}


def balances_of(kit: Kit) -> list[Balance]:
    """The balances that may be drawn, in order of time."""
    known = [row for row in kit.balances.values() if row.evidence != "recalled"]
    return sorted(known, key=lambda row: row.as_of)


def balances_in_words(balances: list[Balance], title: str) -> str:
    """All balances in a sentence."""
    owed = [f"{month_of(row.as_of)} {_owed(row)}" for row in balances]
    return f"{title}: {', '.join(owed)}."


def _owed(row: Balance) -> str:
    return money(row.owed_usd_bn, UNPUBLISHED)


def balance_table(kit: Kit, balances: list[Balance], title: str) -> Table:
    """All balances, with what each rests on."""
    return Table(
        caption=title,
        header=["At the end of", "$ billion", "Evidence", "Sources"],
        rows=[
            [
                month_of(row.as_of),
                figure(row.owed_usd_bn, UNPUBLISHED),
                row.evidence.replace("_", " "),
                kit.publishers(row.sources),
            ]
            for row in balances
        ],
    )


def balances_drawn(kit: Kit, balances: list[Balance], title: str, axis: Axis, top: float) -> tuple[list[Layer], float]:
    """What was still owed, as a line above an honest zero; what was not published is a gap. Where there is no room
    for an axis of years, a bar for each."""
    parts = Parts()
    heads = theme.wrap(f"{title}, in billions of dollars", theme.HEADER, axis.sheet.width, bold=True)
    parts.heads += theme.lines(heads, 0, top)
    top += theme.LINE * len(heads) + 6
    if axis.has_room:
        rows, gaps, floor = _along(kit, balances, axis, parts, top)
        marks = [_as_dot(row) for row in rows if row["owed"] is not None]
    else:
        marks, floor = _listed(kit, balances, axis.sheet, parts, top)
        rows, gaps = [], []
    return [
        *parts.layers(),
        Layer({"type": "line", "stroke": palette.BLUE, "strokeWidth": 2.5, "aria": False}, rows),
        theme.rects(marks, _ABOUT, fill=palette.BLUE, cornerRadius=_DOT, ariaRoleDescription="balance"),
        theme.rules(gaps, color=palette.SOFT_INK, strokeDash=[2, 3]),
    ], floor


def _as_dot(row: dict[str, Any]) -> dict[str, Any]:
    """The row's point as a round rectangle: dots and bars are one layer, since a screen reader would hear of a
    layer that is empty on its sheet as of a nameless symbol."""
    x, y = row["x"], row["y"]
    return row | {"x": x - _DOT, "x2": x + _DOT, "y": y - _DOT, "y2": y + _DOT}


def _about(kit: Kit, row: Balance) -> dict[str, Any]:
    return {
        "owed": row.owed_usd_bn,
        "when": month_of(row.as_of),
        "said": f"{month_of(row.as_of)}: {_owed(row)}",
        "evidence": row.evidence.replace("_", " "),
        "sources": kit.publishers(row.sources),
        "note": row.note,
    }


def _most(balances: list[Balance]) -> float:
    return max((row.owed_usd_bn or 0.0 for row in balances), default=0.0) or 1.0


def _along(kit: Kit, balances: list[Balance], axis: Axis, parts: Parts, top: float) -> tuple[Rows, Rows, float]:
    """Points along the axis of years, in order; dotted lines where nothing was published; and where it ends."""
    base, scale = top + _HEIGHT, (_HEIGHT - _FOR_TOP_LABEL) / _most(balances)
    rows, gaps = [], []
    taken: list[Box] = []
    for place, row in enumerate(balances):
        owed = row.owed_usd_bn
        x, y = axis.at(year_of(row.as_of)), None if owed is None else round(base - scale * owed, 1)
        rows.append(_about(kit, row) | {"x": x, "y": y, "place": place})
        if owed is None:
            # A dotted line that ends in the air: a mark at zero would claim that nothing is owed.
            gaps.append({"x": x, "x2": x, "y": top, "y2": top + 0.6 * _HEIGHT})
            taken.append(_said_beside(x, UNPUBLISHED.split(), axis, parts, top))
    _write_amounts(balances, rows, parts, Room((-1.0, top - 6, axis.sheet.width + 1.0, base + 4), taken))
    return rows, gaps, axis.draw(parts, [(top, base)], base)


def _said_beside(x: float, words: list[str], axis: Axis, parts: Parts, top: float) -> Box:
    """Words to the right of a dotted line, or to its left at the edge of the sheet."""
    width = max(theme.text_width(word, theme.SMALL) for word in words)
    left = round(x + 5 if x + 5 + width <= axis.sheet.width else x - 5 - width, 1)
    parts.small += theme.lines(words, left, top, 14)
    return left, top, left + width, top + 14 * len(words)


def _write_amounts(balances: list[Balance], rows: Rows, parts: Parts, room: Room) -> None:
    """The amount beside the first point and the last of each year, where one has room."""
    known = [(row["x"], row["y"], balance) for row, balance in zip(rows, balances, strict=True) if row["y"] is not None]
    years = [balance.as_of.year for _, _, balance in known]
    shown = [
        (x, y, starred(balance.owed_usd_bn or 0.0, balance.evidence))
        for place, (x, y, balance) in enumerate(known)
        if place in (0, len(known) - 1) or years[place] != years[place + 1]
    ]
    points, texts = [(x, y) for x, y, _ in shown], [text for *_, text in shown]
    widths = [theme.text_width(text, theme.HEADER, bold=True) for text in texts]
    for text, box in zip(texts, free_places(points, widths, 4, room, above_first=True), strict=True):
        if box:
            parts.amounts.append({"x": round((box[0] + box[2]) / 2, 1), "y": round(box[1] + 2, 1), "text": text})


def _listed(kit: Kit, balances: list[Balance], sheet: Sheet, parts: Parts, top: float) -> tuple[Rows, float]:
    """A bar for each balance between its month and its amount, or below both, and where they end."""
    months = [month_of(row.as_of) for row in balances]
    amounts = [UNPUBLISHED if row.owed_usd_bn is None else starred(row.owed_usd_bn, row.evidence) for row in balances]
    left = 8 + max(theme.text_width(month, theme.LABEL) for month in months)
    right = 8 + max(theme.text_width(amount, theme.LABEL) for amount in amounts)
    is_between = sheet.width - left - right >= _LEAST_BARS
    left, room = (round(left, 1), sheet.width - left - right) if is_between else (0.0, float(sheet.width))
    bars: Rows = []
    for row, month, amount in zip(balances, months, amounts, strict=True):
        end = round(left + room * (row.owed_usd_bn or 0.0) / _most(balances), 1)
        if is_between:
            parts.labels += [{"x": 0, "y": top, "text": month}, {"x": end + 6, "y": top, "text": amount}]
        else:
            lines = theme.wrap(f"{month}: {amount}", theme.LABEL, sheet.width)
            parts.labels += theme.lines(lines, 0, top)
            top += theme.LINE * len(lines)
        if row.owed_usd_bn is not None:
            bars.append(_about(kit, row) | {"x": left, "x2": end, "y": top, "y2": top + _BAR})
            top += _BAR
        elif is_between:
            top += _BAR
        top += _GAP
    return bars, top

"""Where the claims that were looked up stand, worked out before they are drawn: a band for each verdict.

Where a sheet is wide enough, claims stand at the column of their paragraph. On a narrow one each band tells its
paragraphs one after the other, as text would: a number, and the claims of that paragraph behind it.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from coursekit.charts import theme
from coursekit.charts.sheets import Paper, Rows
from coursekit.kit import Kit
from coursekit.kit.fact_records import CheckedClaim, Verdict
from coursekit.language import gettext, pgettext
from coursekit.tables.claims import meaning, verdict_name

MARK = 25
"""Pixels that a mark is wide, with an id in it."""
_STEP, _LINE, _GAP, _FOOT = 28, 14, 16, 22

Placed = list[tuple[CheckedClaim, float, float]]
"""Claims with the middle of their marks."""


class Band(Struct, frozen=True):
    """What one verdict takes up: from ``top`` on, its ``meaning`` in lines, its claims in their places."""

    verdict: Verdict
    meaning: list[str]
    top: float
    places: Placed


class Labels(Struct, frozen=True):
    """The numbers of paragraphs, each around its point, and where the drawing ends."""

    rows: Rows
    floor: float


def bands_of(
    by_verdict: dict[Verdict, list[CheckedClaim]], kit: Kit, sheet: Paper, top: float
) -> tuple[list[Band], Labels, float]:
    """The bands one below the other from ``top``, the numbers of paragraphs, and where the last band ends."""
    names = max(theme.text_width(f"{verdict_name(verdict)}: 99", theme.HEADER, bold=True) for verdict in by_verdict)
    pitch = (sheet.width - names - _GAP) / (len(kit.article.paragraphs) + 1)
    if pitch < _STEP - 1:
        return _told_in_turn(by_verdict, kit, sheet, top)
    return _in_columns(by_verdict, kit, names + _GAP, pitch, top)


def _in_columns(
    by_verdict: dict[Verdict, list[CheckedClaim]], kit: Kit, left: float, pitch: float, top: float
) -> tuple[list[Band], Labels, float]:
    bands: list[Band] = []
    for verdict, claims in by_verdict.items():
        told = theme.wrap(meaning(verdict, kit), theme.SMALL, left - _GAP)
        places: Placed = []
        below: dict[int, int] = {}
        for claim in claims:
            column = column_of(claim)
            level = below[column] = below.get(column, -1) + 1
            places.append((claim, round(left + (column + 0.5) * pitch, 1), top + 4 + (level + 0.5) * _STEP))
        bands.append(Band(verdict, told, top, places))
        top += max((max(below.values()) + 1) * _STEP + 8, 32 + _LINE * len(told))
    named = {0: pgettext("where a claim stands", "title")} | {
        number: str(number) for number in range(1, len(kit.article.paragraphs) + 1)
    }
    rows = [{"x": round(left + (at + 0.5) * pitch, 1), "y": top + 14, "text": name} for at, name in named.items()]
    title = gettext("Paragraph")
    rows.append({"x": theme.text_width(title, theme.SMALL) / 2, "y": top + 14, "text": title})
    return bands, Labels(rows, top + _FOOT), top


def _told_in_turn(
    by_verdict: dict[Verdict, list[CheckedClaim]], kit: Kit, sheet: Paper, top: float
) -> tuple[list[Band], Labels, float]:
    bands: list[Band] = []
    labels: Rows = []
    for verdict, claims in by_verdict.items():
        told = theme.wrap(meaning(verdict, kit), theme.SMALL, sheet.width)
        left, level = 0.0, top + 32 + _LINE * len(told) + _STEP / 2
        places: Placed = []
        for column, some in _by_column(claims):
            name = gettext("par.\u00a0{number}", number=column) if column else pgettext("where a claim stands", "title")
            before = theme.text_width(name, theme.SMALL) + 4
            if left and left + before + _STEP * len(some) > sheet.width:
                left, level = 0.0, level + _STEP
            labels.append({"x": round(left + before / 2 - 2, 1), "y": level, "text": name})
            left += before
            for claim in some:
                if left + _STEP > sheet.width:
                    left, level = before, level + _STEP
                places.append((claim, round(left + MARK / 2, 1), level))
                left += _STEP
            left += 10
        bands.append(Band(verdict, told, top, places))
        top = level + _STEP / 2 + 8
    return bands, Labels(labels, top), top


def _by_column(claims: Sequence[CheckedClaim]) -> list[tuple[int, list[CheckedClaim]]]:
    columns: dict[int, list[CheckedClaim]] = {}
    for claim in claims:
        columns.setdefault(column_of(claim), []).append(claim)
    return sorted(columns.items(), key=lambda column: column[0])


def column_of(claim: CheckedClaim) -> int:
    """The paragraph at which a claim is drawn; 0 is the title and the byline."""
    return claim.paragraphs[0] if claim.paragraphs else 0

"""What was still owed: the panel below the loan history, and its numbers."""

from __future__ import annotations

from coursekit.charts import theme
from coursekit.charts.altair_quickly import alt
from coursekit.charts.loans_axes import Rows, Years, across, down, paper, starred
from coursekit.charts.loans_layout import year_of
from coursekit.kit import Kit
from coursekit.kit.records import Balance
from coursekit.tables.table import Table
from coursekit.wording import figure, money, month_of

UNPUBLISHED = "not published"
_HEIGHT, _FOR_TOP_LABEL = 100, 14
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


def balance_panel(kit: Kit, balances: list[Balance], title: str, years: Years) -> theme.Panel:
    """What was still owed, as a line above an honest zero; what was not published is a gap."""
    rows = _rows(kit, balances)
    known = [row for row in rows if row["owed"] is not None]
    x, y = across("at", years), down("down")
    line = theme.marks(rows).mark_line(color=theme.BLUE, strokeWidth=2.5)
    points = theme.marks(known).mark_circle(color=theme.BLUE, size=55, opacity=1)
    labels = theme.text(
        [row for place, row in enumerate(known) if place == 0 or _last_of_year(known, place)],
        baseline="bottom", dx=5, dy=-2, fontWeight="bold", fontSize=theme.HEADER,
    )  # fmt: skip
    return alt.layer(
        *paper([(0, _HEIGHT)], years, _HEIGHT),
        line.encode(x=x, y=y),
        points.encode(x=x, y=y, tooltip=theme.tooltip(_ABOUT), description=alt.Description("said:N")),
        labels.encode(x=x, y=y, text=alt.Text("label:N")),
        *_unpublished([row for row in rows if row["owed"] is None], years),
    ).properties(
        width=theme.WIDTH,
        height=_HEIGHT,
        title=alt.TitleParams(f"{title}, in billions of dollars", anchor="start", fontSize=theme.HEADER, offset=6),
    )


def _rows(kit: Kit, balances: list[Balance]) -> Rows:
    most = max((row.owed_usd_bn or 0.0 for row in balances), default=0.0) or 1.0
    scale = (_HEIGHT - _FOR_TOP_LABEL) / most
    return [
        {
            "at": year_of(row.as_of),
            "down": None if row.owed_usd_bn is None else _HEIGHT - scale * row.owed_usd_bn,
            "owed": row.owed_usd_bn,
            "label": "not\npublished" if row.owed_usd_bn is None else starred(row.owed_usd_bn, row.evidence),
            "when": month_of(row.as_of),
            "said": f"{month_of(row.as_of)}: {_owed(row)}",
            "evidence": row.evidence.replace("_", " "),
            "sources": kit.publishers(row.sources),
            "note": row.note,
        }
        for row in balances
    ]


def _last_of_year(rows: Rows, place: int) -> bool:
    return place + 1 == len(rows) or int(rows[place]["at"]) != int(rows[place + 1]["at"])


def _unpublished(rows: Rows, years: Years) -> list[alt.Chart]:
    """A dotted line that ends in the air: a mark at zero would claim that nothing is owed."""
    if not rows:
        return []
    line = theme.marks(rows).mark_rule(color=theme.SOFT_INK, strokeDash=[2, 3])
    return [
        line.encode(x=across("at", years), y=alt.YValue(0), y2=alt.Y2Value(0.6 * _HEIGHT)),
        theme.text(rows, dx=5, color=theme.SOFT_INK).encode(
            x=across("at", years), y=alt.YValue(0), text=alt.Text("label:N")
        ),
    ]

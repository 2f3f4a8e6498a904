"""The loan history: what was announced, what is known to have been advanced, what is still owed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

from coursekit.charts import theme
from coursekit.charts.amounts_drawing import facilities_drawn
from coursekit.charts.amounts_in_years import Axis
from coursekit.charts.amounts_layout import ADVANCED, ANNOUNCED, DISPUTED, Facility
from coursekit.charts.display import Figure
from coursekit.charts.series_drawing import balance_table, balances_drawn, balances_in_words, balances_of
from coursekit.charts.sheets import Layer, Sheet
from coursekit.errors import CourseError
from coursekit.formatting import figure, money
from coursekit.kit import Kit
from coursekit.kit.records import Balance, ChartText, Loan
from coursekit.tables.table import Table

MOST_SOURCES = 8
_BETWEEN_PANELS = 14
_DRAWN = ("advanced", "announced", "disputed")


class History(Struct, frozen=True):
    """A kit's loans sorted by what may be drawn of them. Recalled rows are in none of these."""

    facilities: list[Facility]
    events: list[Loan]
    """Restructurings and payments: no new money."""
    balances: list[Balance]
    claimed: list[Loan]
    """Totals that somebody claims."""
    totals: list[Loan]
    """Other totals: their parts are drawn instead."""
    unconfirmed: list[Loan]

    def sum_of(self, kind: str) -> float:
        """Billions of dollars drawn as ``kind``."""
        pieces = [piece for facility in self.facilities for piece in facility.pieces]
        return round(sum(piece.amount for piece in pieces if piece.kind == kind), 3)


def loans(kit: Kit) -> Figure:
    """Each announced loan as one block at its announced size, over time.

    What is known to have been advanced or owed is filled, the rest outlined; restructurings are
    marks without height; balances stand in a panel of their own. A claimed total is a note: it is
    nowhere split by year. Raises CourseError for a kit without loans to draw.
    """
    history = history_of(kit)
    if not history.facilities:
        raise CourseError("this kit has no loans that may be drawn: data/loans.csv holds none, or only recalled ones")
    text = theme.worded(
        kit, ChartText(id="loans", title=_title(history), subtitle=_subtitle(history), source=_source(kit, history))
    )
    below = theme.worded(kit, ChartText(id="balances", title="What was still owed"))
    tables = [_loan_table(history)]
    if history.balances:
        tables.append(balance_table(kit, history.balances, below.title))
    notes = list(_notes(history))
    years = _years(kit, history)

    def drawn(sheet: Sheet, top: float) -> tuple[list[Layer], float]:
        axis = Axis(years, sheet)
        layers, floor = facilities_drawn(kit, history.facilities, history.events, axis, top)
        if history.balances:
            more, floor = balances_drawn(kit, history.balances, below.title, axis, floor + _BETWEEN_PANELS)
            layers += more
        return layers, floor

    return Figure(
        spec=theme.finish(drawn, text, notes),
        words="\n".join([f"{text.title}.", text.subtitle, *_in_words(history, below.title), *notes, text.source]),
        tables=tables,
    )


def history_of(kit: Kit) -> History:
    """What of a kit's loans may be drawn, and how."""
    known = [loan for loan in kit.loans.values() if loan.evidence != "recalled"]
    holding = {loan.part_of for loan in known}
    totals = [loan for loan in known if loan.group == "total"]
    drawable = [loan for loan in known if loan.group == "loan" and loan.id not in holding]
    facilities = [Facility.of(loan) for loan in drawable if loan.status in _DRAWN]
    return History(
        facilities=sorted((row for row in facilities if row.pieces), key=lambda row: row.loan.start),
        events=sorted((loan for loan in known if loan.group == "restructuring"), key=lambda loan: loan.start),
        balances=balances_of(kit),
        claimed=[loan for loan in totals if loan.status == "claimed_total"],
        totals=[loan for loan in totals if loan.status != "claimed_total"],
        unconfirmed=[loan for loan in drawable if loan.status == "do_not_count"],
    )


def _years(kit: Kit, history: History) -> tuple[int, int]:
    """The first year shown, and the year after the last. Years in which money changed hands, but
    no loan was found, belong to the picture."""
    rows = [loan for loan in kit.loans.values() if loan.group != "comparison" and loan.evidence != "recalled"]
    days = [day for row in rows for day in (row.start, row.end or row.start)] + [row.as_of for row in history.balances]
    # What is known at the end of a year stands on the turn to the next.
    last = max(days)
    return min(days).year, last.year + 1 + ((last.month, last.day) == (12, 31))


def _title(history: History) -> str:
    known = f"{money(history.sum_of(ADVANCED))} known to be advanced or owed"
    if history.claimed and (claimed := history.claimed[0].announced_usd_bn):
        return f"{money(claimed)} claimed, {known}"
    return f"{money(round(history.sum_of(ADVANCED) + history.sum_of(ANNOUNCED), 3))} announced, {known}"


def _subtitle(history: History) -> str:
    first, last = history.facilities[0].loan, history.facilities[-1].loan
    return (
        "Each block is one loan or credit line, as large as its sum in billions of dollars. "
        f"The first one found: {first.when}. The last: {last.when}."
    )


def _notes(history: History) -> Iterable[str]:
    for loan in history.claimed:
        yield f"{loan.label} {_sum(loan)} is not drawn: {loan.outcome}."
    if history.unconfirmed:
        yield f"Not drawn, because never confirmed: {_named(history.unconfirmed)}."
    if history.totals:
        yield f"Totals, not drawn beside their parts: {_named(history.totals)}."
    drawn = [row.loan.evidence for row in history.facilities] + [row.evidence for row in history.balances]
    if "derived" in drawn:
        yield "* Calculated from other figures, not reported by a source."


def _named(loans: list[Loan]) -> str:
    return ", ".join(f"{loan.id} {loan.label} {_sum(loan)}" for loan in loans)


def _sum(loan: Loan) -> str:
    return f"({money(loan.size_usd_bn, 'sum not known')})"


def _in_words(history: History, balance_title: str) -> Iterable[str]:
    for kind in (ADVANCED, ANNOUNCED, DISPUTED):
        parts = [
            f"{row.loan.id} {row.loan.label} ({money(piece.amount)}; {row.loan.when}{_twins(row.loan)})"
            for row in history.facilities
            for piece in row.pieces
            if piece.kind == kind
        ]
        if parts:
            yield f"{kind}, {money(history.sum_of(kind))} in all: {', '.join(parts)}."
    if history.events:
        yield f"No new money: {', '.join(f'{row.id} {row.label} ({row.when})' for row in history.events)}."
    if history.balances:
        yield balances_in_words(history.balances, balance_title)


def _twins(loan: Loan) -> str:
    """Which rows a disputed loan may be the same money as."""
    disputed = loan.status == "disputed" and loan.same_money_as
    return f"; perhaps the same money as {' and '.join(loan.same_money_as)}" if disputed else ""


def _source(kit: Kit, history: History) -> str:
    """The publishers most rows rest on, each as it begins: who carried whom is in the kit's table of sources."""
    loans = [*(row.loan for row in history.facilities), *history.events]
    cited = [name for loan in loans for name in loan.sources] + [
        name for row in history.balances for name in row.sources
    ]
    counts = Counter(re.split("[,;]", kit.sources[name].publisher)[0] for name in cited)
    named = [publisher for publisher, _ in counts.most_common(MOST_SOURCES)]
    more = f" and {len(counts) - len(named)} more" if len(counts) > len(named) else ""
    return f"Sources: {', '.join(named)}{more}."


def _loan_table(history: History) -> Table:
    drawn = [
        _cells(row.loan, " and ".join(piece.kind.lower() for piece in row.pieces), amounts=True)
        for row in history.facilities
    ]
    # Their sums are old debts: in a column of announced money they would be counted again.
    events = [_cells(loan, "a mark without height", amounts=False) for loan in history.events]
    others = [*history.unconfirmed, *history.totals, *history.claimed]
    return Table(
        caption="Loans, and what is not drawn as one",
        header=[
            "Row",
            "When",
            "What",
            "From, to",
            "$ billion announced",
            "Advanced or owed",
            "Drawn as",
            "What became of it",
        ],
        rows=[*drawn, *events, *(_cells(loan, "not drawn", amounts=True) for loan in others)],
    )


def _cells(loan: Loan, drawn_as: str, *, amounts: bool) -> list[str]:
    sums = [figure(loan.announced_usd_bn), figure(loan.used_usd_bn)] if amounts else ["", ""]
    return [loan.id, loan.when, loan.label, f"{loan.lender}, {loan.borrower}", *sums, drawn_as, loan.outcome]

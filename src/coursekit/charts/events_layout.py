"""Where the rows of the timeline lie, worked out before anything is drawn.

On a wide sheet a row's date, its name and who dates it stand in columns, and the line of time beside them. On a
narrow one they stand above one another, and a row has its piece of the line below them.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from coursekit.charts import palette, theme
from coursekit.charts.sheets import Paper, Rows
from coursekit.charts.timeline import in_words
from coursekit.kit.fact_records import DateBasis, Event
from coursekit.kit.records import Article
from coursekit.tables.of_kit import basis_name

COLOURS: dict[DateBasis, str] = {
    "article": palette.VERMILLION,
    "inferred": palette.PURPLE,
    "source": palette.BLUE,
}
_ID, _WHEN, _WHAT, _GAP = 48, 130, 230, 12
"""The widest that ids, dates and names may get, and the room between columns."""
_LEAST_LINE = 200
"""Pixels of a line of time that can be read beside columns."""
_LINE, _BETWEEN, _STRIP = 15, 6, 16


class EventRow(Struct, frozen=True):
    """One row of a panel, ``top`` to ``floor`` pixels down, its mark at ``centre``. Without an ``event`` it
    stands for those that are drawn in the next panel. ``first`` and ``last`` are days."""

    event: Event | None
    said: str
    first: float
    last: float
    texts: Rows
    top: float
    floor: float
    centre: float


class Columns(Struct, frozen=True):
    """Where columns begin, in pixels; the same in all panels, so that they can be read as one table.
    Without room for ids, dates begin at 0. On a narrow sheet there is but one, and the line begins at 0."""

    sheet: Paper
    article: Article
    when: float
    what: float
    dated: float
    line: float

    @property
    def is_table(self) -> bool:
        """Whether columns stand beside the line."""
        return self.line > 0

    def heads(self, down: float) -> Rows:
        """What the columns are."""
        if not self.is_table:
            return []
        named = {0.0: "Row", self.when: "When", self.what: "What happened", self.dated: "Dated by"}
        return [{"x": round(at, 1), "y": down, "text": name} for at, name in named.items()]


def columns_of(events: Sequence[Event], sheet: Paper, article: Article) -> Columns:
    """The columns in which ``events`` fit, if they leave room for a line of time."""

    def widest(texts: list[str]) -> float:
        return _GAP + max(theme.text_width(text, theme.LABEL) for text in texts)

    ids = widest(["Row", *(event.id for event in events)])
    when = ids if ids <= _ID else 0.0
    what = when + widest([line for event in events for line in theme.wrap(event.when, theme.LABEL, _WHEN)])
    dated = what + widest([line for event in events for line in theme.wrap(event.label, theme.LABEL, _WHAT)])
    line = dated + widest(["Dated by", *(dated_by(event, article) for event in events)])
    if sheet.width - line < _LEAST_LINE:
        return Columns(sheet, article, 0.0, 0.0, 0.0, 0.0)
    return Columns(sheet, article, when, what, dated, line)


def dated_by(event: Event, article: Article) -> str:
    """Who dates it, in a word."""
    return basis_name(event.basis, article) + ("?" if event.confidence == "low" else "")


def rows_of(events: Sequence[Event], crowd: Sequence[Event], columns: Columns, top: float) -> list[EventRow]:
    """A row for each event from ``top`` on, and one that stands for all of ``crowd``, in order of time."""
    rows: list[EventRow] = []

    def add(event: Event | None, when: str, what: str, first: int, last: int) -> None:
        down = rows[-1].floor if rows else top
        make = _in_columns if columns.is_table else _stacked
        texts, floor, centre = make(event, when, what, columns, down)
        rows.append(EventRow(event, f"{when} {what}", float(first), float(last), texts, down, floor, centre))

    def add_crowd() -> None:
        last = max(event.last for event in crowd).toordinal() + 1
        add(None, in_words(crowd), f"{len(crowd)} dates, enlarged below", crowd[0].first.toordinal(), last)

    is_due = bool(crowd)
    for event in events:
        if is_due and event.first >= crowd[0].first:
            add_crowd()
            is_due = False
        add(event, event.when, event.label, event.first.toordinal(), event.last.toordinal() + 1)
    if is_due:
        add_crowd()
    return rows


def _in_columns(event: Event | None, when: str, what: str, columns: Columns, top: float) -> tuple[Rows, float, float]:
    dates, names = theme.wrap(when, theme.LABEL, _WHEN), theme.wrap(what, theme.LABEL, _WHAT)
    floor = top + _LINE * max(len(dates), len(names)) + _BETWEEN
    first = top + 4
    texts = [
        *theme.lines(dates, round(columns.when, 1), first, _LINE, color=palette.INK),
        *theme.lines(names, round(columns.what, 1), first, _LINE, color=palette.INK),
    ]
    if event:
        texts += theme.lines(
            [dated_by(event, columns.article)], round(columns.dated, 1), first, color=COLOURS[event.basis]
        )
    if event and columns.when:
        texts += theme.lines([event.id], 0, first, color=palette.SOFT_INK)
    return texts, floor, (top + floor) / 2


def _stacked(event: Event | None, when: str, what: str, columns: Columns, top: float) -> tuple[Rows, float, float]:
    room = columns.sheet.width
    dated = " · ".join([event.id, when, dated_by(event, columns.article)] if event else [when])
    dates, names = theme.wrap(dated, theme.LABEL, room), theme.wrap(what, theme.LABEL, room)
    first = top + 5
    texts = theme.lines(dates, 0, first, _LINE, color=palette.SOFT_INK)
    after_dates = first + _LINE * len(dates)
    texts += theme.lines(names, 0, after_dates, _LINE, color=palette.INK)
    strip = after_dates + _LINE * len(names) + 2
    return texts, strip + _STRIP + _BETWEEN, strip + _STRIP / 2

"""One series by itself: numbers over time or over categories."""

from __future__ import annotations

from coursekit.charts import theme
from coursekit.charts.amounts import sources_told
from coursekit.charts.amounts_in_years import Axis
from coursekit.charts.display import Figure
from coursekit.charts.series_drawing import DrawnSeries
from coursekit.charts.sheets import Layer, Paper
from coursekit.errors import CourseError
from coursekit.formatting import listed
from coursekit.kit import Kit
from coursekit.kit.amount_records import SeriesPoint
from coursekit.kit.records import ChartText
from coursekit.language import gettext
from coursekit.tables.of_amounts import series_named


def series(kit: Kit, of: str = "") -> Figure:
    """The series ``of`` (default: the kit's first) as a line over the years, or as a bar for each category.

    What was not published is a gap, and what nobody looked up is not drawn. Raises CourseError for an unknown
    series, and for one without numbers.
    """
    line = DrawnSeries.of(kit, series_named(kit, of))
    if all(point.value is None for point in line.points):
        raise CourseError(f"series {line.series.id!r} has no numbers that may be drawn: data/series.csv holds none")
    cited = [name for point in line.points for name in point.sources]
    text = theme.worded(kit, ChartText(id="series", title=_title(line), source=sources_told(kit, cited)))
    derived = any(point.evidence == "derived" for point in line.points)
    notes = [gettext("* Calculated from other figures, not reported by a source.")] if derived else []
    years = _years(line)

    def drawn(sheet: Paper, top: float) -> tuple[list[Layer], float]:
        return line.drawn(Axis(years, sheet), top, is_alone=True)

    return Figure(
        spec=theme.finish(drawn, text, notes),
        words="\n".join(filter(None, [f"{text.title}.", text.subtitle, line.in_words(), *notes, text.source])),
        tables=[line.table()],
    )


def _title(line: DrawnSeries) -> str:
    """What the numbers come to: the first and the last over time, the largest of all categories."""
    known = [point for point in line.points if point.value is not None]
    if line.has_categories:
        most = max(point.value or 0.0 for point in known)
        where = listed([line.series.at(point) for point in known if point.value == most])
        return gettext(
            "{series}: {amount} at most ({where})", series=line.title, amount=line.unit.of(most), where=where
        )
    ends = [known[0], known[-1]] if len(known) > 1 else known
    return f"{line.title}: {', '.join(_dated(line, point) for point in ends)}"


def _dated(line: DrawnSeries, point: SeriesPoint) -> str:
    """A number with its day, month or year."""
    amount, at = line.said(point), line.series.at(point)
    if line.series.per == "day":
        return gettext("{amount} on {day}", amount=amount, day=at)
    if line.series.per == "month":
        return gettext("{amount} in {month}", amount=amount, month=at)
    return gettext("{amount} in {year}", amount=amount, year=at)


def _years(line: DrawnSeries) -> tuple[int, int]:
    """The first year shown, and the year after the last."""
    first, last = (end(point.as_of for point in line.points) for end in (min, max))
    # What is known at the end of a year stands on the turn to the next.
    return first.year, last.year + 1 + ((last.month, last.day) == (12, 31))

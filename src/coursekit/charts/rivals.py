"""Evidence against rival explanations: a grid of ratings, with the points against each below it."""

from __future__ import annotations

from typing import Any

from coursekit.argument.rank_tables import OURS, rivals_of
from coursekit.argument.rivals import Rank, grid_of, inconsistency, ranking
from coursekit.argument.rivals import fitting as rows_that_fit
from coursekit.argument.scale import SCALE
from coursekit.charts import palette, theme
from coursekit.charts.display import Figure
from coursekit.charts.rivals_layout import CELL, Grid
from coursekit.charts.sheets import Layer, Paper
from coursekit.formatting import counted, listed
from coursekit.kit import Kit
from coursekit.kit.argument_records import Clue, Hypothesis, Rating, Rivals
from coursekit.kit.records import ChartText
from coursekit.tables.table import Table

_COLOURS: dict[Rating, str] = {
    "very_consistent": palette.PALE_BLUE,
    "consistent": palette.PALER_BLUE,
    "neutral": palette.PALE_GREY,
    "inconsistent": palette.PALER_VERMILLION,
    "very_inconsistent": palette.PALE_VERMILLION,
}
"""Sign and word in each cell, or sign and key, say the same."""

_METHOD = "method after R. J. Heuer Jr., 1999"


def rivals(kit: Kit) -> Figure:
    """Every rating of the kit's evidence against its rival explanations.

    Raises CourseError for a kit without rival explanations.
    """
    content = rivals_of(kit)
    places = ranking(grid_of(content))
    text = theme.worded(
        kit,
        ChartText(
            id="rivals",
            title=_title(content, places),
            subtitle="How well each piece of evidence would fit if the explanation were true. "
            "Below: 1 point for each that speaks against, 2 for each that clashes.",
            source=theme.source(
                kit, f"{_METHOD}; evidence from beyond the {kit.article.called('article')} as named in its row"
            ),
        ),
    )
    return Figure(
        spec=theme.finish(lambda sheet, top: _drawn(content, sheet, top), text, [OURS]),
        words="\n".join([f"{text.title}.", *_in_words(content, places), OURS, text.source]),
        tables=[_totals(content, places), _ratings(content), _evidence(content), _reasons(content)],
    )


def _title(content: Rivals, places: tuple[Rank, ...]) -> str:
    names = _labels(content)
    first = places[0]
    leaders = listed([f"“{names[name]}”" for name in first.hypotheses])
    each = " each" if len(first.hypotheses) > 1 else ""
    if len(places) == 1:
        return f"By our ratings nothing separates the explanations: {counted(first.points, 'point')} against each"
    count = len(places[1].hypotheses)
    following = f"the next {count} have" if count > 1 else "the next has"
    title = f"By our ratings, least speaks against {leaders}: {counted(first.points, 'point')}{each}"
    return f"{title}; {following} {places[1].points}"


def _labels(content: Rivals) -> dict[str, str]:
    return {hypothesis.id: hypothesis.label for hypothesis in content.hypotheses}


def _in_words(content: Rivals, places: tuple[Rank, ...]) -> list[str]:
    names, fits = _labels(content), rows_that_fit(grid_of(content))
    lines = [f"The question: {content.question}"]
    for place in places:
        for name in place.hypotheses:
            against = [clue.label for clue in content.evidence if SCALE[clue.ratings[name]].points]
            said = f" ({'; '.join(against)})" if against else ""
            rows = counted(fits[name], "row fits", "rows fit")
            lines.append(f"{names[name]}: {counted(place.points, 'point')} against it{said}; {rows}.")
    return lines


def _totals(content: Rivals, places: tuple[Rank, ...]) -> Table:
    fits = rows_that_fit(grid_of(content))
    known = {hypothesis.id: hypothesis for hypothesis in content.hypotheses}
    return Table(
        caption="The explanations, those with least against them first",
        header=["Explanation", "Points against", "Rows that fit", "In full"],
        rows=[
            [known[name].label, str(place.points), str(fits[name]), known[name].text]
            for place in places
            for name in place.hypotheses
        ],
    )


def _ratings(content: Rivals) -> Table:
    names = _labels(content)
    return Table(
        caption="Every rating",
        header=["Evidence", *names.values()],
        rows=[[clue.label, *(_worded(clue.ratings[name]) for name in names)] for clue in content.evidence],
    )


def _evidence(content: Rivals) -> Table:
    return Table(
        caption="The evidence in full",
        header=["Row", "Evidence", "What it is", "Rests on", "Note"],
        rows=[[clue.id, clue.label, clue.text, ", ".join(clue.rests_on), clue.note] for clue in content.evidence],
    )


def _reasons(content: Rivals) -> Table:
    names = _labels(content)
    return Table(
        caption="Why each is rated as it is",
        header=["Evidence", "Explanation", "Rating", "Why"],
        rows=[
            [clue.label, label, _worded(clue.ratings[name]), clue.why[name]]
            for clue in content.evidence
            for name, label in names.items()
        ],
    )


def _worded(rating: Rating) -> str:
    return f"{SCALE[rating].sign} {SCALE[rating].text}"


def _drawn(content: Rivals, sheet: Paper, top: float) -> tuple[list[Layer], float]:
    names, points = _labels(content), inconsistency(grid_of(content))
    grid = Grid(list(names.values()), [clue.label for clue in content.evidence], sheet, top)
    cells = [
        grid.cell(row, column) | _cell(clue, hypothesis)
        for row, clue in enumerate(content.evidence)
        for column, hypothesis in enumerate(content.hypotheses)
    ]
    signs = [grid.inside(cell, cell["sign"], -8 if grid.is_worded else 0) for cell in cells]
    words = [grid.inside(cell, cell["rating"], 10) for cell in cells] if grid.is_worded else []
    totals = [
        grid.inside(grid.total(column), str(points[name]), 0) | {"amount": points[name]}
        for column, name in enumerate(names)
    ]
    about = {"evidence": "Evidence", "explanation": "Explanation", "rating": "Rating", "why": "Why"}
    middle: dict[str, Any] = {"align": "center", "baseline": "middle"}
    return [
        theme.rects(cells, about, cornerRadius=2),
        theme.text(grid.heads(), align="center", fontWeight="bold", fontSize=theme.SMALL),
        theme.text(grid.listed(), fontWeight="bold"),
        theme.text(grid.key(), fontSize=theme.SMALL, color=palette.SOFT_INK),
        theme.text(grid.rows()),
        theme.text(grid.sums(), fontWeight="bold"),
        theme.text(signs, **middle, fontSize=15, fontWeight="bold"),
        theme.text(words, **middle, fontSize=theme.SMALL),
        theme.text(totals, **middle, fontSize=17, fontWeight="bold"),
    ], grid.bottom + CELL


def _cell(clue: Clue, hypothesis: Hypothesis) -> dict[str, Any]:
    rating, why = clue.ratings[hypothesis.id], clue.why[hypothesis.id]
    level = SCALE[rating]
    return {
        "sign": level.sign,
        "rating": level.text,
        "evidence": clue.text,
        "explanation": hypothesis.label,
        "why": why,
        "said": f"{clue.label}, {hypothesis.label}: {level.text}. {why}",
        "fill": _COLOURS[rating],
    }

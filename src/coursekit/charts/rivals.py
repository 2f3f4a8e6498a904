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
from coursekit.formatting import in_quotes, listed
from coursekit.kit import Kit
from coursekit.kit.argument_records import Clue, Hypothesis, Rating, Rivals
from coursekit.kit.records import ChartText
from coursekit.language import gettext, gettext_noop, ngettext, pgettext
from coursekit.tables.table import Table

_COLOURS: dict[Rating, str] = {
    "very_consistent": palette.PALE_BLUE,
    "consistent": palette.PALER_BLUE,
    "neutral": palette.PALE_GREY,
    "inconsistent": palette.PALER_VERMILLION,
    "very_inconsistent": palette.PALE_VERMILLION,
}
"""Sign and word in each cell, or sign and key, say the same."""

_SOURCE = gettext_noop("method after R. J. Heuer Jr., 1999; evidence from beyond the article as named in its row")


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
            subtitle=gettext(
                "How well each piece of evidence would fit if the explanation were true. "
                "Below: 1 point for each that speaks against, 2 for each that clashes."
            ),
            source=theme.source(kit, kit.article.called(gettext(_SOURCE))),
        ),
    )
    return Figure(
        spec=theme.finish(lambda sheet, top: _drawn(content, sheet, top), text, [gettext(OURS)]),
        words="\n".join([f"{text.title}.", *_in_words(content, places), gettext(OURS), text.source]),
        tables=[_totals(content, places), _ratings(content), _evidence(content), _reasons(content)],
    )


def _title(content: Rivals, places: tuple[Rank, ...]) -> str:
    names = _labels(content)
    first = places[0]
    leaders = listed([in_quotes(names[name]) for name in first.hypotheses])
    if len(places) == 1:
        return ngettext(
            "By our ratings nothing separates the explanations: {n} point against each",
            "By our ratings nothing separates the explanations: {n} points against each",
            first.points,
        )
    if len(first.hypotheses) > 1:
        title = ngettext(
            "By our ratings, least speaks against {leaders}: {n} point each",
            "By our ratings, least speaks against {leaders}: {n} points each",
            first.points,
            leaders=leaders,
        )
    else:
        title = ngettext(
            "By our ratings, least speaks against {leaders}: {n} point",
            "By our ratings, least speaks against {leaders}: {n} points",
            first.points,
            leaders=leaders,
        )
    return ngettext(
        "{title}; the next has {points}",
        "{title}; the next {n} have {points}",
        len(places[1].hypotheses),
        title=title,
        points=places[1].points,
    )


def _labels(content: Rivals) -> dict[str, str]:
    return {hypothesis.id: hypothesis.label for hypothesis in content.hypotheses}


def _in_words(content: Rivals, places: tuple[Rank, ...]) -> list[str]:
    names, fits = _labels(content), rows_that_fit(grid_of(content))
    lines = [gettext("The question: {question}", question=content.question)]
    for place in places:
        for name in place.hypotheses:
            against = [clue.label for clue in content.evidence if SCALE[clue.ratings[name]].points]
            said = ngettext(
                "{explanation}: {n} point against it", "{explanation}: {n} points against it", place.points,
                explanation=names[name],
            )  # fmt: skip
            rows = ngettext("{n} row fits", "{n} rows fit", fits[name])
            lines.append(f"{said} ({'; '.join(against)}); {rows}." if against else f"{said}; {rows}.")
    return lines


def _totals(content: Rivals, places: tuple[Rank, ...]) -> Table:
    fits = rows_that_fit(grid_of(content))
    known = {hypothesis.id: hypothesis for hypothesis in content.hypotheses}
    return Table(
        caption=gettext("The explanations, those with least against them first"),
        header=[gettext("Explanation"), gettext("Points against"), gettext("Rows that fit"), gettext("In full")],
        rows=[
            [known[name].label, str(place.points), str(fits[name]), known[name].text]
            for place in places
            for name in place.hypotheses
        ],
    )


def _ratings(content: Rivals) -> Table:
    names = _labels(content)
    return Table(
        caption=gettext("Every rating"),
        header=[pgettext("a piece of it", "Evidence"), *names.values()],
        rows=[[clue.label, *(_worded(clue.ratings[name]) for name in names)] for clue in content.evidence],
    )


def _evidence(content: Rivals) -> Table:
    return Table(
        caption=gettext("The evidence in full"),
        header=[
            gettext("Row"),
            pgettext("a piece of it", "Evidence"),
            gettext("What it is"),
            gettext("Rests on"),
            gettext("Note"),
        ],
        rows=[[clue.id, clue.label, clue.text, ", ".join(clue.rests_on), clue.note] for clue in content.evidence],
    )


def _reasons(content: Rivals) -> Table:
    names = _labels(content)
    return Table(
        caption=gettext("Why each is rated as it is"),
        header=[pgettext("a piece of it", "Evidence"), gettext("Explanation"), gettext("Rating"), gettext("Why")],
        rows=[
            [clue.label, label, _worded(clue.ratings[name]), clue.why[name]]
            for clue in content.evidence
            for name, label in names.items()
        ],
    )


def _worded(rating: Rating) -> str:
    return f"{SCALE[rating].sign} {gettext(SCALE[rating].text)}"


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
    about = {
        "evidence": pgettext("a piece of it", "Evidence"),
        "explanation": gettext("Explanation"),
        "rating": gettext("Rating"),
        "why": gettext("Why"),
    }
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
    level, told = SCALE[rating], gettext(SCALE[rating].text)
    return {
        "sign": level.sign,
        "rating": told,
        "evidence": clue.text,
        "explanation": hypothesis.label,
        "why": why,
        "said": f"{clue.label}, {hypothesis.label}: {told}. {why}",
        "fill": _COLOURS[rating],
    }

"""Evidence against rival explanations: a grid of ratings, with the points against each below it."""

from __future__ import annotations

from typing import Any

from coursekit.argument.rank_tables import OURS, rivals_of
from coursekit.argument.rivals import Place, grid_of, inconsistency, ranking
from coursekit.argument.rivals import fitting as rows_that_fit
from coursekit.argument.scale import SCALE
from coursekit.charts import theme
from coursekit.charts.altair_quickly import alt
from coursekit.charts.display import Figure
from coursekit.kit import Kit
from coursekit.kit.argument_records import Clue, Hypothesis, Rating, Rivals
from coursekit.kit.records import ChartText
from coursekit.tables.table import Table
from coursekit.wording import listed

_COLOURS: dict[Rating, str] = {
    "very_consistent": "#a9cfe8",
    "consistent": "#dcedf8",
    "neutral": "#f3f3f1",
    "inconsistent": "#fbe0cf",
    "very_inconsistent": "#f2b48e",
}
"""Pale enough for dark type on all of them; sign and word in each cell say the same."""

_NAMES_WIDTH, _ROW, _LINE = 205, 44, 15
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
            source=theme.source(kit, f"{_METHOD}; evidence from beyond the article as named in its row"),
        ),
    )
    return Figure(
        spec=theme.finish([_grid(content)], text, [OURS]),
        words="\n".join([f"{text.title}.", *_in_words(content, places), OURS, text.source]),
        tables=[_totals(content, places), _ratings(content), _evidence(content), _reasons(content)],
    )


def _title(content: Rivals, places: tuple[Place, ...]) -> str:
    names = _labels(content)
    first = places[0]
    leaders = listed([f"“{names[name]}”" for name in first.hypotheses])
    each = " each" if len(first.hypotheses) > 1 else ""
    if len(places) == 1:
        return f"By our ratings nothing separates the explanations: {_points(first.points)} against each"
    count = len(places[1].hypotheses)
    following = f"the next {count} have" if count > 1 else "the next has"
    title = f"By our ratings, least speaks against {leaders}: {_points(first.points)}{each}"
    return f"{title}; {following} {places[1].points}"


def _points(count: int) -> str:
    return f"{count} point{'s' if count != 1 else ''}"


def _rows(count: int) -> str:
    return f"{count} rows fit" if count != 1 else "1 row fits"


def _labels(content: Rivals) -> dict[str, str]:
    return {hypothesis.id: hypothesis.label for hypothesis in content.hypotheses}


def _in_words(content: Rivals, places: tuple[Place, ...]) -> list[str]:
    names, fits = _labels(content), rows_that_fit(grid_of(content))
    lines = [f"The question: {content.question}"]
    for place in places:
        for name in place.hypotheses:
            against = [clue.label for clue in content.evidence if SCALE[clue.ratings[name]].points]
            said = f" ({'; '.join(against)})" if against else ""
            lines.append(f"{names[name]}: {_points(place.points)} against it{said}; {_rows(fits[name])}.")
    return lines


def _totals(content: Rivals, places: tuple[Place, ...]) -> Table:
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


def _grid(content: Rivals) -> theme.Panel:
    names, points = _labels(content), inconsistency(grid_of(content))
    width = (theme.WIDTH - _NAMES_WIDTH) / len(names)
    heads = [theme.wrap(label, theme.LABEL, width - 12, bold=True) for label in names.values()]
    top = max(map(len, heads)) * _LINE + 8
    bottom = top + _ROW * len(content.evidence)
    height = bottom + _ROW
    across = alt.Scale(domain=[0, theme.WIDTH], range=[0, theme.WIDTH])
    down = alt.Scale(domain=[0, height], range=[0, height])
    x, y = alt.X("x:Q", axis=None, scale=across), alt.Y("y:Q", axis=None, scale=down)
    columns = [_NAMES_WIDTH + width * place for place in range(len(names))]
    head = [
        {"x": left + width / 2, "y": 0, "text": "\n".join(lines)} for left, lines in zip(columns, heads, strict=True)
    ]
    cells = [
        _cell(clue, hypothesis, left, top + _ROW * place, width)
        for place, clue in enumerate(content.evidence)
        for hypothesis, left in zip(content.hypotheses, columns, strict=True)
    ]
    totals = [
        {"x": left + width / 2, "y": bottom + 12, "text": str(points[name]), "amount": points[name]}
        for name, left in zip(names, columns, strict=True)
    ]
    centred: dict[str, Any] = {"align": "center"}
    layers = [
        theme.text(head, **centred, fontWeight="bold", lineHeight=_LINE),
        theme.text(_row_names(content, top), lineHeight=_LINE),
        theme.text([{"x": 0, "y": bottom + 14, "text": "Points against"}], fontWeight="bold"),
        theme.text(
            [row | {"y": row["y"] + 5, "text": row["sign"]} for row in cells], **centred, fontSize=15, fontWeight="bold"
        ),
        theme.text(
            [row | {"y": row["y"] + 24, "text": row["rating"]} for row in cells], **centred, fontSize=theme.SMALL
        ),
        theme.text(totals, **centred, fontSize=17, fontWeight="bold"),
    ]
    written = [layer.encode(x=x, y=y, text=alt.Text("text:N")) for layer in layers]
    return alt.layer(_squares(cells, across, down), *written).properties(width=theme.WIDTH, height=height)


def _row_names(content: Rivals, top: float) -> list[dict[str, Any]]:
    lines = [theme.wrap(clue.label, theme.LABEL, _NAMES_WIDTH - 14) for clue in content.evidence]
    return [
        {"x": 0, "y": top + _ROW * place + (_ROW - _LINE * len(wrapped)) / 2 + 1, "text": "\n".join(wrapped)}
        for place, wrapped in enumerate(lines)
    ]


def _cell(clue: Clue, hypothesis: Hypothesis, left: float, top: float, width: float) -> dict[str, Any]:
    name, label = hypothesis.id, hypothesis.label
    level = SCALE[clue.ratings[name]]
    return {
        "x": left + width / 2,
        "y": top,
        "left": left + 1.5,
        "right": left + width - 1.5,
        "top": top + 1.5,
        "bottom": top + _ROW - 1.5,
        "level": clue.ratings[name],
        "sign": level.sign,
        "rating": level.text,
        "evidence": clue.text,
        "explanation": label,
        "why": clue.why[name],
        "said": f"{clue.label}, {label}: {level.text}. {clue.why[name]}",
    }


def _squares(cells: list[dict[str, Any]], across: alt.Scale, down: alt.Scale) -> alt.Chart:
    about = {"evidence": "Evidence", "explanation": "Explanation", "rating": "Rating", "why": "Why"}
    colours = alt.Scale(domain=list(_COLOURS), range=list(_COLOURS.values()))
    colour = alt.Color("level:N", scale=colours, legend=None)
    return theme.squares(cells, colour, about, (across, down), cornerRadius=2)

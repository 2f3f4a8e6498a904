"""What became of the article's claims when they were looked up: one mark a claim, by paragraph."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import Struct

from coursekit.charts import theme
from coursekit.charts.altair_quickly import alt
from coursekit.charts.display import Figure
from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.kit.fact_records import CheckedClaim, Verdict
from coursekit.kit.records import ChartText
from coursekit.tables.claims import EVIDENCE, VERDICTS, where
from coursekit.tables.of_kit import table_of
from coursekit.tables.table import Table
from coursekit.wording import capital, day_of

_COLOURS: dict[Verdict, str] = {
    "supported": theme.BLUE,
    "partly": theme.OCHRE,
    "conflicts": theme.VERMILLION,
    "not_found": theme.GREY,
    "not_checkable": theme.PURPLE,
}
_SHAPES = {"verified": "circle", "in_article": "square", "not_found": "circle"}
_HOLLOW = "not_found"
_NAMES_WIDTH, _MARK, _STEP, _LINE, _KEY, _FOOT = 180, 24, 28, 14, 34, 30


class _Band(Struct, frozen=True):
    """The row of one verdict: its claims, and where it lies in pixels."""

    verdict: Verdict
    claims: list[CheckedClaim]
    meaning: list[str]
    top: float
    height: float


def claims(kit: Kit) -> Figure:
    """The claims that were looked up: paragraphs across, verdicts down, shape by how it is known.

    What nobody looked up is left out, and a note says so. Raises CourseError for a kit in which
    no claim was looked up.
    """
    rows = [row for row in kit.claims_checked.values() if row.evidence != "recalled"]
    if not rows:
        raise CourseError("no claim of this kit was looked up, so there are no verdicts to chart")
    bands = _bands(rows)
    text = theme.worded(kit, _text(kit, rows))
    notes = _notes(rows, len(kit.claims_checked) - len(rows))
    return Figure(
        spec=theme.finish([_panel(kit, rows, bands)], text, notes),
        words="\n".join([f"{text.title}.", *map(_in_words, bands), *notes, text.source]),
        tables=[_counted(bands), table_of(kit, "claims", [row.id for row in rows])],
    )


def _text(kit: Kit, rows: list[CheckedClaim]) -> ChartText:
    supported = sum(row.verdict == "supported" for row in rows)
    latest = day_of(max(row.as_of for row in rows))
    return ChartText(
        id="claims",
        title=f"{supported} of the {len(rows)} claims that were looked up are supported",
        subtitle="Each mark is a claim, at the first paragraph that makes it; its row says what became of it.",
        source=theme.source(kit, f"looked up in public sources for this course, as of {latest}"),
    )


def _notes(rows: list[CheckedClaim], left_out: int) -> list[str]:
    notes = []
    if any(row.verdict == "not_found" for row in rows):
        notes.append("Not found does not mean false: such a claim was looked for, and neither shown nor refuted.")
    if left_out:
        which = "claim that nobody looked up is" if left_out == 1 else "claims that nobody looked up are"
        notes.append(f"{left_out} {which} left out.")
    return notes


def _bands(rows: list[CheckedClaim]) -> list[_Band]:
    bands: list[_Band] = []
    top = float(_KEY)
    for verdict, (_, meaning) in VERDICTS.items():
        found = [row for row in rows if row.verdict == verdict]
        if not found:
            continue
        lines = theme.wrap(meaning, theme.SMALL, _NAMES_WIDTH - 20)
        highest = max(sum(_column(row) == _column(other) for other in found) for row in found)
        height = max(highest * _STEP + 8, 30 + _LINE * len(lines))
        bands.append(_Band(verdict, found, lines, top, height))
        top += height
    return bands


def _column(row: CheckedClaim) -> int:
    """The paragraph at which a claim is drawn; 0 is the title and the byline."""
    return row.paragraphs[0] if row.paragraphs else 0


def _panel(kit: Kit, rows: list[CheckedClaim], bands: list[_Band]) -> theme.Panel:
    columns = len(kit.article.paragraphs) + 1
    wide = (theme.WIDTH - _NAMES_WIDTH) / columns
    bottom = bands[-1].top + bands[-1].height
    height = bottom + _FOOT
    x = alt.X("x:Q", axis=None, scale=alt.Scale(domain=[0, theme.WIDTH], range=[0, theme.WIDTH]))
    y = alt.Y("y:Q", axis=None, scale=alt.Scale(domain=[0, height], range=[0, height]))
    marks = [mark for band in bands for mark in _marks(band, wide, kit)]
    edges = [{"x": 0, "y": place} for place in [*(band.top for band in bands), bottom]]
    layers = [
        theme.marks(edges).mark_rule(color=theme.GRID).encode(x=x, x2=alt.X2Value(theme.WIDTH), y=y),
        *_names(bands, x, y),
        *_drawn([*_key(rows), *marks], x, y),
        theme.text(_numbers(columns, wide, bottom), align="center", color=theme.SOFT_INK).encode(
            x=x, y=y, text=alt.Text("text:N")
        ),
    ]
    return alt.layer(*layers).properties(width=theme.WIDTH, height=height)


def _marks(band: _Band, wide: float, kit: Kit) -> list[dict[str, Any]]:
    drawn: list[dict[str, Any]] = []
    below: dict[int, int] = {}
    for row in band.claims:
        column = _column(row)
        place = below[column] = below.get(column, -1) + 1
        name = VERDICTS[row.verdict][0]
        drawn.append(
            _look(row.evidence, _COLOURS[row.verdict])
            | {
                "id": row.id,
                "x": round(_NAMES_WIDTH + (column + 0.5) * wide, 1),
                "y": band.top + 4 + (place + 0.5) * _STEP,
                "where": where(row),
                "claim": row.claim,
                "verdict": name,
                "finding": row.finding,
                "evidence": EVIDENCE[row.evidence],
                "sources": kit.publishers(row.sources) or "none",
                "said": f"{row.id}, {where(row)}: {row.claim} {name}: {row.finding}",
            }
        )
    return drawn


def _look(evidence: str, colour: str) -> dict[str, str]:
    hollow = evidence == _HOLLOW
    return {
        "shape": _SHAPES[evidence],
        "fill": theme.PAPER if hollow else colour,
        "stroke": colour,
        "ink": colour if hollow else theme.PAPER,
    }


def _drawn(rows: list[dict[str, Any]], x: alt.X, y: alt.Y) -> list[alt.Chart]:
    """Marks, and the id inside each; those of the key have none."""
    about = {"id": "Row", "where": "Paragraph", "claim": "Claim, in our words", "verdict": "Verdict",
             "finding": "What was found", "evidence": "How it is known", "sources": "Sources"}  # fmt: skip
    points = theme.marks(rows).mark_point(size=_MARK**2, strokeWidth=2, opacity=1)
    ids = theme.text(rows, align="center", baseline="middle", fontSize=theme.SMALL)
    return [
        points.encode(
            x=x,
            y=y,
            shape=alt.Shape("shape:N", scale=None, legend=None),
            fill=alt.Fill("fill:N", scale=None, legend=None),
            stroke=alt.Stroke("stroke:N", scale=None, legend=None),
            description=alt.Description("said:N"),
            tooltip=theme.tooltip(about),
        ),
        ids.encode(x=x, y=y, text=alt.Text("id:N"), color=alt.Color("ink:N", scale=None, legend=None)),
    ]


def _key(rows: Sequence[CheckedClaim]) -> list[dict[str, Any]]:
    """What the shapes mean, above the rows: only those that occur."""
    key, left = [], _NAMES_WIDTH + _MARK / 2
    for evidence, meaning in EVIDENCE.items():
        if any(row.evidence == evidence for row in rows):
            key.append(_look(evidence, theme.INK) | {"id": "", "x": left, "y": 14, "said": meaning})
            left += _MARK + theme.text_width(meaning, theme.LABEL) + 24
    return key


def _names(bands: list[_Band], x: alt.X, y: alt.Y) -> list[alt.Chart]:
    names = [
        {"x": 0, "y": band.top + 7, "text": f"{VERDICTS[band.verdict][0]}: {len(band.claims)}",
         "amount": len(band.claims)}
        for band in bands
    ]  # fmt: skip
    meanings = [{"x": 0, "y": band.top + 25, "text": "\n".join(band.meaning)} for band in bands]
    said = [
        {"x": mark["x"] + _MARK / 2 + 6, "y": 8, "text": mark["said"]}
        for mark in _key([row for band in bands for row in band.claims])
    ]
    styles: list[tuple[list[dict[str, Any]], dict[str, Any]]] = [
        (names, {"fontWeight": "bold", "fontSize": theme.HEADER}),
        (meanings, {"fontSize": theme.SMALL, "color": theme.SOFT_INK}),
        (said, {"fontSize": theme.LABEL}),
    ]
    return [theme.text(rows, **style).encode(x=x, y=y, text=alt.Text("text:N")) for rows, style in styles]


def _numbers(columns: int, wide: float, bottom: float) -> list[dict[str, Any]]:
    middle = [_NAMES_WIDTH + (column + 0.5) * wide for column in range(columns)]
    named = ["title", *(str(number) for number in range(1, columns))]
    return [
        *({"x": round(x, 1), "y": bottom + 8, "text": name} for x, name in zip(middle, named, strict=True)),
        {"x": 30, "y": bottom + 8, "text": "Paragraph"},
    ]


def _in_words(band: _Band) -> str:
    name, meaning = VERDICTS[band.verdict]
    ids = ", ".join(_told(row) for row in band.claims)
    return f"{name} ({meaning}): {_claims(len(band.claims))}. {ids}."


def _told(row: CheckedClaim) -> str:
    how = "" if row.evidence in ("verified", "not_found") else f", {EVIDENCE[row.evidence]}"
    return f"{row.id} ({where(row)}{how})"


def _claims(count: int) -> str:
    return f"{count} claim{'s' if count != 1 else ''}"


def _counted(bands: list[_Band]) -> Table:
    return Table(
        caption="What became of the claims",
        header=["Verdict", "Claims", "What it means"],
        rows=[[VERDICTS[band.verdict][0], str(len(band.claims)), capital(VERDICTS[band.verdict][1])] for band in bands],
    )

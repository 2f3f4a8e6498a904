"""What became of the article's claims when they were looked up: one mark a claim, by paragraph."""

from __future__ import annotations

from typing import Any

from coursekit.charts import palette, theme
from coursekit.charts.claims_layout import MARK, Band, bands_of
from coursekit.charts.display import Figure
from coursekit.charts.keys import Sign, key
from coursekit.charts.sheets import Layer, Paper, Rows
from coursekit.errors import CourseError
from coursekit.formatting import capital, day_of
from coursekit.kit import Kit
from coursekit.kit.fact_records import CheckedClaim, Verdict
from coursekit.kit.records import ChartText
from coursekit.language import gettext, ngettext
from coursekit.tables.claims import EVIDENCE, VERDICTS, evidence_told, known, meaning, verdict_name, where
from coursekit.tables.of_kit import table_of
from coursekit.tables.table import Table

_COLOURS: dict[Verdict, str] = {
    "supported": palette.BLUE,
    "partly": palette.OCHRE,
    "conflicts": palette.VERMILLION,
    "not_found": palette.GREY,
    "not_checkable": palette.PURPLE,
}
_SHAPES = {"verified": "circle", "in_article": "square", "not_found": "circle"}
_HOLLOW = "not_found"


def claims(kit: Kit) -> Figure:
    """The claims that were looked up: paragraphs across, verdicts down, shape by how it is known.

    What nobody looked up is left out, and a note says so. Raises CourseError for a kit in which
    no claim was looked up.
    """
    rows = [row for row in kit.claims_checked.values() if row.evidence != "recalled"]
    if not rows:
        raise CourseError("no claim of this kit was looked up, so there are no verdicts to chart")
    found = [(verdict, [row for row in rows if row.verdict == verdict]) for verdict in VERDICTS]
    by_verdict = {verdict: some for verdict, some in found if some}
    text = theme.worded(kit, _text(kit, rows))
    notes = _notes(rows, len(kit.claims_checked) - len(rows))
    return Figure(
        spec=theme.finish(lambda sheet, top: _drawn(kit, by_verdict, sheet, top), text, notes),
        words="\n".join(
            [f"{text.title}.", *(_in_words(found, kit) for found in by_verdict.items()), *notes, text.source]
        ),
        tables=[_counted(by_verdict, kit), table_of(kit, "claims", [row.id for row in rows])],
    )


def _text(kit: Kit, rows: list[CheckedClaim]) -> ChartText:
    supported = sum(row.verdict == "supported" for row in rows)
    latest = day_of(max(row.as_of for row in rows))
    return ChartText(
        id="claims",
        title=gettext(
            "{supported} of the {all} claims that were looked up are supported", supported=supported, all=len(rows)
        ),
        subtitle=gettext("Each mark is a claim, at the first paragraph that makes it; its row says what became of it."),
        source=theme.source(kit, gettext("looked up in public sources for this course, as of {day}", day=latest)),
    )


def _notes(rows: list[CheckedClaim], left_out: int) -> list[str]:
    notes = []
    if any(row.verdict == "not_found" for row in rows):
        notes.append(
            gettext("Not found does not mean false: such a claim was looked for, and neither shown nor refuted.")
        )
    if left_out:
        notes.append(
            ngettext(
                "{n} claim that nobody looked up is left out.",
                "{n} claims that nobody looked up are left out.",
                left_out,
            )
        )
    return notes


def _drawn(
    kit: Kit, by_verdict: dict[Verdict, list[CheckedClaim]], sheet: Paper, top: float
) -> tuple[list[Layer], float]:
    there = [kind for kind in EVIDENCE if any(row.evidence == kind for some in by_verdict.values() for row in some)]
    legend, top = key([_sign(kind, kit) for kind in there], sheet, top)
    bands, labels, bottom = bands_of(by_verdict, kit, sheet, top)
    marks = [_mark(kit, row, x, y) for band in bands for row, x, y in band.places]
    about = {
        "id": gettext("Row"),
        "where": gettext("Paragraph"),
        "claim": gettext("Claim, in our words"),
        "verdict": gettext("Verdict"),
        "finding": gettext("What was found"),
        "evidence": gettext("How it is known"),
        "sources": gettext("Sources"),
    }
    edges = [{"x": 0, "x2": sheet.width, "y": place} for place in [*(band.top for band in bands), bottom]]
    ids = [{"x": mark["x"], "y": mark["y"], "text": mark["id"], "color": mark["ink"]} for mark in marks]
    return [
        *legend,
        theme.rules(edges),
        *_names(bands, by_verdict),
        theme.points(marks, about, size=MARK**2, strokeWidth=2),
        theme.text(ids, align="center", baseline="middle", fontSize=theme.SMALL),
        theme.text(labels.rows, align="center", baseline="middle", color=palette.SOFT_INK, fontSize=theme.SMALL),
    ], labels.floor


def _names(bands: list[Band], by_verdict: dict[Verdict, list[CheckedClaim]]) -> list[Layer]:
    counts = [len(by_verdict[band.verdict]) for band in bands]
    names: Rows = [
        {"x": 0, "y": band.top + 7, "text": f"{verdict_name(band.verdict)}: {count}", "amount": count}
        for band, count in zip(bands, counts, strict=True)
    ]
    meanings = [row for band in bands for row in theme.lines(band.meaning, 0, band.top + 25, 14)]
    return [
        theme.text(names, fontWeight="bold", fontSize=theme.HEADER),
        theme.text(meanings, fontSize=theme.SMALL, color=palette.SOFT_INK),
    ]


def _mark(kit: Kit, row: CheckedClaim, x: float, y: float) -> dict[str, Any]:
    name = verdict_name(row.verdict)
    return _look(row.evidence, _COLOURS[row.verdict]) | {
        "id": row.id,
        "x": x,
        "y": y,
        "where": where(row),
        "claim": row.claim,
        "verdict": name,
        "finding": row.finding,
        "evidence": known(row, kit),
        "sources": kit.publishers(row.sources) or gettext("none"),
        "said": f"{row.id}, {where(row)}: {row.claim} {name}: {row.finding}",
    }


def _look(evidence: str, colour: str) -> dict[str, str]:
    hollow = evidence == _HOLLOW
    return {
        "shape": _SHAPES[evidence],
        "fill": palette.PAPER if hollow else colour,
        "stroke": colour,
        "ink": colour if hollow else palette.PAPER,
    }


def _sign(evidence: str, kit: Kit) -> Sign:
    look = _look(evidence, palette.INK)
    return Sign(evidence_told(evidence, kit), look["fill"], look["shape"], look["stroke"])


def _in_words(of_verdict: tuple[Verdict, list[CheckedClaim]], kit: Kit) -> str:
    verdict, rows = of_verdict
    name = verdict_name(verdict)
    told = ", ".join(_told(row, kit) for row in rows)
    return ngettext(
        "{verdict} ({meaning}): {n} claim. {rows}.",
        "{verdict} ({meaning}): {n} claims. {rows}.",
        len(rows),
        verdict=name, meaning=meaning(verdict, kit), rows=told,
    )  # fmt: skip


def _told(row: CheckedClaim, kit: Kit) -> str:
    how = "" if row.evidence in ("verified", "not_found") else f", {known(row, kit)}"
    return f"{row.id} ({where(row)}{how})"


def _counted(by_verdict: dict[Verdict, list[CheckedClaim]], kit: Kit) -> Table:
    return Table(
        caption=gettext("What became of the claims"),
        header=[gettext("Verdict"), gettext("Claims"), gettext("What it means")],
        rows=[
            [verdict_name(verdict), str(len(rows)), capital(meaning(verdict, kit))]
            for verdict, rows in by_verdict.items()
        ],
    )

"""What each paragraph does in the argument: a strip of all of them, in reading order."""

from __future__ import annotations

from typing import Any, get_args

from coursekit.charts import palette, theme
from coursekit.charts.display import Figure
from coursekit.charts.sheets import Layer, Paper
from coursekit.charts.strips import Strip
from coursekit.errors import CourseError
from coursekit.formatting import counted, plural
from coursekit.kit import Kit
from coursekit.kit.records import ChartText, Paragraph, Role
from coursekit.tables.table import Table

MEANING: dict[Role, str] = {
    "puzzle": "what asks for an explanation",
    "evidence": "what the argument rests on",
    "voice": "somebody else speaks",
    "inference": "what the author concludes",
    "concession": "what speaks against it",
    "conclusion": "where it all leads",
}
_COLOURS: dict[Role, str] = {
    "puzzle": palette.PURPLE,
    "evidence": palette.BLUE,
    "voice": palette.OCHRE,
    "inference": palette.VERMILLION,
    "concession": palette.GREEN,
    "conclusion": palette.GREY,
}


def roles(kit: Kit) -> Figure:
    """The paragraphs in reading order, each in the row of its role.

    The row and its name say the role, so that nobody depends on the colour. Raises CourseError
    for a kit whose article has no paragraphs.
    """
    paragraphs = kit.article.paragraphs
    if not paragraphs:
        raise CourseError("this kit's article has no paragraphs, so there are no roles to chart")
    by_role = {role: [row for row in paragraphs if row.role == role] for role in get_args(Role)}
    by_role = {role: rows for role, rows in by_role.items() if rows}
    text = theme.worded(
        kit,
        ChartText(
            id="roles",
            title=_title(by_role, len(paragraphs)),
            subtitle="Each square is a paragraph, in reading order; its row says what it does in the argument.",
            source=theme.source(kit, "the roles are this course’s reading"),
        ),
    )
    counts = " ".join(
        f"{role.capitalize()} ({MEANING[role]}): {counted(len(rows), 'paragraph')}, "
        f"{sum(row.words for row in rows)} words, {plural(len(rows), 'number')} "
        f"{', '.join(str(row.number) for row in rows)}."
        for role, rows in by_role.items()
    )
    return Figure(
        spec=theme.finish(lambda sheet, top: _drawn(by_role, len(paragraphs), sheet, top), text, []),
        words="\n".join([f"{text.title}.", counts, text.source]),
        tables=[
            Table(
                caption="What each paragraph does",
                header=["Paragraph", "Role", "Words", "In our words"],
                rows=[[str(row.number), row.role, str(row.words), row.paraphrase] for row in paragraphs],
            )
        ],
    )


def _title(by_role: dict[Role, list[Paragraph]], count: int) -> str:
    most = max(len(rows) for rows in by_role.values())
    leading = [role for role, rows in by_role.items() if len(rows) == most]
    if len(leading) > 1:
        names = f"{', '.join(leading[:-1])} and {leading[-1]}".capitalize()
        return f"{names} take up {most} of the {count} paragraphs each, no role more"
    return f"{leading[0].capitalize()} takes up {most} of the {count} paragraphs, more than any other role"


def _drawn(by_role: dict[Role, list[Paragraph]], count: int, sheet: Paper, top: float) -> tuple[list[Layer], float]:
    names = [(f"{role.capitalize()}: {len(rows)}", MEANING[role]) for role, rows in by_role.items()]
    strip = Strip(names, count, sheet, top)
    is_numbered = strip.has_room_for(str(count))
    if not is_numbered:
        numbered = zip(names, by_role.values(), strict=True)
        names = [
            (name, f"{meaning}: {', '.join(str(row.number) for row in rows)}") for (name, meaning), rows in numbered
        ]
        strip = Strip(names, count, sheet, top)
    cells = [strip.cell(place, row.number) | _cell(row) for place, rows in enumerate(by_role.values()) for row in rows]
    about = {"number": "Paragraph", "role": "Role", "words": "Words", "paraphrase": "In our words"}
    inside = [strip.inside(cell, str(cell["number"])) for cell in cells] if is_numbered else []
    return strip.layers(cells, about, inside), strip.floor


def _cell(paragraph: Paragraph) -> dict[str, Any]:
    return {
        "number": paragraph.number,
        "role": paragraph.role,
        "words": paragraph.words,
        "paraphrase": paragraph.paraphrase,
        "said": f"Paragraph {paragraph.number}, {paragraph.role}: {paragraph.paraphrase}",
        "fill": _COLOURS[paragraph.role],
    }

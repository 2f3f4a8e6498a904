"""What each paragraph does in the argument: a strip of all of them, in reading order."""

from __future__ import annotations

from typing import Any, get_args

from coursekit.charts import theme
from coursekit.charts.altair_quickly import alt
from coursekit.charts.display import Figure
from coursekit.errors import CourseError
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
    "puzzle": theme.PURPLE,
    "evidence": theme.BLUE,
    "voice": theme.OCHRE,
    "inference": theme.VERMILLION,
    "concession": theme.GREEN,
    "conclusion": theme.GREY,
}
_NAMES_WIDTH, _ROW = 175, 38


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
        f"{role.capitalize()} ({MEANING[role]}): {_paragraphs(rows)}, {sum(row.words for row in rows)} words, "
        f"number{'s' if len(rows) > 1 else ''} {', '.join(str(row.number) for row in rows)}."
        for role, rows in by_role.items()
    )
    return Figure(
        spec=theme.finish([_strip(by_role, len(paragraphs))], text, []),
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


def _paragraphs(rows: list[Paragraph]) -> str:
    return f"{len(rows)} paragraph{'s' if len(rows) != 1 else ''}"


def _strip(by_role: dict[Role, list[Paragraph]], count: int) -> theme.Panel:
    height = _ROW * len(by_role)
    across = alt.Scale(domain=[0, count], range=[_NAMES_WIDTH, theme.WIDTH])
    down = alt.Scale(domain=[0, len(by_role)], range=[0, height])
    names = [
        {"role": f"{role.capitalize()}: {len(rows)}", "meaning": MEANING[role], "row": place}
        for place, (role, rows) in enumerate(by_role.items())
    ]
    tracks = theme.marks(names).mark_rule(color=theme.GRID)
    titles = theme.text(names, dy=5, fontWeight="bold", fontSize=theme.HEADER)
    meanings = theme.text(names, dy=21, fontSize=theme.SMALL, color=theme.SOFT_INK)
    y = alt.Y("row:Q", axis=None, scale=down)
    return alt.layer(
        tracks.encode(x=alt.XValue(0), x2=alt.X2Value(theme.WIDTH), y=y),
        *_squares(by_role, count, across, down),
        titles.encode(x=alt.XValue(0), y=y, text=alt.Text("role:N")),
        meanings.encode(x=alt.XValue(0), y=y, text=alt.Text("meaning:N")),
    ).properties(width=theme.WIDTH, height=height)


def _squares(by_role: dict[Role, list[Paragraph]], count: int, across: alt.Scale, down: alt.Scale) -> list[alt.Chart]:
    cells = [_cell(paragraph, place) for place, paragraphs in enumerate(by_role.values()) for paragraph in paragraphs]
    about = {"number": "Paragraph", "role": "Role", "words": "Words", "paraphrase": "In our words"}
    colours = alt.Scale(domain=list(by_role), range=[_COLOURS[role] for role in by_role])
    colour = alt.Color("role:N", scale=colours, legend=None)
    outlined = {"stroke": theme.PAPER, "strokeWidth": 2, "cornerRadius": 3}
    most = (theme.WIDTH - _NAMES_WIDTH) / count / 2
    return [
        theme.squares(cells, colour, about, (across, down), **outlined),
        theme.in_squares(cells, "number", (across, down), min(theme.LABEL, most)),
    ]


def _cell(paragraph: Paragraph, place: int) -> dict[str, Any]:
    number = paragraph.number
    return {
        "number": number,
        "role": paragraph.role,
        "words": paragraph.words,
        "paraphrase": paragraph.paraphrase,
        "said": f"Paragraph {number}, {paragraph.role}: {paragraph.paraphrase}",
        "left": number - 1,
        "centre": number - 0.5,
        "right": number,
        "top": place + 0.09,
        "middle": place + 0.5,
        "bottom": place + 0.91,
    }

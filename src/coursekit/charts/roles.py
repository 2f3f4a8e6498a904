"""What each paragraph does in the argument: a strip of all of them, in reading order."""

from __future__ import annotations

from typing import Any, get_args

from coursekit.charts import palette, theme
from coursekit.charts.display import Figure
from coursekit.charts.sheets import Layer, Paper
from coursekit.charts.strips import Strip
from coursekit.errors import CourseError
from coursekit.formatting import capital, listed
from coursekit.kit import Kit
from coursekit.kit.records import ChartText, Paragraph, Role
from coursekit.kit.value_names import role_name
from coursekit.language import gettext, gettext_noop, ngettext
from coursekit.tables.table import Table

MEANING: dict[Role, str] = {
    "puzzle": gettext_noop("what asks for an explanation"),
    "evidence": gettext_noop("what the argument rests on"),
    "voice": gettext_noop("somebody else speaks"),
    "inference": gettext_noop("what the author concludes"),
    "concession": gettext_noop("what speaks against it"),
    "conclusion": gettext_noop("where it all leads"),
}
"""Messages of the interface."""
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
            subtitle=gettext(
                "Each square is a paragraph, in reading order; its row says what it does in the argument."
            ),
            source=theme.source(kit, gettext("the roles are this course’s reading")),
        ),
    )
    counts = " ".join(_row_in_words(role, rows) for role, rows in by_role.items())
    return Figure(
        spec=theme.finish(lambda sheet, top: _drawn(by_role, len(paragraphs), sheet, top), text, []),
        words="\n".join([f"{text.title}.", counts, text.source]),
        tables=[
            Table(
                caption=gettext("What each paragraph does"),
                header=[gettext("Paragraph"), gettext("Role"), gettext("Words"), gettext("In our words")],
                rows=[[str(row.number), role_name(row.role), str(row.words), row.paraphrase] for row in paragraphs],
            )
        ],
    )


def _title(by_role: dict[Role, list[Paragraph]], count: int) -> str:
    most = max(len(rows) for rows in by_role.values())
    leading = [role for role, rows in by_role.items() if len(rows) == most]
    if len(leading) > 1:
        return gettext(
            "{roles} take up {most} of the {count} paragraphs each, no role more",
            roles=capital(listed([role_name(role) for role in leading])), most=most, count=count,
        )  # fmt: skip
    return gettext(
        "{role} takes up {most} of the {count} paragraphs, more than any other role",
        role=capital(role_name(leading[0])), most=most, count=count,
    )  # fmt: skip


def _row_in_words(role: Role, rows: list[Paragraph]) -> str:
    return ngettext(
        "{role} ({meaning}): {n} paragraph, {words} words, number {numbers}.",
        "{role} ({meaning}): {n} paragraphs, {words} words, numbers {numbers}.",
        len(rows),
        role=capital(role_name(role)), meaning=gettext(MEANING[role]), words=sum(row.words for row in rows),
        numbers=", ".join(str(row.number) for row in rows),
    )  # fmt: skip


def _drawn(by_role: dict[Role, list[Paragraph]], count: int, sheet: Paper, top: float) -> tuple[list[Layer], float]:
    names = [(f"{capital(role_name(role))}: {len(rows)}", gettext(MEANING[role])) for role, rows in by_role.items()]
    strip = Strip(names, count, sheet, top)
    is_numbered = strip.has_room_for(str(count))
    if not is_numbered:
        numbered = zip(names, by_role.values(), strict=True)
        names = [
            (name, f"{meaning}: {', '.join(str(row.number) for row in rows)}") for (name, meaning), rows in numbered
        ]
        strip = Strip(names, count, sheet, top)
    cells = [strip.cell(place, row.number) | _cell(row) for place, rows in enumerate(by_role.values()) for row in rows]
    about = {
        "number": gettext("Paragraph"),
        "role": gettext("Role"),
        "words": gettext("Words"),
        "paraphrase": gettext("In our words"),
    }
    inside = [strip.inside(cell, str(cell["number"])) for cell in cells] if is_numbered else []
    return strip.layers(cells, about, inside), strip.floor


def _cell(paragraph: Paragraph) -> dict[str, Any]:
    number, role = paragraph.number, role_name(paragraph.role)
    return {
        "number": paragraph.number,
        "role": role,
        "words": paragraph.words,
        "paraphrase": paragraph.paraphrase,
        "said": gettext("Paragraph {number}, {role}: {text}", number=number, role=role, text=paragraph.paraphrase),
        "fill": _COLOURS[paragraph.role],
    }

"""How sure the author sounds: what is told as a fact, concluded, and concluded with a hedge, by paragraph."""

from __future__ import annotations

from typing import Any, Literal

from msgspec import Struct

from coursekit.charts import palette, theme
from coursekit.charts.display import Figure
from coursekit.charts.sheets import Layer, Paper
from coursekit.charts.strips import Strip
from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.kit.records import ChartText, Statement
from coursekit.language import gettext, gettext_noop, ngettext
from coursekit.tables.table import Table

Sort = Literal["hedged", "unhedged", "told"]

NAMES: dict[Sort, tuple[str, str]] = {
    "hedged": (gettext_noop("Concluded, with a hedge"), gettext_noop("the author shows doubt")),
    "unhedged": (gettext_noop("Concluded, no hedge"), gettext_noop("as if it were settled")),
    "told": (gettext_noop("Told as a fact"), gettext_noop("no source named, no hedge")),
}
"""Messages of the interface: each sort, and what it means."""
_COLOURS: dict[Sort, str] = {"hedged": palette.VERMILLION, "unhedged": palette.BLUE, "told": palette.GREY}


class StrengthCell(Struct, frozen=True):
    """The author's own statements of one sort in one paragraph."""

    paragraph: int
    sort: Sort
    statements: list[Statement]

    @property
    def words(self) -> int:
        """How many words of the article they take up."""
        return sum(statement.words for statement in self.statements)

    @property
    def hedges(self) -> str:
        """Their hedges, in order."""
        return ", ".join(hedge for statement in self.statements for hedge in statement.hedges)


def strengths(kit: Kit) -> Figure:
    """What the author says on their own account, by paragraph and by how sure it sounds.

    The row and its name say the sort, so that nobody depends on the colour. Whether a conclusion
    needed a hedge is not judged. Raises CourseError for a kit whose author states and concludes nothing.
    """
    cells = counted(kit)
    if not cells:
        raise CourseError("this kit's author states and concludes nothing, so there is no strength to chart")
    text = theme.worded(
        kit,
        ChartText(
            id="strengths",
            title=_title(cells),
            subtitle=gettext(
                "What the author states or concludes, by paragraph. The number in a square counts statements."
            ),
            source=theme.source(kit, gettext("the course’s own reading")),
        ),
    )
    hedges = "; ".join(f"{cell.paragraph} {cell.hedges}" for cell in cells if cell.hedges)
    notes = [gettext("Hedges by paragraph: {hedges}.", hedges=hedges)] if hedges else []
    rows = " ".join(_row_in_words(sort, cells) for sort in NAMES)
    return Figure(
        spec=theme.finish(lambda sheet, top: _drawn(cells, len(kit.article.paragraphs), sheet, top), text, notes),
        words="\n".join([f"{text.title}.", rows, *notes, text.source]),
        tables=[_table(cells)],
    )


def counted(kit: Kit) -> list[StrengthCell]:
    """The author's own statements by paragraph and sort; where there are none, there is no cell."""
    found: dict[tuple[int, Sort], list[Statement]] = {}
    for statement in kit.statements.values():
        if statement.voice == kit.author.id and statement.mode in ("stated", "inferred"):
            found.setdefault((statement.paragraph, sort_of(statement)), []).append(statement)
    return [StrengthCell(paragraph, sort, rows) for (paragraph, sort), rows in sorted(found.items())]


def sort_of(statement: Statement) -> Sort:
    """What is hedged counts as concluded: a fact that is told with doubt is no longer just told."""
    if statement.hedges:
        return "hedged"
    return "told" if statement.mode == "stated" else "unhedged"


def _of(sort: Sort, cells: list[StrengthCell]) -> list[StrengthCell]:
    return [cell for cell in cells if cell.sort == sort]


def _count(cells: list[StrengthCell]) -> int:
    return sum(len(cell.statements) for cell in cells)


def _title(cells: list[StrengthCell]) -> str:
    hedged = _of("hedged", cells)
    some, every = _count(hedged), _count(hedged + _of("unhedged", cells))
    if not some:
        return gettext("None of the author’s {every} conclusions carries a hedge", every=every)
    first, last = hedged[0].paragraph, hedged[-1].paragraph
    if some == 1:
        return gettext(
            "1 of the author’s {every} conclusions carries a hedge, in paragraph {number}", every=every, number=first
        )
    if first == last:
        return gettext(
            "{some} of the author’s {every} conclusions carry a hedge, all in paragraph {number}",
            some=some, every=every, number=first,
        )  # fmt: skip
    return gettext(
        "{some} of the author’s {every} conclusions carry a hedge, all in paragraphs {first} to {last}",
        some=some, every=every, first=first, last=last,
    )  # fmt: skip


def _row_in_words(sort: Sort, cells: list[StrengthCell]) -> str:
    row = _of(sort, cells)
    name, meaning = (gettext(told) for told in NAMES[sort])
    if not row:
        return f"{name} ({meaning}): 0."
    often = {cell.paragraph: len(cell.statements) for cell in row}
    where = ", ".join(
        gettext("{number} ({count} times)", number=number, count=count) if count > 1 else str(number)
        for number, count in often.items()
    )
    return ngettext(
        "{name} ({meaning}): {count}, in paragraph {numbers}.",
        "{name} ({meaning}): {count}, in paragraphs {numbers}.",
        len(often),
        name=name, meaning=meaning, count=_count(row), numbers=where,
    )  # fmt: skip


def _table(cells: list[StrengthCell]) -> Table:
    return Table(
        caption=gettext("How sure the author sounds"),
        header=[
            gettext("Paragraph"),
            gettext("Sort"),
            gettext("Statements"),
            gettext("Words"),
            gettext("Hedges"),
            gettext("In our words"),
        ],
        rows=[
            [
                str(cell.paragraph),
                gettext(NAMES[cell.sort][0]),
                str(len(cell.statements)),
                str(cell.words),
                cell.hedges or gettext("none"),
                " ".join(statement.paraphrase for statement in cell.statements),
            ]
            for cell in cells
        ],
    )


def _drawn(cells: list[StrengthCell], paragraphs: int, sheet: Paper, top: float) -> tuple[list[Layer], float]:
    names = [
        (f"{gettext(name)}: {_count(_of(sort, cells))}", gettext(meaning)) for sort, (name, meaning) in NAMES.items()
    ]
    strip = Strip(names, paragraphs, sheet, top)
    rows = [strip.cell(list(NAMES).index(cell.sort), cell.paragraph) | _square(cell) for cell in cells]
    about = {
        "paragraph": gettext("Paragraph"),
        "name": gettext("Sort"),
        "count": gettext("Statements"),
        "words": gettext("Words"),
        "hedges": gettext("Hedges"),
    }
    return strip.layers(rows, about, [strip.inside(row, str(row["count"])) for row in rows]), strip.floor


def _square(cell: StrengthCell) -> dict[str, Any]:
    name, hedges = gettext(NAMES[cell.sort][0]), cell.hedges or gettext("none")
    said = gettext(
        "Paragraph {number}, {sort}: {count}. Hedges: {hedges}",
        number=cell.paragraph, sort=name, count=len(cell.statements), hedges=hedges,
    )  # fmt: skip
    return {
        "paragraph": cell.paragraph,
        "sort": cell.sort,
        "name": name,
        "count": len(cell.statements),
        "words": cell.words,
        "hedges": hedges,
        "said": said,
        "fill": _COLOURS[cell.sort],
    }

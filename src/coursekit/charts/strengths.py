"""How sure the author sounds: what is told as a fact, concluded, and concluded with a hedge, by paragraph."""

from __future__ import annotations

from typing import Any, Literal

from msgspec import Struct

from coursekit.charts import theme
from coursekit.charts.altair_quickly import alt
from coursekit.charts.display import Figure
from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.kit.records import ChartText, Statement
from coursekit.tables.table import Table

Sort = Literal["hedged", "unhedged", "told"]

NAMES: dict[Sort, tuple[str, str]] = {
    "hedged": ("Concluded, with a hedge", "the author shows doubt"),
    "unhedged": ("Concluded, no hedge", "as if it were settled"),
    "told": ("Told as a fact", "no source named, no hedge"),
}
_COLOURS: dict[Sort, str] = {"hedged": theme.VERMILLION, "unhedged": theme.BLUE, "told": theme.GREY}
_NAMES_WIDTH, _ROW, _AXIS = 205, 42, 26


class Cell(Struct, frozen=True):
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
            subtitle="What the author states or concludes, by paragraph. The number in a square counts statements.",
            source=theme.source(kit, "the course’s own reading"),
        ),
    )
    notes = (
        ["Hedges by paragraph: " + "; ".join(f"{cell.paragraph} {cell.hedges}" for cell in cells if cell.hedges) + "."]
        if any(cell.hedges for cell in cells)
        else []
    )
    rows = " ".join(_row_in_words(sort, cells) for sort in NAMES)
    return Figure(
        spec=theme.finish([_strip(cells, len(kit.article.paragraphs))], text, notes),
        words="\n".join([f"{text.title}.", rows, *notes, text.source]),
        tables=[_table(cells)],
    )


def counted(kit: Kit) -> list[Cell]:
    """The author's own statements by paragraph and sort; where there are none, there is no cell."""
    found: dict[tuple[int, Sort], list[Statement]] = {}
    for statement in kit.statements.values():
        if statement.voice == kit.author.id and statement.mode in ("stated", "inferred"):
            found.setdefault((statement.paragraph, sort_of(statement)), []).append(statement)
    return [Cell(paragraph, sort, rows) for (paragraph, sort), rows in sorted(found.items())]


def sort_of(statement: Statement) -> Sort:
    """What is hedged counts as concluded: a fact that is told with doubt is no longer just told."""
    if statement.hedges:
        return "hedged"
    return "told" if statement.mode == "stated" else "unhedged"


def _of(sort: Sort, cells: list[Cell]) -> list[Cell]:
    return [cell for cell in cells if cell.sort == sort]


def _count(cells: list[Cell]) -> int:
    return sum(len(cell.statements) for cell in cells)


def _title(cells: list[Cell]) -> str:
    hedged = _of("hedged", cells)
    some, every = _count(hedged), _count(hedged + _of("unhedged", cells))
    if not some:
        return f"None of the author’s {every} conclusions carries a hedge"
    first, last = hedged[0].paragraph, hedged[-1].paragraph
    where = f"in paragraph {first}" if first == last else f"in paragraphs {first} to {last}"
    if some == 1:
        return f"1 of the author’s {every} conclusions carries a hedge, {where}"
    return f"{some} of the author’s {every} conclusions carry a hedge, all {where}"


def _row_in_words(sort: Sort, cells: list[Cell]) -> str:
    row = _of(sort, cells)
    name, meaning = NAMES[sort]
    if not row:
        return f"{name} ({meaning}): 0."
    often = {cell.paragraph: len(cell.statements) for cell in row}
    where = ", ".join(f"{number} ({count} times)" if count > 1 else str(number) for number, count in often.items())
    return f"{name} ({meaning}): {_count(row)}, in paragraph{'s' if len(row) > 1 else ''} {where}."


def _table(cells: list[Cell]) -> Table:
    return Table(
        caption="How sure the author sounds",
        header=["Paragraph", "Sort", "Statements", "Words", "Hedges", "In our words"],
        rows=[
            [
                str(cell.paragraph),
                NAMES[cell.sort][0],
                str(len(cell.statements)),
                str(cell.words),
                cell.hedges or "none",
                " ".join(statement.paraphrase for statement in cell.statements),
            ]
            for cell in cells
        ],
    )


def _strip(cells: list[Cell], paragraphs: int) -> theme.Panel:
    height = _ROW * len(NAMES) + _AXIS
    across = alt.Scale(domain=[0, paragraphs], range=[_NAMES_WIDTH, theme.WIDTH])
    down = alt.Scale(domain=[0, height], range=[0, height])
    names = [
        {"name": f"{name}: {_count(_of(sort, cells))}", "meaning": meaning, "down": _ROW * (place + 0.5)}
        for place, (sort, (name, meaning)) in enumerate(NAMES.items())
    ]
    numbers = [
        {"number": number, "centre": number - 0.5, "down": height - _AXIS + 8} for number in range(1, paragraphs + 1)
    ]
    axis = [{"title": "Paragraph", "down": height - _AXIS + 8}]
    y = alt.Y("down:Q", axis=None, scale=down)
    smallest = min(theme.LABEL, (theme.WIDTH - _NAMES_WIDTH) / paragraphs / 2)
    tracks = theme.marks(names).mark_rule(color=theme.GRID)
    counts = theme.text(numbers, align="center", color=theme.SOFT_INK, fontSize=smallest)
    return alt.layer(
        tracks.encode(x=alt.XValue(0), x2=alt.X2Value(theme.WIDTH), y=y),
        *_squares(cells, across, down, smallest),
        theme.text(names, dy=-16, fontWeight="bold", fontSize=theme.HEADER).encode(
            x=alt.XValue(0), y=y, text=alt.Text("name:N")
        ),
        theme.text(names, dy=2, fontSize=theme.SMALL, color=theme.SOFT_INK).encode(
            x=alt.XValue(0), y=y, text=alt.Text("meaning:N")
        ),
        theme.text(axis, fontSize=theme.SMALL, color=theme.SOFT_INK).encode(
            x=alt.XValue(0), y=y, text=alt.Text("title:N")
        ),
        counts.encode(x=alt.X("centre:Q", axis=None, scale=across), y=y, text=alt.Text("number:Q")),
    ).properties(width=theme.WIDTH, height=height)


def _squares(cells: list[Cell], across: alt.Scale, down: alt.Scale, size: float) -> list[alt.Chart]:
    rows = [_square(cell) for cell in cells]
    about = {"paragraph": "Paragraph", "name": "Sort", "count": "Statements", "words": "Words", "hedges": "Hedges"}
    colours = alt.Scale(domain=list(_COLOURS), range=list(_COLOURS.values()))
    colour = alt.Color("sort:N", scale=colours, legend=None)
    outlined = {"stroke": theme.PAPER, "strokeWidth": 2, "cornerRadius": 3}
    return [
        theme.squares(rows, colour, about, (across, down), **outlined),
        theme.in_squares(rows, "count", (across, down), size),
    ]


def _square(cell: Cell) -> dict[str, Any]:
    middle = _ROW * (list(NAMES).index(cell.sort) + 0.5)
    name, hedges = NAMES[cell.sort][0], cell.hedges or "none"
    return {
        "paragraph": cell.paragraph,
        "sort": cell.sort,
        "name": name,
        "count": len(cell.statements),
        "words": cell.words,
        "hedges": hedges,
        "said": f"Paragraph {cell.paragraph}, {name}: {len(cell.statements)}. Hedges: {hedges}",
        "left": cell.paragraph - 1,
        "centre": cell.paragraph - 0.5,
        "right": cell.paragraph,
        "top": middle - _ROW * 0.42,
        "middle": middle,
        "bottom": middle + _ROW * 0.42,
    }

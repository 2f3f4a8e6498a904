"""Reading all files of a kit and checking that they fit together."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar

from coursekit.kit import Kit, consistency
from coursekit.kit.argument_records import Argument, Rivals
from coursekit.kit.bargain_records import Bargain
from coursekit.kit.course_records import LessonCard, Term
from coursekit.kit.fact_records import CheckedClaim, Event
from coursekit.kit.faults import Fault, KitError, Sheet
from coursekit.kit.quiz_records import QuizFile
from coursekit.kit.reading import read_csv, read_yaml
from coursekit.kit.records import Article, Balance, ChartText, Loan, Source, Statement, Voice

T = TypeVar("T")

_DOCUMENTS: dict[str, tuple[str, Any]] = {
    "argument": ("argument.yaml", Argument),
    "rivals": ("hypotheses.yaml", Rivals),
    "bargain": ("bargain.yaml", Bargain),
}
"""Files that hold one thing each, and may be missing."""


def read(folder: Path) -> Kit:
    """Read and check the data folder ``folder``. Raises KitError with every fault found."""
    reader = _Reader(folder)
    article = reader.sheet("article.yaml", Article)
    tables = {
        "voices": reader.table("voices.yaml", Voice),
        "statements": reader.table("statements.yaml", Statement),
        "sources": reader.table("sources.yaml", Source, required=False),
        "loans": reader.table("loans.csv", Loan, required=False),
        "balances": reader.table("balances.csv", Balance, required=False),
        "events": reader.table("events.csv", Event, required=False),
        "claims_checked": reader.table("claims_checked.csv", CheckedClaim, required=False),
        "terms": reader.table("glossary.yaml", Term, required=False),
        "lessons": reader.table("lessons.yaml", LessonCard, required=False),
        "chart_texts": reader.table("charts.yaml", ChartText, required=False),
    }
    documents = {
        name: reader.sheet(file, kind) for name, (file, kind) in _DOCUMENTS.items() if (folder / file).exists()
    }
    quiz_sheets = [
        sheet
        for path in sorted((folder / "quizzes").glob("[!.]*.yaml"))  # not what editors leave beside a file
        if (sheet := reader.sheet(f"quizzes/{path.name}", QuizFile)) is not None
    ]
    reader.refuse_other_endings()
    sheets = {name: sheet for name, sheet in tables.items() if sheet is not None}
    read = {name: sheet for name, sheet in documents.items() if sheet is not None}
    if article is not None:
        complete = len(sheets) == len(tables) and len(read) == len(documents)
        reader.faults += consistency.faults(article, sheets, read, quiz_sheets, complete)
    if reader.faults:
        raise KitError(reader.faults)
    fields: dict[str, Any] = {name: {row.id: row for row in sheet.content} for name, sheet in sheets.items()}
    fields |= {name: read[name].content if name in read else None for name in _DOCUMENTS}
    return Kit(
        article=article.content,  # type: ignore[union-attr]  # None would have been a fault
        quiz_files={sheet.file: sheet.content for sheet in quiz_sheets},
        **fields,
    )


class _Reader:
    """Reads file after file and keeps the faults, so that all of them are reported at once."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.faults = folder, list[Fault]()

    def sheet(self, name: str, kind: Any) -> Sheet[Any] | None:
        path, shown = self.folder / name, f"{self.folder.name}/{name}"
        try:
            return read_csv(path, shown, kind) if name.endswith(".csv") else read_yaml(path, shown, kind)
        except KitError as error:
            self.faults += error.faults
            return error.readable

    def refuse_other_endings(self) -> None:
        """A file that would be passed over in silence: its author believes it is part of the kit."""
        for path in (*self.folder.glob("[!.]*.yml"), *self.folder.glob("quizzes/[!.]*.yml")):
            shown = f"{self.folder.name}/{path.relative_to(self.folder).as_posix()}"
            self.faults.append(Fault(shown, 1, "a file of this name is not read", "a name that ends in .yaml"))

    def table(self, name: str, record: type[T], required: bool = True) -> Sheet[list[T]] | None:
        if not required and not (self.folder / name).exists():
            return Sheet(name, [], [])
        return self.sheet(name, record if name.endswith(".csv") else list[record])  # type: ignore[valid-type]

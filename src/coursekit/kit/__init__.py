"""A kit: everything the data folder asserts about one article, read and found to fit together."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

from msgspec import Struct

from coursekit.errors import CourseError
from coursekit.kit import consistency
from coursekit.kit.argument_records import Argument, Rivals
from coursekit.kit.bargain_records import Bargain
from coursekit.kit.course_records import LessonCard, Term
from coursekit.kit.fact_records import CheckedClaim, Event
from coursekit.kit.faults import Fault, KitError, Sheet
from coursekit.kit.quiz_records import AnyQuestion, QuizFile, Round
from coursekit.kit.reading import read_csv, read_yaml
from coursekit.kit.records import Article, Balance, ChartText, Loan, Source, Statement, Voice

T = TypeVar("T")

_DOCUMENTS: dict[str, tuple[str, Any]] = {
    "argument": ("argument.yaml", Argument),
    "rivals": ("hypotheses.yaml", Rivals),
    "bargain": ("bargain.yaml", Bargain),
}
"""Files that hold one thing each, and may be missing."""

DATA = "data"
"""The folder of a course that holds its kit."""


class Kit(Struct, frozen=True):
    """A loaded kit. Every table maps an id to its record, in the order of the file; what a kit has
    no file for is empty, or None."""

    article: Article
    voices: dict[str, Voice]
    statements: dict[str, Statement]
    sources: dict[str, Source]
    loans: dict[str, Loan]
    balances: dict[str, Balance]
    events: dict[str, Event]
    claims_checked: dict[str, CheckedClaim]
    terms: dict[str, Term]
    lessons: dict[str, LessonCard]
    chart_texts: dict[str, ChartText]
    argument: Argument | None
    rivals: Rivals | None
    bargain: Bargain | None
    quiz_files: dict[str, QuizFile]

    @property
    def author(self) -> Voice:
        """The voice of whoever wrote the article."""
        return next(voice for voice in self.voices.values() if voice.kind == "author")

    def asked(self) -> Iterator[tuple[str, AnyQuestion | Round]]:
        """Every hand-written question and generated round, each with its lesson."""
        for file in self.quiz_files.values():
            for asked in (*file.questions, *file.rounds):
                yield file.lesson, asked

    def question(self, name: str) -> AnyQuestion | Round | None:
        """The hand-written question or generated round of that id; None if there is none."""
        return next((asked for _, asked in self.asked() if asked.id == name), None)

    def lesson_of(self, name: str) -> str:
        """The lesson whose quiz file holds that question or round. Raises KeyError."""
        for lesson, asked in self.asked():
            if asked.id == name:
                return lesson
        raise KeyError(name)

    def publishers(self, sources: list[str]) -> str:
        """Who published these sources, each named once."""
        return "; ".join(dict.fromkeys(self.sources[name].publisher for name in sources))


def find_root(start: Path | None = None) -> Path:
    """The course folder at or above ``start`` (default: the working directory).

    Raises CourseError when no folder on the way up holds ``data/article.yaml``.
    """
    here = (start or Path.cwd()).resolve()
    for folder in (here, *here.parents):
        if (folder / DATA / "article.yaml").is_file():
            return folder
    raise CourseError(f"no course found at or above {here}: a course is a folder with {DATA}/article.yaml in it")


def read_kit(folder: Path) -> Kit:
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

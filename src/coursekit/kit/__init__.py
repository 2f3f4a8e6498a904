"""A kit: everything the data folder asserts about one article, read and found to fit together."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from coursekit.errors import CourseError
from coursekit.files import resolved
from coursekit.kit.amount_records import Amount, Ledger, SeriesPoint
from coursekit.kit.argument_records import Argument, Rivals
from coursekit.kit.bargain_records import Bargain
from coursekit.kit.course_records import LessonCard, Term
from coursekit.kit.fact_records import CheckedClaim, Event
from coursekit.kit.passage_records import Misconception, Passage
from coursekit.kit.questions import AnyQuestion
from coursekit.kit.quiz_records import QuizFile, Round
from coursekit.kit.records import Article, ChartText, Source, Statement, Voice

DATA = "data"
"""The folder of a course that holds its kit."""

QUIZZES = "quizzes"
"""The folder in a data folder that holds one file for each lesson."""

PASSAGES = "passages"
"""The folder in a data folder that holds one file for each passage."""


class Kit(Struct, frozen=True):
    """A loaded kit. Every table maps an id to its record, in the order of the file; what a kit has
    no file for is empty, or None."""

    article: Article
    voices: dict[str, Voice]
    statements: dict[str, Statement]
    sources: dict[str, Source]
    amounts: dict[str, Amount]
    series: dict[str, SeriesPoint]
    events: dict[str, Event]
    claims_checked: dict[str, CheckedClaim]
    terms: dict[str, Term]
    lessons: dict[str, LessonCard]
    chart_texts: dict[str, ChartText]
    misconceptions: dict[str, Misconception]
    argument: Argument | None
    rivals: Rivals | None
    bargain: Bargain | None
    ledger: Ledger
    quiz_files: dict[str, QuizFile]
    passages: dict[str, Passage]
    text: list[str]
    """The article's paragraphs, where it comes with the kit; else nothing."""

    @property
    def author(self) -> Voice:
        """The voice of whoever wrote the article."""
        return next(voice for voice in self.voices.values() if voice.kind == "author")

    def asked(self) -> Iterator[tuple[str, AnyQuestion | Round]]:
        """Every hand-written question and generated round, each with its lesson."""
        for file in self.quiz_files.values():
            for asked in file.asked:
                yield file.lesson, asked

    def in_rounds(self) -> set[str]:
        """The hand-written questions that a round names: they are asked there, and not by themselves."""
        return {name for file in self.quiz_files.values() for round_ in file.rounds for name in round_.questions}

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

    >>> find_root(Path("tests/kits/tram/data")).name
    'tram'
    """
    try:
        here = resolved(start or Path())
    except FileNotFoundError:  # a shell stays in a folder that was removed
        raise CourseError("no course found: the folder you are in has been removed") from None
    closed: OSError | None = None
    for folder in (here, *here.parents):
        try:
            (folder / DATA / "article.yaml").lstat()
        except PermissionError as error:
            closed = closed or error
        except OSError:
            continue
        else:
            return folder  # what is wrong with that file is told when it is read
    if closed:
        raise CourseError(f"no course found at or above {here}: {closed.filename} cannot be seen ({closed.strerror})")
    raise CourseError(f"no course found at or above {here}: a course is a folder with {DATA}/article.yaml in it")


def read_kit(folder: Path) -> Kit:
    """Read and check the data folder ``folder``. Raises KitError with every fault found.

    >>> read_kit(Path("tests/kits/tram/data")).article.title
    'The tram nobody asked for'
    """
    from coursekit.kit.loader import read  # a kit that was kept (cache.py) needs none of this

    return read(folder)

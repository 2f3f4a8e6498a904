"""Everything that the page shows as tables for spreadsheets, one a file, and ``dictionary.csv``, which says what each
column holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec import Struct

from coursekit.report import figure_rows as rows
from coursekit.report.counting import Counting
from coursekit.report.figure_rows import Cell, Row
from coursekit.report.folder_files import SetAside
from coursekit.report.page import ToldOfClass
from coursekit.report.spreadsheet import BEGINNING, SheetFormat
from coursekit.report.voting_section import MOVES
from coursekit.writing import in_one_step


class FigureTable(Struct, frozen=True):
    """A table: its file without the ending, each column with its meaning, and what gives its rows."""

    name: str
    columns: dict[str, str]
    fill: Callable[[Counting, ToldOfClass, list[SetAside]], Iterator[Row]]


_SHARE = "share of the first answers that were right, from 0 to 1"
_LOW, _HIGH = "lower end of the 95% interval of the share (Wilson)", "upper end of it"


_COUNTS = {"first answers": "how many were given and marked", "right": "how many of them were right"}
_WRONG_SHARE = {"share": "that count as a share of all first answers", "from": _LOW, "to": _HIGH}

TABLES = (
    FigureTable(
        "talking-points",
        {
            "place": "1 to 3",
            "why": "why it is worth talking about",
            "lesson": "number and title",
            "question": "its id",
            "asks": "the question",
            "right answer": "one line each",
            "commonest wrong answer": "",
            "given by": "students",
            "reply": "what the course says to it",
            "to open with": "a question to the class",
        },
        rows.talk_rows,
    ),
    FigureTable(
        "class",
        {"figure": "what is counted or worked out of the class as a whole", "value": "nothing where it is not known"},
        rows.class_rows,
    ),
    FigureTable(
        "lessons",
        {
            "lesson": "number and title",
            "begun": "students who have answered something in it",
            "finished": "students who have checked or seen solved all of it",
            "other edition": "hand-ins saved from other questions than today's",
            **_COUNTS,
            "share right": _SHARE,
        },
        rows.lessons_rows,
    ),
    FigureTable(
        "objectives",
        {
            "lesson": "number and title",
            "objective": "its number",
            "text": "what it says",
            "questions": "marked questions that somebody tried",
            **_COUNTS,
            "share right": _SHARE,
        },
        rows.objectives_rows,
    ),
    FigureTable(
        "questions",
        {
            "part": "lesson, or lesson and round",
            "question": "its id; of a round's, with the round",
            "asks": "the question in full",
            "right answer": "one line each",
            **_COUNTS,
            "share right": f"difficulty: {_SHARE}",
            "from": _LOW,
            "to": _HIGH,
            "mean points": "from 0 to 1, where an answer may be partly right",
            "right in the end": "students whose last answer is right, without the solution",
            "tries": "checked answers of all who tried",
            "solution shown": "students",
            "without a try": "of those, before any try",
            "discrimination": "point-biserial correlation with the student's other first answers, from -1 to 1",
            "no discrimination": "why there is none",
            "rated": "first answers with a rating",
            "mean rating": "how sure, in per cent",
            "sure and wrong": "rated at 80% or more, and not right",
        },
        rows.questions_rows,
    ),
    FigureTable(
        "wrong-answers",
        {
            "question": "its id",
            "wrong answer": "what was chosen wrongly, in words",
            "given by": "students",
            "first answers": "to the question",
            **_WRONG_SHARE,
            "reply": "what the course says to it",
        },
        rows.wrong_rows,
    ),
    FigureTable(
        "votes",
        {"question": "its id", "voted twice": "students", **dict.fromkeys(MOVES, "students, first vote and second")},
        rows.votes_rows,
    ),
    FigureTable(
        "misconceptions",
        {
            "misconception": "what students do",
            "lesson": "where it is treated",
            "gave it away": "first answers",
            "could have": "first answers to questions with a wrong answer of this sort",
            "share": "the first of the second",
            "questions": "how many",
        },
        rows.misconceptions_rows,
    ),
    FigureTable(
        "voices",
        {
            "whose words": "the voice",
            "taken for": "another voice",
            "count": "first answers",
            "answers": "first answers about that voice",
            **_WRONG_SHARE,
        },
        rows.voices_rows,
    ),
    FigureTable(
        "voices-by-kind",
        {
            "whose words": "the kind of voice",
            "taken": "what it was taken for",
            "count": "first answers",
            "answers": "first answers about that kind",
            "share": "the first of the second",
        },
        rows.kinds_rows,
    ),
    FigureTable(
        "sureness",
        {
            "sure": "rating in per cent",
            "answers": "first answers with it",
            "right": "of those",
            "share right": _SHARE,
        },
        rows.sureness_rows,
    ),
    FigureTable(
        "predictions",
        {
            "lesson": "number and title",
            "asks": "the question",
            "prediction": "an option, or the spread of forecasts in words",
            "count": "students who chose it first",
            "answers": "students who predicted",
        },
        rows.forecasts_rows,
    ),
    FigureTable(
        "students",
        {
            "file": "the hand-in",
            "name": "on the list, or else in the file",
            "group": "on the list",
            "done": "questions checked or shown solved",
            "asked": "questions that the course asks",
            "lessons finished": "",
            "lesson": "number and title",
            "in it": "all, so many of so many, or none",
        },
        rows.students_rows,
    ),
    FigureTable("missing", {"name": "on the list, without a hand-in", "group": "on the list"}, rows.missing_rows),
    FigureTable(
        "groups",
        {
            "group": "on the list",
            "on the list": "students",
            "handed in": "students",
            "done": "questions done in the group",
            "asked": "questions asked of those who handed in",
            "lesson": "number and title",
            "first answers": "in the lesson",
            "right": "of those",
        },
        rows.groups_rows,
    ),
    FigureTable(
        "then-and-now",
        {
            "lesson": "number and title",
            "when": "then (--before) or now",
            "begun": "students",
            "finished": "students",
            **_COUNTS,
            "share right": _SHARE,
            "right in the end": "last answers that are right",
        },
        rows.compared_rows,
    ),
    FigureTable(
        "questions-then-and-now",
        {
            "question": "its id",
            "lesson": "number and title",
            "when": "then (--before) or now",
            **_COUNTS,
            "share right": _SHARE,
            "answers to an earlier edition": "of then, to the question as it was asked before: not counted",
        },
        rows.questions_twice_rows,
    ),
    FigureTable(
        "not-counted",
        {
            "why": "earlier: to an earlier edition of the question; unfit: it takes no such answer; unknown: not asked",
            "question": "its id",
            "answers": "how many",
        },
        rows.not_counted_rows,
    ),
    FigureTable(
        "set-aside",
        {"file": "path in the folder", "reason": "in a word", "what is the matter": "and what to ask for"},
        rows.files_rows,
    ),
)
"""Every table. What somebody wrote stands in the table of answers beside the page."""


def write_tables(
    folder: Path, counting: Counting, told: ToldOfClass, aside: list[SetAside], layout: SheetFormat
) -> list[str]:
    """Write every table into ``folder``, which is made if it is not there, and their dictionary. Returns their names.

    Raises OSError.
    """
    folder.mkdir(exist_ok=True)
    described = [("answers (the table beside the page)", name, meaning) for name, meaning in ANSWERS.items()]
    for table in TABLES:
        described += [(f"{table.name}.csv", name, meaning) for name, meaning in table.columns.items()]
        _write(folder / f"{table.name}.csv", list(table.columns), table.fill(counting, told, aside), layout)
    _write(folder / "dictionary.csv", ["table", "column", "meaning"], iter(described), layout)
    return [*(f"{table.name}.csv" for table in TABLES), "dictionary.csv"]


def _write(path: Path, header: list[str], lines: Iterator[Row], layout: SheetFormat) -> None:
    with in_one_step(path) as written:
        written.write((BEGINNING + layout.line(map(layout.cell, header))).encode())
        for row in lines:
            line = layout.line(_cell(cell, layout) for cell in row)
            written.write(line.encode("utf-8", errors="replace"))


def _cell(cell: Cell, layout: SheetFormat) -> str:
    if cell is None:
        return ""
    return layout.cell(cell) if isinstance(cell, str) else layout.number(cell, ".6g")


ANSWERS = {
    "file": "the hand-in",
    "name": "what the student gave, if anything",
    "lesson": "as its quiz file calls it",
    "question": "its id",
    "kind": "what sort of question",
    "edition": "current, earlier, or not said",
    "answer": "the last one, in words",
    "first answer if another": "the first one that was checked",
    "right at first": "1 or 0; nothing where it is not marked",
    "points at first": "from 0 to 1",
    "tries": "checked answers",
    "solution shown": "yes, or nothing",
    "sure at first (%)": "the rating before the first check",
}
"""The columns of the table of answers beside the page."""

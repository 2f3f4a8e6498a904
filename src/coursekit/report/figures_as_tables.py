"""Everything that the page shows as tables for spreadsheets, one a file, and ``dictionary.csv``, which says what each
column holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from coursekit.report.counting import Counting
from coursekit.report.folder_files import SetAside
from coursekit.report.intervals import wilson
from coursekit.report.page import ToldOfClass
from coursekit.report.practice_section import discernment_of
from coursekit.report.spreadsheet import BEGINNING, SheetFormat
from coursekit.report.voting_section import MOVES
from coursekit.writing import in_one_step

Cell = str | int | float | None
Row = Sequence[Cell]


class FigureTable(Struct, frozen=True):
    """A table: its file without the ending, each column with its meaning, and its rows."""

    name: str
    columns: dict[str, str]
    rows: Callable[[Counting, ToldOfClass, list[SetAside]], Iterator[Row]]


_SHARE = "share of the first answers that were right, from 0 to 1"
_LOW, _HIGH = "lower end of the 95% interval of the share (Wilson)", "upper end of it"


def _talk(_counting: Counting, told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    for place, one in enumerate(told.findings, start=1):
        worst = (one.worst.text, one.worst.count, one.worst.reply) if one.worst else ("", None, "")
        yield place, one.says, one.lesson, one.key.id, one.key.stem, "\n".join(one.key.right), *worst, one.opens


def _lessons(_counting: Counting, told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    for one in told.lessons:
        yield one.title, one.begun, one.finished, one.other_edition, one.tried, one.right, _share(one.right, one.tried)


def _objectives(_counting: Counting, told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    for one in told.lessons:
        for line in one.objectives:
            yield one.title, line.id, line.text, line.questions, line.tried, line.right, _share(line.right, line.tried)


def _questions(counting: Counting, told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    for group in told.questions.groups:
        for line in group.lines:
            tally = line.tally
            yield (
                group.caption,
                line.key.id,
                f"{line.key.stem} “{line.key.quote}”" if line.key.quote else line.key.stem,
                "\n".join(line.key.right),
                tally.tried,
                tally.right,
                *_with_ends(tally.right, tally.tried),
                line.points,
                tally.right_in_the_end,
                tally.tries,
                tally.shown,
                tally.shown_at_once,
                tally.discrimination,
                tally.no_discrimination,
                tally.rated,
                tally.sure / tally.rated if tally.rated else None,
                tally.sure_and_wrong,
            )


def _wrong(counting: Counting, _told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    for question in counting.questions:
        tally = counting.tallies[question]
        if question.is_marked:
            for text, count in tally.worst_slips(len(tally.slips)):
                yield question.shown_id, text, count, tally.tried, *_with_ends(count, tally.tried), tally.replies[text]


def _votes(counting: Counting, _told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    for question, tally in counting.tallies.items():
        if voted := tally.votes.total():
            yield question.shown_id, voted, *(tally.votes[move] for move in MOVES.values())


def _misconceptions(_counting: Counting, told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    for line in told.practice.misconceptions:
        yield line.teacher, line.lesson, line.given, line.could, _share(line.given, line.could), line.questions


def _voices(_counting: Counting, told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    for one in told.voices.by_name if told.voices else ():
        yield one.truly, one.taken, one.count, one.asked, *_with_ends(one.count, one.asked)


def _kinds(_counting: Counting, told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    if told.voices:
        for line in told.voices.lines:
            for name, taken in zip(told.voices.header[1:-1], line.taken, strict=True):
                yield line.name, name, taken.count, line.asked, taken.share


def _sureness(_counting: Counting, told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    for level in told.sureness.levels if told.sureness else ():
        yield level.sure, level.count, level.right, level.share


def _forecasts(_counting: Counting, told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    for given in told.forecasts:
        yield given.lesson, given.asks, given.told, given.count, given.count
    for chosen in told.predictions:
        yield from ((chosen.lesson, chosen.asks, text, count, chosen.tried) for text, count in chosen.options)


def _students(_counting: Counting, told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    for one in told.people.lines:
        for lesson, part in zip(told.lessons, one.parts, strict=True):
            yield one.file, one.name, one.group, one.done, one.asked, one.finished, lesson.title, part


def _missing(_counting: Counting, told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    yield from ((one.name, one.group) for one in told.people.missing)


def _groups(_counting: Counting, told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    for one in told.people.groups:
        for lesson, (tried, right) in zip(told.lessons, one.lessons, strict=True):
            yield one.name, one.listed, one.handed_in, one.done, one.asked, lesson.title, tried, right


def _compared(_counting: Counting, told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    for one in told.compared.lessons if told.compared else ():
        for when, there in (("then", one.then), ("now", one.now)):
            yield (
                one.title,
                when,
                there.begun,
                there.finished,
                there.tried,
                there.right,
                _share(there.right, there.tried),
                there.right_in_the_end,
            )


def _files(_counting: Counting, _told: ToldOfClass, aside: list[SetAside]) -> Iterator[Row]:
    yield from ((one.file, one.reason, one.why) for one in aside)


def _class(counting: Counting, told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    group, gains = counting.group, counting.group.gains
    sure, right = group.surer_than_right or (None, None)
    yield "hand-ins", group.hand_ins
    yield "students on the list", told.people.listed if told.people.has_list else None
    yield "of those, handed in", told.people.handed_in if told.people.has_list else None
    yield "rated answers", group.ratings.total()
    yield "mean rating of those, as a share", sure
    yield "share right of those", right
    yield "Brier score of those", group.brier
    yield "students with answers before and after", gains.students
    if gains.students:
        low, high = gains.interval or (None, None)
        yield "share right before", gains.before / gains.students
        yield "share right after", gains.after / gains.students
        yield "mean difference", gains.mean
        yield "lower end of its 95% interval (Student's t)", low
        yield "upper end of it", high
    for name, (part, whole) in discernment_of(counting).items():
        yield f"{name}: first answers", whole
        yield f"{name}: right", part


def _not_counted(counting: Counting, _told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    group = counting.group
    for kind, surplus in (("earlier", group.earlier), ("unfit", group.unfit), ("unknown", group.unknown)):
        yield from ((kind, name, count) for name, count in sorted(surplus.names.items()))


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _with_ends(part: int, whole: int) -> tuple[float | None, ...]:
    return (part / whole, *wilson(part, whole)) if whole else (None, None, None)


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
        _talk,
    ),
    FigureTable(
        "class",
        {"figure": "what is counted or worked out of the class as a whole", "value": "nothing where it is not known"},
        _class,
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
        _lessons,
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
        _objectives,
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
        _questions,
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
        _wrong,
    ),
    FigureTable(
        "votes",
        {"question": "its id", "voted twice": "students", **dict.fromkeys(MOVES, "students, first vote and second")},
        _votes,
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
        _misconceptions,
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
        _voices,
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
        _kinds,
    ),
    FigureTable(
        "sureness",
        {
            "sure": "rating in per cent",
            "answers": "first answers with it",
            "right": "of those",
            "share right": _SHARE,
        },
        _sureness,
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
        _forecasts,
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
        _students,
    ),
    FigureTable("missing", {"name": "on the list, without a hand-in", "group": "on the list"}, _missing),
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
        _groups,
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
        _compared,
    ),
    FigureTable(
        "not-counted",
        {
            "why": "earlier: to an earlier edition of the question; unfit: it takes no such answer; unknown: not asked",
            "question": "its id",
            "answers": "how many",
        },
        _not_counted,
    ),
    FigureTable(
        "set-aside",
        {"file": "path in the folder", "reason": "in a word", "what is the matter": "and what to ask for"},
        _files,
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
        _write(folder / f"{table.name}.csv", list(table.columns), table.rows(counting, told, aside), layout)
    _write(folder / "dictionary.csv", ["table", "column", "meaning"], iter(described), layout)
    return [*(f"{table.name}.csv" for table in TABLES), "dictionary.csv"]


def _write(path: Path, header: list[str], rows: Iterator[Row], layout: SheetFormat) -> None:
    with in_one_step(path) as written:
        written.write((BEGINNING + layout.line(map(layout.cell, header))).encode())
        for row in rows:
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

"""Faults in what a lesson says and does: its code, its sums of money, what it asks of the course."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator

from coursekit import charts
from coursekit.argument import argument_of, rank_tables, switches
from coursekit.authoring.checking.findings import Finding
from coursekit.authoring.lesson_files.cells import Cell
from coursekit.authoring.lesson_files.lesson_pairs import Lesson
from coursekit.authoring.lesson_files.outline import Call
from coursekit.authoring.lesson_files.parsed_code import parsed
from coursekit.bargaining.story import bargain_of
from coursekit.course import quiz_of
from coursekit.decoding import why_unread
from coursekit.errors import CourseError
from coursekit.kit import DATA, QUIZZES, Kit
from coursekit.kit.nearest import one_of
from coursekit.progress.confusions import heard_of
from coursekit.progress.my_work import number_of
from coursekit.progress.overview import overview_of
from coursekit.tables import of_kit, receipts

PLAIN_DOLLAR = re.compile(r"(?<!\\)\$")
OPTIONS = {"add_up": ("count", "against"), "rank": ("without",)}
"""What may be named in a call besides ids."""

WITHOUT_NAMES = ("quiz", "add_up", "bargain", "rank", "sensitivity", "my_confusions", "my_work", "overview", "switches")
"""Calls that need not name anything, or say in their own words that they do."""

ONLY_OPTIONS = ("rank", "sensitivity")
"""Calls that show one thing, and take nothing without its name."""

OF_QUIZZES = ("quiz", "my_work")
"""Calls that name what stands in quiz files; all others name rows of tables."""

QUIZ_FILES = f"{DATA}/{QUIZZES}/"

NOT_TESTED = ("raises-exception", "skip-execution", "nbval-skip", "nbval-ignore-output", "nbval-raises-exception")
"""Tags under which a broken cell would pass the tests."""


def code_faults(lesson: Lesson, cells: list[Cell]) -> Iterator[Finding]:
    """Code that is not plain Python, or that the tests would not look at."""
    file = lesson.shown_source
    for cell in cells:
        if not cell.is_code:
            continue
        for tag in set(cell.tags) & set(NOT_TESTED):
            yield Finding(file, cell.line, f"tag {tag!r} keeps this cell from being tested", "remove the tag")
        for offset, line in enumerate(cell.source.split("\n")):
            if re.match(r"\s*#\s*NBVAL_", line):
                yield Finding(file, cell.line + offset, "this keeps the cell from being tested", "remove the comment")
        yield from _syntax_faults(file, cell)


def _syntax_faults(file: str, cell: Cell) -> Iterator[Finding]:
    magics = [n for n, line in enumerate(cell.source.split("\n")) if line.lstrip()[:1] in ("%", "!")]
    try:
        parsed(cell.source)
    except SyntaxError as error:
        if magics:
            remedy = "write plain Python: students need not learn a second language"
            yield Finding(file, cell.line + magics[0], "a magic or shell command", remedy)
        else:
            yield Finding(file, cell.line + (error.lineno or 1) - 1, f"not Python ({why_unread(error)})", "correct it")


def formula_faults(lesson: Lesson, cells: list[Cell]) -> Iterator[Finding]:
    """Sums of money that notebooks would set as a formula: what stands between two dollar signs."""
    for cell in cells:
        dollars = [] if cell.is_code else list(PLAIN_DOLLAR.finditer(cell.source))
        if len(dollars) > 1:
            line = cell.line + cell.source[: dollars[1].start()].count("\n")
            remedy = 'write each as **\\$…** in a cell that opens with r"""'
            yield Finding(
                lesson.shown_source, line, "a second $ in one cell makes a formula of what lies between", remedy
            )


def call_faults(
    lesson: Lesson, asked: list[Call], kit: Kit, unread: Collection[str] | None, lost: Collection[str] = ()
) -> Iterator[Finding]:
    """Calls that the course could not answer, in the course's own words. ``unread`` is None for a sound
    kit; for any other, the ids of rows that are there and not in it. ``lost``: files, and folders of them,
    in which nobody knows what there is."""
    for call in asked:
        if not call.is_certain:
            continue  # the cell has a fault of its own
        if not call.written_out:
            what = f"course.{call.method} with something other than ids"
            yield Finding(lesson.shown_source, call.line, what, "write each id out, in quotation marks")
            continue
        try:
            answer_of(call, kit)
        except CourseError as error:
            named = {*call.names, *call.options.values()}
            if unread is not None and (not named or named.intersection(unread)):
                continue  # what it asks for is there, and has a fault of its own
            if any((call.method in OF_QUIZZES) == file.startswith(QUIZ_FILES) for file in lost):
                continue  # it may be there
            what, _, remedy = str(error).partition(": ")
            yield Finding(lesson.shown_source, call.line, what, remedy)
        except (LookupError, ValueError, ArithmeticError):
            if unread is None:
                raise
            # A row of a kit with faults may refer to nothing, which is reported where it stands.


def answer_of(call: Call, kit: Kit) -> object:
    """What the course would answer when the lesson runs, short of showing it. Raises CourseError."""
    for option in call.options:
        if option not in OPTIONS.get(call.method, ()):
            raise CourseError(f"course.{call.method} has no option {option!r}: correct or remove it")
    if not call.names and call.method not in WITHOUT_NAMES:
        raise CourseError(f"course.{call.method}() without a name: name what to show")
    if call.names and call.method in ONLY_OPTIONS:
        raise CourseError(f'course.{call.method} takes no {call.names[0]!r}: write without="…", or nothing')
    return _ANSWERS[call.method](call, kit)


def _draws(call: Call, kit: Kit) -> None:
    if len(call.names) > 1:
        raise CourseError("course.chart draws one chart: ask for each in a cell of its own")
    if call.names[0] not in charts.NAMES:
        raise CourseError(f"there is no chart {call.names[0]!r}: use {one_of(charts.NAMES, call.names[0])}")


def _takes_nothing(show: Callable[[Kit], object]) -> Callable[[Call, Kit], object]:
    """A method that shows one thing and takes no id."""

    def answer(call: Call, kit: Kit) -> object:
        if call.names:
            raise CourseError(f"course.{call.method} takes no id: leave its brackets empty")
        return show(kit)

    return answer


_ANSWERS: dict[str, Callable[[Call, Kit], object]] = {
    "quiz": lambda call, kit: quiz_of(kit, *call.names),
    "chart": _draws,
    "table": lambda call, kit: of_kit.table_of(kit, call.names[0], call.names[1:]),
    "bargain": _takes_nothing(bargain_of),
    "add_up": lambda call, kit: receipts.add_up(kit, call.names, **call.options),
    "rank": lambda call, kit: rank_tables.rank_table(kit, **call.options),
    "sensitivity": lambda call, kit: rank_tables.sensitivity_table(kit),
    "my_confusions": _takes_nothing(heard_of),
    "my_work": lambda call, kit: number_of(kit, *call.names[:1] or ("",)),
    "overview": _takes_nothing(overview_of),
    "switches": _takes_nothing(lambda kit: switches.content(argument_of(kit), "")),
}

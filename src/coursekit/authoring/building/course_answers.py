"""What the course would answer to the calls of a lesson, worked out without running it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator

from coursekit import charts
from coursekit.argument import argument_of, rank_tables, switches
from coursekit.authoring.lesson_files.outline import Call
from coursekit.bargaining.story import bargain_of
from coursekit.errors import CourseError
from coursekit.kit import DATA, QUIZZES, Kit
from coursekit.kit.nearest import one_of
from coursekit.progress.confusions import heard_of
from coursekit.progress.my_work import number_of
from coursekit.progress.overview import overview_of
from coursekit.progress.practice import practising_of
from coursekit.quiz.named_questions import quiz_of
from coursekit.tables import of_kit, receipts

OPTIONS = {"add_up": ("count", "against"), "rank": ("without",)}
"""What may be named in a call besides ids."""

NAMED = ("chart", "table")
"""Calls that have to name what they show. Others need not, or say in their own words that they do."""

OF_QUIZZES = ("quiz", "my_work")
"""Calls that name what stands in quiz files; all others name rows of tables."""

QUIZ_FILES = f"{DATA}/{QUIZZES}/"

ONLY_OPTIONS = ("rank", "sensitivity")
"""Calls that show one thing, and take nothing without its name."""


def answer_of(call: Call, kit: Kit) -> object:
    """What the course would answer when the lesson runs, short of showing it. Raises CourseError."""
    for option in call.options:
        if option not in OPTIONS.get(call.method, ()):
            raise CourseError(f"course.{call.method} has no option {option!r}: correct or remove it")
    if not call.names and call.method in NAMED:
        raise CourseError(f"course.{call.method}() without a name: name what to show")
    if call.names and call.method in ONLY_OPTIONS:
        raise CourseError(f'course.{call.method} takes no {call.names[0]!r}: write without="…", or nothing')
    return _ANSWERS[call.method](call, kit)


def _draws(call: Call, kit: Kit) -> None:
    name, *of = call.names
    if name not in charts.NAMES:
        raise CourseError(f"there is no chart {name!r}: use {one_of(charts.NAMES, name)}")
    if len(of) > 1 or (of and name not in charts.OF_WHAT):
        raise CourseError("course.chart draws one chart: ask for each in a cell of its own")
    if of:
        charts.draw(name, kit, of[0])


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
    "practice": _takes_nothing(practising_of),
    "reader": _takes_nothing(lambda kit: kit.article),
    "switches": _takes_nothing(lambda kit: switches.content(argument_of(kit), "")),
}


def call_faults(
    asked: Iterable[Call], kit: Kit, unread: Collection[str] | None = None, lost: Collection[str] = ()
) -> Iterator[tuple[int, str, str]]:
    """Calls that the course could not answer: the line, what is wrong in the course's own words, and what to do.

    ``unread`` is None for a sound kit; for any other, the ids of rows that are there and not in it. ``lost``: files,
    and folders of them, in which nobody knows what there is.
    """
    for call in asked:
        if not call.is_certain:
            continue  # the cell has a fault of its own
        if not call.written_out:
            yield (
                call.line,
                f"course.{call.method} with something other than ids",
                "write each id out, in quotation marks",
            )
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
            yield call.line, what, remedy
        except (LookupError, ValueError, ArithmeticError):
            if unread is None:
                raise
            # A row of a kit with faults may refer to nothing, which is reported where it stands.

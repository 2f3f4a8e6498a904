"""The rows of each table that a report writes: the figures of the page, one fact a cell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from coursekit.report.counting import Counting
from coursekit.report.folder_files import SetAside
from coursekit.report.intervals import wilson
from coursekit.report.page import ToldOfClass
from coursekit.report.practice_section import discernment_of
from coursekit.report.voting_section import MOVES

Cell = str | int | float | None
Row = Sequence[Cell]


def talk_rows(_counting: Counting, told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    """The three things to talk about."""
    for place, one in enumerate(told.findings, start=1):
        worst = (one.worst.text, one.worst.count, one.worst.reply) if one.worst else ("", None, "")
        yield place, one.says, one.lesson, one.key.id, one.key.stem, "\n".join(one.key.right), *worst, one.opens


def lessons_rows(_counting: Counting, told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    """Lessons."""
    for one in told.lessons:
        yield one.title, one.begun, one.finished, one.other_edition, one.tried, one.right, _share(one.right, one.tried)


def objectives_rows(_counting: Counting, told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    """Objectives."""
    for one in told.lessons:
        for line in one.objectives:
            yield one.title, line.id, line.text, line.questions, line.tried, line.right, _share(line.right, line.tried)


def questions_rows(counting: Counting, told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    """Questions."""
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


def wrong_rows(counting: Counting, _told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    """Wrong answers."""
    for question in counting.questions:
        tally = counting.tallies[question]
        if question.is_marked:
            for text, count in tally.worst_slips(len(tally.slips)):
                yield question.shown_id, text, count, tally.tried, *_with_ends(count, tally.tried), tally.replies[text]


def votes_rows(counting: Counting, _told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    """Questions voted on twice."""
    for question, tally in counting.tallies.items():
        if voted := tally.votes.total():
            yield question.shown_id, voted, *(tally.votes[move] for move in MOVES.values())


def misconceptions_rows(_counting: Counting, told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    """Misconceptions."""
    for line in told.practice.misconceptions:
        yield line.teacher, line.lesson, line.given, line.could, _share(line.given, line.could), line.questions


def voices_rows(_counting: Counting, told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    """Voices taken for others."""
    for one in told.voices.by_name if told.voices else ():
        yield one.truly, one.taken, one.count, one.asked, *_with_ends(one.count, one.asked)


def kinds_rows(_counting: Counting, told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    """The same by kind of voice."""
    if told.voices:
        for line in told.voices.lines:
            for name, taken in zip(told.voices.header[1:-1], line.taken, strict=True):
                yield line.name, name, taken.count, line.asked, taken.share


def sureness_rows(_counting: Counting, told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    """Ratings."""
    for level in told.sureness.levels if told.sureness else ():
        yield level.sure, level.count, level.right, level.share


def forecasts_rows(_counting: Counting, told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    """Predictions and forecasts."""
    for given in told.forecasts:
        yield given.lesson, given.asks, given.told, given.count, given.count
    for chosen in told.predictions:
        yield from ((chosen.lesson, chosen.asks, text, count, chosen.tried) for text, count in chosen.options)


def students_rows(_counting: Counting, told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    """Students, lesson by lesson."""
    for one in told.people.lines:
        for lesson, part in zip(told.lessons, one.parts, strict=True):
            yield one.file, one.name, one.group, one.done, one.asked, one.finished, lesson.title, part


def missing_rows(_counting: Counting, told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    """Students without a hand-in."""
    yield from ((one.name, one.group) for one in told.people.missing)


def groups_rows(_counting: Counting, told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    """Groups, lesson by lesson."""
    for one in told.people.groups:
        for lesson, (tried, right) in zip(told.lessons, one.lessons, strict=True):
            yield one.name, one.listed, one.handed_in, one.done, one.asked, lesson.title, tried, right


def compared_rows(_counting: Counting, told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    """Two points in time."""
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


def questions_twice_rows(_counting: Counting, told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    """Questions at two points in time."""
    for one in told.compared.questions if told.compared else ():
        for when, (right, tried), earlier in (("then", one.then, one.earlier), ("now", one.now, None)):
            yield one.id, one.lesson, when, tried, right, _share(right, tried), earlier


def files_rows(_counting: Counting, _told: ToldOfClass, aside: list[SetAside]) -> Iterator[Row]:
    """Files set aside."""
    yield from ((one.file, one.reason, one.why) for one in aside)


def class_rows(counting: Counting, told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    """The class as a whole."""
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


def not_counted_rows(counting: Counting, _told: ToldOfClass, _aside: list[SetAside]) -> Iterator[Row]:
    """Answers that no figure counts."""
    group = counting.group
    for kind, surplus in (("earlier", group.earlier), ("unfit", group.unfit), ("unknown", group.unknown)):
        yield from ((kind, name, count) for name, count in sorted(surplus.names.items()))


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _with_ends(part: int, whole: int) -> tuple[float | None, ...]:
    return (part / whole, *wilson(part, whole)) if whole else (None, None, None)

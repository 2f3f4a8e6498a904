"""The part of the page about practice: misconceptions across questions, before against after, and discernment."""

from __future__ import annotations

from msgspec import Struct

from coursekit.language import fixed, gettext, ngettext, number
from coursekit.language import percent as written_percent
from coursekit.report.asked_items import AskedItem
from coursekit.report.counting import Counting
from coursekit.report.figures_in_words import of
from coursekit.report.gains import FEWEST_PAIRED
from coursekit.report.talking_points import lesson_title


class MisconceptionLine(Struct, frozen=True):
    """A misconception: how many first answers gave it away, of how many that could have, to how many questions."""

    teacher: str
    lesson: str
    given: int
    could: int
    questions: int


class PracticeSection(Struct, frozen=True):
    """What is told of practice. ``gain``, ``sound`` and ``flawed`` are empty where nobody has practised."""

    misconceptions: list[MisconceptionLine]
    gain: str
    sound: str
    flawed: str


def practice(counting: Counting) -> PracticeSection:
    """Misconceptions, the most frequent first; the gain of the class; sound arguments and flawed ones."""
    return PracticeSection(_misconceptions(counting), _gain(counting), *_discernment(counting))


def _misconceptions(counting: Counting) -> list[MisconceptionLine]:
    could: dict[str, list[AskedItem]] = {}
    for question in counting.questions:
        if counting.tallies[question].tried:
            for name in question.misconceptions:
                could.setdefault(name, []).append(question)
    given = counting.group.misconceptions
    known = counting.kit.misconceptions
    lines = [
        MisconceptionLine(
            known[name].teacher,
            lesson_title(counting, known[name].lesson),
            given[name],
            sum(counting.tallies[question].tried for question in asked),
            len(asked),
        )
        for name, asked in could.items()
        if given[name]
    ]
    return sorted(lines, key=lambda line: (-line.given, line.teacher))


def _gain(counting: Counting) -> str:
    gains = counting.group.gains
    if not gains.students:
        return ""
    values = {
        "before": written_percent(round(100 * gains.before / gains.students)),
        "after": written_percent(round(100 * gains.after / gains.students)),
        "points": f"{round(100 * gains.mean):+d}",
        "pairs": fixed(gains.pairs / gains.students, 1),
    }
    interval = gains.interval
    if interval is None:
        told = ngettext(
            "{before} right at first before the lessons, {after} after them: {points} points on average, over {n} "
            "student with {pairs} pairs of questions.",
            "{before} right at first before the lessons, {after} after them: {points} points on average, over {n} "
            "students with {pairs} pairs of questions each.",
            gains.students,
            **values,
        )
        none = gettext("With fewer than {fewest} students no interval is given.", fewest=FEWEST_PAIRED)
        return f"{told} {none}"
    least, most = (f"{round(100 * end):+d}" for end in interval)
    return gettext(
        "{before} right at first before the lessons, {after} after them: {points} points on average (95% interval from "
        "{least} to {most}), over {students} students with {pairs} pairs of questions each.",
        least=least,
        most=most,
        students=number(gains.students),
        **values,
    )


def _discernment(counting: Counting) -> tuple[str, str]:
    sound, flawed = (of(right, tried) if tried else "" for right, tried in discernment_of(counting).values())
    return sound, flawed


def discernment_of(counting: Counting) -> dict[str, tuple[int, int]]:
    """Sound arguments and flawed ones: how many first answers were right, of how many."""
    judged = {asked.id for _, asked in counting.kit.asked() if getattr(asked, "judges", False)}
    sums = {True: [0, 0], False: [0, 0]}
    for question in counting.questions:
        if question.item.id in judged and question.item.beside:
            tally = counting.tallies[question]
            told = sums[counting.kit.passages[question.item.beside.id].sound]
            told[0] += tally.right
            told[1] += tally.tried
    names = {"sound arguments accepted": True, "flaws found": False}
    return {name: (sums[sound][0], sums[sound][1]) for name, sound in names.items()}

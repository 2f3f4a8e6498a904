"""The part of the page about single questions: a picture of all, then a table for each lesson and round."""

from __future__ import annotations

from msgspec import Struct

from coursekit.formatting import listed
from coursekit.language import fixed, gettext, ngettext, number, pgettext
from coursekit.quiz.answer_places import PRACTICE, QUESTIONS
from coursekit.report.asked_items import AskedItem
from coursekit.report.counting import Counting
from coursekit.report.drawing import SIGNS, Dot, Picture, difficulties
from coursekit.report.figures_in_words import percent
from coursekit.report.item_statistics import ItemStatistics
from coursekit.report.question_key import QuestionKey, WrongAnswer, key_of_question
from coursekit.report.talking_points import asks, lesson_title, most_missed

_TELLS = 0.2
"""From this discrimination on, a question is drawn as one that tells students apart."""


class QuestionLine(Struct, frozen=True):
    """A question's line in a table, and its ``key``. ``points``: the mean, where an answer may be partly right;
    ``worst``: the wrong answer chosen most often."""

    asks: str
    key: QuestionKey
    tally: ItemStatistics
    points: float | None
    on_the_way: str
    worst: WrongAnswer | None
    looks_wrong: bool


class Group(Struct, frozen=True):
    """The questions of a lesson or of a round; ``number`` is the place of the lesson in the course."""

    caption: str
    number: int
    lines: list[QuestionLine]
    is_round: bool


class QuestionsSection(Struct, frozen=True):
    """What is told of single questions. ``signs`` are those in the picture, with what they mean."""

    picture: Picture | None
    signs: list[tuple[str, str]]
    groups: list[Group]


def questions(counting: Counting) -> QuestionsSection:
    """Every marked question that somebody tried or had the solution of shown."""
    tallies = counting.tallies
    met = [
        question
        for question in counting.questions
        if question.is_marked and (tallies[question].tried or tallies[question].shown)
    ]
    lessons = _dots(counting, [question for question in met if tallies[question].tried])
    signs = {dot.sign for dots in lessons.values() for dot in dots}
    shown = [(sign, gettext(meaning)) for sign, meaning in SIGNS.items() if sign in signs]
    return QuestionsSection(_picture(counting, lessons) if lessons else None, shown, _groups(counting, met))


def _dots(counting: Counting, tried: list[AskedItem]) -> dict[str, list[Dot]]:
    lessons: dict[str, list[Dot]] = {}
    for question in tried:
        if question.asked.place == QUESTIONS:
            tally = counting.tallies[question]
            lessons.setdefault(question.asked.lesson, []).append(
                Dot(question.item.id, tally.right / tally.tried, _sign(tally))
            )
    return lessons


def _picture(counting: Counting, lessons: dict[str, list[Dot]]) -> Picture:
    shares = [dot.share for dots in lessons.values() for dot in dots]
    worst = most_missed(counting)
    says = [
        ngettext(
            "{n} question by the share of students who had it right at first, from {least} to {most}.",
            "{n} questions by the share of students who had it right at first, from {least} to {most}.",
            len(shares),
            least=percent(min(shares)),
            most=percent(max(shares)),
        ),
        *([gettext("The question most missed: {question}.", question=worst.shown_id)] if worst else []),
        gettext("The tables below hold every figure."),
    ]
    return difficulties([(lesson_title(counting, lesson), dots) for lesson, dots in lessons.items()], " ".join(says))


def _sign(tally: ItemStatistics) -> str:
    told = tally.discrimination
    return "unknown" if told is None else "tells" if told >= _TELLS else "hardly"


def _groups(counting: Counting, met: list[AskedItem]) -> list[Group]:
    """The questions of each lesson and of each round, hardest first."""
    groups: dict[tuple[str, str], list[AskedItem]] = {}
    for question in met:
        groups.setdefault((question.asked.lesson, question.asked.place), []).append(question)
    found = []
    for (lesson, place), there in groups.items():
        there.sort(key=lambda question: counting.tallies[question].difficulty or 0)
        title = lesson_title(counting, lesson)
        named = pgettext("questions of a lesson", "practice") if place == PRACTICE else there[0].asked.title
        caption = title if place == QUESTIONS else f"{title}: {named}"
        lines = [_line(counting, question) for question in there]
        number = list(counting.group.lessons).index(lesson)
        found.append(Group(caption, number, lines, is_round=place != QUESTIONS))
    return found


def _line(counting: Counting, question: AskedItem) -> QuestionLine:
    tally = counting.tallies[question]
    key = key_of_question(counting, question)
    has_points = question.item.has_partial_credit and tally.tried
    return QuestionLine(
        asks(question, 160),
        key,
        tally,
        points=tally.points / tally.tried if has_points else None,
        on_the_way=_on_the_way(tally),
        worst=key.wrong[0] if key.wrong else None,
        looks_wrong=tally.discrimination is not None and tally.discrimination < 0,
    )


def _on_the_way(tally: ItemStatistics) -> str:
    parts = [gettext("{tries} tries each", tries=fixed(tally.tries / tally.tried, 1))] if tally.tried else []
    if tally.shown_at_once:
        parts.append(
            ngettext(
                "{n} had it shown ({at_once} without a try)",
                "{n} had it shown ({at_once} without a try)",
                tally.shown,
                at_once=number(tally.shown_at_once),
            )
        )
    elif tally.shown:
        parts.append(ngettext("{n} had it shown", "{n} had it shown", tally.shown))
    return listed(parts)

"""The part of the page about single questions: a picture of all, then a table for each lesson and round."""

from __future__ import annotations

from coursekit.formatting import listed
from coursekit.quiz.keys import QUESTIONS
from coursekit.report.counting import Counting
from coursekit.report.drawing import SIGNS, Dot, bar, difficulties, key_of
from coursekit.report.findings import asks, lesson_title, most_missed
from coursekit.report.items import Tally
from coursekit.report.markup import Html, counted, details, element, joined, of, percent, short, table, theirs
from coursekit.report.questions import Question

_TELLS = 0.2
"""From this discrimination on, a question is drawn as one that tells students apart."""

_HEADER = ["Question", "Right at first", "Right in the end", "Discrimination", "Most chosen wrong answer"]


def questions(counting: Counting) -> Html:
    """Every marked question that somebody tried or had the solution of shown."""
    tallies = counting.tallies
    met = [
        question
        for question in counting.questions
        if question.is_marked and (tallies[question].tried or tallies[question].shown)
    ]
    if not met:
        return element("p", "No question was answered yet.")
    return joined(
        _picture(counting, [question for question in met if tallies[question].tried]), *_tables(counting, met)
    )


def _picture(counting: Counting, tried: list[Question]) -> Html:
    lessons: dict[str, list[Dot]] = {}
    for question in tried:
        if question.asked.place == QUESTIONS:
            tally = counting.tallies[question]
            lessons.setdefault(question.asked.lesson, []).append(
                Dot(question.item.id, tally.right / tally.tried, _sign(tally))
            )
    if not lessons:
        return Html("")
    shares = [dot.share for dots in lessons.values() for dot in dots]
    worst = most_missed(counting)
    hardest = f" The question most missed: {worst.shown_id}." if worst else ""
    says = (
        f"{counted(len(shares), 'question')} by the share of students who had it right at first, "
        f"from {percent(min(shares))} to {percent(max(shares))}.{hardest} The tables below hold every figure."
    )
    signs = {dot.sign for dots in lessons.values() for dot in dots}
    named = [(lesson_title(counting, lesson), dots) for lesson, dots in lessons.items()]
    told = "Each mark is a question; further left is harder. The hardest of a lesson is named."
    caption = element("figcaption", told)
    key = key_of([sign for sign in SIGNS if sign in signs])
    return element("figure", caption, difficulties(named, says), key)


def _sign(tally: Tally) -> str:
    told = tally.discrimination
    return "unknown" if told is None else "tells" if told >= _TELLS else "hardly"


def _tables(counting: Counting, met: list[Question]) -> list[Html]:
    """A table for the questions of each lesson, hardest first; the many of a round are folded away."""
    groups: dict[tuple[str, str], list[Question]] = {}
    for question in met:
        groups.setdefault((question.asked.lesson, question.asked.place), []).append(question)
    found = []
    for (lesson, place), there in groups.items():
        title = lesson_title(counting, lesson)
        there.sort(key=lambda question: counting.tallies[question].difficulty or 0)
        if place == QUESTIONS:
            found.append(_table(title, counting, there))
        else:
            title = f"{title}: {there[0].asked.title}"
            found.append(details(f"{title} ({counted(len(there), 'question')})", _table(title, counting, there)))
    return found


def _table(caption: str, counting: Counting, there: list[Question]) -> Html:
    rows = [_row(question, counting.tallies[question]) for question in there]
    return table(caption, _HEADER, rows, numbers=(3,), kind="questions")


def _row(question: Question, tally: Tally) -> list[str]:
    worst = tally.worst_slip()
    return [
        joined(asks(question, 160), element("small", question.shown_id), _warning(tally)),
        _at_first(question, tally),
        joined(of(tally.right_in_the_end, tally.tried), element("small", _on_the_way(tally))),
        _discrimination(tally),
        joined(theirs(short(worst[0], 200)), element("small", counted(worst[1], "time"))) if worst else "–",
    ]


def _at_first(question: Question, tally: Tally) -> Html:
    if tally.difficulty is None:
        return element("span", "nobody tried")
    partly = question.item.has_partial_credit
    points = element("small", f"points: {percent(tally.points / tally.tried)}") if partly else ""
    return joined(of(tally.right, tally.tried), bar(tally.difficulty), points)


def _on_the_way(tally: Tally) -> str:
    tries = f"{tally.tries / tally.tried:.1f} tries each" if tally.tried else ""
    at_once = f" ({tally.shown_at_once:,} without a try)" if tally.shown_at_once else ""
    return listed([part for part in (tries, f"{tally.shown:,} had it shown{at_once}" if tally.shown else "") if part])


def _discrimination(tally: Tally) -> str:
    told = tally.discrimination
    if told is None:
        return joined("–", element("small", tally.no_discrimination))
    return f"{told:.2f}".replace("-", "−")


def _warning(tally: Tally) -> str:
    told = tally.discrimination
    if told is None or told >= 0:
        return ""
    return element(
        "small", "Those who know more miss it more often: is its key right, its wording clear?", class_="look"
    )

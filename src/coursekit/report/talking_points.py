"""What stands first on the page: three things to talk about in class."""

from __future__ import annotations

from msgspec import Struct

from coursekit.formatting import counted
from coursekit.quiz.items import VOICE_CLASS_NAMES
from coursekit.report.asked_items import AskedItem
from coursekit.report.classwide import ClassCount
from coursekit.report.counting import Counting
from coursekit.report.figures_in_words import of, percent, short

FEWEST_TRIED = 3
"""A question that fewer have tried is not called the most missed one."""

_AS_SURE = 0.03
"""A smaller difference between sure and right is none worth a word."""


class TalkingPoint(Struct, frozen=True):
    """A sentence, what there is to add, and the part of the page where it is told in full."""

    says: str
    adds: str
    leads_to: str


def findings(counting: Counting) -> list[TalkingPoint]:
    """The question most missed, the commonest confusion, and whether the class was surer than right."""
    return [_most_missed(counting), _confusion(counting.group), _sureness(counting.group)]


def asks(question: AskedItem, most: int = 140) -> str:
    """What a question asks, on one line."""
    item = question.item
    return short(f"{item.stem} “{item.quote}”" if item.quote else item.stem, most)


def lesson_title(counting: Counting, lesson: str) -> str:
    """The lesson as its students know it; by what its quiz file calls it where the kit lists none."""
    cards = counting.kit.lessons.values()
    return next((f"{card.id} · {card.title}" for card in cards if lesson in (card.id, card.file)), f"Lesson {lesson}")


def most_missed(counting: Counting) -> AskedItem | None:
    """The question that the smallest share had right at first, among those that a fair part of the class
    has tried; None when no question was missed."""
    enough = max(FEWEST_TRIED, counting.group.hand_ins // 4)
    missed = [
        (tally.right / tally.tried, -tally.tried, place)
        for place, question in enumerate(counting.questions)
        if question.is_marked and (tally := counting.tallies[question]).tried >= enough and tally.right < tally.tried
    ]
    return counting.questions[min(missed)[2]] if missed else None


def _most_missed(counting: Counting) -> TalkingPoint:
    question = most_missed(counting)
    if question is None:
        return TalkingPoint(
            "No question stands out.", "None was missed by anybody, or too few have tried.", "questions"
        )
    tally = counting.tallies[question]
    worst = tally.worst_slip()
    slip = f" Most chosen wrong answer: {short(worst[0])} ({counted(worst[1], 'time')})." if worst else ""
    lesson = question.asked.lesson.partition("_")[0]
    adds = f"In lesson {lesson}, right at first: {of(tally.right, tally.tried)}.{slip}"
    return TalkingPoint(f"Most missed: {asks(question)}", adds, "questions")


def _confusion(group: ClassCount) -> TalkingPoint:
    wrong = [(count, truly, taken) for (truly, taken), count in group.confusions.items() if truly != taken]
    if not group.confusions:
        return TalkingPoint("Nobody has answered whose words something is yet.", "", "voices")
    if not wrong:
        return TalkingPoint("Nobody took one voice for another.", "", "voices")
    count, truly, taken = max(wrong)
    asked = sum(number for (voice, _), number in group.confusions.items() if voice == truly)
    says = f"Commonest confusion: {VOICE_CLASS_NAMES[truly]} taken for {VOICE_CLASS_NAMES[taken]}."
    return TalkingPoint(says, f"{of(count, asked)} first answers about {VOICE_CLASS_NAMES[truly]}.", "voices")


def _sureness(group: ClassCount) -> TalkingPoint:
    sureness = group.surer_than_right
    if sureness is None:
        return TalkingPoint("Nobody has rated how sure they were yet.", "", "sureness")
    sure, right = sureness
    points = counted(round(100 * abs(sure - right)), "point")
    rated = counted(group.ratings.total(), "rated answer")
    adds = f"Sure at {percent(sure)} on average, right in {percent(right)} of {rated}."
    if abs(sure - right) < _AS_SURE:
        return TalkingPoint("The class was about as sure as it was right.", adds, "sureness")
    how = "surer than right" if sure > right else "less sure than right"
    return TalkingPoint(f"The class was {how} by {points}.", adds, "sureness")

"""What stands first on the page: three questions to talk about in class.

The question most missed, the commonest confusion of voices, and the one where most were sure and wrong. Where the
class gives no answer to one of these, the next most missed takes its place. Shares are ranked by the lower end of
their interval (``intervals``): what a few have met does not stand above what the class has met.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from msgspec import Struct

from coursekit.formatting import in_quotes, paragraphs
from coursekit.language import gettext, gettext_noop, ngettext
from coursekit.language import percent as written_percent
from coursekit.report.asked_items import AskedItem
from coursekit.report.counting import Counting
from coursekit.report.figures_in_words import of, percent, short
from coursekit.report.intervals import at_least
from coursekit.report.item_statistics import SURE
from coursekit.report.lesson_links import lesson_called
from coursekit.report.question_key import QuestionKey, WrongAnswer, key_of_question, with_interval, wrong_answer

FEWEST_TRIED = 3
"""A question that fewer have tried is not called the most missed one."""

POINTS = 3

_AS_SURE = 0.03
"""A smaller difference between sure and right is none worth a word."""


class TalkingPoint(Struct, frozen=True):
    """A question to talk about: why, in which lesson (``number`` as ``LessonPart`` has it), the question with its key,
    the wrong answer to talk about, and a question to open with."""

    says: str
    number: int
    lesson: str
    key: QuestionKey
    worst: WrongAnswer | None
    opens: str


def findings(counting: Counting) -> list[TalkingPoint]:
    """Three questions to talk about; fewer where fewer were missed."""
    found: list[TalkingPoint] = []
    taken: set[AskedItem] = set()
    missed = list(_ranked_by_missed(counting))
    for choose in (_missed, _confused, _sure_and_wrong, _missed, _missed):
        point = choose(counting, missed, taken)
        if point is not None and len(found) < POINTS:
            found.append(point)
    return found


def most_missed(counting: Counting) -> AskedItem | None:
    """The question to which most first answers were not right; None when no question was missed, or too few tried."""
    return next(_ranked_by_missed(counting), None)


def confused_voices(counting: Counting) -> list[tuple[str, str, int, int]]:
    """Whose words were taken for whose, how often, of how many answers about them: by the lower end of that share."""
    pairs, asked = Counter[tuple[str, str]](), Counter[str]()
    for (_, truly, taken), count in counting.group.voices.items():
        pairs[truly, taken] += count
        asked[truly] += count
    wrong = [(truly, taken, count, asked[truly]) for (truly, taken), count in pairs.items() if truly != taken]
    return sorted(wrong, key=lambda one: (-at_least(one[2], one[3]), one[0], one[1]))


def asks(question: AskedItem, most: int = 140) -> str:
    """What a question asks, on one line."""
    item = question.item
    return short(f"{item.stem} {in_quotes(item.quote)}" if item.quote else item.stem, most)


def lesson_title(counting: Counting, lesson: str) -> str:
    """The lesson as its students know it; by what its quiz file calls it where the kit lists none."""
    return lesson_called(counting.kit, lesson)


def sureness_in_words(counting: Counting) -> tuple[str, str] | None:
    """Whether the class was surer than right, and the figures; None when nobody has rated anything."""
    group = counting.group
    sureness = group.surer_than_right
    if sureness is None:
        return None
    sure, right = sureness
    points = round(100 * abs(sure - right))
    adds = ngettext(
        "Sure at {sure} on average, right in {right} of {n} rated answer.",
        "Sure at {sure} on average, right in {right} of {n} rated answers.",
        group.ratings.total(),
        sure=percent(sure),
        right=percent(right),
    )
    if abs(sure - right) < _AS_SURE:
        return gettext("The class was about as sure as it was right."), adds
    if sure > right:
        return ngettext(
            "The class was surer than right by {n} point.", "The class was surer than right by {n} points.", points
        ), adds
    return ngettext(
        "The class was less sure than right by {n} point.", "The class was less sure than right by {n} points.", points
    ), adds


def _ranked_by_missed(counting: Counting) -> Iterator[AskedItem]:
    """Marked questions that were missed, the most missed first, among those that at least half of whoever began
    the lesson has tried, and a fair part of the class."""
    fair = max(FEWEST_TRIED, counting.group.hand_ins // 4)
    ranked = []
    for place, question in enumerate(counting.questions):
        tally = counting.tallies[question]
        begun = counting.group.lessons[question.asked.lesson].begun
        if question.is_marked and tally.right < tally.tried and tally.tried >= max(fair, begun / 2):
            ranked.append((-at_least(tally.tried - tally.right, tally.tried), place))
    yield from (counting.questions[place] for _, place in sorted(ranked))


def _missed(counting: Counting, missed: list[AskedItem], taken: set[AskedItem]) -> TalkingPoint | None:
    question = next((one for one in missed if one not in taken), None)
    if question is None:
        return None
    tally = counting.tallies[question]
    share = of(tally.tried - tally.right, tally.tried)
    often = gettext_noop("Often missed: {share} not right at first.")
    most = gettext_noop("Most missed: {share} not right at first.")
    says = gettext(often if taken else most, share=share)
    worst = next((wrong_answer(tally, *slip) for slip in tally.worst_slips(1)), None)
    how = gettext_noop("How might a careful reader come to the commonest wrong answer?")
    chose = gettext(how) if worst else gettext("What makes this hard?")
    taken.add(question)
    opens = f"{chose} {_asked_of_text(question, _SPEAKS_FOR_IT)}"
    return _point(counting, question, says, worst, opens)


def _confused(counting: Counting, _missed: list[AskedItem], taken: set[AskedItem]) -> TalkingPoint | None:
    """The commonest confusion, with the question in which it came up most often."""
    for truly, instead, count, asked in confused_voices(counting):
        times = {name: number for (name, *pair), number in counting.group.voices.items() if pair == [truly, instead]}
        where = max((one for one in counting.questions if one.shown_id in times), key=lambda one: times[one.shown_id])
        if where in taken:
            continue
        taken.add(where)
        tally = counting.tallies[where]
        slips = [slip for slip in tally.worst_slips(len(tally.slips)) if slip[0].endswith(instead)]
        worst = wrong_answer(tally, *slips[0]) if slips else None
        says = gettext(
            "Commonest confusion: {truly} taken for {instead}, {share} answers about {truly}.",
            truly=truly,
            instead=instead,
            share=with_interval(count, asked),
        )
        who = _asked_of_text(where, _WHO_SAYS_THIS)
        if_other = gettext("What would the sentence look like if these were the words of: {instead}?", instead=instead)
        opens = f"{who} {if_other}"
        return _point(counting, where, says, worst, opens)
    return None


def _sure_and_wrong(counting: Counting, _missed: list[AskedItem], taken: set[AskedItem]) -> TalkingPoint | None:
    """The question where most of those who rated their answer were sure of a wrong one."""
    ranked = [
        (-at_least(tally.sure_and_wrong, tally.rated), place)
        for place, question in enumerate(counting.questions)
        if question not in taken
        and (tally := counting.tallies[question]).sure_and_wrong
        and tally.rated >= max(FEWEST_TRIED, counting.group.hand_ins // 4)
    ]
    if not ranked:
        return None
    question = counting.questions[min(ranked)[1]]
    taken.add(question)
    tally = counting.tallies[question]
    says = gettext(
        "Sure and wrong: {share} were sure at {sure} or more of a wrong answer.",
        share=of(tally.sure_and_wrong, tally.rated),
        sure=written_percent(SURE),
    )
    worst = next((wrong_answer(tally, *slip) for slip in tally.worst_slips(1)), None)
    opens = f"{gettext('What made so many of us sure here?')} {_asked_of_text(question, _LOOK_AGAIN)}"
    return _point(counting, question, says, worst, opens)


def _point(counting: Counting, question: AskedItem, says: str, worst: WrongAnswer | None, opens: str) -> TalkingPoint:
    lesson = question.asked.lesson
    number = list(counting.group.lessons).index(lesson)
    return TalkingPoint(says, number, lesson_title(counting, lesson), key_of_question(counting, question), worst, opens)


class _TextQuestion(Struct, frozen=True):
    """A question about a text, as messages: one with a title, some paragraphs of it, or the whole."""

    titled: str
    paragraphs: str
    whole: str


_SPEAKS_FOR_IT = _TextQuestion(
    gettext_noop("Which words of “{title}” speak for it, and which against?"),
    gettext_noop("Which words in {paragraphs} speak for it, and which against?"),
    gettext_noop("Which words of the text speak for it, and which against?"),
)
_WHO_SAYS_THIS = _TextQuestion(
    gettext_noop("Who says this of “{title}”, and how can you tell?"),
    gettext_noop("Who says this in {paragraphs}, and how can you tell?"),
    gettext_noop("Who says this of the text, and how can you tell?"),
)
_LOOK_AGAIN = _TextQuestion(
    gettext_noop("What of “{title}” should make a reader look again?"),
    gettext_noop("What in {paragraphs} should make a reader look again?"),
    gettext_noop("What of the text should make a reader look again?"),
)


def _asked_of_text(question: AskedItem, asked: _TextQuestion) -> str:
    item = question.item
    if item.beside:
        return gettext(asked.titled, title=item.beside.title)
    return gettext(asked.paragraphs, paragraphs=paragraphs(item.back)) if item.back else gettext(asked.whole)

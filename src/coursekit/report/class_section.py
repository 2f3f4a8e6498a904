"""The parts of the page about the class as a whole: voices, ratings, forecasts, and what was written."""

from __future__ import annotations

from statistics import quantiles

from msgspec import Struct

from coursekit.language import gettext, ngettext, number
from coursekit.language import percent as written_percent
from coursekit.quiz.items import VOICE_CLASS_NAMES, VoiceClass
from coursekit.report.asked_items import AskedItem
from coursekit.report.classwide import MOST_TEXTS, ClassCount, Text
from coursekit.report.counting import Counting
from coursekit.report.drawing import Picture, calibration_chart, spread
from coursekit.report.figures_in_words import percent
from coursekit.report.question_key import with_interval
from coursekit.report.talking_points import asks, confused_voices, lesson_title, sureness_in_words
from coursekit.tables.brier import ForecastLevel

_MOST_VOICES = 15
"""Confusions that the page shows."""


class Taken(Struct, frozen=True):
    """How often something was taken for one thing, and which share that is of all answers about it."""

    count: int
    share: float
    is_right: bool


class VoiceLine(Struct, frozen=True):
    """A voice, and what it was taken for."""

    name: str
    taken: list[Taken]
    asked: int


class VoiceTaken(Struct, frozen=True):
    """One voice taken for another: how often, of how many first answers about it, also in words."""

    truly: str
    taken: str
    count: int
    asked: int
    told: str


class Voices(Struct, frozen=True):
    """Who was taken for whom: ``by_name``, the commonest by share first, of which the page shows the ``most``; and
    by kind of voice."""

    by_name: list[VoiceTaken]
    most: int

    header: list[str]
    lines: list[VoiceLine]


def voices(counting: Counting) -> Voices | None:
    """What was taken for whose, at the first try; None when nobody was asked."""
    group = counting.group
    if not group.confusions:
        return None
    truly = [voice for voice in VOICE_CLASS_NAMES if any(one == voice for one, _ in group.confusions)]
    taken = [voice for voice in VOICE_CLASS_NAMES if any(one == voice for _, one in group.confusions)]
    names = [gettext(VOICE_CLASS_NAMES[voice]) for voice in taken]
    header = [gettext("What it is"), *(gettext("Taken for {voice}", voice=name) for name in names), gettext("Answers")]
    by_name = [VoiceTaken(*one, with_interval(*one[2:])) for one in confused_voices(counting)]
    return Voices(by_name, _MOST_VOICES, header, [_voice(group, voice, taken) for voice in truly])


def _voice(group: ClassCount, voice: VoiceClass, taken: list[VoiceClass]) -> VoiceLine:
    asked = sum(count for (one, _), count in group.confusions.items() if one == voice)
    counts = {other: group.confusions[voice, other] for other in taken}
    told = [Taken(count, count / asked, voice == other) for other, count in counts.items()]
    return VoiceLine(gettext(VOICE_CLASS_NAMES[voice]), told, asked)


class Sureness(Struct, frozen=True):
    """The calibration of the class."""

    says: tuple[str, str]
    levels: list[ForecastLevel]
    score: float
    picture: Picture


def sureness(counting: Counting) -> Sureness | None:
    """At each rating, how many were right; None when nobody has rated anything."""
    group = counting.group
    told = sureness_in_words(counting)
    levels, score, sure = group.levels, group.brier, group.surer_than_right
    if score is None or sure is None or told is None:
        return None
    says = gettext(
        "Right answers at each rating, beside the line of perfect calibration. On average the class was sure at "
        "{sure} and right in {right}. The table holds every figure.",
        sure=percent(sure[0]),
        right=percent(sure[1]),
    )
    return Sureness(told, levels, score, calibration_chart(levels, says))


class Forecasts(Struct, frozen=True):
    """What the class expects: nothing here is right or wrong (yet). ``told`` is how forecasts spread, and ``says`` the
    same with how many there are."""

    asks: str
    lesson: str
    count: int
    told: str
    says: str
    picture: Picture


def forecasts(counting: Counting) -> list[Forecasts]:
    """The forecasts in per cent, question by question."""
    given = counting.group.forecasts
    return [_forecast(counting, question) for question in counting.questions if question.shown_id in given]


def _forecast(counting: Counting, question: AskedItem) -> Forecasts:
    values = sorted(counting.group.forecasts[question.shown_id])
    least, most = values[0], values[-1]
    low, middle, high = quantiles(values, n=4, method="inclusive") if len(values) > 1 else values * 3
    five = (least, low, middle, high, most)
    names = ("least", "low", "middle", "high", "most")
    told = gettext(
        "median {middle}, the middle half from {low} to {high}, all from {least} to {most}",
        **{name: written_percent(number(float(f"{value:.3g}"))) for name, value in zip(names, five, strict=True)},
    )
    says = ngettext("{n} forecast: {spread}.", "{n} forecasts: {spread}.", len(values), spread=told)
    picture = spread(five, gettext("Forecasts: {spread}", spread=told))
    return Forecasts(asks(question), _lesson(counting, question), len(values), told, says, picture)


class Predictions(Struct, frozen=True):
    """What the class chose first, for each of the options."""

    asks: str
    lesson: str
    options: list[tuple[str, int]]
    tried: int


def predictions(counting: Counting) -> list[Predictions]:
    """The predictions by choice, question by question."""
    found = []
    for question in counting.questions:
        tally = counting.tallies[question]
        if question.item.is_prediction and tally.tried:
            options = [(text, tally.slips[text]) for text in question.item.options]
            found.append(Predictions(asks(question), _lesson(counting, question), options, tally.tried))
    return found


def _lesson(counting: Counting, question: AskedItem) -> str:
    return lesson_title(counting, question.asked.lesson)


class Texts(Struct, frozen=True):
    """What was written for a question. ``more``: how many texts the page leaves out."""

    asks: str
    lesson: str
    written: int
    kept: list[Text]
    more: int


def texts(counting: Counting) -> list[Texts]:
    """Everything that was written, question by question, in the order of the files."""
    group = counting.group
    return [
        Texts(
            asks(question),
            _lesson(counting, question),
            group.written[question.shown_id],
            group.texts[question.shown_id],
            max(0, group.written[question.shown_id] - MOST_TEXTS),
        )
        for question in counting.questions
        if question.shown_id in group.texts
    ]

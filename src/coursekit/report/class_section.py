"""The parts of the page about the class as a whole: voices, ratings, forecasts, and what was written."""

from __future__ import annotations

from statistics import quantiles

from coursekit.quiz.items import VOICE_CLASS_NAMES
from coursekit.report.classwide import MOST_TEXTS, ClassCount
from coursekit.report.counting import Counting
from coursekit.report.drawing import calibration_chart, spread
from coursekit.report.findings import asks, lesson_title
from coursekit.report.markup import Html, counted, details, element, joined, of, percent, shown, table, theirs
from coursekit.report.questions import Question


def voices(group: ClassCount) -> Html:
    """What was taken for whose, at the first try."""
    if not group.confusions:
        return element("p", "Nobody has answered a round that asks whose words something is.")
    truly = [voice for voice in VOICE_CLASS_NAMES if any(one == voice for one, _ in group.confusions)]
    taken = [voice for voice in VOICE_CLASS_NAMES if any(one == voice for _, one in group.confusions)]
    rows = []
    for voice in truly:
        asked = sum(count for (one, _), count in group.confusions.items() if one == voice)
        cells = [_cell(group.confusions[voice, other], asked, voice == other) for other in taken]
        rows.append([VOICE_CLASS_NAMES[voice], *cells, f"{asked:,}"])
    header = ["What it is", *(f"Taken for {VOICE_CLASS_NAMES[voice]}" for voice in taken), "Answers"]
    numbers = range(1, len(header))
    return joined(
        table("First answers in the rounds that ask whose words something is", header, rows, numbers=numbers),
        element("p", "In brackets: the share of the row. Marked with ✓: taken for what it is.", class_="note"),
    )


def _cell(count: int, asked: int, is_right: bool) -> str:
    if not count:
        return "0"
    told = f"{count:,} ({percent(count / asked)})"
    return element("strong", f"✓ {told}") if is_right else told


def sureness(group: ClassCount) -> Html:
    """The calibration of the class: at each rating, how many were right."""
    levels, score, sure = group.levels, group.brier, group.surer_than_right
    if score is None or sure is None:
        return element("p", "Nobody has rated how sure they were.")
    says = (
        f"Right answers at each rating, beside the line of perfect calibration. On average the class was sure at "
        f"{percent(sure[0])} and right in {percent(sure[1])}. The table holds every figure."
    )
    rows = [[f"{level.sure:g}%", f"{level.count:,}", of(level.right, level.count)] for level in levels]
    told = "Above the broken line, less sure than right; below it, surer than right. The figures count answers."
    caption = element("figcaption", told)
    beside = joined(
        table("How sure, and how often right", ["How sure", "Answers", "Right at first"], rows, numbers=(0, 1, 2)),
        element(
            "p",
            f"Brier score of the class: {score:.3f}. 0 is certain and always right; always saying 50% gets 0.25.",
        ),
    )
    figure = element("figure", caption, calibration_chart(levels, says))
    return element("div", figure, element("div", beside), class_="beside")


def forecasts(counting: Counting) -> Html:
    """What the class expects: nothing here is right or wrong (yet)."""
    chosen = [
        question for question in counting.questions if question.item.is_prediction and counting.tallies[question].tried
    ]
    given = counting.group.forecasts
    told = [_forecast(counting, question) for question in counting.questions if question.shown_id in given]
    if not told and not chosen:
        return element("p", "Nobody has predicted anything.")
    return joined(*told, *(_prediction(counting, question) for question in chosen))


def _forecast(counting: Counting, question: Question) -> Html:
    values = sorted(counting.group.forecasts[question.shown_id])
    least, most = values[0], values[-1]
    low, middle, high = quantiles(values, n=4, method="inclusive") if len(values) > 1 else values * 3
    told = f"median {middle:.3g}%, the middle half from {low:.3g}% to {high:.3g}%, all from {least:.3g}% to {most:.3g}%"
    picture = spread([least, low, middle, high, most], f"Forecasts: {told}")
    about = element("p", f"{counted(len(values), 'forecast')}: {told}.")
    return joined(element("h3", asks(question), _where(counting, question)), about, picture)


def _prediction(counting: Counting, question: Question) -> Html:
    tally = counting.tallies[question]
    rows = [[text, of(tally.slips[text], tally.tried)] for text in question.item.options]
    caption = joined(asks(question), _where(counting, question))
    return table(caption, ["Prediction", "First chosen by"], rows, numbers=(1,))


def _where(counting: Counting, question: Question) -> Html:
    return element("small", lesson_title(counting, question.asked.lesson))


def texts(counting: Counting, sheet: str) -> Html:
    """Everything that was written, question by question, in the order of the files."""
    if not counting.group.texts:
        return element("p", "Nobody has written anything.")
    order = [question for question in counting.questions if question.shown_id in counting.group.texts]
    return joined(*(_texts(counting, question, sheet) for question in order))


def _texts(counting: Counting, question: Question, sheet: str) -> Html:
    kept, written = counting.group.texts[question.shown_id], counting.group.written[question.shown_id]
    lines = "".join(
        f'<li><p class="who">{theirs(text.who)}</p><p class="words" dir="auto">{shown(text.text)}</p></li>'
        for text in kept
    )
    more = f"{written - MOST_TEXTS:,} more are in {sheet}." if written > MOST_TEXTS else ""
    title = lesson_title(counting, question.asked.lesson)
    summary = joined(asks(question), element("small", f"{title}, {counted(written, 'text')}"))
    return details(summary, Html(f'<ul class="texts">{lines}</ul>'), element("p", more) if more else "")

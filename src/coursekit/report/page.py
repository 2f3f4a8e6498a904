"""The page: one file without scripts, which opens offline in any browser."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from html import escape
from pathlib import Path

from coursekit.formatting import day_of
from coursekit.report.class_section import forecasts, sureness, texts, voices
from coursekit.report.counting import Counting
from coursekit.report.findings import findings, lesson_title
from coursekit.report.hand_ins import Sorted
from coursekit.report.markup import Html, counted, details, element, joined, section, shown, table, theirs
from coursekit.report.questions_section import questions
from coursekit.report.reading import how_to_read

_STYLE = Path(__file__).with_name("page.css")

_MOST_OPEN = 20
"""So many files set aside are listed at once; a longer list is folded away."""

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
"""Nothing is fetched and nothing runs, whatever a student's text may say."""


def page(counting: Counting, found: Sorted, sheet: str, today: datetime.date) -> str:
    """The whole page. ``sheet`` is the name of the table beside it."""
    title = f"Class report: {counting.kit.article.title}"
    parts = [
        ("hand-ins", "Hand-ins", [_lessons(counting), *_notices(found)]),
        ("questions", "Questions", [questions(counting)]),
        ("voices", "Whose words?", [voices(counting.group)]),
        ("sureness", "How sure, and how often right?", [sureness(counting.group)]),
        ("forecasts", "Predictions and forecasts", [forecasts(counting)]),
        ("texts", "In their own words", [texts(counting, sheet)]),
        ("aside", "What is not counted", [_aside(found), _surplus(counting)]),
        ("reading", "How to read this", [how_to_read()]),
    ]
    links = "".join(f'<li><a href="#{name}">{shown(heading)}</a></li>' for name, heading, _ in parts)
    contents = f'<nav aria-label="Parts of this page"><ul>{links}</ul></nav>'
    body = joined(*(section(name, heading, *told) for name, heading, told in parts))
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{shown(title)}</title>\n<style>\n{_STYLE.read_text(encoding='utf-8')}</style>\n</head>\n<body>\n"
        f"<header>\n<h1>{shown(title)}</h1>\n{_summary(counting, found, sheet, today)}\n</header>\n<main>\n"
        f"{_first(counting)}\n{contents}\n{body}\n</main>\n</body>\n</html>\n"
    )


def _summary(counting: Counting, found: Sorted, sheet: str, today: datetime.date) -> Html:
    count = counting.group.hand_ins
    said = f"{counted(count, 'hand-in')} counted" if count else "No hand-in could be counted"
    aside = f', <a href="#aside">{counted(len(found.aside), "file")} set aside</a>' if found.aside else ""
    return Html(f"<p>{said}{aside}. Made on {day_of(today)}. Every answer is in {theirs(sheet)}.</p>")


def _first(counting: Counting) -> Html:
    if not counting.group.hand_ins:
        return Html("")
    lines = (
        f'<li><a href="#{one.leads_to}">{shown(one.says)}</a>{element("p", one.adds) if one.adds else ""}</li>'
        for one in findings(counting)
    )
    heading = element("h2", "Three things to talk about", id="first")
    return Html(f'<section class="first" aria-labelledby="first">\n{heading}\n<ol>{"".join(lines)}</ol>\n</section>')


def _lessons(counting: Counting) -> Html:
    lessons, count = counting.group.lessons, counting.group.hand_ins
    rows = [
        [lesson_title(counting, lesson), f"{told.begun:,}", f"{told.finished:,}", f"{told.other_edition:,}"]
        for lesson, told in lessons.items()
    ]
    header = ["Lesson", "Begun", "Finished", "Saved from other questions than today’s"]
    if not any(told.other_edition for told in lessons.values()):
        header, rows = header[:-1], [row[:-1] for row in rows]
    caption = f"How far {counted(count, 'hand-in')} came" if count else "No hand-ins yet"
    note = "Finished: every question of the lesson was checked or its solution shown, and each round was played once."
    return joined(table(caption, header, rows, numbers=range(1, len(header))), element("p", note, class_="note"))


def _notices(found: Sorted) -> Iterator[Html]:
    for notice in found.notices:
        yield element("p", "Look at this: ", theirs(notice), ".")


def _aside(found: Sorted) -> Html:
    if not found.aside:
        return element("p", "Every file that was found is counted.")
    rows = [[theirs(one.file), one.reason, theirs(one.why)] for one in found.aside]
    caption = f"{counted(len(rows), 'file')} set aside"
    listed = table(caption, ["File", "Reason", "What is the matter"], rows)
    return listed if len(rows) <= _MOST_OPEN else details(f"{caption}: show them", listed)


def _surplus(counting: Counting) -> Html:
    group = counting.group
    kinds = (
        (group.earlier, "Answers to an earlier edition of a question, which are in the table but in no figure here"),
        (group.unfit, "Answers that today’s question does not take"),
        (group.unknown, "Answers to questions that the course does not ask, or no longer asks"),
    )
    return joined(
        *(
            table(f"{caption}: {surplus.count:,}", ["Question", "Answers"], _named(surplus.names), numbers=(1,))
            for surplus, caption in kinds
            if surplus.count
        )
    )


def _named(names: dict[str, int]) -> list[list[str]]:
    ordered = sorted(names.items(), key=lambda name: (-name[1], name[0]))
    return [[theirs(name[:80]), f"{count:,}"] for name, count in ordered]

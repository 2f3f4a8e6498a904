"""Figures that come from nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

import msgspec

from coursekit.authoring.building.course_answers import answer_of
from coursekit.authoring.checking.cited import Cited, citable, cites_fact
from coursekit.authoring.checking.findings import Finding, line_of
from coursekit.authoring.checking.read_course import ReadLesson
from coursekit.authoring.checking.rule import KIT, Example, Rule, needs
from coursekit.authoring.lesson_files.cells import Cell
from coursekit.authoring.lesson_files.lesson_pairs import Lesson
from coursekit.authoring.lesson_files.outline import HEADING, NumberedLine, calls, prose
from coursekit.files import read_text
from coursekit.kit import Kit
from coursekit.kit.question_records import Question
from coursekit.language import LANGUAGES, in_language, language_of
from coursekit.tables.receipts import Receipt
from coursekit.tables.table import Table

_MONTH = "|".join(dict.fromkeys(month for code in LANGUAGES for month in language_of(code).months))
FIGURE = re.compile(
    rf"(?P<money>\\?[$€£]\s?(?P<sum>\d[\d.,]*\d|\d)(?: [mbtr]+illion)?)"
    rf"|(?P<money_behind>(?P<amount>\d[\d.,]*\d|\d)\s(?:(?:Mio\.|Mrd\.|Milli(?:on|ard)en)\s)?[$€£])"
    rf"|(?P<percent>(?P<share>\d[\d.,]*)\s?(?:%|per\s?cent\b|Prozent\b))"
    rf"|(?P<day>\b\d{{1,2}}\.? (?:{_MONTH})\b)"
    rf"|(?P<year>(?<![\w.,/-])(?:19|20)\d\d(?![\d/]|[.,]\d))"
)
PARAGRAPH = re.compile(r"\b(?:paragraphs?|Absatz|Absätzen?) \d")
READ = ("table", "add_up", "rank", "sensitivity")
"""What shows something in which a figure can be read."""

INVENTED = re.compile(r"(?i)\b(?:suppose|imagine|made-up|invented|angenommen|stell dir|erfunden\w*)\b")
READER = re.compile(r"(?i)\b(?:your?s?|du|dir|dich|deine?[mnrs]?)\b")
TO_A_LESSON = re.compile(r"\[[^\]]*\]\([^)\s]+\.ipynb[^)]*\)")
_NO_DATE = rf"(?:(?<!\b\d)(?<!\b\d\d)[.!?…]|(?<=\d)[.!?…](?!\s+(?:{_MONTH})\b))"
"""German writes a full stop behind the number of a day."""

SENTENCE_END = re.compile(_NO_DATE + r"""[)"'”’“*]*\s+(?=["'“‘„*(]{0,3}[A-ZÄÖÜ0-9$\\])""")
NEW_BLOCK = re.compile(r"\s*(?:[-*+>|]|\d+\.)\s")


class Figures(Rule):
    """Every sentence with a figure says where it comes from.

    A figure is a year, a day with its month, a sum of money or a percentage. In a lesson, its sentence names a
    paragraph ("paragraph 5"), or cites a row (`([C28](facts.md#c28))`), or stands right next to a table or receipt in
    which the figure can be read. Where it cites, the figure can be read in the row, in what the data say of the
    paragraph, or in a table or receipt of the lesson: so no sum stands in prose that no receipt has worked out. A
    question with a figure has a paragraph in `back` or a row in `rests_on`.

    Not counted: headings, names of lessons, cases that say they are invented ("suppose", "imagine", "made-up"), and
    percentages in a sentence that speaks to its reader ("you"), since those are how sure somebody is. Charts do not
    count as tables, for to know what they show they must be drawn.

    The rule is simple on purpose. It finds what was forgotten and what does not fit; it does not find a fact without a
    figure, nor a figure that the place cited has in another sense.
    """

    why = "A student can check a figure only if there is a place to look, and a wrong one was copied somewhere."
    fails = Example(
        "lessons/01_what_is_the_puzzle.py",
        old="A puzzle has two halves.",
        new="The library opened in 1987. A puzzle has two halves.",
    )
    passes = Example(
        "lessons/01_what_is_the_puzzle.py",
        old="A puzzle has two halves.",
        new="Suppose that the library opened in 1987. A puzzle has two halves.",
    )

    @needs(KIT)
    def in_course(self) -> Iterator[Finding]:
        """Questions with a figure that rest on nothing."""
        return question_faults(self.course.root, self.course.kit)

    @needs(KIT)
    def in_lesson(self, lesson: ReadLesson) -> Iterator[Finding]:
        """Sentences of this lesson with a figure that comes from nowhere, or is not where they say."""
        return citation_faults(lesson.lesson, lesson.cells, self.course.kit, self._cited)

    @cached_property
    def _cited(self) -> Cited | None:
        """What can be cited, None as long as something is wrong with the data."""
        return citable(self.course.kit) if self.course.data.is_sound else None


def citation_faults(lesson: Lesson, cells: list[Cell], kit: Kit, cited: Cited | None) -> Iterator[Finding]:
    """Sentences of a lesson with a figure that comes from nowhere, or is not where they say. Without
    what can be ``cited`` (a kit with faults) a citation is believed."""
    shown = [_shown(cell, kit) for cell in cells]
    everything = "\n".join(text for text in shown if text)
    for place, cell in enumerate(cells):
        if cell.is_code:
            continue
        beside = _beside(cells, shown, place)
        for sentence in sentences(cell):
            found = figures(sentence.text)
            cites = bool(PARAGRAPH.search(sentence.text)) or cites_fact(sentence.text)
            if not found or beside is None or (cites and cited is None):
                continue
            said = f"{beside}\n{everything}\n{cited.said_of(sentence.text)}" if cites and cited else beside
            lost = [figure for figure, number in found if not _stands_in(number, said)]
            if lost:
                what, remedy = _ASTRAY if cites else _NOWHERE
                yield Finding(lesson.shown_source, sentence.number, f"“{lost[0]}” {what}", remedy)


_NOWHERE = (
    "comes from nowhere",
    "name the paragraph that says so, cite its row as ([C01](facts.md#c01)), "
    "or show it in a table right before or after this cell",
)
_ASTRAY = (
    "stands neither in what this sentence cites nor in a table or receipt of this lesson",
    "correct it, cite what says so, or let course.add_up work it out",
)


def question_faults(root: Path, kit: Kit) -> Iterator[Finding]:
    """Questions with a figure that rest on no row and send nobody to a paragraph."""
    for file, quizzes in kit.quiz_files.items():
        lines: list[str] = []
        for question in quizzes.questions:
            if _back(question) or question.rests_on:
                continue
            found = [figure for text in _texts(question) for figure in figures(text)]
            if found:
                lines = lines or read_text(root / file).split("\n")
                what = f"“{found[0][0]}” in {question.id!r} comes from nowhere"
                remedy = "name its row in `rests_on`, or the paragraph in `back`"
                yield Finding(file, line_of(lines, "id", question.id), what, remedy)


def figures(sentence: str) -> list[tuple[str, str]]:
    """The figures of a sentence: each as it is written, and the part that a table must show."""
    if INVENTED.search(sentence):
        return []
    said = TO_A_LESSON.sub("", sentence)
    found = []
    for match in FIGURE.finditer(said):
        if match["percent"] and READER.search(said):
            continue
        number = next(match[name] for name in ("sum", "amount", "share", "day", "year") if match[name])
        found.append((match[0].lstrip("\\").strip(), number))
    return found


def sentences(cell: Cell) -> Iterator[NumberedLine]:
    """The sentences of a markdown cell, each with the line it begins on. Headings are none."""
    for block in _blocks(cell):
        text = " ".join(line.text.strip() for line in block)
        starts, length = [], 0
        for line in block:
            starts.append((length, line.number))
            length += len(line.text.strip()) + 1
        begin = 0
        for end in [*(match.end() for match in SENTENCE_END.finditer(text)), len(text)]:
            number = max((start for start in starts if start[0] <= begin), default=(0, cell.line))[1]
            yield NumberedLine(number, text[begin:end].strip())
            begin = end


def _blocks(cell: Cell) -> Iterator[list[NumberedLine]]:
    """Paragraphs, items of lists, and rows of tables."""
    block: list[NumberedLine] = []
    for line in prose(cell):
        heading = HEADING.fullmatch(line.text)
        if block and (not line.text or heading or NEW_BLOCK.match(line.text)):
            yield block
            block = []
        if line.text and not heading:
            block.append(line)
    if block:
        yield block


def _beside(cells: list[Cell], shown: list[str | None], place: int) -> str | None:
    """What the tables and receipts in the code cells right before and after this cell say; None when it
    is not known of one of them."""
    said: list[str] = []
    for step in (-1, 1):
        at = place + step
        while 0 <= at < len(cells) and cells[at].is_code:
            text = shown[at]
            if text is None:
                return None
            said.append(text)
            at += step
    return "\n".join(said)


def _shown(cell: Cell, kit: Kit) -> str | None:
    """What the tables and receipts of this cell say; None when one cannot be shown, which is reported
    as a fault of the call, or of the data."""
    said: list[str] = []
    for call in calls(cell) if cell.is_code else ():
        try:
            with in_language(kit.article.language):
                answer = answer_of(call, kit) if call.written_out and call.method in READ else None
                if isinstance(answer, Receipt):
                    answer = answer.table()
                if isinstance(answer, Table):
                    said.append(answer.text())
        except (LookupError, ValueError, ArithmeticError):
            return None
    return "\n".join(said)


def _stands_in(number: str, text: str) -> bool:
    return re.search(rf"(?<![\d.,]){re.escape(number)}(?!\d|[.,]\d)", text) is not None


def _back(question: Question) -> bool:
    parts = (part for field in ("options", "pairs") for part in getattr(question, field, ()))
    return bool(question.back) or any(part.back for part in parts)


def _texts(question: Question) -> Iterator[str]:
    """Everything a question says."""
    left: list[object] = [msgspec.to_builtins(question)]
    while left:
        value = left.pop(0)
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            left = [*(part for name, part in value.items() if name not in ("id", "resolves")), *left]
        elif isinstance(value, list):
            left = [*value, *left]

"""Numbers in lessons, questions and documents that were true before the data changed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress

from coursekit.authoring.checking.findings import Finding
from coursekit.authoring.checking.read_course import ReadLesson
from coursekit.authoring.checking.rule import SOUND_DATA, Example, Rule, needs
from coursekit.authoring.checking.rules.told import documents, without_fenced
from coursekit.authoring.checking.told_counts import NUMBER, ToldCount, told_counts, value, written
from coursekit.authoring.lesson_files.outline import EXIT, LessonSection
from coursekit.decoding import NotText, decoded
from coursekit.files import listed, read_bytes
from coursekit.kit import DATA, Kit
from coursekit.kit.quiz_records import Round

_LESSONS = re.compile(rf"\A(?P<n>{NUMBER})\s+(?:\w+\s+)?lessons\b", re.IGNORECASE)
_QUESTIONS = re.compile(rf"\A(?P<n>{NUMBER})\s+(?:\w+\s+)?questions\b(?P<each>, one for each\b)?", re.IGNORECASE)
_PRACTICE = re.compile(r"^practice: true\b", re.MULTILINE)


class Counts(Rule):
    """A number that a sentence tells of the course is the one that the data has.

    In figures or in words, in lessons, in questions, in `data/lessons.yaml` and in documents: how many claims were
    looked up (“Of 32 claims 19 are supported”), how many explanations there are and how many pairs they make, how many
    paragraphs the text has (“its 19 paragraphs”), how many sides and issues a bargain has (“two sides and two
    issues”), how many conclusions of the author's there are and how many are hedged (“We count 23 conclusions. Five
    are hedged”). How many lessons there are, where README begins a paragraph with it (“Eleven short lessons”). How many
    questions follow, where an exit ticket begins a paragraph with it, or where it says “one for each”.

    Only words that speak of the whole count: “two paragraphs say so” is no number of anything, and neither is one
    that is nowhere near the right one.
    """

    why = "Whoever adds a row changes what five sentences say, and finds four of them."
    fails = Example("docs/plan.md", new="# Plan\n\nNumber its eleven paragraphs together.\n")
    passes = Example("docs/plan.md", new="# Plan\n\nNumber its twelve paragraphs; two paragraphs are short.\n")

    @needs(SOUND_DATA)
    def in_course(self) -> Iterator[Finding]:
        """Numbers in documents, in questions and in the list of lessons."""
        kit = self.course.kit
        for shown, text in documents(self.course.root):
            prose = without_fenced(text)
            told = told_counts(prose, kit)
            if shown == "README.md":
                told += self._lessons(prose)
            yield from _wrong(shown, prose, told)
        for shown, text in self._data():
            yield from _wrong(shown, text, told_counts(text, kit, is_prose=shown == f"{DATA}/lessons.yaml"))

    @needs(SOUND_DATA)
    def in_lesson(self, lesson: ReadLesson) -> Iterator[Finding]:
        """Numbers in its text."""
        shown, kit = lesson.lesson.shown_source, self.course.kit
        for section in lesson.sections:
            text = "\n".join(line.text for line in section.lines)
            for told in told_counts(text, kit):
                place = text.count("\n", 0, told.start)
                yield from _finding(shown, section.lines[place].number, told)
            for number, told in _questions(section, kit):
                yield from _finding(shown, number, told)

    def _lessons(self, text: str) -> Iterator[ToldCount]:
        """How many lessons a paragraph of README begins with. Those that only practise may be told apart."""
        there, practising = len(self.course.kit.lessons), sum(part.practises for part in self.course.taught)
        start = 0
        for part in text.split("\n\n"):
            if (match := _LESSONS.match(part)) and there:
                apart = "to practise" in part or value(match["n"]) == there - practising
                yield ToldCount(start, match[0], match["n"], there - practising * apart, "lessons in data/lessons.yaml")
            start += len(part) + 2

    def _data(self) -> Iterator[tuple[str, str]]:
        """The list of lessons and the questions on the article, as text: passages to practise on are other texts."""
        for folder, pattern in ((DATA, "lessons.yaml"), (f"{DATA}/quizzes", "*.yaml")):
            with suppress(OSError):
                for file in listed(self.course.root / folder, pattern):
                    with suppress(OSError, NotText):
                        text = decoded(read_bytes(file))
                        if not _PRACTICE.search(text):
                            yield f"{folder}/{file.name}", text


def _questions(section: LessonSection, kit: Kit) -> Iterator[tuple[int, ToldCount]]:
    """How many questions a line says that follow, each with its line. Own words may be told apart: “Three questions,
    and a few lines of your own.”"""
    for line in section.lines:
        match = _QUESTIONS.match(line.text)
        if not match or not (section.heading.text == EXIT or match["each"]):
            continue
        call = next((call for call in section.asks() if call.line > line.number and call.written_out), None)
        asked = [kit.question(name) for name in call.names] if call else []
        numbers = [entry.count if isinstance(entry, Round) else 1 for entry in asked]
        if not numbers or None in asked:
            continue
        of_own_words = sum(entry is not None and not entry.is_test for entry in asked)
        apart = of_own_words and value(match["n"]) == sum(numbers) - of_own_words
        there = sum(numbers) - of_own_words if apart else sum(numbers)
        yield line.number, ToldCount(0, match[0], match["n"], there, "questions in the next cell")


def _wrong(shown: str, text: str, told: Iterable[ToldCount]) -> Iterator[Finding]:
    for one in told:
        yield from _finding(shown, text.count("\n", 0, one.start) + 1, one)


def _finding(shown: str, line: int, told: ToldCount) -> Iterator[Finding]:
    if told.is_wrong:
        right = written(told.there, told.number)
        yield Finding(shown, line, f"“{told.said}”, but there are {told.there} {told.what}", f"write “{right}”")

"""Quotations that differ from what is quoted."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from contextlib import suppress
from functools import cached_property
from itertools import takewhile
from pathlib import Path

import msgspec

from coursekit.authoring.checking.findings import Finding
from coursekit.authoring.checking.read_course import ReadLesson
from coursekit.authoring.checking.rule import KIT, Example, Rule, needs
from coursekit.authoring.lesson_files.cells import Cell
from coursekit.authoring.lesson_files.lesson_pairs import Lesson
from coursekit.authoring.matching.quote_matcher import SearchedText, bare, nearest_to, passage_of, runs_of
from coursekit.decoding import NotText, decoded
from coursekit.files import read_bytes
from coursekit.formatting import paragraphs, whole
from coursekit.kit import DATA, Kit
from coursekit.quotation_marks import BETWEEN_MARKS

QUOTED_IN_DATA = re.compile(rf"(?P<quoted>{BETWEEN_MARKS})(?:\s*\(paragraph\s+(?P<paragraph>\d+))?")
"""Straight marks in YAML and CSV only tell where a text begins and ends."""
QUOTED = re.compile(rf'{QUOTED_IN_DATA.pattern}|(?P<straight>"[^"\n]+")')

ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])|</?span>")
"""How Markdown writes a letter that would otherwise mean something: behind a backslash, or in an element of its own
(``building/markdown.py``)."""

CLOSE = 0.8
"""How alike two runs of letters are, from 0 to 1 (difflib's ratio), when one must be a copy of the other.
Of the runs in this project's own course that quote something else, none comes above 0.75."""

SHORTEST = 9
"""Letters below which two different expressions are easily that alike: "at least" and "the least"."""

MOST_UNNOTED = 3

STEM = 3
ENDINGS = ("", "s", "es", "d", "ed", "e", "ing", "y", "ies", "ied", "n", "en")
"""What the forms of a verb or a noun may differ in, behind the letters that they share."""


class Quotations(Rule):
    """A quotation is the same text wherever it stands.

    The words of the article that may be repeated stand in `data/statements.yaml`, its labels for people in
    `data/voices.yaml`, its title in `data/article.yaml`. A run of two words or more between quotation marks (`“…”`,
    `„…“`, `«…»`, `‘…’`; in a lesson `"…"`, too), in a lesson or in data, that is nearly one of them (a `difflib`
    ratio of 0.8 or more) and differs is a fault. A capital at the beginning, the shape of marks and dashes, and what
    dots or brackets leave out do not count as differences. Nor does, in an expression of up to three words that is
    said to be from no paragraph, another ending of one word: “declares that”, as an example of how statements are
    reported, misquotes nobody who wrote “declare that”.

    `“…” (paragraph 9)` has to be from paragraph 9, and if it has more than three words, in `data/statements.yaml`. Up
    to three words may be a hedge or a connective that nobody noted. Anything else between marks is an example, or a
    label on the screen. Titles of other works, in `data/sources.yaml`, are left alone.
    """

    why = "Whoever is quoted has said these words and no others; a slip of the pen makes them somebody else's."
    fails = Example(
        "lessons/01_what_is_the_puzzle.py",
        old="A puzzle has two halves.",
        new="Please “replace those example words”. A puzzle has two halves.",
    )
    passes = Example(
        "lessons/01_what_is_the_puzzle.py",
        old="A puzzle has two halves.",
        new="Please “replace … example words”. A puzzle has two halves.",
    )

    @needs(KIT)
    def in_course(self) -> Iterator[Finding]:
        """Quotations in the data that differ from their originals."""
        return data_quotation_faults(self.course.root, self._known)

    @needs(KIT)
    def in_lesson(self, lesson: ReadLesson) -> Iterator[Finding]:
        """Quotations in this lesson that differ from their originals."""
        return lesson_quotation_faults(lesson.lesson, lesson.cells, self._known)

    @cached_property
    def _known(self) -> list[Original]:
        return originals(self.course.kit)


class Original(msgspec.Struct, frozen=True):
    """Words of the article: what messages call them, the paragraph they stand in (None: its title), and
    the words, as they are compared."""

    name: str
    paragraph: int | None
    passage: SearchedText


def originals(kit: Kit) -> list[Original]:
    """All words of the article that a kit repeats."""
    labels = [(voice.id, label) for voice in kit.voices.values() for label in voice.labels]
    texts = [
        *((f"statement {row.id}", row.text, row.paragraph) for row in kit.statements.values() if row.text),
        *((f"a label of {name}", label.text, label.paragraph) for name, label in labels),
        ("the article's title", kit.article.title, None),
    ]
    return [Original(name, paragraph, passage_of(text)) for name, text, paragraph in texts]


def lesson_quotation_faults(lesson: Lesson, cells: list[Cell], known: list[Original]) -> Iterator[Finding]:
    """Quotations in a lesson's prose that differ from their originals."""
    for cell in cells:
        if not cell.is_code:
            told = html.unescape(ESCAPED.sub(lambda found: found[1] or "", cell.source))
            yield from _faults(lesson.shown_source, told, cell.line, known, QUOTED)


def data_quotation_faults(root: Path, known: list[Original]) -> Iterator[Finding]:
    """Quotations anywhere in the data that differ from their originals."""
    folder = root / DATA
    for path in sorted([*folder.rglob("[!.]*.yaml"), *folder.glob("[!.]*.csv")]):
        if path.name == "sources.yaml":
            continue  # other works have titles and words of their own
        with suppress(OSError, NotText):  # what cannot be read is a fault of the data
            text = decoded(read_bytes(path))
            yield from _faults(path.relative_to(root).as_posix(), text, 1, known, QUOTED_IN_DATA)


def _faults(file: str, text: str, first_line: int, known: list[Original], quoted: re.Pattern[str]) -> Iterator[Finding]:
    for match in quoted.finditer(text):
        line = first_line + text.count("\n", 0, match.start())
        for run in runs_of((match["quoted"] or match["straight"])[1:-1]):
            for what, remedy in _wrong_with(" ".join(run.split()), match["paragraph"], known):
                yield Finding(file, line, what, remedy)


def _wrong_with(run: str, paragraph: str | None, known: list[Original]) -> Iterator[tuple[str, str]]:
    words = passage_of(run).words
    found = [original for original in known if original.passage.places(bare(run), "free at the beginning")]
    if not found and len(words) > 1 and len(run) >= SHORTEST and (near := _nearest(run, known)):
        original, text = near
        if paragraph is None and _same_expression(words, passage_of(text).words):
            return
        yield f"“{run}” differs from {original.name}: “{text}”", "quote it letter for letter, or take the marks away"
    elif paragraph and found and len(words) > 1 and whole(paragraph) not in {original.paragraph for original in found}:
        places = paragraphs([original.paragraph for original in found if original.paragraph]) or "the title"
        yield f"“{run}” stands in {places}, not in paragraph {whole(paragraph)}", "correct the paragraph"
    elif paragraph and not found and len(words) > MOST_UNNOTED:
        what = f"“{run}” is said to be from paragraph {paragraph}, and no statement has it"
        yield what, f"add it to {DATA}/statements.yaml as printed, or take the marks away"


def _same_expression(words: list[str], there: list[str]) -> bool:
    """Whether a few words are the others but for the ending of one: "declares that" and "declare that"."""
    differing = [pair for pair in zip(words, there, strict=False) if pair[0] != pair[1]]
    if len(words) != len(there) or len(words) > MOST_UNNOTED or len(differing) != 1:
        return False
    one, other = differing[0]
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    return shared >= STEM and one[shared:] in ENDINGS and other[shared:] in ENDINGS


def _nearest(run: str, known: list[Original]) -> tuple[Original, str] | None:
    """The passage most like these words, with whatever it is a passage of; None when none is close."""
    found = nearest_to(run, [original.passage for original in known], CLOSE, 1 / 2)
    if found is None:
        return None
    return known[found.place], known[found.place].passage.text(found.start, found.stop)

"""Everything of a kit that claims to be printed in the article, compared with a copy of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from coursekit.authoring.checking.findings import Finding
from coursekit.authoring.matching.marked_words import InMarks, marked_words
from coursekit.authoring.matching.quote_matcher import same_quotation
from coursekit.authoring.quotes.article_copy import Copy, copy_of, text_of
from coursekit.authoring.quotes.comparing import QuoteMatch, compare, has_marks, places_of
from coursekit.formatting import counted, first_of, paragraphs
from coursekit.kit import DATA, Kit
from coursekit.kit.faults import KitError, Sheet
from coursekit.kit.loader import YAML_FILES, read_words
from coursekit.kit.reading import read_yaml
from coursekit.kit.records import Statement
from coursekit.reader.evidence import words_quoted

SHOWN_OF_QUOTATION = 3
"""Words of a quotation without a row: enough to find it."""


MADE_UP = ("Made-up example:", "a made-up person who runs a made-up library")
"""How the text of a statement or claim, or the role of a voice, begins in what ``coursekit new`` brings: nothing of it
is the article's, and README has it stay while a question still names it."""


class Verified(msgspec.Struct):
    """What was found: ``faults`` are words that are not the article's, or not where the kit has them;
    ``typography`` is the same words in other marks; ``notices`` break nothing. ``summary`` counts."""

    faults: list[Finding]
    typography: list[Finding]
    notices: list[str]
    summary: list[str]


def verify(root: Path, article: Path, first: str | None = None) -> Verified:
    """Compare the kit at ``root`` with the copy in the file ``article``; ``first`` are the first words of
    paragraph 1, where they have to be told. The card, voices and statements are enough: whatever is wrong with the
    rest of a kit does not matter. Raises NotRead, and KitError where rows of those three cannot be read.

    >>> _ = (folder / "copy.txt").write_text("A town needs no tram. The buses run half empty.")
    >>> verified = verify(Path("tests/kits/tram"), folder / "copy.txt")
    >>> print(verified.summary[1])
    3 quotations: 0 as printed, 0 but for typography, 3 not
    """
    kit = read_words(root / DATA)
    text, notice = text_of(article)
    copy = copy_of(text, kit.article.paragraphs, list(words_quoted(kit)), first)
    check = _Check(root, kit, copy)
    check.quotations()
    check.cues()
    check.labels()
    notices = [notice] * bool(notice) + [str(found) for found in check.lengths()]
    notices += first_of(list(check.without_row()))
    if check.examples:
        left = counted(check.examples, "example of a new kit is left", "examples of a new kit are left")
        notices.append(f"{left}, and not compared")
    if check.passed_over:
        notices.append(f"{check.passed_over} has faults, which `coursekit check` names: its hedges were not compared")
    if not check.marked:
        notices.append("the copy has no quotation marks: whether quotations stand in any was not looked at")
    begins = (
        f"Paragraphs stand {copy.apart}; the first begins “{copy.begins} …”. If that is wrong, name it with --first."
    )
    return Verified(sorted(check.faults), sorted(check.typography), notices, [begins, *check.counts()])


class _Check:
    """Goes through the kit's files, which are sound, and keeps what is found."""

    def __init__(self, root: Path, kit: Kit, copy: Copy) -> None:
        self.root, self.kit, self.copy = root, kit, copy
        self.faults, self.typography = list[Finding](), list[Finding]()
        self.kinds: Counter[str] = Counter()
        self.small: Counter[tuple[str, bool]] = Counter()
        self.marked = has_marks(copy)
        self.passed_over, self.examples = "", 0

    def quotations(self) -> None:
        """Every ``text``: the words between quotation marks."""
        sheet = self._sheet("statements.yaml")
        for index, row in enumerate(sheet.content):
            if not row.text or self._is_example(row.paraphrase):
                continue
            found = compare(row.text, row.paragraph, self.copy)
            if found.kind == "outside" and (row.mode == "title" or not self.marked):  # a title may be in italics
                found = QuoteMatch("exact")
            self.kinds[found.kind] += 1
            if found.kind != "exact":
                into = self.typography if found.kind == "typography" else self.faults
                into.append(Finding(sheet.file, sheet.line(index, "text"), *_said_of(row, found)))

    def cues(self) -> None:
        """Every hedge and loaded word, also those of the argument's claims."""
        sheet = self._sheet("statements.yaml")
        for index, row in enumerate(sheet.content):
            for number, cue in enumerate(row.cues if not self._is_example(row.paraphrase, count=not row.text) else ()):
                self._short(sheet, (index, "cues", number), "cue", cue, [row.paragraph])
        if not (self.root / DATA / "argument.yaml").exists():
            return
        try:
            sheet = self._sheet("argument.yaml")
        except KitError:  # it is not what is compared here: statements can be sound before there is an argument
            self.passed_over = f"{DATA}/argument.yaml"
            return
        for index, claim in enumerate(sheet.content.claims):
            for number, hedge in enumerate(claim.hedges if not self._is_example(claim.text) else ()):
                self._short(sheet, ("claims", index, "hedges", number), "hedge", hedge, claim.paragraphs)

    def labels(self) -> None:
        """Every label that somebody is given."""
        sheet = self._sheet("voices.yaml")
        for index, voice in enumerate(sheet.content):
            for number, label in enumerate(voice.labels if not self._is_example(voice.role) else ()):
                self._short(sheet, (index, "labels", number), "label", label.text, [label.paragraph])

    def _is_example(self, said: str, *, count: bool = True) -> bool:
        """Whether a row is an example of a new kit's, which is counted unless it was before."""
        found = said.startswith(MADE_UP)
        self.examples += found and count
        return found

    def _short(self, sheet: Sheet[Any], path: tuple[Any, ...], kind: str, words: str, named: list[int]) -> None:
        there = places_of(words, self.copy, "free")
        sound = bool({*there} & {*named})
        self.small[kind, sound] += 1
        if sound:
            return
        if there:
            what, remedy = f"{kind} “{words}” is not in {paragraphs(named)}, but in {paragraphs(there)}", "correct one"
        else:
            what, remedy = f"{kind} “{words}” is not in the copy", "write it as printed, or remove it"
        self.faults.append(Finding(sheet.file, sheet.line(*path), what, remedy))

    def lengths(self) -> Iterator[Finding]:
        """Numbers of paragraphs and words that differ: a copy may have more or less in it."""
        sheet = self._sheet("article.yaml")
        rows, there = sheet.content.paragraphs, self.copy.paragraphs
        if len(rows) != len(there):
            what = f"{len(rows)} paragraphs here, {len(there)} in the copy"
            yield Finding(
                sheet.file, sheet.line("paragraphs"), what, "look whether it has headings or notes among them"
            )
        for index, (row, paragraph) in enumerate(zip(rows, there, strict=False)):
            words = len(paragraph.origin.split())
            if not words:
                what = f"paragraph {row.number} is not in the copy"
                yield Finding(sheet.file, sheet.line("paragraphs", index), what, "complete the copy")
            elif words != row.words:
                what = f"paragraph {row.number} has {words} words in the copy, {row.words} here"
                yield Finding(sheet.file, sheet.line("paragraphs", index, "words"), what, f"write `words: {words}`")

    def without_row(self) -> Iterator[str]:
        """What stands in quotation marks in the copy, and is in no statement."""
        rows = [(row.paragraph, row.text) for row in self.kit.statements.values() if row.text]
        for number, paragraph in enumerate(self.copy.paragraphs, start=1):
            there = [row for of, row in rows if of == number]
            for quotation in marked_words(paragraph.origin):
                if not any(same_quotation(quotation.text, row) for row in there):
                    yield f"{paragraphs([number])}: {_begins(quotation)} has no row in {DATA}/statements.yaml"

    def counts(self) -> Iterator[str]:
        """How many there are of each kind, and how many are sound."""
        everything, exact, typography = self.kinds.total(), self.kinds["exact"], self.kinds["typography"]
        wrong = everything - exact - typography
        yield f"{counted(everything, 'quotation')}: {exact} as printed, {typography} but for typography, {wrong} not"
        for kind in ("cue", "hedge", "label"):
            sound, wrong = self.small[kind, True], self.small[kind, False]
            yield f"{counted(sound + wrong, kind)}: {sound} where the kit has them, {wrong} not"

    def _sheet(self, file: str) -> Sheet[Any]:
        return read_yaml(self.root / DATA / file, f"{DATA}/{file}", YAML_FILES[file])


def _begins(quotation: InMarks) -> str:
    """A quotation by its first words, and how long it is."""
    words = quotation.text.split()
    shown = " ".join(words[:SHOWN_OF_QUOTATION]) + (" …" if len(words) > SHOWN_OF_QUOTATION else "")
    return f"“{shown}” ({counted(len(words), 'word')} in quotation marks)"


def _said_of(row: Statement, found: QuoteMatch) -> tuple[str, str]:
    """What is wrong with a quotation, and what to do."""
    here, there = paragraphs([row.paragraph]), paragraphs(found.paragraphs)
    apart = f"“{found.shown[0]}” here, “{found.shown[1]}” in the copy"
    told = {
        "typography": (
            f"only marks or dashes differ: {apart}" if any(found.shown) else "only blanks differ",
            "leave it, or write it as printed",
        ),
        "outside": (f"in {here}, but not between quotation marks", "paraphrase it: only quotations may be kept"),
        "elsewhere": (f"not in {here}, but in {there}", "correct its paragraph"),
        "cut": (f"cut off in the middle of a word: {apart}", "write whole words"),
        "shortened": (f"{found.words} words are left out of it", "write them, or make two rows of it"),
        "near": (f"nearly in {there}: {apart}", "correct it, or is this another edition?"),
        "missing": ("not in the copy", "correct it, or is this another edition?"),
    }
    what, remedy = told[found.kind]
    return f"{row.id}: {what}", remedy

"""Whether paragraphs, voices and statements fit together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from coursekit.kit.consistency.references import Tables, ids, in_article, itself, unknown
from coursekit.kit.faults import Fault, Sheet
from coursekit.kit.records import MODES_WITH_TEXT, Article, Statement

HEDGED = ("suggests", "predicts")
"""How strongly an author concludes who hedges."""

MOST_CUE_WORDS = 3


def paragraphs(article: Sheet[Article]) -> Iterator[Fault]:
    """Numbers out of step."""
    if article.unread:
        return  # one that could not be read puts all that follow out of step
    for index, paragraph in enumerate(article.content.paragraphs):
        if paragraph.number != index + 1:
            path = ("paragraphs", index, "number")
            yield article.fault(path, f"paragraph {paragraph.number} comes here", f"paragraph {index + 1}")


def voices(article: Sheet[Article], tables: Tables) -> Iterator[Fault]:
    """Labels that nobody made, and an article without exactly one author."""
    sheet = tables["voices"]
    known = ids(sheet)
    authors = [voice.id for voice in sheet.content if voice.kind == "author"]
    if len(authors) != 1 and not sheet.unread:
        yield sheet.fault((), f"{len(authors)} voices of kind 'author'", "exactly one")
    for index, voice in enumerate(sheet.content):
        for number, label in enumerate(voice.labels):
            path = (index, "labels", number)
            yield from unknown(sheet, (*path, "by"), "voice", label.by, known)
            yield from in_article(article, sheet, (*path, "paragraph"), label.paragraph)


def statements(article: Sheet[Article], tables: Tables) -> Iterator[Fault]:
    """Unknown ids, words that cannot be the article's, and more words than a paragraph has."""
    sheet, known_voices = tables["statements"], ids(tables["voices"])
    known = ids(sheet)
    taken: dict[int, int] = {}
    for index, row in enumerate(sheet.content):
        yield from in_article(article, sheet, (index, "paragraph"), row.paragraph)
        yield from unknown(sheet, (index, "voice"), "voice", row.voice, known_voices)
        for field in ("through", "about"):
            for number, name in enumerate(getattr(row, field)):
                yield from unknown(sheet, (index, field, number), "voice", name, known_voices)
        if row.within is not None:
            yield from unknown(sheet, (index, "within"), "statement", row.within, known)
            yield from itself(sheet, (index, "within"), row, [row.within])
        else:
            taken[row.paragraph] = taken.get(row.paragraph, 0) + row.words
        yield from _wording(sheet, index, row)
    for index, paragraph in enumerate(article.content.paragraphs):
        # Beside drafts an example may still stand in a paragraph that has no words to spare.
        if taken.get(paragraph.number, 0) > paragraph.words and not paragraph.draft:
            what = f"the statements of paragraph {paragraph.number} take up {taken[paragraph.number]} words"
            yield article.fault(("paragraphs", index, "words"), what, f"no more than its {paragraph.words}")


def _wording(sheet: Sheet[Any], index: int, row: Statement) -> Iterator[Fault]:
    needs_text = row.mode in MODES_WITH_TEXT
    if needs_text and not row.text:
        yield sheet.fault((index,), f"{row.mode} statement {row.id!r} has no 'text'", "the words in quotation marks")
    if not needs_text and row.text is not None:
        expected = "no words of the article: only what stands in its quotation marks may be kept"
        yield sheet.fault((index, "text"), f"{row.mode} statement {row.id!r} has a 'text'", expected)
    if needs_text and row.text and row.words != len(row.text.split()):
        yield sheet.fault((index, "words"), f"'words' is {row.words}", f"{len(row.text.split())}, counted in 'text'")
    for number, cue in enumerate(row.cues):
        if len(cue.split()) > MOST_CUE_WORDS:
            yield sheet.fault((index, "cues", number), f"cue {cue!r} is long", f"at most {MOST_CUE_WORDS} words")
    for number, hedge in enumerate(row.hedges):
        if hedge not in row.cues:
            expected = f"one of the row's cues: {', '.join(row.cues) or 'it has none'}"
            yield sheet.fault((index, "hedges", number), f"hedge {hedge!r} is no cue of {row.id!r}", expected)
    if row.mode == "inferred" and row.hedges and row.strength not in HEDGED:
        what = f"{row.id!r} is hedged by {row.hedges[0]!r}, but its 'strength' is {row.strength!r}"
        yield sheet.fault((index, "strength"), what, " or ".join(HEDGED))

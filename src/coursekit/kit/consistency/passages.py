"""Whether passages say of their own words what is true, and fit together in pairs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from coursekit.formatting import count_words
from coursekit.kit.consistency.argument import chained, typed
from coursekit.kit.consistency.references import Tables, ids, unknown
from coursekit.kit.faults import Fault, Sheet
from coursekit.kit.passage_records import WITH_WORDS, WORDS, Passage
from coursekit.kit.records import MODES_WITH_TEXT
from coursekit.quotation_marks import is_quoted

Sheets = list[Sheet[Passage]]


def named(passage: str) -> str:
    """What the sheet of a passage is called among those that questions are checked with."""
    return f"passages/{passage}"


def names(sheets: Sheets) -> set[str]:
    """The ids that a question may rest on: passages, and their rows as ``PASSAGE.ROW``."""
    found = set[str]()
    for sheet in sheets:
        passage = sheet.content
        own = [getattr(row, "id", "") for _, _, row in passage.rows()]
        found |= {passage.id, *(f"{passage.id}.{name}" for name in [*own, passage.reason.id, *sheet.unread])}
    return found


def passages(sheets: Sheets, tables: Tables, complete: bool) -> Iterator[Fault]:
    """Ids given twice, words that do not stand in the passage, voices, figures and claims that do not exist, a
    length outside the bounds, and forms without their partner (``complete``: all files could be read)."""
    first: dict[str, str] = {}
    for sheet in sheets:
        passage = sheet.content
        if passage.id in first:
            what = f"id {passage.id!r} is already used in {first[passage.id]}"
            yield sheet.fault(("id",), what, "an id of its own for each passage")
        first.setdefault(passage.id, sheet.file)
        yield from _length(sheet)
        yield from _own_ids(sheet)
        yield from _words(sheet)
        yield from _voices(sheet)
        yield from _figures(sheet)
        yield from _claims(sheet)
        if complete:
            yield from _lesson(sheet, ("lesson",), passage.lesson, tables)
            known = ids(tables["misconceptions"])
            for name, number, row in passage.rows():
                if (given := getattr(row, "misconception", None)) is not None:
                    yield from unknown(sheet, (name, number, "misconception"), "misconception", given, known)
    if complete:
        yield from _partners(sheets)


def misconceptions(tables: Tables) -> Iterator[Fault]:
    """Misconceptions that no lesson treats, and mistakes that two of them claim."""
    sheet = tables["misconceptions"]
    seen: dict[object, str] = {}
    for index, row in enumerate(sheet.content):
        yield from _lesson(sheet, (index, "lesson"), row.lesson, tables)
        speakers = [((index, "speakers", place), name, name) for place, name in enumerate(row.speakers)]
        modes = [
            ((index, "modes", place), pair, f"{pair[0]} taken for {pair[1]}")
            for place, mistake in enumerate(row.modes)
            for pair in mistake.pairs()
        ]
        for path, mistake, called in [*speakers, *modes]:
            if mistake in seen:
                what = f"{called!r} gives away {row.id!r}, and {seen[mistake]!r} already"
                yield sheet.fault(path, what, "each mistake with one misconception")
            seen.setdefault(mistake, row.id)


def _lesson(sheet: Sheet[Any], path: tuple[Any, ...], name: str, tables: Tables) -> Iterator[Fault]:
    cards = tables["lessons"]
    known = [*ids(cards), *(card.file for card in cards.content)]
    if known:  # a kit may do without the list
        yield from unknown(sheet, path, "lesson", name, known)


def _length(sheet: Sheet[Passage]) -> Iterator[Fault]:
    words = sum(map(count_words, sheet.content.paragraphs))
    least, most = WORDS
    if not least <= words <= most:
        yield sheet.fault(("paragraphs",), f"the passage has {words} words", f"{least} to {most}")


def _own_ids(sheet: Sheet[Passage]) -> Iterator[Fault]:
    """Ids that two rows of the passage have."""
    passage = sheet.content
    seen = {passage.reason.id}
    for name, number, row in passage.rows():
        own = getattr(row, "id", "")
        if own in seen:
            yield sheet.fault((name, number, "id"), f"id {own!r} is given twice", "an id of its own for each row")
        seen.add(own)


def _words(sheet: Sheet[Passage]) -> Iterator[Fault]:
    """Words that are not the passage's, or stand in it more often than once."""
    passage = sheet.content
    for name in WITH_WORDS:
        for number, row in enumerate(getattr(passage, name)):
            path, places = (name, number, "text"), passage.places(row.text)
            if not places:
                yield sheet.fault(path, f"“{row.text}” does not stand in the passage", "words of it, as printed there")
            elif len(places) > 1 and row.nth is None:
                what = f"“{row.text}” stands in the passage {len(places)} times"
                yield sheet.fault(path, what, "`nth: 1` for the first of them, or more words")
            elif (row.nth or 1) > len(places):
                what = f"“{row.text}” does not stand in the passage {row.nth} times"
                yield sheet.fault((name, number, "nth"), what, f"a number from 1 to {len(places)}")
            elif name == "spans":
                yield from _quoted(sheet, number, row)


def _quoted(sheet: Sheet[Passage], number: int, row: Any) -> Iterator[Fault]:
    """Somebody's own words stand between quotation marks, and nothing else does."""
    passage = sheet.content
    paragraph, start = passage.place_of(row)
    inside = is_quoted(passage.paragraphs[paragraph], start)
    wanted = row.mode in MODES_WITH_TEXT
    if inside != wanted:
        where = "stands" if inside else "does not stand"
        what = f"“{row.text}” {where} between quotation marks, and its mode is {row.mode!r}"
        expected = f"one of {', '.join(MODES_WITH_TEXT)}" if inside else "a mode without words of its own"
        yield sheet.fault(("spans", number, "mode"), what, expected)


def _voices(sheet: Sheet[Passage]) -> Iterator[Fault]:
    passage = sheet.content
    writers = sum(voice.writer for voice in passage.voices)
    if writers != 1 and not sheet.unread:
        yield sheet.fault(("voices",), f"{writers} voices with 'writer'", "exactly one")
    known = [*(voice.id for voice in passage.voices), *sheet.unread]
    for number, span in enumerate(passage.spans):
        yield from unknown(sheet, ("spans", number, "voice"), "voice", span.voice, known)
        for place, name in enumerate(span.through):
            yield from unknown(sheet, ("spans", number, "through", place), "voice", name, known)


def _figures(sheet: Sheet[Passage]) -> Iterator[Fault]:
    """Figures that were made of others which do not exist, or of themselves."""
    figures = sheet.content.figures
    for number, figure in enumerate(figures):
        others = [other.id for other in figures if other.id != figure.id]
        for place, name in enumerate(figure.taken_from):
            path = ("figures", number, "taken_from", place)
            yield from unknown(sheet, path, "figure", name, [*others, *sheet.unread])


def _claims(sheet: Sheet[Passage]) -> Iterator[Fault]:
    """A map with loose ends, or with claims that cannot be typed."""
    passage = sheet.content
    if not passage.claims and not passage.relations and passage.conclusion is None:
        return
    if passage.conclusion is None:
        yield sheet.fault(("claims",), f"{passage.id!r} has claims and no 'conclusion'", "the id of one of its claims")
        return
    for number in range(len(passage.claims)):
        yield from typed(sheet, number)
    yield from chained(sheet, [*(claim.id for claim in passage.claims), *sheet.unread])


def _partners(sheets: Sheets) -> Iterator[Fault]:
    """A form that there is twice in a pair, or not at all, and two forms that practise different things."""
    pairs: dict[str, list[Sheet[Passage]]] = {}
    for sheet in sheets:
        pairs.setdefault(sheet.content.pair, []).append(sheet)
    for pair, found in pairs.items():
        forms = [sheet.content.form for sheet in found]
        if sorted(forms) != ["A", "B"]:
            what = f"the pair {pair!r} has {'form' if len(forms) == 1 else 'forms'} {', '.join(sorted(forms))}"
            yield found[-1].fault(("form",), what, "one form A and one form B")
        for one, other in pairwise(found):
            for field in ("lesson", "skill"):
                if getattr(one.content, field) != getattr(other.content, field):
                    what = f"{other.content.id!r} has another {field!r} than {one.content.id!r} of the same pair"
                    yield other.fault((field,), what, "the same in both forms")

"""Whether records that are each well formed also fit together: ids, paragraphs, sums, keys."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator
from typing import Any, Protocol

from coursekit.kit.faults import Fault, Sheet
from coursekit.kit.quiz_records import Matching, MultipleChoice, Question, QuizFile, SingleChoice, Tally
from coursekit.kit.records import MODES_WITH_TEXT, Article, Statement

Tables = dict[str, Sheet[Any]]
MOST_CUE_WORDS = 3


class HasId(Protocol):
    """A record that others refer to."""

    id: str


def faults(article: Sheet[Article], tables: Tables, quizzes: list[Sheet[QuizFile]], complete: bool) -> list[Fault]:
    """Every way in which the sheets contradict themselves or each other. Rows that could not be read
    count as being there; tables that could not be read at all are absent (``complete`` is false
    then), and nothing that depends on them is reported."""
    found: list[Fault] = [*_paragraphs(article)]
    for sheet in tables.values():
        found += _unique(sheet)
    if "voices" in tables:
        found += _voices(article, tables)
        if "statements" in tables:
            found += _statements(article, tables)
    if "sources" in tables:
        for name in ("loans", "balances"):
            if name in tables:
                found += _sourced(tables[name], tables["sources"])
    if "loans" in tables:
        found += _loans(tables["loans"])
    found += _quizzes(article, tables, quizzes, complete)
    return found


def ids(sheet: Sheet[Any]) -> dict[str, None]:
    """The ids of a table's rows, also of those that something is wrong with."""
    return dict.fromkeys([*(row.id for row in sheet.content), *sheet.unread])


def one_of(known: Collection[str], wrong: str) -> str:
    """What was expected instead of an unknown id: its nearest neighbours, or all when few."""
    if not known:
        return "an id that exists (there is none yet)"
    near = difflib.get_close_matches(str(wrong), known, n=3)
    if near:
        return "an id that exists, perhaps " + " or ".join(near)
    return f"one of {', '.join(known)}" if len(known) <= 12 else f"one of the {len(known)} ids there are"


def _unknown(sheet: Sheet[Any], path: tuple[Any, ...], kind: str, name: str, known: Collection[str]) -> Iterator[Fault]:
    if name not in known:
        yield sheet.fault(path, f"{kind} {name!r} does not exist", one_of(known, name))


def _itself(sheet: Sheet[Any], path: tuple[Any, ...], row: HasId, named: Collection[str | None]) -> Iterator[Fault]:
    if row.id in named:
        yield sheet.fault(path, f"{row.id!r} names itself", "another row, or none")


def _unique(sheet: Sheet[list[HasId]]) -> Iterator[Fault]:
    first: dict[str, int] = {}
    for index, row in enumerate(sheet.content):
        if row.id in first:
            what = f"id {row.id!r} is already used on line {sheet.line(first[row.id], 'id')}"
            yield sheet.fault((index, "id"), what, "an id of its own for each row")
        first.setdefault(row.id, index)


def _paragraphs(article: Sheet[Article]) -> Iterator[Fault]:
    if article.unread:
        return  # one that could not be read puts all that follow out of step
    for index, paragraph in enumerate(article.content.paragraphs):
        if paragraph.number != index + 1:
            path = ("paragraphs", index, "number")
            yield article.fault(path, f"paragraph {paragraph.number} comes here", f"paragraph {index + 1}")


def _voices(article: Sheet[Article], tables: Tables) -> Iterator[Fault]:
    voices = tables["voices"]
    known = ids(voices)
    authors = [voice.id for voice in voices.content if voice.kind == "author"]
    if len(authors) != 1 and not voices.unread:
        yield voices.fault((), f"{len(authors)} voices of kind 'author'", "exactly one")
    for index, voice in enumerate(voices.content):
        for number, label in enumerate(voice.labels):
            path = (index, "labels", number)
            yield from _unknown(voices, (*path, "by"), "voice", label.by, known)
            yield from _in_article(article, voices, (*path, "paragraph"), label.paragraph)


def _in_article(article: Sheet[Article], sheet: Sheet[Any], path: tuple[Any, ...], number: int) -> Iterator[Fault]:
    last = len(article.content.paragraphs) + len(article.unread)
    if number > last:
        yield sheet.fault(path, f"there is no paragraph {number}", f"a paragraph from 1 to {last}")


def _statements(article: Sheet[Article], tables: Tables) -> Iterator[Fault]:
    sheet, voices = tables["statements"], ids(tables["voices"])
    known = ids(sheet)
    taken: dict[int, int] = {}
    for index, row in enumerate(sheet.content):
        yield from _in_article(article, sheet, (index, "paragraph"), row.paragraph)
        yield from _unknown(sheet, (index, "voice"), "voice", row.voice, voices)
        for field in ("through", "about"):
            for number, name in enumerate(getattr(row, field)):
                yield from _unknown(sheet, (index, field, number), "voice", name, voices)
        if row.within is not None:
            yield from _unknown(sheet, (index, "within"), "statement", row.within, known)
            yield from _itself(sheet, (index, "within"), row, [row.within])
        else:
            taken[row.paragraph] = taken.get(row.paragraph, 0) + row.words
        yield from _wording(sheet, index, row)
    for index, paragraph in enumerate(article.content.paragraphs):
        if taken.get(paragraph.number, 0) > paragraph.words:
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


def _sourced(sheet: Sheet[Any], sources: Sheet[Any]) -> Iterator[Fault]:
    known = ids(sources)
    for index, row in enumerate(sheet.content):
        if not row.sources and row.evidence != "recalled":
            yield sheet.fault((index, "sources"), f"{row.id!r} has no source", "at least one id of sources.yaml")
        for name in row.sources:
            yield from _unknown(sheet, (index, "sources"), "source", name, known)


def _loans(sheet: Sheet[Any]) -> Iterator[Fault]:
    known = ids(sheet)
    by_id = {row.id: row for row in sheet.content}
    for index, row in enumerate(sheet.content):
        for name in [*row.same_money_as, *([row.part_of] if row.part_of else [])]:
            yield from _unknown(sheet, (index, "same_money_as"), "row", name, known)
        yield from _itself(sheet, (index,), row, [*row.same_money_as, row.part_of])
        for name in row.same_money_as:
            if name in by_id and row.id not in by_id[name].same_money_as:
                what = f"{row.id!r} may be the same money as {name!r}, but not the other way round"
                yield sheet.fault((index,), what, f"{row.id!r} in 'same_money_as' of {name!r}")
        if row.announced_usd_bn is not None and (row.used_usd_bn or 0) > row.announced_usd_bn:
            what = f"{row.id!r} has more used ({row.used_usd_bn:g}) than announced ({row.announced_usd_bn:g})"
            yield sheet.fault((index,), what, "no more than was announced")
        if row.end is not None and row.end < row.start:
            yield sheet.fault((index,), f"{row.id!r} ends before it starts", "an 'end' after 'start'")


def _quizzes(article: Sheet[Article], tables: Tables, sheets: list[Sheet[QuizFile]], complete: bool) -> Iterator[Fault]:
    seen: dict[str, str] = {}
    rows = {name for sheet in tables.values() for name in ids(sheet)}
    for sheet in sheets:
        for group in ("questions", "rounds"):
            for index, asked in enumerate(getattr(sheet.content, group)):
                where = f"{sheet.file}:{sheet.line(group, index, 'id')}"
                if asked.id in seen:
                    what = f"id {asked.id!r} is already used in {seen[asked.id]}"
                    yield sheet.fault((group, index, "id"), what, "an id of its own for each question and round")
                seen.setdefault(asked.id, where)
                numbers = asked.back if group == "questions" else asked.paragraphs
                for number in numbers:
                    yield from _in_article(article, sheet, (group, index), number)
        for index, question in enumerate(sheet.content.questions):
            path = ("questions", index)
            for number, name in enumerate(question.rests_on if complete else ()):
                yield from _unknown(sheet, (*path, "rests_on", number), "row", name, rows)
            yield from _key(sheet, path, question, tables)
            for field in ("options", "pairs"):
                for number, part in enumerate(getattr(question, field, ())):
                    for back in part.back:
                        yield from _in_article(article, sheet, (*path, field, number, "back"), back)


def _key(sheet: Sheet[Any], path: tuple[Any, ...], question: Question, tables: Tables) -> Iterator[Fault]:
    if isinstance(question, SingleChoice | MultipleChoice):
        right = sum(option.correct for option in question.options)
        if isinstance(question, SingleChoice) and right != 1:
            yield sheet.fault((*path, "options"), f"{question.id!r} has {right} right options", "exactly one")
        elif right == 0:
            yield sheet.fault((*path, "options"), f"{question.id!r} has no right option", "at least one")
    yield from _twice(sheet, path, question)
    if isinstance(question, Matching):
        choices = [choice.id for choice in question.choices]
        for number, pair in enumerate(question.pairs):
            here = (*path, "pairs", number)
            yield from _unknown(sheet, (*here, "answer"), "choice", pair.answer, choices)
            for name in pair.feedback:
                yield from _unknown(sheet, (*here, "feedback", name), "choice", name, choices)
            for name in set(choices) - set(pair.feedback):
                yield sheet.fault((*here, "feedback"), f"no feedback for choice {name!r}", "feedback for every choice")
    if isinstance(question, Tally) and "loans" in tables:
        loans = ids(tables["loans"])
        for number, name in enumerate(question.rows):
            yield from _unknown(sheet, (*path, "rows", number), "row", name, loans)


_OFFERED = {"options": "text", "steps": "text", "pairs": "text", "choices": "id", "rows": ""}
"""What a question puts on the screen, and by which field it is told apart there."""


def _twice(sheet: Sheet[Any], path: tuple[Any, ...], question: Question) -> Iterator[Fault]:
    """What is offered twice: an answer could not say which of the two it means."""
    for field, by in _OFFERED.items():
        offered = [getattr(part, by) if by else part for part in getattr(question, field, ())]
        for number, name in enumerate(offered):
            if name in offered[:number]:
                kind = field.removesuffix("s")
                yield sheet.fault((*path, field, number), f"{kind} {name!r} is given twice", f"different {field}")

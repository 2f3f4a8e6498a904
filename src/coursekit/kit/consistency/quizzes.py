"""Whether questions have a key, and rest on rows that exist."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from coursekit.kit.consistency.checked_question import Checked
from coursekit.kit.consistency.needed import needs_faults
from coursekit.kit.consistency.references import Path, Tables, ids, in_article, unknown
from coursekit.kit.faults import Fault, Sheet
from coursekit.kit.question_records import ChoiceQuestion, Question
from coursekit.kit.questions import RECORDS
from coursekit.kit.quiz_records import QuizFile, Round
from coursekit.kit.records import Article


def quizzes(
    article: Sheet[Article], tables: Tables, rows: Collection[str], sheets: list[Sheet[QuizFile]], complete: bool
) -> Iterator[Fault]:
    """Ids, keys, and what questions refer to. ``rows`` are the ids of all rows of data."""
    seen: dict[str, str] = {}
    for sheet in sheets:
        for group in ("questions", "rounds"):
            for index, asked in enumerate(getattr(sheet.content, group)):
                where = f"{sheet.file}:{sheet.line(group, index, 'id')}"
                if asked.id in seen:
                    what = f"id {asked.id!r} is already used in {seen[asked.id]}"
                    yield sheet.fault((group, index, "id"), what, "an id of its own for each question and round")
                seen.setdefault(asked.id, where)
                field = "back" if group == "questions" else "paragraphs"
                for place, number in enumerate(getattr(asked, field)):
                    yield from in_article(article, sheet, (group, index, field, place), number)
        for index, round_ in enumerate(sheet.content.rounds):
            yield from _mixed(sheet, ("rounds", index), round_)
        for index, question in enumerate(sheet.content.questions):
            path = ("questions", index)
            for number, name in enumerate(question.rests_on if complete else ()):
                yield from unknown(sheet, (*path, "rests_on", number), "row", name, rows)
            yield from needs_faults(sheet, path, question, rows, complete)
            yield from _confidence(sheet, path, question)
            yield from _votes(sheet, path, question)
            yield from _twice(sheet, path, question)
            yield from question.faults(Checked(sheet, path, tables, complete))
            yield from _back(article, sheet, path, question)


def practised(tables: Tables, passages: Collection[str], sheets: list[Sheet[QuizFile]]) -> Iterator[Fault]:
    """Passages and misconceptions that there are not, and a misconception of whoever is right."""
    known = ids(tables["misconceptions"])
    for sheet in sheets:
        for index, question in enumerate(sheet.content.questions):
            path = ("questions", index)
            if bool(question.slot) != sheet.content.practice or (question.slot and question.passage is None):
                what = f"{question.id!r} has {'a' if question.slot else 'no'} 'slot' here"
                yield sheet.fault(
                    path, what, "a 'passage' and a 'slot' in a file with `practice: true`, no 'slot' elsewhere"
                )
            if question.passage is not None:
                yield from unknown(sheet, (*path, "passage"), "passage", question.passage, passages)
            for given in question.given_away():
                where = (*path, *given.where)
                yield from unknown(sheet, where, "misconception", given.misconception, known)
                if given.is_right or question.is_prediction:
                    what = f"{question.id!r} names a misconception where nothing is wrong"
                    yield sheet.fault(where, what, "misconceptions of wrong answers only")


def _back(article: Sheet[Article], sheet: Sheet[Any], path: Path, question: Question) -> Iterator[Fault]:
    """Paragraphs that a part of the question goes back to."""
    for field in question.told_apart:
        for number, part in enumerate(getattr(question, field)):
            for place, back in enumerate(getattr(part, "back", ())):
                yield from in_article(article, sheet, (*path, field, number, "back", place), back)


def _confidence(sheet: Sheet[Any], path: Path, question: Question) -> Iterator[Fault]:
    if question.confidence and not question.is_short:
        what = f"{question.id!r} asks how sure the student is, and cannot be right or wrong"
        yield sheet.fault((*path, "confidence"), what, f"'confidence' on {_short_kinds()} only")


def _votes(sheet: Sheet[Any], path: Path, question: Question) -> Iterator[Fault]:
    """Two votes where there can be only one, and a talk that nobody has."""
    if not isinstance(question, ChoiceQuestion):
        return
    twice = question.votes > 1
    if twice and question.confidence:  # what a student is told about ratings would say whether the first vote was right
        what = f"{question.id!r} is voted on twice, and asks how sure the student is"
        yield sheet.fault((*path, "votes"), what, "'votes: 2' or 'confidence', not both")
    if twice and sheet.content.practice:
        what = f"{question.id!r} is voted on twice, and is practised"
        yield sheet.fault((*path, "votes"), what, "'votes: 2' in the questions of lessons only")
    if question.talk_minutes is not None and not twice:
        what = f"{question.id!r} has 'talk_minutes', and is asked once"
        yield sheet.fault((*path, "talk_minutes"), what, "'votes: 2' beside it, or no 'talk_minutes'")


def _short_kinds() -> str:
    *kinds, last = (kind for kind, record in RECORDS.items() if record.is_short)
    return f"{', '.join(kinds)} or {last}"


def _mixed(sheet: Sheet[Any], path: Path, round_: Round) -> Iterator[Fault]:
    """A mixed round asks hand-written questions: it has no statements to narrow. Those that it names are of its own
    file and can be marked; no other round names questions."""
    if round_.ask == "mixed" and round_.paragraphs:
        what = f"{round_.id!r} asks no statements"
        yield sheet.fault((*path, "paragraphs"), what, "no paragraphs for a mixed round")
    if round_.ask != "mixed" and round_.questions:
        what = f"{round_.id!r} is made from statements"
        yield sheet.fault((*path, "questions"), what, "`questions` for a mixed round only")
        return
    known = {question.id: question for question in sheet.content.questions}
    for place, name in enumerate(round_.questions):
        here = (*path, "questions", place)
        yield from unknown(sheet, here, "question", name, [*known, *sheet.unread])
        if name in known and not known[name].is_short:
            yield sheet.fault(here, f"{name!r} cannot be marked", _short_kinds())
        if name in round_.questions[:place]:
            yield sheet.fault(here, f"question {name!r} is named twice", "each question once")


def _twice(sheet: Sheet[Any], path: Path, question: Question) -> Iterator[Fault]:
    """What is offered twice: an answer could not say which of the two it means."""
    for field, by in question.told_apart.items():
        offered = [getattr(part, by) if by else part for part in getattr(question, field)]
        for number, name in enumerate(offered):
            if name in offered[:number]:
                kind = field.removesuffix("s")
                yield sheet.fault((*path, field, number), f"{kind} {name!r} is given twice", f"different {field}")

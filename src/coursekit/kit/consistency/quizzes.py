"""Whether questions have a key, and rest on rows that exist."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from coursekit.kit.consistency.references import Path, Tables, astray, ids, in_article, unknown
from coursekit.kit.faults import Fault, Sheet
from coursekit.kit.quiz_records import (
    DrawnMap,
    Essay,
    Matching,
    MultipleChoice,
    Number,
    Ordering,
    OwnGrid,
    Question,
    QuizFile,
    Round,
    SingleChoice,
    Tally,
)
from coursekit.kit.records import Article
from coursekit.wording import count_words

RATED = (SingleChoice, MultipleChoice, Number, Ordering, Matching)
"""What is marked as right or not right, so that confidence in it can be held against the outcome."""


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
            yield from _key(sheet, path, question, tables)
            if isinstance(question, OwnGrid):
                yield from _grid(sheet, path, question, tables, complete)
            if isinstance(question, DrawnMap) and complete:
                yield from _map(sheet, path, question, tables)
            yield from _back(article, sheet, path, question)


def _back(article: Sheet[Article], sheet: Sheet[Any], path: Path, question: Question) -> Iterator[Fault]:
    for field in ("options", "pairs"):
        for number, part in enumerate(getattr(question, field, ())):
            for place, back in enumerate(part.back):
                yield from in_article(article, sheet, (*path, field, number, "back", place), back)


def _key(sheet: Sheet[Any], path: Path, question: Question, tables: Tables) -> Iterator[Fault]:
    if isinstance(question, SingleChoice | MultipleChoice):
        right = sum(option.correct for option in question.options)
        if isinstance(question, SingleChoice) and right != 1:
            yield sheet.fault((*path, "options"), f"{question.id!r} has {right} right options", "exactly one")
        elif right == 0:
            yield sheet.fault((*path, "options"), f"{question.id!r} has no right option", "at least one")
    if question.confidence and not isinstance(question, RATED):
        what = f"{question.id!r} asks how sure the student is, and cannot be right or wrong"
        yield sheet.fault((*path, "confidence"), what, "'confidence' on single, multiple, number, order or match only")
    yield from _twice(sheet, path, question)
    if isinstance(question, Matching):
        choices = [choice.id for choice in question.choices]
        for number, pair in enumerate(question.pairs):
            here = (*path, "pairs", number)
            yield from unknown(sheet, (*here, "answer"), "choice", pair.answer, choices)
            strange, missing = astray(pair.feedback, choices)
            for name in strange:
                yield from unknown(sheet, (*here, "feedback", name), "choice", name, choices)
            for name in missing:
                yield sheet.fault((*here, "feedback"), f"no feedback for choice {name!r}", "feedback for every choice")
    if isinstance(question, Essay):
        yield from _lengths(sheet, path, question)
    if isinstance(question, Tally) and "loans" in tables:
        loans = ids(tables["loans"])
        for number, name in enumerate(question.rows):
            yield from unknown(sheet, (*path, "rows", number), "row", name, loans)


def _grid(sheet: Sheet[Any], path: Path, question: OwnGrid, tables: Tables, complete: bool) -> Iterator[Fault]:
    if "rivals" not in tables:
        if complete:  # otherwise it may be there, and unreadable
            yield sheet.fault(path, f"{question.id!r} asks for ratings", "a file hypotheses.yaml")
        return
    known = [*(clue.id for clue in tables["rivals"].content.evidence), *tables["rivals"].unread]
    for number, name in enumerate(question.evidence):
        yield from unknown(sheet, (*path, "evidence", number), "evidence", name, known)


def _lengths(sheet: Sheet[Any], path: Path, essay: Essay) -> Iterator[Fault]:
    """Numbers of words that cannot be met, or that the model does not meet."""
    for number, section in enumerate(essay.sections):
        if section.least > section.most:
            what = f"{section.id!r} asks for {section.least} words at least and {section.most} at most"
            yield sheet.fault((*path, "sections", number, "least"), what, "no more at least than at most")
    paragraphs = [text for text in essay.model.split("\n") if text.strip()]
    if len(paragraphs) != len(essay.sections):
        what = f"the model has {len(paragraphs)} paragraphs for {len(essay.sections)} sections"
        yield sheet.fault((*path, "model"), what, "a paragraph for each section, in their order")
        return
    for section, text in zip(essay.sections, paragraphs, strict=True):
        words = count_words(text)
        if section.least <= section.most and not section.least <= words <= section.most:
            what = f"the model of {section.id!r} has {words} words"
            yield sheet.fault((*path, "model"), what, f"{section.least} to {section.most}, as its section asks")


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
        if name in known and not isinstance(known[name], RATED):
            yield sheet.fault(here, f"{name!r} cannot be marked", "single, multiple, number, order or match")
        if name in round_.questions[:place]:
            yield sheet.fault(here, f"question {name!r} is named twice", "each question once")


def _map(sheet: Sheet[Any], path: Path, question: DrawnMap, tables: Tables) -> Iterator[Fault]:
    """A map to draw: its claims and relations exist, and the claims are enough for the relations."""
    if "argument" not in tables:
        yield sheet.fault(path, f"{question.id!r} asks for a map", "an argument.yaml, which this kit has not got")
        return
    argument = tables["argument"].content
    unread = tables["argument"].unread
    known = [*(claim.id for claim in argument.claims), *unread]
    for number, name in enumerate(question.claims):
        yield from unknown(sheet, (*path, "claims", number), "claim", name, known)
    relations = {relation.id: relation for relation in argument.relations}
    for number, name in enumerate(question.relations):
        here = (*path, "relations", number)
        yield from unknown(sheet, here, "relation", name, [*relations, *unread])
        needed = [*relations[name].premises, relations[name].to] if name in relations else []
        for claim in dict.fromkeys(needed):
            if claim in known and claim not in question.claims:
                yield sheet.fault(here, f"relation {name!r} needs claim {claim!r}", "that claim among those on offer")


_OFFERED = {
    "options": "text",
    "steps": "text",
    "pairs": "text",
    "choices": "id",
    "rows": "",
    "evidence": "",
    "sections": "id",
    "claims": "",
    "relations": "",
}
"""What a question puts on the screen, and by which field it is told apart there."""


def _twice(sheet: Sheet[Any], path: Path, question: Question) -> Iterator[Fault]:
    """What is offered twice: an answer could not say which of the two it means."""
    for field, by in _OFFERED.items():
        offered = [getattr(part, by) if by else part for part in getattr(question, field, ())]
        for number, name in enumerate(offered):
            if name in offered[:number]:
                kind = field.removesuffix("s")
                yield sheet.fault((*path, field, number), f"{kind} {name!r} is given twice", f"different {field}")

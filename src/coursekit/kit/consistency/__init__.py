"""Whether records that are each well formed also fit together: ids, paragraphs, sums, keys."""

from __future__ import annotations

from typing import Any

from coursekit.kit.consistency import argument, article, bargain, declared_amounts, facts, glossary, passages, quizzes
from coursekit.kit.consistency.references import Tables, ids, sourced, unique
from coursekit.kit.faults import Fault, Sheet
from coursekit.kit.nearest import one_of
from coursekit.kit.passage_records import Passage
from coursekit.kit.quiz_records import QuizFile
from coursekit.kit.records import Article

__all__ = ["faults", "ids", "one_of"]


def faults(
    card: Sheet[Article], tables: Tables, documents: Tables, folders: dict[str, list[Sheet[Any]]], complete: bool
) -> list[Fault]:
    """Every way in which the sheets contradict themselves or each other. Rows that could not be read
    count as being there; tables and documents that could not be read at all are absent (``complete``
    is false then), and nothing that depends on them is reported."""
    quiz_sheets: list[Sheet[QuizFile]] = folders["quizzes"]
    passage_sheets: list[Sheet[Passage]] = folders["passages"]
    found: list[Fault] = [*article.paragraphs(card)]
    for sheet in tables.values():
        found += unique(sheet)
    if "voices" in tables:
        found += article.voices(card, tables)
        if "statements" in tables:
            found += article.statements(card, tables)
    found += _facts(card, tables)
    if complete:
        found += declared_amounts.amounts(tables, documents.get("ledger"))
    if "argument" in documents:
        found += argument.argument(card, documents["argument"], tables)
    rows = {name for sheet in tables.values() for name in ids(sheet)} | argument.names(documents)
    rows |= passages.names(passage_sheets)
    if "rivals" in documents:
        found += argument.rivals(card, documents["rivals"], tables, rows if complete else None)
    if "bargain" in documents:
        found += bargain.bargain(documents["bargain"], tables)
    if complete:
        found += glossary.terms(tables)
        found += passages.misconceptions(tables)
        found += declared_amounts.chart_texts(tables, documents.get("ledger"))
        found += facts.on_one_page(tables)
    found += passages.passages(passage_sheets, tables, complete)
    texts = {passages.named(sheet.content.id): sheet for sheet in passage_sheets}
    found += quizzes.quizzes(card, {**tables, **documents, **texts}, rows, quiz_sheets, complete)
    if complete:
        found += quizzes.practised(tables, [sheet.content.id for sheet in passage_sheets], quiz_sheets)
    return found


def _facts(card: Sheet[Article], tables: Tables) -> list[Fault]:
    found: list[Fault] = []
    if "sources" in tables:
        for name in ("amounts", "series", "events", "claims_checked"):
            if name in tables:
                found += sourced(tables[name], tables["sources"])
    if "amounts" in tables:
        found += declared_amounts.rows(tables["amounts"])
    if "events" in tables:
        found += facts.events(card, tables["events"], tables)
    if "claims_checked" in tables:
        found += facts.claims_checked(card, tables["claims_checked"], tables)
    return found

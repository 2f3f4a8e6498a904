"""What a new draft has that a kit has not, and the other way round: proposed, and never written over a row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import msgspec

from coursekit.authoring.drafting.drafted_rows import TO_WRITE, DraftedRows, Row
from coursekit.authoring.matching.quote_matcher import same_quotation
from coursekit.formatting import paragraphs
from coursekit.kit import Kit
from coursekit.kit.records import MODES_WITH_TEXT

EXAMPLE = "Example to replace."
SHOWN = 6


def is_untouched(kit: Kit) -> bool:
    """Whether all paragraphs are examples of a new kit: nothing of anybody's is lost when others take their place."""
    return all(row.paraphrase.startswith(EXAMPLE) for row in kit.article.paragraphs)


def has_drafts(kit: Kit) -> bool:
    """Whether a draft has been made already, and some of it is still one."""
    rows = (kit.article.paragraphs, kit.voices.values(), kit.statements.values())
    return any(row.draft for table in rows for row in table)


def new_rows(rows: DraftedRows, kit: Kit, events: list[dict[str, str]], claims: list[dict[str, str]]) -> DraftedRows:
    """The drafted rows that stand for nothing that the kit has. ``events`` and ``claims`` are its rows as texts."""
    statements = _new_statements(rows.statements, kit)
    kept = {row["id"] for row in statements}
    when = {(row.get("when"), row.get("paragraphs")) for row in events}
    counted = Counter((row.get("paragraphs"), row.get("kind")) for row in claims)
    added = []
    for row in rows.claims:
        key = row["paragraphs"], row["kind"]
        counted[key] -= 1
        if counted[key] < 0 and row["statements"] in kept:
            added.append(row)
    return msgspec.structs.replace(
        rows,
        statements=statements,
        events=[_tied(row, kept) for row in rows.events if (row["when"], row["paragraphs"]) not in when],
        claims=added,
    )


def _tied(row: Row, kept: set[str]) -> Row:
    """An event without a statement that is not added with it."""
    return row if row["statements"] in kept else row | {"statements": ""}


def _new_statements(drafted: list[Row], kit: Kit) -> list[Row]:
    """Quotations that no row of the kit has; of others, those that a paragraph has more of than the kit."""
    texts = [row.text for row in kit.statements.values() if row.text]
    there = Counter((row.paragraph, row.mode) for row in kit.statements.values() if not row.text)
    found = []
    for row in drafted:
        if row["mode"] in MODES_WITH_TEXT:
            if not any(same_quotation(row["text"], text) for text in texts):
                found.append(row)
            continue
        key = row["paragraph"], row["mode"]
        there[key] -= 1
        if there[key] < 0:
            found.append(row)
    return found


def differences(rows: DraftedRows, added: DraftedRows, kit: Kit) -> Iterator[str]:
    """What differs, a line each: ``+`` is new in the copy, ``-`` is no longer in it, ``~`` is there otherwise."""
    for voice in added.voices:
        yield f"+ voice: {voice['name']}"
    for row in added.statements:
        said = f"“{_begin(row['text'])}”" if "text" in row else row["paraphrase"].removeprefix(f"{TO_WRITE}: ")
        yield f"+ {row['mode']} statement in {paragraphs([row['paragraph']])}: {said}"
    for row in added.events:
        yield f"+ date in {paragraphs([int(row['paragraphs'])])}: {row['when']}"
    for row in added.claims:
        yield f"+ claim in {paragraphs([int(row['paragraphs'])])}: {row['claim'].removeprefix(f'{TO_WRITE}: ')}"
    yield from _otherwise(rows, kit)


def _otherwise(rows: DraftedRows, kit: Kit) -> Iterator[str]:
    there = {row["number"]: row["words"] for row in rows.paragraphs}
    if len(there) != len(kit.article.paragraphs):
        yield f"~ {len(there)} paragraphs in the copy, {len(kit.article.paragraphs)} in the kit"
    for paragraph in kit.article.paragraphs:
        words = there.get(paragraph.number)
        if words is not None and words != paragraph.words:
            yield f"~ paragraph {paragraph.number} has {words} words in the copy, {paragraph.words} in the kit"
    quoted = [(row["paragraph"], row["text"]) for row in rows.statements if "text" in row]
    for statement in kit.statements.values():
        if not statement.text or not statement.draft:
            continue  # a person's row is compared by verify-quotes, word by word
        places = [number for number, words in quoted if same_quotation(words, statement.text)]
        if not places:
            yield f"- {statement.id} (a draft): “{_begin(statement.text)}” is in no quotation of the copy"
        elif statement.paragraph not in places:
            there_now = paragraphs(sorted({*places}))
            yield f"~ {statement.id} (a draft) stands in {there_now}, and not in {statement.paragraph}"


def _begin(text: str) -> str:
    words = text.split()
    return " ".join(words[:SHOWN]) + (" …" if len(words) > SHOWN else "")

"""Skeletons of questions, made of drafted statements and relations: what is asked and what is right."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from coursekit.authoring.drafting.drafted_rows import TO_WRITE, DraftedRows, Row

OFFERED = 4
LONGEST_QUOTED = 25
"""Words of a quotation that a question can show as a whole."""


def skeletons_of(rows: DraftedRows) -> list[Row]:
    """A question on who says each quotation, one on each quotation's hedges, and one on each candidate relation."""
    names = {row["id"]: row["name"] for row in rows.voices}
    heard = [row["voice"] for row in rows.statements if row["mode"] == "quoted" and row["voice"] in names]
    speakers = list(dict.fromkeys(heard))
    made = [_whose(row, speakers, names) for row in rows.statements if _is_short(row) and row["voice"] in speakers]
    made += [_how_sure(row) for row in rows.statements if _is_short(row) and row.get("hedges")]
    made += list(_joined(rows.relations, {row["id"]: row for row in rows.argument_claims}))
    return [row for row in made if row]


def _is_short(row: Row) -> bool:
    return row["mode"] == "quoted" and int(row["words"]) <= LONGEST_QUOTED


def _whose(row: Row, speakers: list[str], names: dict[str, str]) -> Row:
    others = islice((name for name in speakers if name != row["voice"]), OFFERED - 1)
    options = [(names[row["voice"]], True), *((names[name], False) for name in others)]
    if len(options) < 2:  # nobody to choose from
        return {}
    return _single(f"{row['id']}-whose", f"Whose words are these: “{row['text']}”?", row, options)


def _how_sure(row: Row) -> Row:
    hedges = row["hedges"]
    options = [(hedges[0], True), *((cue, False) for cue in row["cues"] if cue not in hedges), (TO_WRITE, False)]
    return _single(f"{row['id']}-sure", f"Which words of “{row['text']}” say how sure the speaker is?", row, options)


def _joined(relations: list[Row], claims: dict[str, Row]) -> Iterator[Row]:
    for row in relations:
        here = claims[row["to"]]["paragraphs"]
        word = row["note"].removeprefix("Joined by ").rstrip(".")
        does = "a reason for it" if row["kind"] == "supports" else "a point against it"
        stem = f"In paragraph {here[0]}, what is joined by {word}, and is that {does}?"
        options = [(f"{TO_WRITE}: what is right", True), (f"{TO_WRITE}: what is not", False)]
        yield _single(f"{row['id']}-joined", stem, {"id": row["id"], "paragraph": here[0]}, options)


def _single(name: str, stem: str, row: Row, options: list[tuple[str, bool]]) -> Row:
    return {
        "id": name,
        "kind": "single",
        "objective": TO_WRITE,
        "stem": stem,
        "back": [row["paragraph"]],
        "rests_on": [row["id"]],
        "options": [_option(text, is_right) for text, is_right in options],
        "draft": True,
    }


def _option(text: str, is_right: bool) -> Row:
    return {"text": text} | ({"correct": True} if is_right else {}) | {"feedback": TO_WRITE}

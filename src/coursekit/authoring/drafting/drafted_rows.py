"""What the rules have found, as rows of a kit's files: each marked ``draft: true``, none with more of the article than
quotations, names, dates, amounts and cues."""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Collection, Iterator
from typing import Any

from msgspec import Struct

from coursekit.authoring.drafting.drafted_article import DraftedArticle
from coursekit.authoring.drafting.names_rule import DraftedVoice, voice_named
from coursekit.authoring.drafting.statements_rule import DraftedStatement
from coursekit.kit.records import Role

Row = dict[str, Any]
TO_WRITE = "To write"
"""What a drafted text begins with that has to be somebody's own words."""

_ANONYMOUS_WORDS = 3
GUESSED = {
    "person": "A person, as a guess.",
    "institution": "A body and no person, as a guess.",
    "group": "A group, as a guess.",
}
"""What a drafted role says of the ``kind`` beside it, which rules have guessed."""


class DraftedRows(Struct, frozen=True):
    """Rows for each file, in the order of the article."""

    paragraphs: list[Row]
    voices: list[Row]
    statements: list[Row]
    events: list[Row]
    claims: list[Row]
    argument_claims: list[Row]
    relations: list[Row]


def rows_of(
    found: DraftedArticle, author: str, known: dict[str, str], taken: Collection[str], today: datetime.date
) -> DraftedRows:
    """Rows of everything in ``found``. ``author`` is the id of the author's voice, ``known`` the ids of voices that the
    kit has, by name; ``taken`` are ids that are in use."""
    ids = _Ids(taken)
    voices, voice_of = _voices(found, known, ids)
    statements = [_statement(row, author, voice_of, ids) for row in found.statements]
    _fit(statements, found.words)
    at = {(row.paragraph, row.sentence): made["id"] for row, made in zip(found.statements, statements, strict=True)}
    claims, relations = _argument(found, at, ids)
    return DraftedRows(
        paragraphs=list(_paragraphs(found)),
        voices=voices,
        statements=statements,
        events=[
            {
                "id": ids.new(f"E-{date.start.year}"),
                "label": f"{TO_WRITE}: what happened ({_place(date.paragraph, date.sentence)})",
                "when": date.when,
                "start": date.start.isoformat(),
                "end": date.end.isoformat() if date.end else "",
                "basis": "article",
                "paragraphs": str(date.paragraph),
                "statements": at.get((date.paragraph, date.sentence), ""),
                "evidence": "in_article",
                "confidence": "low",
                "as_of": today.isoformat(),
                "draft": "true",
            }
            for date in found.dates
        ],
        claims=[
            {
                "id": ids.new(f"K-p{figure.paragraph:02}"),
                "paragraphs": str(figure.paragraph),
                "claim": f"{TO_WRITE}: what is said of {figure.words} ({_place(figure.paragraph, figure.sentence)})",
                "kind": "number",
                "verdict": "not_checkable",
                "finding": f"{TO_WRITE}: nobody has looked it up yet.",
                "evidence": "recalled",
                "confidence": "low",
                "as_of": today.isoformat(),
                "statements": at[figure.paragraph, figure.sentence],
                "draft": "true",
            }
            for figure in found.figures
            if (figure.paragraph, figure.sentence) in at
        ],
        argument_claims=claims,
        relations=relations,
    )


class _Ids:
    """Names that nothing else has."""

    def __init__(self, taken: Collection[str]) -> None:
        self._taken = {name.lower() for name in taken}

    def new(self, wanted: str) -> str:
        name, number = wanted, 1
        while name.lower() in self._taken:
            number += 1
            name = f"{wanted}-{number}"
        self._taken.add(name.lower())
        return name


def id_of(name: str) -> str:
    """A name in the letters of an id.

    >>> id_of("the Académie’s board")
    'academies-board'
    """
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    plain = re.sub(r"[^a-z0-9]+", "-", re.sub(r"^(?:the|an?)\s+", "", letters.replace("'", ""))).strip("-")
    return plain[:40].rstrip("-") or "voice"


def _place(paragraph: int, sentence: int) -> str:
    return f"paragraph {paragraph}, sentence {sentence}"


def _paragraphs(found: DraftedArticle) -> Iterator[Row]:
    last = len(found.words)
    for number, words in enumerate(found.words, start=1):
        yield {
            "number": number,
            "role": _role(found, number, last),
            "paraphrase": f"{TO_WRITE}: what paragraph {number} says.",
            "words": words,
            "draft": True,
        }


def _role(found: DraftedArticle, number: int, last: int) -> Role:
    """The first is the puzzle, the last the conclusion; between them, what most of a paragraph's words are."""
    if number in (1, last):
        return "conclusion" if number == last and last > 1 else "puzzle"
    rows = [row for row in found.statements if row.paragraph == number]
    heard = sum(row.words for row in rows if row.mode in ("quoted", "reported"))
    if heard * 3 > found.words[number - 1]:
        return "voice"
    if any(relation.concession and relation.to[0] == number for relation in found.relations):
        return "concession"
    return "inference" if any(row.mode == "inferred" for row in rows) else "evidence"


def _voices(found: DraftedArticle, known: dict[str, str], ids: _Ids) -> tuple[list[Row], dict[str, str]]:
    """Rows of those who speak, have a role beside them or are named several times; and the id of each by name."""
    speaks = {row.voice.name for row in found.statements if row.voice} | {row.speaker for row in found.statements}
    rows: list[Row] = []
    ids_of = dict(known)
    for voice in found.voices:
        if voice.name in ids_of or not has_row(voice, speaks):
            continue
        ids_of[voice.name] = ids.new(id_of(voice.name.split()[-1] if voice.kind == "person" else voice.name))
        rows.append(_voice(ids_of[voice.name], voice.name, voice.role, voice.kind, voice.paragraph))
    for row in found.statements:
        if row.speaker and row.voice is None and not _known_voice(row.speaker, found.voices, ids_of):
            ids_of[row.speaker] = ids.new(id_of(row.speaker))
            rows.append(_voice(ids_of[row.speaker], row.speaker, "", "group", row.paragraph))
    return rows, ids_of


def has_row(voice: DraftedVoice, speaks: Collection[str]) -> bool:
    """Whether somebody named becomes a voice: who speaks, has a role beside the name or is named several times. A
    place does only where it speaks, as “London denied it” has it."""
    return voice.name in speaks or (voice.kind != "place" and (bool(voice.role) or voice.times > 1))


def _known_voice(speaker: str, voices: list[DraftedVoice], ids_of: dict[str, str]) -> str:
    """The id of who is meant by a name or a phrase; nothing where nobody is known by it."""
    voice = voice_named(speaker, voices)
    same = (name for name in ids_of if name.lower() == speaker.lower())
    return ids_of.get(voice.name if voice else "", "") or ids_of.get(next(same, ""), "")


def _voice(name: str, shown: str, role: str, kind: str, paragraph: int) -> Row:
    kind = "institution" if kind == "place" else kind  # where it speaks, a place is its government or its people
    told = f" Beside the name: “{role}”." if role and len(role.split()) <= _ANONYMOUS_WORDS else ""
    return {
        "id": name,
        "name": shown,
        "role": f"{TO_WRITE}: who that is, by paragraph {paragraph}. {GUESSED[kind]}{told}",
        "side": TO_WRITE,
        "kind": kind,
        "draft": True,
    }


def _statement(row: DraftedStatement, author: str, voice_of: dict[str, str], ids: _Ids) -> Row:
    name = row.voice.name if row.voice else row.speaker
    voice = next((id_ for known, id_ in voice_of.items() if known.lower() == name.lower()), author)
    verb = f", at “{row.verb}”" if row.verb else ""
    nobody = ", whose words these are" if row.mode == "quoted" and voice == author and not row.by_author else ""
    made: Row = {
        "id": ids.new(f"p{row.paragraph:02}-s{row.sentence}"),
        "voice": voice,
        "paragraph": row.paragraph,
        "mode": row.mode,
    }
    if row.text:
        made["text"] = row.text
    made["paraphrase"] = f"{TO_WRITE}: what is said ({_place(row.paragraph, row.sentence)}{verb}){nobody}."
    made["strength"] = row.strength
    if row.cues:
        made["cues"] = row.cues
    if row.hedges:
        made["hedges"] = row.hedges
    return made | {"words": row.words, "why": _why(row), "draft": True}


def _fit(statements: list[Row], words: list[int]) -> None:
    """Let the statements of a paragraph take up no more words than it has: a word glued to a
    quotation is counted twice. What has a text keeps its words."""
    for number, there in enumerate(words, start=1):
        rows = [row for row in statements if row["paragraph"] == number]
        room = there - sum(row["words"] for row in rows if "text" in row)
        for row in rows:
            if "text" not in row:
                row["words"] = max(0, min(row["words"], room))
                room -= row["words"]


def _why(row: DraftedStatement) -> str:
    """The feedback to begin with: what gives the mode away."""
    verb = f" The verb is “{row.verb}”." if row.verb else ""
    return {
        "quoted": f"The words stand in quotation marks.{verb}",
        "title": "The marks hold the title of a work.",
        "scare_quote": "The marks keep the word at a distance, and nobody is named who said it.",
        "reported": f"No quotation marks: the author retells it.{verb}",
        "inferred": "No source is named, and the wording shows that somebody concludes.",
        "stated": "Nobody is credited with it: the author tells it as a fact.",
        "silent": TO_WRITE,
    }[row.mode]


def _argument(found: DraftedArticle, at: dict[tuple[int, int], str], ids: _Ids) -> tuple[list[Row], list[Row]]:
    """Each candidate relation with the two places that it joins, as claims to be written."""
    claims: dict[tuple[int, int, str], Row] = {}

    def claim(place: tuple[int, int], part: str) -> str:
        key = (*place, part)
        if key not in claims:
            where = _place(*place) + (f", {part}" if part else "")
            claims[key] = {
                "id": ids.new(f"p{place[0]}s{place[1]}{'ab'[part.startswith('the other')] if part else ''}"),
                "label": TO_WRITE,
                "text": f"{TO_WRITE}: {where}.",
                "paragraphs": [place[0]],
                "statements": [at[place]] if place in at else [],
                "draft": True,
            }
        return str(claims[key]["id"])

    relations: list[Row] = []
    for one in found.relations:
        inside = one.premise == one.to
        premise = claim(one.premise, f"what “{one.word}” brings" if inside else "")
        to = claim(one.to, f"the other part, beside “{one.word}”" if inside else "")
        made: Row = {
            "id": ids.new(f"{premise}-{to}"),
            "kind": one.kind,
            "premises": [premise],
            "to": to,
            "basis": "stated",
        }
        if one.concession:
            made["concession"] = True
        relations.append(made | {"note": f"Joined by “{one.word}”.", "draft": True})
    return [*claims.values()], relations

"""How the article argues, and how else its evidence could be explained."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from coursekit.kit.records import Id, ParagraphNumber, Record, Text

Rating = Literal["very_consistent", "consistent", "neutral", "inconsistent", "very_inconsistent"]
"""How well a piece of evidence fits a hypothesis, as in the analysis of competing hypotheses."""


class Claim(Record, kw_only=True):
    """One step of the argument in our words. ``label`` is short enough for a box in a picture;
    ``hedges`` are those of its statements that the map shows."""

    id: Id
    label: Text
    text: Text
    paragraphs: Annotated[list[ParagraphNumber], Meta(min_length=1)]
    statements: list[Id] = []
    hedges: list[Text] = []
    note: str = ""
    draft: bool = False


class Relation(Record, kw_only=True):
    """``premises`` support or attack ``to``. Two or more premises in one relation are linked: they
    do so only together. Independent reasons are relations of their own. ``basis``: whether the
    article draws the link itself or we reconstruct it."""

    id: Id
    kind: Literal["supports", "attacks"]
    premises: Annotated[list[Id], Meta(min_length=1)]
    to: Id
    basis: Literal["stated", "reconstructed"]
    concession: bool = False
    note: str = ""
    draft: bool = False


class Argument(Record, kw_only=True):
    """``argument.yaml``: claims, relations between them, and the claim it all leads to."""

    conclusion: Id
    claims: Annotated[list[Claim], Meta(min_length=2)]
    relations: list[Relation]


class Hypothesis(Record, kw_only=True):
    """One explanation of the puzzle, and whose it is (a voice id; none: nobody in the article)."""

    id: Id
    label: Text
    text: Text
    by: list[Id] = []
    paragraphs: list[ParagraphNumber] = []
    note: str = ""


class Clue(Record, kw_only=True):
    """One piece of evidence, with a rating for every hypothesis and why. ``rests_on``: the
    statements, claims checked, events or amounts that it is taken from."""

    id: Id
    label: Text
    text: Text
    ratings: dict[str, Rating]
    why: dict[str, Text]
    rests_on: Annotated[list[Id], Meta(min_length=1)]
    note: str = ""


class Rivals(Record, kw_only=True):
    """``hypotheses.yaml``: the question, rival answers to it, and evidence rated against each."""

    question: Text
    hypotheses: Annotated[list[Hypothesis], Meta(min_length=2)]
    evidence: Annotated[list[Clue], Meta(min_length=2)]

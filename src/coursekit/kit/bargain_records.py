"""A bargain as a model: two to four sides, what they bargain over, what it is worth to each."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from coursekit.kit.records import AtLeastZero, Id, Record, Text

Share = Annotated[float, Meta(ge=0, le=1)]


class Side(Record, kw_only=True):
    """One of those who bargain; ``voice`` is who that is in the article."""

    id: Id
    name: Text
    voice: Id | None = None


class Issue(Record, kw_only=True):
    """Something to divide. ``worth``: what all of it is worth to each side, in that side's own
    points. ``kept``: the share of it that each side has without a deal (together at most 1).
    ``affected``: voices who live with the outcome and have no seat."""

    id: Id
    name: Text
    text: Text
    worth: dict[str, AtLeastZero]
    kept: dict[str, Share]
    affected: list[Id] = []


class Bargain(Record, kw_only=True):
    """``bargain.yaml``. Its numbers are a starting point for students, not facts: ``basis`` says so
    and why they were chosen."""

    question: Text
    basis: Text
    sides: Annotated[list[Side], Meta(min_length=2, max_length=4)]
    issues: Annotated[list[Issue], Meta(min_length=1, max_length=5)]
    assumptions: Annotated[list[Text], Meta(min_length=1)]

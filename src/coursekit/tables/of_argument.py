"""The columns of the argument's tables: its claims, and what supports and attacks what."""

from __future__ import annotations

from collections.abc import Callable

from coursekit.kit import Kit
from coursekit.kit.argument_records import Claim, Relation


def kind_of(relation: Relation) -> str:
    """What a relation does, in a word or two."""
    return f"{relation.kind} (a concession)" if relation.concession else relation.kind


CLAIMS: dict[str, Callable[[Claim, Kit], str]] = {
    "Claim": lambda row, kit: row.id,
    "In a few words": lambda row, kit: row.label,
    "In our words": lambda row, kit: row.text,
    "Paragraphs": lambda row, kit: ", ".join(map(str, row.paragraphs)),
    "Cautious words": lambda row, kit: ", ".join(f"“{hedge}”" for hedge in row.hedges),
    "What to know": lambda row, kit: row.note,
}
RELATIONS: dict[str, Callable[[Relation, Kit], str]] = {
    "Premises": lambda row, kit: " + ".join(row.premises),
    "Do what": lambda row, kit: kind_of(row),
    "Claim": lambda row, kit: row.to,
    "Link": lambda row, kit: row.basis,
    "Why we draw it so": lambda row, kit: row.note,
}


def claims(kit: Kit) -> dict[str, Claim]:
    """The argument's claims by id; none in a kit without an argument."""
    return {claim.id: claim for claim in kit.argument.claims} if kit.argument else {}


def relations(kit: Kit) -> dict[str, Relation]:
    """The argument's relations by id; none in a kit without an argument."""
    return {relation.id: relation for relation in kit.argument.relations} if kit.argument else {}

"""The columns of the argument's tables: its claims, and what supports and attacks what."""

from __future__ import annotations

from collections.abc import Callable

from coursekit.formatting import in_quotes
from coursekit.kit import Kit
from coursekit.kit.argument_records import Claim, Relation
from coursekit.language import gettext_noop, pgettext


def kind_of(relation: Relation) -> str:
    """What a relation does, in a word or two."""
    if relation.kind == "supports":
        if relation.concession:
            return pgettext("what premises do", "supports (a concession)")
        return pgettext("what premises do", "supports")
    if relation.concession:
        return pgettext("what premises do", "attacks (a concession)")
    return pgettext("what premises do", "attacks")


def _basis_of(relation: Relation) -> str:
    """Who draws the link, in a word: the article itself, or we."""
    if relation.basis == "stated":
        return pgettext("a link in an argument", "stated")
    return pgettext("a link in an argument", "reconstructed")


CLAIMS: dict[str, Callable[[Claim, Kit], str]] = {
    gettext_noop("Claim"): lambda row, kit: row.id,
    gettext_noop("In a few words"): lambda row, kit: row.label,
    gettext_noop("In our words"): lambda row, kit: row.text,
    gettext_noop("Paragraphs"): lambda row, kit: ", ".join(map(str, row.paragraphs)),
    gettext_noop("Cautious words"): lambda row, kit: ", ".join(in_quotes(hedge) for hedge in row.hedges),
    gettext_noop("What to know"): lambda row, kit: row.note,
}
RELATIONS: dict[str, Callable[[Relation, Kit], str]] = {
    gettext_noop("Premises"): lambda row, kit: " + ".join(row.premises),
    gettext_noop("Do what"): lambda row, kit: kind_of(row),
    gettext_noop("Claim"): lambda row, kit: row.to,
    gettext_noop("Link"): lambda row, kit: _basis_of(row),
    gettext_noop("Why we draw it so"): lambda row, kit: row.note,
}


def claims(kit: Kit) -> dict[str, Claim]:
    """The argument's claims by id; none in a kit without an argument."""
    return {claim.id: claim for claim in kit.argument.claims} if kit.argument else {}


def relations(kit: Kit) -> dict[str, Relation]:
    """The argument's relations by id; none in a kit without an argument."""
    return {relation.id: relation for relation in kit.argument.relations} if kit.argument else {}

"""The map of an argument in words: the same claims and relations as the picture and the tables."""

from __future__ import annotations

from coursekit.formatting import capital, paragraphs
from coursekit.kit.argument_records import Argument, Relation
from coursekit.language import gettext
from coursekit.tables.nested import Entry, NestedList


def how(relation: Relation) -> str:
    """What the premises of a relation do to what it leads to: "Attacked, as a concession,"."""
    does = gettext("Supported") if relation.kind == "supports" else gettext("Attacked")
    granted = gettext("{does}, as a concession,", does=does) if relation.concession else does
    return granted if relation.basis == "stated" else gettext("{does}, as we read it,", does=granted)


def as_list(argument: Argument) -> NestedList:
    """What the conclusion rests on, step by step down to the first premises. A claim that is a
    premise twice has what it rests on only where it comes first."""
    claims = {claim.id: claim for claim in argument.claims}
    told = set[str]()

    def entry(name: str, before: str = "") -> Entry:
        into = [relation for relation in argument.relations if relation.to == name]
        again = f" {gettext('(see above)')}" if name in told and into else ""
        below = [] if name in told else into
        told.add(name)
        text = f"{before}{name}: {claims[name].label}. {capital(paragraphs(claims[name].paragraphs))}{again}"
        return Entry(text, list(map(reason, below)))

    def reason(relation: Relation) -> Entry:
        if len(relation.premises) == 1:
            return entry(relation.premises[0], f"{gettext('{how} by', how=how(relation))} ")
        return Entry(gettext("{how} by these together:", how=how(relation)), list(map(entry, relation.premises)))

    entries = [entry(argument.conclusion)]
    entries += [entry(claim.id) for claim in argument.claims if claim.id not in told]
    return NestedList(gettext("The map as a list: under each claim, what it rests on and what attacks it"), entries)

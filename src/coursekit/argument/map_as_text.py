"""The map of an argument in words: the same claims and relations as the picture and the tables."""

from __future__ import annotations

from coursekit.formatting import capital, paragraphs
from coursekit.kit.argument_records import Argument, Relation
from coursekit.language import gettext, pgettext
from coursekit.tables.nested import Entry, NestedList


def how(relation: Relation) -> str:
    """What the premises of a relation do to what it leads to: "Attacked, as a concession,"."""
    does = pgettext("by a reason", "Supported") if relation.kind == "supports" else pgettext("by a reason", "Attacked")
    said = [gettext("as a concession")] if relation.concession else []
    said += [gettext("as we read it")] if relation.basis != "stated" else []
    return gettext("{does}, {said},", does=does, said=", ".join(said)) if said else does


def caption_of(relation: Relation) -> str:
    """What stands before the premises of a relation: "Attacked by"."""
    if len(relation.premises) > 1:
        return gettext("{how} by these together:", how=how(relation))
    return gettext("{how} by", how=how(relation))


def as_list(argument: Argument) -> NestedList:
    """What the conclusion rests on, step by step down to the first premises. A claim that is a
    premise twice has what it rests on only where it comes first."""
    claims = {claim.id: claim for claim in argument.claims}
    told = set[str]()

    def entry(name: str, before: str = "") -> Entry:
        into = [relation for relation in argument.relations if relation.to == name]
        again = name in told and into
        below = [] if name in told else into
        told.add(name)
        text = f"{before}{name}: {claims[name].label}. {capital(paragraphs(claims[name].paragraphs))}"
        return Entry(gettext("{claim} (see above)", claim=text) if again else text, list(map(reason, below)))

    def reason(relation: Relation) -> Entry:
        if len(relation.premises) == 1:
            return entry(relation.premises[0], f"{caption_of(relation)} ")
        return Entry(caption_of(relation), list(map(entry, relation.premises)))

    entries = [entry(argument.conclusion)]
    entries += [entry(claim.id) for claim in argument.claims if claim.id not in told]
    title = gettext("The map as a list: under each claim, what it rests on and what attacks it")
    return NestedList(title, entries)

"""Which claims stand when some are switched off.

The model is Carneades (Gordon, Prakken and Walton, "The Carneades model of argument and burden of
proof", Artificial Intelligence 171, 2007), with one proof standard for every claim, of two that the model has:

- an argument is applicable when all its premises stand: linked premises are all needed;
- a claim without an argument for it stands when it is accepted (switched on);
- a claim with arguments for it stands when it is switched on and meets the standard. ``scintilla`` of
  evidence, the weakest: at least one argument for it is applicable. Independent reasons replace each
  other. Dialectical ``validity``: besides, no argument against it is applicable;
- a claim that stands while an argument against it is applicable is disputed. By the weakest standard it
  does not fall, for the weighing is left to people. By the stricter one only a claim without an argument
  for it can be disputed: what is accepted needs no proof.

An argument has no circles, of support or of attack, so its claims can be put in an order in which each comes
after all that it rests on and all that attacks it. Whether they stand is then settled in one walk along that
order, which looks at each premise once, however many ways there are for the conclusion to stand.
``argument/browser/state.js`` walks likewise; ``tests/argument/standing_cases.json`` holds both to the same cases.
"""

from __future__ import annotations

from collections.abc import Collection
from graphlib import TopologicalSorter
from typing import Literal

from msgspec import Struct

from coursekit.kit.argument_records import Argument

Standard = Literal["scintilla", "validity"]
"""What a claim with arguments for it must meet in order to stand."""


class Standing(Struct, frozen=True):
    """The claims that stand, those of them that are disputed, and the relations that are applicable."""

    stands: frozenset[str]
    disputed: frozenset[str]
    applies: frozenset[str]


def order_of(argument: Argument) -> list[str]:
    """The ids of all claims, each after every claim that supports or attacks it. Raises CycleError (a ValueError)
    for an argument with a circle, which no kit that could be read has."""
    below: dict[str, list[str]] = {claim.id: [] for claim in argument.claims}
    for relation in argument.relations:
        below[relation.to] += relation.premises
    return list(TopologicalSorter(below).static_order())


def standing_of(argument: Argument, off: Collection[str] = (), standard: Standard = "scintilla") -> Standing:
    """What stands while the claims ``off`` are switched off. Raises as ``order_of``.

    >>> sorted(standing_of(kit.argument, off=["empty", "dear"]).stands)
    ['poll', 'riders']
    """
    stands = set[str]()
    for name in order_of(argument):
        into = [row for row in argument.relations if row.to == name]
        reasons = [row for row in into if row.kind == "supports"]
        holding = {row.kind for row in into if stands.issuperset(row.premises)}
        meets = "supports" in holding and (standard == "scintilla" or "attacks" not in holding)
        if name not in off and (not reasons or meets):
            stands.add(name)
    applies = [row for row in argument.relations if stands.issuperset(row.premises)]
    against = {row.to for row in applies if row.kind == "attacks"}
    return Standing(frozenset(stands), frozenset(stands & against), frozenset(row.id for row in applies))

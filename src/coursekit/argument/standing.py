"""Which claims stand when some are switched off, and on what.

The model is Carneades (Gordon, Prakken and Walton, "The Carneades model of argument and burden of
proof", Artificial Intelligence 171, 2007), with one proof standard for every claim, its weakest:

- an argument is applicable when all its premises stand: linked premises are all needed;
- a claim without an argument for it stands when it is accepted (switched on);
- a claim with arguments for it stands when it is switched on and at least one of them is
  applicable: the standard called "scintilla of evidence". Independent reasons replace each other;
- a claim that stands while an argument against it is applicable is disputed: it fails the standard
  called "dialectical validity". It does not fall, for the model leaves the weighing to people.

What stands can then be said beforehand for every setting of the switches at once: for each claim
the least sets of switches on which it stands, as the environments of an assumption-based truth
maintenance system (de Kleer, "An assumption-based TMS", Artificial Intelligence 28, 1986). Whoever
has these sets needs no rules: a claim stands when one of its sets is entirely switched on.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

from msgspec import Struct

from coursekit.errors import CourseError
from coursekit.kit.argument_records import Argument

MOST_SETS = 2000
"""More ways for one claim to stand than this are too many to send to a browser."""

Environments = frozenset[frozenset[str]]
"""Least sets of claims that must be switched on: none of them contains another."""


class Standing(Struct, frozen=True):
    """``stands``: for each claim, the environments in which it stands. ``applies``: for each
    relation, those in which all its premises stand."""

    stands: dict[str, Environments]
    applies: dict[str, Environments]


def standing_of(argument: Argument) -> Standing:
    """The environments of every claim and every relation of an argument without circles.

    Raises CourseError when a claim can stand in more than ``MOST_SETS`` ways.
    """
    stands: dict[str, Environments] = {}
    applies: dict[str, Environments] = {}
    into: dict[str, list[str]] = {}
    premises = {relation.id: relation.premises for relation in argument.relations}
    for relation in argument.relations:
        if relation.kind == "supports":
            into.setdefault(relation.to, []).append(relation.id)

    def settle(claim: str) -> Environments:
        if claim not in stands:
            reasons = [environment for name in into.get(claim, ()) for environment in apply(name)]
            grounds = reasons if claim in into else [frozenset[str]()]
            stands[claim] = _least(claim, (ground | {claim} for ground in grounds))
        return stands[claim]

    def apply(name: str) -> Environments:
        if name not in applies:
            ways = [settle(premise) for premise in premises[name]]
            _refuse_too_many(name, ways)
            applies[name] = _least(name, (frozenset[str]().union(*way) for way in product(*ways)))
        return applies[name]

    for claim in argument.claims:
        settle(claim.id)
    for relation in argument.relations:
        apply(relation.id)
    return Standing(stands, applies)


def holds(environments: Environments, on: Iterable[str]) -> bool:
    """Whether one of the environments is entirely among the claims switched on."""
    switched_on = frozenset(on)
    return any(environment <= switched_on for environment in environments)


def disputed(argument: Argument, standing: Standing, claim: str, on: Iterable[str]) -> bool:
    """Whether a claim stands while an argument against it is applicable."""
    switched_on = frozenset(on)
    against = [relation.id for relation in argument.relations if relation.to == claim and relation.kind == "attacks"]
    return holds(standing.stands[claim], switched_on) and any(
        holds(standing.applies[name], switched_on) for name in against
    )


def _least(name: str, environments: Iterable[frozenset[str]]) -> Environments:
    """Those that contain no other. Shorter ones come first, so only they need be looked at."""
    kept: list[frozenset[str]] = []
    for environment in sorted(set(environments), key=len):
        if not any(smaller <= environment for smaller in kept):
            kept.append(environment)
    if len(kept) > MOST_SETS:
        raise _too_many(name)
    return frozenset(kept)


def _refuse_too_many(name: str, ways: list[Environments]) -> None:
    count = 1
    for environments in ways:
        count *= len(environments)
    if count > MOST_SETS:
        raise _too_many(name)


def _too_many(name: str) -> CourseError:
    return CourseError(
        f"{name!r} can stand in more than {MOST_SETS} ways: join independent reasons in data/argument.yaml"
    )

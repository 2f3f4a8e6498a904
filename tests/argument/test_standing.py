"""What stands when claims are switched off: known cases, and every case of random small maps."""

from __future__ import annotations

import random
from itertools import combinations

import pytest

from coursekit.argument import standing as module
from coursekit.argument.standing import disputed, holds, standing_of
from coursekit.errors import CourseError
from coursekit.kit.argument_records import Argument, Claim, Relation


def argument(names: str, *arrows: str) -> Argument:
    """``argument("a b c", "a + b -> c", "a -x c")``: claims, and relations as students write them."""
    relations = []
    for place, arrow in enumerate(arrows):
        mark = "->" if "->" in arrow else "-x"
        premises, to = arrow.split(mark)
        relations.append(
            Relation(
                id=f"r{place}",
                kind="supports" if mark == "->" else "attacks",
                premises=[name.strip() for name in premises.split("+")],
                to=to.strip(),
                basis="stated",
            )
        )
    claims = [Claim(id=name, label=name, text=name, paragraphs=[1]) for name in names.split()]
    return Argument(conclusion=claims[-1].id, claims=claims, relations=relations)


def stands(argument: Argument, on: frozenset[str], name: str) -> bool:
    """The model's rules, followed step by step for one setting of the switches."""
    reasons = [row for row in argument.relations if row.to == name and row.kind == "supports"]
    carried = any(all(stands(argument, on, premise) for premise in row.premises) for row in reasons)
    return name in on and (carried or not reasons)


def settings(argument: Argument) -> list[frozenset[str]]:
    names = [claim.id for claim in argument.claims]
    return [frozenset(some) for count in range(len(names) + 1) for some in combinations(names, count)]


def everything(argument: Argument) -> set[str]:
    return {claim.id for claim in argument.claims}


def random_argument(seed: int) -> Argument:
    """Up to seven claims; arrows lead only from earlier to later ones, so that there is no circle."""
    chance = random.Random(seed)
    names = "abcdefg"[: chance.randint(2, 7)]
    arrows = []
    for _ in range(chance.randint(1, 9)):
        to = chance.randint(1, len(names) - 1)
        premises = chance.sample(names[:to], chance.randint(1, min(3, to)))
        arrows.append(f"{' + '.join(premises)} {chance.choice(['->', '->', '-x'])} {names[to]}")
    return argument(" ".join(names), *arrows)


@pytest.mark.parametrize("seed", range(60))
def test_the_sets_say_what_the_rules_say_for_every_setting(seed: int) -> None:
    drawn = random_argument(seed)
    found = standing_of(drawn)
    for on in settings(drawn):
        for claim in drawn.claims:
            assert holds(found.stands[claim.id], on) == stands(drawn, on, claim.id), (on, claim.id)
        for row in drawn.relations:
            assert holds(found.applies[row.id], on) == all(stands(drawn, on, name) for name in row.premises)


@pytest.mark.parametrize("seed", range(60))
def test_no_set_is_larger_than_need_be(seed: int) -> None:
    drawn = random_argument(seed)
    for claim, sets in standing_of(drawn).stands.items():
        for one in sets:
            assert not [name for name in one if stands(drawn, one - {name}, claim)]


@pytest.mark.parametrize("seed", range(20))
def test_switching_something_on_lets_nothing_fall(seed: int) -> None:
    drawn = random_argument(seed)
    found = standing_of(drawn)
    for on in settings(drawn):
        for more in everything(drawn) - on:
            for sets in found.stands.values():
                assert holds(sets, on) <= holds(sets, on | {more})


def test_linked_premises_are_all_needed() -> None:
    drawn = argument("a b c", "a + b -> c")
    sets = standing_of(drawn).stands["c"]
    assert holds(sets, {"a", "b", "c"})
    assert not holds(sets, {"a", "c"})
    assert not holds(sets, {"b", "c"})


def test_independent_reasons_replace_each_other() -> None:
    sets = standing_of(argument("a b c", "a -> c", "b -> c")).stands["c"]
    assert holds(sets, {"a", "c"})
    assert holds(sets, {"b", "c"})
    assert not holds(sets, {"c"})
    assert not holds(sets, {"a", "b"}), "a claim that is itself switched off does not stand"


def test_a_single_premise_stands_while_it_is_on() -> None:
    sets = standing_of(argument("a b", "a -> b")).stands["a"]
    assert sets == {frozenset({"a"})}


def test_an_attack_disputes_and_does_not_fell() -> None:
    drawn = argument("a b c", "a -> c", "b -x c")
    found = standing_of(drawn)
    assert holds(found.stands["c"], {"a", "b", "c"})
    assert disputed(drawn, found, "c", {"a", "b", "c"})
    assert not disputed(drawn, found, "c", {"a", "c"})
    assert not disputed(drawn, found, "c", {"b", "c"}), "what has fallen is not disputed"


def test_a_claim_that_is_only_attacked_stands_by_itself() -> None:
    sets = standing_of(argument("a b", "a -x b")).stands["b"]
    assert sets == {frozenset({"b"})}


def test_too_many_ways_are_refused_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    names = [f"p{n}" for n in range(8)]
    linked = argument(
        f"{' '.join(names)} a b c d z",
        *(f"{name} -> {'abcd'[n // 2]}" for n, name in enumerate(names)),
        "a + b + c + d -> z",
    )
    assert len(standing_of(linked).stands["z"]) == 16
    monkeypatch.setattr(module, "MOST_SETS", 15)
    with pytest.raises(CourseError, match="'r8' can stand in more than 15 ways"):
        standing_of(linked)
    many = [f"p{n}" for n in range(16)]
    independent = argument(f"{' '.join(many)} q", *(f"{name} -> q" for name in many))
    with pytest.raises(CourseError, match="'q' can stand in more than 15 ways"):
        standing_of(independent)

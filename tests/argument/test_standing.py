"""What stands when claims are switched off: the cases shared with the browser, random small maps, and large ones."""

from __future__ import annotations

import json
import random
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

import pytest

from coursekit.argument.standing import Standard, Standing, order_of, standing_of
from coursekit.argument.switches import Switches, content
from coursekit.authoring.building.course_answers import answer_of
from coursekit.authoring.lesson_files.outline import Call
from coursekit.kit import Kit
from coursekit.kit.argument_records import Argument, Claim, Relation
from coursekit.kit.consistency.argument import MOST_STEPS

KINDS = ("supports", "attacks")
STANDARDS: tuple[Standard, ...] = ("scintilla", "validity")
SHARED: dict[str, Any] = json.loads(Path(__file__).with_name("standing_cases.json").read_text(encoding="utf-8"))


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


def stands(argument: Argument, off: frozenset[str], name: str, standard: Standard = "scintilla") -> bool:
    """The published rules, followed from a claim down to what it rests on (Gordon, Prakken and Walton 2007,
    definitions of applicability, of scintilla of evidence and of dialectical validity)."""

    def applicable(row: Relation) -> bool:
        return all(stands(argument, off, premise, standard) for premise in row.premises)

    pro, con = ([row for row in argument.relations if (row.to, row.kind) == (name, kind)] for kind in KINDS)
    if name in off or not pro:
        return name not in off  # accepted or not: no proof is asked for
    satisfied = any(map(applicable, pro))
    return satisfied if standard == "scintilla" else satisfied and not any(map(applicable, con))


def settings(argument: Argument) -> list[frozenset[str]]:
    names = [claim.id for claim in argument.claims]
    return [frozenset(some) for count in range(len(names) + 1) for some in combinations(names, count)]


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


def layers(count: int) -> Argument:
    """That many layers of two claims, each of which either claim of the layer below carries by itself: there are
    2 to the power of ``count`` ways for the conclusion to stand."""
    names = [f"{side}{layer}" for layer in range(count) for side in "ab"]
    pairs = [(f"{one}{layer}", f"{other}{layer + 1}") for layer in range(count - 1) for one in "ab" for other in "ab"]
    last = [(f"{side}{count - 1}", "z") for side in "ab"]
    return argument(f"{' '.join(names)} z", *(f"{below} -> {above}" for below, above in [*pairs, *last]))


def state(found: Standing, off: list[str], name: str) -> str:
    """A claim's state as the browser names it."""
    stands_ = "disputed" if name in found.disputed else "on"
    return "off" if name in off else stands_ if name in found.stands else "fallen"


@pytest.mark.parametrize("case", SHARED["cases"], ids=[case["name"].replace(" ", "-") for case in SHARED["cases"]])
def test_the_shared_cases(case: dict[str, Any]) -> None:
    drawn = argument(" ".join(case["claims"]), *case["arrows"])
    for setting in case["settings"]:
        found = standing_of(drawn, setting["off"], setting.get("standard", "scintilla"))
        assert {name: state(found, setting["off"], name) for name in case["claims"]} == setting["states"]


@pytest.mark.parametrize("standard", STANDARDS)
@pytest.mark.parametrize("seed", range(60))
def test_one_walk_finds_what_the_rules_say_for_every_setting(seed: int, standard: Standard) -> None:
    drawn = random_argument(seed)
    for off in settings(drawn):
        found = standing_of(drawn, off, standard)
        expected = {claim.id for claim in drawn.claims if stands(drawn, off, claim.id, standard)}
        assert found.stands == expected
        applicable = {row.id for row in drawn.relations if expected.issuperset(row.premises)}
        assert found.applies == applicable
        attacked = {row.to for row in drawn.relations if row.id in applicable and row.kind == "attacks"}
        assert found.disputed == found.stands & attacked


@pytest.mark.parametrize("seed", range(20))
def test_switching_something_on_lets_nothing_fall(seed: int) -> None:
    drawn = random_argument(seed)
    for off in settings(drawn):
        for name in off:
            assert standing_of(drawn, off).stands <= standing_of(drawn, off - {name}).stands


@pytest.mark.parametrize("seed", range(20))
def test_the_stricter_standard_lets_a_claim_with_reasons_stand_only_undisputed(seed: int) -> None:
    drawn = random_argument(seed)
    with_reasons = {row.to for row in drawn.relations if row.kind == "supports"}
    for off in settings(drawn):
        assert not standing_of(drawn, off, "validity").disputed & with_reasons


@pytest.mark.parametrize("seed", range(20))
def test_each_claim_comes_after_what_it_rests_on_and_in_the_same_order_each_time(seed: int) -> None:
    drawn = random_argument(seed)
    order = order_of(drawn)
    assert sorted(order) == sorted(claim.id for claim in drawn.claims)
    for row in drawn.relations:
        assert all(order.index(name) < order.index(row.to) for name in row.premises)
    assert order_of(random_argument(seed)) == order


@pytest.mark.parametrize("count", [11, MOST_STEPS - 1])
def test_any_number_of_ways_to_stand_can_be_shown(tram: Kit, count: int) -> None:
    drawn = layers(count)
    assert standing_of(drawn, ["a0", "b1"]).stands == {claim.id for claim in drawn.claims} - {"a0", "b1"}
    assert "z" not in standing_of(drawn, ["a5", "b5"]).stands
    kit = Kit(**{name: getattr(tram, name) for name in Kit.__struct_fields__} | {"argument": drawn})
    assert "All claims are switched on." in repr(Switches(kit))
    assert answer_of(Call("switches", (), {}, written_out=True, line=1), kit) == content(drawn, "")


def test_a_long_chain_of_claims_needs_no_deep_recursion() -> None:
    names = [f"c{number}" for number in range(5000)]
    drawn = argument(" ".join(names), *(f"{one} -> {other}" for one, other in pairwise(names)))
    assert standing_of(drawn, ["c4000"]).stands == set(names[:4000])

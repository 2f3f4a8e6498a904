"""Generated rounds are answered by a robot that reads nothing: it does no better than chance."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from coursekit.authoring.checking.looks import AIM, by_chance, hits_by_chance, looks
from coursekit.kit import Kit, read_kit
from coursekit.kit.quiz_records import Round
from coursekit.quiz import rounds as making
from coursekit.quiz.offers import offered
from tests.quiz.an_item import AnyItem

items_of: Any = making.items_of_rounds

TESTS = Path(__file__).parents[1]
ROOTS = {"course": TESTS.parent, "tram": TESTS / "kits/tram", "speech": TESTS.parent / "kits/house_divided"}
KITS = {name: read_kit(root / "data") for name, root in ROOTS.items()}
ROUNDS = [
    pytest.param(kit, asked, id=f"{name}-{asked.id}")
    for name, kit in KITS.items()
    for _, asked in kit.asked()
    if isinstance(asked, Round) and asked.ask in ("who_said_it", "mode_of_speech")
]
MATCHING = [
    pytest.param(kit, asked, id=f"{name}-{asked.id}")
    for name, kit in KITS.items()
    for _, asked in kit.asked()
    if isinstance(asked, Round) and asked.ask == "match_speakers"
]
SEEDS = range(1, 13)


def gains(items: list[AnyItem]) -> dict[str, float]:
    """How probable chance makes what one gets by always choosing an option, or by never choosing it, for
    every option."""
    right = Counter(choice.id for item in items for choice in item.choices if choice.correct)
    chances: dict[str, list[float]] = {}
    for item in items:
        for choice in item.choices:
            chances.setdefault(choice.id, []).append(1 / len(item.choices))
    return {name: hits_by_chance(each, right[name]) for name, each in chances.items()}


def outside(item: AnyItem, kit: Kit) -> tuple[str, str]:
    """What an item shows apart from the statement it asks about."""
    row = kit.statements[item.id]
    return item.stem.replace(row.paraphrase, "…").replace(f"paragraph {row.paragraph}?", "paragraph …?"), item.quote


@pytest.mark.parametrize(("kit", "asked"), ROUNDS)
def test_no_option_is_right_or_wrong_for_being_offered(kit: Kit, asked: Round) -> None:
    for seed in (asked.seed, *SEEDS):
        items, _ = items_of(structs.replace(asked, seed=seed), kit)
        assert {name: chance for name, chance in gains(items).items() if chance <= AIM} == {}, seed


@pytest.mark.parametrize(("kit", "asked"), ROUNDS)
def test_the_right_option_stands_in_each_place_as_often(kit: Kit, asked: Round) -> None:
    for seed in (asked.seed, *SEEDS):
        items, _ = items_of(structs.replace(asked, seed=seed), kit)
        counts = Counter(looks(item).place for item in items)
        assert max(counts.values()) - min(counts[place] for place in range(len(items[0].choices))) <= 2, seed


@pytest.mark.parametrize(("kit", "asked"), ROUNDS)
def test_the_right_option_is_no_longer_than_others(kit: Kit, asked: Round) -> None:
    items, _ = items_of(asked, kit)
    assert by_chance([(one.options, one.ranks) for one in map(looks, items)]) > AIM


@pytest.mark.parametrize(("kit", "asked"), ROUNDS)
def test_what_surrounds_a_statement_is_the_same_for_all(kit: Kit, asked: Round) -> None:
    """A quotation box would tell that it is not the author, and a stem of its own whose claim it is."""
    items, _ = items_of(asked, kit)
    assert len({outside(item, kit) for item in items}) == 1


@pytest.mark.parametrize(("kit", "asked"), MATCHING)
def test_the_name_too_many_is_right_elsewhere_and_changes(kit: Kit, asked: Round) -> None:
    items, _ = items_of(asked, kit)
    answers = {row.answer for item in items for row in item.rows}
    extra = [
        choice.id for item in items for choice in item.choices if choice.id not in {row.answer for row in item.rows}
    ]
    if len(items) > 1:
        assert set(extra) <= answers
        assert len(set(extra)) == len(extra)


def test_an_answer_that_is_rare_is_offered_rarely() -> None:
    right = ["a", "b"] * 10 + ["c", "d", "e"]
    names = set(right)
    shown = offered(right, [dict.fromkeys(sorted(names - {name}), 0) for name in right], "seed")
    counts = Counter(name for options in shown for name in options)
    assert all(answer in options and len(set(options)) == 4 for answer, options in zip(right, shown, strict=True))
    assert counts["c"] < counts["a"]


def test_the_robot_sees_a_name_that_is_never_right() -> None:
    items, _ = items_of(KITS["course"].question("02-who"), KITS["course"])
    spoilt = [
        structs.replace(item, choices=[*item.choices, structs.replace(item.choices[0], id="x", correct=False)])
        for item in items
    ]
    assert gains(spoilt)["x"] <= AIM

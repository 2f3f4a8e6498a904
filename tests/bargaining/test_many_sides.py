"""Bargains of three sides and four: published answers, the conditions of a largest product, and the words."""

from __future__ import annotations

import random

import pytest
from msgspec import structs

from coursekit.bargaining import model
from coursekit.bargaining.explorer import BargainExplorer
from coursekit.bargaining.many_sides import best_shares
from coursekit.bargaining.points import Points, Stake, gains, value
from coursekit.bargaining.story import outcomes_of, sentence
from coursekit.charts import draw
from coursekit.kit import Kit
from coursekit.kit.bargain_records import Bargain, Issue, Side
from tests.bargaining.test_model import drawn as drawn_for_two
from tests.bargaining.test_model import for_many_seeds

NAMES = ["the north", "the south", "the east", "the west"]


def drawn(seed: int) -> list[Stake]:
    """Some bargain of three sides or four: one to five issues, round numbers now and then so that ties occur."""
    dice = random.Random(seed)
    sides = dice.choice([3, 4])
    stakes = []
    for _ in range(dice.randint(1, 5)):
        coarse = dice.random() < 0.5
        worth = tuple(float(dice.randint(0, 4)) if coarse else dice.uniform(0, 50) for _ in range(sides))
        left, kept = 1.0, []
        for _ in range(sides):
            kept.append(left * dice.choice([0.0, 0.5, dice.random()]))
            left -= kept[-1]
        dice.shuffle(kept)
        stakes.append(Stake(worth, tuple(kept)))
    return stakes


def by_side(*worths: tuple[float, ...]) -> list[Stake]:
    """Stakes of which nobody keeps anything, from what each side gives for all of them."""
    return [Stake(worth, (0.0,) * len(worths)) for worth in zip(*worths, strict=True)]


# ---- known answers ----


@pytest.mark.parametrize(
    ("kept", "expected"),
    [((0.0, 0.0, 0.0), (100 / 3,) * 3), ((0.1, 0.2, 0.4), (20, 30, 50)), ((0.1, 0.1, 0.1, 0.1), (25,) * 4)],
)
def test_one_sum_to_share_out(kept: Points, expected: Points) -> None:
    """Split the dollar: each gets what it has without a deal and the same part of what is left."""
    assert model.at_once([Stake((100.0,) * len(kept), kept)]).points == pytest.approx(expected)


def test_the_published_example_of_three_who_divide_six_things() -> None:
    """The example of the library fairpy (E. Segal-Halevi and others), "Max product (aka Nash optimal) fractional
    allocation": Alice gets 16.1, Dina 30.2 and George 25.5."""
    stakes = by_side((12, 10, 8, 7, 4, 1), (14, 9, 15, 4, 9, 12), (19, 16, 8, 6, 5, 1))
    found = model.at_once(stakes)
    assert found.points == pytest.approx((16.1, 30.2, 25.5), abs=0.05)
    whole = [next((side for side in range(3) if share[side] > 0.999), None) for share in found.shares]
    assert whole == [None, 2, None, 0, 1, 1]
    assert found.shares[0] == pytest.approx((0.5, 0, 0.5), abs=0.001)


def test_each_wants_another_thing_and_another_holds_it() -> None:
    """A trade that no two of the three can make between them."""
    stakes = [
        Stake((80, 10, 10), (0.0, 1.0, 0.0)),
        Stake((10, 80, 10), (0.0, 0.0, 1.0)),
        Stake((10, 10, 80), (1.0, 0.0, 0.0)),
    ]
    assert model.at_once(stakes).points == pytest.approx((80, 80, 80))
    assert not model.one_by_one(stakes).deal


def test_where_one_side_has_nothing_to_gain_there_is_no_deal() -> None:
    stakes = [Stake((50, 50, 100), (0.0, 0.0, 1.0)), Stake((50, 50, 0), (0.2, 0.2, 0.0))]
    found = outcomes_of(stakes)["Both at once"]
    assert not found.deal
    assert found.points == model.no_deal(stakes).points
    assert sentence(stakes, NAMES[:3]).startswith("No deal: no possible deal is better for all sides than having none.")


# ---- what makes a product the largest, on many bargains ----


@for_many_seeds
def test_nobody_gives_more_for_what_another_has(seed: int) -> None:
    """The conditions of Karush, Kuhn and Tucker for the largest sum of logarithms, which is concave: whoever has
    some of an issue gets as much of its gain out of it as anybody would."""
    stakes = drawn(seed)
    deal = model.at_once(stakes)
    if not deal.deal:
        return
    gained = gains(deal.points, model.no_deal(stakes).points)
    assert min(gained) > 0
    over = 0.0
    for stake, shares in zip(stakes, deal.shares, strict=True):
        rates = [worth / gain for worth, gain in zip(stake.worth, gained, strict=True)]
        over += max(rates) - sum(rate * share for rate, share in zip(rates, shares, strict=True))
        assert min(shares) >= 0
        assert sum(shares) <= 1 + 1e-9
    assert over < 1e-4, "the logarithm of the product may be less than the largest by as much"


@for_many_seeds
def test_without_a_deal_no_division_tried_is_better_for_all(seed: int) -> None:
    stakes = drawn(seed)
    start = model.no_deal(stakes).points
    if model.at_once(stakes).deal:
        return
    dice = random.Random(-1 - seed)
    for _ in range(60):
        tried = []
        for stake in stakes:
            parts = [dice.random() ** 3 for _ in stake.worth]
            tried.append(tuple(part / sum(parts) for part in parts))
        assert min(gains(value(stakes, tried), start)) <= 1e-5


@for_many_seeds
def test_linking_costs_no_side_anything(seed: int) -> None:
    stakes = drawn(seed)
    assert min(gains(model.at_once(stakes).points, model.one_by_one(stakes).points)) >= -1e-6


@for_many_seeds
def test_the_order_of_sides_and_their_measures_change_nothing(seed: int) -> None:
    stakes = drawn(seed)
    sides = len(stakes[0].worth)
    turned = [
        Stake(tuple(3.0 * stake.worth[side - 1] for side in range(sides)), (*stake.kept[-1:], *stake.kept[:-1]))
        for stake in stakes
    ]
    points, other = model.at_once(stakes).points, model.at_once(turned).points
    assert [3 * each for each in points] == pytest.approx([*other[1:], other[0]], abs=1e-4)


@for_many_seeds
def test_two_sides_get_from_it_what_their_own_rule_gives_them(seed: int) -> None:
    stakes = drawn_for_two(seed)
    known, shares = model.at_once(stakes), best_shares(stakes, model.no_deal(stakes).points)
    assert known.deal == (shares is not None)
    if shares is not None:
        assert value(stakes, shares) == pytest.approx(known.points, abs=1e-6)


# ---- what is said and shown ----


def three(tram: Kit, issues: int) -> Kit:
    """The tram kit with a bargain of three sides."""
    sides = [Side(id=name, name=f"the {name}") for name in ("mayor", "shop", "ferry")]
    rows = [
        Issue(
            id=f"issue{place}",
            name=f"Issue {place + 1}",
            text="Something.",
            worth={side.id: 3.0 if number == place else 1.0 for number, side in enumerate(sides)},
            kept={side.id: 0.1 * number for number, side in enumerate(sides)},
        )
        for place in range(issues)
    ]
    bargain = Bargain(question="What if?", basis="Made up.", sides=sides, issues=rows, assumptions=["All agree."])
    return structs.replace(tram, bargain=bargain)


def test_three_sides_are_told_in_words_and_in_a_table(tram: Kit) -> None:
    words = repr(BargainExplorer(three(tram, 3)))
    assert (
        "Linking the issues gives the mayor 60 points, the shop 60 points and the ferry 60 points: 36.7, 26.7 and 16.7"
        " more than issue by issue." in words
    )
    assert "Issue 1: left with nobody; No deal: 70%; Issue by issue: 0%; All at once: 0%; Whole swap: 0%" in words
    assert BargainExplorer(three(tram, 3))._content["weights"] == [[60, 20, 20], [20, 60, 20], [20, 20, 60]]


def test_a_single_issue_has_one_deal_and_nothing_to_link(tram: Kit) -> None:
    words = repr(BargainExplorer(three(tram, 1)))
    assert "A deal gives the mayor 23.3 points, the shop 33.3 points and the ferry 43.3 points" in words
    assert "23.3, 23.3 and 23.3 more than no deal." in words
    assert "Issue by issue" not in words
    assert BargainExplorer(three(tram, 1))._content["weights"] == []


def test_the_chart_has_every_outcome_of_every_side(tram: Kit) -> None:
    figure = draw("bargain", three(tram, 3))
    assert figure.words.startswith("Linking the issues gives the mayor 60 points, the shop 60 points")
    rows = [row for data in figure.spec["layer"] for row in data["data"]["values"] if "side" in row]
    assert sorted((row["side"], row["name"]) for row in rows) == sorted(
        (f"the {side}", name)
        for side in ("mayor", "shop", "ferry")
        for name in ("No deal", "Issue by issue", "All at once", "Whole swap")
    )

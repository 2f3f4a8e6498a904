"""Which edition of a question an answer was given to: it follows from what each field of an item is for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args, get_type_hints

import pytest
from msgspec import Struct, structs

from coursekit.course import quiz_of
from coursekit.kit import Kit
from coursekit.quiz.catalogue import catalogue
from coursekit.quiz.editions import counted, edition_of
from coursekit.quiz.field_classes import DECIDES, classes_of
from coursekit.quiz.grading import grade
from coursekit.quiz.items import Item
from coursekit.quiz.kinds import every_kind, item_type

ARROW = "Arrow"
"""Of another room, which knows no classes: all of it counts."""

FEEDBACK = {"Reply", "Near"}
"""Made of nothing but feedback: their fields need no class of their own."""


def structs_in(hint: Any) -> Iterator[type[Struct]]:
    if isinstance(hint, type) and issubclass(hint, Struct):
        yield hint
    for part in get_args(hint):
        yield from structs_in(part)


def parts_of(whole: type[Struct]) -> set[type[Struct]]:
    """The types that an item, or something in one, is made of; itself among them."""
    found = {whole}
    for hint in get_type_hints(whole, include_extras=True).values():
        for part in structs_in(hint):
            found |= parts_of(part)
    return found


def item(kit: Kit, name: str) -> Any:
    return quiz_of(kit, name).items[0]


def test_every_field_of_every_item_has_a_class() -> None:
    found = set[type[Struct]]().union(*map(parts_of, every_kind().values()))
    parts = [part for part in found if part.__name__ not in {ARROW, *FEEDBACK}]
    assert len(parts) > 12
    assert [
        f"{part.__name__}.{name}" for part in parts for name, what in classes_of(part).items() if what is None
    ] == []


def test_a_field_without_a_class_is_noticed() -> None:
    class Odd(Item, frozen=True):
        unsorted: str = ""

    assert classes_of(Odd)["unsorted"] is None


def test_a_tally_in_which_no_money_clashes_any_more_is_another_question(tram: Kit) -> None:
    """The same rows were partly right and would be right now: old answers are answers to an earlier edition."""
    tally = item(tram, "tram-tally")
    apart = structs.replace(tally, rows=[structs.replace(row, clashes=[]) for row in tally.rows])
    assert [grade(one, ["T1", "T2", "T3"]).outcome for one in (tally, apart)] == ["partly", "right"]
    assert edition_of(apart) != tally.edition


def test_a_row_that_no_longer_contains_another_makes_another_question(tram: Kit) -> None:
    tally = item(tram, "tram-tally")
    inside = structs.replace(tally, rows=[structs.replace(row, inside="T1") for row in tally.rows])
    assert edition_of(inside) != edition_of(tally)


@pytest.mark.parametrize("name", ["tram-single", "tram-number", "tram-tally", "tram-match", "tram-grid", "tram-map"])
def test_an_edition_changes_with_what_decides_and_with_nothing_else(tram: Kit, name: str) -> None:
    asked = item(tram, name)
    for field, what in classes_of(item_type(asked.kind)).items():
        value = getattr(asked, field)
        if isinstance(value, str) and field != "id":
            changed = structs.replace(asked, **{field: f"{value} again"})
            assert (edition_of(changed) != asked.edition) == (what in DECIDES), field


def test_the_order_of_options_and_the_replies_do_not_count(tram: Kit) -> None:
    asked: Any = item(tram, "tram-single")
    turned = structs.replace(asked, choices=[structs.replace(one, reply=None) for one in reversed(asked.choices)])
    assert edition_of(turned) == asked.edition


def test_questions_that_have_not_changed_keep_the_editions_that_hand_ins_name(tram: Kit) -> None:
    """As the first version of this library wrote them: whoever changes how editions are made makes all old answers old."""
    editions = {asked.id: asked.edition for part in catalogue(tram) for asked in part.items}
    assert {name: editions[name] for name in FIRST} == FIRST


def test_what_counts_names_no_reply(tram: Kit) -> None:
    for part in catalogue(tram):
        for asked in part.items:
            assert "replies" not in counted(asked)
            assert not any("reply" in choice for choice in counted(asked).get("choices", []))


FIRST = {
    "tram-predict": "a1a4e151",
    "tram-single": "cf847f28",
    "tram-multiple": "40b15fdd",
    "tram-number": "f04429ee",
    "tram-order": "d5251efa",
    "tram-match": "77d67961",
    "tram-text": "c493a0bd",
    "tram-forecast": "3d550a14",
    "tram-grid": "289c9cb1",
    "tram-map": "4e33ef56",
    "verdict-essay": "f7a282c1",
}

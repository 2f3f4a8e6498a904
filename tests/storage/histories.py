"""Copies of a student's work that grew apart and met again, at random."""

from __future__ import annotations

import random
from typing import Any

from coursekit.storage.entries import Entry, Items, merged

ANSWERS: tuple[Any, ...] = (
    "",
    "a",
    "b",
    "a longer text",
    "ein Satz – mit Strich",
    "🚋🚋",
    [],
    ["n"],
    ["n", "s"],
    {},
    {"r": "m", "s": "w"},
)


def replicas(dice: random.Random, count: int) -> list[Items]:
    """Copies after some changes here, some there, and some meetings."""
    copies: list[Items] = [{} for _ in range(count)]
    for _ in range(dice.randrange(4, 25)):
        at = dice.randrange(count)
        if dice.random() < 0.25:
            copies[at] = merged(copies[at], copies[dice.randrange(count)])
        else:
            name = dice.choice("qrs")
            copies[at] = {**copies[at], name: changed(dice, copies[at].get(name), f"screen{at}")}
    return copies


def changed(dice: random.Random, entry: Entry | None, writer: str) -> Entry:
    """One change, as a screen makes it."""
    before = entry or {"by": {}}
    n = before["by"].get(writer, 0) + 1
    fields: dict[str, Any] = {"answer": dice.choice(ANSWERS), "tries": dice.choice((0, 0, 1, 2))}
    if dice.random() < 0.1:
        fields["revealed"] = True
    if dice.random() < 0.1:
        fields["others"] = []
    return {**before, **fields, "dot": [writer, n], "by": {**before["by"], writer: n}}


WRITERS = ("A", "B", "X", "1", "__proto__", "constructor")
ODD_ANSWERS: tuple[Any, ...] = (
    *ANSWERS,
    None,
    7,
    {"__proto__": "x"},
    {"10": "a", "9": "b", "x": "c"},
    {"\uffff": "a", "🚋": "b"},
)


def forged(dice: random.Random) -> Entry:
    """An entry with a history that nobody has lived through: it may claim to have seen anything."""

    def version() -> dict[str, Any]:
        return {"answer": dice.choice(ODD_ANSWERS), "dot": [dice.choice(WRITERS), dice.randrange(1, 4)],
                **dice.choice(({}, {"tries": 2}, {"tries": "many"}, {"tries": []}, {"revealed": {}}))}  # fmt: skip

    by = {who: dice.randrange(1, 4) for who in dice.sample(WRITERS, dice.randrange(1, 4))}
    others = [version() for _ in range(dice.choice((0, 0, 1, 2, 3)))]
    return {**version(), "by": by, **({"others": others} if others else {})}

"""Answers of every shape: to every kind of question, and to none."""

from __future__ import annotations

from typing import Any


def deep(levels: int) -> Any:
    """A dictionary in a dictionary in a dictionary …"""
    nested: Any = []
    for _ in range(levels):
        nested = {"r1": nested}
    return nested


ANSWERS: list[Any] = [
    "", " ", "b", "n", "gone", "o1a2b3c4", "17.2", "17,2", "1,234", "−4", "101", "Because of the vote.\nTwice.",
    "toll -> trade", "toll", "x" * 5_000, "\0\n", "__proto__", "toString",
    [], ["n", "s"], ["n", "gone"], ["n", "n"], ["plan", "vote", "build"], ["build", "vote"], ["L1", "L2"], ["L4", "x"],
    [1, 2], ["1", "2"], [[0, 100], [100, 0]], [None], [[[[]]]], [{}], ["x"] * 300,
    {}, {"r1": "mayor", "r2": "writer"}, {"r1": "nobody"}, {"r9": "mayor"}, {"r1": ["mayor"]}, {"claim": "Not yet.", "gone": "Old."},
    {"claim": 5}, {"claim": " "}, {"toll/trade": "consistent"}, {"toll/trade": "gone", "x/y": "neutral"},
    {"__proto__": "mayor"}, {"constructor": "mayor", "toString": "x"}, {"toString": 1, "valueOf": 1},
    {str(n): "x" for n in range(300)}, deep(12), None, 0, 17.2, -1e308, True, False,
]  # fmt: skip
"""Answers to every kind, and what is an answer to none."""

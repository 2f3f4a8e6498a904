"""Questions that are answered in the student's own words, as a prompt in plain lines: what a form with
nothing but a field for text has to say."""

from __future__ import annotations

from collections.abc import Iterator

from coursekit.argument.map_text import EXAMPLE, SYNTAX
from coursekit.quiz.items import Item

OPEN = ("text", "essay", "map", "forecast")
"""Kinds of question that a field for text can ask."""

LEFT_OUT = ("tally", "grid")
"""Kinds that only our own screen, or paper, can ask."""


def further_lines(item: Item) -> Iterator[str]:
    """What an open question says below its stem."""
    for section in item.sections:
        yield f"{section.prompt} ({section.least}–{section.most} words)"
    if item.kind == "map":
        yield from (f"{choice.id}: {choice.text}" for choice in item.choices)
        yield f"{SYNTAX}. An example with other claims: {'; '.join(EXAMPLE)}"
    if item.kind == "forecast":
        yield f"Settled on {item.settled}"
        yield "Your forecast, in per cent:"

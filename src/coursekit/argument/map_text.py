"""A map of an argument as plain text: one arrow a line.

    rain -> wet              rain supports wet
    roof -x wet              roof attacks wet
    rain + wind -> storm     linked: only together do they support it

``quiz/browser/map_text.js`` reads the same in the browser; ``tests/argument/map_cases.json`` holds both
to the same cases. Pure: grading uses it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from coursekit.formatting import listed
from coursekit.language import gettext, gettext_noop

ArrowKind = Literal["supports", "attacks"]

SYNTAX = gettext_noop("One arrow a line. Supports: ->  Attacks: -x  Linked premises: +")
"""The whole of it, in one line for students."""

EXAMPLE = ("rain -> wet", "roof -x wet", "rain + wind -> storm")
"""Claims of no article."""


class Arrow(Struct, frozen=True, omit_defaults=True):
    """``premises`` together support or attack ``to``. ``line`` is where a student wrote it, from 1;
    0 for an arrow of the key. ``ours``: an arrow of the key that the text does not draw itself."""

    kind: ArrowKind
    premises: list[str]
    to: str
    line: int = 0
    ours: bool = False

    def words(self) -> str:
        """The arrow as a student would write it."""
        return f"{' + '.join(self.premises)} {'->' if self.kind == 'supports' else '-x'} {self.to}"


class Slip(Struct, frozen=True):
    """A line that could not be read, and what to do about it."""

    line: int
    text: str


# Longer marks first: "->" would else be found inside "-->". A bare x needs a blank behind it, or
# "a -xylophone" would be an attack on "ylophone". (?a:…): where a word ends is as in the browser.
_ATTACKS = r"\s*(?:[-–—−]+(?:[x✕×](?:[-–—−]*>|(?=\s|$))|\||/[-–—−]*>)|⊣|(?a:\battacks?\b))\s*"
_SUPPORTS = r"\s*(?:[-–—−]+>|=+>|→|⇒|➔|(?a:\bsupports?\b))\s*"
_BACKWARDS = r"\s*(?:<[-–—−=]+|←|⇐)\s*"
_ARROW = re.compile(f"(?P<attacks>{_ATTACKS})|(?P<supports>{_SUPPORTS})|(?P<back>{_BACKWARDS})")
_AND = re.compile(r"\s*(?:\+|&|(?a:\band\b))\s*")
_BULLET = re.compile(r"^(?:[-–—*•]\s+|[0-9]+[.)]\s+)")
_AROUND = " \t\"'“”‘’`()[].;:"


def read_map(text: str, known: Sequence[str]) -> tuple[list[Arrow], list[Slip]]:
    """The arrows of a map written as text, and a slip for each line that could not be read.

    ``known`` are the ids on offer. Blank lines and lines that begin with ``#`` are passed over.

    >>> arrows, slips = read_map("empty + dear -> needless", ["empty", "dear", "needless"])
    >>> arrows[0].premises, arrows[0].to, slips
    (['empty', 'dear'], 'needless', [])
    """
    arrows, slips = list[Arrow](), list[Slip]()
    for number, written in enumerate(text.split("\n"), start=1):
        line = _BULLET.sub("", written.strip())
        if not line or line.startswith("#"):
            continue
        try:
            arrows += _arrows(line.lower(), known, number)
        except ValueError as error:
            slips.append(Slip(number, str(error)))
    return arrows, slips


def _arrows(line: str, known: Sequence[str], number: int) -> list[Arrow]:
    """The arrows of one line: a chain has several. Raises ValueError with what to tell a student."""
    found = list(_ARROW.finditer(line))
    if not found:
        raise ValueError(gettext("there is no arrow. Write, for example, {example}", example=EXAMPLE[0]))
    ends = [0, *(match.end() for match in found)]
    starts = [*(match.start() for match in found), len(line)]
    groups = [_ids(line[end:start], known) for end, start in zip(ends, starts, strict=True)]
    arrows = []
    for place, match in enumerate(found):
        premises, to = groups[place], groups[place + 1]
        if match.lastgroup == "back":
            premises, to = to, premises
        if len(to) > 1:
            raise ValueError(
                gettext("an arrow leads to one claim. Write a line for each of {claims}", claims=listed(to))
            )
        arrows.append(Arrow("attacks" if match.lastgroup == "attacks" else "supports", premises, to[0], number))
    return arrows


def _ids(side: str, known: Sequence[str]) -> list[str]:
    names = [name.strip(_AROUND) for name in _AND.split(side)]
    if not all(names):
        raise ValueError(
            gettext("a claim is missing beside the arrow or the +. Write, for example, {example}", example=EXAMPLE[2])
        )
    if any("," in name for name in names):
        comma = gettext(
            "a comma can mean two things. Join linked premises with +, as in {example}; give independent reasons a line"
            " each",
            example=EXAMPLE[2],
        )
        raise ValueError(comma)
    for name in names:
        if name not in known:
            near = nearest(name, known)
            if near:
                raise ValueError(gettext("there is no claim “{name}” here. Do you mean {near}?", name=name, near=near))
            raise ValueError(gettext("there is no claim “{name}” here. Use the names in the list", name=name))
    return list(dict.fromkeys(names))


def nearest(name: str, known: Sequence[str]) -> str | None:
    """The id most like ``name``; None when none is near enough to be a slip of the pen."""
    ranked = min(known, key=lambda one: edits(name, one), default=None)
    return ranked if ranked is not None and edits(name, ranked) <= max(1, len(ranked) // 3) else None


def edits(one: str, other: str) -> int:
    """How many letters must be put in, left out or exchanged to make one of the other (Levenshtein)."""
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        before, row = row, [i]
        for j, second in enumerate(other, start=1):
            row.append(min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != second)))
    return row[-1]

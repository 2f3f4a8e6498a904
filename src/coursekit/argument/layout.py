"""Where to draw a map of an argument: columns from the first premises on the left to what they lead
to on the right.

Each claim without a reason of its own gets a row; a claim with reasons spans the rows of the arrows
that reach it. So every arrow runs level into its claim, boxes never lie on boxes or arrows on boxes,
and in a tree no two arrows cross. A claim that is a premise twice is drawn once: its second arrow
bends into a row that is kept free for it.

One layout serves the chart and the switches. Lengths are pixels, y grows downwards.
"""

from __future__ import annotations

from math import ceil
from typing import Literal

from msgspec import Struct

from coursekit.kit.argument_records import Argument, Claim, Relation
from coursekit.lettering import text_width, wrap

WIDTH = 740
"""Of the whole map, if its columns fit: no wider than a chart."""

NAME_SIZE, LABEL_SIZE = 11, 12
"""Of the type in a box: a claim's id above its label."""

LINE = 14
_PADDING, _BETWEEN = 7, 8
_WIDEST, _NARROWEST = 168, 90
_LEAST_GAP, _MOST_GAP = 80, 96
"""Room for the longest word beside an arrow."""

Word = Literal["", "attack", "concession"]


class Box(Struct, frozen=True):
    """A claim: its corner at the top left, its size, and its label in lines."""

    claim: str
    x: float
    y: float
    width: float
    height: float
    lines: list[str]


class Path(Struct, frozen=True):
    """A relation: ``stems`` from its premises (corner after corner), for linked premises the ``bar``
    that joins them ([x, top, bottom]), and the ``head`` at the claim it leads to ([x, y])."""

    relation: str
    stems: list[list[list[float]]]
    bar: list[float]
    head: list[float]
    word: Word


class Layout(Struct, frozen=True):
    """Boxes and paths on a sheet of ``width`` by ``height``; ``gap`` lies between two columns."""

    width: float
    height: float
    gap: float
    boxes: list[Box]
    paths: list[Path]


def layout_of(argument: Argument, width: float = WIDTH) -> Layout:
    """The layout of an argument without circles, ``width`` pixels wide, or wider if its columns are too many for
    that: a box holds the longest word of all labels."""
    return _Drawing(argument, width).layout()


def depths(argument: Argument) -> dict[str, int]:
    """How many steps at most lead from each claim to one that leads nowhere."""
    found: dict[str, int] = {}
    after: dict[str, list[str]] = {claim.id: [] for claim in argument.claims}
    for relation in argument.relations:
        for premise in relation.premises:
            after[premise].append(relation.to)

    def depth(claim: str) -> int:
        if claim not in found:
            found[claim] = 1 + max((depth(to) for to in after[claim]), default=-1)
        return found[claim]

    return {claim.id: depth(claim.id) for claim in argument.claims}


class _Drawing:
    """Draws claim after claim, from what leads nowhere back to the first premises."""

    def __init__(self, argument: Argument, width: float) -> None:
        self.claims = {claim.id: claim for claim in argument.claims}
        self.into: dict[str, list[Relation]] = {}
        for relation in argument.relations:
            self.into.setdefault(relation.to, []).append(relation)
        self.depth = depths(argument)
        self.last = [argument.conclusion, *(name for name, depth in self.depth.items() if depth == 0)]
        columns = max(self.depth.values()) + 1
        words = (word for claim in self.claims.values() for word in claim.label.split())
        longest = 2 * _PADDING + max(text_width(word, LABEL_SIZE) for word in words)
        self.box_width = ceil(max(longest, _NARROWEST, min(_WIDEST, (width + _LEAST_GAP) // columns - _LEAST_GAP)))
        room = (width - columns * self.box_width) / max(1, columns - 1)
        self.gap = float(min(_MOST_GAP, max(_LEAST_GAP, room)))
        self.columns = columns
        self.lines = {name: self._lines(claim) for name, claim in self.claims.items()}
        self.box_height = LINE * (1 + max(map(len, self.lines.values()))) + _PADDING
        self.rows = 0
        self.boxes: dict[str, Box] = {}
        self.paths: list[Path] = []

    def layout(self) -> Layout:
        for name in self.last:
            if name not in self.boxes:
                self._draw(name)
        width = self.columns * self.box_width + (self.columns - 1) * self.gap
        boxes = [self.boxes[name] for name in self.claims]
        return Layout(round(width, 1), self.rows * self._row - _BETWEEN, round(self.gap, 1), boxes, self.paths)

    def _lines(self, claim: Claim) -> list[str]:
        return wrap(claim.label, LABEL_SIZE, self.box_width - 2 * _PADDING)

    @property
    def _row(self) -> int:
        return self.box_height + _BETWEEN

    def _next_row(self) -> float:
        """The middle of a row that nothing else will use."""
        self.rows += 1
        return (self.rows - 1) * self._row + self.box_height / 2

    def _left(self, name: str) -> float:
        return round((self.columns - 1 - self.depth[name]) * (self.box_width + self.gap), 1)

    def _draw(self, name: str) -> Box:
        levels = [self._reach(relation) for relation in self.into.get(name, ())] or [self._next_row()]
        top, bottom = min(levels) - self.box_height / 2, max(levels) + self.box_height / 2
        self.boxes[name] = Box(name, self._left(name), top, self.box_width, bottom - top, self.lines[name])
        return self.boxes[name]

    def _reach(self, relation: Relation) -> float:
        """Draw the premises of a relation and its path; the level at which it meets its claim."""
        end = self._left(relation.to)
        linked = len(relation.premises) > 1
        join = round(end - 0.5 * self.gap, 1) if linked else end
        stems = [self._stem(premise, join) for premise in relation.premises]
        levels = [stem[-1][1] for stem in stems]
        level = round(sum(levels) / len(levels), 1)
        bar = [join, min(levels), max(levels)] if linked else []
        word: Word = "" if relation.kind == "supports" else "concession" if relation.concession else "attack"
        self.paths.append(Path(relation.id, stems, bar, [end, level], word))
        return level

    def _stem(self, premise: str, join: float) -> list[list[float]]:
        again = premise in self.boxes
        box = self.boxes[premise] if again else self._draw(premise)
        start = [round(box.x + box.width, 1), round(box.y + box.height / 2, 1)]
        if not again:
            return [start, [join, start[1]]]
        free = self._next_row()
        return [start, [round(start[0] + 0.25 * self.gap, 1), free], [join, free]]

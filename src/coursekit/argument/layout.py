"""Where to draw a map of an argument: columns from the first premises on the left to what they lead
to on the right.

Each claim without a reason of its own gets a row; a claim with reasons spans the rows of the arrows
that reach it. So every arrow runs level into its claim, boxes never lie on boxes or arrows on boxes,
and in a tree no two arrows cross. A claim that is a premise twice is drawn once: its second arrow
bends into a row that is kept free for it.

The chart has rows of one height. The switches have a dense map, which is seen as a whole beside them: a claim's id
stands before its label, a row is as high as its text, and columns lie as close as the arrows between them allow.
Lengths are pixels, y grows downwards.
"""

from __future__ import annotations

from math import ceil
from typing import Literal

from msgspec import Struct

from coursekit.kit.argument_records import Argument, Claim, Relation
from coursekit.text_metrics import text_width, wrap

WIDTH = 740
"""Of the whole map, if its columns fit: no wider than a chart."""

NAME_SIZE, LABEL_SIZE = 11, 12
"""Of the type in a box: a claim's id above its label."""

LINE = 14
_PADDING, _BETWEEN = 7, 8
_WIDEST, _NARROWEST = 168, 90
_LEAST_GAP, _MOST_GAP = 80, 96
"""Room for the longest word beside an arrow."""

DENSE_WIDTH = 800
"""Of a dense map, if its columns fit."""

DENSE_LINE = 13
_DENSE_PADDING, _DENSE_BETWEEN = 5, 6
_WORDLESS_GAP, _FREE_ROW = 36, 14
"""Room for a bar with a plus and an arrowhead, and for the arrow that bends into a free row."""

Word = Literal["", "attack", "concession"]


class MapBox(Struct, frozen=True):
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
    """Boxes and paths on a sheet of ``width`` by ``height``. ``gap`` lies between two columns; in a dense map, between
    those where an attack ends."""

    width: float
    height: float
    gap: float
    boxes: list[MapBox]
    paths: list[Path]


def layout_of(argument: Argument, width: float = WIDTH) -> Layout:
    """The layout of an argument without circles, ``width`` pixels wide, or wider if its columns are too many for
    that: a box holds the longest word of all labels."""
    return _Drawing(argument, width).layout()


def dense_layout_of(argument: Argument) -> Layout:
    """The same, dense. Each box's lines begin with the claim's id."""
    return _DenseDrawing(argument, DENSE_WIDTH).layout()


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

    padding = _PADDING
    """Left and right of a label."""

    between = _BETWEEN
    """Below a row."""

    def __init__(self, argument: Argument, width: float) -> None:
        self.claims = {claim.id: claim for claim in argument.claims}
        self.into: dict[str, list[Relation]] = {}
        for relation in argument.relations:
            self.into.setdefault(relation.to, []).append(relation)
        self.depth = depths(argument)
        self.last = [argument.conclusion, *(name for name, depth in self.depth.items() if depth == 0)]
        self.columns = max(self.depth.values()) + 1
        self.gaps = self._least_gaps()
        words = (word for claim in self.claims.values() for word in self._told(claim).split())
        longest = 2 * self.padding + max(text_width(word, LABEL_SIZE) for word in words)
        boxes = (width - sum(self.gaps)) // self.columns
        self.box_width = ceil(max(longest, _NARROWEST, min(_WIDEST, boxes)))
        more = (width - self.columns * self.box_width - sum(self.gaps)) / max(1, len(self.gaps))
        self.gaps = [least + min(_MOST_GAP - _LEAST_GAP, max(0.0, more)) for least in self.gaps]
        room = self.box_width - 2 * self.padding
        self.lines = {name: wrap(self._told(claim), LABEL_SIZE, room) for name, claim in self.claims.items()}
        self.least = self._heights()
        self.end: float = 0
        self.boxes: dict[str, MapBox] = {}
        self.paths: list[Path] = []

    def layout(self) -> Layout:
        for name in self.last:
            if name not in self.boxes:
                self._draw(name, self.least[name])
        width = self.columns * self.box_width + sum(self.gaps)
        gap = round(max(self.gaps, default=_MOST_GAP), 1)
        boxes = [self.boxes[name] for name in self.claims]
        height = max(self.end - self.between, *(box.y + box.height for box in boxes))
        return Layout(round(width, 1), height, gap, boxes, self.paths)

    def _told(self, claim: Claim) -> str:
        return claim.label

    def _least_gaps(self) -> list[float]:
        """Between each column and the one to its right, from the conclusion to the left."""
        return [float(_LEAST_GAP)] * (self.columns - 1)

    def _heights(self) -> dict[str, int]:
        """Of each claim's box, if nothing makes it higher."""
        most = LINE * (1 + max(map(len, self.lines.values()))) + _PADDING
        return dict.fromkeys(self.claims, most)

    def _free_row(self) -> float:
        """Of a row that holds an arrow and no box."""
        return max(self.least.values())

    def _half(self) -> float:
        """How far a box at least reaches above its first arrow, and below its last."""
        return max(self.least.values()) / 2

    def _next_row(self, height: float) -> float:
        """The middle of a row of that height, which nothing else will use."""
        top, self.end = self.end, self.end + height + self.between
        return top + height / 2

    def _left(self, name: str) -> float:
        depth = self.depth[name]
        return round((self.columns - 1 - depth) * self.box_width + sum(self.gaps[depth:]), 1)

    def _draw(self, name: str, least: float) -> MapBox:
        """Draw a claim, at least so high, and what leads to it."""
        into = self.into.get(name, ())
        rows = sum(len(relation.premises) for relation in into)
        share = (least - (rows - 1) * self.between) / max(1, rows)
        levels = [self._reach(relation, share) for relation in into] or [self._next_row(least)]
        half = max(self._half(), (least - max(levels) + min(levels)) / 2)
        top, bottom = min(levels) - half, max(levels) + half
        self.boxes[name] = MapBox(name, self._left(name), top, self.box_width, bottom - top, self.lines[name])
        return self.boxes[name]

    def _reach(self, relation: Relation, least: float) -> float:
        """Draw a relation's premises, each at least so high, and its path; the level at which it meets its claim."""
        end = self._left(relation.to)
        linked = len(relation.premises) > 1
        join = round(end - 0.5 * self.gaps[self.depth[relation.to]], 1) if linked else end
        stems = [self._stem(premise, join, max(least, self.least[premise])) for premise in relation.premises]
        levels = [stem[-1][1] for stem in stems]
        level = round(sum(levels) / len(levels), 1)
        bar = [join, min(levels), max(levels)] if linked else []
        word: Word = "" if relation.kind == "supports" else "concession" if relation.concession else "attack"
        self.paths.append(Path(relation.id, stems, bar, [end, level], word))
        return level

    def _stem(self, premise: str, join: float, least: float) -> list[list[float]]:
        again = premise in self.boxes
        box = self.boxes[premise] if again else self._draw(premise, least)
        start = [round(box.x + box.width, 1), round(box.y + box.height / 2, 1)]
        if not again:
            return [start, [join, start[1]]]
        free = self._next_row(self._free_row())
        bend = 0.25 * self.gaps[self.depth[premise] - 1]
        return [start, [round(start[0] + bend, 1), free], [join, free]]


class _DenseDrawing(_Drawing):
    """Rows as high as their text, and ids in front of labels."""

    padding, between = _DENSE_PADDING, _DENSE_BETWEEN

    def _told(self, claim: Claim) -> str:
        return f"{claim.id} {claim.label}"

    def _least_gaps(self) -> list[float]:
        relations = [relation for into in self.into.values() for relation in into]
        worded = {self.depth[relation.to] for relation in relations if relation.kind == "attacks"}
        return [float(_LEAST_GAP if depth in worded else _WORDLESS_GAP) for depth in range(self.columns - 1)]

    def _heights(self) -> dict[str, int]:
        return {name: DENSE_LINE * len(lines) + _DENSE_PADDING for name, lines in self.lines.items()}

    def _free_row(self) -> float:
        return _FREE_ROW

    def _half(self) -> float:
        return (DENSE_LINE + _DENSE_PADDING) / 2

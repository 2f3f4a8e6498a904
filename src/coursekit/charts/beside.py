"""Labels beside points, by the usual method for maps: a short list of places around each point, the best first,
and for each label the first place at which it covers nothing (Christensen, Marks and Shieber, 1995, call it the
greedy algorithm)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""

HEIGHT = 17
"""Pixels, of a label."""


class Room(Struct, frozen=True):
    """Where labels may stand: ``within`` this box, and on nothing that is ``taken``."""

    within: Box
    taken: Sequence[Box] = ()


def free_places(
    points: Sequence[tuple[float, float]],
    widths: Sequence[float],
    mark: float,
    room: Room,
    *,
    above_first: bool = False,
) -> list[Box | None]:
    """A box for a label of each width near its point, or None where there is no room for one. Marks reach ``mark``
    pixels around their points. ``above_first``: for points on a line, which would cross what stands beside them."""
    covered = [*room.taken, *((x - mark, y - mark, x + mark, y + mark) for x, y in points)]
    found: list[Box | None] = []
    for point, width in zip(points, widths, strict=True):
        free = (
            box
            for box in _candidates(point, width, mark + 2, above_first)
            if _inside(box, room.within) and not any(_meet(box, other) for other in covered)
        )
        box = next(free, None)
        found.append(box)
        if box:
            covered.append(box)
    return found


def lifted(labels: Sequence[Box], blocks: Sequence[Box]) -> list[Box]:
    """Each label moved up as far as it takes to lie on no block and on no label before it."""
    taken = list(blocks)
    found: list[Box] = []
    for left, wanted, right, bottom in labels:
        top, high = wanted, bottom - wanted
        in_the_way = [box for box in taken if box[0] < right + 2 and left - 2 < box[2]]
        for box in sorted(in_the_way, key=lambda box: -box[3]):
            if top < box[3] and box[1] < top + high:
                top = box[1] - high - 1
        found.append((left, top, right, top + high))
        taken.append(found[-1])
    return found


def _candidates(point: tuple[float, float], width: float, gap: float, above_first: bool) -> Iterator[Box]:
    x, y = point
    right, left, centred = x + gap, x - gap - width, x - width / 2
    above, below = y - gap - HEIGHT, y + gap
    beside = [(right, y - HEIGHT / 2), (left, y - HEIGHT / 2)]
    stacked = [(side, level) for level in (above, below) for side in (centred, right, left)]
    further = [(right, above - HEIGHT), (right, below + HEIGHT)]
    for at, level in [*stacked, *further, *beside] if above_first else [*beside, *stacked, *further]:
        yield at, level, at + width, level + HEIGHT


def _inside(box: Box, within: Box) -> bool:
    return box[0] > within[0] and box[1] > within[1] and box[2] < within[2] and box[3] < within[3]


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]

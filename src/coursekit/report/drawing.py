"""The pictures of the page: a few circles and lines on one axis, which ``drawing.html.jinja`` draws as SVG.

They take their ink from the page, light, dark or printed, and tell things apart by place, shape and words.
A screen reader hears what each shows in one sentence; the tables beside them hold every number.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from msgspec import Struct

from coursekit.language import gettext, gettext_noop, number
from coursekit.language import percent as written_percent
from coursekit.report.figures_in_words import percent, short
from coursekit.tables.brier import ForecastLevel
from coursekit.text_metrics import text_width

_WIDTH, _LEFT, _RIGHT = 960, 290, 30
_MARK = 6
_STEP = 13
_SIZE = 13


class Shape(Struct, frozen=True):
    """Something to draw: ``drawn_by`` is its macro in the template."""

    drawn_by: ClassVar[str]


class Stroke(Shape, frozen=True):
    """From one point to another."""

    drawn_by = "line"
    x1: float
    y1: float
    x2: float
    y2: float
    look: str


class Words(Shape, frozen=True):
    """A text that begins, has its middle or ends at a point."""

    drawn_by = "words"
    x: float
    y: float
    text: str
    anchor: str = "start"
    look: str = ""


class Upright(Shape, frozen=True):
    """A text that is read from below, with its middle at a point."""

    drawn_by = "upright"
    x: float
    y: float
    text: str


class Circle(Shape, frozen=True):
    """A disc around a point."""

    drawn_by = "circle"
    x: float
    y: float
    radius: float


class Box(Shape, frozen=True):
    """A frame."""

    drawn_by = "box"
    x: float
    y: float
    width: float
    height: float


class Mark(Shape, frozen=True):
    """The sign of a question, with what a pointer over it is told."""

    drawn_by = "mark"
    x: float
    y: float
    sign: str
    told: str


class Picture(Struct, frozen=True):
    """Shapes, the later ones over the earlier; ``says`` is the same in a sentence."""

    width: float
    height: float
    says: str
    shapes: list[Shape]


class Dot(Struct, frozen=True):
    """A question on the line of its lesson: ``share`` right at first, ``sign`` how it is drawn."""

    name: str
    share: float
    sign: str


def difficulties(lessons: Sequence[tuple[str, list[Dot]]], says: str) -> Picture:
    """Every question of each lesson, by how many had it right at first. The hardest are named."""
    parts: list[Shape] = []
    top = 34
    for title, dots in lessons:
        placed = list(_beside(dots))
        up, down = (max((sign * level for _, level in placed), default=0) for sign in (-1, 1))
        hardest = min(dots, key=lambda dot: dot.share)
        is_named = hardest.share <= 0.5
        middle = top + up * _STEP + 12 + 16 * is_named
        parts.append(Stroke(_LEFT, middle, _WIDTH - _RIGHT, middle, "soft"))
        parts.append(Words(_LEFT - 16, middle + 4, _fitting(title, _LEFT - 16), "end"))
        for dot, level in placed:
            parts.append(_sign(dot, _across(dot.share), middle + level * _STEP))
            if is_named and dot is hardest:
                parts.append(_named(dot, middle + level * _STEP - 11))
        top = middle + down * _STEP + 14
    return Picture(_WIDTH, top + 6, says, [*_axis(top), *parts])


def _beside(dots: list[Dot]) -> Iterator[tuple[Dot, int]]:
    """Where each dot stands across its line, so that none hides another: 0, 1, -1, 2 …"""
    taken: dict[int, float] = {}
    for dot in sorted(dots, key=lambda one: one.share):
        at = _across(dot.share)
        levels = (sign * step for step in range(len(dots) + 1) for sign in ((1, -1) if step else (1,)))
        level = next(level for level in levels if at - taken.get(level, -99) > 2 * _MARK + 1)
        taken[level] = at
        yield dot, level


def _axis(bottom: float) -> Iterator[Shape]:
    yield Words(_LEFT, 12, gettext("nobody right at first"))
    yield Words(_WIDTH - _RIGHT, 12, gettext("all right at first"), "end")
    for share in (0, 0.25, 0.5, 0.75, 1):
        yield Stroke(_across(share), 34, _across(share), bottom, "grid")
        yield Words(_across(share), 28, _tick(share), "middle", "small")


def _tick(share: float) -> str:
    return written_percent(number(100 * share))


def _across(share: float) -> float:
    return _LEFT + share * (_WIDTH - _LEFT - _RIGHT)


def _named(dot: Dot, y: float) -> Words:
    half = text_width(dot.name, 12) / 2
    return Words(min(max(_across(dot.share), _LEFT + half), _WIDTH - half), y, dot.name, "middle", "small")


SIGNS = {
    "tells": gettext_noop("tells those who know more from the others (discrimination 0.2 or more)"),
    "hardly": gettext_noop("hardly does (less than 0.2)"),
    "unknown": gettext_noop("too few answers, or too much alike, to say"),
}
"""How questions are drawn, and what that means."""


def _sign(dot: Dot, x: float, y: float) -> Mark:
    told = gettext(
        "{question}: {share} right at first; {meaning}",
        question=dot.name,
        share=percent(dot.share),
        meaning=gettext(SIGNS[dot.sign]),
    )
    return Mark(x, y, dot.sign, told)


def calibration_chart(levels: Sequence[ForecastLevel], says: str) -> Picture:
    """How often each rating was right, beside the line where ratings are just right."""
    left, top, side = 64, 24, 380
    most = max(level.count for level in levels)

    def x(value: float) -> float:
        return left + value * side

    def y(value: float) -> float:
        return top + (1 - value) * side

    parts: list[Shape] = []
    for tick in (0, 0.25, 0.5, 0.75, 1):
        parts += [Stroke(x(tick), y(0), x(tick), y(1), "grid"), Stroke(x(0), y(tick), x(1), y(tick), "grid")]
        parts.append(Words(x(tick), y(0) + 18, _tick(tick), "middle", "small"))
        parts.append(Words(left - 8, y(tick) + 4, _tick(tick), "end", "small"))
    parts.append(Stroke(x(0), y(0), x(1), y(1), "dashed"))
    for level in levels:
        sure, radius = level.sure / 100, 4 + 9 * (level.count / most) ** 0.5
        parts.append(Stroke(x(sure), y(sure), x(sure), y(level.share), "stem"))
        parts.append(Circle(x(sure), y(level.share), radius))
        away = -radius - 5 if level.share >= sure else radius + 13
        parts.append(Words(x(sure), y(level.share) + away, number(level.count), "middle", "small halo"))
    parts.append(Words(x(0.5), y(0) + 38, gettext("how sure they were"), "middle"))
    parts.append(Upright(16, y(0.5), gettext("right at first")))
    return Picture(left + side + 60, top + side + 50, says, parts)


def spread(quartiles: Sequence[float], says: str) -> Picture:
    """From least to most, the middle half as a box, the median as a line in it; all in per cent."""
    least, low, median, high, most = (20 + 3.2 * value for value in quartiles)
    parts: list[Shape] = [
        Stroke(20, 14, 340, 14, "grid"),
        Stroke(least, 14, most, 14, "stem"),
        Box(low, 6, max(high - low, 1), 16),
        Stroke(median, 4, median, 24, "thick"),
        Words(20, 40, _tick(0), "start", "small"),
        Words(340, 40, _tick(1), "end", "small"),
    ]
    return Picture(360, 44, says, parts)


def _fitting(text: str, width: float) -> str:
    """As much of ``text`` as fits, cut between words."""
    cut = text
    for most in range(len(text), 8, -1):
        cut = short(text, most)
        if text_width(cut, _SIZE) <= width:
            break
    return cut

"""The pictures of the page: SVG made by hand, because a few circles and lines on one axis need no more.

They take their ink from the page, light, dark or printed, and tell things apart by place, shape and words.
A screen reader hears what each shows in one sentence; the tables beside them hold every number.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from msgspec import Struct

from coursekit.report.markup import Html, percent, short
from coursekit.tables.brier import Level
from coursekit.text_metrics import text_width

_WIDTH, _LEFT, _RIGHT = 960, 290, 30
_MARK = 6
_STEP = 13
_SIZE = 13


class Dot(Struct, frozen=True):
    """A question on the line of its lesson: ``share`` right at first, ``sign`` how it is drawn."""

    name: str
    share: float
    sign: str


def difficulties(lessons: Sequence[tuple[str, list[Dot]]], says: str) -> Html:
    """Every question of each lesson, by how many had it right at first. The hardest are named."""
    parts: list[str] = []
    top = 34
    for title, dots in lessons:
        placed = list(_beside(dots))
        up, down = (max((sign * level for _, level in placed), default=0) for sign in (-1, 1))
        hardest = min(dots, key=lambda dot: dot.share)
        is_named = hardest.share <= 0.5
        middle = top + up * _STEP + 12 + 16 * is_named
        parts.append(_line(_LEFT, middle, _WIDTH - _RIGHT, middle, "soft"))
        parts.append(_text(_LEFT - 16, middle + 4, _fitting(title, _LEFT - 16), "end"))
        for dot, level in placed:
            parts.append(_sign(dot, _across(dot.share), middle + level * _STEP))
            if is_named and dot is hardest:
                parts.append(_named(dot, middle + level * _STEP - 11))
        top = middle + down * _STEP + 14
    return _svg(_WIDTH, top + 6, says, [*_axis(top), *parts])


def _beside(dots: list[Dot]) -> Iterator[tuple[Dot, int]]:
    """Where each dot stands across its line, so that none hides another: 0, 1, -1, 2 …"""
    taken: dict[int, float] = {}
    for dot in sorted(dots, key=lambda one: one.share):
        at = _across(dot.share)
        levels = (sign * step for step in range(len(dots) + 1) for sign in ((1, -1) if step else (1,)))
        level = next(level for level in levels if at - taken.get(level, -99) > 2 * _MARK + 1)
        taken[level] = at
        yield dot, level


def _axis(bottom: float) -> Iterator[str]:
    yield _text(_LEFT, 12, "nobody right at first")
    yield _text(_WIDTH - _RIGHT, 12, "all right at first", "end")
    for share in (0, 0.25, 0.5, 0.75, 1):
        yield _line(_across(share), 34, _across(share), bottom, "grid")
        yield _text(_across(share), 28, f"{100 * share:g}%", "middle", "small")


def _across(share: float) -> float:
    return _LEFT + share * (_WIDTH - _LEFT - _RIGHT)


def _named(dot: Dot, y: float) -> str:
    half = text_width(dot.name, 12) / 2
    return _text(min(max(_across(dot.share), _LEFT + half), _WIDTH - half), y, dot.name, "middle", "small")


SIGNS = {
    "tells": "tells those who know more from the others (discrimination 0.2 or more)",
    "hardly": "hardly does (less than 0.2)",
    "unknown": "too few answers, or too much alike, to say",
}
"""How questions are drawn, and what that means."""


def _sign(dot: Dot, x: float, y: float) -> str:
    told = f"<title>{escape(dot.name)}: {percent(dot.share)} right at first; {SIGNS[dot.sign]}</title>"
    return f'<g transform="translate({x:.1f} {y:.1f})">{told}{_shape(dot.sign)}</g>'


def _shape(sign: str) -> str:
    if sign == "tells":
        return f'<circle r="{_MARK}" class="full"/>'
    if sign == "hardly":
        return '<path d="M-7,-5 H7 L0,7 Z" class="hollow"/>'
    return '<rect x="-5" y="-5" width="10" height="10" class="hollow"/>'


def key_of(signs: Sequence[str]) -> Html:
    """What the signs of ``difficulties`` mean."""
    box = '<svg width="18" height="16" viewBox="-9 -8 18 16" aria-hidden="true">'
    lines = "".join(f"<li>{box}{_shape(sign)}</svg> {SIGNS[sign]}</li>" for sign in signs)
    return Html(f'<ul class="key">{lines}</ul>')


def calibration_chart(levels: Sequence[Level], says: str) -> Html:
    """How often each rating was right, beside the line where ratings are just right."""
    left, top, side = 64, 24, 380
    most = max(level.count for level in levels)

    def x(value: float) -> float:
        return left + value * side

    def y(value: float) -> float:
        return top + (1 - value) * side

    parts = []
    for tick in (0, 0.25, 0.5, 0.75, 1):
        parts += [_line(x(tick), y(0), x(tick), y(1), "grid"), _line(x(0), y(tick), x(1), y(tick), "grid")]
        parts.append(_text(x(tick), y(0) + 18, f"{100 * tick:g}%", "middle", "small"))
        parts.append(_text(left - 8, y(tick) + 4, f"{100 * tick:g}%", "end", "small"))
    parts.append(_line(x(0), y(0), x(1), y(1), "dashed"))
    for level in levels:
        sure, radius = level.sure / 100, 4 + 9 * (level.count / most) ** 0.5
        parts.append(_line(x(sure), y(sure), x(sure), y(level.share), "stem"))
        parts.append(f'<circle cx="{x(sure):.1f}" cy="{y(level.share):.1f}" r="{radius:.1f}" class="full"/>')
        away = -radius - 5 if level.share >= sure else radius + 13
        parts.append(_text(x(sure), y(level.share) + away, f"{level.count:,}", "middle", "small halo"))
    parts.append(_text(x(0.5), y(0) + 38, "how sure they were", "middle"))
    parts.append(f'<text transform="translate(16 {y(0.5):g}) rotate(-90)" text-anchor="middle">right at first</text>')
    return _svg(left + side + 60, top + side + 50, says, parts)


def spread(quartiles: Sequence[float], says: str) -> Html:
    """From least to most, the middle half as a box, the median as a line in it; all in per cent."""
    least, low, median, high, most = (20 + 3.2 * value for value in quartiles)
    parts = [
        _line(20, 14, 340, 14, "grid"),
        _line(least, 14, most, 14, "stem"),
        f'<rect x="{low:.1f}" y="6" width="{max(high - low, 1):.1f}" height="16" class="hollow"/>',
        _line(median, 4, median, 24, "thick"),
        _text(20, 40, "0%", "start", "small"),
        _text(340, 40, "100%", "end", "small"),
    ]
    return _svg(360, 44, says, parts)


def bar(share: float) -> Html:
    """A share as a length, for a table's cell, which says it in figures too. Drawn as a border, because
    browsers leave backgrounds out when they print."""
    return Html(f'<span class="bar" aria-hidden="true"><span style="width:{100 * share:.1f}%"></span></span>')


def _svg(width: float, height: float, says: str, parts: Sequence[str]) -> Html:
    return Html(
        f'<svg role="img" aria-label="{escape(says)}" viewBox="0 0 {width:g} {height:g}" width="{width:g}" '
        f'height="{height:g}">{"".join(parts)}</svg>'
    )


def _line(x1: float, y1: float, x2: float, y2: float, kind: str) -> str:
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" class="{kind}"/>'


def _text(x: float, y: float, text: str, anchor: str = "start", kind: str = "") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" class="{kind}">{escape(text)}</text>'


def _fitting(text: str, width: float) -> str:
    """As much of ``text`` as fits, cut between words."""
    cut = text
    for most in range(len(text), 8, -1):
        cut = short(text, most)
        if text_width(cut, _SIZE) <= width:
            break
    return cut

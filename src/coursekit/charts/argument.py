"""The map of the argument: claims in boxes, arrows from reasons to what they are reasons for."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from coursekit.argument import argument_of
from coursekit.argument.layout import LINE, Layout, MapBox, Path, layout_of
from coursekit.argument.map_as_text import as_list
from coursekit.charts import theme
from coursekit.charts.argument_parts import MapParts
from coursekit.charts.argument_tree import tree
from coursekit.charts.display import Figure
from coursekit.charts.sheets import Layer, Paper
from coursekit.formatting import in_quotes
from coursekit.kit import Kit
from coursekit.kit.argument_records import Argument, Relation
from coursekit.kit.records import ChartText
from coursekit.language import gettext, gettext_noop, ngettext, pgettext
from coursekit.tables.of_kit import table_of

_KEY = gettext_noop(
    "Arrow: supports. Arrow from a bar with +: linked premises, which support only together. "
    "Dashed line with a cross: attacks; “concession” where the author grants the point. "
    "Hollow arrowhead or thin cross: a link that the article does not put into words."
)
_CROSS, _HEAD = 4.5, 9


def argument(kit: Kit) -> Figure:
    """The argument of the kit as a map from the first premises on the left to the conclusion; where its columns do
    not fit, as a tree with the conclusion on top.

    Raises CourseError for a kit without an argument.
    """
    map_ = argument_of(kit)
    text = theme.worded(
        kit,
        ChartText(
            id="argument",
            title=_title(map_),
            subtitle=kit.article.called(gettext("What the column concludes, in our words: {claim}")).format(
                claim=_of(map_, map_.conclusion)
            ),
            source=theme.source(kit, gettext("the map is this course’s reading")),
        ),
    )
    return Figure(
        spec=theme.finish(lambda sheet, top: _drawn(map_, kit, sheet, top), text, []),
        words="\n".join([f"{text.title}.", text.subtitle, *_said(map_), text.source]),
        tables=[table_of(kit, "relations"), table_of(kit, "argument")],
        outline=as_list(map_),
    )


def _title(map_: Argument) -> str:
    into = [relation for relation in map_.relations if relation.to == map_.conclusion]
    reasons = [relation for relation in into if relation.kind == "supports"]
    lines = len(reasons)
    shared = lines > 1 and bool(set.intersection(*(set(relation.premises) for relation in reasons)))
    against = len(into) - lines
    if shared:  # what all of them need, all of them lose
        lead = ngettext(
            "{n} line of reasoning leads to the conclusion", "{n} lines of reasoning lead to the conclusion", lines
        )
    else:
        lead = ngettext(
            "{n} independent line of reasoning leads to the conclusion",
            "{n} independent lines of reasoning lead to the conclusion",
            lines,
        )
    if not against:
        return gettext("{lead}, and nothing in the map attacks it", lead=lead)
    title = ngettext("{lead}, {n} point stands against it", "{lead}, {n} points stand against it", against, lead=lead)
    granted = sum(relation.concession for relation in into)
    return (
        gettext("{title}, {granted} of them granted by the author", title=title, granted=granted) if granted else title
    )


def _of(map_: Argument, name: str) -> str:
    return next(claim.text for claim in map_.claims if claim.id == name)


def _said(map_: Argument) -> Iterator[str]:
    """A line for each claim that has reasons, and every reason for and against it."""
    labels = {claim.id: claim.label for claim in map_.claims}
    for claim in map_.claims:
        into = [relation for relation in map_.relations if relation.to == claim.id]
        reasons = [_reason(relation, labels) for relation in into]
        if reasons:
            yield gettext("“{claim}” is {reasons}.", claim=claim.label, reasons="; ".join(reasons))


def _reason(relation: Relation, labels: dict[str, str]) -> str:
    first, *others = (in_quotes(labels[premise]) for premise in relation.premises)
    premises = first
    for other in others:
        premises = gettext("{first} together with {other}", first=premises, other=other)
    if relation.kind == "supports":
        if relation.concession:
            return gettext("supported (a concession) by {premises}", premises=premises)
        return gettext("supported by {premises}", premises=premises)
    if relation.concession:
        return gettext("attacked (a concession) by {premises}", premises=premises)
    return gettext("attacked by {premises}", premises=premises)


def _drawn(map_: Argument, kit: Kit, sheet: Paper, top: float) -> tuple[list[Layer], float]:
    drawn = layout_of(map_, sheet.width)
    if drawn.width > sheet.width:
        parts, floor = tree(map_, sheet, top)
        return parts.layers(), floor
    parts = MapParts()
    for box in drawn.boxes:
        parts.box(map_, box.claim, (box.x, top + box.y, box.x + box.width, top + box.y + box.height))
        _write_in(box, top, parts)
    for path in drawn.paths:
        _draw_path(path, map_, drawn, top, parts)
    floor = top + drawn.height + 14
    lines = theme.wrap(kit.article.called(gettext(_KEY)), theme.LABEL, sheet.width)
    parts.key += theme.lines(lines, 0, floor)
    return parts.layers(), floor + theme.LINE * len(lines)


def _write_in(box: MapBox, top: float, parts: MapParts) -> None:
    """The claim's name and its label, line by line, in the middle of the box."""
    middle, first = round(box.x + box.width / 2, 1), top + box.y + box.height / 2 - LINE * len(box.lines) / 2
    parts.names.append({"x": middle, "y": first, "text": box.claim})
    parts.lines += theme.lines(box.lines, middle, first + LINE, LINE)


def _draw_path(path: Path, map_: Argument, drawn: Layout, top: float, parts: MapParts) -> None:
    """The arrow of a relation, with its bar or cross, and the words beside it."""
    relation = next(relation for relation in map_.relations if relation.id == path.relation)
    x, y = path.head[0], top + path.head[1]
    supports, is_stated = relation.kind == "supports", relation.basis == "stated"
    (parts.supports if supports else parts.attacks).extend(_strokes(path, top))
    if path.bar:
        parts.bars.append(
            {"x": path.bar[0], "x2": path.bar[0], "y": top + path.bar[1] - 6, "y2": top + path.bar[2] + 6}
        )
        parts.pluses.append({"x": path.bar[0] + 10, "y": y - 9, "text": "+"})
    if supports:
        parts.heads.append({"x": x - _HEAD / 2, "y": y, "fill": parts.head_fill(is_stated)})
    else:
        parts.crosses += [line | {"strokeWidth": 2.6 if is_stated else 1.1} for line in _cross(x - 7, y)]
    if path.word:
        parts.words.append({"x": round(x - drawn.gap / 2 - 2, 1), "y": y - 11, "text": _word_of(path)})


def _word_of(path: Path) -> str:
    if path.word == "concession":
        return pgettext("beside an arrow", "concession")
    return pgettext("beside an arrow", "attack")


def _strokes(path: Path, top: float) -> Iterator[dict[str, Any]]:
    """The straight pieces of a path, one after the other."""
    ways = [*path.stems, *([[[path.bar[0], path.head[1]], path.head]] if path.bar else [])]
    for way in ways:
        for (x, y), (x2, y2) in pairwise(way):
            yield {"x": x, "y": top + y, "x2": x2, "y2": top + y2}


def _cross(x: float, y: float) -> Iterator[dict[str, Any]]:
    for up in (_CROSS, -_CROSS):
        yield {"x": x - _CROSS, "y": y - up, "x2": x + _CROSS, "y2": y + up}

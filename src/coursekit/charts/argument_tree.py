"""The map of the argument for sheets too narrow for its columns: a tree, the conclusion on top, and under each
claim what it rests on and what attacks it, in words and by lines as in a tree of files."""

from __future__ import annotations

from coursekit.argument.layout import LABEL_SIZE, LINE, depths
from coursekit.argument.map_as_text import caption_of
from coursekit.charts import palette, theme
from coursekit.charts.argument_parts import MapParts
from coursekit.charts.sheets import Paper
from coursekit.kit.argument_records import Argument, Relation
from coursekit.language import gettext

_INDENT, _PADDING, _BETWEEN, _CAPTION = 18.0, 7, 8, 15


def tree(map_: Argument, sheet: Paper, top: float) -> tuple[MapParts, float]:
    """The tree from ``top`` on, and where it ends."""
    drawing = _Tree(map_, sheet)
    drawing.claim(map_.conclusion, 0.0, top)
    for claim in map_.claims:
        if claim.id not in drawing.told:
            drawing.claim(claim.id, 0.0, drawing.floor + _BETWEEN)
    return drawing.parts, drawing.floor


class _Tree:
    def __init__(self, map_: Argument, sheet: Paper) -> None:
        self.map, self.sheet, self.parts = map_, sheet, MapParts()
        self.labels = {claim.id: claim.label for claim in map_.claims}
        self.told: set[str] = set()
        self.floor = 0.0
        longest = max(theme.text_width(word, LABEL_SIZE) for label in self.labels.values() for word in label.split())
        room = sheet.width - longest - 2 * _PADDING
        self.indent = max(2.0, min(_INDENT, room / max(1, *depths(map_).values())))

    def claim(self, name: str, left: float, top: float) -> float:
        """A claim and all that leads to it; returns the middle of its box. One that leads to two others has what
        it rests on only where it comes first."""
        again = name in self.told
        self.told.add(name)
        right = float(self.sheet.width)
        middle = round((left + right) / 2, 1)
        lines = theme.wrap(self.labels[name], LABEL_SIZE, right - left - 2 * _PADDING)
        bottom = top + LINE * (1 + len(lines)) + _PADDING
        self.parts.box(self.map, name, (left, top, right, bottom))
        self.parts.names.append(
            {"x": middle, "y": top + 11, "text": gettext("{claim} (see above)", claim=name) if again else name}
        )
        self.parts.lines += theme.lines(lines, middle, top + 11 + LINE, LINE)
        self.floor = bottom
        for relation in [] if again else self.map.relations:
            if relation.to == name:
                self._reason(relation, left, bottom)
        return (top + bottom) / 2

    def _reason(self, relation: Relation, left: float, bottom: float) -> None:
        """What leads to the claim whose box ends at ``bottom``, with lines from there."""
        inner = round(left + self.indent, 1)
        against = relation.kind == "attacks"
        stem = round(left + self.indent * (0.3 if against else 0.6), 1)
        caption = caption_of(relation)
        lines = theme.wrap(caption, theme.SMALL, self.sheet.width - inner)
        colour = palette.VERMILLION if against else palette.SOFT_INK
        top = self.floor + 5
        self.parts.captions += theme.lines(lines, inner, top, _CAPTION, color=colour)
        self.floor = top + _CAPTION * len(lines) - _BETWEEN + 1
        strokes = self.parts.attacks if against else self.parts.supports
        for premise in relation.premises:
            middle = self.claim(premise, inner, self.floor + _BETWEEN)
            strokes.append({"x": stem, "x2": stem, "y": bottom, "y2": middle})
            strokes.append({"x": stem, "x2": inner, "y": middle, "y2": middle})

"""What the map of the argument is made of, however it is laid out: boxes, lines and words by their kind."""

from __future__ import annotations

from typing import Any

from msgspec import Struct, field

from coursekit.argument.layout import LABEL_SIZE, NAME_SIZE
from coursekit.charts import palette, theme
from coursekit.charts.sheets import Layer, Rows
from coursekit.kit.argument_records import Argument
from coursekit.language import gettext

_DASH = [5, 4]
_CONCLUSION_WIDTH = 3


class MapParts(Struct):
    """Rows of everything there may be in a map; what a layout does not use stays empty."""

    boxes: Rows = field(default_factory=list)
    names: Rows = field(default_factory=list)
    lines: Rows = field(default_factory=list)
    supports: Rows = field(default_factory=list)
    attacks: Rows = field(default_factory=list)
    bars: Rows = field(default_factory=list)
    crosses: Rows = field(default_factory=list)
    heads: Rows = field(default_factory=list)
    pluses: Rows = field(default_factory=list)
    words: Rows = field(default_factory=list)
    captions: Rows = field(default_factory=list)
    key: Rows = field(default_factory=list)

    def box(self, map_: Argument, name: str, place: tuple[float, float, float, float]) -> None:
        """The box of a claim: left, top, right, bottom."""
        claim = next(claim for claim in map_.claims if claim.id == name)
        x, y, x2, y2 = (round(each, 1) for each in place)
        self.boxes.append(
            {
                "x": x,
                "y": y,
                "x2": x2,
                "y2": y2,
                "claim": name,
                "wording": claim.text,
                "paragraphs": ", ".join(map(str, claim.paragraphs)),
                "strokeWidth": _CONCLUSION_WIDTH if name == map_.conclusion else 1.2,
            }
        )

    @staticmethod
    def head_fill(is_stated: bool) -> str:
        """The colour inside an arrowhead."""
        return palette.INK if is_stated else palette.PAPER

    def layers(self) -> list[Layer]:
        """Always as many, in the same order. To a screen reader the map is one image, since boxes and arrowheads
        one by one tell nothing; the list below the picture does."""
        middle: dict[str, Any] = {"align": "center", "baseline": "middle"}
        against: dict[str, Any] = {"color": palette.VERMILLION}
        about = {
            "claim": gettext("Claim"), "wording": gettext("In our words"), "paragraphs": gettext("Paragraphs"),
        }  # fmt: skip
        return [
            theme.rules(self.supports, color=palette.INK, strokeWidth=1.4),
            theme.rules(self.attacks, **against, strokeWidth=1.4, strokeDash=_DASH),
            theme.rects(self.boxes, about, fill=palette.PAPER, stroke=palette.INK, cornerRadius=3, aria=False),
            theme.text(self.names, **middle, fontSize=NAME_SIZE, fontWeight="bold", color=palette.BLUE),
            theme.text(self.lines, **middle, fontSize=LABEL_SIZE),
            theme.rules(self.bars, color=palette.INK, strokeWidth=4),
            theme.rules(self.crosses, **against),
            theme.points(self.heads, shape="triangle-right", size=80, stroke=palette.INK, aria=False),
            theme.text(self.pluses, **middle, fontSize=16),
            theme.text(self.words, **middle, **against, fontSize=theme.SMALL),
            theme.text(self.captions, fontSize=theme.SMALL, color=palette.SOFT_INK),
            theme.text(self.key),
        ]

"""What a chart's specification draws, read back from it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import vl_convert

from coursekit.charts import theme
from coursekit.charts.sheets import SHEET

Spec = dict[str, Any]
Box = tuple[float, float, float, float]
"""Left, top, right, bottom in pixels."""


def data_rows(spec: Spec, sheet: int = 0) -> list[dict[str, Any]]:
    """Every row that is drawn on a sheet, as it is there."""
    return [row for layer_ in spec["layer"] for row in rows_of(layer_, sheet)]


def rows_of(layer_: dict[str, Any], sheet: int = 0) -> list[dict[str, Any]]:
    """The rows of one layer that are drawn on a sheet."""
    varying = {step["as"].removesuffix("_") for step in layer_.get("transform", []) if "as" in step}
    rows = [
        {name: value[sheet] if name in varying and isinstance(value, list) else value for name, value in row.items()}
        for row in layer_["data"]["values"]
    ]
    return [row for row in rows if row["x"] is not None]


def on_sheet(spec: Spec, sheet: int) -> Spec:
    """The specification for programs that know of no window, with this sheet as the one they draw."""
    return {**spec, "params": [{"name": SHEET, "value": sheet}]}


def blocks(spec: Spec) -> list[dict[str, Any]]:
    """The rows drawn with a height that stands for an amount."""
    return [row for row in data_rows(spec) if "amount" in row]


def nodes(part: Any) -> Iterator[dict[str, Any]]:
    """Every object in the specification."""
    if isinstance(part, dict):
        yield part
        part = list(part.values())
    if isinstance(part, list):
        for inner in part:
            yield from nodes(inner)


def layer(spec: Spec, **mark: Any) -> dict[str, Any]:
    """The one layer whose mark has these properties."""
    (found,) = [
        node for node in nodes(spec) if isinstance(node.get("mark"), dict) and mark.items() <= node["mark"].items()
    ]
    return found


def texts(spec: Spec, sheet: int = 0) -> list[tuple[str, Box]]:
    """Every line of text drawn on a sheet, with about the room it takes up."""
    scene = vl_convert.vegalite_to_scenegraph(on_sheet(spec, sheet), vl_version="5.8")
    return list(_texts(scene["scenegraph"], 0.0, 0.0))


def _texts(mark: dict[str, Any], x: float, y: float) -> Iterator[tuple[str, Box]]:
    for item in mark.get("items", []):
        left, top = x + item.get("x", 0), y + item.get("y", 0)
        if mark.get("marktype") == "text":
            yield from _lines(item, left + item.get("dx", 0), top + item.get("dy", 0))
        for inner in item.get("items", []):
            yield from _texts(inner, left, top)


def _lines(item: dict[str, Any], x: float, y: float) -> Iterator[tuple[str, Box]]:
    size = item["fontSize"]
    lines = item["text"] if isinstance(item["text"], list) else str(item["text"]).split("\n")
    step = item.get("lineHeight", size + 2)
    first = y - {"top": 0, "middle": step * len(lines) / 2, "bottom": size}.get(item["baseline"], size)
    for place, line in enumerate(lines):
        width = theme.text_width(line, size, item.get("fontWeight") == "bold")
        left = x - {"left": 0, "center": width / 2, "right": width}[item["align"]]
        yield line, (left, first + place * step, left + width, first + place * step + size)


def overlap(one: Box, other: Box, slack: float = 1.5) -> bool:
    """Whether two boxes share more than a hair's breadth both ways."""
    return (
        min(one[2], other[2]) - max(one[0], other[0]) > slack and min(one[3], other[3]) - max(one[1], other[1]) > slack
    )


def as_text(spec: Spec) -> str:
    """The specification as it is stored."""
    return json.dumps(spec, ensure_ascii=False)

"""One chart for every width of window: drawn on sheets of several widths, told in one specification.

A chart is laid out in Python on each of ``SHEETS``, in pixels. The layers of all sheets are then merged: what
is the same on all of them is written once, what differs (most of it places and breaks of lines) as a list
with an entry for each sheet. In the browser a signal of Vega's, ``SHEET``, says which entry counts: that of
the widest sheet for which there is room. So the type is as large in a narrow window as in a wide one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import zip_longest
from typing import Any

from msgspec import Struct, field

from coursekit.charts.vega_words import role_of
from coursekit.language import current

Rows = list[dict[str, Any]]

MARGIN = 12
"""Pixels of paper around a drawing."""


class Paper(Struct, frozen=True):
    """A sheet of paper: ``width`` pixels to draw on, without its margins."""

    width: int

    @property
    def needs(self) -> int:
        """How wide the window's column has to be."""
        return self.width + 2 * MARGIN


WIDE, MIDDLE, NARROW, NARROWEST = Paper(740), Paper(500), Paper(232), Paper(180)
SHEETS = (WIDE, MIDDLE, NARROW, NARROWEST)
"""For a notebook in windows of 1024, 768, 390 and 320 pixels; the last is also that of 1280 pixels enlarged four times.
The widest comes first: it is what programs draw that know of no window."""

SHEET = "sheet"
"""The name of the signal: the place in ``SHEETS`` of the sheet that is shown."""


class Layer(Struct, frozen=True):
    """Marks of one kind: a Vega-Lite ``mark`` for each of ``rows``, which say where it lies (``x``, ``y``,
    ``x2`` and ``y2``, in pixels), and may say how it looks and what it says of itself (``CHANNELS``).

    ``about``: fields to show beside the pointer, each with its title.
    """

    mark: dict[str, Any]
    rows: Rows
    about: dict[str, str] = field(default_factory=dict)
    more: dict[str, Any] = field(default_factory=dict)
    """Further properties of the layer in Vega-Lite, its ``encoding`` among them."""


CHANNELS = {"text": "text", "said": "description", "place": "order"} | {
    name: name for name in ("fill", "stroke", "color", "shape", "strokeWidth", "size")
}
"""Fields of a row that are shown, and as what."""

_AMOUNTS = ("place", "strokeWidth", "size")
_PLACES = ("x", "y", "x2", "y2")
_IDENTITY = {"domain": [0, 1000], "range": [0, 1000], "nice": False, "zero": False}


def merged(draw: Callable[[Paper], Sequence[Layer]]) -> list[dict[str, Any]]:
    """The layers that ``draw`` gives for each sheet, as layers of one Vega-Lite specification. It gives as
    many for each sheet, in the same order; one that is empty on a sheet is not seen there."""
    drawn = zip(*(draw(sheet) for sheet in SHEETS), strict=True)
    return [_layer(layers) for layers in drawn if any(layer.rows for layer in layers)]


def _layer(layers: Sequence[Layer]) -> dict[str, Any]:
    rows, varying = _merged_rows([layer.rows for layer in layers])
    fields = {name for row in rows for name in row}
    first = layers[0]

    def shown(name: str) -> str:
        return f"{name}_" if name in varying else name

    encoding: dict[str, Any] = {}
    for name in _PLACES:
        if name in fields:
            encoding[name] = {"field": shown(name)}
            if name in ("x", "y"):
                encoding[name] |= {"type": "quantitative", "scale": _IDENTITY, "axis": None}
    for name, channel in CHANNELS.items():
        if name in fields:
            encoding[channel] = {"field": shown(name), "type": "quantitative" if name in _AMOUNTS else "nominal"}
            if name == channel != "text":
                encoding[channel] |= {"scale": None, "legend": None}
    if first.about:
        encoding["tooltip"] = [_told(name, title, rows) for name, title in first.about.items()]
    more = dict(first.more)
    encoding |= more.pop("encoding", {})
    return {"data": {"values": rows}, **_now(sorted(varying)), "mark": _named(first.mark), "encoding": encoding, **more}


def _told(name: str, title: str, rows: Rows) -> dict[str, str]:
    """A field beside the pointer. A number with decimals goes through the language's own way of writing it."""
    if current().decimal != "." and any(isinstance(row.get(name), float) for row in rows):
        return {"field": name, "type": "quantitative", "format": ",.3~f", "title": title}
    return {"field": name, "type": "nominal", "title": title}


def _named(mark: dict[str, Any]) -> dict[str, Any]:
    return mark if mark.get("aria") is False else role_of(mark["type"]) | mark


def _now(varying: list[str]) -> dict[str, Any]:
    """Transforms that take each varying field's entry for the sheet that is shown, and leave out the rows
    that are not on it."""
    if not varying:
        return {}
    taken: list[dict[str, str]] = [
        {"calculate": f"isArray(datum.{name}) ? datum.{name}[{SHEET}] : datum.{name}", "as": f"{name}_"}
        for name in varying
    ]
    return {"transform": [*taken, {"filter": "datum.x_ !== null"}] if "x" in varying else taken}


def _merged_rows(of_sheets: Sequence[Rows]) -> tuple[Rows, set[str]]:
    rows: Rows = []
    varying: set[str] = set()
    for versions in zip_longest(*of_sheets):
        there = [version for version in versions if version is not None]
        row: dict[str, Any] = {}
        for name in dict.fromkeys(name for version in there for name in version):
            values = [version.get(name) if version else None for version in versions]
            known = [version.get(name) for version in there]
            if all(value == known[0] for value in known) and (name != "x" or len(there) == len(versions)):
                row[name] = known[0]
            else:
                row[name] = values
                varying.add(name)
        rows.append(row)
    return rows, varying

"""A chart that a lesson draws itself, with Altair or as a Vega-Lite specification, shown like those of the kit.

Altair shows a chart under a number drawn at random, and with a script from elsewhere. What is made here is the same in
each run, needs no network, and says in words and numbers what it shows.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from coursekit.charts import palette
from coursekit.charts.display import SCHEMA, Figure
from coursekit.charts.vega_words import locale
from coursekit.errors import CourseError
from coursekit.language import gettext
from coursekit.tables.table import Table

WIDTH = 560
"""Pixels, where the chart does not say how wide it is: as much as a column of text has."""

SMALLEST = 11
"""Pixels that any type in it has at least."""

_COUNTED = re.compile(r"\b(?:param|view|selector|concat|layer|hconcat|vconcat)_\d+\b")
_COMPOSED = ("hconcat", "vconcat", "concat", "facet", "repeat", "spec")

_LINES = {"domainColor": palette.RULE, "tickColor": palette.RULE, "gridColor": palette.GRID}
_TYPE = {"labelColor": palette.INK, "titleColor": palette.INK, "labelFontSize": 12, "titleFontSize": 13}
LOOK: dict[str, Any] = {
    "font": "Arial, Liberation Sans, Helvetica, sans-serif",
    "view": {"stroke": None},
    "axis": {**_LINES, **_TYPE},
    "legend": _TYPE,
    "header": _TYPE,
    "title": {"color": palette.INK, "fontSize": 16, "anchor": "start"},
    "text": {"color": palette.INK, "fontSize": 12},
    "mark": {"color": palette.BLUE},
    "range": {
        "category": [
            palette.BLUE,
            palette.VERMILLION,
            palette.GREEN,
            palette.PURPLE,
            palette.OCHRE,
            palette.GREY,
        ]
    },
}
"""Colours that change on dark paper (``palette``), and type that can be read. What the chart says itself stays."""


def own_figure(chart: Any, words: str, table: Table | None = None) -> Figure:
    """The chart as a lesson shows it. ``chart``: one of Altair's, or a Vega-Lite specification as a dictionary;
    ``words``: what it shows, in a sentence or two, the first of which stands for the picture; ``table``: the numbers
    below it (default: all data that the chart holds).

    Raises CourseError for what is no chart, for data that would be fetched, and without words.

    >>> bars = {"mark": "bar", "data": {"values": [{"year": 2030, "trams": 7}]}, "encoding": {}}
    >>> print(own_figure(bars, "Seven trams ran in 2030.").tables[0].text())
    The data of this chart
    year: 2030; trams: 7
    """
    if not words.strip():
        raise CourseError('a chart needs words for whoever cannot see it: write words="What it shows."')
    spec = _specification(chart)
    if address := next(_fetched(spec), ""):
        raise CourseError(f"this chart would fetch its data from {address}: put the data into the chart")
    spec = {
        **spec,
        "$schema": SCHEMA,
        "description": _first_sentence(words),
        "background": "transparent",
        "config": _merged(LOOK | locale(), _without_sizes(spec.get("config", {}))),
        "usermeta": {"embedOptions": {"renderer": "svg", "actions": False}},
    }
    if "width" not in spec and not any(name in spec for name in _COMPOSED):
        spec["width"] = WIDTH
    return Figure(spec, words.strip(), [table or _table(spec)])


def _specification(chart: Any) -> dict[str, Any]:
    made = chart.to_dict() if hasattr(chart, "to_dict") else chart
    if not isinstance(made, Mapping) or not any(name in made for name in ("mark", "layer", *_COMPOSED)):
        what = f"{type(chart).__name__} is no chart"
        raise CourseError(f"{what}: give course.show one of Altair's, or a Vega-Lite specification")
    text = json.dumps(made, default=str)
    # Altair counts these through a session: a cell that is run again would give others.
    seen: dict[str, str] = {}
    named = _COUNTED.sub(
        lambda found: seen.setdefault(found[0], f"{found[0].rpartition('_')[0]}_{len(seen) + 1}"), text
    )
    spec: dict[str, Any] = json.loads(named)
    return spec


def _fetched(part: Any) -> Iterator[str]:
    """Addresses that data or pictures would be fetched from."""
    if isinstance(part, dict):
        if isinstance(part.get("url"), str):
            yield part["url"]
        for name, inner in part.items():
            if name not in ("datasets", "values"):  # what is in the data is shown, not fetched
                yield from _fetched(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from _fetched(inner)


def _first_sentence(words: str) -> str:
    found = re.match(r".*?[.!?…](?=\s|$)", " ".join(words.split()))
    return found[0] if found else " ".join(words.split())


def _without_sizes(config: dict[str, Any]) -> dict[str, Any]:
    """Altair gives each chart a size of 300 pixels, which nobody has asked for."""
    view = {name: value for name, value in config.get("view", {}).items() if not name.startswith("continuous")}
    return {**config, "view": view} if "view" in config else config


def _merged(ours: dict[str, Any], theirs: dict[str, Any]) -> dict[str, Any]:
    merged = {**ours, **theirs}
    for name in ours.keys() & theirs.keys():
        if isinstance(ours[name], dict) and isinstance(theirs[name], dict):
            merged[name] = _merged(ours[name], theirs[name])
    for name, value in merged.items():
        if name.endswith(("fontSize", "FontSize")) and isinstance(value, int | float):
            merged[name] = max(value, SMALLEST)
    return merged


def _table(spec: dict[str, Any]) -> Table:
    """All data that the chart holds, each value as it stands there."""
    rows = [row for rows in _datasets(spec) for row in rows if isinstance(row, dict)]
    header = list(dict.fromkeys(str(name) for row in rows for name in row))
    if not header:
        raise CourseError("this chart holds no data to tell: give course.show a table of them, too")
    cells = [["" if row.get(name) is None else str(row[name]) for name in header] for row in rows]
    return Table(gettext("The data of this chart"), header, cells)


def _datasets(part: Any) -> Iterator[list[Any]]:
    if isinstance(part, dict):
        for name, inner in part.items():
            if name == "values" and isinstance(inner, list):
                yield inner
            elif name == "datasets" and isinstance(inner, dict):
                yield from inner.values()
            elif name not in ("encoding", "config", "params", "transform"):
                yield from _datasets(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from _datasets(inner)

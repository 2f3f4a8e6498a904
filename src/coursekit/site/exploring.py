"""Charts that answer to their reader, and the script that draws them on a page.

A page has a chart as a picture. Where the chart can be asked something, one script beside the page draws it anew, when
a student wants that: Vega as vl-convert brings it along, and every such chart of the course. Vega works out a chart's
expressions itself there (``ast``), so that no page has to allow that text is run as a script.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

from msgspec import Struct, to_builtins

from coursekit.authors_tools import authors_tools
from coursekit.site.pictures import VEGA_LITE_VERSION, kept, name_of
from coursekit.site.scripts import own

SCRIPT = "explore.js"
"""The file that a page loads for it. It is there where some chart of the course wants it."""

MOST_VALUES = 30
"""So many kinds of mark a list may offer; where there are more, the chart alone is clicked on."""

_SNIPPET = "globalThis.coursekitVega = vegaEmbed;"
_PLAIN_NAME = re.compile(r"\w+")
_PLAIN_FIELD = re.compile(r"[^.\[\]\\'\"]+")
_NO_SPECS = ("values", "datasets", "config", "usermeta")


class MarkChoice(Struct, frozen=True):
    """What a click on a mark chooses, as a list to choose from, which keys and screen readers can use as well:
    one of ``values`` of ``field``, for the selection ``param``."""

    param: str
    field: str
    label: str
    values: list[Any]


def answers(spec: dict[str, Any]) -> bool:
    """Whether a chart answers to its reader: it has something to click on, to drag or to set. What it says of a mark
    when somebody points at it does not count, since a page tells that in words and numbers.

    >>> answers({"mark": "bar", "params": [{"name": "line", "select": "point"}]})
    True
    >>> answers({"mark": "bar", "params": [{"name": "sheet", "value": 1}]})
    False
    """
    return any("select" in param or "bind" in param for _, param in _params(spec))


def explored_as(spec: dict[str, Any]) -> str:
    """The name of a chart in the script; "" for one that does not answer."""
    return hashlib.sha256(name_of(spec).encode()).hexdigest()[:12] if answers(spec) else ""


def explore_script(specs: Iterable[dict[str, Any]], root: Path) -> str:
    """The script for these charts of the course at ``root``; "" where none of them answers. The same charts give the
    same bytes. Raises NotInstalled without vl-convert."""
    wanted = {
        name: {"spec": spec, "choices": to_builtins(choices(spec))} for spec in specs if (name := explored_as(spec))
    }
    if not wanted:
        return ""
    charts = json.dumps(wanted, sort_keys=True, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return f"{vega(root)}globalThis.coursekitCharts = {charts};\n"


def vega(root: Path) -> str:
    """Vega and Vega-Lite with their licences, as a classic script that defines ``coursekitVega``: kept, or made new.

    Raises NotInstalled without vl-convert.
    """
    with authors_tools():
        what = f"{version('vl-convert-python')} {VEGA_LITE_VERSION} {_SNIPPET} {own('explore_licences.txt')}"
    return kept(root, what, "js", _bundled)


def _bundled() -> str:
    with authors_tools():
        import vl_convert  # takes half a second, and a second or two for the script
    script = vl_convert.javascript_bundle(_SNIPPET, vl_version=VEGA_LITE_VERSION)
    # In one file it stands in an element that such words would end. They can only be in texts of the script.
    inert = re.sub(r"<(?=/script|!--)", r"\\x3c", script, flags=re.IGNORECASE)
    return f'/* {own("explore_licences.txt").strip()} */\n(() => {{ "use strict";\n{inert}\n}})();\n'


def choices(spec: dict[str, Any]) -> list[MarkChoice]:
    """What clicks on a chart choose, for those that choose all marks with one value of a field."""
    return [choice for unit, param in _params(spec) if (choice := _choice(spec, unit, param))]


def _choice(spec: dict[str, Any], unit: dict[str, Any], param: dict[str, Any]) -> MarkChoice | None:
    select, name = param.get("select"), str(param.get("name", ""))
    if not isinstance(select, dict) or select.get("type") != "point" or not _PLAIN_NAME.fullmatch(name):
        return None
    if param.get("bind", "legend") != "legend":
        return None  # it has controls
    fields = select.get("fields") or [
        unit.get("encoding", {}).get(channel, {}).get("field") for channel in select.get("encodings", [])
    ]
    if len(fields) != 1 or not isinstance(fields[0], str) or not _PLAIN_FIELD.fullmatch(fields[0]):
        return None
    values = list(dict.fromkeys(_values(spec, fields[0])))
    if not 1 < len(values) <= MOST_VALUES:
        return None
    label = next(_titles(spec, fields[0]), fields[0].replace("_", " "))
    return MarkChoice(name, fields[0], label[:1].upper() + label[1:], values)


def _parts(part: Any) -> Iterator[dict[str, Any]]:
    """Every object of a specification, without data and looks."""
    if isinstance(part, dict):
        yield part
        for name, inner in part.items():
            if name not in _NO_SPECS:
                yield from _parts(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from _parts(inner)


def _params(spec: dict[str, Any]) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Each parameter with the view that it is of."""
    for unit in _parts(spec):
        listed = unit.get("params")
        for param in listed if isinstance(listed, list) else []:
            if isinstance(param, dict):
                yield unit, param


def _titles(spec: dict[str, Any], field: str) -> Iterator[str]:
    """What a chart calls a field."""
    for part in _parts(spec):
        if part.get("field") == field:
            legend = part.get("legend")
            titles = (legend.get("title") if isinstance(legend, dict) else None, part.get("title"))
            yield from (title for title in titles if isinstance(title, str) and title.strip())


def _values(part: Any, field: str) -> Iterator[str | float | bool]:
    """The values of a field in the data that a chart holds, in their order."""
    if isinstance(part, dict):
        for name, inner in part.items():
            rows = inner if name == "values" else None
            for row in rows if isinstance(rows, list) else []:
                value = row.get(field) if isinstance(row, dict) else None
                if isinstance(value, str | int | float):
                    yield value
            if name == "datasets" and isinstance(inner, dict):
                yield from _values([{"values": rows} for rows in inner.values()], field)
            elif name != "values":
                yield from _values(inner, field)
    elif isinstance(part, list):
        for inner in part:
            yield from _values(inner, field)

"""Charts as pictures in the page: sharp at any size, in the page's colours, and there at once.

A chart is drawn on two of its sheets (``charts.sheets``), and the style sheet shows the one for which there is room, as
large as its type is to be. Drawing takes a second or so; a picture is kept in ``.coursekit/site`` under a hash of its
chart and of the program that draws, so that it is drawn once.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version
from pathlib import Path
from typing import Any

from markupsafe import Markup

from coursekit.authors_tools import authors_tools
from coursekit.charts import palette
from coursekit.charts.sheets import MIDDLE, NARROW, SHEET, SHEETS
from coursekit.charts.theme import FONT
from coursekit.writing import write

KEPT = Path(".coursekit/site")
SHOWN = {"middle": MIDDLE, "narrow": NARROW}
"""The sheets that a page has, by the class of their pictures."""

OWN = "own"
"""The class of the only picture that a chart of a lesson's own has."""

VEGA_LITE_VERSION = "5.8"
"""What draws a chart on a page: the first version of those to choose from that is like the notebooks'."""

_DRAWN_IN = "Liberation Sans"
"""Comes with the program that draws, so that a picture does not depend on the machine's own fonts."""

_SAID = re.compile(r' (?:role|aria-[a-z]+|class|xmlns:xlink|version|font-family)="[^"]*"')
_LONG = re.compile(r"-?\d+\.\d{3,}")
_FORMAT = 2


def pictures(specs: Iterable[dict[str, Any]], root: Path) -> dict[str, Markup]:
    """The pictures of these charts, by their specification as text (``name_of``)."""
    wanted = {name_of(spec): spec for spec in specs}
    jobs = [(name, look) for name, spec in wanted.items() for look in (SHOWN if _has_sheets(spec) else [OWN])]
    with ThreadPoolExecutor(2) as pool:
        drawn = list(
            pool.map(lambda job: _picture(wanted[job[0]], SHEETS.index(SHOWN.get(job[1], MIDDLE)), root), jobs)
        )
    placed = [(name, _placed(svg, look, wanted[name])) for (name, look), svg in zip(jobs, drawn, strict=True)]
    return {name: Markup("\n").join(svg for of, svg in placed if of == name) for name in wanted}


def _has_sheets(spec: dict[str, Any]) -> bool:
    """Whether it is a chart of the kit's, which can be drawn for several widths; one of a lesson's own has its size."""
    return any(param.get("name") == SHEET for param in spec.get("params", []))


def name_of(spec: dict[str, Any]) -> str:
    """A chart's specification as text."""
    return json.dumps(spec, sort_keys=True)


def _placed(svg: str, look: str, spec: dict[str, Any]) -> Markup:
    """A picture in the page. Each says what it shows: only one of them is there for a reader at a time."""
    told = Markup.escape(spec.get("description", ""))
    opened = Markup('<svg class="chart {look}" role="img" aria-label="{told}"').format(look=look, told=told)
    picture = opened + Markup(svg.removeprefix("<svg"))  # noqa: S704  # drawn here, by a program that escapes text
    if look != OWN:
        return picture
    # On a phone its type would be too small to read: there it is as large as ever, and scrolls.
    box = Markup('<div class="scroll" tabindex="0" role="group" aria-label="Chart">{picture}</div>')
    return box.format(picture=picture)


def _picture(spec: dict[str, Any], sheet: int, root: Path) -> str:
    """One sheet as SVG."""
    with authors_tools():
        with_all = f"{_FORMAT} {version('vl-convert-python')} {sheet} {name_of(spec)}"
    return kept(root, with_all, "svg", lambda: _drawn(spec, sheet))


def kept(root: Path, of: str, ending: str, make: Callable[[], str]) -> str:
    """What was made of ``of`` for the course at ``root``: a kept one, or a new one, which is then kept where that is
    possible."""
    path = root / KEPT / f"{hashlib.sha256(of.encode()).hexdigest()[:32]}.{ending}"
    try:
        return path.read_text("utf-8")
    except (OSError, ValueError):
        made = make()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write(path, made.encode())
    except OSError:
        pass  # a folder that cannot be written to: it is made again next time
    return made


def _drawn(spec: dict[str, Any], sheet: int) -> str:
    with authors_tools():
        import vl_convert  # takes half a second

    still = json.loads(name_of(spec))
    still["params"] = [
        {"name": SHEET, "value": sheet} if param.get("name") == SHEET else param for param in still.get("params", [])
    ]
    still.setdefault("config", {})["font"] = _DRAWN_IN
    still.get("usermeta", {}).get("embedOptions", {}).pop("patch", None)
    return _lean(vl_convert.vegalite_to_svg(still, vl_version=VEGA_LITE_VERSION))


def _lean(svg: str) -> str:
    """The picture without what only Vega's own scripts read; its font stands in the style sheet."""
    short = _LONG.sub(lambda number: f"{float(number[0]):.2f}".rstrip("0").rstrip("."), _SAID.sub("", svg))
    return re.sub(r"<path d=\"M0,0h1v1h-1Z\"/>|<g/>", "", short)


def style() -> str:
    """The rules that give charts the page's colours: those of paper that is light or dark, or the system's."""
    chart = ":is(svg.chart, .live-chart svg.marks)"
    rules = [
        f'{chart} [{name}="{colour}"] {{ {name}: light-dark({colour}, {dark}); }}'
        for colour, dark in palette.DARK.items()
        for name in ("fill", "stroke")
    ]
    forced = [
        f'{chart} [{name}="{colour}"] {{ {name}: {other}; }}'
        for colour, other in palette.FORCED.items()
        for name in ("fill", "stroke")
    ]
    return "\n".join(
        [f"{chart} text {{ font-family: {FONT}; }}", *rules, "@media (forced-colors: active) {", *forced, "}", ""]
    )

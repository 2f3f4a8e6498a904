"""Charts in a page of their own, as JupyterLab embeds them: in a column of some width, in some font."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

import vl_convert
from playwright.sync_api import Locator, Page

from coursekit.charts.display import EMBEDDING, VEGA_LITE, Figure

_PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A chart</title>
<style>body { margin: 0; background: #888; }</style></head>
<body><div id="column" class="jp-RenderedVegaLite"><div id="chart"></div></div></body></html>"""

_EMBED = """async ([spec, options, width, dark]) => {
  document.body.dataset.jpThemeLight = String(!dark);
  document.getElementById("column").style.width = `${width}px`;
  window.drawn?.finalize();
  window.drawn = await vegaEmbed(document.getElementById("chart"), spec, options);
}"""

_TEXTS = """(svg) => {
  const zoom = svg.getScreenCTM().a;
  return [...svg.querySelectorAll("text")].filter((text) => text.textContent.trim()
    && getComputedStyle(text).opacity !== "0" && text.getAttribute("opacity") !== "0").map((text) => {
    const { left, top, right, bottom } = text.getBoundingClientRect();
    return { text: text.textContent, size: zoom * parseFloat(getComputedStyle(text).fontSize), box: [left, top, right, bottom] };
  });
}"""


@dataclass(frozen=True)
class Text:
    """A text as it is drawn: its size in pixels of the screen, and its box (left, top, right, bottom)."""

    text: str
    size: float
    box: tuple[float, float, float, float]


@cache
def _script() -> str:
    return str(vl_convert.javascript_bundle("window.vegaEmbed = vegaEmbed;", vl_version="5.8"))


def draw_in_page(page: Page, figure: Figure, width: int, font: str | None = None, *, dark: bool = False) -> Locator:
    """Draw ``figure`` in a column of ``width`` pixels; return its SVG."""
    if not page.evaluate("'vegaEmbed' in window"):
        page.set_content(_PAGE)
        page.add_script_tag(content=_script())
    spec: dict[str, Any] = json.loads(json.dumps(figure.spec))
    if font:
        spec["config"]["font"] = font
    page.evaluate(_EMBED, [spec, EMBEDDING[VEGA_LITE]["embed_options"], width, dark])
    return page.locator("svg.marks")


def texts_in(svg: Locator) -> list[Text]:
    """Every text that is drawn."""
    return [Text(row["text"], row["size"], tuple(row["box"])) for row in svg.evaluate(_TEXTS)]

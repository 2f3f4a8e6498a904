"""What a chart shows: the picture, and the same in words and numbers for whoever would rather read."""

from __future__ import annotations

from html import escape
from typing import Any

from msgspec import Struct

from coursekit.charts import palette
from coursekit.language import gettext
from coursekit.tables.nested import NestedList
from coursekit.tables.table import NO_FORMULAS, Table, spoken

VEGA_LITE = "application/vnd.vegalite.v5+json"
"""The one chart format that JupyterLab 4 draws without a network."""

PNG = "image/png"
"""The format of its picture."""

SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json"


_CHART = ".jp-RenderedVegaLite svg.marks"

# A chart chooses its sheet by the width of `.vega-embed`, which therefore is as wide as the column. Its type grows
# with JupyterLab's size of content, and with the size of type that the browser is set to; both are lengths, and only
# an angle turns their ratio into the number that `zoom` takes.
_STYLE = f"""\
.jp-RenderedVegaLite {{ overflow-x: auto; }}
.jp-RenderedVegaLite:focus-visible {{ outline: 3px solid #1976d2; }}
.jp-RenderedVegaLite .vega-embed {{ width: 100%;
  zoom: tan(atan2(max(var(--jp-content-font-size1, 14px), 0.875rem), 14px)); }}
{_CHART} {{ display: block; }}
{palette.style(_CHART)}"""

EMBEDDING = {VEGA_LITE: {"embed_options": {"defaultStyle": _STYLE}}}
"""What JupyterLab is told of how to embed a chart, noted beside it: also where a notebook is not trusted yet, and
its HTML has no style."""


def described(spec: Any) -> dict[str, dict[str, str]]:
    """What a notebook notes beside a chart, for programs that make pages of notebooks: its description, as
    the alternative text of its picture."""
    told = str(spec.get("description", "")).strip() if isinstance(spec, dict) else ""
    return {PNG: {"alt": told}} if told else {}


class Figure(Struct, frozen=True):
    """A chart: ``spec`` is Vega-Lite 5, ``words`` its message with the numbers it rests on,
    ``tables`` every value drawn. ``outline`` is for a picture whose shape a list can tell."""

    spec: dict[str, Any]
    words: str
    tables: list[Table]
    outline: NestedList | None = None

    def picture_bundle(self) -> dict[str, Any]:
        """The chart, and its message for readers that cannot draw it."""
        return {VEGA_LITE: self.spec, "text/plain": self.words}

    def words_bundle(self) -> dict[str, str]:
        """The same in words and numbers, folded away until somebody opens it."""
        paragraphs = "".join(f"<p>{escape(line)}</p>" for line in self.words.splitlines())
        parts = "\n".join(part.html() for part in self._parts())
        summary = escape(gettext("The same in words and numbers"))
        return {
            "text/html": (
                f'<details class="ck-in-words"{spoken()}><summary>{summary}</summary>\n'
                f'<div class="{NO_FORMULAS}">{paragraphs}</div>\n{parts}\n</details>'
            ),
            "text/plain": "\n\n".join(part.text() for part in self._parts()),
        }

    def _parts(self) -> list[NestedList | Table]:
        return [*([self.outline] if self.outline else []), *self.tables]

    def _ipython_display_(self) -> None:
        # Two outputs, because a notebook shows only the richest form of one: with words and chart
        # in a single bundle, whoever is shown the chart could not get at the words.
        from IPython.display import display

        for bundle, noted in ((self.picture_bundle(), described(self.spec) | EMBEDDING), (self.words_bundle(), None)):
            display(bundle, raw=True, metadata=noted)  # type: ignore[no-untyped-call]  # IPython's has no types

"""What a chart shows: the picture, and the same in words and numbers for whoever would rather read."""

from __future__ import annotations

from html import escape
from typing import Any

from msgspec import Struct

from coursekit.tables.nested import NestedList
from coursekit.tables.table import NO_FORMULAS, Table

VEGA_LITE = "application/vnd.vegalite.v5+json"
"""The one chart format that JupyterLab 4 draws without a network."""

PNG = "image/png"
"""The format of its picture."""

SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json"


WIDE = "ck_wide"
"""The name of a picture that is wider than a window: it keeps its size."""

# In a narrow window a chart shrinks a little. Before its type is too small to read it stops, and scrolls in
# its own box: a chart is about 800 pixels wide, and its smallest type is 11 pixels high.
_STYLE = f"""<style>
.jp-RenderedVegaLite {{ overflow-x: auto; }}
.jp-RenderedVegaLite:focus-visible {{ outline: 3px solid #1976d2; }}
.jp-RenderedVegaLite .vega-embed {{ max-width: 100%; }}
.jp-RenderedVegaLite svg.marks {{ max-width: max(100%, 740px); height: auto; }}
.jp-RenderedVegaLite svg.marks:has([class*="{WIDE}"]) {{ max-width: none; }}
</style>"""


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
        return {
            "text/html": (
                f'{_STYLE}\n<details class="ck-in-words"><summary>The same in words and numbers</summary>\n'
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

        for bundle, noted in ((self.picture_bundle(), described(self.spec)), (self.words_bundle(), None)):
            display(bundle, raw=True, metadata=noted)  # type: ignore[no-untyped-call]  # IPython's has no types

"""Which cells have their code folded away: a student needs its line only where it can be changed.

A screen is worked with by itself, a chart has nothing to change, and what a lesson begins with is the same in
all. A table or a receipt stays open, since other rows can be put into its line. In JupyterLab and Notebook 7 one
click opens what is folded, and it is run like any other cell.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from coursekit.charts.display import VEGA_LITE
from coursekit.screen.screen import VIEW_MIME

TRY_IT = "try-it"
"""The tag of a cell that is for trying all the same, as a quiz whose line a lesson asks to change."""

WORKED_WITH = (VIEW_MIME, VEGA_LITE)
IMPORTS = re.compile(r"(?:from|import)\s")


def is_folded(cell: Mapping[str, Any]) -> bool:
    """Whether the code of this cell, which was run, is to be folded away."""
    if TRY_IT in cell["metadata"].get("tags", ()):
        return False
    shown = {kind for output in cell["outputs"] for kind in output.get("data", {})}
    return bool(IMPORTS.match(cell["source"])) or not shown.isdisjoint(WORKED_WITH)

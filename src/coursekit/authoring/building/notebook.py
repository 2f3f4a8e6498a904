"""From a lesson's cells to a notebook that is the same, byte for byte, each time it is built."""

from __future__ import annotations

import copy
import hashlib
from collections import Counter
from collections.abc import Mapping
from typing import Any

from coursekit.authoring.building.folded_code import is_folded
from coursekit.authoring.building.stills import add_still
from coursekit.authoring.lesson_files.cells import Cell, fingerprint
from coursekit.charts.display import VEGA_LITE
from coursekit.screen.screen import VIEW_MIME

# Without versions: which Python last built a notebook is no news to its readers.
METADATA: dict[str, Any] = {
    "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
    "language_info": {
        "codemirror_mode": {"name": "ipython", "version": 3},
        "file_extension": ".py",
        "mimetype": "text/x-python",
        "name": "python",
        "nbconvert_exporter": "python",
        "pygments_lexer": "ipython3",
    },
}


def notebook_of(cells: list[Cell], letters: Mapping[str, Mapping[str, str]] = {}) -> dict[str, Any]:
    """The notebook of a lesson, not yet run (nbformat 4.5). ``letters``: those of what it asks and of what it shows."""
    seen: Counter[tuple[str, str]] = Counter()
    made: list[dict[str, Any]] = []
    for cell in cells:
        seen[cell.kind, cell.source] += 1
        content = f"{cell.kind}\n{cell.source}\n{seen[cell.kind, cell.source]}"
        entry: dict[str, Any] = {
            "cell_type": cell.kind,
            "id": hashlib.sha256(content.encode()).hexdigest()[:16],
            "metadata": {"tags": list(cell.tags)} if cell.tags else {},
            "source": cell.source,
        }
        if cell.is_code:
            entry |= {"execution_count": None, "outputs": []}
        made.append(entry)
    record = {name: dict(noted) for name, noted in letters.items()} | {"source": fingerprint(cells)}
    return {"cells": made, "metadata": _metadata(record), "nbformat": 4, "nbformat_minor": 5}


def tidy(notebook: dict[str, Any], cells: list[Cell], stills: Mapping[str, str] = {}) -> None:
    """Take out of a notebook that was run what would differ next time or mislead a reader who
    has no kernel, fold the code of cells that are not for trying, and give each chart its picture: one of
    ``stills`` while the chart is the same."""
    notebook["metadata"] = _metadata(notebook["metadata"]["coursekit"])
    for cell, written in zip(notebook["cells"], cells, strict=True):
        cell["metadata"] = {"tags": list(written.tags)} if written.tags else {}
        if cell["cell_type"] == "code":
            if is_folded(cell):
                cell["metadata"]["jupyter"] = {"source_hidden": True}
            cell["outputs"] = [output for output in cell["outputs"] if _tidied(output, stills)]


def _metadata(record: dict[str, Any]) -> dict[str, Any]:
    return {**copy.deepcopy(METADATA), "coursekit": record}


def _tidied(output: dict[str, Any], stills: Mapping[str, str]) -> bool:
    """Make the output what is to be stored; whether anything of it is left."""
    data = output.get("data")
    if data is None:
        return True
    data.pop(VIEW_MIME, None)
    if VEGA_LITE in data:
        add_still(output, stills)
    return bool(data)

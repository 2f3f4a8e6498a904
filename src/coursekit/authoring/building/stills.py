"""The still picture of each chart in a stored notebook, for readers that draw no charts.

A picture may differ by machine (its fonts) although its chart is the same. So a build keeps the stored
picture of a chart that says what it said, and draws the others: a change of a word in one lesson changes
no picture anywhere. A picture is known as ours by its mark, which covers the chart and the picture; what
JupyterLab draws when it runs a cell has none, and is drawn anew.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any

from coursekit.authoring.lesson_files.cells import Notebook, joined
from coursekit.charts.display import PNG, VEGA_LITE, described

MARK = "drawn"
"""Where the mark stands, beside the picture's alternative text."""


def stills_in(stored: Notebook | None) -> dict[str, str]:
    """The pictures that a notebook has from an earlier build: in base64, by the charts they are of."""
    cells = stored.content["cells"] if stored else []
    outputs: Iterator[dict[str, Any]] = (output for cell in cells for output in cell.get("outputs", []))
    return {_chart(output): joined(output["data"][PNG]) for output in outputs if has_own_still(output)}


def has_own_still(output: dict[str, Any]) -> bool:
    """Whether a stored output is a chart with the picture that a build has drawn of it, described."""
    data, noted = output.get("data", {}), output.get("metadata", {}).get(PNG)
    if VEGA_LITE not in data or PNG not in data:
        return False
    return bool(noted == _noted(data[VEGA_LITE], _chart(output), joined(data[PNG])))


def add_still(output: dict[str, Any], kept: Mapping[str, str]) -> None:
    """Give the chart in ``output`` its picture: the one that is ``kept`` of the same chart, or a new one."""
    spec, chart = output["data"][VEGA_LITE], _chart(output)
    picture = kept.get(chart) or _drawn(spec)
    output["data"][PNG] = picture
    output["metadata"] = {**output.get("metadata", {}), PNG: _noted(spec, chart, picture)}


def _drawn(spec: dict[str, Any]) -> str:
    from coursekit.charts.picture import png  # needs a renderer that only charts pay for

    return base64.b64encode(png(spec)).decode("ascii")


def _chart(output: dict[str, Any]) -> str:
    return json.dumps(output["data"][VEGA_LITE], sort_keys=True)


def _noted(spec: Any, chart: str, picture: str) -> dict[str, str]:
    mark = hashlib.sha256(f"{chart}\n{picture.strip()}".encode()).hexdigest()[:16]
    return {**described(spec).get(PNG, {}), MARK: mark}

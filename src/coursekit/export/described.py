"""Pictures keep their descriptions when nbconvert makes a page of HTML from a notebook.

A notebook notes what a picture shows beside it. nbconvert's "classic" template says so on the page; its usual
one says "No description has been provided for this image".
"""

from __future__ import annotations

from html import escape
from typing import Any

from nbconvert.preprocessors import Preprocessor

from coursekit.charts.display import PNG


class DescribedPictures(Preprocessor):
    """Shows each described picture of a notebook as HTML of its own, which every template takes over.
    ``jupyter_nbconvert_config.json`` has nbconvert use it."""

    def preprocess_cell(self, cell: Any, resources: Any, index: int) -> tuple[Any, Any]:
        """The cell with its pictures as HTML. nbconvert works on a copy of the notebook."""
        for output in cell.get("outputs", []):
            data, told = output.get("data", {}), output.get("metadata", {}).get(PNG, {}).get("alt")
            if PNG in data and told and "text/html" not in data:
                picture = "".join(data[PNG]).strip()
                data["text/html"] = f'<img alt="{escape(told)}" src="data:{PNG};base64,{escape(picture)}">'
        return cell, resources

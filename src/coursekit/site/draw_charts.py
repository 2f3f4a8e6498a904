"""``python -m coursekit.site.draw_charts``: draws the charts of the built notebooks as pages will have them.

``make build`` does so, so that ``coursekit site`` finds the pictures and need not draw. The script for charts that can
be explored is made as well, where there are any.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from coursekit.authoring.lesson_files.lesson_pairs import Lesson, lessons_of, stored_of
from coursekit.charts.display import VEGA_LITE
from coursekit.site.exploring import explore_script
from coursekit.site.pictures import pictures


def draw_charts(root: Path) -> int:
    """Draw every chart that a notebook of the course at ``root`` shows, unless that was done; how many there are.

    Raises Unreadable for a notebook that is none.
    """
    specs = [spec for lesson in lessons_of(root) for spec in _charts_in(lesson)]
    explore_script(specs, root)
    return len(pictures(specs, root))


def _charts_in(lesson: Lesson) -> Iterator[dict[str, Any]]:
    stored = stored_of(lesson)
    for cell in stored.content["cells"] if stored else []:
        for output in cell.get("outputs", []):
            if VEGA_LITE in output.get("data", {}):
                yield output["data"][VEGA_LITE]


if __name__ == "__main__":
    draw_charts(Path())

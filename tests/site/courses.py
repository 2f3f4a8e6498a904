"""Courses to make pages of: this repository's, and the second kit with lessons that ask everything it has."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path
from typing import Any

from coursekit import charts
from coursekit.errors import CourseError
from coursekit.kit import Kit, read_kit
from coursekit.site.build_site import folder_of

REPOSITORY = Path(__file__).parents[2]
TRAM = REPOSITORY / "tests" / "kits" / "tram"

_MONTHS: dict[str, Any] = {"x": {"field": "month", "type": "ordinal"}, "y": {"field": "late", "type": "quantitative"}}
_DELAYS = {
    "values": [{"line": line, "month": month, "late": 7 - month} for line in ("Red", "Blue") for month in (1, 2, 3)]
}
LEGEND: dict[str, Any] = {
    "data": _DELAYS,
    "params": [{"name": "only", "select": {"type": "point", "fields": ["line"]}, "bind": "legend"}],
    "mark": {"type": "circle", "size": 200},
    "encoding": _MONTHS
    | {
        "color": {"field": "line", "type": "nominal", "title": "tram line"},
        "opacity": {"condition": {"param": "only", "value": 1}, "value": 0.1},
    },
}
"""A chart of two lines of trams, of which a click in its legend leaves one."""

SLIDER: dict[str, Any] = {
    "data": _DELAYS,
    "params": [
        {"name": "from", "value": 1, "bind": {"input": "range", "min": 1, "max": 3, "step": 1, "name": "From month"}}
    ],
    "transform": [{"filter": "datum.month >= from"}],
    "mark": "bar",
    "encoding": _MONTHS,
}
"""One with a slider for the month that it begins in."""

BRUSH: dict[str, Any] = {
    "data": _DELAYS,
    "params": [{"name": "brush", "select": {"type": "interval", "encodings": ["x"]}}],
    "mark": {"type": "bar"},
    "width": 900,
    "encoding": _MONTHS | {"color": {"condition": {"param": "brush", "value": "#0072b2"}, "value": "#ececec"}},
}
"""One in which months are marked by dragging, wider than a phone."""

ANSWERING = {"legend": LEGEND, "slider": SLIDER, "brush": BRUSH}

_HEAD = '''# %% [markdown]
"""
# {title}

**Why it matters.** To see every screen. [The facts](facts.md#{row}) and [the next](01_who_decides.ipynb#Look-back).

## Look back

| one | two | three |
|---|---|---|
| a | b | c |
"""

# %%
from coursekit import load

course = load()
course
'''

README = """# The tram: a teaching kit

[binder]: https://mybinder.org/v2/gh/somebody/tram/HEAD?urlpath=lab/tree/lessons/00_all_aboard.ipynb
"""


def tram_course(folder: Path) -> Path:
    """A course at ``folder``, which is returned: the second kit, and a lesson for each that it lists."""
    shutil.copytree(TRAM / "data", folder / "data")
    (folder / "lessons").mkdir()
    (folder / "README.md").write_text(README, encoding="utf-8")
    kit = read_kit(folder / "data")
    for card in kit.lessons.values():
        cells = [_HEAD.format(title=f"{card.id} · {card.title}", row=next(iter(kit.claims_checked)).lower())]
        cells += [f"course.{call}" for call in _calls(kit, card.id, card.file)]
        (folder / "lessons" / f"{card.file}.py").write_text("\n\n# %%\n".join(cells) + "\n", encoding="utf-8")
    return folder


def answering_course(folder: Path, **charts: dict[str, Any]) -> Path:
    """The same, with these charts at the end of the first lesson, which are all that answer."""
    lesson = tram_course(folder) / "lessons" / "00_all_aboard.py"
    shown = [f'course.show({spec!r}, words="The {name}. Trams were late.")' for name, spec in charts.items()]
    kept = [cell for cell in lesson.read_text("utf-8").split("\n\n# %%\n") if 'chart("amounts' not in cell]
    lesson.write_text("\n\n# %%\n".join([*kept, *shown]) + "\n", encoding="utf-8")
    return folder


def _calls(kit: Kit, *lesson: str) -> list[str]:
    """Everything that the lesson asks, and in the first all that a course can show."""
    asked = [f'quiz("{one.id}")' for name, one in kit.asked() if name in lesson]
    if "00" not in lesson:
        return [*asked, f'my_work("{lesson[0]}")']
    drawn = [f'chart("{name}")' for name in charts.NAMES if _is_there(name, kit)]
    screens = ["reader()", "switches()", "bargain()", "my_confusions()", "overview()", f'my_work("{lesson[0]}")']
    return [*asked, *drawn, 'table("claims")', "sensitivity()", *screens]


def _is_there(name: str, kit: Kit) -> bool:
    try:
        charts.draw(name, kit)
    except CourseError:
        return False
    return True


@cache
def course_files() -> dict[str, bytes]:
    """The pages of this repository's course."""
    return folder_of(REPOSITORY)

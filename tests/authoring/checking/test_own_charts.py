"""Charts that a lesson shows past the course."""

from __future__ import annotations

from pathlib import Path

import pytest

from coursekit.authoring.checking.check import check
from coursekit.authoring.checking.rules.own_charts import OwnCharts

LESSON = "lessons/01_who_is_late.py"
MADE = "import altair as alt\nbars = alt.Chart(alt.Data(values=[])).mark_bar()\n"


def found(root: Path, code: str) -> list[str]:
    path = root / LESSON
    path.write_text(f"{path.read_text(encoding='utf-8')}\n# %%\n{code}", encoding="utf-8")
    return [fault.remedy for fault in check(root).faults if fault.rule == OwnCharts.name()]


@pytest.mark.parametrize(
    ("last", "remedy"),
    [
        ("bars", "bars"),
        ("bars.properties(width=300)", "bars.properties(width=300)"),
        ("bars | bars", "bars | bars"),
        ("wide = bars.properties(width=900)\nwide", "wide"),
        ("display(bars)\nx = 1", "bars"),
        ("alt.Chart(alt.Data(values=[])).mark_line().encode()", "chart"),
    ],
)
def test_a_chart_that_is_shown_by_itself_is_told_what_to_write(course: Path, last: str, remedy: str) -> None:
    assert found(course, MADE + last) == [f'write course.show({remedy}, words="What it shows.")']


def test_altairs_renderers_are_left_alone(course: Path) -> None:
    assert found(course, MADE + 'alt.renderers.enable("mimetype")\nx = 1') == [
        "remove this line: course.show needs none"
    ]


@pytest.mark.parametrize(
    "last", ['course.show(bars, words="Nothing.")', "x = bars", "print(1)", "bars = 1", "def f():\n    return bars"]
)
def test_other_cells_pass(course: Path, last: str) -> None:
    assert found(course, MADE + last) == []

"""A chart's stored picture stays while the chart is the same, whatever machine builds the lesson."""

from __future__ import annotations

import base64
import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from coursekit.authoring.building.build import build
from coursekit.authoring.building.notebook import notebook_of, tidy
from coursekit.authoring.building.stills import stills_in
from coursekit.authoring.checking.check import check
from coursekit.authoring.lesson_files.cells import Cell, Notebook
from coursekit.charts.display import VEGA_LITE
from tests.authoring.conftest import edit

HERE, ELSEWHERE = b"\x89PNG drawn here", b"\x89PNG drawn elsewhere"
SPEC = {"description": "Late thrice.", "mark": "bar"}
LATE = "lessons/01_who_is_late"


@pytest.fixture
def drawing_with(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], None]:
    """A machine whose fonts make this of every chart."""
    return lambda drawn: monkeypatch.setattr("coursekit.charts.picture.png", lambda _: drawn)


def stored(spec: Any = SPEC, before: Notebook | None = None, cells: int = 1) -> Notebook:
    """A notebook as a build stores it: a chart in its last cell."""
    written = [Cell("code", f"{number}") for number in range(cells)]
    made = notebook_of(written)
    data = {VEGA_LITE: copy.deepcopy(spec), "text/plain": "one bar"}
    made["cells"][-1]["outputs"] = [{"output_type": "display_data", "metadata": {}, "data": data}]
    tidy(made, written, stills_in(before))
    return Notebook(json.loads(json.dumps(made)), [1] * cells)


def output(notebook: Notebook) -> dict[str, Any]:
    (made,) = notebook.content["cells"][-1]["outputs"]
    assert isinstance(made, dict)
    return made


def picture(notebook: Notebook) -> bytes:
    return base64.b64decode(output(notebook)["data"]["image/png"])


def test_a_picture_stays_while_its_chart_is_the_same(drawing_with: Callable[[bytes], None]) -> None:
    drawing_with(HERE)
    first = stored()
    drawing_with(ELSEWHERE)
    assert picture(stored(before=first)) == HERE
    assert picture(stored(before=first, cells=3)) == HERE, "wherever the chart stands now"
    assert stored(before=first) == first


@pytest.mark.parametrize("spec", [SPEC | {"mark": "point"}, SPEC | {"description": "Late twice."}])
def test_a_chart_that_says_something_else_is_drawn_anew(spec: Any, drawing_with: Callable[[bytes], None]) -> None:
    drawing_with(HERE)
    first = stored()
    drawing_with(ELSEWHERE)
    assert picture(stored(spec, before=first)) == ELSEWHERE


def missing(made: dict[str, Any]) -> None:
    del made["data"]["image/png"]


def drawn_by_jupyterlab(made: dict[str, Any]) -> None:
    """As it is after its cell was run and the notebook saved."""
    made["metadata"] = {"image/png": {"alt": "Late thrice."}}


def of_another_chart(made: dict[str, Any]) -> None:
    made["data"]["image/png"] = base64.b64encode(b"\x89PNG of another chart").decode()


def of_an_earlier_build(made: dict[str, Any]) -> None:
    made["metadata"] = {}


@pytest.mark.parametrize("spoil", [missing, drawn_by_jupyterlab, of_another_chart, of_an_earlier_build])
def test_a_picture_that_no_build_drew_of_the_chart_is_drawn_anew(
    spoil: Callable[[dict[str, Any]], None], drawing_with: Callable[[bytes], None]
) -> None:
    drawing_with(HERE)
    first = stored()
    spoil(output(first))
    drawing_with(ELSEWHERE)
    assert picture(stored(before=first)) == ELSEWHERE


def test_a_build_on_another_machine_changes_a_picture_only_with_its_chart(
    built: Path, drawing_with: Callable[[bytes], None]
) -> None:
    def pictures() -> list[bytes]:
        content = json.loads((built / f"{LATE}.ipynb").read_text(encoding="utf-8"))
        outputs = [made for cell in content["cells"] for made in cell.get("outputs", [])]
        return [base64.b64decode(made["data"]["image/png"]) for made in outputs if VEGA_LITE in made.get("data", {})]

    drawing_with(HERE)
    lesson = built / f"{LATE}.py"
    lesson.write_text(f'{lesson.read_text(encoding="utf-8")}\n# %%\ncourse.chart("roles")\n', encoding="utf-8")
    build(built, ["01"])
    drawing_with(ELSEWHERE)
    edit(lesson, "That was the last lesson.", "That was the very last lesson.")
    assert "built" in build(built, ["01"])
    assert pictures() == [HERE]
    assert [fault for fault in check(built).faults if fault.rule == "pictures"] == []
    build(built, ["01"], force=True)
    assert pictures() == [ELSEWHERE]
    drawing_with(HERE)
    edit(built / "data/article.yaml", "role: puzzle", "role: evidence")
    build(built, ["01"])
    assert pictures() == [HERE]

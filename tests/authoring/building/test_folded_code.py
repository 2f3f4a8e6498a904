"""Which code a student sees in a built notebook, and that nobody who writes lessons has to think of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from coursekit.authoring.building.build import build
from coursekit.authoring.building.folded_code import TRY_IT
from coursekit.authoring.building.notebook import notebook_of, tidy
from coursekit.authoring.editing.edit_plan import EditedSide
from coursekit.authoring.lesson_files.cells import Cell, read_lesson, read_notebook
from coursekit.charts.display import VEGA_LITE
from coursekit.screen.screen import VIEW_MIME

TEXT = {"text/plain": "in words"}
SCREEN = {**TEXT, VIEW_MIME: {}}


def folded(source: str, data: dict[str, Any] | None, tags: tuple[str, ...] = ()) -> bool:
    """Whether a cell of this code is folded when its run has shown ``data``."""
    cells = [Cell("code", source, tags)]
    made = notebook_of(cells)
    shown = [] if data is None else [{"output_type": "display_data", "metadata": {}, "data": dict(data)}]
    made["cells"][0]["outputs"] = shown
    tidy(made, cells)
    return bool(made["cells"][0]["metadata"].get("jupyter", {}).get("source_hidden", False))


def test_the_line_of_what_is_worked_with_by_itself_is_folded() -> None:
    assert folded('course.quiz("warm-up")', SCREEN)


def test_what_a_lesson_begins_with_is_folded_whatever_it_shows() -> None:
    start = "from coursekit import load\n\ncourse = load()"
    assert folded(start, None)
    assert folded(start + "\ncourse", TEXT)


@pytest.mark.parametrize("source", ['course.table("amounts", "L01")', 'course.rank(without="silence")', "1 + 1"])
def test_a_line_into_which_something_else_can_be_put_is_open(source: str) -> None:
    assert not folded(source, {**TEXT, "text/html": "<table></table>"})
    assert not folded(source, None)


def test_an_author_keeps_a_line_open_with_a_tag() -> None:
    assert not folded('course.quiz("warm-up")', SCREEN, (TRY_IT,))
    assert folded('course.quiz("warm-up")', SCREEN, ("wide",))


def test_a_chart_is_folded_with_its_picture_still_there(built: Path) -> None:
    for path in sorted((built / "lessons").glob("*.ipynb")):
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
            if any(VEGA_LITE in output.get("data", {}) for output in cell.get("outputs", [])):
                assert cell["metadata"]["jupyter"]["source_hidden"]


def test_folding_is_no_edit_and_never_reaches_the_lesson(built: Path) -> None:
    source, notebook = built / "lessons/00_start_here.py", built / "lessons/00_start_here.ipynb"
    before = source.read_bytes()
    content = json.loads(notebook.read_text(encoding="utf-8"))
    assert any("jupyter" in cell["metadata"] for cell in content["cells"])
    for cell in content["cells"]:
        cell["metadata"].pop("jupyter", None)  # somebody has opened them all, and saved
    notebook.write_text(json.dumps(content), encoding="utf-8")
    build(built, ["00"])
    assert source.read_bytes() == before
    content = json.loads(notebook.read_text(encoding="utf-8"))
    content["cells"][0]["source"] = content["cells"][0]["source"] + ["\n\nOne more sentence."]
    notebook.write_text(json.dumps(content), encoding="utf-8")
    build(built, ["00"], side=EditedSide.NOTEBOOK)
    assert "One more sentence." in source.read_text(encoding="utf-8")
    assert "source_hidden" not in source.read_text(encoding="utf-8")
    assert [cell.written for cell in read_lesson(source)] == [cell.written for cell in read_notebook(notebook).cells]

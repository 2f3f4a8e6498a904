"""Building: executed notebooks, the same bytes each time, and nobody's work overwritten."""

from __future__ import annotations

import base64
import json
import re
from pathlib import Path
from typing import Any

import pytest

from coursekit.authoring.building import build as building
from coursekit.authoring.building import execute
from coursekit.authoring.building.build import NotBuilt, build
from coursekit.authoring.building.notebook import notebook_of, tidy
from coursekit.authoring.editing.edit_plan import EditedSide
from coursekit.authoring.lesson_files.cells import Cell
from coursekit.charts.display import VEGA_LITE
from coursekit.kit.faults import KitError
from coursekit.screen.screen import VIEW_MIME

NAMES = ("00_start_here", "01_who_is_late")


def notebook(root: Path, name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((root / "lessons" / f"{name}.ipynb").read_text(encoding="utf-8"))
    return content


def contents(root: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted((root / "lessons").iterdir())}


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_built_notebooks_are_run_from_one_to_n(built: Path) -> None:
    for name in NAMES:
        code = [cell for cell in notebook(built, name)["cells"] if cell["cell_type"] == "code"]
        assert [cell["execution_count"] for cell in code] == list(range(1, len(code) + 1))
        assert all(cell["outputs"] for cell in code)
    first = notebook(built, NAMES[0])["cells"][1]
    assert "Waiting for the ferry" in "".join(first["outputs"][0]["text"])


def test_a_reader_without_python_sees_the_question_in_words(built: Path) -> None:
    text = (built / "lessons/01_who_is_late.ipynb").read_text(encoding="utf-8")
    assert "widget" not in text
    quiz = next(cell for cell in notebook(built, NAMES[1])["cells"] if cell["source"] == ['course.quiz("speaker")'])
    assert "Who speaks?" in "".join(quiz["outputs"][0]["data"]["text/plain"])


def test_cell_ids_are_valid_and_distinct(built: Path) -> None:
    ids = [cell["id"] for cell in notebook(built, NAMES[0])["cells"]]
    assert len(set(ids)) == len(ids)  # the warm-up is asked three times
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{1,64}", name) for name in ids)


def test_metadata_says_nothing_of_the_machine(built: Path) -> None:
    content = notebook(built, NAMES[0])
    assert set(content["metadata"]) == {"coursekit", "kernelspec", "language_info"}
    assert "version" not in content["metadata"]["language_info"]
    assert all(set(cell["metadata"]) <= {"jupyter"} for cell in content["cells"])


def test_building_again_gives_the_same_bytes_in_any_jupyter(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also from a fresh clone, one lesson at a time, and where "python3" is another Python."""
    kernel = tmp_path / "jupyter/kernels/python3"
    kernel.mkdir(parents=True)
    spec = {"argv": ["no-such-python", "{connection_file}"], "display_name": "Another", "language": "python"}
    (kernel / "kernel.json").write_text(json.dumps(spec), encoding="utf-8")
    monkeypatch.setenv("JUPYTER_PATH", str(tmp_path / "jupyter"))
    before = contents(built)
    (built / building.STAMPS).unlink()
    for name in NAMES:
        (built / "lessons" / f"{name}.ipynb").unlink()
    assert build(built, [], at_once=1).endswith("2 built, 0 already up to date")
    assert contents(built) == before


def test_nothing_is_run_when_nothing_changed(built: Path, ran: list[str]) -> None:
    before = contents(built)
    assert build(built, []) == "0 built, 2 already up to date"
    assert ran == []
    assert contents(built) == before


def test_only_the_edited_lesson_is_run(built: Path, ran: list[str]) -> None:
    edit(built / "lessons/01_who_is_late.py", "Twice.", "Two times.")
    build(built, [])
    assert ran == ["01_who_is_late"]


def test_every_lesson_is_run_when_the_library_changed(
    built: Path, tmp_path: Path, ran: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "library").mkdir()
    (tmp_path / "library/kit.py").write_text("# another one", encoding="utf-8")
    monkeypatch.setattr(building, "LIBRARY", tmp_path / "library")
    build(built, [])
    assert ran == list(NAMES)
    build(built, [])
    assert ran == list(NAMES), "the new library was not remembered"


def test_a_notebook_that_somebody_ran_and_saved_is_built_again(built: Path, ran: list[str]) -> None:
    edit(built / "lessons/01_who_is_late.ipynb", '"execution_count": 2', '"execution_count": 7')
    build(built, [])
    assert ran == ["01_who_is_late"]


def test_spoiled_stamps_only_cost_a_run(built: Path, ran: list[str]) -> None:
    (built / building.STAMPS).write_text("[", encoding="utf-8")
    build(built, [])
    assert ran == list(NAMES)


def test_where_stamps_cannot_be_kept_notebooks_are_written_all_the_same(course: Path, ran: list[str]) -> None:
    (course / ".coursekit").write_text("in the way", encoding="utf-8")
    assert build(course, []).endswith("2 built, 0 already up to date")
    assert (course / "lessons" / f"{NAMES[0]}.ipynb").exists()


def test_an_edited_notebook_is_never_overwritten(built: Path, ran: list[str]) -> None:
    edit(built / "lessons/01_who_is_late.ipynb", "The mayor speaks.", "The mayor talks.")
    edit(built / "lessons/00_start_here.py", "Shift+Enter", "Enter")
    before = contents(built)
    with pytest.raises(NotBuilt) as refusal:
        build(built, [])
    assert (contents(built), ran) == (before, [])
    said = str(refusal.value)
    assert said.startswith("lessons/01_who_is_late.ipynb: the .ipynb was edited")
    assert "-- **01.1** The mayor talks.\n+- **01.1** The mayor speaks." in said
    assert "`coursekit build --force 01_who_is_late`" in said
    assert said.endswith("Nothing was written.")


def test_force_takes_the_lesson(built: Path, ran: list[str]) -> None:
    edit(built / "lessons/01_who_is_late.ipynb", "The mayor speaks.", "The mayor talks.")
    build(built, ["01"], force=True)
    assert ran == ["01_who_is_late"]
    assert b"The mayor talks." not in contents(built)["01_who_is_late.ipynb"]


def test_force_makes_a_broken_notebook_anew(built: Path, ran: list[str]) -> None:
    (built / "lessons/01_who_is_late.ipynb").write_text("<<<<<<< HEAD", encoding="utf-8")
    build(built, ["01"], force=True)
    assert notebook(built, "01_who_is_late")["cells"]


def test_a_fault_in_the_data_is_reported_before_anything_is_run(built: Path, ran: list[str]) -> None:
    edit(built / "data/quizzes/01.yaml", "kind: number", "kind: numbr")
    with pytest.raises(KitError, match=r"data/quizzes/01\.yaml:\d+"):
        build(built, [])
    assert ran == []


def test_a_failing_cell_is_named_by_file_line_and_error_and_nothing_is_written(built: Path) -> None:
    edit(built / "lessons/00_start_here.py", "Shift+Enter", "Enter")  # would succeed
    broken = built / "lessons/01_who_is_late.py"
    edit(broken, 'course.table("voices", "mayor")', 'course.table("voices", "mayor")\n\nages = {}\nages["mayor"]')
    line = broken.read_text(encoding="utf-8").splitlines().index('ages["mayor"]') + 1
    before = contents(built)
    with pytest.raises(NotBuilt) as failure:
        build(built, [])
    assert str(failure.value) == (
        f"lessons/01_who_is_late.py:{line}: cell 4 stopped with KeyError: 'mayor': "
        "correct it, then run `coursekit build 01` again\nNothing was written."
    )
    assert contents(built) == before


def test_a_cell_of_an_edited_notebook_that_fails_leaves_both_files_alone(built: Path) -> None:
    edit(built / "lessons/01_who_is_late.ipynb", 'course.table(\\"voices\\", \\"mayor\\")', "ages = {}\\nages['mayor']")
    before = contents(built)
    with pytest.raises(NotBuilt) as failure:
        build(built, ["01"], side=EditedSide.NOTEBOOK)
    assert str(failure.value) == (
        "lessons/01_who_is_late.py as it was to be written: cell 4, line 2, stopped with KeyError: 'mayor': "
        "correct it, then run the same again\nNothing was written."
    )
    assert contents(built) == before


def test_every_lesson_that_fails_is_named_at_once(course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A cell that never ends, and one that takes Python down with it."""
    monkeypatch.setattr(execute, "CELL_TIMEOUT", 2)
    for name, code in zip(NAMES, ("while True: pass", "import os; os._exit(3)"), strict=True):
        (course / "lessons" / f"{name}.py").write_text(f"# %%\n{code}\n", encoding="utf-8")
    with pytest.raises(NotBuilt) as failure:
        build(course, [])
    assert str(failure.value).splitlines() == [
        "lessons/00_start_here.py:2: cell 1 was still running after 2 seconds: "
        "correct it, then run `coursekit build 00` again",
        "lessons/01_who_is_late.py:2: cell 1 ended Python itself: correct it, then run `coursekit build 01` again",
        "Nothing was written.",
    ]


def test_what_is_stored_of_a_cell_that_was_run() -> None:
    cells = [Cell("code", "show()", ("wide",))]
    made = notebook_of(cells)
    spec = {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "data": {"values": [{"a": 1}]},
        "mark": "bar",
        "encoding": {"x": {"field": "a", "type": "quantitative"}},
    }
    made["metadata"]["widgets"] = {"state": {}}
    made["cells"][0]["metadata"]["execution"] = {"iopub.status.busy": "2026-01-03T10:00:00Z"}
    made["cells"][0]["outputs"] = [
        {"output_type": "display_data", "metadata": {}, "data": {VIEW_MIME: {"model_id": "1"}}},
        {"output_type": "display_data", "metadata": {}, "data": {VIEW_MIME: {}, "text/plain": "a question"}},
        {"output_type": "display_data", "metadata": {}, "data": {VEGA_LITE: spec, "text/plain": "one bar"}},
        {"output_type": "stream", "name": "stdout", "text": "hello"},
    ]
    tidy(made, cells)
    assert "widgets" not in made["metadata"]
    assert made["cells"][0]["metadata"] == {"tags": ["wide"], "jupyter": {"source_hidden": True}}
    question, chart, stream = made["cells"][0]["outputs"]
    assert question["data"] == {"text/plain": "a question"}
    assert list(chart["data"]) == [VEGA_LITE, "text/plain", "image/png"]
    assert base64.b64decode(chart["data"]["image/png"]).startswith(b"\x89PNG")
    assert stream["text"] == "hello"

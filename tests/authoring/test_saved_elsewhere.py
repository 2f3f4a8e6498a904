"""A course saved by another editor, or checked out on another system, is the same course."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from coursekit.authoring.building.build import build
from coursekit.authoring.checking.check import check
from coursekit.authoring.editing.edit_plan import EditedSide
from tests.authoring.conftest import edit

NOTEBOOK, LESSON = "lessons/01_who_is_late.ipynb", "lessons/01_who_is_late.py"
SAVED: dict[str, Callable[[bytes], bytes]] = {
    "CRLF": lambda content: content.replace(b"\n", b"\r\n"),
    "CR": lambda content: content.replace(b"\n", b"\r"),
    "BOM": lambda content: b"\xef\xbb\xbf" + content,
    "BOM and CRLF": lambda content: b"\xef\xbb\xbf" + content.replace(b"\n", b"\r\n"),
}
AT_THE_END = {"no last newline": lambda content: content[:-1], "blank lines": lambda content: content + b"\n\n"}


def files(root: Path) -> dict[Path, bytes]:
    found = [path for folder in ("data", "lessons") for path in (root / folder).rglob("*") if path.is_file()]
    return {path: path.read_bytes() for path in found}


@pytest.fixture
def with_schemas(with_facts: Path) -> Path:
    (with_facts / "data/schemas").mkdir()
    build(with_facts, [])
    return with_facts


@pytest.mark.parametrize("saved", [*SAVED, *AT_THE_END])
def test_nothing_is_wrong_and_nothing_is_due(with_schemas: Path, saved: str) -> None:
    for path, content in files(with_schemas).items():
        if saved in SAVED or path.suffix not in (".ipynb", ".py"):
            path.write_bytes((SAVED | AT_THE_END)[saved](content))
    before = files(with_schemas)
    assert [str(fault) for fault in check(with_schemas).faults] == []
    if saved in SAVED:
        assert build(with_schemas, []) == "0 built, 2 already up to date"
        assert files(with_schemas) == before


@pytest.mark.parametrize("saved", ["CRLF", "BOM", "BOM and CRLF"])
def test_an_edit_carried_back_leaves_the_rest_as_it_was_saved(built: Path, saved: str) -> None:
    lesson, notebook = built / LESSON, built / NOTEBOOK
    lesson.write_bytes(SAVED[saved](lesson.read_bytes()))
    edit(notebook, "The mayor speaks.", "The mayor talks.")
    notebook.write_bytes(SAVED[saved](notebook.read_bytes()))
    expected = lesson.read_bytes().replace(b"The mayor speaks.", b"The mayor talks.")
    build(built, ["01"], side=EditedSide.NOTEBOOK)
    assert lesson.read_bytes() == expected
    assert check(built).faults == []


def test_an_edit_is_still_an_edit(with_schemas: Path) -> None:
    for path, content in files(with_schemas).items():
        path.write_bytes(SAVED["CRLF"](content))
    edit(with_schemas / "lessons/facts.md", "Every fact", "Each fact")
    (fault,) = check(with_schemas).faults
    assert fault.what == "this page was edited by hand"

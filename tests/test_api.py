"""docs/api.md is what the docstrings say, and its examples give what they show."""

from __future__ import annotations

import doctest
import inspect
import re
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any, get_args

import pytest

import coursekit.authoring.building.api_page as api
from coursekit import charts, formatting, nearest_passage, templates
from coursekit.course import Course, load
from coursekit.kit.records import TableName
from coursekit.tables import of_kit

ROOT = Path(__file__).parents[1]

PUBLIC: list[Callable[..., Any]] = [load, *api.methods(), *(one for found in api.functions().values() for one in found)]

RAISE_NOTHING = {
    "at_once", "check", "compare_map", "counted", "environment", "file_of", "item_of", "listed", "plural", "read_map", "reader",
}  # fmt: skip
"""Functions that take anything of the right type."""


def test_the_page_is_what_the_docstrings_say() -> None:
    written = (ROOT / api.PAGE).read_text(encoding="utf-8")
    assert written == api.page(), f"the docstrings have changed: run `{api.COMMAND}`"


def test_every_example_gives_what_it_shows(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COURSEKIT_STORE", "memory")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    examples = re.sub("^```.*", "", api.page(), flags=re.MULTILINE)
    page = doctest.DocTestParser().get_doctest(examples, {}, str(api.PAGE), str(api.PAGE), 0)
    assert len(page.examples) > len(PUBLIC)
    wrong: list[str] = []
    doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(page, out=wrong.append)
    assert wrong == []


@pytest.mark.parametrize("module", [formatting, nearest_passage, templates], ids=lambda module: module.__name__)
def test_examples_in_other_docstrings_are_true_as_well(module: ModuleType) -> None:
    assert doctest.testmod(module).failed == 0


@pytest.mark.parametrize("function", [pytest.param(one, id=one.__qualname__) for one in PUBLIC])
def test_everything_public_has_types_errors_and_an_example(function: Callable[..., Any]) -> None:
    prose, example = api.parts_of(function)
    assert function.__name__ in example
    assert ("Raises" in prose) != (function.__name__ in RAISE_NOTHING)
    given = inspect.signature(function)
    assert given.return_annotation is not given.empty
    assert all(one.annotation is not one.empty for name, one in given.parameters.items() if name != "self")


# Names that an editor completes


def test_the_names_of_tables_are_those_that_the_kit_has() -> None:
    assert set(get_args(TableName)) == set(of_kit.TABLES)


@pytest.mark.parametrize(("method", "names"), [(Course.chart, charts.NAMES), (Course.table, of_kit.TABLES)])
def test_the_help_in_a_notebook_tells_the_names(method: Callable[..., Any], names: tuple[str, ...]) -> None:
    assert {name for name in names if f'``"{name}"``' not in (method.__doc__ or "")} == set()

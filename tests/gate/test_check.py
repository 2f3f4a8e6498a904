"""``coursekit check`` on a copy of this course, one fault at a time: each is found, in the file where it is."""

from __future__ import annotations

import datetime
import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from coursekit.authoring.building.shown_letters import shown_in
from coursekit.authoring.checking import read_course
from coursekit.authoring.checking.check import check
from coursekit.authoring.checking.findings import Finding
from coursekit.authoring.checking.rules import shown
from coursekit.authoring.lesson_files import lesson_pairs
from coursekit.authoring.lesson_files.cells import Cell, Notebook, lesson_cells, read_notebook
from coursekit.kit import Kit, loader
from coursekit.kit.faults import Sheet
from coursekit.kit.loader import Reading, survey
from coursekit.kit.reading import read_yaml
from tests.gate.faults import CAUGHT_BY_CHECK
from tests.gate.planting import Fault, plant

ROOT = Path(__file__).parents[2]
NEVER = datetime.date(2024, 1, 1)
HALVES = 2
"""Groups that may run on different workers."""


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the course."""
    folder = tmp_path_factory.mktemp("gate")
    for part in ("data", "lessons", "docs", "kits", "deploy"):
        shutil.copytree(ROOT / part, folder / part)
    (folder / "tests/benchmarks").mkdir(parents=True)
    for document in (
        "README.md",
        "CONTRIBUTING.md",
        "LICENSE",
        "LICENSE-CONTENT",
        "CHANGELOG.md",
        "tests/benchmarks/README.md",
    ):
        shutil.copy(ROOT / document, folder / document)
    return folder


@pytest.fixture
def planted(course: Path, fault: Fault) -> Iterator[Path]:
    """The copy with one fault in it, for the time of a test."""
    path = course / fault.file
    before = path.read_bytes()
    try:
        plant(course, fault.file, fault.change)
        yield course
    finally:
        path.write_bytes(before)


@pytest.fixture(autouse=True)
def _what_is_unchanged_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read_course, "read_lesson", lambda path: _cells(path.read_bytes(), path))
    monkeypatch.setattr(lesson_pairs, "read_notebook", lambda path: _notebook(path.read_bytes(), path))
    monkeypatch.setattr(loader, "read_yaml", _data)
    monkeypatch.setattr(read_course, "survey", lambda folder: _reading(folder, _contents(folder)))
    monkeypatch.setattr(shown, "shown_in", _shown)


@cache
def _cells(content: bytes, path: Path) -> list[Cell]:
    return lesson_cells(content, path)


@cache
def _notebook(content: bytes, path: Path) -> Notebook:
    return read_notebook(path)


def _data(path: Path, file: str, kind: Any) -> Sheet[Any]:
    return _data_file(path.read_bytes(), path, file, kind) if path.is_file() else read_yaml(path, file, kind)


@cache
def _data_file(content: bytes, path: Path, file: str, kind: Any) -> Sheet[Any]:
    return read_yaml(path, file, kind)


@cache
def _reading(folder: Path, contents: frozenset[tuple[Path, bytes]]) -> Reading:
    return survey(folder)


_all_shown: dict[tuple[int, tuple[Cell, ...]], dict[str, str]] = {}


def _shown(kit: Kit, cells: list[Cell]) -> dict[str, str]:
    """A kit that has been read is kept above, so its id stays its own."""
    key = id(kit), tuple(cells)
    if key not in _all_shown:
        _all_shown[key] = shown_in(kit, cells)
    return _all_shown[key]


def _contents(folder: Path) -> frozenset[tuple[Path, bytes]]:
    return frozenset((path, path.read_bytes()) for path in folder.rglob("*") if path.is_file())


def faults_of(course: Path) -> list[Finding]:
    return check(course, NEVER).faults


@pytest.mark.xdist_group("gate-0")
def test_the_copy_without_a_fault_passes(course: Path) -> None:
    assert faults_of(course) == []


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(fault, id=fault.name.replace(" ", "-"), marks=pytest.mark.xdist_group(f"gate-{place % HALVES}"))
        for place, fault in enumerate(CAUGHT_BY_CHECK)
    ],
)
def test_a_planted_fault_is_found_where_it_is(planted: Path, fault: Fault) -> None:
    found = faults_of(planted)
    told = "\n".join(map(str, found)) or "nothing"
    where = fault.found_in or fault.file
    meant = [one for one in found if (one.file, one.rule) == (where, fault.rule) and fault.words in str(one)]
    assert meant, told
    if fault.at:
        lines = (planted / where).read_text(encoding="utf-8").split("\n")
        assert any(fault.at in lines[one.line - 1] for one in meant), told


def test_there_are_faults_of_many_kinds_and_in_every_kind_of_file() -> None:
    assert len({fault.name for fault in CAUGHT_BY_CHECK}) == len(CAUGHT_BY_CHECK) >= 60
    broken = {fault.file for fault in CAUGHT_BY_CHECK}
    assert broken >= {f"data/{path.name}" for path in (ROOT / "data").iterdir() if path.suffix in (".yaml", ".csv")}

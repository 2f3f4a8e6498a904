"""The second kit, on another subject: most of the library is tested with it, so that nothing in
the library can come to depend on the course's own article."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from coursekit.fast_imports import slim_imports
from coursekit.kit import Kit, read_kit
from coursekit.language import in_language

with slim_imports():  # once for all tests of a worker: it takes as long as a hundred of them
    import_module("jsonschema")

TRAM = Path(__file__).parent / "kits" / "tram"

LONGEST = (
    *("test_install.py", "gate", "test_edits.py", "test_new_kit.py"),
    # In the browser:
    *("test_site_pages.py", "test_every_lesson.py", "test_site_robot.py", "test_quiz_page.py", "test_drawn_charts.py"),
    *("test_kept_states.py", "test_opened_lesson.py", "test_lesson_02.py", "test_keeping_in_lab.py"),
)
"""Files, or folders of them, that start first, so that all the others run beside them."""


@pytest.hookimpl(tryfirst=True)  # xdist reads the groups in this hook, too
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A file's tests stay on one worker (they share a server, a browser, a notebook's kernel),
    unless the file itself says which of them may be apart."""
    items.sort(key=lambda item: min(map(LONGEST.index, {*LONGEST} & {*item.path.parts}), default=len(LONGEST)))
    for item in items:
        if item.get_closest_marker("xdist_group") is None:
            item.add_marker(pytest.mark.xdist_group(str(item.path)))


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    """Whatever language a test's course speaks, the next test begins in English."""
    with in_language("en"):
        yield


@pytest.fixture(scope="session")
def tram() -> Kit:
    """The second kit, loaded."""
    return read_kit(TRAM / "data")


@pytest.fixture
def tram_copy(tmp_path: Path) -> Path:
    """A copy of the second kit's folder, to break things in."""
    return Path(shutil.copytree(TRAM, tmp_path / "tram", ignore=shutil.ignore_patterns(".*")))

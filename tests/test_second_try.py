"""A flaky browser test does not fail a run, but it is told; one that fails twice fails."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.site.courses import REPOSITORY

CONFTEST = """
from pathlib import Path

import pytest

from tests.browser.second_try import tell_who_needed_it, try_again


def pytest_collection_modifyitems(items):
    try_again(items, Path(__file__).parent / "browser")


def pytest_terminal_summary(terminalreporter):
    tell_who_needed_it(terminalreporter)


@pytest.fixture(scope="session")
def started():
    yield []


@pytest.fixture(scope="module")
def tries(started):
    yield started
    started.clear()
"""

TESTS = """
def test_that_looks_too_early(tries):
    tries.append(1)
    assert len(tries) > 1, "nothing was drawn yet"


def test_beside_it_has_the_same_fixtures(tries):
    assert len(tries) == 2


def test_of_a_fault(tries):
    assert False, "always wrong"
"""


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", "-p", "no:nbval", "-p", "no:cacheprovider", "-c", "pytest.ini"]
    return subprocess.run([*command, *arguments], cwd=folder, capture_output=True, text=True, timeout=120, check=False)


@pytest.fixture
def tests(tmp_path: Path) -> Path:
    (tmp_path / "pytest.ini").write_text(f"[pytest]\npythonpath = {REPOSITORY}\nfilterwarnings = error\n")
    (tmp_path / "conftest.py").write_text(CONFTEST)
    (tmp_path / "test_beside.py").write_text("def test_once():\n    assert False, 'not in a browser'\n")
    (tmp_path / "browser").mkdir()
    (tmp_path / "browser" / "test_page.py").write_text(TESTS)
    return tmp_path


@pytest.mark.parametrize("workers", ["0", "1"])
def test_what_passes_only_the_second_time_is_told_and_what_fails_twice_fails(tests: Path, workers: str) -> None:
    ended = run(tests, "-n", workers)
    assert ended.returncode == 1
    assert "2 failed, 2 passed, 2 rerun" in ended.stdout
    told = ended.stdout[ended.stdout.index("1 BROWSER TEST PASSED ONLY THE SECOND TIME") :]
    assert "browser/test_page.py::test_that_looks_too_early: AssertionError: nothing was drawn yet" in told
    assert "test_of_a_fault: " not in told
    assert "FAILED browser/test_page.py::test_of_a_fault" in told
    assert "FAILED test_beside.py::test_once" in told


def test_a_run_without_one_says_nothing_of_it(tests: Path) -> None:
    ended = run(tests, "browser", "-k", "beside_it", "-n", "0")
    assert "SECOND TIME" not in ended.stdout
    assert " 1 failed, 2 deselected, 1 rerun" in ended.stdout

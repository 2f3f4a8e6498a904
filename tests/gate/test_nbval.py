"""nbval on copies of this course with one fault each: the notebook that shows something else fails, and no other."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.gate.faults import CAUGHT_BY_NBVAL
from tests.gate.planting import Shown, plant

ROOT = Path(__file__).parents[2]
SOUND = "sound"


@pytest.fixture(scope="module")
def failed(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The notebooks with failing cells: a copy of the data and a notebook for each fault, and one without
    any. All in one run, as kernels take their time."""
    folder = tmp_path_factory.mktemp("gate")
    for fault in CAUGHT_BY_NBVAL:
        root = folder / _place(fault)
        _copy(root, fault.notebook)
        plant(root, fault.file, fault.change)
    _copy(folder / SOUND, CAUGHT_BY_NBVAL[0].notebook)
    told = folder / "told.xml"
    environment = {**os.environ, "COURSEKIT_STORE": "memory", "PYTEST_ADDOPTS": ""}
    command = [
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "--nbval",
        "--nbval-current-env",
        "--nbval-cell-timeout=60",
    ]
    done = subprocess.run(
        [sys.executable, *command, f"--rootdir={folder}", f"--junitxml={told}", str(folder)],
        env=environment, cwd=folder, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 1, done.stdout + done.stderr
    cells = ElementTree.parse(told).iter("testcase")
    return {cell.get("classname", "") for cell in cells if cell.find("failure") is not None}


def _copy(root: Path, notebook: str) -> None:
    shutil.copytree(ROOT / "data", root / "data", dirs_exist_ok=True)
    (root / notebook).parent.mkdir(exist_ok=True)
    shutil.copy(ROOT / notebook, root / notebook)


def _place(fault: Shown) -> str:
    return fault.name.replace(" ", "_").replace("'", "")


def _is_told(failed: set[str], folder: str, notebook: str) -> bool:
    return any(folder in name and Path(notebook).stem in name for name in failed)


@pytest.mark.parametrize("fault", CAUGHT_BY_NBVAL, ids=_place)
def test_what_a_notebook_no_longer_shows_fails_in_that_notebook(failed: set[str], fault: Shown) -> None:
    assert _is_told(failed, _place(fault), fault.notebook), failed


def test_a_notebook_without_a_fault_passes(failed: set[str]) -> None:
    assert not [name for name in failed if SOUND in name]

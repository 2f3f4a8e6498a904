"""Adding a rule takes its module: a toy rule put into a copy of the library is run, told of, and held to its examples."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import coursekit
from coursekit.authoring.checking.rules import every_rule

LIBRARY = Path(coursekit.__file__).parent
ROOT = Path(__file__).parents[2]
OURS = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
TOY = Path(__file__).parent / "toy_rule" / "shouting.py"


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a library that has one rule more."""
    folder = tmp_path_factory.mktemp("one_rule_more")
    copy = shutil.copytree(LIBRARY, folder / "coursekit", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(TOY, copy / "authoring" / "checking" / "rules")
    return folder


def said_by(library: Path, *arguments: str) -> str:
    ran = subprocess.run(
        [sys.executable, *arguments],
        env={**OURS, "PYTHONPATH": str(library)}, cwd=library, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "Traceback" not in ran.stderr, ran.stderr
    return ran.stdout


def test_check_runs_a_new_rule_under_its_name(library: Path, tmp_path: Path) -> None:
    for part in ("data", "lessons"):
        shutil.copytree(ROOT / part, tmp_path / part)
    lesson = next((tmp_path / "lessons").glob("*.py"))
    lesson.write_text(lesson.read_text("utf-8") + '\n# %% [markdown]\n"""\nSTOP THAT!\n"""\n', "utf-8")
    told = json.loads(said_by(library, "-m", "coursekit", "check", "--kit", str(tmp_path), "--format", "json"))
    found = [fault for fault in told["faults"] if fault["rule"] == "shouting"]
    assert [(fault["file"], fault["what"]) for fault in found] == [(f"lessons/{lesson.name}", "“STOP THAT!” shouts")]
    assert {fault["rule"] for fault in told["faults"]} - {"shouting"} <= {*every_rule()}


def test_the_page_of_rules_tells_of_it(library: Path) -> None:
    page = said_by(library, "-c", "from coursekit.authoring.checking.rules_page import page_of_rules as p; print(p())")
    assert "## shouting\n\n**A lesson does not shout.**" in page
    assert "+ A PUZZLE!" in page


def test_its_examples_are_run_as_tests(library: Path) -> None:
    told = said_by(
        library, "-m", "pytest", str(ROOT / "tests/gate/test_rules.py"), "-k", "shouting or behind", "-q",
        "-n", "0", "-p", "no:cacheprovider", "-p", "no:nbval", f"--rootdir={ROOT}", "-c", str(ROOT / "pyproject.toml"),
    )  # fmt: skip
    assert "4 passed" in told, told

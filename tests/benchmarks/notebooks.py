"""How long strict nbval takes for the course, next to as many notebooks that do nothing."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

import nbformat

from tests.benchmarks.measure import Comparison, in_turns
from tests.browser.lab import copy_of_course

OPTIONS = ["-q", "-p", "no:cacheprovider", "-n", "auto", "--dist", "loadfile"]
NBVAL = ["--nbval", "--nbval-current-env", "--nbval-cell-timeout=60"]


def nbval(rounds: int) -> Comparison:
    """``make notebooks``, and the same command for notebooks of one empty cell."""
    with tempfile.TemporaryDirectory() as name:
        course, empty = copy_of_course(Path(name, "course")), Path(name, "empty")
        count = len(list((course / "lessons").glob("*.ipynb")))
        (empty / "lessons").mkdir(parents=True)
        kernel = {"name": "python3", "display_name": "Python 3"}
        nothing = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("")], metadata={"kernelspec": kernel})
        for number in range(count):
            nbformat.write(nothing, empty / "lessons" / f"{number:02}.ipynb")
        times = in_turns(rounds, lambda: _timed(course), lambda: _timed(empty))
    return Comparison(f"strict nbval, {count} notebooks", "one empty cell each", *times, "at most 2")


def _timed(folder: Path) -> float:
    """Milliseconds for strict nbval over ``folder/lessons``. Raises RuntimeError with what pytest
    says where a notebook fails: a course that is wrong has no speed."""
    start = time.perf_counter()
    command = [sys.executable, "-m", "pytest", *OPTIONS, "lessons", *NBVAL]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)
    return (time.perf_counter() - start) * 1000

"""nbgrader, which grades notebooks by running them, in an environment of its own.

It could be installed beside the course, but its extensions would then load with every JupyterLab there, the
one that the other benchmarks time included.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
import venv
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import nbformat

VERSION = "0.9.6"
CONSTRAINTS = Path(__file__).parents[2] / "binder" / "constraints.txt"


@contextmanager
def course(folder: Path, questions: int, students: int) -> Iterator[Callable[[], float]]:
    """A course of one notebook that ``students`` have handed in, with as many autograded ``questions``.
    Gives a function that grades all of them and returns the milliseconds for each student."""
    folder.mkdir()
    program = _installed(folder / "venv")
    home = folder / "home"
    path = f"{program.parent}{os.pathsep}{os.environ['PATH']}"
    environment = {
        **os.environ,
        "PATH": path,
        "HOME": str(home),
        "JUPYTER_CONFIG_DIR": str(home),
        "JUPYTER_DATA_DIR": str(home),
    }
    place = folder / "course"

    def run(*arguments: str) -> None:
        command = [str(program), *arguments, f"--CourseDirectory.root={place}"]
        done = subprocess.run(command, cwd=place, env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(done.stdout + done.stderr)

    def grade() -> float:
        start = time.perf_counter()
        run("autograde", "quiz", "--create", "--force")
        return (time.perf_counter() - start) * 1000 / students

    _write(_notebook(questions, filled=False), place / "source/quiz/quiz.ipynb")
    run("generate_assignment", "quiz", "--create")
    for number in range(students):
        _write(_notebook(questions, filled=True), place / f"submitted/s{number}/quiz/quiz.ipynb")
    yield grade


def _installed(folder: Path) -> Path:
    """The path of nbgrader's program, once it is installed in ``folder`` at the course's own pinned versions."""
    venv.create(folder)
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "-qq"]
    subprocess.run([*pip, "--constraint", str(CONSTRAINTS), f"nbgrader=={VERSION}"], check=True)
    return python.with_name("nbgrader")


def _notebook(questions: int, *, filled: bool) -> Any:
    """A cell to answer in and a cell that tests the answer, for each question; in three of four the answer is right."""
    cells = []
    for number in range(questions):
        given = repr("option b" if number % 4 else "option a") if filled else "None"
        answer = f"answer_{number} = {given}"
        solution = answer if filled else f"### BEGIN SOLUTION\n{answer}\n### END SOLUTION"
        cells.append(_cell(f"q{number}", solution, solution=True))
        cells.append(_cell(f"t{number}", f'assert answer_{number} == "option b"', grade=True, points=1, locked=True))
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": kernel})


def _cell(name: str, source: str, **what: Any) -> Any:
    told = {"grade_id": name, "grade": False, "solution": False, "locked": False, "task": False, "schema_version": 3}
    return nbformat.v4.new_code_cell(source, metadata={"nbgrader": {**told, **what}})


def _write(notebook: Any, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, path)

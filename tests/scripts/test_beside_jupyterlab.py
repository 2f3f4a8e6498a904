"""What the scripts of this repository need of Node must not change how JupyterLab uses it."""

from __future__ import annotations

import subprocess
from importlib.util import find_spec
from pathlib import Path

from tests.scripts.node import node


def test_jupyterlab_can_run_its_own_script_in_an_environment_inside_this_folder() -> None:
    """It does so at each start, and prints the whole script where that fails. Node asks the nearest package.json
    above a script whether it is a module: for those in ``.venv`` that is ours."""
    found = find_spec("jupyter_builder")
    assert found
    assert found.origin
    yarn = Path(found.origin).with_name("yarn.js")
    done = subprocess.run([node(), yarn, "--version"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-500:]

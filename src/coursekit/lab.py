"""``coursekit lab``: the course in JupyterLab, with the first lesson open."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

from coursekit.terminal import bare_output
from coursekit.wording import visible

JUPYTER_CONFIGURATION = Path(__file__).parent / "jupyter"
"""A Jupyter configuration folder: what differs for a student from JupyterLab's own settings.
``binder/postBuild`` copies it to where Binder's JupyterLab looks."""


def start(root: Path, arguments: Sequence[str]) -> int:
    """Serve the kit in ``root`` on localhost until stopped; return the exit code.

    ``arguments`` go on to JupyterLab and win over what is set here. Without a lesson to open
    nothing is started: the message goes to standard error and the code is 1.
    """
    lessons = sorted(root.glob("lessons/[!.]*.ipynb"))
    if not lessons:
        print(f"There is no lesson to open: {visible(str(root / 'lessons'))} has no notebook.", file=sys.stderr)
        print("Make them from the lessons' sources with `coursekit build`.", file=sys.stderr)
        return 1
    # A server serves the folder it is started in, unless an argument says otherwise.
    os.chdir(root)
    folders = [str(JUPYTER_CONFIGURATION), os.environ.get("JUPYTER_CONFIG_PATH", "")]
    os.environ["JUPYTER_CONFIG_PATH"] = os.pathsep.join(filter(None, folders))
    _serve([*_own_arguments(lessons[0].relative_to(root), arguments), *arguments])
    return 0


def _own_arguments(lesson: Path, arguments: Sequence[str]) -> list[str]:
    """JupyterLab refuses an option that is given twice, so ours steps back for the caller's."""
    own = []
    if not any("default_url" in argument for argument in arguments):
        own.append(f"--LabApp.default_url=/lab/tree/{quote(lesson.as_posix())}")
    # Containers have only root, and JupyterLab will not run as root unasked.
    if hasattr(os, "geteuid") and os.geteuid() == 0 and "--allow-root" not in arguments:
        own.append("--allow-root")
    return own


def _serve(arguments: list[str]) -> None:
    # Imported late: it takes about a second, which no other command should pay.
    from jupyterlab.labapp import LabApp

    with bare_output():
        LabApp.launch_instance(arguments)
